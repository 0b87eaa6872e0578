"""Hours of each week by purpose: where the time goes, and whether it shifts."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from itertools import groupby
from typing import NamedTuple

from gui.charts import amounts
from gui.charts.drawing import Drawing, Table
from gui.charts.marks import Mark
from gui.charts.scale import nice_ticks, spread
from gui.charts.sheet import Point, Sheet, empty_drawing, rectangle
from gui.charts.style import PURPOSES, ChartStyle

MOST_WEEKS = 26
NONE = "none"
ORDER = (*PURPOSES, NONE)  # from the bottom up, the same in every chart
_FOOT, _HEAD, _LABEL_GAP, _LEADER = 22, 8, 24, 14
_LINE = 18.5


@dataclass(frozen=True)
class WeekHours:
    """`first` is the Monday, or the first day of the period in a week it cuts; seconds by purpose."""

    first: date
    seconds: Mapping[str, int]
    holidays: tuple[str, ...] = ()


@dataclass(frozen=True)
class PurposeHours:
    """Weeks in order of time; a week without entries has an empty mapping and is drawn as a gap."""

    weeks: tuple[WeekHours, ...]


def _english_purposes() -> Mapping[str, str]:
    names = ("Earning", "Mission", "Learning", "Administration", "Travel", "No purpose")
    return dict(zip(ORDER, names, strict=True))


_MONTHS = (
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "May",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Oct",
    "Nov",
    "Dec",
)


@dataclass(frozen=True)
class PurposeText:
    """The words of this chart; `months` are short names, `era` is added to the year (543 in Thai)."""

    purposes: Mapping[str, str] = field(default_factory=_english_purposes)
    months: tuple[str, ...] = _MONTHS
    era: int = 0
    week: str = "Week from"
    month: str = "Month"
    hours: str = "h"
    total: str = "Total"
    holiday: str = "Holidays"
    weekly: str = "week starting"
    monthly: str = "by month in which the week starts"
    empty: str = "No hours in this period yet."
    summary: str = "{total} hours from {first} to {last}: {shares}."


class _Bar(NamedTuple):
    first: date
    last: date
    seconds: tuple[int, ...]  # in ORDER
    holidays: tuple[str, ...]


class _Layout(NamedTuple):
    left: float
    right: float
    bottom: float
    unit: float  # pixels a second
    pitch: float
    width: float

    def x(self, index: int) -> float:
        return self.left + index * self.pitch + (self.pitch - self.width) / 2


def hours_by_purpose(
    data: PurposeHours,
    *,
    text: PurposeText,
    style: ChartStyle,
    size: tuple[float, float],
) -> Drawing:
    """Draw stacked bars a week (a month beyond 26 weeks), the purposes named at the right edge."""
    monthly = len(data.weeks) > MOST_WEEKS
    columns = _columns(text, monthly)
    bars = _months(data.weeks) if monthly else [_week(week) for week in data.weeks]
    if not any(sum(bar.seconds) for bar in bars):
        return empty_drawing(text.empty, columns, style, size)
    sheet = Sheet(size, style)
    totals = [sum(bar.seconds[index] for bar in bars) for index in range(len(ORDER))]
    shown = [index for index, total in enumerate(totals) if total]
    layout, ticks = _lay_out(sheet, bars, shown, text)
    _draw_grid(sheet, layout, ticks)
    _draw_bars(sheet, layout, bars)
    _draw_days(sheet, layout, bars, text, monthly)
    _draw_names(sheet, layout, bars[-1], totals, shown, text)
    if not monthly:
        _draw_holidays(sheet, layout, bars, text)
    marks = tuple(_marks(sheet, layout, bars, shown, text, monthly))
    table = Table(columns, tuple(_table_row(bar, text, monthly) for bar in bars))
    subtitle = text.monthly if monthly else text.weekly
    return Drawing(
        sheet.figure, marks, _say(bars, totals, shown, text), table, subtitle
    )


def _week(week: WeekHours) -> _Bar:
    seconds = tuple(week.seconds.get(purpose, 0) for purpose in ORDER)
    # A week that the period cuts ends on its Sunday all the same.
    return _Bar(
        week.first,
        week.first + timedelta(days=6 - week.first.weekday()),
        seconds,
        week.holidays,
    )


def _months(weeks: Sequence[WeekHours]) -> list[_Bar]:
    bars: list[_Bar] = []
    for _, group in groupby(
        weeks, key=lambda week: (week.first.year, week.first.month)
    ):
        part = [_week(week) for week in group]
        seconds = tuple(map(sum, zip(*(bar.seconds for bar in part), strict=True)))
        bars.append(_Bar(part[0].first, part[-1].last, seconds, ()))
    return bars


def _lay_out(
    sheet: Sheet, bars: Sequence[_Bar], shown: Sequence[int], text: PurposeText
) -> tuple[_Layout, list[int]]:
    names = max(sheet.measure(_name(sheet, index, text)) for index in shown)
    percent = sheet.measure("100%", weight=sheet.style.strong)
    head = _HEAD + (18 if any(bar.holidays for bar in bars) else 0)
    bottom = sheet.height - _FOOT
    highest = max(sum(bar.seconds) for bar in bars)
    ticks = nice_ticks(highest / amounts.HOUR, int(max(bottom - head, 1) // 30))
    left = max(sheet.measure(_tick(tick), sheet.style.caption) for tick in ticks) + 8
    right = sheet.width - percent - _LABEL_GAP - names - _LEADER - 4
    pitch = (right - left) / len(bars)
    width = max(pitch * 0.74, 1.0)
    unit = max(bottom - head, 1) / highest
    return _Layout(left, right, bottom, unit, pitch, width), [
        tick for tick in ticks if tick * 3600 <= highest
    ]


def _name(sheet: Sheet, index: int, text: PurposeText) -> str:
    return sheet.fit(text.purposes[ORDER[index]], sheet.width * 0.28)


def _tick(hours: float) -> str:
    return amounts.number(Fraction(hours), 2)


def _draw_grid(sheet: Sheet, layout: _Layout, ticks: Sequence[float]) -> None:
    style = sheet.style
    rows = [(tick, layout.bottom - tick * amounts.HOUR * layout.unit) for tick in ticks]
    end = layout.right + 2
    sheet.lines(
        [((layout.left, y), (end, y)) for tick, y in rows if tick],
        style.grid,
        layer=1,
        name="grid",
    )
    sheet.lines(
        [((layout.left, layout.bottom), (end, layout.bottom))],
        style.axis,
        layer=4,
        name="zero",
    )
    for tick, y in rows:
        sheet.text(
            layout.left - 8,
            y,
            _tick(tick),
            size=style.caption,
            colour=style.muted,
            align="right",
        )


def _draw_bars(sheet: Sheet, layout: _Layout, bars: Sequence[_Bar]) -> None:
    style = sheet.style
    fills, outlines = _colours(style)
    for index, purpose in enumerate(ORDER):
        shapes = [
            rectangle(x, top, layout.width, height)
            for bar_index, bar in enumerate(bars)
            for x, top, height in [_segment(layout, bar_index, bar, index)]
            if bar.seconds[index]
        ]
        sheet.polygons(shapes, [fills[index]], outline=outlines[index], name=purpose)
    sheet.lines(list(_gaps(layout, bars)), style.surface, layer=3, name="gaps")


def _colours(style: ChartStyle) -> tuple[list[str], list[str]]:
    fills = [*style.purposes, style.neutral]
    return fills, ["none"] * 4 + [style.travel_outline, style.neutral_outline]


def _segment(
    layout: _Layout, index: int, bar: _Bar, purpose: int
) -> tuple[float, float, float]:
    height = bar.seconds[purpose] * layout.unit
    return (
        layout.x(index),
        layout.bottom - sum(bar.seconds[: purpose + 1]) * layout.unit,
        height,
    )


def _gaps(layout: _Layout, bars: Sequence[_Bar]) -> Iterator[tuple[Point, Point]]:
    """Yield the 1 px lines of ground between segments; slivers thinner than 2 px keep their colour."""
    for index, bar in enumerate(bars):
        for purpose in range(len(ORDER)):
            x, top, height = _segment(layout, index, bar, purpose)
            if height >= 2 and sum(bar.seconds[purpose + 1 :]):
                yield (x, top), (x + layout.width, top)


def _draw_days(
    sheet: Sheet,
    layout: _Layout,
    bars: Sequence[_Bar],
    text: PurposeText,
    monthly: bool,
) -> None:
    caption = sheet.style.caption
    for stride in range(1, len(bars) + 1):
        places = range(0, len(bars), stride)
        words = list(_day_words([bars[place].first for place in places], text, monthly))
        widths = [sheet.measure(word, caption) for word in words]
        needed = (
            max((a + b for a, b in zip(widths, widths[1:], strict=False)), default=0)
            / 2
            + 6
        )
        if needed <= stride * layout.pitch:
            break
    for place, word, width in zip(places, words, widths, strict=True):
        middle = max(layout.x(place) + layout.width / 2, width / 2)
        sheet.text(
            middle,
            sheet.height - _FOOT / 2,
            word,
            size=caption,
            colour=sheet.style.muted,
            align="center",
        )


def _day_words(days: Sequence[date], text: PurposeText, monthly: bool) -> Iterator[str]:
    """Yield short names of days or months; what did not change since the one before is left out."""
    before: date | None = None
    for day in days:
        month = text.months[day.month - 1]
        if monthly:
            new = before is None or before.year != day.year
            yield f"{month} {(day.year + text.era) % 100:02d}" if new else month
        else:
            new = before is None or (before.year, before.month) != (day.year, day.month)
            yield f"{day.day} {month}" if new else str(day.day)
        before = day


def _draw_names(
    sheet: Sheet,
    layout: _Layout,
    last: _Bar,
    totals: Sequence[int],
    shown: Sequence[int],
    text: PurposeText,
) -> None:
    style = sheet.style
    edge = layout.right - (layout.pitch - layout.width) / 2
    start, end = edge + 4, layout.right + _LEADER
    heights = [
        layout.bottom - (sum(last.seconds[:i]) + last.seconds[i] / 2) * layout.unit
        for i in shown
    ]
    rows = spread(heights, _LINE, 9, max(layout.bottom, 9 + _LINE * (len(shown) - 1)))
    elbows: list[tuple[Point, ...]] = []
    for index, height, row in zip(shown, heights, rows, strict=True):
        elbows.append(
            (
                (start, height),
                (start + (end - start) * 0.3, height),
                (end - 4, row),
                (end, row),
            )
        )
        sheet.text(end + 4, row, _name(sheet, index, text))
        share = amounts.percent(Fraction(totals[index], sum(totals)))
        sheet.text(sheet.width, row, share, weight=style.strong, align="right")
    sheet.lines(elbows, style.axis, name="leaders")


def _draw_holidays(
    sheet: Sheet, layout: _Layout, bars: Sequence[_Bar], text: PurposeText
) -> None:
    """Name neighbouring weeks with holidays once, above the highest bar the words would touch."""
    caption = sheet.style.caption
    word = sheet.fit(text.holiday, max(layout.right - layout.left, 1), caption)
    width = sheet.measure(word, caption)
    free = layout.left
    for holds, group in groupby(
        range(len(bars)), key=lambda index: bool(bars[index].holidays)
    ):
        run = list(group)
        middle = (layout.x(run[0]) + layout.x(run[-1]) + layout.width) / 2
        left = min(max(middle - width / 2, layout.left), layout.right - width)
        if not holds or left < free:
            continue
        under = [
            i
            for i in range(len(bars))
            if layout.x(i) < left + width and left < layout.x(i) + layout.width
        ]
        y = (
            layout.bottom
            - max(sum(bars[i].seconds) for i in under or run) * layout.unit
            - 11
        )
        ground = rectangle(left - 4, y - 9, width + 8, 17)
        sheet.polygons([ground], [sheet.style.surface], layer=1.5)
        sheet.text(left, y, word, size=caption, colour=sheet.style.muted)
        free = left + width + 8


def _marks(
    sheet: Sheet,
    layout: _Layout,
    bars: Sequence[_Bar],
    shown: Sequence[int],
    text: PurposeText,
    monthly: bool,
) -> Iterator[Mark]:
    for column, bar in enumerate(bars):
        for row, index in enumerate(reversed(shown)):
            if bar.seconds[index]:
                x, top, height = _segment(layout, column, bar, index)
                facts = _facts(bar, index, text, monthly)
                yield Mark(
                    {"purpose": (ORDER[index],), "days": (bar.first, bar.last)},
                    sheet.area(x, top, layout.width, height),
                    "\n".join([*facts, *bar.holidays]),
                    ", ".join([*facts, *bar.holidays]),
                    row=row,
                    column=column,
                )


def _facts(bar: _Bar, index: int, text: PurposeText, monthly: bool) -> list[str]:
    seconds, total = bar.seconds[index], sum(bar.seconds)
    return [
        _when(bar, text, monthly),
        f"{text.purposes[ORDER[index]]} {amounts.hours(seconds, 1)} {text.hours}"
        f" ({amounts.percent(Fraction(seconds, total))})",
        f"{text.total} {amounts.hours(total, 1)} {text.hours}",
    ]


def _when(bar: _Bar, text: PurposeText, monthly: bool) -> str:
    return (
        _month(bar.first, text) if monthly else f"{text.week} {_day(bar.first, text)}"
    )


def _month(day: date, text: PurposeText) -> str:
    return f"{text.months[day.month - 1]} {day.year + text.era}"


def _day(day: date, text: PurposeText) -> str:
    return f"{day.day} {_month(day, text)}"


def _columns(text: PurposeText, monthly: bool) -> tuple[str, ...]:
    return (
        text.month if monthly else text.week,
        *(text.purposes[purpose] for purpose in ORDER),
        text.total,
    )


def _table_row(bar: _Bar, text: PurposeText, monthly: bool) -> tuple[str | float, ...]:
    hours = [
        amounts.exact(Fraction(seconds, amounts.HOUR))
        for seconds in (*bar.seconds, sum(bar.seconds))
    ]
    return _month(bar.first, text) if monthly else _day(bar.first, text), *hours


def _say(
    bars: Sequence[_Bar], totals: Sequence[int], shown: Sequence[int], text: PurposeText
) -> str:
    whole = sum(totals)
    parts = [
        f"{text.purposes[ORDER[i]]} {amounts.percent(Fraction(totals[i], whole))}"
        for i in shown
    ]
    first, last = _day(bars[0].first, text), _day(bars[-1].last, text)
    return text.summary.format(
        total=amounts.hours(whole), first=first, last=last, shares=", ".join(parts)
    )
