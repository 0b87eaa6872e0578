"""What would follow if hours went to other work, with the rate of each kind of work as it was. Exact throughout."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property
from typing import Literal

from assessments.time_use.cube import Cube, Filter
from assessments.time_use.efficiency import HOUR, Row, measure
from assessments.time_use.periods import person_weeks
from assessments.time_use.records import NO_HOURS, UNALLOCATED
from assessments.time_use.spreading import Basis

WhatIfAxis = Literal["project", "purpose"]
_APART = (UNALLOCATED, NO_HOURS)


@dataclass(frozen=True, slots=True)
class Work:
    """One row as it was. `rate` in minor units per hour; None where no hour was logged, so that nothing is known."""

    key: str
    seconds: int
    rate: Fraction | None


@dataclass(frozen=True, slots=True)
class Situation:
    """What was, in one period on one basis.

    `apart_minor` is income that no hour of these rows brought: it stays, whatever is moved. Labour is that of the
    `known_seconds`, whose cost is known; expenses stay.
    """

    works: tuple[Work, ...]
    apart_minor: int = 0
    labour_minor: int = 0
    expenses_minor: int = 0
    known_seconds: int = 0
    person_weeks: Fraction = Fraction(0)
    expected_seconds: int = 0

    @property
    def seconds(self) -> int:
        return sum(work.seconds for work in self.works)

    @property
    def expected_per_person_week(self) -> Fraction | None:
        """None where nobody belonged to the team, or nothing is expected of anybody."""
        if not self.person_weeks or not self.expected_seconds:
            return None
        return self.expected_seconds / self.person_weeks


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a division of hours brings. `known_minor` leaves out the `unknown_seconds`: hours without a known rate."""

    seconds: int
    known_minor: Fraction
    unknown_seconds: int
    break_even: Fraction | None
    seconds_per_person_week: Fraction | None

    @property
    def income_minor(self) -> Fraction | None:
        """None where some hours bring what nobody knows."""
        return None if self.unknown_seconds else self.known_minor

    @property
    def revenue_per_hour(self) -> Fraction | None:
        income = self.income_minor
        return None if income is None or not self.seconds else income * HOUR / self.seconds

    @property
    def margin_per_hour(self) -> Fraction | None:
        rate = self.revenue_per_hour
        return None if rate is None or self.break_even is None else rate - self.break_even

    def needed(self, revenue_per_hour: Fraction) -> Fraction | None:
        """What an hour of unknown rate has to bring so that all hours together bring this much."""
        if not self.unknown_seconds:
            return None
        return (revenue_per_hour * self.seconds - self.known_minor * HOUR) / self.unknown_seconds


@dataclass(frozen=True, slots=True)
class Move:
    """Hours from one row to another; without a source they are added, without a target they are given up."""

    source: str | None
    target: str | None
    seconds: int

    def __post_init__(self) -> None:
        if self.seconds <= 0 or self.source == self.target:
            raise ValueError("hours move from one row to another")

    def joined(self, later: "Move") -> "Move | None":
        """This move and a later one between the same two rows as one; None where the later one takes it back."""
        if later.source == self.source:
            return replace(self, seconds=self.seconds + later.seconds)
        left = self.seconds - later.seconds
        return replace(self if left > 0 else later, seconds=abs(left)) if left else None


