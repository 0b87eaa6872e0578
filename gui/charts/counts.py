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

_TALLEST, _THICKNESS = 38, 0.62
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


def counts(
    rows: Sequence[Count], *, text: CountText, style: ChartStyle, size: tuple[float, float]
) -> Drawing:
    """Draw one bar a row from zero with its number at the end."""
    columns = (text.row, text.count)
    if not rows:
        return empty_drawing(text.empty, columns, style, size)
    sheet = Sheet(size, style)
    room = max(int(sheet.height // LOWEST), 2)
    shown = rows if len(rows) <= room else rows[: room - 1]
    layout = _lay_out(sheet, shown, full=len(shown) == len(rows))
    _draw_rows(sheet, layout, shown)
    if len(shown) < len(rows):
        words = sheet.fit(text.others.format(count=len(rows) - len(shown)), sheet.width)
        sheet.text(0, (len(shown) + 0.5) * layout.pitch, words, colour=style.muted)
    facts = ", ".join(f"{row.name} {format_number(row.count)}" for row in rows)
    return Drawing(
        sheet.figure,
        tuple(_marks(sheet, layout, shown, text)),
        text.summary.format(count=text.count, rows=facts),
        Table(columns, tuple((row.name, row.count) for row in rows)),
    )


def _lay_out(sheet: Sheet, rows: Sequence[Count], *, full: bool) -> _Layout:
    names = max(sheet.measure(sheet.fit(row.name, sheet.width * _NAMES)) for row in rows)
    values = max(sheet.measure(format_number(row.count), weight=sheet.style.strong) for row in rows)
    zero = round(names + _GAP)
    room = sheet.width - zero - values - _VALUE_GAP - _EDGE
    lines = len(rows) + (not full)
    return _Layout(zero, room / max(*(row.count for row in rows), 1), min(sheet.height / lines, _TALLEST))


def _draw_rows(sheet: Sheet, layout: _Layout, rows: Sequence[Count]) -> None:
    style, thick = sheet.style, round(layout.pitch * _THICKNESS)
    bars = [
        rectangle(
            layout.zero,
            round((place + 0.5) * layout.pitch - thick / 2),
            row.count * layout.unit,
            thick,
        )
        for place, row in enumerate(rows)
    ]
    sheet.polygons(bars, [style.steps[0]], name="bars")
    foot = len(rows) * layout.pitch
    sheet.lines([((layout.zero, 0), (layout.zero, foot))], style.axis, name="zero")
    for place, row in enumerate(rows):
        y = (place + 0.5) * layout.pitch
        sheet.text(0, y, sheet.fit(row.name, layout.zero - _GAP), colour=style.label)
        x = layout.zero + row.count * layout.unit + _VALUE_GAP
        sheet.text(x, y, format_number(row.count), weight=style.strong)


def _marks(sheet: Sheet, layout: _Layout, rows: Sequence[Count], text: CountText) -> Iterator[Mark]:
    for place, row in enumerate(rows):
        fact = f"{text.count} {format_number(row.count)}"
        area = sheet.area(0, place * layout.pitch, sheet.width, layout.pitch)
        keys = dict(row.keys) or {"row": (row.name,)}
        yield Mark(keys, area, f"{row.name}\n{fact}", f"{row.name}: {fact}", row=place)
