"""What changed between two waves, before anything is drawn: rows, facts, table, sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from gui.charts.drawing import Cell, Table
from gui.charts.ratings import cell, exact, in_points
from gui.numbers import format_number


@dataclass(frozen=True)
class ChangeRow:
    """One discipline in points of the scale. `hidden` says why nothing of it is shown; then the figures are None.

    `n` are the people before and after: the same number when they are matched. `note` stands under the name: the
    plain label of the change and how many people. `low` and `high` are None where there is no interval.
    """

    key: str
    name: str
    n: tuple[int, int]
    before: float | None = None
    after: float | None = None
    change: float | None = None
    low: float | None = None
    high: float | None = None
    note: str = ""
    hidden: str = ""
    look: int | None = None

    @property
    def attention(self) -> bool:
        return False

    @property
    def limits(self) -> tuple[float, float] | None:
        return None if self.low is None or self.high is None else (self.low, self.high)

    @property
    def certain(self) -> bool:
        """Whether the interval leaves out 0, as computed, not as written."""
        return self.limits is not None and (self.limits[0] > 0 or self.limits[1] < 0)


@dataclass(frozen=True)
class Changes:
    """Disciplines in the order of the questionnaire, on a scale from `minimum` to `maximum`.

    `who` says whose answers they are. `paired`: the same people before and after. Otherwise two groups are compared
    and no person's way is drawn.
    """

    rows: tuple[ChangeRow, ...]
    minimum: int = 1
    maximum: int = 5
    paired: bool = True
    who: str = ""

    @property
    def points(self) -> range:
        return range(self.minimum, self.maximum + 1)

    @property
    def by_group(self) -> bool:
        """Whether two groups are compared and anything of it is shown."""
        return not self.paired and not all(row.hidden for row in self.rows)

    def reach(self) -> float:
        """How far the axis of differences goes to both sides: no interval is cut, halves of a point, at least 1."""
        ends = [abs(value) for row in self.rows for value in (row.change, *(row.limits or ())) if value]
        return max(1.0, ceil(max(ends, default=0.0) * 2) / 2)


@dataclass(frozen=True)
class ChangeText:
    """The words of this chart; {…} are filled in."""

    discipline: str = "Discipline"
    people_before: str = "People before"
    people_after: str = "People after"
    before: str = "Before"
    after: str = "After"
    difference: str = "Difference"
    low: str = "95% interval from"
    high: str = "95% interval to"
    note: str = "Note"
    means: str = "Mean, {minimum}–{maximum}"
    group_means: str = "Group means {minimum}–{maximum}, not person by person"
    interval: str = "Difference, 95% interval"
    limits: str = "{low} to {high}"
    no_interval: str = "no interval"
    by_group: str = "two groups, not person by person"
    empty: str = "There are no two waves to compare yet."
    summary: str = "Change in points from {minimum} to {maximum}: {rows}."
    group_summary: str = "Two groups, not person by person, in points from {minimum} to {maximum}: {rows}."


def signed(value: float | None, places: int = 1) -> str:
    """Points with their sign, also of a rise; what is written as 0.0 has none."""
    if value is None:
        return "–"
    words = format_number(exact(value), places)
    return f"+{words}" if value > 0 and Fraction(words.replace(",", "")) else words


def limits_words(row: ChangeRow, text: ChangeText) -> str:
    if row.limits is None:
        return text.no_interval
    low, high = row.limits
    return text.limits.format(low=in_points(low), high=in_points(high))


def facts(row: ChangeRow, text: ChangeText) -> list[str]:
    """The lines of a tooltip under the name."""
    if row.hidden:
        return [row.hidden]
    change = f"{text.difference} {signed(row.change)} ({limits_words(row, text)})"
    known = [f"{text.before} {in_points(row.before)}", f"{text.after} {in_points(row.after)}", change]
    return [*known, row.note] if row.note else known


def columns(text: ChangeText) -> tuple[str, ...]:
    people = text.people_before, text.people_after
    return text.discipline, *people, text.before, text.after, text.difference, text.low, text.high, text.note


def table(rows: Sequence[ChangeRow], text: ChangeText) -> Table:
    return Table(columns(text), tuple(_line(row) for row in rows))


def _line(row: ChangeRow) -> tuple[Cell, ...]:
    figures = (row.before, row.after, row.change, row.low, row.high)
    return row.name, *row.n, *map(cell, figures), row.hidden or row.note


def sentence(data: Changes, text: ChangeText) -> str:
    """The alternative text: every discipline with what is shown of it."""
    rows = "; ".join(f"{row.name}: {', '.join(facts(row, text))}" for row in data.rows)
    template = text.group_summary if data.by_group else text.summary
    return template.format(minimum=data.minimum, maximum=data.maximum, rows=rows)
