"""The smallest cells (project × month × member × activity) as arrays, so that figures only add them up."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from assessments.time_use.cost import UNKNOWN, hourly_costs
from assessments.time_use.period import Period
from assessments.time_use.records import NONE, Ints, Records, ints, texts
from assessments.time_use.sums import coded, roll_up


@dataclass(frozen=True, eq=False)
class Cells:
    """The hours of a period. The four lists are in code-point order and so are the cells.

    `project`, `month`, `member`, `activity` are positions in the lists. `seconds` are all seconds,
    `known_seconds` those whose cost is known, `labour` Σ seconds × hourly cost (1/3600 minor units).
    """

    projects: list[str]
    months: list[int]
    members: list[str]
    activities: list[str]
    project: Ints
    month: Ints
    member: Ints
    activity: Ints
    seconds: Ints
    known_seconds: Ints
    labour: Ints

    @cached_property
    def project_code(self) -> dict[str, int]:
        """Position of each project in `projects`; "none" is always one of them."""
        return {key: position for position, key in enumerate(self.projects)}

    @cached_property
    def month_code(self) -> dict[int, int]:
        """Position of each month (YYYYMM) in `months`."""
        return {month: position for position, month in enumerate(self.months)}

    @cached_property
    def _place(self) -> Ints:
        return self.project * len(self.months) + self.month

    def ranges(self, project: Ints, month: Ints) -> tuple[Ints, Ints]:
        """First and one-past-last cell of each project and month; of the project's whole period where
        that month has none; empty ranges where the project has none at all."""
        place, width = project * len(self.months) + month, len(self.months)
        starts, stops = np.searchsorted(self._place, place), np.searchsorted(self._place, place + 1)
        empty = starts == stops
        starts = np.where(empty, np.searchsorted(self._place, project * width), starts)
        stops = np.where(empty, np.searchsorted(self._place, (project + 1) * width), stops)
        return starts.astype(np.int64), stops.astype(np.int64)


def read_cells(records: Records, period: Period) -> Cells:
    """The cells of a period with their labour cost; cells without seconds carry nothing and are dropped."""
    table = records.cells[records.cells["seconds"] > 0]
    month, seconds = ints(table, "month"), ints(table, "seconds")
    paid = {*texts(records.incomes, "project"), *texts(records.expenses, "project"), NONE}
    projects, project = coded(table["project"], paid)
    members, member = coded(table["member"])
    activities, activity = coded(table["activity"])
    months = sorted({*(each.month for each in period.months()), *np.unique(month).tolist()})
    costs = hourly_costs(records, members, member, month, ints(table, "segment"), period.start)
    known = costs != UNKNOWN
    # A cell cut in two by a change of cost is one cell again from here on.
    cells = roll_up(
        [project, np.searchsorted(np.array(months), month), member, activity],
        [len(projects), len(months), len(members), len(activities)],
        [seconds, np.where(known, seconds, 0), _labour(seconds, np.where(known, costs, 0))],
    )
    return Cells(projects, months, members, activities, *cells.axes, *cells.values)


def _labour(seconds: Ints, costs: Ints) -> Ints:
    """Seconds × hourly cost; as Python integers when a sum of them might not fit 64 bits."""
    if len(costs) and int(seconds.sum()) * int(costs.max()) >= 2**63:
        return seconds.astype(object) * costs.astype(object)
    return seconds * costs
