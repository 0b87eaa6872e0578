"""Which entries of one person share time, and what each way out of that would leave; nothing is ever cut by itself.

Entries are half-open and lie on one line of time that midnight does not interrupt: one of Thursday 22:00 that takes
four hours overlaps one of Friday 1:00. An entry without a start overlaps nothing.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

DAY = 24 * 3600


@dataclass(frozen=True, slots=True)
class Timed:
    """An entry by its key: the day it began, its clock time (seconds after midnight) if known, and its length."""

    key: str
    day: date
    start: int | None
    seconds: int


class Piece(NamedTuple):
    """A stretch of time by the day it begins: what remains of an entry, or where one would lie."""

    day: date
    start: int
    seconds: int


@dataclass(frozen=True, slots=True)
class Overlap:
    """`mine` is the entry that is being judged, `other` the one it meets; `shared` is the time both claim."""

    mine: Timed
    other: Timed
    shared: Piece

    def trimmed(self) -> tuple[Piece, ...]:
        """What remains of the other without mine: one piece, two when it is split, none when it lies inside mine."""
        (mine_begins, mine_ends), (begins, ends) = _line(self.mine), _line(self.other)
        pieces = ((begins, min(ends, mine_begins)), (max(begins, mine_ends), ends))
        return tuple(_piece(first, last) for first, last in pieces if first < last)

    def started_after(self) -> Piece | None:
        """Mine in its full length from the end of the other; None when that is no longer the same day."""
        ends = _line(self.other)[1]
        moved = _piece(ends, ends + self.mine.seconds)
        return moved if moved.day == self.mine.day else None


def overlap(mine: Timed, other: Timed) -> Overlap | None:
    """What the two share; None when they only touch, lie apart, or one has no start."""
    if mine.start is None or other.start is None:
        return None
    (mine_begins, mine_ends), (begins, ends) = _line(mine), _line(other)
    first, last = max(mine_begins, begins), min(mine_ends, ends)
    return Overlap(mine, other, _piece(first, last)) if first < last else None


def overlaps_of(mine: Timed, entries: Iterable[Timed]) -> list[Overlap]:
    """What one entry, typed or saved, shares with each of the others; the most first, then the earliest."""
    found = [met for entry in entries if entry.key != mine.key and (met := overlap(mine, entry)) is not None]
    return sorted(found, key=lambda one: (-one.shared.seconds, *_line(one.other), one.other.key))


def overlaps_on(day: date, entries: Iterable[Timed]) -> list[Overlap]:
    """Every pair of one member's entries that overlaps and concerns the day, in order of the time they share.

    A pair concerns the day when one of the two began on it or the time they share reaches into it. `mine` is the one
    that began later (of two that began together the shorter), so that starting after the other makes sense.
    """
    line = sorted((entry for entry in entries if entry.start is not None), key=_rank)
    found: list[Overlap] = []
    open_ones: list[Timed] = []
    for mine in line:
        open_ones = [other for other in open_ones if _line(other)[1] > _line(mine)[0]]
        found += [met for other in open_ones if (met := overlap(mine, other)) and _concerns(met, day)]
        open_ones.append(mine)
    return sorted(found, key=lambda one: (one.shared, one.mine.key, one.other.key))


def _line(entry: Timed) -> tuple[int, int]:
    """Begin and end on the line of time, in seconds."""
    begins = entry.day.toordinal() * DAY + (entry.start or 0)
    return begins, begins + entry.seconds


def _piece(first: int, last: int) -> Piece:
    return Piece(date.fromordinal(first // DAY), first % DAY, last - first)


def _rank(entry: Timed) -> tuple[int, int, str]:
    begins, ends = _line(entry)
    return begins, -ends, entry.key


def _concerns(met: Overlap, day: date) -> bool:
    begins = day.toordinal() * DAY
    first = met.shared.day.toordinal() * DAY + met.shared.start
    reaches = first < begins + DAY and first + met.shared.seconds > begins
    return reaches or day in (met.mine.day, met.other.day)
