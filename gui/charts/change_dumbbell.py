"""How each discipline changed: a dumbbell on the full line of the scale, and the difference with its interval."""

from collections.abc import Iterator
from typing import NamedTuple

from gui.charts.changes import (
    ChangeRow,
    Changes,
    ChangeText,
    columns,
    facts,
    limits_words,
    sentence,
    signed,
    table,
)
from gui.charts.disciplines import DOT, EDGE, draw_name, draw_points, name_column, write_values
from gui.charts.drawing import Drawing
from gui.charts.hidden import draw_hidden_row
from gui.charts.marks import Mark
from gui.charts.ratings import in_points
from gui.charts.scale import nice_ticks, short_number
from gui.charts.sheet import Sheet, empty_drawing
from gui.charts.style import ChartStyle
from gui.numbers import MINUS

ROW = 56
"""The lowest row in which a name, its note and the values can be read."""

HEAD, FOOT = 26, 22
_TALLEST = 92
_GAP, _BETWEEN = 20, 52
_SCALE = 0.54  # of the two panels
_LABELS = 0.36  # of the width, at most
_WHISKER, _ARROW = 5, 5


class _Layout(NamedTuple):
    """Where things stand: names, both panels, the foot, and what a point is worth in each panel."""

    name: float
    label: float
    left: float
    right: float
    zero: float
    unit: float  # pixels a point of difference
    reach: float
    pitch: float
    foot: float

    def y(self, row: int) -> float:
        return HEAD + (row + 0.5) * self.pitch

    def x(self, data: Changes, value: float) -> float:
        return self.left + (value - data.minimum) / (data.maximum - data.minimum) * (self.right - self.left)

    def change(self, value: float) -> float:
        return self.zero + value * self.unit


def lowest(rows: int) -> int:
    """The height below which this chart should scroll rather than shrink."""
    return HEAD + FOOT + ROW * rows


def change_dumbbell(
    data: Changes, *, text: ChangeText, style: ChartStyle, size: tuple[float, float]
) -> Drawing:
    """Draw a dot before and a dot after a row, and beside them the difference: filled where it leaves out 0."""
    if not data.rows:
        return empty_drawing(text.empty, columns(text), style, size)
    sheet = Sheet(size, style)
    layout = _lay_out(sheet, data, text)
    _draw_heads(sheet, layout, data, text)
    _draw_axes(sheet, layout, data)
    for place, row in enumerate(data.rows):
        draw_name(sheet, row, layout.y(place), layout.name, layout.label, tall=layout.pitch >= ROW)
        if row.before is None or row.after is None or row.change is None:
            width = sheet.width - layout.left - EDGE
            draw_hidden_row(sheet, layout.left, layout.y(place), width, row.hidden)
        else:
            _draw_scores(sheet, layout, place, data, row.before, row.after)
            _draw_change(sheet, layout, place, row, row.change)
            _write_change(sheet, layout, place, row, text)
    marks = tuple(_marks(sheet, layout, data, text))
    subtitle = data.who or (text.by_group if data.by_group else "")
    return Drawing(sheet.figure, marks, sentence(data, text), table(data.rows, text), subtitle)


def _lay_out(sheet: Sheet, data: Changes, text: ChangeText) -> _Layout:
    style = sheet.style
    name, label = name_column(sheet, data.rows, _LABELS)
    words = [sheet.measure(limits_words(row, text), style.caption) for row in data.rows if not row.hidden]
    values = max([sheet.measure("+0.0", weight=style.strong), *words])
    left, end = label + _GAP, sheet.width - EDGE - values - _GAP
    panels = max(end - left - _BETWEEN, 40.0)
    right = left + panels * _SCALE
    half = (end - right - _BETWEEN) / 2
    pitch = min((sheet.height - HEAD - FOOT) / len(data.rows), _TALLEST)
    reach = data.reach()
    foot = HEAD + len(data.rows) * pitch
    return _Layout(name, label, left, right, end - half, half / reach, reach, pitch, foot)


def _draw_heads(sheet: Sheet, layout: _Layout, data: Changes, text: ChangeText) -> None:
    """Name the two dots over the names, and each panel over itself."""
    style, y = sheet.style, HEAD / 2 - 2
    x = float(EDGE)
    for name, colour in ((text.before, style.before), (text.after, style.after)):
        sheet.discs([(x + 5, y)], 9, [colour], [colour], name="legend")
        sheet.text(x + 15, y, name, size=style.caption, colour=style.secondary)
        x += 15 + sheet.measure(name, style.caption) + 14
    template = text.group_means if data.by_group else text.means
    first = template.format(minimum=data.minimum, maximum=data.maximum)
    second = layout.change(-layout.reach) - 6
    wide = sheet.measure(first, style.caption)
    start = max(min(layout.left - 6, second - 8 - wide), x)
    for at, words, end in ((start, first, second - 8), (second, text.interval, sheet.width - EDGE)):
        fitted = sheet.fit(words, end - at, style.caption)
        sheet.text(at, y, fitted, size=style.caption, colour=style.muted)


