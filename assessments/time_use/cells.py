"""The smallest cells (project × month × member × activity) as arrays, so that figures only add them up."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd

from assessments.time_use.cost import UNKNOWN, hourly_costs
from assessments.time_use.period import Period
from assessments.time_use.records import NONE, Flags, Ints, Records, ints


def sum_by(codes: Ints, values: Ints, size: int) -> Ints:
    """Sums of whole numbers by code 0 … size - 1. Exact, unlike np.bincount, whose weights are floats."""
    sums = np.zeros(size, dtype=values.dtype)
    np.add.at(sums, codes, values)
    return sums


def encode(column: pd.Series, code: dict[str, int]) -> Ints:
    """The position of each key of a column in a list of keys."""
    positions, keys = pd.factorize(column)
    return np.array([code[str(key)] for key in keys], dtype=np.int64)[positions]


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
        """Position of each project in `projects`."""
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

    def where(self, chosen: Flags) -> "Cells":
        """Only the chosen cells, with the same lists."""
        return Cells(
            *(self.projects, self.months, self.members, self.activities),
            *(self.project[chosen], self.month[chosen], self.member[chosen], self.activity[chosen]),
            *(self.seconds[chosen], self.known_seconds[chosen], self.labour[chosen]),
        )


def read_cells(records: Records, period: Period) -> Cells:
    """The cells of a period with their labour cost; cells without seconds carry nothing and are dropped."""
    table = records.cells[records.cells["seconds"] > 0]
    projects = _keys([table["project"], records.incomes["project"], records.expenses["project"]], [NONE])
    members, activities = _keys([table["member"]]), _keys([table["activity"]])
    months = sorted({month.month for month in period.months()} | set(ints(table, "month").tolist()))
    codes = [
        encode(table["project"], {key: position for position, key in enumerate(projects)}),
        np.searchsorted(np.array(months), ints(table, "month")).astype(np.int64),
        encode(table["member"], {key: position for position, key in enumerate(members)}),
        encode(table["activity"], {key: position for position, key in enumerate(activities)}),
    ]
    sizes = [len(projects), len(months), len(members), len(activities)]
    costs = hourly_costs(
        records, members, codes[2], ints(table, "month"), ints(table, "segment"), period.start
    )
    return Cells(projects, months, members, activities, *_merge(codes, sizes, ints(table, "seconds"), costs))


def _keys(columns: Iterable[pd.Series], more: Iterable[str] = ()) -> list[str]:
    return sorted({str(key) for column in columns for key in column.unique()} | set(more))


def _merge(codes: list[Ints], sizes: list[int], seconds: Ints, costs: Ints) -> list[Ints]:
    """Join the parts of a cell before and after a change of cost, and put the cells in order."""
    order: Ints = np.ravel_multi_index(codes, [max(size, 1) for size in sizes]).astype(np.int64)
    cells, merged = np.unique(order, return_inverse=True)
    axes = np.unravel_index(cells, [max(size, 1) for size in sizes])
    known = costs != UNKNOWN
    sums = (seconds, np.where(known, seconds, 0), _labour(seconds, np.where(known, costs, 0)))
    return [
        *(np.asarray(axis, dtype=np.int64) for axis in axes),
        *(sum_by(merged, values, len(cells)) for values in sums),
    ]


def _labour(seconds: Ints, costs: Ints) -> Ints:
    """Seconds × hourly cost; as Python integers when a sum of them might not fit 64 bits."""
    if len(costs) and int(seconds.sum()) * int(costs.max()) >= 2**63:
        return seconds.astype(object) * costs.astype(object)
    return seconds * costs
