"""On which days the usual day of each person may stand for what was not logged, and how much that would be."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from assessments.time_use.day import expected_seconds

_WEEK = tuple(date(2001, 1, day) for day in range(1, 8))  # a Monday and the days after it


@dataclass(frozen=True, slots=True)
class Term:
    """Days of belonging, and what they ask for; `working_days` are bits, Monday first."""

    first: date
    last: date | None
    weekly_seconds: int | None
    working_days: int

    def holds(self, day: date) -> bool:
        return self.first <= day and (self.last is None or day <= self.last)

    def expects(self, day: date) -> int:
        return expected_seconds(day, self.weekly_seconds, self.working_days) or 0


@dataclass(frozen=True, slots=True)
class Person:
    """`pieces`: of how many pieces the usual day is made. `off`: leave, whole or half. `logged`: days with hours."""

    key: str
    pieces: int
    terms: Sequence[Term]
    off: frozenset[date] = frozenset()
    logged: frozenset[date] = frozenset()


@dataclass(frozen=True, slots=True)
class Filling:
    """What would be logged: person and day. Left alone: days with hours (`logged`), and days off (`off`).

    `unasked`: people of whom nothing is expected on any day of the period.
    """

    days: tuple[tuple[str, date], ...]
    entries: int
    logged: int
    off: int
    unasked: int

    @property
    def people(self) -> int:
        return len({person for person, _ in self.days})


def fill_days(
    people: Iterable[Person], first: date, last: date, *, holidays: Iterable[date], today: date
) -> Filling:
    """The working days of a period, up to today, that ask something of a person who has logged nothing on them."""
    end, free = min(last, today), frozenset(holidays)
    days: list[tuple[str, date]] = []
    entries = logged = off = unasked = 0
    for person in people:
        asked = list(_asked(person.terms, first, end)) if person.pieces else []
        empty = [day for day in asked if day not in person.logged]
        filled = [day for day in empty if day not in free | person.off]
        days += [(person.key, day) for day in filled]
        entries += len(filled) * person.pieces
        logged += len(asked) - len(empty)
        off += len(empty) - len(filled)
        unasked += bool(person.pieces and not asked)
    return Filling(tuple(days), entries, logged, off, unasked)


def usual_norm(terms: Iterable[Term], day: date) -> int | None:
    """What a usual working day around this one asks for, in seconds; None where nothing is ever expected."""
    term = next((one for one in terms if one.holds(day)), None)
    if term is None or term.weekly_seconds is None:
        return None
    return max(map(term.expects, _WEEK))


def _asked(terms: Sequence[Term], first: date, last: date) -> Iterator[date]:
    for place in range((last - first).days + 1):
        day = first + timedelta(days=place)
        if any(term.holds(day) and term.expects(day) for term in terms):
            yield day
