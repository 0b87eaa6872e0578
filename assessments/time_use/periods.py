"""How a team's time was used in one period, and in the period after it, on one basis and per person-week."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from assessments.time_use.period import Period
from assessments.time_use.spreading import Basis


@dataclass(frozen=True, slots=True)
class PeriodUse:
    """Seconds, minor units, minor units per hour; shares and coverage from 0 to 1.

    `person_weeks` are the days of membership in the period ÷ 7, summed over the members. `left_out_seconds` are
    the hours of the workshop itself that are not counted in anything here; 0 where they are counted.
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
