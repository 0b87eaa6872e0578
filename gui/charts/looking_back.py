"""How the time before looks from here: before, looking back and after on the full line of the scale."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from gui.charts.changes import signed
from gui.charts.disciplines import DOT, EDGE, draw_name, draw_points, name_column, write_values
from gui.charts.drawing import Drawing, Table
from gui.charts.marks import Mark
from gui.charts.ratings import cell, in_points
from gui.charts.sheet import Sheet, empty_drawing
from gui.charts.style import ChartStyle

ROW = 46
HEAD, FOOT = 24, 22
_TALLEST, _GAP, _LABELS = 80, 20, 0.4


@dataclass(frozen=True)
class LookedBack:
    """One discipline as `n` people rated it before, now say it was before, and rate it after."""

    key: str
    name: str
    n: int
    before: float
    then: float
    after: float
    note: str = ""
    look: int | None = None

    @property
    def attention(self) -> bool:
        return False

    @property
    def shift(self) -> float:
        return self.then - self.before


@dataclass(frozen=True)
class LookingBackData:
    rows: tuple[LookedBack, ...]
    minimum: int = 1
    maximum: int = 5


@dataclass(frozen=True)
class LookingBackText:
    """The words of this chart; {…} are filled in."""

    discipline: str = "Discipline"
    people: str = "People"
    before: str = "Before"
    then: str = "Looking back"
    after: str = "After"
    shift: str = "Looking back − before"
    adjusted: str = "After − looking back"
    empty: str = "Nobody was asked to look back."
    summary: str = "Ratings from {minimum} to {maximum}: {rows}."


class _Layout(NamedTuple):
    name: float
    label: float
    left: float
    right: float
    pitch: float

    def y(self, row: int) -> float:
        return HEAD + (row + 0.5) * self.pitch

    def x(self, data: LookingBackData, value: float) -> float:
        return self.left + (value - data.minimum) / (data.maximum - data.minimum) * (self.right - self.left)


def lowest(rows: int) -> int:
    """The height below which this chart should scroll rather than shrink."""
    return HEAD + FOOT + ROW * rows


def looking_back(
    data: LookingBackData, *, text: LookingBackText, style: ChartStyle, size: tuple[float, float]
) -> Drawing:
    """Draw three marks a row: a dot before, a ring for looking back, a dot after; the shift at the right."""
    if not data.rows:
        return empty_drawing(text.empty, _heads(text), style, size)
    sheet = Sheet(size, style)
    layout = _lay_out(sheet, data)
    foot = HEAD + layout.pitch * len(data.rows)
    points = [(layout.x(data, point), str(point)) for point in range(data.minimum, data.maximum + 1)]
    draw_points(sheet, points, HEAD, foot, foot + FOOT / 2)
    _draw_legend(sheet, text)
    for place, row in enumerate(data.rows):
        draw_name(sheet, row, layout.y(place), layout.name, layout.label)
        _draw_row(sheet, layout, place, data, row)
    marks = tuple(_marks(sheet, layout, data, text))
    return Drawing(sheet.figure, marks, _say(data, text), _table(data, text))


def _lay_out(sheet: Sheet, data: LookingBackData) -> _Layout:
    strong = sheet.style.strong
    name, label = name_column(sheet, data.rows, _LABELS)
    shifts = max(sheet.measure(signed(row.shift), weight=strong) for row in data.rows)
    right = sheet.width - EDGE - shifts - _GAP
    pitch = min((sheet.height - HEAD - FOOT) / len(data.rows), _TALLEST)
    return _Layout(name, label, label + _GAP, right, pitch)


def _looks(style: ChartStyle, text: LookingBackText) -> tuple[tuple[str, str, str, str], ...]:
    """The name, group, fill and outline of each of the three marks."""
    return (
        (text.before, "before", style.before, style.before),
        (text.then, "then", style.surface, style.before),
        (text.after, "after", style.after, style.after),
    )


def _draw_legend(sheet: Sheet, text: LookingBackText) -> None:
    style, x, y = sheet.style, float(EDGE), HEAD / 2 - 2
    for name, _, fill, outline in _looks(style, text):
        sheet.discs([(x + 5, y)], 9, [fill], [outline], name="legend")
        sheet.text(x + 15, y, name, size=style.caption, colour=style.secondary)
        x += 15 + sheet.measure(name, style.caption) + 14
    words = sheet.fit(text.shift, sheet.width - EDGE - x, style.caption)
    sheet.text(sheet.width - EDGE, y, words, size=style.caption, colour=style.muted, align="right")


def _draw_row(sheet: Sheet, layout: _Layout, place: int, data: LookingBackData, row: LookedBack) -> None:
    style, y = sheet.style, layout.y(place) + 7
    values = (row.before, row.then, row.after)
    for layer, (value, (_, group, fill, outline)) in enumerate(
        zip(values, _looks(style, LookingBackText()), strict=True)
    ):
        wide = DOT - 4 if group == "before" else DOT
        place_ = (layout.x(data, value), y)
        sheet.discs([place_], wide, [fill], [outline], layer=5 + layer / 10, name=group)
    weights = (400, 400, style.strong)
    shown = [
        (layout.x(data, value), in_points(value), weight)
        for value, weight in zip(values, weights, strict=True)
    ]
    write_values(sheet, y - 19, shown, layout.left - 8, layout.right + 8)
    sheet.text(sheet.width - EDGE, y, signed(row.shift), weight=style.strong, align="right")


def _facts(row: LookedBack, text: LookingBackText) -> list[str]:
    values = ((text.before, row.before), (text.then, row.then), (text.after, row.after))
    known = [f"{name} {in_points(value)}" for name, value in values]
    return [*known, f"{text.shift} {signed(row.shift)}", *filter(None, (row.note,))]


def _marks(sheet: Sheet, layout: _Layout, data: LookingBackData, text: LookingBackText) -> Iterator[Mark]:
    for place, row in enumerate(data.rows):
        known = _facts(row, text)
        box = sheet.area(0, layout.y(place) - layout.pitch / 2, sheet.width, layout.pitch)
        said = f"{row.name}: {', '.join(known)}"
        yield Mark({"discipline": (row.key,)}, box, "\n".join([row.name, *known]), said, row=place)


def _heads(text: LookingBackText) -> tuple[str, ...]:
    ratings = text.before, text.then, text.after
    return text.discipline, text.people, *ratings, text.shift, text.adjusted


def _table(data: LookingBackData, text: LookingBackText) -> Table:
    rows = tuple(
        (row.name, row.n, *map(cell, (row.before, row.then, row.after, row.shift, row.after - row.then)))
        for row in data.rows
    )
    return Table(_heads(text), rows)


def _say(data: LookingBackData, text: LookingBackText) -> str:
    rows = "; ".join(f"{row.name}: {', '.join(_facts(row, text))}" for row in data.rows)
    return text.summary.format(minimum=data.minimum, maximum=data.maximum, rows=rows)
