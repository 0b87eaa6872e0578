"""Load: days and weeks beyond the limits of the team's policy, and weeks without a day of rest."""

from dataclasses import dataclass, fields

import numpy as np
import pandas as pd

from assessments.time_use.period import Period, week_of
from assessments.time_use.records import Ints, ints

DAY = 86_400


@dataclass(frozen=True)
class Limits:
    """A team's limits in seconds; the defaults are the Thai labour-law norm of 8 h a day and 48 h a week."""

    daily: int = 28_800
    weekly: int = 172_800


@dataclass(frozen=True)
class LoadRow:
    """How often one member (or, as the total, all) went beyond a limit. A day over 24 h is over both."""

    key: str
    days_over: int
    weeks_over: int
    weeks_without_rest: int
    days_over_24h: int


@dataclass(frozen=True)
class Load:
    """A row for every member who logged time on a day that is looked at, in order of key, and their sum."""

    rows: tuple[LoadRow, ...]
    total: LoadRow

    def of(self, member: str | None) -> "Load":
        """That of one member alone; of all without one."""
        return self if member is None else _add_up(tuple(row for row in self.rows if row.key == member))


def load(member_days: pd.DataFrame, period: Period, limits: Limits, *, member: str | None = None) -> Load:
    """The load of a team, or of one member.

    A day counts where it lies. A week counts in the period that holds its Sunday and uses all its days,
    so `member_days` (member, day, seconds) must reach back six days before the period.
    """
    # The week that holds the first day is the first whose Sunday can lie in the period.
    first_week, weeks = week_of(period.start), period.end // 7 - week_of(period.start)
    start = first_week * 7 + 1
    keys, logged = _logged(member_days, start, period.end, member)
    inside = logged[:, period.start - start :]
    whole = logged[:, : weeks * 7].reshape(len(keys), weeks, 7)
    counts = (
        (inside > limits.daily).sum(axis=1),
        (whole.sum(axis=2) > limits.weekly).sum(axis=1),
        (whole > 0).all(axis=2).sum(axis=1),
        (inside > DAY).sum(axis=1),
    )
    rows = tuple(
        LoadRow(key, *(int(count[index]) for count in counts))
        for index, key in enumerate(keys)
        if inside[index].any() or whole[index].any()
    )
    return _add_up(rows)


def _add_up(rows: tuple[LoadRow, ...]) -> Load:
    return Load(rows, LoadRow("total", *(sum(values) for values in _columns(rows))))


def _columns(rows: tuple[LoadRow, ...]) -> list[list[int]]:
    counts = [field.name for field in fields(LoadRow)[1:]]
    return [[getattr(row, count) for row in rows] for count in counts]


def _logged(table: pd.DataFrame, start: int, end: int, member: str | None) -> tuple[list[str], Ints]:
    """The members in order, and member × day the seconds logged from day `start` to day `end`."""
    days = ints(table, "day")
    chosen = (days >= start) & (days <= end)
    codes, found = pd.factorize(table["member"])
    keys = sorted(str(key) for key in found if member in (None, key))
    rows = np.array([keys.index(key) if key in keys else -1 for key in map(str, found)], dtype=np.int64)[
        codes
    ]
    chosen &= rows >= 0
    logged = np.zeros((len(keys), end - start + 1), dtype=np.int64)
    np.add.at(logged, (rows[chosen], days[chosen] - start), ints(table, "seconds")[chosen])
    return keys, logged
