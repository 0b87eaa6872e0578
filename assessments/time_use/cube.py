"""Everything a period's figures are added up from, prepared once: a filter or an axis then only adds.

Cells and coverage are prepared at once, the three bases when they are first asked for. A Cube never
changes; after a write that concerns it, make a new one.
"""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

import numpy as np

from assessments.time_use.cells import Cells, read_cells, sum_by
from assessments.time_use.coverage import Attendance
from assessments.time_use.income import Basis, Spreading, recognise
from assessments.time_use.period import Period
from assessments.time_use.records import NONE, Flags, Ints, Records, ints, texts
from assessments.time_use.sharing import Postings, post

SELECTIONS = 16


@dataclass(frozen=True)
class Filter:
    """One project, one member, both or neither. The project "none" is what has no project."""

    project: str | None = None
    member: str | None = None


@dataclass(frozen=True, eq=False)
class Money:
    """Recognised and shared income and expenses."""

    income: Postings
    expenses: Postings


class Cube:
    """The cells, money and attendance of one team in one period.

    `today` limits the expected hours. Public: `cells`, `attendance`, `period`, and the two methods that
    give the chosen cells and the chosen money.
    """

    def __init__(self, records: Records, period: Period, today: date) -> None:
        self.period = period
        self.records = records
        self.cells: Cells = read_cells(records, period)
        self.attendance = Attendance(records, period, today)
        self._money: dict[Basis, Money] = {}
        self._cells: dict[Filter, Cells] = {}
        self._chosen_money: dict[tuple[Basis, Filter], Money] = {}

    def chosen_cells(self, chosen: Filter) -> Cells:
        """The cells that pass a filter."""
        if chosen not in self._cells:
            _forget_oldest(self._cells)
            self._cells[chosen] = self.cells.where(
                self._passes(self.cells.project, self.cells.member, chosen)
            )
        return self._cells[chosen]

    def money(self, basis: Basis, chosen: Filter) -> Money:
        """The shared income and expenses that pass a filter; what was shared to nobody passes no member."""
        place = basis, chosen
        if place not in self._chosen_money:
            _forget_oldest(self._chosen_money)
            whole = self._whole_money(basis)
            parts = (
                part.where(self._passes(part.project, part.member, chosen))
                for part in (whole.income, whole.expenses)
            )
            self._chosen_money[place] = Money(*parts)
        return self._chosen_money[place]

    def _whole_money(self, basis: Basis) -> Money:
        if basis not in self._money:
            spreading = Spreading(basis, self.records.project_days)
            incomes = recognise(self.records.incomes, "received_on", spreading, self.period)
            expenses = recognise(self.records.expenses, "paid_on", spreading, self.period)
            self._money[basis] = Money(post(incomes, self.cells), post(expenses, self.cells))
        return self._money[basis]

    def _passes(self, project: Ints, member: Ints, chosen: Filter) -> Flags:
        passes = np.ones(len(project), dtype=np.bool_)
        if chosen.project is not None:
            passes &= project == self.cells.project_code.get(chosen.project, -2)
        if chosen.member is not None:
            passes &= member == self._member_code.get(chosen.member, -2)
        return passes

    @cached_property
    def _member_code(self) -> dict[str, int]:
        return {key: position for position, key in enumerate(self.cells.members)}

    @cached_property
    def purposes(self) -> tuple[list[str], Ints]:
        """The purposes in order, and the position of each activity's purpose among them."""
        table = self.records.activities
        purpose = dict(zip(texts(table, "activity"), texts(table, "purpose"), strict=True))
        found = [purpose.get(activity, NONE) for activity in self.cells.activities]
        keys = sorted(set(found))
        return keys, np.array([keys.index(key) for key in found], dtype=np.int64)

    @cached_property
    def internal(self) -> frozenset[str]:
        """The keys of the internal projects."""
        flags = ints(self.records.projects, "internal").tolist()
        return frozenset(
            key for key, flag in zip(texts(self.records.projects, "project"), flags, strict=True) if flag
        )

    def project_seconds(self, member: str | None) -> dict[str, int]:
        """Seconds by project over the period, of all or of one member, whatever project is chosen."""
        cells = self.chosen_cells(Filter(member=member))
        sums = sum_by(cells.project, cells.seconds, len(cells.projects)).tolist()
        return dict(zip(cells.projects, sums, strict=True))


def _forget_oldest(kept: dict[Any, Any]) -> None:
    if len(kept) >= SELECTIONS:
        del kept[next(iter(kept))]
