"""How commitments stand on a day: which are overdue, what is reviewed first, what was kept between two days."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, Protocol, TypeAlias, TypeVar

State: TypeAlias = Literal["overdue", "going", "not_started", "done", "dropped"]

STATES: tuple[State, ...] = ("overdue", "going", "not_started", "done", "dropped")
"""In the order in which a team looks at them."""

OPEN = frozenset(("going", "not_started"))
_FIRST_STATUS = "not_started"


class CheckedIn(Protocol):
    """How a commitment was found to stand on a day."""

    @property
    def day(self) -> date: ...
    @property
    def status(self) -> str: ...


class Promise(Protocol):
    """A commitment with its check-ins in order of their days; `status` is the present one."""

    @property
    def decided(self) -> date: ...
    @property
    def due(self) -> date: ...
    @property
    def status(self) -> str: ...
    @property
    def check_ins(self) -> Sequence[CheckedIn]: ...


Promised = TypeVar("Promised", bound=Promise)


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of the commitments made in a period, as they stood on its last day; the four add up to `made`."""

    made: int
    done: int
    open: int
    overdue: int
    dropped: int


def is_overdue(commitment: Promise, today: date) -> bool:
    """Whether it is still open after the day it was due; on that day it is not."""
    return commitment.status in OPEN and commitment.due < today


def state(commitment: Promise, today: date) -> State:
    """Its status, with overdue as a status of its own."""
    return _state(commitment.status, commitment.due, today)


def counts(commitments: Iterable[Promise], today: date) -> Mapping[State, int]:
    """How many stand in each state; every state is there, also with 0."""
    found: dict[State, int] = dict.fromkeys(STATES, 0)
    for one in commitments:
        found[state(one, today)] += 1
    return found


def in_review_order(commitments: Iterable[Promised], today: date) -> list[Promised]:
    """Overdue first, then by the day they are due, what is done or dropped last; ties as they came."""
    return sorted(commitments, key=lambda one: (_rank(state(one, today)), one.due))


def to_review(commitments: Iterable[Promised], wave_day: date | None, today: date) -> list[Promised]:
    """Open ones made before the last wave opened or closed (`wave_day`) and not looked at since, in review order."""
    if wave_day is None:
        return []
    waiting = (one for one in commitments if one.status in OPEN and one.decided < wave_day)
    return in_review_order((one for one in waiting if _last_look(one) < wave_day), today)


def status_on(commitment: Promise, day: date) -> str:
    """The status on a day as its check-ins tell; one that nobody checked has always had its present status."""
    held = commitment.check_ins
    if not held or held[-1].day <= day:
        return commitment.status
    until = [one.status for one in held if one.day <= day]
    return until[-1] if until else _FIRST_STATUS


def kept(commitments: Iterable[Promise], first: date, last: date) -> Kept:
    """What became of the commitments decided from `first` to `last`, as they stood on `last`."""
    made = [one for one in commitments if first <= one.decided <= last]
    found = [_state(status_on(one, last), one.due, last) for one in made]
    is_open = sum(one in OPEN for one in found)
    return Kept(len(made), found.count("done"), is_open, found.count("overdue"), found.count("dropped"))


def _state(status: str, due: date, today: date) -> State:
    if status in OPEN and due < today:
        return "overdue"
    return next(one for one in STATES if one == status)


def _rank(found: State) -> int:
    return {"overdue": 0, "going": 1, "not_started": 1, "done": 2, "dropped": 3}[found]


def _last_look(commitment: Promise) -> date:
    held = commitment.check_ins
    return held[-1].day if held else commitment.decided
