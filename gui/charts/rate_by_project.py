"""Revenue per hour of each project beside the break-even rate: which work is paid for, and by how much."""

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from gui.charts.drawing import Drawing
from gui.charts.marks import Mark
from gui.charts.project_rates import Lines, Rates, RateText, arrange, caution, columns, subtitle
from gui.charts.sheet import Point, Sheet, empty_drawing, rectangle
from gui.charts.style import ChartStyle
from gui.charts.trust import is_low
from gui.numbers import format_hours

_HEADER, _ROW, _TALLEST = 22, 20, 34
_GAP, _AXIS_GAP, _VALUE_GAP, _EDGE = 24, 14, 7, 24
_THICKNESS = 0.65  # of the pitch
_LABELS = 0.34  # of the width, at most


class _Layout(NamedTuple):
    """Where things stand: the label column, the right edge of the hours, zero, and pixels a minor unit."""

    label: float
    hours: float
    zero: float
    unit: float
    pitch: float
    foot: float

    def x(self, rate: Fraction) -> float:
        return self.zero + float(rate) * self.unit

    def y(self, row: int) -> float:
        return _HEADER + (row + 0.5) * self.pitch


def rate_by_project(data: Rates, *, text: RateText, style: ChartStyle, size: tuple[float, float]) -> Drawing:
    """Draw one bar a project from zero, its value at the end, the break-even rate as a dashed line."""
    if not data.rows:
        return empty_drawing(text.empty, columns(text), style, size)
    sheet = Sheet(size, style.greyed() if is_low(data.coverage) else style)
    lines = arrange(data, text, int((sheet.height - _HEADER) // _ROW))
    layout = _lay_out(sheet, lines)
    _draw_names(sheet, layout, lines)
    _draw_bars(sheet, layout, lines)
    _draw_values(sheet, layout, lines)
    _draw_break_even(sheet, layout, lines)
    alternative = f"{lines.sentence()} {caution(data, text)}".strip()
    marks = tuple(_marks(sheet, layout, lines))
    return Drawing(sheet.figure, marks, alternative, lines.table(), subtitle(data, text))


def _lay_out(sheet: Sheet, lines: Lines) -> _Layout:
    rows, strong = [line.row for line in lines.shown], sheet.style.strong
    most = sheet.width * _LABELS
    label = min(max(110.0, *(sheet.measure(sheet.fit(row.name, most)) for row in rows)), most)
    hours = [sheet.measure(format_hours(row.seconds, 0)) for row in rows]
    column = label + _GAP + max(36.0, sheet.measure(lines.text.hours), *hours)
    values = max(sheet.measure(lines.value(row), weight=strong) for row in rows)
    left, right = column + _AXIS_GAP, sheet.width - values - _VALUE_GAP - _EDGE
    rates = [0.0, *map(float, lines.drawn_rates())]
    unit = max(right - left, 1) / ((max(rates) - min(rates)) or 1)
    pitch = min((sheet.height - _HEADER) / len(rows), _TALLEST)
    return _Layout(label, column, round(left - min(rates) * unit), unit, pitch, _HEADER + len(rows) * pitch)


def _draw_names(sheet: Sheet, layout: _Layout, lines: Lines) -> None:
    muted, caption = sheet.style.muted, sheet.style.caption
    sheet.text(layout.hours, _HEADER / 2, lines.text.hours, size=caption, colour=muted, align="right")
    for place, (row, _) in enumerate(lines.shown):
        y, hours = layout.y(place), format_hours(row.seconds, 0)
        sheet.text(0, y, sheet.fit(row.name, layout.label))
        sheet.text(layout.hours, y, hours, colour=muted, align="right")


def _draw_bars(sheet: Sheet, layout: _Layout, lines: Lines) -> None:
    style, thick = sheet.style, round(layout.pitch * _THICKNESS)
    ends = [layout.x(lines.rate(row) or Fraction(0)) for row, _ in lines.shown]
    bars = [
        rectangle(layout.zero, round(layout.y(place) - thick / 2), end - layout.zero, thick)
        for place, end in enumerate(ends)
    ]
    fills = [style.attention if lines.is_below(row) else style.steps[0] for row, _ in lines.shown]
    sheet.polygons(bars, fills, name="bars")
    rings = [(layout.x(loaded), layout.y(place)) for place, loaded in lines.rings()]
    sheet.rings(rings, style.label, name="loaded")
    sheet.lines([((layout.zero, _HEADER - 4), (layout.zero, layout.foot))], style.axis, name="zero")


def _draw_values(sheet: Sheet, layout: _Layout, lines: Lines) -> None:
    """Write the values beside the bars, on a ground that keeps the dashed line out of the figures."""
    strong = sheet.style.strong
    grounds: list[tuple[Point, ...]] = []
    for place, (row, _) in enumerate(lines.shown):
        words, y = lines.value(row), layout.y(place)
        # A refund's bar runs to the left; right of zero there is always room.
        x = max(layout.x(lines.rate(row) or Fraction(0)), layout.zero) + _VALUE_GAP
        grounds.append(rectangle(x - 2, y - 8, sheet.measure(words, weight=strong) + 4, 16))
        sheet.text(x, y, words, weight=strong)
    sheet.polygons(grounds, [sheet.style.surface], layer=5)


def _draw_break_even(sheet: Sheet, layout: _Layout, lines: Lines) -> None:
    rate = lines.data.break_even
    if rate is None:
        return
    style, x = sheet.style, layout.x(rate)
    line = ((x, _HEADER - 5), (x, layout.foot))
    sheet.lines([line], style.reference, width=1.3, dashed=True, layer=4, name="break-even")
    words, at = _place_break_even(sheet, layout, x, lines.money(rate), lines.text)
    sheet.text(at, _HEADER / 2, words, size=style.caption, colour=style.secondary)


def _place_break_even(
    sheet: Sheet, layout: _Layout, x: float, value: str, text: RateText
) -> tuple[str, float]:
    """Return the words beside the line that fit, right of it or left, and where they begin."""
    least = layout.hours + _AXIS_GAP  # never into the heading of the hours
    words = ""
    for template in (text.break_even, text.break_even_short):
        words = template.format(value=value)
        width = sheet.measure(words, sheet.style.caption)
        for at in (x + 6, x - 6 - width):
            if least <= at and at + width <= sheet.width:
                return words, at
    return sheet.fit(words, sheet.width - least, sheet.style.caption), least


def _marks(sheet: Sheet, layout: _Layout, lines: Lines) -> Iterator[Mark]:
    """Yield one mark a row: the whole row, so that a bar of nothing can be pointed at too."""
    for place, line in enumerate(lines.shown):
        facts, (name, *gathered) = lines.facts(line.row), lines.names(line)
        yield Mark(
            {"project": tuple(row.key for row in line.members)},
            sheet.area(0, _HEADER + place * layout.pitch, sheet.width, layout.pitch),
            "\n".join([name, *facts, *gathered]),
            f"{name}: {', '.join(facts)}",
            row=place,
        )
