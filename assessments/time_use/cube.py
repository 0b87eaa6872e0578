"""Everything a period's figures are added up from, prepared once: a filter or an axis then only adds.

Hours and coverage are prepared at once, each of the three bases when it is first asked for. Income is
shared over the smallest cells; afterwards two much smaller tables are enough for every figure, because no
axis needs activity and month together. A Cube never changes; after a write that concerns it, make a new one.
"""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

import numpy as np
import pandas as pd

from assessments.time_use.cells import Cells, read_cells
from assessments.time_use.coverage import Attendance
from assessments.time_use.income import recognise
from assessments.time_use.period import Period
from assessments.time_use.records import NONE, Ints, Records, ints, texts
from assessments.time_use.sharing import Postings, post
from assessments.time_use.spreading import Basis, Spreading
from assessments.time_use.sums import Keyed, Sums, roll_up, sum_by

Detail = Literal["activity", "month"]


@dataclass(frozen=True)
class Filter:
    """One project, one member, both or neither. The project "none" is what has no project."""

    project: str | None = None
    member: str | None = None


class Cube:
    """The hours, money and attendance of one team in one period; `today` limits the expected hours.

    All Sums have the axes project, member, and activity or month (as positions in the lists of `cells`;
    member and activity are -1 where money was shared with nobody).
    """

    def __init__(self, records: Records, period: Period, today: date) -> None:
        self.period = period
        self.records = records
        self.cells: Cells = read_cells(records, period)
        self.attendance = Attendance(records, period, today)
        self._hours: dict[Detail, Keyed] = {}
        self._money: dict[tuple[Basis, Detail], tuple[Keyed, Keyed]] = {}
        self._posted: dict[Basis, tuple[Postings, Postings]] = {}

    def hours(self, detail: Detail, chosen: Filter) -> Sums:
        """Seconds, seconds of known cost and labour (1/3600 minor units) that pass a filter."""
        if detail not in self._hours:
            values = [self.cells.seconds, self.cells.known_seconds, self.cells.labour]
            self._hours[detail] = self._roll_up(self.cells, detail, values)
        return self._hours[detail].where(chosen.project, chosen.member)

    def money(self, basis: Basis, detail: Detail, chosen: Filter) -> tuple[Sums, Sums]:
        """Income and expenses that pass a filter: minor units, and how many parts of them fell back to by
        day. What was shared with nobody passes no member."""
        place = basis, detail
        if place not in self._money:
            income, expenses = (
                self._roll_up(part, detail, [part.minor, part.fallback.astype(np.int64)])
                for part in self._posted_on(basis)
            )
            self._money[place] = income, expenses
        income, expenses = self._money[place]
        return income.where(chosen.project, chosen.member), expenses.where(chosen.project, chosen.member)

    def _posted_on(self, basis: Basis) -> tuple[Postings, Postings]:
        if basis not in self._posted:
            spreading = Spreading(basis, self.records.project_days)

            def posted(table: pd.DataFrame, moved_on: str) -> Postings:
                return post(recognise(table, moved_on, spreading, self.period), self.cells)

            income = posted(self.records.incomes, "received_on")
            self._posted[basis] = income, posted(self.records.expenses, "paid_on")
        return self._posted[basis]

    def _roll_up(self, source: Cells | Postings, detail: Detail, values: list[Ints]) -> Keyed:
        cells = self.cells
        if detail == "activity":
            codes, size = source.activity, len(cells.activities)
        else:
            codes, size = source.month, len(cells.months)
        sizes = [len(cells.projects), len(cells.members), size]
        sums = roll_up([source.project, source.member, codes], sizes, values)
        return Keyed((cells.projects, cells.members), sums)

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
        keys = texts(self.records.projects, "project")
        return frozenset(key for key, flag in zip(keys, flags, strict=True) if flag)

    def project_seconds(self, member: str | None) -> dict[str, int]:
        """Seconds by project over the period, of all or of one member, whatever project is chosen."""
        hours = self.hours("activity", Filter(member=member))
        sums = sum_by(hours.axes[0], hours.values[0], len(self.cells.projects)).tolist()
        return dict(zip(self.cells.projects, sums, strict=True))
