"""Where the hours went before and where they go now: two bars a purpose, in percent of each period's hours."""

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from gui.charts.drawing import Drawing
from gui.charts.marks import Mark
from gui.charts.purpose_shares import (
    PurposeChangeText,
    PurposeShares,
    columns,
    difference,
    facts,
    name,
    sentence,
    share_words,
    table,
    totals_words,
)
from gui.charts.sheet import Sheet, empty_drawing, rectangle
from gui.charts.style import ChartStyle
from gui.charts.trust import joined, low_reason

ROW = 26
HEAD, FOOT = 24, 8
_TALLEST, _LABELS, _EDGE, _GAP = 66, 0.32, 8, 14
_SMALL = 32  # of pitch, under which values are written small
_APART = 9.0  # pixels from the middle of a row to a value, where there is room
_THICKNESS = 0.27  # of the pitch, for each of the two bars


class _Layout(NamedTuple):
    zero: float
    unit: float  # pixels for the whole
    pitch: float
    foot: float

    def top(self, place: int, which: int) -> float:
        """The upper edge of the bar before (0) or after (1)."""
        return HEAD + (place + 0.5) * self.pitch + (1 if which else -1 - self.thickness)

    def value(self, place: int, which: int) -> float:
        """Where a value is written: beside its bar, but never nearer to another value than rows allow."""
        middle = HEAD + (place + 0.5) * self.pitch
        return middle + (1 if which else -1) * max(self.thickness / 2 + 1, min(self.pitch / 4, _APART))

    @property
    def thickness(self) -> float:
        return self.pitch * _THICKNESS


def lowest(rows: int) -> int:
    """The height below which this chart should scroll rather than shrink."""
    return HEAD + FOOT + ROW * rows


def purpose_change(
    data: PurposeShares, *, text: PurposeChangeText, style: ChartStyle, size: tuple[float, float]
) -> Drawing:
    """Draw the share of each purpose before and after from zero, and the difference in percentage points."""
    used = data.used()
    if not used:
        return empty_drawing(text.empty, columns(text), style, size)
    reason = low_reason(data.coverages, text.low_coverage)
    sheet = Sheet(size, style.greyed() if reason else style)
    layout = _lay_out(sheet, data, text)
    _draw_legend(sheet, text)
    _draw_bars(sheet, layout, data, text)
    _draw_names(sheet, layout, data, text)
    _draw_zero(sheet, layout)
    alternative = " ".join(filter(None, (sentence(data, text, used), reason)))
    subtitle = joined(totals_words(data, text), reason)
    marks = tuple(_marks(sheet, layout, data, text))
    return Drawing(sheet.figure, marks, alternative, table(data, text), subtitle)


def _lay_out(sheet: Sheet, data: PurposeShares, text: PurposeChangeText) -> _Layout:
    used, strong = data.used(), sheet.style.strong
    most = sheet.width * _LABELS
    names = max(sheet.measure(sheet.fit(name(key, text), most)) for key in used)
    points = max(sheet.measure(difference(data, key), weight=strong) for key in used)
    values = [share_words(share, text) for key in used for share in data.shares(key)]
    room = max(sheet.measure(words, weight=strong) for words in values)
    zero = _EDGE + names + _GAP
    highest = max((share for key in used for share in data.shares(key) if share), default=Fraction(1))
    wide = sheet.width - _EDGE - points - _GAP - room - 6 - zero
    pitch = min((sheet.height - HEAD - FOOT) / len(used), _TALLEST)
    return _Layout(zero, max(wide, 8.0) / float(highest), pitch, HEAD + pitch * len(used))


def _draw_legend(sheet: Sheet, text: PurposeChangeText) -> None:
    style, x, y = sheet.style, float(_EDGE), HEAD / 2 - 2
    for word, colour in ((text.before, style.before), (text.after, style.after)):
        sheet.polygons([rectangle(x, y - 5, 11, 11)], [colour], name="legend")
        sheet.text(x + 17, y, word, size=style.caption, colour=style.secondary)
        x += 17 + sheet.measure(word, style.caption) + 14


def _draw_bars(sheet: Sheet, layout: _Layout, data: PurposeShares, text: PurposeChangeText) -> None:
    style = sheet.style
    looks = (("before", style.before, 400), ("after", style.after, style.strong))
    for which, (group, colour, weight) in enumerate(looks):
        shares = [data.shares(key)[which] for key in data.used()]
        widths = [float(share or 0) * layout.unit for share in shares]
        shapes = [
            rectangle(layout.zero, layout.top(place, which), wide, layout.thickness)
            for place, wide in enumerate(widths)
        ]
        sheet.polygons(shapes, [colour], name=group)
        for place, (share, wide) in enumerate(zip(shares, widths, strict=True)):
            y = layout.value(place, which)
            colours = style.label if which else style.secondary
            words = share_words(share, text)
            size = style.caption if layout.pitch < _SMALL else style.small
            sheet.text(layout.zero + wide + 6, y, words, size=size, weight=weight, colour=colours)


def _draw_names(sheet: Sheet, layout: _Layout, data: PurposeShares, text: PurposeChangeText) -> None:
    for place, key in enumerate(data.used()):
        y = HEAD + (place + 0.5) * layout.pitch
        sheet.text(_EDGE, y, sheet.fit(name(key, text), layout.zero - _GAP - _EDGE + 1))
        words, right = difference(data, key), sheet.width - _EDGE
        sheet.text(right, y, words, weight=sheet.style.strong, align="right")


def _draw_zero(sheet: Sheet, layout: _Layout) -> None:
    line = ((layout.zero, HEAD), (layout.zero, layout.foot))
    sheet.lines([line], sheet.style.axis, layer=4, name="zero")


def _marks(sheet: Sheet, layout: _Layout, data: PurposeShares, text: PurposeChangeText) -> Iterator[Mark]:
    for place, key in enumerate(data.used()):
        known = facts(data, key, text)
        box = sheet.area(0, HEAD + place * layout.pitch, sheet.width, layout.pitch)
        yield Mark({"purpose": (key,)}, box, "\n".join(known), ", ".join(known), row=place)
