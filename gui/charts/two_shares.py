"""Two bars for the back of a room: the work that is paid for, and the work below break-even, in time and in income."""

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from gui.charts import words
from gui.charts.drawing import Drawing
from gui.charts.income_shares import Comparison, Segment, Shares, ShareText, compare, empty_table
from gui.charts.marks import Box, Mark
from gui.charts.sheet import Sheet, empty_drawing, rectangle
from gui.charts.style import ChartStyle, mix
from gui.charts.trust import is_low, joined, low_subtitle
from gui.numbers import format_percent

_NAMES, _NAME_LINE = 26, 22  # of the line above the bars, and of a second one
_WORD, _SMALL, _LARGE = 19, 25, 43  # sizes of the words before the bars and of the shares in them
_SIDE, _PAD = 14, 16
_THICK, _THICKEST = 0.32, 68.0  # of the room; pixels
_JOIN = " · "


class _Half(NamedTuple):
    """One of the two parts: the projects in it, its share of the time and of the income."""

    segments: tuple[Segment, ...]
    attention: bool

    @property
    def shares(self) -> tuple[Fraction, Fraction]:
        time = sum((one.time for one in self.segments), Fraction(0))
        return time, sum((one.income for one in self.segments), Fraction(0))

    def name(self) -> str:
        return _JOIN.join(one.share.short or one.share.name for one in self.segments)


class _Layout(NamedTuple):
    left: float
    width: float
    tops: tuple[float, float]
    thick: float

    def span(self, halves: Sequence[_Half], half: int, bar: int) -> tuple[float, float]:
        """Left edge and width of a half in a bar."""
        before = float(sum((one.shares[bar] for one in halves[:half]), Fraction(0)))
        return self.left + before * self.width, float(halves[half].shares[bar]) * self.width


def two_shares(data: Shares, *, text: ShareText, style: ChartStyle, size: tuple[float, float]) -> Drawing:
    """Draw what is paid for in a quiet colour and what is below break-even in its own, joined from bar to bar."""
    shares = compare(data, text)
    if shares is None:
        return empty_drawing(text.empty, empty_table(text).columns, style, size)
    if not shares.comparable:
        return empty_drawing(shares.reason(), empty_table(text).columns, style, size)
    low = is_low(data.coverage)
    sheet = Sheet(size, style.greyed() if low else style)
    halves = _halves(shares)
    layout = _lay_out(sheet, text, halves)
    _draw_names(sheet, layout, halves)
    _draw_link(sheet, layout, halves)
    marks: list[Mark] = []
    for bar, word in enumerate((text.time, text.income)):
        middle = layout.tops[bar] + layout.thick / 2
        name = sheet.fit(word, layout.left - _SIDE, _WORD)
        sheet.text(layout.left - _SIDE, middle, name, size=_WORD, weight=style.strong, align="right")
        for half in range(len(halves)):
            _draw_half(sheet, layout, halves, half, bar)
            marks.append(_mark(sheet, layout, halves, half, bar, word))
    reason = low_subtitle(data.coverage, text.low_coverage) if low else ""
    return Drawing(
        sheet.figure,
        tuple(marks),
        f"{shares.sentence()} {reason}".strip(),
        shares.table(),
        joined(shares.totals(), reason),
    )


def _halves(shares: Comparison) -> tuple[_Half, ...]:
    asked = tuple(one for one in shares.segments if one.share.attention)
    other = tuple(one for one in shares.segments if not one.share.attention)
    return tuple(_Half(part, asks) for part, asks in ((other, False), (asked, True)) if part)


def _lay_out(sheet: Sheet, text: ShareText, halves: Sequence[_Half]) -> _Layout:
    widest = max(
        sheet.measure(sheet.fit(word, sheet.width * 0.25, _WORD), _WORD) for word in (text.time, text.income)
    )
    left = widest + 2 * _SIDE
    names = _Layout(left, sheet.width - left, (0, 0), 0)
    lines = max(len(_names(sheet, names, halves, half)) for half in range(len(halves)))
    head = _NAMES + _NAME_LINE * (lines - 1)
    room = sheet.height - head
    thick = min(room * _THICK, _THICKEST)
    between = min(room - 2 * thick, thick * 0.9)
    top = head + (room - 2 * thick - between) / 2
    return names._replace(tops=(top, top + thick + between), thick=thick)


