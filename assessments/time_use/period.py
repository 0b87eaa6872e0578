"""The days a figure is about, and the calendar months and weeks they fall into."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple


class Month(NamedTuple):
    """A calendar month, cut by a period. `month` is YYYYMM; `first` and `last` are day ordinals."""

    month: int
    first: int
    last: int


class Week(NamedTuple):
    """A week from Monday to Sunday, cut by a period. `week` is (day - 1) // 7; days are ordinals."""

    week: int
    first: int
    last: int


def month_of(day: int) -> int:
    """The month (YYYYMM) that holds a day ordinal."""
    when = date.fromordinal(day)
    return when.year * 100 + when.month


def week_of(day: int) -> int:
    """The index of the Monday-to-Sunday week that holds a day ordinal (day 1 was a Monday)."""
    return (day - 1) // 7


def last_day_of_month(day: int) -> int:
    """The ordinal of the last day of the month that holds a day ordinal."""
    when = date.fromordinal(day)
    if when.month == 12:
        return date(when.year, 12, 31).toordinal()
    return date(when.year, when.month + 1, 1).toordinal() - 1


@dataclass(frozen=True, order=True)
class Period:
    """The days from `first` to `last`, both included. Raises ValueError when they stand the wrong way round."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError("a period ends on or after the day it begins")

    @classmethod
    def between(cls, start: int, end: int) -> "Period":
        """The period between two day ordinals, both included."""
        return cls(date.fromordinal(start), date.fromordinal(end))

    @property
    def start(self) -> int:
        """The first day as an ordinal."""
        return self.first.toordinal()

    @property
    def end(self) -> int:
        """The last day as an ordinal."""
        return self.last.toordinal()

    @property
    def days(self) -> int:
        """How many days the period holds."""
        return self.end - self.start + 1

    def contains(self, day: date | int) -> bool:
        """Whether a date, or a day given as its ordinal, lies in the period."""
        ordinal = day if isinstance(day, int) else day.toordinal()
        return self.start <= ordinal <= self.end

    def months(self) -> tuple[Month, ...]:
        """The calendar months the period touches, each cut by the period, in order."""
        return tuple(self._months())

    def weeks(self) -> tuple[Week, ...]:
        """The Monday-to-Sunday weeks the period touches, each cut by the period, in order."""
        return tuple(
            Week(week, max(self.start, week * 7 + 1), min(self.end, week * 7 + 7))
            for week in range(week_of(self.start), week_of(self.end) + 1)
        )

    def _months(self) -> Iterator[Month]:
        day = self.start
        while day <= self.end:
            last = min(self.end, last_day_of_month(day))
            yield Month(month_of(day), day, last)
            day = last + 1
