"""How often something happened in each row of a list: whole numbers as bars from zero, in the order given."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from gui.charts.drawing import Drawing, Table
from gui.charts.marks import Mark, Value
from gui.charts.sheet import Sheet, empty_drawing, rectangle
from gui.charts.style import ChartStyle
from gui.numbers import format_number

LOWEST = 20
"""The lowest row that can be read; a list with more rows than fit says how many are left out."""

_HEAD, _TALLEST, _THICKNESS = 22, 38, 0.62
_GAP, _VALUE_GAP, _EDGE = 14, 7, 4
_NAMES = 0.4  # of the width, at most


@dataclass(frozen=True)
class Count:
    """One row; `keys` says which entries lie behind it."""

    name: str
    count: int
    keys: tuple[tuple[str, tuple[Value, ...]], ...] = ()


@dataclass(frozen=True)
class CountText:
    """The words of this chart; {…} are filled in."""

    row: str = "Week"
    count: str = "Days"
    others: str = "{count} more rows in the table"
    empty: str = "Nothing to count yet."
    summary: str = "{count}: {rows}."


class _Layout(NamedTuple):
    zero: float
    unit: float
    pitch: float

    def y(self, place: int) -> float:
        return _HEAD + (place + 0.5) * self.pitch


def counts(
    rows: Sequence[Count], *, text: CountText, style: ChartStyle, size: tuple[float, float]
) -> Drawing:
    """Draw one bar a row from zero with its number at the end."""
    columns = (text.row, text.count)
    if not rows:
        return empty_drawing(text.empty, columns, style, size)
    sheet = Sheet(size, style)
    room = max(int((sheet.height - _HEAD) // LOWEST), 2)
    shown = rows if len(rows) <= room else rows[: room - 1]
    layout = _lay_out(sheet, shown, text, full=len(shown) == len(rows))
    _draw_head(sheet, layout, text)
    _draw_rows(sheet, layout, shown)
    if len(shown) < len(rows):
        words = sheet.fit(text.others.format(count=len(rows) - len(shown)), sheet.width)
        sheet.text(0, layout.y(len(shown)), words, colour=style.muted)
    facts = ", ".join(f"{row.name} {format_number(row.count)}" for row in rows)
    return Drawing(
        sheet.figure,
        tuple(_marks(sheet, layout, shown, text)),
        text.summary.format(count=text.count, rows=facts),
        Table(columns, tuple((row.name, row.count) for row in rows)),
    )


def _lay_out(sheet: Sheet, rows: Sequence[Count], text: CountText, *, full: bool) -> _Layout:
    heading = sheet.measure(
        sheet.fit(text.row, sheet.width * _NAMES, sheet.style.caption), sheet.style.caption
    )
    names = max(heading, *(sheet.measure(sheet.fit(row.name, sheet.width * _NAMES)) for row in rows))
    values = max(sheet.measure(format_number(row.count), weight=sheet.style.strong) for row in rows)
    zero = round(names + _GAP)
    room = sheet.width - zero - values - _VALUE_GAP - _EDGE
    lines = len(rows) + (not full)
    return _Layout(
        zero, room / max(*(row.count for row in rows), 1), min((sheet.height - _HEAD) / lines, _TALLEST)
    )


def _draw_head(sheet: Sheet, layout: _Layout, text: CountText) -> None:
    style, y = sheet.style, _HEAD / 2
    for x, words, room in ((0, text.row, layout.zero), (layout.zero, text.count, sheet.width - layout.zero)):
        sheet.text(x, y, sheet.fit(words, room, style.caption), size=style.caption, colour=style.muted)


def _draw_rows(sheet: Sheet, layout: _Layout, rows: Sequence[Count]) -> None:
    style, thick = sheet.style, round(layout.pitch * _THICKNESS)
    bars = [
        rectangle(
            layout.zero,
            round(layout.y(place) - thick / 2),
            row.count * layout.unit,
            thick,
        )
        for place, row in enumerate(rows)
    ]
    sheet.polygons(bars, [style.steps[0]], name="bars")
    foot = _HEAD + len(rows) * layout.pitch
    sheet.lines([((layout.zero, _HEAD - 4), (layout.zero, foot))], style.axis, name="zero")
    for place, row in enumerate(rows):
        y = layout.y(place)
        sheet.text(0, y, sheet.fit(row.name, layout.zero - _GAP + 1), colour=style.label)
        x = layout.zero + row.count * layout.unit + _VALUE_GAP
        sheet.text(x, y, format_number(row.count), weight=style.strong)


def _marks(sheet: Sheet, layout: _Layout, rows: Sequence[Count], text: CountText) -> Iterator[Mark]:
    for place, row in enumerate(rows):
        fact = f"{text.count} {format_number(row.count)}"
        area = sheet.area(0, _HEAD + place * layout.pitch, sheet.width, layout.pitch)
        keys = dict(row.keys) or {"row": (row.name,)}
        yield Mark(keys, area, f"{row.name}\n{fact}", f"{row.name}: {fact}", row=place)
