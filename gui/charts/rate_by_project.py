"""Revenue per hour of each project beside the break-even rate: which work is paid for, and by how much."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, NamedTuple

from gui.charts.drawing import Drawing, Table, table_hours, table_money
from gui.charts.marks import Mark
from gui.charts.sheet import Point, Sheet, empty_drawing, rectangle
from gui.charts.style import ChartStyle
from gui.charts.trust import is_low, low_subtitle
from gui.charts.words import clean
from gui.numbers import format_hours, format_money

Measure = Literal["own", "loaded", "both"]
_HEADER, _ROW, _TALLEST = 22, 20, 34
_GAP, _AXIS_GAP, _VALUE_GAP, _EDGE = 24, 14, 7, 24
_THICKNESS = 0.65


@dataclass(frozen=True)
class ProjectRate:
    """One row: `rate` and `loaded` in minor units an hour, None without hours or where it does not exist."""

    key: str
    name: str
    seconds: int
    income_minor: int
    rate: Fraction | None
    loaded: Fraction | None = None
    internal: bool = False


@dataclass(frozen=True)
class Rates:
    """`measure` chooses the own rate, the loaded rate, or bars of the own with rings of the loaded one."""

    rows: tuple[ProjectRate, ...]
    break_even: Fraction | None = None
    coverage: Fraction | None = None
    measure: Measure = "own"
    currency: str = "THB"


@dataclass(frozen=True)
class RateText:
    """The words of this chart; {…} are filled in."""

    project: str = "Project"
    hours: str = "h"
    income: str = "Income"
    rate: str = "Revenue per hour"
    loaded: str = "Loaded revenue per hour"
    break_even: str = "Break-even {value} (cost per hour)"
    break_even_short: str = "Break-even {value}"
    others: str = "{count} others"
    no_hours: str = "no hours"
    internal: str = "internal work"
    below: str = "below break-even"
    empty: str = "No hours or income in this period yet."
    low_coverage: str = "Only {coverage} of the expected hours are logged: do not rely on this yet."
    summary: str = "Revenue per hour of {count} projects: {rates}."


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
    columns = (text.project, text.hours, text.income, text.rate, text.loaded)
    if not data.rows:
        return empty_drawing(text.empty, columns, style, size)
    low = is_low(data.coverage)
    sheet = Sheet(size, style.greyed() if low else style)
    every = sorted(data.rows, key=_order)
    shown = _shorten(every, int((sheet.height - _HEADER) // _ROW), text)
    layout = _lay_out(sheet, [row for row, _ in shown], data, text)
    _draw_names(sheet, [row for row, _ in shown], layout, text)
    _draw_bars(sheet, [row for row, _ in shown], layout, data, text)
    _draw_break_even(sheet, layout, data, text)
    marks = tuple(_mark(sheet, layout, index, *each, data, text) for index, each in enumerate(shown))
    subtitle = low_subtitle(data.coverage, text.low_coverage) if low else ""
    rows = tuple(_table_row(row, data) for row in every)
    return Drawing(
        sheet.figure,
        marks,
        _say(every, data, text, subtitle),
        Table(columns, rows),
        subtitle,
    )


def _order(row: ProjectRate) -> tuple[bool, bool, Fraction, str]:
    return row.rate is None, row.internal, -(row.rate or Fraction(0)), row.name


def _shorten(
    rows: list[ProjectRate], room: int, text: RateText
) -> list[tuple[ProjectRate, tuple[ProjectRate, ...]]]:
    """Pair each row with the projects it stands for; those with the fewest hours become one row."""
    room = max(room, 1)
    if len(rows) <= room:
        return [(row, (row,)) for row in rows]
    by_hours = sorted(rows, key=lambda row: -row.seconds)
    kept = {id(row) for row in by_hours[: room - 1]}
    rest = tuple(row for row in rows if id(row) not in kept)
    return [
        *((row, (row,)) for row in rows if id(row) in kept),
        (_sum(rest, text), rest),
    ]


def _sum(rows: Sequence[ProjectRate], text: RateText) -> ProjectRate:
    # Income without hours has no rate, so it must not raise the rate of the projects it is shown with.
    worked = [row for row in rows if row.seconds > 0]
    seconds, income = (
        sum(row.seconds for row in worked),
        sum(row.income_minor for row in worked),
    )
    rate = Fraction(income * 3600, seconds) if seconds else None
    name = text.others.format(count=len(rows))
    return ProjectRate("others", name, seconds, sum(row.income_minor for row in rows), rate)


def _bar_rate(row: ProjectRate, measure: Measure) -> Fraction | None:
    return row.loaded if measure == "loaded" and row.loaded is not None else row.rate


def _is_below(row: ProjectRate, data: Rates) -> bool:
    judged = row.rate if data.measure == "own" or row.loaded is None else row.loaded
    return judged is not None and data.break_even is not None and judged < data.break_even


def _value(row: ProjectRate, data: Rates, text: RateText) -> str:
    rate = _bar_rate(row, data.measure)
    return text.no_hours if rate is None else format_money(rate, data.currency, 0)


def _lay_out(sheet: Sheet, rows: Sequence[ProjectRate], data: Rates, text: RateText) -> _Layout:
    widest = max(sheet.measure(sheet.fit(row.name, sheet.width * 0.34)) for row in rows)
    label = min(max(widest, 110.0), sheet.width * 0.34)
    widest_hours = max(
        *(sheet.measure(format_hours(row.seconds, 0)) for row in rows),
        sheet.measure(text.hours),
    )
    hours = label + _GAP + max(widest_hours, 36)
    values = [sheet.measure(_value(row, data, text), weight=sheet.style.strong) for row in rows]
    left, right = hours + _AXIS_GAP, sheet.width - max(values) - _VALUE_GAP - _EDGE
    rates = [_bar_rate(row, data.measure) for row in rows] + [data.break_even]
    rates += [row.loaded for row in rows] if data.measure == "both" else []
    known = [float(rate) for rate in rates if rate is not None]
    low, high = min([0.0, *known]), max([0.0, *known])
    unit = max(right - left, 1) / ((high - low) or 1)
    pitch = min((sheet.height - _HEADER) / len(rows), _TALLEST)
    foot = _HEADER + len(rows) * pitch
    return _Layout(label, hours, round(left - low * unit), unit, pitch, foot)


def _draw_names(sheet: Sheet, rows: Sequence[ProjectRate], layout: _Layout, text: RateText) -> None:
    caption = sheet.style.caption
    sheet.text(
        layout.hours,
        _HEADER / 2,
        text.hours,
        size=caption,
        colour=sheet.style.muted,
        align="right",
    )
    for index, row in enumerate(rows):
        sheet.text(0, layout.y(index), sheet.fit(row.name, layout.label))
        hours = format_hours(row.seconds, 0)
        sheet.text(
            layout.hours,
            layout.y(index),
            hours,
            colour=sheet.style.muted,
            align="right",
        )


def _draw_bars(
    sheet: Sheet,
    rows: Sequence[ProjectRate],
    layout: _Layout,
    data: Rates,
    text: RateText,
) -> None:
    style = sheet.style
    thick = round(layout.pitch * _THICKNESS)
    bars: list[tuple[Point, ...]] = []
    fills: list[str] = []
    for index, row in enumerate(rows):
        rate = _bar_rate(row, data.measure) or Fraction(0)
        top = round(layout.y(index) - thick / 2)
        bars.append(rectangle(layout.zero, top, layout.x(rate) - layout.zero, thick))
        fills.append(style.attention if _is_below(row, data) else style.steps[0])
        _draw_value(sheet, layout, index, _value(row, data, text), rate)
    sheet.polygons(bars, fills, name="bars")
    _draw_rings(sheet, rows, layout, data)
    foot = _HEADER + len(rows) * layout.pitch
    sheet.lines([((layout.zero, _HEADER - 4), (layout.zero, foot))], style.axis, name="zero")


def _draw_value(sheet: Sheet, layout: _Layout, index: int, value: str, rate: Fraction) -> None:
    # A refund's bar runs to the left; its value stands to the right of zero, where there is always room.
    x, y = max(layout.x(rate), layout.zero) + _VALUE_GAP, layout.y(index)
    width = sheet.measure(value, weight=sheet.style.strong)
    ground = rectangle(x - 2, y - 8, width + 4, 16)  # keeps the dashed line out of the figures
    sheet.polygons([ground], [sheet.style.surface], layer=5)
    sheet.text(x, y, value, weight=sheet.style.strong)


def _draw_rings(sheet: Sheet, rows: Sequence[ProjectRate], layout: _Layout, data: Rates) -> None:
    if data.measure == "both":
        places = [
            (layout.x(row.loaded), layout.y(index))
            for index, row in enumerate(rows)
            if row.loaded is not None
        ]
        sheet.rings(places, sheet.style.label, name="loaded")


def _draw_break_even(sheet: Sheet, layout: _Layout, data: Rates, text: RateText) -> None:
    if data.break_even is None:
        return
    x, caption = layout.x(data.break_even), sheet.style.caption
    line = ((x, _HEADER - 5), (x, layout.foot))
    sheet.lines([line], sheet.style.reference, width=1.3, dashed=True, layer=4, name="break-even")
    value = format_money(data.break_even, data.currency, 0)
    words, at = _place_break_even(sheet, layout, x, value, text)
    sheet.text(at, _HEADER / 2, words, size=caption, colour=sheet.style.secondary)


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


def _mark(
    sheet: Sheet,
    layout: _Layout,
    index: int,
    row: ProjectRate,
    members: tuple[ProjectRate, ...],
    data: Rates,
    text: RateText,
) -> Mark:
    facts = _facts(row, data, text)
    names = [clean(member.name) for member in members[:8]] if len(members) > 1 else []
    return Mark(
        {"project": tuple(member.key for member in members)},
        sheet.area(0, _HEADER + index * layout.pitch, sheet.width, layout.pitch),
        "\n".join([clean(row.name), *facts, *names]),
        f"{clean(row.name)}: {', '.join(facts)}",
        row=index,
    )


def _facts(row: ProjectRate, data: Rates, text: RateText) -> list[str]:
    rate = text.no_hours if row.rate is None else f"{text.rate} {format_money(row.rate, data.currency, 0)}"
    facts = [rate, f"{format_hours(row.seconds)} {text.hours}"]
    facts.append(f"{text.income} {format_money(row.income_minor, data.currency)}")
    if row.loaded is not None:
        facts.append(f"{text.loaded} {format_money(row.loaded, data.currency, 0)}")
    facts += [text.internal] if row.internal else []
    return facts + ([text.below] if _is_below(row, data) else [])


def _table_row(row: ProjectRate, data: Rates) -> tuple[str | float | None, ...]:
    rates = [None if rate is None else table_money(rate, data.currency) for rate in (row.rate, row.loaded)]
    hours = table_hours(row.seconds)
    return row.name, hours, table_money(row.income_minor, data.currency), *rates


def _say(rows: Sequence[ProjectRate], data: Rates, text: RateText, caution: str) -> str:
    rates = ", ".join(f"{row.name} {_value(row, data, text)}" for row in rows)
    parts = [text.summary.format(count=len(rows), rates=rates)]
    if data.break_even is not None:
        parts.append(text.break_even.format(value=format_money(data.break_even, data.currency, 0)) + ".")
    return " ".join([*parts, caution]).strip()