def _draw_axes(sheet: Sheet, layout: _Layout, data: Changes) -> None:
    foot = layout.foot + FOOT / 2
    points = [(layout.x(data, point), str(point)) for point in data.points]
    draw_points(sheet, points, HEAD, layout.foot, foot)
    room = max(int(layout.reach * layout.unit // 24), 1)
    steps = [step for step in nice_ticks(layout.reach, room) if step]
    ticks = [(-step, MINUS + short_number(step)) for step in steps]
    ticks += [(0.0, "0"), *((step, "+" + short_number(step)) for step in steps)]
    draw_points(sheet, [(layout.change(at), words) for at, words in ticks], HEAD, layout.foot, foot)
    zero = layout.change(0)
    sheet.lines([((zero, HEAD), (zero, layout.foot))], sheet.style.reference, layer=1.6, name="zero")
    between = [layout.y(place) - layout.pitch / 2 for place in range(1, len(data.rows))]
    lines = [((0.0, y), (sheet.width, y)) for y in between]
    sheet.lines(lines, sheet.style.grid, layer=1, name="rows")


def _draw_scores(
    sheet: Sheet, layout: _Layout, place: int, data: Changes, before: float, after: float
) -> None:
    style, y = sheet.style, layout.y(place) + 7
    old, new = layout.x(data, before), layout.x(data, after)
    if data.paired:
        _draw_way(sheet, old, new, y)
    sheet.discs([(old, y)], DOT, [style.before], [style.before], layer=5, name="before")
    same = abs(new - old) < DOT / 3  # then the later one is smaller, and both are seen
    sheet.discs([(new, y)], DOT - 5 if same else DOT, [style.after], [style.after], layer=5.2, name="after")
    shown = [(old, in_points(before), 400), (new, in_points(after), style.strong)]
    write_values(sheet, y - 19, shown, layout.left - 8, layout.right + 8)


def _draw_way(sheet: Sheet, old: float, new: float, y: float) -> None:
    """An arrow from before to after where there is room between the dots."""
    sign = 1 if new > old else -1
    start, end = old + sign * (DOT / 2 + 3), new - sign * (DOT / 2 + 2)
    if (end - start) * sign >= _ARROW + 1:
        colour = sheet.style.after
        sheet.lines([((start, y), (end - sign * _ARROW, y))], colour, width=2.5, layer=4, name="way")
        head = ((end, y), (end - sign * _ARROW, y - 4), (end - sign * _ARROW, y + 4))
        sheet.polygons([head], [colour], layer=4.1, name="arrow")


def _draw_change(sheet: Sheet, layout: _Layout, place: int, row: ChangeRow, change: float) -> None:
    style, y, x = sheet.style, layout.y(place) + 7, layout.change(change)
    colour = style.after if row.certain else style.axis
    if row.limits is not None:
        low, high = (layout.change(value) for value in row.limits)
        ends = [((at, y - _WHISKER), (at, y + _WHISKER)) for at in (low, high)]
        sheet.lines([((low, y), (high, y)), *ends], colour, width=2, layer=4, name="interval")
    fill = style.after if row.certain else style.surface
    sheet.discs([(x, y)], DOT - 2, [fill], [colour], layer=5, name="difference")


def _write_change(sheet: Sheet, layout: _Layout, place: int, row: ChangeRow, text: ChangeText) -> None:
    style, y, right = sheet.style, layout.y(place), sheet.width - EDGE
    sheet.text(right, y - 6, signed(row.change), weight=style.strong, align="right")
    words = limits_words(row, text)
    sheet.text(right, y + 12, words, size=style.caption, colour=style.secondary, align="right")


def _marks(sheet: Sheet, layout: _Layout, data: Changes, text: ChangeText) -> Iterator[Mark]:
    for place, row in enumerate(data.rows):
        known = facts(row, text)
        top = layout.y(place) - layout.pitch / 2
        yield Mark(
            {"discipline": (row.key,)},
            sheet.area(0, top, sheet.width, layout.pitch),
            "\n".join([row.name, *known]),
            f"{row.name}: {', '.join(known)}",
            row=place,
        )
