"""What one amount carries in each month on the three bases side by side, and what all amounts come to per row.

The arithmetic is that of `spreading`: nothing is spread or rounded here.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, NamedTuple

import pandas as pd

from assessments.time_use.income import IncomeAxis, income_table, recognise, spread_income
from assessments.time_use.period import Period
from assessments.time_use.records import NONE, UNALLOCATED, Records, texts
from assessments.time_use.spreading import BASES, Amount, Basis, Spreading

ExpenseAxis = Literal["payee", "project"]
_SPECIAL = (NONE, UNALLOCATED)


class SpreadRow(NamedTuple):
    """One month (YYYYMM) and what it carries on each basis, in minor units."""

    month: int
    cash: int
    by_day: int
    by_hours: int


@dataclass(frozen=True)
class Spread:
    """One amount over its months, ascending; on each basis the rows add up to `amount`.

    `fallback`: no hours are known for it, so by hours is by day.
    """

    rows: tuple[SpreadRow, ...]
    amount: int
    fallback: bool


class Total(NamedTuple):
    """One row of a table of totals; `share` is None where the whole is not above 0 or holds refunds."""

    key: str
    minor: int
    share: Fraction | None


@dataclass(frozen=True)
class Totals:
    """Largest first, special keys last; the rows add up to `minor`."""

    rows: tuple[Total, ...]
    minor: int

    def of(self, key: str) -> int:
        """What a row comes to; 0 when there is none."""
        return next((row.minor for row in self.rows if row.key == key), 0)


def spreadings(project_days: pd.DataFrame) -> dict[Basis, Spreading]:
    """How a team's amounts are spread on each basis; made once, used for many previews."""
    return {basis: Spreading(basis, project_days) for basis in BASES}


def spread(amount: Amount, by_basis: Mapping[Basis, Spreading]) -> Spread:
    """One income or expense by month, in every month in which any basis lets it count."""
    found = {basis: dict(spread_income(amount, by_basis[basis])) for basis in BASES}
    months = sorted({month for minor in found.values() for month in minor})
    rows = tuple(SpreadRow(month, *(found[basis].get(month, 0) for basis in BASES)) for month in months)
    return Spread(rows, amount.amount, by_basis["by_hours"].falls_back(amount))


def income_totals(records: Records, *, by: IncomeAxis, basis: Basis, period: Period) -> Totals:
    """Recognised income of a period by source, kind or project."""
    rows = income_table(records, by=by, basis=basis, period=period)
    return _totals((row.key, row.income_minor) for row in rows)


def expense_totals(records: Records, *, by: ExpenseAxis, spreading: Spreading, period: Period) -> Totals:
    """Recognised expenses of a period by payee or project; without one the key is "none"."""
    keys = texts(records.expenses, by)
    parts = recognise(records.expenses, "paid_on", spreading, period)
    return _totals((keys[part.position] or NONE, part.minor) for part in parts)


def _totals(parts: Iterable[tuple[str, int]]) -> Totals:
    sums: dict[str, int] = {}
    for key, minor in parts:
        sums[key] = sums.get(key, 0) + minor
    whole = sum(sums.values())
    shared = whole > 0 and all(minor >= 0 for minor in sums.values())
    rows = [
        Total(key, sums[key], Fraction(sums[key], whole) if shared else None) for key in sums if sums[key]
    ]
    return Totals(tuple(sorted(rows, key=_place)), whole)


def _place(row: Total) -> tuple[bool, int, str]:
    return row.key in _SPECIAL, -row.minor, row.key
