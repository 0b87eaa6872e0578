"""Hours a week of each member against the team's weekly limit: people in the order of their names, never ranked."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from gui.charts.drawing import Drawing, Table, table_hours
from gui.charts.marks import Mark
from gui.charts.sheet import Sheet, empty_drawing, rectangle
from gui.charts.style import ChartStyle
from gui.charts.trust import is_low, low_subtitle
from gui.charts.words import clean
from gui.numbers import format_number

ROW = 24
HEAD, FOOT = 22, 4
_EDGE, _GAP, _VALUE = 4, 12, 8
_TALLEST, _LABELS, _THICKNESS = 34, 0.36, 0.5


@dataclass(frozen=True)
class MemberHours:
    """Seconds a week: what an average week of membership held, the heaviest whole week, and what is expected."""

    key: str
    name: str
    average: Fraction | None
    heaviest: int
    expected: int | None


@dataclass(frozen=True)
class HoursByMember:
    """`rows` in order of name; `limit` is the team's weekly limit in seconds."""

    rows: tuple[MemberHours, ...]
    limit: int
    coverage: Fraction | None = None


@dataclass(frozen=True)
class MemberHoursText:
    """The words of this chart; {…} are filled in."""

    member: str = "Member"
    average: str = "Hours a week"
    heaviest: str = "Heaviest week"
    expected: str = "Expected"
    hours: str = "h"
    limit: str = "limit {hours} h"
    subtitle: str = "h a week · {people} people"
    empty: str = "Nobody logged hours in this period."
    no_weeks: str = "not a member"
    low_coverage: str = "only {coverage} logged: do not rely on this yet"
    summary: str = "Hours a week against a limit of {limit}: {rows}."


class _Layout(NamedTuple):
    label: float
    zero: float
    unit: float  # pixels a second
    pitch: float

    def x(self, seconds: Fraction | int) -> float:
        return self.zero + float(seconds) * self.unit

    def y(self, row: int) -> float:
        return HEAD + (row + 0.5) * self.pitch

    def foot(self, rows: int) -> float:
        return HEAD + rows * self.pitch


def lowest(rows: int) -> int:
    """The height below which this chart should scroll rather than shrink."""
    return HEAD + FOOT + ROW * rows


def member_hours(
    data: HoursByMember, *, text: MemberHoursText, style: ChartStyle, size: tuple[float, float]
) -> Drawing:
    """Draw one bar a member from zero, a ring for the heaviest week, the limit as a dashed line."""
    if not data.rows:
        return empty_drawing(text.empty, _columns(text), style, size)
    low = is_low(data.coverage)
    sheet = Sheet(size, style.greyed() if low else style)
    layout = _lay_out(sheet, data, text)
    _draw_rows(sheet, layout, data, text)
    _draw_limit(sheet, layout, data, text)
    said = text.subtitle.format(people=len(data.rows))
    reason = low_subtitle(data.coverage, text.low_coverage) if low else ""
    subtitle = " · ".join(filter(None, (said, reason)))
    marks = tuple(_marks(sheet, layout, data, text))
    return Drawing(
        sheet.figure, marks, f"{_sentence(data, text)} {reason}".strip(), _table(data, text), subtitle
    )


def _value(row: MemberHours, text: MemberHoursText) -> str:
    return text.no_weeks if row.average is None else format_number(row.average / 3600, 1)


def _lay_out(sheet: Sheet, data: HoursByMember, text: MemberHoursText) -> _Layout:
    most = sheet.width * _LABELS
    label = max(sheet.measure(sheet.fit(row.name, most)) for row in data.rows)
    values = max(sheet.measure(_value(row, text), weight=sheet.style.strong) for row in data.rows)
    zero = _EDGE + label + _GAP
    highest = max([data.limit, *(max(row.heaviest, row.average or 0) for row in data.rows)]) or 1
    right = sheet.width - _EDGE - values - _VALUE - 6
    pitch = min((sheet.height - HEAD - FOOT) / len(data.rows), _TALLEST)
    return _Layout(label, zero, max(right - zero, 1) / float(highest), pitch)


