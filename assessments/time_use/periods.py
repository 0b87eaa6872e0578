"""How a team's time was used in one period, and in the period after it, on one basis and per person-week.

The hours of the workshop itself can be left out: those entries on its days that have its chosen activity. Then they
count in no seconds, purpose, cost, rate, day or week over a limit, before or after. Coverage still counts them as
logged, because the time that was expected on those days was spent, and without them it would seem that nobody had
logged. Income stays as it is recognised, also by hours: a day of the workshop carries its part of a grant.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

import numpy as np
import pandas as pd

from assessments.time_use.cube import Cube
from assessments.time_use.efficiency import Efficiency, measure
from assessments.time_use.load import Limits, load
from assessments.time_use.logged import Logged
from assessments.time_use.period import Period
from assessments.time_use.records import NONE, Records, ints, texts
from assessments.time_use.spreading import Basis
from assessments.time_use.weekly import PURPOSES

_CELL = ["project", "activity", "member", "month", "segment"]
_DAY = ["member", "day"]


@dataclass(frozen=True, slots=True)
class PeriodUse:
    """Seconds, minor units, minor units per hour; shares and coverage from 0 to 1.

    `person_weeks` are the days of membership in the period ÷ 7, summed over the members. `seconds_by_purpose` has
    every purpose, and "none" where hours have none. `left_out_seconds` are the hours of the workshop itself that are
    not counted here; 0 where they are counted. `notes` are those of the total of `efficiency`, and "unfinished" while
    the period still goes on.
    """

    period: Period
    seconds: int
    income_minor: int
    cost_minor: int
    revenue_per_hour: Fraction | None
    cost_per_hour: Fraction | None
    coverage: Fraction | None
    person_weeks: Fraction
    days_over: int
    weeks_over: int
    seconds_by_purpose: Mapping[str, int]
    left_out_seconds: int = 0
    notes: tuple[str, ...] = ()

    def share(self, purpose: str) -> Fraction | None:
        """The share of the hours that went to a purpose; None without hours."""
        return Fraction(self.seconds_by_purpose.get(purpose, 0), self.seconds) if self.seconds else None

    def per_person_week(self, amount: int) -> Fraction | None:
        """An amount (seconds, days) per person-week; None where nobody belonged to the team."""
        return amount / self.person_weeks if self.person_weeks else None


@dataclass(frozen=True, slots=True)
class UseChange:
    """Both periods on one basis. `unequal`: their person-weeks differ, so amounts are compared per person-week."""

    basis: Basis
    before: PeriodUse
    after: PeriodUse

    @property
    def unequal(self) -> bool:
        return self.before.person_weeks != self.after.person_weeks


def period_use(
    records: Records,
    period: Period,
    basis: Basis,
    *,
    today: date,
    limits: Limits,
    left_out: pd.DataFrame | None = None,
) -> PeriodUse:
    """The use of a period from the frames of its records; `left_out` as from `hours_of`, of any days."""
    counted = records if left_out is None else _without(records, left_out, period)
    # Coverage reads the days of members, which are whole in here.
    cube = Cube(replace(counted, member_days=records.member_days), period, today)
    found = measure(cube, axis="purpose", basis=basis)
    over = load(counted.member_days, period, limits).total
    total = found.total
    return PeriodUse(
        period=period,
        seconds=total.seconds,
        income_minor=total.income_minor,
        cost_minor=total.cost_minor,
        revenue_per_hour=total.revenue_per_hour,
        cost_per_hour=total.cost_per_hour,
        coverage=found.coverage,
        person_weeks=person_weeks(records.memberships, period),
        days_over=over.days_over,
        weeks_over=over.weeks_over,
        seconds_by_purpose=_by_purpose(found),
        left_out_seconds=_seconds(records) - total.seconds,
        notes=(*total.notes, *(["unfinished"] if today < period.last else [])),
    )


def hours_of(logged: Logged, activity: str) -> pd.DataFrame:
    """The hours of one activity, a row for each entry: the cell it is in, its day and its seconds."""
    cells = logged.cells.take(logged.cell)[_CELL].reset_index(drop=True)
    rows = cells.assign(day=logged.day, seconds=logged.seconds)
    return rows[rows["activity"] == activity].reset_index(drop=True)


def person_weeks(memberships: pd.DataFrame, period: Period) -> Fraction:
    """Days of membership in the period ÷ 7, summed over members; a day in two memberships of one counts once."""
    days: dict[str, set[int]] = {}
    columns = (ints(memberships, name).tolist() for name in ("first_day", "last_day"))
    for member, first, last in zip(texts(memberships, "member"), *columns, strict=True):
        within = range(max(first, period.start), min(last, period.end) + 1)
        days.setdefault(member, set()).update(within)
    return Fraction(sum(map(len, days.values())), 7)


def _without(records: Records, left_out: pd.DataFrame, period: Period) -> Records:
    day = ints(left_out, "day")
    inside = left_out[(day >= period.start) & (day <= period.end)]
    return replace(
        records,
        cells=_minus(records.cells, inside, _CELL),
        member_days=_minus(records.member_days, left_out, _DAY),
    )


def _minus(table: pd.DataFrame, left_out: pd.DataFrame, keys: list[str]) -> pd.DataFrame:
    """The seconds of a table without those left out, where it has the keys at all."""
    taken = left_out[[*keys, "seconds"]].assign(seconds=-ints(left_out, "seconds"))
    sums = pd.concat([table, taken]).groupby(keys, sort=True)["seconds"].sum().reset_index()
    return sums[ints(sums, "seconds") > 0].reset_index(drop=True)


def _seconds(records: Records) -> int:
    return int(np.sum(ints(records.cells, "seconds")))


def _by_purpose(found: Efficiency) -> dict[str, int]:
    every = {purpose: 0 for purpose in PURPOSES if purpose != NONE}
    return every | {row.key: row.seconds for row in found.rows if row.seconds}
