"""The rules every written value keeps; each returns the value as it is stored or raises Refused."""

import json
from collections.abc import Callable, Collection, Iterable
from datetime import date
from typing import Any

from models.errors import Refused
from models.thai import normalise

FIRST_DAY = date(1900, 1, 1)
LAST_DAY = date(2399, 12, 31)
MOST_MINOR = 10**15
_DAY = 24 * 3600
_WEEK = 7 * _DAY


def required_text(value: str) -> str:
    """A name: normalised, without outer blanks, never empty."""
    name = optional_text(value)
    if not name.strip("\u200b "):
        raise Refused("A name is missing. Type at least one letter.")
    return name


def optional_text(value: str) -> str:
    """A note: normalised, without outer blanks."""
    return normalise(value).strip()


def nothing_or_text(value: str | None) -> str | None:
    """As `optional_text`, with nothing for an empty text."""
    return optional_text(value or "") or None


def one_of(value: str, choices: Collection[str]) -> str:
    if value not in choices:
        raise Refused("{value} is not one of: {choices}.", value=value, choices=", ".join(choices))
    return value


def ordinal(day: date) -> int:
    """A day as it is stored."""
    if not FIRST_DAY <= day <= LAST_DAY:
        raise Refused("The year {year} cannot be right. Check the date.", year=day.year)
    return day.toordinal()


def month_of(day: date) -> int:
    """The calendar month of a day, as YYYYMM."""
    return day.year * 100 + day.month


def days_covered(first: date | None, last: date | None) -> tuple[int | None, int | None]:
    """The first and last day of a covered period, or neither."""
    if (first is None) != (last is None):
        raise Refused("A covered period needs both its first and its last day.")
    if first is None or last is None:
        return None, None
    if last < first:
        raise Refused("The covered period ends before it begins. Exchange the two days.")
    return ordinal(first), ordinal(last)


def duration(seconds: int) -> int:
    """Seconds of one entry: more than nothing, at most a week."""
    if not 0 < seconds <= _WEEK:
        raise Refused("A duration must be longer than 0 and at most 168 hours.")
    return seconds


def clock(seconds: int | None) -> int | None:
    """A clock time within its day."""
    if seconds is not None and not 0 <= seconds < _DAY:
        raise Refused("A clock time must lie between 00:00 and 23:59.")
    return seconds


def weekly(seconds: int | None) -> int | None:
    """Hours expected in a week; nothing where none are."""
    if seconds is not None and not 0 <= seconds <= _WEEK:
        raise Refused("Weekly hours must lie between 0 and 168.")
    return seconds


def weekdays(days: int) -> int:
    """Working days of a week as bits, Monday first."""
    if not 0 < days < 128:
        raise Refused("Choose at least one working day.")
    return days


def amount(minor: int) -> int:
    """Money in minor units; negative for a refund, never nothing."""
    if minor == 0:
        raise Refused("An amount of 0 says nothing. Type the amount, negative for a refund.")
    return _possible(minor)


def cost(minor: int) -> int:
    """An hourly cost in minor units; a volunteer's is 0."""
    if minor < 0:
        raise Refused("An hourly cost cannot be negative.")
    return _possible(minor)


def _possible(minor: int) -> int:
    if abs(minor) > MOST_MINOR:
        raise Refused("This amount is too large to be right. Check the figure.")
    return minor


def tags(values: Iterable[str]) -> str:
    """Tags as they are stored: a JSON list without doubles, in the order given."""
    unique = dict.fromkeys(tag for tag in map(optional_text, values) if tag)
    return json.dumps(list(unique), ensure_ascii=False)


def check(values: dict[str, Any], **rule_of: Callable[[Any], Any]) -> None:
    """Replace each value that is given by what its rule makes of it."""
    for field, rule in rule_of.items():
        if field in values:
            values[field] = rule(values[field])
