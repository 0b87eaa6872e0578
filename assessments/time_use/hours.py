"""Man-hours by any combination of axes, the plainest of all figures."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

import numpy as np
import pandas as pd

from assessments.time_use.period import Period, month_of
from assessments.time_use.records import NONE, Records, ints, texts

HoursAxis = Literal["project", "activity", "purpose", "member", "month", "day", "week", "team"]
DAILY: frozenset[HoursAxis] = frozenset({"day", "week"})
DAYS = ("project", "activity", "member", "day", "seconds")


def hours(
    records: Records,
    axes: Sequence[HoursAxis],
    period: Period,
    *,
    days: pd.DataFrame | None = None,
    project: str | None = None,
    member: str | None = None,
    team: str = "",
) -> pd.DataFrame:
    """Seconds by the given axes: one column for each axis, and `seconds`, ordered by the axes.

    Days are ordinals, weeks (day - 1) // 7, months YYYYMM, everything else keys. The axes day and week
    need `days` (columns DAYS), the others read the cells, which are already cut by the period. `team` is
    the key written on the axis team. ValueError when the days are missing.
    """
    if DAILY.isdisjoint(axes):
        table = records.cells
    elif days is not None:
        table = days[(days["day"] >= period.start) & (days["day"] <= period.end)]
    else:
        raise ValueError("hours by day or week need the frame of days")
    for column, key in (("project", project), ("member", member)):
        if key is not None:
            table = table[table[column] == key]
    columns = {axis: _axis(table, axis, records.activities, team) for axis in axes}
    named = pd.DataFrame({**columns, "seconds": ints(table, "seconds")})
    return named.groupby(list(axes), sort=True)["seconds"].sum().reset_index()


def _axis(table: pd.DataFrame, axis: HoursAxis, activities: pd.DataFrame, team: str) -> np.ndarray:
    if axis == "team":
        return np.full(len(table), team, dtype=object)
    if axis == "purpose":
        purpose = dict(zip(texts(activities, "activity"), texts(activities, "purpose"), strict=True))
        return _mapped(table["activity"], {key: purpose.get(key, NONE) for key in texts(table, "activity")})
    if axis == "week":
        return (ints(table, "day") - 1) // 7
    if axis == "month" and "month" not in table:
        return _mapped(table["day"], {day: month_of(day) for day in set(ints(table, "day").tolist())})
    return table[axis].to_numpy()


def _mapped(column: pd.Series, values: Mapping[Any, Any]) -> np.ndarray:
    return np.array([values[value] for value in column.tolist()])
