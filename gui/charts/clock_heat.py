"""Hours by weekday and hour of the clock: when the team works, and how much of it in the evening."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import cos, pi, sin
from typing import NamedTuple

from gui.charts.drawing import Drawing, Table, table_hours
from gui.charts.marks import Mark
from gui.charts.scale import heat_limits, short_number
from gui.charts.sheet import Point, Sheet, empty_drawing
from gui.charts.style import ChartStyle
from gui.charts.trust import is_low
from gui.dates import weekday_name
from gui.numbers import format_hours, format_percent

FIRST_HOUR, LAST_HOUR, EVENING = 7, 20, 18
_FOOT, _LEGEND, _SIDE, _HEAD = 20, 20, 10, 2
HOUR = 3600


@dataclass(frozen=True)
class ClockHour:
    """Seconds worked on a weekday (0 Monday … 6 Sunday) within one hour of the clock (0 … 23)."""

    weekday: int
    hour: int
    seconds: int


@dataclass(frozen=True)
class ClockHours:
    """`started` is the share of all hours whose entries have a start; only those can be drawn."""

    cells: tuple[ClockHour, ...]
    weeks: int
    started: Fraction | None = None


@dataclass(frozen=True)
class ClockText:
    """The words of this chart; {…} are filled in."""

    weekday: str = "Weekday"
    hours: str = "h"
    legend: str = "Hours in {weeks} weeks"
    evening: str = "{share} after 18:00, most on {weekday}"
    started: str = "{share} with a start"
    low: str = "too few to rely on"
    summary: str = "Hours by weekday and hour of the day: {facts}."
    empty: str = "No entry in this period has a start time."


class _Layout(NamedTuple):
    left: float
    top: float
    wide: float
    high: float
    hours: range

    def corner(self, weekday: int, hour: int) -> Point:
        return self.left + (hour - self.hours.start) * self.wide, self.top + weekday * self.high


def clock_heat(data: ClockHours, *, text: ClockText, style: ChartStyle, size: tuple[float, float]) -> Drawing:
    """Draw the week as a grid of 7 days by the hours 7–20, or more when there was work at other hours."""
    seconds = _by_place(data.cells)
    hours = _span(seconds)
    columns = (text.weekday, *(str(hour) for hour in hours))
    if not seconds:
        return empty_drawing(text.empty, columns, style, size)
    sheet = Sheet(size, style.greyed() if is_low(data.started) else style)
    layout = _lay_out(sheet, hours)
    limits = heat_limits(max(seconds.values()) / HOUR)
    _draw_cells(sheet, layout, seconds, limits)
    _draw_axes(sheet, layout)
    _draw_legend(sheet, layout, limits, data.weeks, text)
    marks = tuple(_marks(sheet, layout, seconds, text))
    subtitle = _subtitle(data, seconds, text)
    table = Table(columns, tuple(_table_rows(seconds, hours)))
    return Drawing(sheet.figure, marks, text.summary.format(facts=subtitle), table, subtitle)


def _by_place(cells: Sequence[ClockHour]) -> dict[tuple[int, int], int]:
    found: dict[tuple[int, int], int] = {}
    for cell in cells:
        if cell.seconds > 0:
            place = cell.weekday, cell.hour
            found[place] = found.get(place, 0) + cell.seconds
    return found


def _span(seconds: dict[tuple[int, int], int]) -> range:
    hours = [hour for _, hour in seconds]
    return range(min([FIRST_HOUR, *hours]), max([LAST_HOUR, *hours]) + 1)


def _lay_out(sheet: Sheet, hours: range) -> _Layout:
    names = max(sheet.measure(day, sheet.style.caption) for day in _weekdays(short=True))
    left = max(names + _SIDE, 30.0)
    high = (sheet.height - _HEAD - _FOOT - _LEGEND) / 7
    return _Layout(left, _HEAD, (sheet.width - left) / len(hours), max(high, 1.0), hours)


def _weekdays(*, short: bool) -> list[str]:
    return [weekday_name(weekday, short=short) for weekday in range(7)]


def _step(hours: float, limits: Sequence[float]) -> int:
    return sum(hours >= limit for limit in limits)


def _draw_cells(
    sheet: Sheet, layout: _Layout, seconds: dict[tuple[int, int], int], limits: Sequence[float]
) -> None:
    places = [(weekday, hour) for weekday in range(7) for hour in layout.hours]
    shapes = [
        _rounded(*layout.corner(*place), layout.wide, layout.high, min(2.0, layout.high / 4))
        for place in places
    ]
    colours = [sheet.style.heat[_step(seconds.get(place, 0) / HOUR, limits)] for place in places]
    sheet.polygons(shapes, colours, name="cells")


def _rounded(x: float, y: float, width: float, height: float, radius: float) -> tuple[Point, ...]:
    """Return the outline of a cell with a ground of 1 px around it and rounded corners."""
    left, top, right, bottom = x + 1, y + 1, x + width - 1, y + height - 1
    corners = (
        (right - radius, bottom - radius),
        (left + radius, bottom - radius),
        (left + radius, top + radius),
        (right - radius, top + radius),
    )
    return tuple(
        (cx + radius * cos(angle), cy + radius * sin(angle))
        for quarter, (cx, cy) in enumerate(corners)
        for angle in (quarter * pi / 2, (quarter + 0.5) * pi / 2, (quarter + 1) * pi / 2)
    )


def _draw_axes(sheet: Sheet, layout: _Layout) -> None:
    style = sheet.style
    for weekday, name in enumerate(_weekdays(short=True)):
        y = layout.top + (weekday + 0.5) * layout.high
        word = sheet.fit(name, layout.left - _SIDE, style.caption)
        sheet.text(layout.left - _SIDE, y, word, size=style.caption, colour=style.secondary, align="right")
    foot = layout.top + 7 * layout.high
    for hour in layout.hours:
        x = layout.left + (hour - layout.hours.start + 0.5) * layout.wide
        sheet.text(x, foot + _FOOT / 2, str(hour), size=style.caption, colour=style.muted, align="center")
    x = layout.corner(0, EVENING)[0]
    sheet.lines([((x, 0), (x, foot + 1))], style.reference, width=1.3, dashed=True, layer=4, name="evening")


def _draw_legend(sheet: Sheet, layout: _Layout, limits: Sequence[float], weeks: int, text: ClockText) -> None:
    style, y = sheet.style, sheet.height - _LEGEND / 2
    values = [short_number(limit) for limit in limits]
    words = [f"<{values[0]}", *values[:-1], f"{values[-1]}+"]
    needed = sum(22 + sheet.measure(word, style.caption) + 12 for word in words)
    title = sheet.fit(
        text.legend.format(weeks=weeks), max(sheet.width - layout.left - needed, 0), style.caption
    )
    sheet.text(layout.left, y, title, size=style.caption, colour=style.muted)
    x = layout.left + sheet.measure(title, style.caption) + 12
    shapes: list[tuple[Point, ...]] = []
    for word in words:
        shapes.append(_rounded(x - 1, y - 7, 18, 13, 2.0))
        sheet.text(x + 20, y, word, size=style.caption, colour=style.muted)
        x += 22 + sheet.measure(word, style.caption) + 10
    sheet.polygons(shapes, style.heat, name="legend")


def _marks(
    sheet: Sheet, layout: _Layout, seconds: dict[tuple[int, int], int], text: ClockText
) -> Iterator[Mark]:
    for weekday in range(7):
        for hour in layout.hours:
            when = f"{weekday_name(weekday, short=False)} {hour}:00–{hour + 1}:00"
            amount = f"{format_hours(seconds.get((weekday, hour), 0))} {text.hours}"
            yield Mark(
                {"weekday": (weekday,), "hour": (hour,)},
                sheet.area(*layout.corner(weekday, hour), layout.wide, layout.high),
                f"{when}\n{amount}",
                f"{when}, {amount}",
                row=weekday,
                column=hour - layout.hours.start,
            )


def _subtitle(data: ClockHours, seconds: dict[tuple[int, int], int], text: ClockText) -> str:
    total = sum(seconds.values())
    evening = sum(value for (_, hour), value in seconds.items() if hour >= EVENING)
    days = [sum(value for (day, _), value in seconds.items() if day == weekday) for weekday in range(7)]
    heaviest = weekday_name(days.index(max(days)), short=False)
    parts = [text.evening.format(share=format_percent(Fraction(evening, total)), weekday=heaviest)]
    if data.started is not None:
        known = Fraction(int(data.started * 100), 100)
        parts.append(text.started.format(share=format_percent(known)))
        parts += [text.low] if is_low(data.started) else []
    return " · ".join(parts)


def _table_rows(seconds: dict[tuple[int, int], int], hours: range) -> Iterator[tuple[str | float, ...]]:
    for weekday, name in enumerate(_weekdays(short=False)):
        yield name, *(table_hours(seconds.get((weekday, hour), 0)) for hour in hours)
