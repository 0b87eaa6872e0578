"""One measure week by week against its target: a dot a week from zero, grey where a week cannot be relied on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import pairwise
from typing import Literal, NamedTuple

from gui.charts.drawing import Cell, Drawing, Table, rounded
from gui.charts.marks import Mark
from gui.charts.scale import nice_ticks
from gui.charts.sheet import Sheet, empty_drawing
from gui.charts.style import ChartStyle
from gui.charts.trust import format_share
from gui.dates import format_day, format_period
from gui.numbers import format_hours, format_money, format_number, format_percent, minor_digits

Unit = Literal["share", "money", "days"]
Standing = Literal["reached", "missed", "low_coverage", "no_hours", "unfinished"]

_HEAD, _FOOT, _EDGE, _GAP = 28, 22, 8, 10
_NAMES, _SAMPLE = 9, 26  # the line above the weeks that names the dashed one, and its sample
_DOT, _TICK_ROOM = 9.0, 26
_GREY = ("low_coverage", "unfinished")


@dataclass(frozen=True)
class Week:
    """`value` as the target has it: a share of 1, minor units, or days; None without hours."""

    first: date
    last: date
    value: Fraction | None
    standing: Standing
    seconds: int
    coverage: Fraction | None


@dataclass(frozen=True)
class FollowedWeeks:
    """`basis` names the basis of income where the measure has one. `at_most`: the target is not to be passed."""

    name: str
    unit: Unit
    target: Fraction
    at_most: bool
    weeks: tuple[Week, ...]
    basis: str = ""
    currency: str = "THB"

    def write(self, value: Fraction) -> str:
        if self.unit == "money":
            return format_money(value, self.currency, 0)
        return format_percent(value) if self.unit == "share" else format_number(value)

    def tick(self, value: Fraction) -> str:
        """As `write`, but never two ticks with one number."""
        if self.counted(value).denominator == 1 or self.unit == "days":
            return self.write(value)
        return format_percent(value, 1) if self.unit == "share" else format_money(value, self.currency)

    def counted(self, value: Fraction) -> Fraction:
        """As people count it: percent, whole units of money, days."""
        return value / self.one

    @property
    def one(self) -> Fraction:
        """One percent, one unit of money, one day."""
        if self.unit == "money":
            return Fraction(10 ** minor_digits(self.currency))
        return Fraction(1, 100) if self.unit == "share" else Fraction(1)

    def cell(self, value: Fraction | None) -> Cell:
        return None if value is None else rounded(self.counted(value))


@dataclass(frozen=True)
class FollowedText:
    """The words of this chart; {…} are filled in."""

    week: str = "Week"
    value: str = "Value"
    target: str = "Target"
    hours: str = "Hours"
    hour: str = "h"
    coverage: str = "Logged"
    standing: str = "Against the target"
    at_least: str = "target: at least {value}"
    at_most: str = "target: at most {value}"
    reached: str = "reached"
    missed: str = "not reached"
    low_coverage: str = "not counted: only {coverage} logged"
    no_hours: str = "no hours"
    unfinished: str = "not over yet"
    counted: str = "{judged} of {weeks} weeks counted"
    grey: str = "grey: under 80% logged or not over"
    empty: str = "No whole week has begun since then."
    summary: str = "{name}, {target}: {weeks}."


def columns(text: FollowedText) -> tuple[str, ...]:
    return text.week, text.value, text.target, text.hours, text.coverage, text.standing


class _Layout(NamedTuple):
    left: float
    right: float
    bottom: float
    pitch: float
    unit: float  # pixels a unit of the value

    def x(self, place: int) -> float:
        return self.left + (place + 0.5) * self.pitch

    def y(self, value: Fraction | float) -> float:
        return self.bottom - float(value) * self.unit


def followed_weeks(
    data: FollowedWeeks, *, text: FollowedText, style: ChartStyle, size: tuple[float, float]
) -> Drawing:
    """Draw the weeks in order of time from a zero baseline, the target as a dashed line with its value."""
    if not data.weeks:
        return empty_drawing(text.empty, columns(text), style, size)
    sheet = Sheet(size, style)
    ticks = _ticks(sheet, data)
    layout = _lay_out(sheet, data, ticks)
    _draw_grid(sheet, layout, data, ticks)
    _draw_target(sheet, layout, data, text)
    _draw_weeks(sheet, layout, data)
    _draw_days(sheet, layout, data.weeks)
    marks = tuple(_marks(sheet, layout, data, text))
    return Drawing(sheet.figure, marks, _sentence(data, text), _table(data, text), subtitle(data, text))


def subtitle(data: FollowedWeeks, text: FollowedText) -> str:
    """How many weeks count, the basis where there is one, and what grey means where something is grey."""
    judged = sum(week.standing in ("reached", "missed") for week in data.weeks)
    grey = any(week.standing in _GREY and week.value is not None for week in data.weeks)
    parts = (
        text.counted.format(judged=judged, weeks=len(data.weeks)),
        data.basis if data.unit == "money" else "",
        text.grey if grey else "",
    )
    return " · ".join(filter(None, parts))


def target_words(data: FollowedWeeks, text: FollowedText) -> str:
    return (text.at_most if data.at_most else text.at_least).format(value=data.write(data.target))


def _highest(data: FollowedWeeks) -> Fraction:
    values = [week.value for week in data.weeks if week.value is not None]
    return max([data.target, *values, Fraction(0)]) or Fraction(1)


def _ticks(sheet: Sheet, data: FollowedWeeks) -> list[Fraction]:
    room = max(sheet.height - _HEAD - _FOOT, 1)
    found = nice_ticks(float(data.counted(_highest(data))), max(int(room // _TICK_ROOM), 1))
    ticks = [Fraction(tick).limit_denominator(100) for tick in found]
    return [tick * data.one for tick in ticks if data.unit != "days" or tick.denominator == 1]


def _lay_out(sheet: Sheet, data: FollowedWeeks, ticks: Sequence[Fraction]) -> _Layout:
    caption = sheet.style.caption
    left = _EDGE + max(sheet.measure(data.tick(tick), caption) for tick in ticks) + _GAP
    right = sheet.width - _EDGE
    bottom = sheet.height - _FOOT
    low = min([week.value for week in data.weeks if week.value is not None] + [Fraction(0)])
    unit = max(bottom - _HEAD, 1) / float(_highest(data) - low)
    return _Layout(left, right, bottom + float(low) * unit, max(right - left, 1) / len(data.weeks), unit)


def _draw_grid(sheet: Sheet, layout: _Layout, data: FollowedWeeks, ticks: Sequence[Fraction]) -> None:
    style = sheet.style
    rows = [(tick, layout.y(tick)) for tick in ticks]
    sheet.lines(
        [((layout.left, y), (layout.right, y)) for _, y in rows[1:]], style.grid, layer=1, name="grid"
    )
    zero = layout.y(0)
    sheet.lines([((layout.left, zero), (layout.right, zero))], style.axis, layer=2, name="zero")
    for tick, y in rows:
        words = data.tick(tick)
        sheet.text(layout.left - _GAP, y, words, size=style.caption, colour=style.muted, align="right")


def _draw_target(sheet: Sheet, layout: _Layout, data: FollowedWeeks, text: FollowedText) -> None:
    """Its words stand above everything, where no week can lie under them."""
    style, y = sheet.style, layout.y(data.target)
    line = ((layout.left, y), (layout.right, y))
    sheet.lines([line], style.reference, width=1.3, dashed=True, layer=4, name="target")
    words = sheet.fit(target_words(data, text), layout.right - layout.left - _SAMPLE, style.caption)
    start = layout.right - sheet.measure(words, style.caption) - _SAMPLE
    sample = ((start, _NAMES), (start + _SAMPLE - 6, _NAMES))
    sheet.lines([sample], style.reference, width=1.3, dashed=True, layer=4, name="legend")
    sheet.text(layout.right, _NAMES, words, size=style.caption, colour=style.secondary, align="right")
    _draw_legend(sheet, data, text, start - _GAP)


def _draw_legend(sheet: Sheet, data: FollowedWeeks, text: FollowedText, end: float) -> None:
    """What a full and an open dot say, as far as they occur and there is room."""
    style, x = sheet.style, float(_EDGE)
    for word, standing, fill in (
        (text.reached, "reached", style.after),
        (text.missed, "missed", style.surface),
    ):
        width = 15 + sheet.measure(word, style.caption) + 14
        if any(week.standing == standing for week in data.weeks) and x + width <= end:
            sheet.discs([(x + 5, _NAMES)], _DOT, [fill], [style.after], name="legend")
            sheet.text(x + 15, _NAMES, word, size=style.caption, colour=style.secondary)
            x += width


def _draw_weeks(sheet: Sheet, layout: _Layout, data: FollowedWeeks) -> None:
    style = sheet.style
    grey = style.greyed().after
    known = [
        (place, week.value, week.standing) for place, week in enumerate(data.weeks) if week.value is not None
    ]
    paths = [
        ((layout.x(place), layout.y(value)), (layout.x(later), layout.y(after)))
        for (place, value, _), (later, after, _) in pairwise(known)
        if later == place + 1
    ]
    sheet.lines(paths, style.line, width=1.6, layer=3, name="way")
    dots = [(layout.x(place), layout.y(value)) for place, value, _ in known]
    colours = [grey if standing in _GREY else style.after for _, _, standing in known]
    fills = [
        colour if standing == "reached" else style.surface
        for (_, _, standing), colour in zip(known, colours, strict=True)
    ]
    sheet.discs(dots, _DOT, fills, colours, layer=5, name="weeks")


def _draw_days(sheet: Sheet, layout: _Layout, weeks: Sequence[Week]) -> None:
    """Write as many Mondays as fit beside each other, always at equal distances."""
    style, y = sheet.style, sheet.height - _FOOT / 2
    for stride in range(1, len(weeks) + 1):
        places = range(0, len(weeks), stride)
        words = _day_words([weeks[place].first for place in places])
        widths = [sheet.measure(word, style.caption) for word in words]
        if max((sum(pair) / 2 + 8 for pair in pairwise(widths)), default=0) <= stride * layout.pitch:
            for place, word, width in zip(places, words, widths, strict=True):
                middle = min(max(layout.x(place), width / 2), sheet.width - width / 2)
                sheet.text(middle, y, word, size=style.caption, colour=style.muted, align="center")
            return


def _day_words(days: Sequence[date]) -> list[str]:
    same = [False, *((one.year, one.month) == (other.year, other.month) for one, other in pairwise(days))]
    return [
        str(day.day) if known else format_day(day, year=False) for day, known in zip(days, same, strict=True)
    ]


def _facts(data: FollowedWeeks, week: Week, text: FollowedText) -> list[str]:
    facts = [format_period(week.first, week.last)]
    facts += [] if week.value is None else [f"{data.name} {data.write(week.value)}"]
    facts += [f"{format_hours(week.seconds)} {text.hour}", _standing_words(week, text)]
    return facts


def _standing_words(week: Week, text: FollowedText) -> str:
    if week.standing == "low_coverage":
        return text.low_coverage.format(coverage=format_share(week.coverage or Fraction(0)))
    return str(getattr(text, week.standing))


def _table(data: FollowedWeeks, text: FollowedText) -> Table:
    rows = tuple(
        (
            format_period(week.first, week.last),
            data.cell(week.value),
            data.cell(data.target),
            rounded(Fraction(week.seconds, 3600)),
            None if week.coverage is None else rounded(week.coverage * 100, 1),
            _standing_words(week, text),
        )
        for week in data.weeks
    )
    return Table(columns(text), rows)


def _sentence(data: FollowedWeeks, text: FollowedText) -> str:
    weeks = ", ".join(
        f"{format_day(week.first, year=False)} {text.no_hours if week.value is None else data.write(week.value)}"
        for week in data.weeks
    )
    return text.summary.format(name=data.name, target=target_words(data, text), weeks=weeks)


def _marks(sheet: Sheet, layout: _Layout, data: FollowedWeeks, text: FollowedText) -> Iterator[Mark]:
    for place, week in enumerate(data.weeks):
        facts = _facts(data, week, text)
        yield Mark(
            {"days": (week.first, week.last)},
            sheet.area(layout.left + place * layout.pitch, 0, layout.pitch, sheet.height - _FOOT),
            "\n".join(facts),
            ", ".join(facts),
            row=0,
            column=place,
        )
