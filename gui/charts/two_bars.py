"""One figure before and after: two bars from zero, their values, and the change in words under them."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from gui.charts.drawing import Cell, Drawing, Table, rounded
from gui.charts.marks import Mark
from gui.charts.sheet import Point, Sheet, empty_drawing, rectangle
from gui.charts.style import ChartStyle
from gui.charts.trust import LIMIT, joined, low_reason

_EDGE, _GAP, _VALUE = 8, 12, 7
_ROW, _TALLEST = 20, 34
_LINE = 20  # pixels of a line under the bars


@dataclass(frozen=True)
class TwoBars:
    """`words` are the values as written, `change` and `hint` the lines under the bars.

    Values are in `unit` (baht per hour, days, a share); None has no bar. `whole` is where a share is complete, drawn
    with the limit of trust; such a chart is the reason for greying others and never grey itself.
    """

    values: tuple[Fraction | None, Fraction | None]
    words: tuple[str, str]
    unit: str
    change: str = ""
    hint: str = ""
    coverages: tuple[Fraction | None, Fraction | None] = (None, None)
    whole: Fraction | None = None


@dataclass(frozen=True)
class TwoBarsText:
    """The words of this chart; {…} are filled in."""

    period: str = "Period"
    before: str = "Before"
    after: str = "After"
    limit: str = "80%"
    empty: str = "Nothing to compare yet."
    low_coverage: str = "only {coverage} logged: do not rely on this yet"
    summary: str = "{unit}: before {before}, after {after}. {change}"


class _Layout(NamedTuple):
    zero: float
    unit: float
    pitch: float

    def bar(self, place: int, value: Fraction) -> tuple[Point, ...]:
        start, end = sorted((self.zero, self.zero + float(value) * self.unit))
        return rectangle(start, place * self.pitch + self.pitch * 0.1, end - start, self.pitch * 0.8)


def lowest(data: TwoBars) -> int:
    """The height below which this chart should not be drawn."""
    return 2 * _ROW + _LINE * _lines(data)


def two_bars(data: TwoBars, *, text: TwoBarsText, style: ChartStyle, size: tuple[float, float]) -> Drawing:
    """Draw both values from zero; under them what changed, in the words of the data."""
    columns = (text.period, data.unit)
    if data.values == (None, None):
        return empty_drawing(text.empty, columns, style, size)
    reason = _reason(data, text)
    sheet = Sheet(size, style.greyed() if reason else style)
    layout = _lay_out(sheet, data, text)
    _draw_whole(sheet, layout, data, text)
    _draw_bars(sheet, layout, data, text)
    _write_change(sheet, layout, data)
    names = (text.before, text.after)
    cells: list[Cell] = [None if value is None else rounded(value) for value in data.values]
    table = Table(columns, tuple(zip(names, cells, strict=True)))
    return Drawing(
        sheet.figure,
        tuple(_marks(sheet, layout, data, text)),
        _say(data, text, reason),
        table,
        subtitle(data, text),
    )


def subtitle(data: TwoBars, text: TwoBarsText) -> str:
    """The unit, and why the bars are grey if they are."""
    return joined(data.unit, _reason(data, text))


def _reason(data: TwoBars, text: TwoBarsText) -> str:
    return low_reason(data.coverages, text.low_coverage) if data.whole is None else ""


def _say(data: TwoBars, text: TwoBarsText, reason: str) -> str:
    before, after = data.words
    change = " · ".join(filter(None, (data.change, data.hint)))
    said = text.summary.format(unit=data.unit, before=before, after=after, change=change)
    return f"{said} {reason}".strip()


def _lines(data: TwoBars) -> int:
    return bool(data.change) + bool(data.hint) + (data.whole is not None)


def _lay_out(sheet: Sheet, data: TwoBars, text: TwoBarsText) -> _Layout:
    style = sheet.style
    names = max(sheet.measure(name, weight=style.strong) for name in (text.before, text.after))
    room = max(sheet.measure(words, style.body, style.strong) for words in data.words) + _VALUE
    known = [float(value) for value in data.values if value is not None]
    highest = max(*known, float(data.whole or 0), 0.0)
    deepest = min(*known, 0.0)
    left = _EDGE + names + _GAP
    wide = max(sheet.width - _EDGE - room - left, 8.0)
    unit = wide / ((highest - deepest) or 1.0)
    pitch = min((sheet.height - _LINE * _lines(data)) / 2, _TALLEST)
    return _Layout(left - deepest * unit, unit, pitch)


def _draw_bars(sheet: Sheet, layout: _Layout, data: TwoBars, text: TwoBarsText) -> None:
    style = sheet.style
    looks = ((text.before, "before", style.before, 400), (text.after, "after", style.after, style.strong))
    for place, (name, group, colour, weight) in enumerate(looks):
        value, y = data.values[place], (place + 0.5) * layout.pitch
        sheet.text(_EDGE, y, name, weight=weight)
        end = layout.zero
        if value is not None:
            shape = layout.bar(place, value)
            sheet.polygons([shape], [colour], name=group)
            end = shape[1][0]
        if data.whole is not None:
            end = layout.zero + float(data.whole) * layout.unit
        sheet.text(end + _VALUE, y, data.words[place], size=style.body, weight=weight)
    foot = 2 * layout.pitch
    sheet.lines([((layout.zero, 0), (layout.zero, foot))], style.axis, layer=4, name="zero")


def _draw_whole(sheet: Sheet, layout: _Layout, data: TwoBars, text: TwoBarsText) -> None:
    """The empty bar up to the whole, and the limit under which a figure is not to be relied on."""
    if data.whole is None:
        return
    style, foot = sheet.style, 2 * layout.pitch
    shapes = [layout.bar(place, data.whole) for place in (0, 1)]
    sheet.polygons(shapes, [style.neutral], layer=1.5, name="whole")
    x = layout.zero + float(LIMIT * data.whole) * layout.unit
    sheet.lines([((x, 0), (x, foot))], style.reference, dashed=True, layer=4, name="limit")
    words = sheet.fit(text.limit, sheet.width - 2 * _EDGE, style.caption)
    left = min(x, sheet.width - _EDGE - sheet.measure(words, style.caption))
    sheet.text(max(left, _EDGE), foot + _LINE / 2, words, size=style.caption, colour=style.muted)


def _write_change(sheet: Sheet, layout: _Layout, data: TwoBars) -> None:
    style = sheet.style
    y = 2 * layout.pitch + _LINE / 2 + (_LINE if data.whole is not None else 0)
    room = sheet.width - 2 * _EDGE
    if data.change:
        words = sheet.fit(data.change, room, weight=style.strong)
        sheet.text(_EDGE, y, words, weight=style.strong)
        y += _LINE
    if data.hint:
        words = sheet.fit(data.hint, room, style.caption)
        sheet.text(_EDGE, y, words, size=style.caption, colour=style.secondary)


def _marks(sheet: Sheet, layout: _Layout, data: TwoBars, text: TwoBarsText) -> Iterator[Mark]:
    for place, name in enumerate((text.before, text.after)):
        lines = [f"{name} {data.words[place]}", data.unit, *filter(None, (data.change, data.hint))]
        box = sheet.area(0, place * layout.pitch, sheet.width, layout.pitch)
        yield Mark(
            {"period": (("before", "after")[place],)}, box, "\n".join(lines), ", ".join(lines), row=place
        )
