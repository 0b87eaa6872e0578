"""Two bars of 100 %: what share of the time goes where, and what share of the income comes from it."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from gui.charts.drawing import Drawing
from gui.charts.income_shares import Comparison, Segment, Share, Shares, ShareText, compare, empty_table
from gui.charts.marks import Box, Mark
from gui.charts.sheet import Align, Point, Sheet, empty_drawing, rectangle
from gui.charts.style import ChartStyle, blend, mix
from gui.charts.trust import is_low
from gui.numbers import format_percent

_HEAD, _FOOT, _SIDE = 22, 22, 14
_SHORTEST_NAME = 40
_INSET, _CHANGE = 10, 14  # of the words "42% → 8%": distance from the edge, height


class _Layout(NamedTuple):
    left: float
    width: float
    bars: tuple[float, float]  # top edges
    thick: float

    @property
    def right(self) -> float:
        return self.left + self.width


def time_versus_income(
    data: Shares, *, text: ShareText, style: ChartStyle, size: tuple[float, float]
) -> Drawing:
    """Draw both bars and, between them, the part of the time that asks for a look."""
    shares = compare(data, text)
    if shares is None:
        return empty_drawing(text.empty, empty_table(text).columns, style, size)
    sheet = Sheet(size, style.greyed() if is_low(data.coverage) else style)
    layout = _lay_out(sheet, text)
    _draw_names(sheet, layout, shares.segments)
    if shares.comparable:
        _draw_links(sheet, layout, shares.segments)
        _draw_foot(sheet, layout, f"{shares.without_hours()} {shares.refunds()}".strip())
    else:
        _draw_reason(sheet, layout, shares.reason())
    bars = (0, 1) if shares.comparable else (0,)
    marks = tuple(mark for bar in bars for mark in _draw_bar(sheet, layout, shares, bar))
    alternative = f"{shares.sentence()} {shares.caution()}".strip()
    return Drawing(sheet.figure, marks, alternative, shares.table(), shares.subtitle())


def _lay_out(sheet: Sheet, text: ShareText) -> _Layout:
    words = max(sheet.measure(sheet.fit(word, sheet.width * 0.25)) for word in (text.time, text.income))
    left = max(words + _SIDE, 66.0)
    room = sheet.height - _HEAD - _FOOT
    thick = min(max(room * 0.28, 18.0), 44.0)
    return _Layout(left, sheet.width - left - 4, (_HEAD, _HEAD + room - thick), thick)


def _parts(layout: _Layout, segments: Sequence[Segment], bar: int) -> Iterator[tuple[Segment, float, float]]:
    """Yield each segment with its left edge and width; segments without a share are left out."""
    x = layout.left
    for segment in segments:
        width = float(segment.income if bar else segment.time) * layout.width
        if width:
            yield segment, x, width
        x += width


def _draw_bar(sheet: Sheet, layout: _Layout, shares: Comparison, bar: int) -> Iterator[Mark]:
    style, top = sheet.style, layout.bars[bar]
    middle = top + layout.thick / 2
    parts = list(_parts(layout, shares.segments, bar))
    colours = _colours(style, shares.segments)
    fills = [colours[segment.share][0] for segment, _, _ in parts]
    outlines = [style.neutral_outline if s.special else colours[s.share][0] for s, _, _ in parts]
    shapes = [rectangle(x, top, width, layout.thick) for _, x, width in parts]
    sheet.polygons(shapes, fills, outline=outlines, name=("time", "income")[bar])
    sheet.lines(
        [((x, top - 1), (x, top + layout.thick + 1)) for _, x, _ in parts[1:]], style.surface, width=1.5
    )
    word = (shares.text.time, shares.text.income)[bar]
    sheet.text(layout.left - 10, middle, sheet.fit(word, layout.left - _SIDE), align="right")
    for column, (segment, x, width) in enumerate(parts):
        words = format_percent(segment.income if bar else segment.time)
        if sheet.measure(words, weight=style.strong) + 6 <= width:
            ink = colours[segment.share][1]
            sheet.text(x + width / 2, middle, words, weight=style.strong, colour=ink, align="center")
        head = 0 if bar else _HEAD  # the name above the bar belongs to it
        area = sheet.area(x, top - head, width, layout.thick + head)
        yield _mark(shares, segment, area, bar, column)


def _colours(style: ChartStyle, segments: Sequence[Segment]) -> dict[Share, tuple[str, str]]:
    """Return fill and text colour of each segment."""
    plain = [s.share for s in segments if not s.share.attention and not s.special]
    fills = dict(zip(plain, blend(style.steps, len(plain)), strict=True))
    found = {s.share: (fills.get(s.share, style.neutral), "") for s in segments}
    return {
        share: (style.attention, style.on_attention) if share.attention else (fill, style.on(fill))
        for share, (fill, _) in found.items()
    }


def _draw_names(sheet: Sheet, layout: _Layout, segments: Sequence[Segment]) -> None:
    style = sheet.style
    for segment, x, width in _parts(layout, segments, 0):
        room = width - 6
        whole, short = segment.share.name, segment.share.short
        word = sheet.fit(whole, room, style.caption)
        if word.endswith("…") and short:
            word = sheet.fit(short, room, style.caption)
        if word and (room >= _SHORTEST_NAME or not word.endswith("…")):
            sheet.text(
                x + width / 2, _HEAD / 2, word, size=style.caption, colour=style.secondary, align="center"
            )


def _draw_links(sheet: Sheet, layout: _Layout, segments: Sequence[Segment]) -> None:
    """Connect the ends of each share; the shares that ask for a look together make one coloured area."""
    style = sheet.style
    top, bottom = layout.bars[0] + layout.thick, layout.bars[1]
    time = income = Fraction(0)
    plain: list[tuple[Point, Point]] = []
    for index, segment in enumerate(segments):
        start = layout.left + float(time) * layout.width
        end = layout.left + float(income) * layout.width
        if segment.share.attention:
            _draw_attention(sheet, layout, (start, top), (end, bottom), 1 - time, 1 - income)
            break
        if index:
            plain.append(((start, top), (end, bottom)))
        time, income = time + segment.time, income + segment.income
    sheet.lines(plain, style.line, layer=1.5, name="links")


def _draw_attention(
    sheet: Sheet, layout: _Layout, start: Point, end: Point, time: Fraction, income: Fraction
) -> None:
    style = sheet.style
    right = layout.right
    area = (start, (right, start[1]), (right, end[1]), end)
    sheet.polygons([area], [mix(style.attention, style.surface, 0.87)], layer=1, name="attention")
    sheet.lines([(start, end)], style.attention, width=1.4, name="attention-edge")
    words = f"{format_percent(time)} → {format_percent(income)}"
    x, y = _place_change(sheet, words, start, end, right)
    if x < right - _INSET:
        width = sheet.measure(words, style.body, style.strong)
        sheet.polygons([rectangle(x - width - 3, y - 9, width + 6, 18)], [style.surface], layer=4)
    ink = style.attention_text
    sheet.text(x, y, words, size=style.body, weight=style.strong, colour=ink, align="right")


def _place_change(sheet: Sheet, words: str, start: Point, end: Point, right: float) -> Point:
    """Return the right end of the words: inside the area where its slanting edge leaves room, else before it."""
    width = sheet.measure(words, sheet.style.body, sheet.style.strong)
    middle, half = (start[1] + end[1]) / 2, _CHANGE / 2

    def edge(y: float) -> float:
        return start[0] + (end[0] - start[0]) * (y - start[1]) / max(end[1] - start[1], 1)

    for y in (middle, start[1] + half + 3, end[1] - half - 3):
        if right - _INSET - width > max(edge(y - half), edge(y + half)):
            return right - _INSET, y
    return min(edge(middle - half), edge(middle + half)) - 6, middle


def _draw_foot(sheet: Sheet, layout: _Layout, remarks: str) -> None:
    style, y = sheet.style, sheet.height - _FOOT / 2
    words = sheet.fit(remarks, layout.width - 90, style.caption)
    places: tuple[tuple[float, str, Align], ...] = (
        (layout.left, "0%", "left"),
        (layout.left + layout.width / 2, words, "center"),
        (layout.right, "100%", "right"),
    )
    for x, word, align in places:
        sheet.text(x, y, word, size=style.caption, colour=style.muted, align=align)


def _draw_reason(sheet: Sheet, layout: _Layout, reason: str) -> None:
    top = layout.bars[0] + layout.thick + 6
    sheet.paragraph(reason, Box(layout.left, top, layout.width, sheet.height - top))


def _mark(shares: Comparison, segment: Segment, area: Box, row: int, column: int) -> Mark:
    facts, (name, *gathered) = shares.facts(segment), shares.names(segment)
    return Mark(
        {"project": tuple(member.key for member in segment.members)},
        area,
        "\n".join([name, *facts, *gathered]),
        f"{name}: {', '.join(facts)}",
        row=row,
        column=column,
    )
