"""Recognised income: which part of each income (and expense) counts in which month of a period."""

from typing import Literal, NamedTuple

import pandas as pd

from assessments.time_use.period import Period
from assessments.time_use.records import NONE, UNALLOCATED, Records, ints, texts
from assessments.time_use.spreading import Amount, Basis, Part, Spreading


def amounts_of(table: pd.DataFrame, moved_on: str) -> list[Amount]:
    """The rows of the frame of incomes (`moved_on` "received_on") or of expenses ("paid_on")."""
    columns = (
        ints(table, name).tolist() for name in ("amount_minor", moved_on, "covers_first", "covers_last")
    )
    return [Amount(*row) for row in zip(*columns, texts(table, "project"), strict=True)]


def recognise(table: pd.DataFrame, moved_on: str, spreading: Spreading, period: Period) -> list[Part]:
    """The parts of all incomes (or expenses) that count in a period, in the order of the frame."""
    months = period.months()
    return [
        part
        for position, amount in enumerate(amounts_of(table, moved_on))
        for part in spreading.parts(amount, position, months)
    ]


def spread_income(amount: Amount, spreading: Spreading) -> tuple[tuple[int, int], ...]:
    """The whole of one income by month: (month YYYYMM, minor units), for the preview of a form."""
    months = Period.between(*spreading.span(amount)).months()
    return tuple((part.month, part.minor) for part in spreading.parts(amount, 0, months))


class IncomeRow(NamedTuple):
    """Recognised income by source, kind or project, and month (YYYYMM), in minor units."""

    key: str
    month: int
    income_minor: int


IncomeAxis = Literal["source", "kind", "project"]


def income_table(records: Records, *, by: IncomeAxis, basis: Basis, period: Period) -> tuple[IncomeRow, ...]:
    """Recognised income before any sharing, ordered by key and month; rows that come to 0 are left out.

    Income without a project has the key "unallocated", income without a source the key "none".
    """
    keys, missing = texts(records.incomes, by), UNALLOCATED if by == "project" else NONE
    sums: dict[tuple[str, int], int] = {}
    spreading = Spreading(basis, records.project_days)
    for part in recognise(records.incomes, "received_on", spreading, period):
        key = keys[part.position]
        place = (missing if key in ("", NONE) else key, part.month)
        sums[place] = sums.get(place, 0) + part.minor
    return tuple(IncomeRow(key, month, minor) for (key, month), minor in sorted(sums.items()) if minor)
