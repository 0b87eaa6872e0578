"""What changed in the key figures between two periods."""

from dataclasses import dataclass
from fractions import Fraction

from assessments.time_use.efficiency import Efficiency


@dataclass(frozen=True)
class Change:
    """A figure before and after. `relative` 0.1 means 10 % more; it is None where it would mean nothing:
    without a figure before, or one that is not positive."""

    before: Fraction | None
    after: Fraction | None
    absolute: Fraction | None
    relative: Fraction | None


@dataclass(frozen=True)
class Comparison:
    """The changes of the key figures: seconds, minor units, minor units per hour.

    The absolute change of the coverage is in percentage points; it has no relative change.
    """

    seconds: Change
    income: Change
    revenue_per_hour: Change
    cost_per_hour: Change
    coverage: Change


def change(before: Fraction | int | None, after: Fraction | int | None) -> Change:
    """The change of one figure, exactly."""
    old = None if before is None else Fraction(before)
    new = None if after is None else Fraction(after)
    if old is None or new is None:
        return Change(old, new, None, None)
    return Change(old, new, new - old, (new - old) / old if old > 0 else None)


def compare(before: Efficiency, after: Efficiency) -> Comparison:
    """The changes between two efficiencies; their axis does not matter."""
    old, new = before.total, after.total
    return Comparison(
        seconds=change(old.seconds, new.seconds),
        income=change(old.income_minor, new.income_minor),
        revenue_per_hour=change(old.revenue_per_hour, new.revenue_per_hour),
        cost_per_hour=change(old.cost_per_hour, new.cost_per_hour),
        coverage=_points(before.coverage, after.coverage),
    )


def _points(before: Fraction | None, after: Fraction | None) -> Change:
    absolute = None if before is None or after is None else (after - before) * 100
    return Change(before, after, absolute, None)
