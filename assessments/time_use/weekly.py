"""Hours by week and purpose: how the mix of a team's work moves."""

import numpy as np
import pandas as pd

from assessments.time_use.logged import Filtered, Logged, purposes_of
from assessments.time_use.period import Period, Week
from assessments.time_use.records import NONE, Records, ints

# The order in which purposes are stacked on every chart.
PURPOSES = ("earning", "mission", "learning", "administration", "travel", NONE)
WEEKS = ("week", "first_day", "last_day", "holidays", "purpose", "seconds")


class WeeklyHours:
    """The hours of a period by week and purpose, prepared once for any filter; `logged` is cut by the period."""

    def __init__(self, logged: Logged, records: Records, period: Period) -> None:
        self._weeks = period.weeks()
        self._holidays = set(ints(records.holidays, "day").tolist())
        week = (logged.day - 1) // 7 - self._weeks[0].week
        purpose = purposes_of(logged.cells, records.activities, PURPOSES)
        size = len(self._weeks) * len(PURPOSES)
        sums = logged.by_pair(week * len(PURPOSES), size, logged.seconds, purpose)
        self._sums = Filtered(logged.pairs[0], sums)

    def of(self, *, project: str | None = None, member: str | None = None) -> pd.DataFrame:
        """Every week of the period with every purpose that occurs (columns WEEKS, days as ordinals).

        `first_day` and `last_day` are those of the week within the period, `holidays` its public holidays
        on Monday to Friday.
        """
        seconds = self._sums.of(project, member).reshape(len(self._weeks), len(PURPOSES))
        occurring = np.flatnonzero(seconds.any(axis=0)).tolist()
        rows = [
            (*week, _free_days(week, self._holidays), PURPOSES[purpose], int(seconds[index, purpose]))
            for index, week in enumerate(self._weeks)
            for purpose in occurring
        ]
        numbers = {name: "int64" for name in WEEKS if name != "purpose"}
        return pd.DataFrame(rows, columns=list(WEEKS)).astype(numbers)


def _free_days(week: Week, holidays: set[int]) -> int:
    """A holiday on Saturday or Sunday explains nothing about a week's hours."""
    return sum(1 for day in range(week.first, week.last + 1) if day in holidays and (day - 1) % 7 < 5)
