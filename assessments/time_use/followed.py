"""What a team has promised of its time, against what it did: each measure week by week since it was decided."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction
from typing import Literal

import numpy as np
import pandas as pd

from assessments.time_use.load import Limits
from assessments.time_use.logged import Logged
from assessments.time_use.period import Period
from assessments.time_use.periods import PeriodUse, period_use
from assessments.time_use.records import Records, ints
from assessments.time_use.spreading import Basis
from assessments.time_use.sums import sum_by

SHARE = "share:"
AT_MOST = frozenset({"days_over", "share:administration", "share:travel"})
"""Of these a team wants less: a week reaches the target when it is not above it. Of all others it wants more."""

WHOLE = 10_000
_LEAST_COVERAGE = Fraction(4, 5)
_WEEK = timedelta(days=7)

Standing = Literal["reached", "missed", "low_coverage", "no_hours", "unfinished"]


@dataclass(frozen=True, slots=True)
class FollowedWeek:
    """`value` in the unit of the measure's target; None without hours. Only `reached` and `missed` are judged."""

    use: PeriodUse
    value: Fraction | None
    standing: Standing

    @property
    def is_judged(self) -> bool:
        return self.standing in ("reached", "missed")


@dataclass(frozen=True, slots=True)
class Followed:
    """A measure against its target: hundredths of a percent, minor units an hour, or days a week."""

    measure: str
    target: int
    weeks: tuple[FollowedWeek, ...]

    @property
    def at_most(self) -> bool:
        return self.measure in AT_MOST

    @property
    def judged(self) -> int:
        return sum(week.is_judged for week in self.weeks)

    @property
    def reached(self) -> int:
        return sum(week.standing == "reached" for week in self.weeks)

    def count(self, standing: Standing) -> int:
        return sum(week.standing == standing for week in self.weeks)


def first_whole_week(decided: date) -> date:
    """The Monday from which a decision is followed: of its own week a part lay before it, unless it was a Monday."""
    return decided + timedelta(days=-decided.weekday() % 7)


def weeks_since(decided: date, today: date) -> Period | None:
    """From the first whole week after a decision to the end of the present one; None where none has begun."""
    first = first_whole_week(decided)
    if today < first:
        return None
    return Period(first, today + timedelta(days=6 - today.weekday()))


def last_weeks(count: int, today: date) -> Period:
    """So many whole weeks before the present one, and the present one."""
    monday = today - timedelta(days=today.weekday())
    return Period(monday - count * _WEEK, monday + timedelta(days=6))


def weekly_uses(
    records: Records, logged: Logged, period: Period, basis: Basis, *, today: date, limits: Limits
) -> tuple[PeriodUse, ...]:
    """The use of every Monday-to-Sunday week of a period, cut by it. `logged` are the entries of the period."""
    day = ints(records.member_days, "day")
    return tuple(
        period_use(
            replace(
                records,
                cells=_cells(logged, week.first, week.last),
                # Of the weeks before and after it a week asks nothing; the first may be cut by the period.
                member_days=records.member_days[(day > week.last - 7) & (day <= week.last)],
            ),
            Period.between(week.first, week.last),
            basis,
            today=today,
            limits=limits,
        )
        for week in period.weeks()
    )


def follow(uses: tuple[PeriodUse, ...], measure: str, target: int, *, today: date) -> Followed:
    """Each week against a target. Weeks that are not over, that have no hours or too few are shown, not judged."""
    return Followed(measure, target, tuple(_week(use, measure, target, today) for use in uses))


def value_of(use: PeriodUse, measure: str) -> Fraction | None:
    """What a measure was, in the unit of its target; None without hours."""
    if not use.seconds:
        return None
    if measure.startswith(SHARE):
        share = use.share(measure.removeprefix(SHARE))
        return None if share is None else share * WHOLE
    return Fraction(use.days_over) if measure == "days_over" else use.revenue_per_hour


def _week(use: PeriodUse, measure: str, target: int, today: date) -> FollowedWeek:
    value = value_of(use, measure)
    return FollowedWeek(use, value, _standing(use, value, measure, target, today))


def _standing(use: PeriodUse, value: Fraction | None, measure: str, target: int, today: date) -> Standing:
    if use.period.last >= today:
        return "unfinished"
    if value is None:
        return "no_hours"
    if use.coverage is not None and use.coverage < _LEAST_COVERAGE:
        return "low_coverage"
    reached = value <= target if measure in AT_MOST else value >= target
    return "reached" if reached else "missed"


def _cells(logged: Logged, first: int, last: int) -> pd.DataFrame:
    """The cells of some days alone."""
    inside = (logged.day >= first) & (logged.day <= last)
    seconds = sum_by(logged.cell[inside], logged.seconds[inside], len(logged.cells))
    used = np.flatnonzero(seconds)
    return logged.cells.take(used).assign(seconds=seconds[used]).reset_index(drop=True)
