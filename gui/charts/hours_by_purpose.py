"""Hours of each week by purpose: where the time goes, and whether it shifts."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import groupby, pairwise
from typing import NamedTuple

from gui.charts.drawing import Drawing
from gui.charts.marks import Mark
from gui.charts.purpose_bars import ORDER, Bar, Bars, PurposeHours, PurposeText, gather
from gui.charts.scale import nice_ticks, short_number, spread
from gui.charts.sheet import Point, Sheet, empty_drawing, rectangle
from gui.charts.style import ChartStyle
from gui.numbers import format_percent

_FOOT, _HEAD, _LABEL_GAP, _LEADER = 22, 10, 24, 14
_LINE = 18.5  # pixels between the names at the right edge
_TICK_ROOM = 24
_BAR = 0.74  # of the pitch
_HOLIDAY = 22  # pixels above a bar for the word
_HOUR = 3600
_MONTH_STRIDES = (1, 2, 3, 4, 6, 12, 24, 60, 120)


class _Layout(NamedTuple):
    left: float
    right: float
    bottom: float
    pitch: float
    width: float
    unit: float = 0.0  # pixels a second

    def x(self, place: int) -> float:
        return self.left + place * self.pitch + (self.pitch - self.width) / 2

    def meets(self, place: int, left: float, right: float) -> bool:
        return self.x(place) < right and left < self.x(place) + self.width

    def y(self, seconds: float) -> float:
        return self.bottom - seconds * self.unit


class _Word(NamedTuple):
    """The annotation over neighbouring weeks with holidays; `under` is the highest bar it would touch."""

    left: float
    width: float
    under: int


def hours_by_purpose(
    data: PurposeHours, *, text: PurposeText, style: ChartStyle, size: tuple[float, float]
) -> Drawing:
    """Draw stacked bars a week (a month beyond 26 weeks), the purposes named at the right edge."""
    bars = gather(data, text)
    if not bars.used():
        return empty_drawing(text.empty, bars.table().columns, style, size)
    sheet = Sheet(size, style)
    highest = max(bar.total for bar in bars.bars)
    ticks = nice_ticks(highest / _HOUR, int(max(sheet.height - _FOOT - _HEAD, 1) // _TICK_ROOM))
    layout = _lay_out(sheet, bars, ticks)
    words = list(_place_holidays(sheet, layout, bars))
    layout = layout._replace(unit=_unit(layout, highest, words))
    _draw_grid(sheet, layout, ticks)
    _draw_bars(sheet, layout, bars.bars)
    _draw_days(sheet, layout, bars)
    _draw_names(sheet, layout, bars)
    _draw_holidays(sheet, layout, words, text)
    marks = tuple(_marks(sheet, layout, bars))
    return Drawing(sheet.figure, marks, bars.sentence(), bars.table(), bars.subtitle())


def _lay_out(sheet: Sheet, bars: Bars, ticks: Sequence[float]) -> _Layout:
    names = max(sheet.measure(_fitted(sheet, bars, index)) for index in bars.used())
    percent = sheet.measure("100%", weight=sheet.style.strong)
    left = max(sheet.measure(short_number(tick), sheet.style.caption) for tick in ticks) + 10
    right = sheet.width - percent - _LABEL_GAP - names - _LEADER - 4
    pitch = max(right - left, 1) / len(bars.bars)
    return _Layout(left, right, sheet.height - _FOOT, pitch, max(pitch * _BAR, 0.5))


def _fitted(sheet: Sheet, bars: Bars, purpose: int) -> str:
    return sheet.fit(bars.name(purpose), sheet.width * 0.28)


def _unit(layout: _Layout, highest: int, words: Sequence[_Word]) -> float:
    """Return pixels a second such that the highest bar and the words above bars stay on the sheet."""
    rooms = [(highest, _HEAD), *((word.under, _HOLIDAY) for word in words)]
    return min(max(layout.bottom - head, 1) / seconds for seconds, head in rooms if seconds)


def _draw_grid(sheet: Sheet, layout: _Layout, ticks: Sequence[float]) -> None:
    style, start, end = sheet.style, layout.left - 4, layout.right + 2
    rows = [(tick, layout.y(tick * _HOUR)) for tick in ticks]
    sheet.lines([((start, y), (end, y)) for _, y in rows[1:]], style.grid, layer=1, name="grid")
    sheet.lines([((start, layout.bottom), (end, layout.bottom))], style.axis, layer=4, name="zero")
    for tick, y in rows:
        word, x = short_number(tick), layout.left - 10
        sheet.text(x, y, word, size=style.caption, colour=style.muted, align="right")


def _draw_bars(sheet: Sheet, layout: _Layout, bars: Sequence[Bar]) -> None:
    style = sheet.style
    fills = (*style.purposes, style.neutral)
    outlines = ("none",) * 4 + (style.travel_outline, style.neutral_outline)
    for index, purpose in enumerate(ORDER):
        shapes = [_segment(layout, place, bar, index) for place, bar in enumerate(bars) if bar.seconds[index]]
        layer = 2 if outlines[index] == "none" else 3.5  # an outline is not cut by the gap below it
        sheet.polygons(shapes, [fills[index]], outline=outlines[index], layer=layer, name=purpose)
    sheet.lines(list(_gaps(layout, bars, outlines.count("none"))), style.surface, layer=3, name="gaps")


def _segment(layout: _Layout, place: int, bar: Bar, purpose: int) -> tuple[Point, ...]:
    foot = bar.below(purpose)
    top, height = layout.y(foot + bar.seconds[purpose]), bar.seconds[purpose] * layout.unit
    return rectangle(layout.x(place), top, layout.width, height)


def _gaps(layout: _Layout, bars: Sequence[Bar], outlined: int) -> Iterator[tuple[Point, Point]]:
    """Yield the 1 px lines of ground between segments; slivers thinner than 2 px keep their colour."""
    for place, bar in enumerate(bars):
        for purpose, seconds in enumerate(bar.seconds):
            foot = bar.below(purpose)
            if foot and seconds * layout.unit >= 2:
                y = layout.y(foot) + (purpose >= outlined)  # below the outline, else it looks open
                yield (layout.x(place), y), (layout.x(place) + layout.width, y)


def _draw_days(sheet: Sheet, layout: _Layout, bars: Bars) -> None:
    """Write as many days or months as fit beside each other, always at equal distances."""
    style, y = sheet.style, sheet.height - _FOOT / 2
    strides = _MONTH_STRIDES if bars.monthly else range(1, len(bars.bars) + 1)
    for stride in (*strides, len(bars.bars)):
        places = range(0, len(bars.bars), stride)
        words = bars.day_words(places)
        widths = [sheet.measure(word, style.caption) for word in words]
        if max((sum(pair) / 2 + 6 for pair in pairwise(widths)), default=0) <= stride * layout.pitch:
            for place, word, width in zip(places, words, widths, strict=True):
                middle = max(layout.x(place) + layout.width / 2, width / 2)
                sheet.text(middle, y, word, size=style.caption, colour=style.muted, align="center")
            return


def _draw_names(sheet: Sheet, layout: _Layout, bars: Bars) -> None:
    style, last, totals, used = sheet.style, bars.bars[-1], bars.totals(), bars.used()
    start, end = layout.x(len(bars.bars) - 1) + layout.width + 4, layout.right + _LEADER
    heights = [layout.y(last.below(index) + last.seconds[index] / 2) for index in used]
    rows = spread(heights, _LINE, 10, layout.bottom - 4)
    leaders: list[tuple[Point, ...]] = []
    for index, height, row in zip(used, heights, rows, strict=True):
        leaders.append(((start, height), (start + (end - start) * 0.35, height), (end - 4, row), (end, row)))
        sheet.text(end + 4, row, _fitted(sheet, bars, index))
        share = format_percent(Fraction(totals[index], sum(totals)))
        sheet.text(sheet.width, row, share, weight=style.strong, align="right")
    sheet.lines(leaders, style.axis, name="leaders")


def _place_holidays(sheet: Sheet, layout: _Layout, bars: Bars) -> Iterator[_Word]:
    """Yield one word for neighbouring weeks with holidays; a word that has no room is left to the tooltip."""
    width = sheet.measure(bars.text.holiday, sheet.style.caption)
    free = layout.left
    for holds, group in groupby(range(len(bars.bars)), key=lambda place: bool(bars.bars[place].holidays)):
        run = list(group)
        middle = (layout.x(run[0]) + layout.x(run[-1]) + layout.width) / 2
        left = max(min(middle - width / 2, layout.right - width), layout.left)
        if holds and left >= free and left + width <= layout.right:
            touched = [
                place for place in range(len(bars.bars)) if layout.meets(place, left - 3, left + width + 3)
            ]
            yield _Word(left, width, max(bars.bars[place].total for place in {*run, *touched}))
            free = left + width + 8


def _draw_holidays(sheet: Sheet, layout: _Layout, words: Sequence[_Word], text: PurposeText) -> None:
    style = sheet.style
    for word in words:
        y = layout.y(word.under) - _HOLIDAY / 2 - 1
        ground = rectangle(word.left - 6, y - 9, word.width + 12, 17)  # the grid stops at the word
        sheet.polygons([ground], [style.surface], layer=1.5)
        sheet.text(word.left, y, text.holiday, size=style.caption, colour=style.muted)


def _marks(sheet: Sheet, layout: _Layout, bars: Bars) -> Iterator[Mark]:
    for column, bar in enumerate(bars.bars):
        for row, purpose in enumerate(reversed(bars.used())):
            if bar.seconds[purpose]:
                (x, top), _, (right, bottom), _ = _segment(layout, column, bar, purpose)
                facts = bars.facts(bar, purpose)
                yield Mark(
                    {"purpose": (ORDER[purpose],), "days": (bar.first, bar.last)},
                    sheet.area(x, top, right - x, bottom - top),
                    "\n".join(facts),
                    ", ".join(facts),
                    row=row,
                    column=column,
                )