def _draw_rows(sheet: Sheet, layout: _Layout, data: HoursByMember, text: MemberHoursText) -> None:
    style, thick = sheet.style, round(layout.pitch * _THICKNESS)
    bars = [
        rectangle(
            layout.zero, round(layout.y(place) - thick / 2), float(row.average or 0) * layout.unit, thick
        )
        for place, row in enumerate(data.rows)
    ]
    sheet.polygons(bars, [style.steps[0]], name="bars")
    rings = [(layout.x(row.heaviest), layout.y(place)) for place, row in enumerate(data.rows) if row.heaviest]
    sheet.rings(rings, style.label, name="heaviest")
    zero = ((layout.zero, HEAD - 2), (layout.zero, layout.foot(len(data.rows))))
    sheet.lines([zero], style.axis, layer=4, name="zero")
    for place, row in enumerate(data.rows):
        y = layout.y(place)
        sheet.text(_EDGE, y, sheet.fit(row.name, layout.label + 1))
        sheet.text(sheet.width - _EDGE, y, _value(row, text), weight=style.strong, align="right")


def _draw_limit(sheet: Sheet, layout: _Layout, data: HoursByMember, text: MemberHoursText) -> None:
    style, x = sheet.style, layout.x(data.limit)
    line = ((x, HEAD - 4), (x, layout.foot(len(data.rows))))
    sheet.lines([line], style.reference, width=1.3, dashed=True, layer=4, name="limit")
    words = text.limit.format(
        hours=format_number(Fraction(data.limit, 3600), 0 if data.limit % 3600 == 0 else 1)
    )
    width = sheet.measure(words, style.caption)
    middle, y = min(max(x, width / 2 + _EDGE), sheet.width - _EDGE - width / 2), HEAD / 2 - 2
    sheet.text(middle, y, words, size=style.caption, colour=style.secondary, align="center")
    ring = sheet.fit(text.heaviest, middle - width / 2 - 2 * _GAP - _EDGE - 16, style.caption)
    if ring:
        sheet.rings([(_EDGE + 5, y)], style.label, name="legend")
        sheet.text(_EDGE + 16, y, ring, size=style.caption, colour=style.secondary)


def _facts(row: MemberHours, text: MemberHoursText) -> list[str]:
    facts = [f"{text.average} {_value(row, text)}"]
    facts += [f"{text.heaviest} {format_number(Fraction(row.heaviest, 3600), 1)} {text.hours}"]
    if row.expected is not None:
        facts += [f"{text.expected} {format_number(Fraction(row.expected, 3600), 1)} {text.hours}"]
    return facts


def _columns(text: MemberHoursText) -> tuple[str, ...]:
    return text.member, text.average, text.heaviest, text.expected


def _table(data: HoursByMember, text: MemberHoursText) -> Table:
    rows = tuple(
        (
            row.name,
            None if row.average is None else round(float(row.average / 3600), 2),
            table_hours(row.heaviest),
            None if row.expected is None else table_hours(row.expected),
        )
        for row in data.rows
    )
    return Table(_columns(text), rows)


def _sentence(data: HoursByMember, text: MemberHoursText) -> str:
    rows = ", ".join(f"{row.name} {_value(row, text)}" for row in data.rows)
    return text.summary.format(limit=format_number(Fraction(data.limit, 3600), 0), rows=rows)


def _marks(sheet: Sheet, layout: _Layout, data: HoursByMember, text: MemberHoursText) -> Iterator[Mark]:
    for place, row in enumerate(data.rows):
        facts, name = _facts(row, text), clean(row.name)
        yield Mark(
            {"member": (row.key,)},
            sheet.area(0, HEAD + place * layout.pitch, sheet.width, layout.pitch),
            "\n".join([name, *facts]),
            f"{name}: {', '.join(facts)}",
            row=place,
        )
