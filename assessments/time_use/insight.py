"""The one sentence a page begins with: which projects take much time and bring little income."""

from dataclasses import dataclass
from fractions import Fraction

from assessments.time_use.efficiency import Efficiency, Row
from assessments.time_use.records import NO_HOURS, NONE, UNALLOCATED


@dataclass(frozen=True)
class Insight:
    """`keys` of projects, most hours first; together they take `time_share` of all hours and bring
    `income_share` of all income. It speaks of who pays, never of what the work is worth."""

    keys: tuple[str, ...]
    time_share: Fraction
    income_share: Fraction


def insight(efficiency: Efficiency) -> Insight | None:
    """The projects whose revenue per hour is below break-even, from an efficiency on the project axis.

    None when it cannot be said: no known cost, no income, no project or every project below break-even,
    or a share of income that is negative or not smaller than the share of time.
    """
    if efficiency.axis != "project":
        raise ValueError("the insight is about projects")
    total, break_even = efficiency.total, efficiency.break_even
    projects = [row for row in efficiency.rows if row.key not in (NONE, UNALLOCATED, NO_HOURS)]
    if break_even is None or total.income_minor <= 0:
        return None
    below = [
        row for row in projects if row.revenue_per_hour is not None and row.revenue_per_hour < break_even
    ]
    if not below or len(below) == len(projects):
        return None
    time = Fraction(sum(row.seconds for row in below), total.seconds)
    income = Fraction(sum(row.income_minor for row in below), total.income_minor)
    return Insight(_by_hours(below), time, income) if 0 <= income < time else None


def _by_hours(rows: list[Row]) -> tuple[str, ...]:
    return tuple(row.key for row in sorted(rows, key=lambda row: (-row.seconds, row.key)))
