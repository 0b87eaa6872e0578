"""What a team's ratings of its disciplines say before anything is drawn: rows, facts, table, sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from gui.charts.disciplines import colour_of, icon_of
from gui.charts.drawing import Cell, Table, rounded
from gui.charts.style import ChartStyle
from gui.numbers import format_number


@dataclass(frozen=True)
class Rating:
    """One discipline. `hidden` says why nothing of it is shown; then the figures are None.

    `note` stands under the name (how many answered and how far they agree) and asks for a talk if `attention`.
    `look` is its place in style.DISCIPLINES, None for a discipline that is not one of the five.
    """

    key: str
    name: str
    n: int
    present: float | None = None
    dream: float | None = None
    gap: float | None = None
    middle: tuple[float, float] | None = None
    note: str = ""
    attention: bool = False
    hidden: str = ""
    look: int | None = None

    @property
    def icon(self) -> str:
        return icon_of(self.look)

    def colour(self, style: ChartStyle) -> str:
        return colour_of(self.look, style)


@dataclass(frozen=True)
class Ratings:
    """Disciplines in the order of the questionnaire, on a scale from `minimum` to `maximum`."""

    rows: tuple[Rating, ...]
    minimum: int = 1
    maximum: int = 5
    chosen: str = ""

    @property
    def points(self) -> range:
        return range(self.minimum, self.maximum + 1)

    def share(self, value: float) -> float:
        """Where a value lies on the scale, 0 at its minimum and 1 at its maximum."""
        return (value - self.minimum) / (self.maximum - self.minimum)

    def has_present(self) -> bool:
        return any(row.present is not None for row in self.rows)

    def has_dream(self) -> bool:
        return any(row.dream is not None for row in self.rows)

    def has_middle(self) -> bool:
        return any(row.middle is not None for row in self.rows)


@dataclass(frozen=True)
class RatingText:
    """The words of the charts of disciplines; {…} are filled in."""

    discipline: str = "Discipline"
    answers: str = "Answers"
    now: str = "Now"
    dream: str = "Dream team"
    middle: str = "Middle half of the answers"
    middle_from: str = "Middle half from"
    middle_to: str = "Middle half to"
    gap: str = "Gap"
    gap_of: str = "gap {points}"
    above: str = "{points} above"
    note: str = "Note"
    empty: str = "No discipline to show yet."
    too_few_axes: str = "A shape needs at least three disciplines; the dumbbell view shows these."
    summary: str = "Ratings from {minimum} to {maximum}: {rows}."


def exact(value: float) -> Fraction:
    """The mean of whole answers that a float stands for: 2.35 is 47/20, so that it rounds half up."""
    return Fraction(value).limit_denominator(1_000_000)


def in_points(value: float | None, places: int = 1) -> str:
    """Points of the scale with one decimal; a dash for nothing."""
    return "–" if value is None else format_number(exact(value), places)


def cell(value: float | None) -> Cell:
    return None if value is None else rounded(exact(value))


def gap_words(row: Rating, text: RatingText) -> str:
    """The way to the dream, or how far the team is beyond it; a dash without one."""
    if row.gap is None:
        return "–"
    template = text.above if in_points(row.gap).startswith("−") else text.gap_of
    return template.format(points=in_points(abs(row.gap)))


def facts(row: Rating, text: RatingText) -> list[str]:
    """The lines of a tooltip under the name."""
    if row.hidden:
        return [row.hidden]
    found = [f"{text.now} {in_points(row.present)}"]
    if row.dream is not None:
        found += [f"{text.dream} {in_points(row.dream)}", gap_words(row, text)]
    if row.middle is not None:
        low, high = row.middle
        found.append(f"{text.middle} {in_points(low)}–{in_points(high)}")
    return [*found, row.note] if row.note else found


def columns(text: RatingText) -> tuple[str, ...]:
    middle = text.middle_from, text.middle_to
    return text.discipline, text.answers, text.now, text.dream, text.gap, *middle, text.note


def table(rows: Sequence[Rating], text: RatingText) -> Table:
    return Table(columns(text), tuple(_line(row) for row in rows))


def _line(row: Rating) -> tuple[Cell, ...]:
    low, high = row.middle or (None, None)
    figures = (row.present, row.dream, row.gap, low, high)
    return row.name, row.n, *map(cell, figures), row.hidden or row.note


def sentence(data: Ratings, text: RatingText) -> str:
    """The alternative text: every discipline with what is shown of it."""
    rows = (f"{row.name}: {', '.join(facts(row, text))}" for row in data.rows)
    return text.summary.format(minimum=data.minimum, maximum=data.maximum, rows="; ".join(rows))
