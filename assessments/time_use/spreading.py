"""Spreading: how much of an amount lies on which days, on each of the three bases.

Incomes and expenses are spread alike. The rule is written down once, as `carried`: how much of an
amount all days up to and including a given day carry together. A month's part is the difference of two
such sums, so the parts add up to the amount to the satang.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import accumulate
from typing import Literal, NamedTuple

import pandas as pd

from assessments.time_use.period import Month
from assessments.time_use.records import NONE, ints, texts

Basis = Literal["cash", "by_day", "by_hours"]
BASES: tuple[Basis, ...] = ("cash", "by_day", "by_hours")


class Amount(NamedTuple):
    """One income or expense: minor units, the day it moved, the covered days (ordinals), its project."""

    amount: int
    moved_on: int
    first: int
    last: int
    project: str


class Part(NamedTuple):
    """What one amount carries in one month. `fallback`: by hours was asked, but there were no hours."""

    amount: Amount
    position: int
    month: int
    minor: int
    fallback: bool


@dataclass(frozen=True)
class LoggedDays:
    """Days with time, ascending, and the seconds logged up to and including each of them."""

    days: list[int]
    sums: list[int]

    @classmethod
    def of(cls, seconds: Mapping[int, int]) -> "LoggedDays":
        """From seconds by day ordinal; days without time are left out."""
        days = sorted(day for day, logged in seconds.items() if logged > 0)
        return cls(days, list(accumulate(seconds[day] for day in days)))

    def until(self, day: int) -> int:
        """All seconds logged up to and including a day."""
        index = bisect_right(self.days, day)
        return self.sums[index - 1] if index else 0


NOTHING_LOGGED = LoggedDays([], [])


class Spreading:
    """How a team's amounts are spread on one basis; holds the days with time when they matter."""

    def __init__(self, basis: Basis, project_days: pd.DataFrame) -> None:
        self.basis: Basis = basis
        self._by_project: dict[str, LoggedDays] = {}
        self._team = NOTHING_LOGGED
        if basis == "by_hours":
            self._read(project_days)

    def _read(self, project_days: pd.DataFrame) -> None:
        by_project: dict[str, dict[int, int]] = {}
        team: dict[int, int] = {}
        days, seconds = ints(project_days, "day").tolist(), ints(project_days, "seconds").tolist()
        for project, day, logged in zip(texts(project_days, "project"), days, seconds, strict=True):
            own = by_project.setdefault(project, {})
            own[day] = own.get(day, 0) + logged
            team[day] = team.get(day, 0) + logged
        self._by_project = {project: LoggedDays.of(own) for project, own in by_project.items()}
        self._team = LoggedDays.of(team)

    def _logged(self, amount: Amount) -> LoggedDays:
        """The days an amount is spread over: its project's, the whole team's when it has none."""
        return self._team if amount.project == NONE else self._by_project.get(amount.project, NOTHING_LOGGED)

    def _last_by_hours(self, amount: Amount) -> int:
        """min(b, L): the last covered day that can be spread by hours (before `first`: none can)."""
        return min(amount.last, self._team.days[-1]) if self._team.days else amount.first - 1

    def falls_back(self, amount: Amount) -> bool:
        """Whether an amount is spread by day although by hours was asked: no time was logged for it."""
        if self.basis != "by_hours":
            return False
        logged, last = self._logged(amount), self._last_by_hours(amount)
        return logged.until(last) <= logged.until(amount.first - 1)

    def carried(self, amount: Amount, day: int) -> int:
        """What all days up to and including `day` carry of an amount, in minor units."""
        if self.basis == "cash":
            return amount.amount if day >= amount.moved_on else 0
        return carried_by_day(amount, day) if self.basis == "by_day" else self._carried_by_hours(amount, day)

    def _carried_by_hours(self, amount: Amount, day: int) -> int:
        last = self._last_by_hours(amount)
        if day >= last or last < amount.first:  # the days after the last logged one stay by day
            return carried_by_day(amount, day)
        if day < amount.first:
            return 0
        logged = self._logged(amount)
        before = logged.until(amount.first - 1)
        whole = logged.until(last) - before
        if whole == 0:
            return carried_by_day(amount, day)
        return carried_by_day(amount, last) * (logged.until(day) - before) // whole

    def span(self, amount: Amount) -> tuple[int, int]:
        """The first and the last day (ordinals) on which any part of an amount can lie."""
        if self.basis == "cash":
            return amount.moved_on, amount.moved_on
        return amount.first, amount.last

    def parts(self, amount: Amount, position: int, months: tuple[Month, ...]) -> Iterator[Part]:
        """An amount's parts in those of the given (adjoining) months that it touches."""
        first, last = self.span(amount)
        low = bisect_left(months, first, key=lambda month: month.last)
        high = bisect_right(months, last, key=lambda month: month.first)
        if low >= high:
            return
        fallback = self.falls_back(amount)
        before = self.carried(amount, months[low].first - 1)
        for month in months[low:high]:
            after = self.carried(amount, month.last)
            yield Part(amount, position, month.month, after - before, fallback)
            before = after


def carried_by_day(amount: Amount, day: int) -> int:
    """The first k of n covered days carry floor(A * k / n) together, rounded towards minus infinity."""
    length = amount.last - amount.first + 1
    passed = min(max(day - amount.first + 1, 0), length)
    return amount.amount * passed // length
