"""What the bars of revenue per hour say before anything is drawn: order, others, facts, table, sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, NamedTuple

from gui.charts.drawing import Cell, Table, table_hours, table_money
from gui.charts.trust import joined, low_reason
from gui.charts.words import clean
from gui.numbers import format_hours, format_money

Measure = Literal["own", "loaded", "both"]


@dataclass(frozen=True)
class ProjectRate:
    """One row: `rate` and `loaded` in minor units an hour, None without hours or where it does not exist."""

    key: str
    name: str
    seconds: int
    income_minor: int
    rate: Fraction | None
    loaded: Fraction | None = None
    internal: bool = False


@dataclass(frozen=True)
class Rates:
    """`measure` chooses the own rate, the loaded rate, or bars of the own with rings of the loaded one.

    `unit` says what is drawn and how income is counted.
    """

    rows: tuple[ProjectRate, ...]
    break_even: Fraction | None = None
    coverage: Fraction | None = None
    measure: Measure = "own"
    currency: str = "THB"
    unit: str = ""


@dataclass(frozen=True)
class RateText:
    """The words of this chart; {…} are filled in."""

    project: str = "Project"
    hours: str = "h"
    income: str = "Income"
    rate: str = "Revenue per hour"
    loaded: str = "Loaded revenue per hour"
    break_even: str = "Break-even {value} (cost per hour)"
    break_even_short: str = "Break-even {value}"
    others: str = "{count} others"
    no_hours: str = "no hours"
    internal: str = "internal work"
    below: str = "below break-even"
    empty: str = "No hours or income in this period yet."
    low_coverage: str = "only {coverage} logged: do not rely on this yet"
    summary: str = "Revenue per hour of {count} projects: {rates}."


class Line(NamedTuple):
    """One row as drawn, and the projects it stands for."""

    row: ProjectRate
    members: tuple[ProjectRate, ...]


@dataclass(frozen=True)
class Lines:
    """The rows in the order of drawing: paid work by its rate, internal work, what has no hours."""

    data: Rates
    text: RateText
    every: tuple[ProjectRate, ...]
    shown: tuple[Line, ...]

    def rate(self, row: ProjectRate) -> Fraction | None:
        """Return the rate that the bar shows."""
        return row.loaded if self.data.measure == "loaded" and row.loaded is not None else row.rate

    def is_below(self, row: ProjectRate) -> bool:
        """Compare with break-even: the loaded rate wherever it is shown."""
        judged = row.rate if self.data.measure == "own" or row.loaded is None else row.loaded
        return judged is not None and self.data.break_even is not None and judged < self.data.break_even

    def rings(self) -> list[tuple[int, Fraction]]:
        """Return place and loaded rate of the rows that show both rates."""
        lines = enumerate(self.shown) if self.data.measure == "both" else ()
        return [(place, line.row.loaded) for place, line in lines if line.row.loaded is not None]

    def drawn_rates(self) -> list[Fraction]:
        """Return every rate the scale must reach."""
        rates = [self.rate(line.row) for line in self.shown]
        return [rate for rate in (*rates, self.data.break_even) if rate is not None] + [
            loaded for _, loaded in self.rings()
        ]

    def money(self, rate: Fraction) -> str:
        return format_money(rate, self.data.currency, 0)

    def value(self, row: ProjectRate) -> str:
        rate = self.rate(row)
        return self.text.no_hours if rate is None else self.money(rate)

    def facts(self, row: ProjectRate) -> list[str]:
        """Return the lines of a tooltip below the name."""
        text = self.text
        facts = [
            text.no_hours if row.rate is None else f"{text.rate} {self.money(row.rate)}",
            f"{format_hours(row.seconds)} {text.hours}",
            f"{text.income} {format_money(row.income_minor, self.data.currency)}",
        ]
        facts += [] if row.loaded is None else [f"{text.loaded} {self.money(row.loaded)}"]
        facts += [text.internal] if row.internal else []
        return [*facts, text.below] if self.is_below(row) else facts

    def names(self, line: Line) -> list[str]:
        """Return the name of a row, followed by the first of the projects gathered in it."""
        gathered = [clean(row.name) for row in line.members[:8]]
        return [clean(line.row.name), *(gathered if len(line.members) > 1 else [])]

    def table(self) -> Table:
        return Table(columns(self.text), tuple(self._table_row(row) for row in self.every))

    def _table_row(self, row: ProjectRate) -> tuple[Cell, ...]:
        currency = self.data.currency
        rates = (None if rate is None else table_money(rate, currency) for rate in (row.rate, row.loaded))
        return row.name, table_hours(row.seconds), table_money(row.income_minor, currency), *rates

    def sentence(self) -> str:
        """Return the alternative text: every project with its rate, and break-even."""
        rates = ", ".join(f"{row.name} {self.value(row)}" for row in self.every)
        said = self.text.summary.format(count=len(self.every), rates=rates)
        if self.data.break_even is None:
            return said
        return f"{said} {self.text.break_even.format(value=self.money(self.data.break_even))}."


def caution(data: Rates, text: RateText) -> str:
    """Return why the rates are not to be relied on, "" where they are."""
    return low_reason([data.coverage], text.low_coverage)


def subtitle(data: Rates, text: RateText) -> str:
    return joined(data.unit, caution(data, text))


def columns(text: RateText) -> tuple[str, ...]:
    return text.project, text.hours, text.income, text.rate, text.loaded


def arrange(data: Rates, text: RateText, room: int) -> Lines:
    """Order the rows; beyond `room` of them, those with the fewest hours become one."""
    every = tuple(sorted(data.rows, key=_order))
    room = max(room, 1)
    if len(every) <= room:
        return Lines(data, text, every, tuple(Line(row, (row,)) for row in every))
    places = sorted(range(len(every)), key=lambda place: -every[place].seconds)[: room - 1]
    kept = [Line(every[place], (every[place],)) for place in sorted(places)]
    rest = tuple(row for place, row in enumerate(every) if place not in places)
    return Lines(data, text, every, (*kept, Line(_sum(rest, text), rest)))


def _order(row: ProjectRate) -> tuple[bool, bool, Fraction, str]:
    return row.rate is None, row.internal, -(row.rate or Fraction(0)), row.name


def _sum(rows: Sequence[ProjectRate], text: RateText) -> ProjectRate:
    # Income without hours has no rate, so it must not raise the rate of the projects it is shown with.
    worked = [row for row in rows if row.seconds > 0]
    seconds, income = sum(row.seconds for row in worked), sum(row.income_minor for row in worked)
    rate = Fraction(income * 3600, seconds) if seconds else None
    name, received = text.others.format(count=len(rows)), sum(row.income_minor for row in rows)
    return ProjectRate("others", name, seconds, received, rate, _loaded(worked, rate))


def _loaded(rows: Sequence[ProjectRate], rate: Fraction | None) -> Fraction | None:
    """Return the loaded rate of several projects: internal hours weigh on all of them by one factor."""
    if rate is None or any(row.loaded is None for row in rows):
        return None
    factors = (row.loaded / row.rate for row in rows if row.rate and row.loaded is not None)
    return rate * next(factors, Fraction(1))