def _names(sheet: Sheet, layout: _Layout, halves: Sequence[_Half], half: int) -> list[str]:
    """The projects of a half above its part of the time, on a second line where one is too short."""
    weight = sheet.style.strong if halves[half].attention else 400
    width = layout.span(halves, half, 0)[1] - 8

    def measure(part: str) -> float:
        return sheet.measure(part, sheet.style.small, weight)

    return words.wrap(halves[half].name(), width, 2, measure)


def _fill(style: ChartStyle, half: _Half) -> str:
    return style.attention if half.attention else mix(style.axis, style.surface, 0.55)


def _draw_half(sheet: Sheet, layout: _Layout, halves: Sequence[_Half], half: int, bar: int) -> None:
    style, found = sheet.style, halves[half]
    x, width = layout.span(halves, half, bar)
    top, fill = layout.tops[bar], _fill(style, found)
    sheet.polygons([rectangle(x, top, width, layout.thick)], [fill], name=("time", "income")[bar])
    if half:
        sheet.lines([((x, top - 1), (x, top + layout.thick + 1))], style.surface, width=1.5)
    share = format_percent(found.shares[bar])
    large = found.attention and not bar
    ink = style.on_attention if found.attention else style.on(fill)
    for points in (_LARGE, _SMALL, _WORD, style.small) if large else (_SMALL, _WORD, style.small):
        weight = 700 if found.attention else style.strong
        if sheet.measure(share, points, style.strong) + 6 <= width and points * 1.2 <= layout.thick:
            at = x + width / 2 if found.attention else x + _PAD
            align = "center" if found.attention else "left"
            sheet.text(at, top + layout.thick / 2, share, size=points, weight=weight, colour=ink, align=align)
            return


def _draw_names(sheet: Sheet, layout: _Layout, halves: Sequence[_Half]) -> None:
    style, foot = sheet.style, layout.tops[0] - _NAMES / 2 - 1
    for half, found in enumerate(halves):
        x, width = layout.span(halves, half, 0)
        lines = _names(sheet, layout, halves, half)
        for at, line in enumerate(lines):
            y = foot - (len(lines) - 1 - at) * _NAME_LINE
            if found.attention:
                ink, right = style.attention_text, x + width
                sheet.text(right, y, line, size=style.small, weight=style.strong, colour=ink, align="right")
            else:
                sheet.text(x + _PAD, y, line, size=style.small, colour=style.secondary)


def _draw_link(sheet: Sheet, layout: _Layout, halves: Sequence[_Half]) -> None:
    """Join the two parts of what asks for a look from bar to bar."""
    half = next((place for place, one in enumerate(halves) if one.attention), None)
    if half is None:
        return
    style, right = sheet.style, layout.left + layout.width
    top, bottom = layout.tops[0] + layout.thick, layout.tops[1]
    start, end = layout.span(halves, half, 0)[0], layout.span(halves, half, 1)[0]
    area = ((start, top), (right, top), (right, bottom), (end, bottom))
    sheet.polygons([area], [mix(style.attention, style.surface, 0.84)], layer=1, name="attention")
    sheet.lines([((start, top), (end, bottom))], style.attention, width=1.4, name="attention-edge")


def _mark(sheet: Sheet, layout: _Layout, halves: Sequence[_Half], half: int, bar: int, word: str) -> Mark:
    found = halves[half]
    x, width = layout.span(halves, half, bar)
    box: Box = sheet.area(x, layout.tops[bar], width, layout.thick)
    keys = tuple(member.key for one in found.segments for member in one.members)
    fact = f"{word} {format_percent(found.shares[bar])}"
    return Mark({"project": keys}, box, f"{found.name()}\n{fact}", f"{found.name()}: {fact}", bar, half)
