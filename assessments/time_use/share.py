"""Time share against income share of each project: two bars of the same length, side by side."""

from dataclasses import dataclass
from fractions import Fraction

from assessments.time_use.efficiency import Efficiency, Row
from assessments.time_use.rounding import largest_remainder


@dataclass(frozen=True)
class ShareRow:
    """A row's part of all hours and of all income, exact and in whole percent.

    The percents of all rows add up to 100. A share is None where it would mean nothing: no hours at all,
    no income at all, or a row with negative income.
    """

    key: str
    seconds: int
    income_minor: int
    time_share: Fraction | None
    income_share: Fraction | None
    time_percent: int | None
    income_percent: int | None


def shares(efficiency: Efficiency) -> tuple[ShareRow, ...]:
    """The shares of every row of an efficiency, special rows included, in the same order."""
    rows = efficiency.rows
    times = _shares([row.seconds for row in rows])
    incomes = _shares([row.income_minor for row in rows])
    return tuple(_row(row, time, income) for row, time, income in zip(rows, times, incomes, strict=True))


def _row(row: Row, time: tuple[Fraction, int] | None, income: tuple[Fraction, int] | None) -> ShareRow:
    time_share, time_percent = time or (None, None)
    income_share, income_percent = income or (None, None)
    return ShareRow(
        row.key, row.seconds, row.income_minor, time_share, income_share, time_percent, income_percent
    )


def _shares(values: list[int]) -> list[tuple[Fraction, int] | None]:
    whole = sum(values)
    if whole <= 0 or min(values) < 0:
        return [None] * len(values)
    percents = largest_remainder(100, values)
    return [(Fraction(value, whole), percent) for value, percent in zip(values, percents, strict=True)]
