"""Incomes and expenses as rows of one kind, and the words for what they hold."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from gui.dates import format_day, format_period
from gui.language import tr
from models.thai import fold

if TYPE_CHECKING:
    from models.records import Expense, Income

Side = Literal["income", "expense"]
"""The table a row stands in."""

Span = tuple[date, date]

WITHOUT = "none"
"""Key of the filter for rows without a project."""

KINDS: Mapping[str, Callable[[], str]] = {
    "grant": lambda: tr("Grant"),
    "donation": lambda: tr("Donation"),
    "sales": lambda: tr("Sales"),
    "service": lambda: tr("Service"),
    "membership": lambda: tr("Membership fee"),
    "other": lambda: tr("Other"),
}


@dataclass(frozen=True, slots=True)
class AmountRow:
    """An income or an expense; `name` is its source or payee, an expense has no kind and is never restricted."""

    side: Side
    key: str
    version: int
    day: date
    amount_minor: int
    kind: str
    name: str
    project: str | None
    covers: Span | None
    restricted: bool
    note: str
    deleted: int | None = None

    @classmethod
    def of_income(cls, row: "Income") -> "AmountRow":
        return cls(
            *("income", row.key, row.version, row.received_on, row.amount_minor, row.kind, row.source),
            *(row.project, _covers(row), row.restricted, row.note, row.deleted),
        )

    @classmethod
    def of_expense(cls, row: "Expense") -> "AmountRow":
        return cls(
            *("expense", row.key, row.version, row.paid_on, row.amount_minor, "", row.payee),
            *(row.project, _covers(row), False, row.note, row.deleted),
        )

    def covered(self) -> Span:
        """The first and last covered day; the day it moved when no other days are given."""
        return self.covers or (self.day, self.day)


@dataclass(frozen=True)
class AmountValues:
    """What a filled form says; `name` is the source or the payee, `covers` None is the day alone."""

    day: date
    amount_minor: int
    kind: str
    name: str
    project: str | None
    covers: Span | None
    restricted: bool
    note: str


@dataclass(frozen=True)
class AmountFilter:
    """Which rows are shown: received or paid between two days; empty texts choose everything.

    `project` may be "none" for rows without one. Other pages hand it over to open the list at certain rows.
    """

    first: date | None = None
    last: date | None = None
    kind: str = ""
    project: str = ""
    text: str = ""

    def matches(self, row: AmountRow, project_name: str) -> bool:
        return (
            (self.first is None or self.first <= row.day)
            and (self.last is None or row.day <= self.last)
            and self.kind in ("", row.kind)
            and self.project in ("", row.project or WITHOUT)
            and self._mentions(_searched(row.name, row.note, project_name, kind_name(row.kind)))
        )

    def _mentions(self, text: str) -> bool:
        return all(word in text for word in _searched(self.text).split())

    def is_narrow(self) -> bool:
        """Whether anything but the days is asked for."""
        return bool(self.kind or self.project or self.text.strip())


def kind_name(kind: str) -> str:
    return KINDS[kind]() if kind in KINDS else kind


def format_covers(row: AmountRow) -> str:
    """The covered days; without the year where it is that of the day received. Empty for that day alone."""
    first, last = row.covered()
    if first == last == row.day:
        return ""
    if not first.year == last.year == row.day.year:
        return format_period(first, last)
    if first == last:
        return format_day(first, year=False)
    if first.month == last.month:
        return f"{first.day}–{format_day(last, year=False)}"
    return f"{format_day(first, year=False)}–{format_day(last, year=False)}"


def _covers(row: "Income | Expense") -> Span | None:
    if row.covers_first is None or row.covers_last is None:
        return None
    return row.covers_first, row.covers_last


@lru_cache(maxsize=10_000)
def _searched(*texts: str) -> str:
    """Asked for at every letter that is typed into the search, so each row is folded once."""
    return fold(" ".join(texts))
