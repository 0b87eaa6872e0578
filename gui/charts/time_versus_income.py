"""Two bars of 100 %: what share of the time goes where, and what share of the income comes from it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from gui.charts.drawing import Drawing, Table, rounded, table_hours, table_money
from gui.charts.marks import Box, Mark
from gui.charts.sheet import Point, Sheet, empty_drawing, rectangle
from gui.charts.style import ChartStyle, blend, mix
from gui.charts.trust import is_low, low_subtitle
from gui.numbers import format_hours, format_money, format_percent

MOST_SHARES = 8  # of each kind; smaller ones become one segment
SPECIAL = ("none", "unallocated", "no_hours")
_HEAD, _FOOT, _SIDE = 22, 22, 14
_SHORTEST_NAME = 40
_INSET, _CHANGE = 10, 14  # of the words "42% → 8%": distance from the edge, height


@dataclass(frozen=True)
class Share:
    """One project. `attention` asks for a look (below break-even); `short` is a name for narrow places."""

    key: str
    name: str
    seconds: int
    income_minor: int
    attention: bool = False
    short: str = ""


@dataclass(frozen=True)
class Shares:
    """Shares in any order: the chart puts the best paid first and those that ask for a look last."""

    rows: tuple[Share, ...]
    coverage: Fraction | None = None
    currency: str = "THB"


@dataclass(frozen=True)
class ShareText:
    """The words of this chart; {…} are filled in."""

    project: str = "Project"
    time: str = "Time"
    income: str = "Income"
    hours: str = "h"
    time_share: str = "Share of time"
    income_share: str = "Share of income"
    attention: str = "below break-even"
    others: str = "{count} others"
    empty: str = "No hours in this period yet."
    no_income: str = "No income in this period, so there are no shares to compare."
    refunds: str = "Refunds of {amount} are not in the bar."
    only_refunds: str = "Refunds use up the income of this period, so there are no shares to compare."
    low_coverage: str = "Only {coverage} of the expected hours are logged: do not rely on this yet."
    summary: str = "{time} of the time brings {income} of the income: {names}."
    even: str = "Shares of time and of income: {shares}."


class _Segment(NamedTuple):
    share: Share
    members: tuple[Share, ...]
    colour: str
    ink: str
    time: Fraction
    income: Fraction  # of what was received; refunds have none


class _Layout(NamedTuple):
    left: float
    width: float
    bars: tuple[float, float]  # top edges
    thick: float


def time_versus_income(
    data: Shares, *, text: ShareText, style: ChartStyle, size: tuple[float, float]
) -> Drawing:
    """Draw both bars and, between them, the part of the time that asks for a look."""
    columns = (text.project, text.hours, text.time_share, text.income, text.income_share)
    if sum(row.seconds for row in data.rows) <= 0:
        return empty_drawing(text.empty, columns, style, size)
    low = is_low(data.coverage)
    sheet = Sheet(size, style.greyed() if low else style)
    income = sum(max(row.income_minor, 0) for row in data.rows)
    comparable = income > 0 and sum(row.income_minor for row in data.rows) > 0
    segments = _segments(_gather(data.rows, text), sheet.style, income if comparable else 0)
    layout = _lay_out(sheet, text)
    marks = list(_draw_bar(sheet, layout, segments, 0, data, text))
    _draw_names(sheet, layout, segments)
    if comparable:
        marks += _draw_bar(sheet, layout, segments, 1, data, text)
        _draw_links(sheet, layout, segments)
        _draw_foot(sheet, layout, data, text)
    else:
        _draw_reason(sheet, layout, _reason(data.rows, text))
    subtitle = low_subtitle(data.coverage, text.low_coverage) if low else ""
    alternative = _say(segments, text) if comparable else _reason(data.rows, text)
    table = Table(columns, tuple(_table_rows(segments, data.currency)))
    return Drawing(sheet.figure, tuple(marks), f"{alternative} {subtitle}".strip(), table, subtitle)


def _gather(rows: Sequence[Share], text: ShareText) -> list[tuple[Share, tuple[Share, ...]]]:
    """Order the shares: paid work by its rate, what has no project, then what asks for a look."""
    kinds: list[tuple[Share, tuple[Share, ...]]] = []
    special = [row for row in rows if row.key in SPECIAL]
    named = [row for row in rows if row.key not in SPECIAL]
    for kind in (
        [row for row in named if not row.attention],
        special,
        [row for row in named if row.attention],
    ):
        largest = sorted(kind, key=lambda row: (-row.seconds, -row.income_minor))
        kept, rest = largest[:MOST_SHARES], tuple(largest[MOST_SHARES:])
        if len(rest) == 1:
            kept, rest = largest, ()
        kinds += [(row, (row,)) for row in sorted(kept, key=_by_rate)]
        kinds += [(_sum(rest, text), rest)] if rest else []
    return kinds


def _by_rate(row: Share) -> tuple[Fraction, int, str]:
    return -Fraction(row.income_minor, max(row.seconds, 1)), -row.seconds, row.name


def _sum(rows: Sequence[Share], text: ShareText) -> Share:
    seconds, income = sum(row.seconds for row in rows), sum(max(row.income_minor, 0) for row in rows)
    return Share("others", text.others.format(count=len(rows)), seconds, income, rows[0].attention)


def _segments(
    rows: Sequence[tuple[Share, tuple[Share, ...]]], style: ChartStyle, income: int
) -> list[_Segment]:
    seconds = sum(share.seconds for share, _ in rows)
    plain = [share.key for share, _ in rows if not share.attention and share.key not in SPECIAL]
    colours = dict(zip(plain, blend(style.steps, len(plain)), strict=True))
    found: list[_Segment] = []
    for share, members in rows:
        colour = style.attention if share.attention else colours.get(share.key, style.neutral)
        ink = style.on_attention if share.attention else style.on(colour)
        received = sum(max(member.income_minor, 0) for member in members)
        part = Fraction(received, income) if income else Fraction(0)
        found.append(_Segment(share, members, colour, ink, Fraction(share.seconds, seconds), part))
    return found


def _lay_out(sheet: Sheet, text: ShareText) -> _Layout:
    words = max(sheet.measure(sheet.fit(word, sheet.width * 0.25)) for word in (text.time, text.income))
    left = max(words + _SIDE, 66.0)
    room = sheet.height - _HEAD - _FOOT
    thick = min(max(room * 0.28, 18.0), 44.0)
    return _Layout(left, sheet.width - left - 4, (_HEAD, _HEAD + room - thick), thick)


def _parts(
    layout: _Layout, segments: Sequence[_Segment], bar: int
) -> Iterator[tuple[_Segment, float, float]]:
    """Yield each segment with its left edge and width; segments without a share are left out."""
    x = layout.left
    for segment in segments:
        width = float(segment.income if bar else segment.time) * layout.width
        if width:
            yield segment, x, width
        x += width


def _draw_bar(
    sheet: Sheet, layout: _Layout, segments: Sequence[_Segment], bar: int, data: Shares, text: ShareText
) -> Iterator[Mark]:
    style, top = sheet.style, layout.bars[bar]
    middle = top + layout.thick / 2
    parts = list(_parts(layout, segments, bar))
    shapes = [rectangle(x, top, width, layout.thick) for _, x, width in parts]
    colours = [segment.colour for segment, _, _ in parts]
    outlines = [style.neutral_outline if s.share.key in SPECIAL else s.colour for s, _, _ in parts]
    sheet.polygons(shapes, colours, outline=outlines, name=("time", "income")[bar])
    gaps = [((x, top - 1), (x, top + layout.thick + 1)) for _, x, _ in parts[1:]]
    sheet.lines(gaps, style.surface, width=1.5)
    word = sheet.fit((text.time, text.income)[bar], layout.left - _SIDE)
    sheet.text(layout.left - 10, middle, word, align="right")
    for column, (segment, x, width) in enumerate(parts):
        words = format_percent(segment.income if bar else segment.time)
        if sheet.measure(words, weight=style.strong) + 6 <= width:
            sheet.text(x + width / 2, middle, words, weight=style.strong, colour=segment.ink, align="center")
        head = 0 if bar else _HEAD
        yield _mark(sheet, segment, Box(x, top - head, width, layout.thick + head), bar, column, data, text)


def _draw_names(sheet: Sheet, layout: _Layout, segments: Sequence[_Segment]) -> None:
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


def _draw_links(sheet: Sheet, layout: _Layout, segments: Sequence[_Segment]) -> None:
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
    right = layout.left + layout.width
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


def _draw_foot(sheet: Sheet, layout: _Layout, data: Shares, text: ShareText) -> None:
    style = sheet.style
    y = sheet.height - _FOOT / 2
    right = layout.left + layout.width
    sheet.text(layout.left, y, "0%", size=style.caption, colour=style.muted)
    sheet.text(right, y, "100%", size=style.caption, colour=style.muted, align="right")
    refunds = sum(min(row.income_minor, 0) for row in data.rows)
    if refunds:
        sentence = text.refunds.format(amount=format_money(-refunds, data.currency))
        words = sheet.fit(sentence, layout.width - 90, style.caption)
        sheet.text(
            layout.left + layout.width / 2, y, words, size=style.caption, colour=style.muted, align="center"
        )


def _reason(rows: Sequence[Share], text: ShareText) -> str:
    return text.only_refunds if any(row.income_minor < 0 for row in rows) else text.no_income


def _draw_reason(sheet: Sheet, layout: _Layout, reason: str) -> None:
    top = layout.bars[0] + layout.thick + 6
    sheet.paragraph(reason, Box(layout.left, top, layout.width, sheet.height - top))


def _mark(
    sheet: Sheet, segment: _Segment, box: Box, row: int, column: int, data: Shares, text: ShareText
) -> Mark:
    share, members = segment.share, segment.members
    income = format_money(sum(member.income_minor for member in members), data.currency)
    facts = [
        f"{text.time_share} {format_percent(segment.time)} ({format_hours(share.seconds)} {text.hours})",
        f"{text.income_share} {format_percent(segment.income)} ({income})",
    ]
    facts += [text.attention] if share.attention else []
    names = [member.name for member in members[:8]] if len(members) > 1 else []
    return Mark(
        {"project": tuple(member.key for member in members)},
        sheet.area(*box),
        "\n".join([share.name, *facts, *names]),
        f"{share.name}: {', '.join(facts)}",
        row=row,
        column=column,
    )


def _table_rows(segments: Sequence[_Segment], currency: str) -> Iterator[tuple[str | float, ...]]:
    seconds = sum(segment.share.seconds for segment in segments)
    income = sum(max(m.income_minor, 0) for segment in segments for m in segment.members)
    for segment in segments:
        for row in segment.members:
            part = Fraction(max(row.income_minor, 0), income) if income else Fraction(0)
            yield (
                row.name,
                table_hours(row.seconds),
                rounded(Fraction(row.seconds, seconds), 4),
                table_money(row.income_minor, currency),
                rounded(part, 4),
            )


def _say(segments: Sequence[_Segment], text: ShareText) -> str:
    asked = [segment for segment in segments if segment.share.attention]
    if asked:
        time, income = sum(segment.time for segment in asked), sum(segment.income for segment in asked)
        names = ", ".join(segment.share.name for segment in asked)
        shares = format_percent(Fraction(time)), format_percent(Fraction(income))
        return text.summary.format(time=shares[0], income=shares[1], names=names)
    parts = (f"{s.share.name} {format_percent(s.time)} → {format_percent(s.income)}" for s in segments)
    return text.even.format(shares=", ".join(parts))
