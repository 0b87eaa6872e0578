"""What the chart of hours by purpose says before anything is drawn: bars, facts, table, sentence."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from itertools import groupby

from gui.charts.drawing import Cell, Table, table_hours
from gui.charts.style import PURPOSES
from gui.charts.trust import joined
from gui.dates import BUDDHIST_OFFSET, era, format_day, format_month, month_name
from gui.numbers import format_hours, format_percent

MOST_WEEKS = 26
ORDER = (*PURPOSES, "none")  # from the bottom up, the same in every chart


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


def _english() -> Mapping[str, str]:
    names = ("Earning", "Mission", "Learning", "Administration", "Travel", "No purpose")
    return dict(zip(ORDER, names, strict=True))


@dataclass(frozen=True)
class PurposeText:
    """The words of this chart; {…} are filled in."""

    purposes: Mapping[str, str] = field(default_factory=_english)
    week: str = "Week from"
    month: str = "Month"
    hours: str = "h"
    total: str = "Total"
    holiday: str = "Holidays"
    weekly: str = "week starting"
    monthly: str = "by month in which the week starts"
    empty: str = "No hours in this period yet."
    summary: str = "{total} hours from {first} to {last}: {shares}."


@dataclass(frozen=True)
class Bar:
    """One week or month: seconds in ORDER, and the days it stands for."""

    first: date
    last: date
    seconds: tuple[int, ...]
    holidays: tuple[str, ...] = ()

    @property
    def total(self) -> int:
        return sum(self.seconds)

    def below(self, purpose: int) -> int:
        """Return the seconds stacked under a purpose."""
        return sum(self.seconds[:purpose])


@dataclass(frozen=True)
class Bars:
    """All bars in order of time, and how they speak of themselves."""

    bars: tuple[Bar, ...]
    monthly: bool
    text: PurposeText

    def totals(self) -> list[int]:
        return [sum(bar.seconds[index] for bar in self.bars) for index in range(len(ORDER))]

    def used(self) -> list[int]:
        """Return the purposes (places in ORDER) that have hours at all."""
        return [index for index, total in enumerate(self.totals()) if total]

    def name(self, purpose: int) -> str:
        return self.text.purposes[ORDER[purpose]]

    def day_words(self, places: Sequence[int]) -> list[str]:
        """Return short names of days or months; what did not change since the one before is left out."""
        found: list[str] = []
        before: date | None = None
        for day in (self.bars[place].first for place in places):
            found.append(_month_word(day, before) if self.monthly else _day_word(day, before))
            before = day
        return found

    def facts(self, bar: Bar, purpose: int) -> list[str]:
        """Return the lines of a tooltip."""
        share = format_percent(Fraction(bar.seconds[purpose], bar.total))
        when = _month(bar.first) if self.monthly else f"{self.text.week} {format_day(bar.first)}"
        return [
            when,
            f"{self.name(purpose)} {format_hours(bar.seconds[purpose])} {self.text.hours} ({share})",
            f"{self.text.total} {format_hours(bar.total)} {self.text.hours}",
            *bar.holidays,
        ]

    def table(self) -> Table:
        first = self.text.month if self.monthly else self.text.week
        columns = (first, *(self.text.purposes[purpose] for purpose in ORDER), self.text.total)
        return Table(columns, tuple(self._row(bar) for bar in self.bars))

    def _row(self, bar: Bar) -> tuple[Cell, ...]:
        name = _month(bar.first) if self.monthly else format_day(bar.first)
        return name, *map(table_hours, (*bar.seconds, bar.total))

    def subtitle(self) -> str:
        """Return the hours that are 100 %, and what a bar stands for."""
        total = f"{format_hours(sum(self.totals()), 0)} {self.text.hours}"
        return joined(total, self.text.monthly if self.monthly else self.text.weekly)

    def sentence(self) -> str:
        """Return the alternative text: total, period, and the share of every purpose that has hours."""
        totals = self.totals()
        shares = (f"{self.name(i)} {format_percent(Fraction(totals[i], sum(totals)))}" for i in self.used())
        return self.text.summary.format(
            total=format_hours(sum(totals), 0),
            first=format_day(self.bars[0].first),
            last=format_day(self.bars[-1].last),
            shares=", ".join(shares),
        )


def gather(data: PurposeHours, text: PurposeText) -> Bars:
    """Make one bar a week, or one a month when there are more weeks than can be told apart."""
    weeks = tuple(_week(week) for week in data.weeks)
    monthly = len(weeks) > MOST_WEEKS
    return Bars(_months(weeks) if monthly else weeks, monthly, text)


def _week(week: WeekHours) -> Bar:
    last = week.first + timedelta(days=6 - week.first.weekday())
    return Bar(week.first, last, tuple(week.seconds.get(purpose, 0) for purpose in ORDER), week.holidays)


def _months(weeks: Sequence[Bar]) -> tuple[Bar, ...]:
    found: list[Bar] = []
    for _, group in groupby(weeks, key=lambda week: (week.first.year, week.first.month)):
        part = list(group)
        seconds = tuple(map(sum, zip(*(week.seconds for week in part), strict=True)))
        found.append(Bar(part[0].first, part[-1].last, seconds))
    return tuple(found)


def _month(day: date) -> str:
    return format_month(day.year * 100 + day.month)


def _day_word(day: date, before: date | None) -> str:
    same = before is not None and (before.year, before.month) == (day.year, day.month)
    return str(day.day) if same else format_day(day, year=False)


def _month_word(day: date, before: date | None) -> str:
    if before is not None and before.year == day.year:
        return month_name(day.month)
    year = day.year + (BUDDHIST_OFFSET if era() == "be" else 0)
    return f"{month_name(day.month)} {year % 100:02d}"