@dataclass(frozen=True)
class Board:
    """A situation and the moves made from it, in order."""

    situation: Situation
    moves: tuple[Move, ...] = field(default_factory=tuple[Move, ...])

    @cached_property
    def hours(self) -> Mapping[str, int]:
        """Seconds by row after all moves."""
        return _after(self.situation, self.moves)

    @cached_property
    def now(self) -> Outcome:
        return _outcome(self.situation, _after(self.situation, ()))

    @cached_property
    def then(self) -> Outcome:
        return _outcome(self.situation, self.hours)

    def rate(self, key: str) -> Fraction | None:
        return next(work.rate for work in self.situation.works if work.key == key)

    def difference(self, key: str) -> int:
        """Seconds a row has more than it had."""
        return self.hours[key] - next(work.seconds for work in self.situation.works if work.key == key)

    def moved(self, source: str | None, target: str | None, seconds: int) -> "Board":
        """With one more move, of no more than the source has; it joins the last one between the same two rows."""
        seconds = seconds if source is None else min(seconds, self.hours[source])
        if seconds <= 0 or source == target:
            return self
        kept, move = self.moves, Move(source, target, seconds)
        last = kept[-1] if kept else None
        if last is None or {last.source, last.target} != {source, target}:
            return replace(self, moves=(*kept, move))
        joined = last.joined(move)
        return replace(self, moves=(*kept[:-1], *([joined] if joined else [])))

    def placed(self, key: str, seconds: int, other: str | None) -> "Board":
        """With a row of so many seconds, taken from or given to the other row; without one the sum changes."""
        more = seconds - self.hours[key]
        return self.moved(other, key, more) if more > 0 else self.moved(key, other, -more)

    def undone(self) -> "Board":
        """Without the last move."""
        return replace(self, moves=self.moves[:-1])

    def cleared(self) -> "Board":
        return replace(self, moves=())

    def replayed(self, moves: Iterable[Move]) -> "Board":
        """The same moves on this situation: nothing of rows that are gone, of rows with less only what is there."""
        board = self.cleared()
        for move in moves:
            known = (None, *board.hours)
            if move.source in known and move.target in known:
                board = board.moved(move.source, move.target, move.seconds)
        return board

    def share(self, key: str) -> Fraction | None:
        """The share of a row after all moves; None without hours."""
        return Fraction(self.hours[key], self.then.seconds) if self.then.seconds else None


def situation(cube: Cube, axis: WhatIfAxis, basis: Basis, offered: Sequence[str]) -> Situation:
    """What was, with a row for everything that has hours and for everything that is offered.

    Internal work brings nothing: income it had stays apart. All other rates are those of the efficiency.
    """
    found = measure(cube, axis=axis, basis=basis)
    internal = cube.internal if axis == "project" else frozenset[str]()
    held = {row.key: row for row in found.rows if row.key not in _APART}
    keys = [*held, *(key for key in offered if key not in held)]
    apart = sum(row.income_minor for row in found.rows if row.key in internal or row.key in _APART)
    _, expenses = cube.money(basis, "activity", Filter())
    spent = int(expenses.values[0].sum())
    return Situation(
        works=tuple(_work(key, held.get(key), internal) for key in keys),
        apart_minor=apart,
        labour_minor=found.total.cost_minor - spent,
        expenses_minor=spent,
        known_seconds=found.total.cost_known_seconds,
        person_weeks=person_weeks(cube.records.memberships, cube.period),
        expected_seconds=found.expected_seconds,
    )


def _work(key: str, row: Row | None, internal: frozenset[str]) -> Work:
    seconds = row.seconds if row is not None else 0
    if key in internal:
        return Work(key, seconds, Fraction(0))
    return Work(key, seconds, row.revenue_per_hour if row is not None else None)


def _after(was: Situation, moves: Iterable[Move]) -> dict[str, int]:
    hours = {work.key: work.seconds for work in was.works}
    for move in moves:
        if move.source is not None:
            hours[move.source] -= move.seconds
        if move.target is not None:
            hours[move.target] += move.seconds
    return hours


def _outcome(was: Situation, hours: Mapping[str, int]) -> Outcome:
    total = sum(hours.values())
    brought = sum((hours[work.key] * work.rate for work in was.works if work.rate is not None), Fraction(0))
    return Outcome(
        seconds=total,
        known_minor=was.apart_minor + brought / HOUR,
        unknown_seconds=sum(hours[work.key] for work in was.works if work.rate is None),
        break_even=_break_even(was, total),
        seconds_per_person_week=total / was.person_weeks if was.person_weeks else None,
    )


def _break_even(was: Situation, seconds: int) -> Fraction | None:
    """Cost ÷ hours: an hour more or less costs what the average hour of known cost did, expenses stay as they were."""
    if not was.known_seconds or not was.seconds or not seconds:
        return None
    known = Fraction(was.known_seconds * seconds, was.seconds)
    return Fraction(was.labour_minor * HOUR, was.known_seconds) + was.expenses_minor * HOUR / known
