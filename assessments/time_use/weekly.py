"""Hours by week and purpose: how the mix of a team's work moves."""

import numpy as np
import pandas as pd

from assessments.time_use.period import Period, Week
from assessments.time_use.records import NONE, Records, ints, texts
from assessments.time_use.sums import Keyed, coded, roll_up, sum_by

# The order in which purposes are stacked on every chart.
PURPOSES = ("earning", "mission", "learning", "administration", "travel", NONE)
WEEKS = ("week", "first_day", "last_day", "holidays", "purpose", "seconds")


class WeeklyHours:
    """The hours of a period by week and purpose, prepared once for any filter.

    `week_activity` (week, activity, project, member, seconds) is cut by the period already.
    """

    def __init__(self, week_activity: pd.DataFrame, records: Records, period: Period) -> None:
        self._weeks = period.weeks()
        self._holidays = set(ints(records.holidays, "day").tolist())
        first = self._weeks[0].week
        table = week_activity[week_activity["week"].between(first, self._weeks[-1].week)]
        projects, project = coded(table["project"])
        members, member = coded(table["member"])
        activities, activity = coded(table["activity"])
        purposes = _purposes(records.activities, activities)[activity]
        self._sums = Keyed(
            (projects, members),
            roll_up(
                [project, member, ints(table, "week") - first, purposes],
                [len(projects), len(members), len(self._weeks), len(PURPOSES)],
                [ints(table, "seconds")],
            ),
        )

    def of(self, *, project: str | None = None, member: str | None = None) -> pd.DataFrame:
        """Every week of the period with every purpose that occurs (columns WEEKS, days as ordinals).

        `first_day` and `last_day` are those of the week within the period, `holidays` its public holidays
        on Monday to Friday.
        """
        sums = self._sums.where(project, member)
        shape = len(self._weeks), len(PURPOSES)
        place = sums.axes[2] * shape[1] + sums.axes[3]
        seconds = sum_by(place, sums.values[0], shape[0] * shape[1]).reshape(shape)
        occurring = np.flatnonzero(seconds.any(axis=0)).tolist()
        rows = [
            (*week, _free_days(week, self._holidays), PURPOSES[purpose], int(seconds[index, purpose]))
            for index, week in enumerate(self._weeks)
            for purpose in occurring
        ]
        numbers = {name: "int64" for name in WEEKS if name != "purpose"}
        return pd.DataFrame(rows, columns=list(WEEKS)).astype(numbers)


def weekly(
    week_activity: pd.DataFrame,
    records: Records,
    period: Period,
    *,
    project: str | None = None,
    member: str | None = None,
) -> pd.DataFrame:
    """`WeeklyHours.of` for a single filter."""
    return WeeklyHours(week_activity, records, period).of(project=project, member=member)


def _purposes(table: pd.DataFrame, activities: list[str]) -> np.ndarray:
    purpose = dict(zip(texts(table, "activity"), texts(table, "purpose"), strict=True))
    return np.array([PURPOSES.index(purpose.get(key, NONE)) for key in activities], dtype=np.int64)


def _free_days(week: Week, holidays: set[int]) -> int:
    """A holiday on Saturday or Sunday explains nothing about a week's hours."""
    return sum(1 for day in range(week.first, week.last + 1) if day in holidays and (day - 1) % 7 < 5)
