"""One person's day: its total, how much was expected of it, and the stretches nobody has logged yet.

Entries are half-open: one that ends at 9:00 touches one that begins at 9:00, and leaves neither gap nor overlap.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from assessments.time_use.rounding import half_up

SHORTEST_GAP = 15 * 60
WHOLE_DAY = 24 * 3600


@dataclass(frozen=True, slots=True)
class Span:
    """The time of one entry: seconds, and the clock time it began at (seconds after midnight) if that is known."""

    seconds: int
    start: int | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """Clock times from `start` up to, not including, `end` (seconds after midnight)."""

    start: int
    end: int

    @property
    def seconds(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Day:
    """`norm` is what was expected in seconds; None where nothing is ever expected (no weekly hours).

    `limit` are the most seconds a day should have by the team's policy; None where it is not known.
    """

    seconds: int
    norm: int | None
    gaps: tuple[Stretch, ...]
    limit: int | None = None

    @property
    def longest_gap(self) -> Stretch | None:
        """The longest stretch not logged; the earlier one of two equal ones."""
        return max(self.gaps, key=lambda gap: gap.seconds, default=None)

    @property
    def missing(self) -> int:
        """Seconds up to the norm; 0 when it is reached or there is none."""
        return max((self.norm or 0) - self.seconds, 0)

    @property
    def over_limit(self) -> int:
        """Seconds over the limit, or over the norm where no limit is known; 0 when there are none."""
        limit = self.norm if self.limit is None else self.limit
        return max(self.seconds - limit, 0) if limit else 0

    @property
    def over_day(self) -> bool:
        """More than 24 hours on one day: always an error to look at."""
        return self.seconds > WHOLE_DAY

    def with_more(self, seconds: int) -> "Day":
        """The day with a running timer, or with what is being typed."""
        return replace(self, seconds=self.seconds + seconds)


def sum_day(entries: Sequence[Span], *, norm: int | None, lunch: Stretch, limit: int | None = None) -> Day:
    """The figures of one person's day; entries may overlap, and each counts in full."""
    return Day(sum(entry.seconds for entry in entries), norm, tuple(find_gaps(entries, lunch)), limit)


def find_gaps(entries: Iterable[Span], lunch: Stretch) -> Iterator[Stretch]:
    """Stretches of at least 15 minutes between entries with a start, lunch left out, in order."""
    reached: int | None = None
    for entry in sorted(_stretches(entries), key=lambda stretch: stretch.start):
        if reached is not None:
            yield from _long_enough(Stretch(reached, entry.start), lunch)
        reached = entry.end if reached is None else max(reached, entry.end)


def find_overlaps(wanted: Span, entries: Iterable[Span]) -> list[Stretch]:
    """What `wanted` shares with each of the entries it overlaps; nothing without a start."""
    if wanted.start is None:
        return []
    end = wanted.start + wanted.seconds
    shared = (Stretch(max(wanted.start, other.start), min(end, other.end)) for other in _stretches(entries))
    return [stretch for stretch in shared if stretch.seconds > 0]


def expected_seconds(
    day: date,
    weekly_seconds: int | None,
    working_days: int,
    *,
    holiday: bool = False,
    halves_of_leave: int = 0,
) -> int | None:
    """What one day of a membership asks for: weekly hours ÷ working days, halved by half a day of leave.

    `working_days` are bits, Monday first. None without weekly hours; 0 on days off, holidays and leave.
    """
    if weekly_seconds is None:
        return None
    works = working_days.bit_count()
    if holiday or not working_days >> day.weekday() & 1 or halves_of_leave > 1:
        return 0
    return half_up(Fraction(weekly_seconds, works * (2 if halves_of_leave else 1)))


def _stretches(entries: Iterable[Span]) -> Iterator[Stretch]:
    for entry in entries:
        if entry.start is not None:
            yield Stretch(entry.start, entry.start + entry.seconds)


def _long_enough(gap: Stretch, lunch: Stretch) -> Iterator[Stretch]:
    before = Stretch(gap.start, min(gap.end, max(lunch.start, gap.start)))
    after = Stretch(max(gap.start, min(lunch.end, gap.end)), gap.end)
    meets_lunch = gap.start < lunch.end and lunch.start < gap.end
    for piece in (before, after) if meets_lunch else (gap,):
        if piece.seconds >= SHORTEST_GAP:
            yield piece
