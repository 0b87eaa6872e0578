"""A stopwatch that may be left alone: how much it measured, when that is in doubt, and what would be saved.

It measures by a steady clock, which nobody can set and which goes on while the computer sleeps; the wall clock only
says on which day it began, and bridges a restart of the computer, when the steady clock begins anew.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

DAY = 24 * 3600
UNSEEN = 120  # seconds nobody saw before it is asked what they were
LONG = 10 * 3600
SHORTEST = 30
LONGEST = 7 * DAY  # what one entry can hold, and a wall clock be believed
_FIRST_BUDDHIST_YEAR = 2400

Reason = Literal["night", "sleep", "clock", "long", "closed"]


@dataclass(frozen=True, slots=True)
class Reading:
    """The clocks at one moment, in seconds: `wall` since any moment of the past, `steady` since the computer began."""

    wall: float
    steady: float


@dataclass(frozen=True, slots=True)
class Stopwatch:
    """Began on `day` at `start` (seconds after midnight); `counted` seconds up to the moment it was last `seen`.

    `drift` is how far the wall clock went away from the steady one since this was asked about.
    """

    day: date
    start: int
    seen: Reading
    counted: float = 0.0
    drift: float = 0.0

    def seconds(self, now: Reading) -> float:
        return self.counted + max(now.steady - self.seen.steady, 0.0)


@dataclass(frozen=True, slots=True)
class Doubt:
    """It measured `sure` seconds before it was left alone; what came then may or may not be work."""

    reason: Reason
    sure: float


@dataclass(frozen=True, slots=True)
class Measured:
    """What becomes an entry: whole minutes, from the whole minute in which it began."""

    day: date
    start: int
    seconds: int


def begin(day: date, start: int, now: Reading) -> Stopwatch:
    return Stopwatch(lived_day(day), start, now)


def lived_day(day: date) -> date:
    """The day that a computer means whose clock is set to the Buddhist Era (2569 is 2026)."""
    if day.year < _FIRST_BUDDHIST_YEAR:
        return day
    try:
        return day.replace(year=day.year - 543)
    except ValueError:  # 29 February, which that year does not have
        return date(day.year - 543, 2, 28)


def look(watch: Stopwatch, now: Reading) -> tuple[Stopwatch, Doubt | None]:
    """Look at a stopwatch whose program has been running: how it stands now, and what is to be asked."""
    passed = max(now.steady - watch.seen.steady, 0.0)
    drift = watch.drift + (now.wall - watch.seen.wall) - passed
    seen = replace(watch, seen=now, counted=watch.counted + passed, drift=drift)
    reason = next(_reasons(watch, seen), None)
    if reason in ("sleep", "clock"):
        seen = replace(seen, drift=0.0)
    return seen, None if reason is None else Doubt(reason, watch.counted)


def resume(watch: Stopwatch, now: Reading) -> tuple[Stopwatch, Doubt | None]:
    """Look at a stopwatch that was left by a program that has ended since."""
    passed = unseen_seconds(watch.seen, now)
    seen = replace(watch, seen=now, counted=watch.counted + passed, drift=0.0)
    if passed > UNSEEN or not _agree(watch.seen, now):
        return seen, Doubt("closed", watch.counted)
    return seen, None


def unseen_seconds(last: Reading, now: Reading) -> float:
    """How long nobody looked, perhaps over a restart of the computer, which sets the steady clock back to nothing.

    Where the clocks disagree the wall clock is believed as long as it says something possible.
    """
    by_steady, by_wall = now.steady - last.steady, now.wall - last.wall
    if _agree(last, now) or not 0 <= by_wall <= LONGEST:
        return max(by_steady, 0.0)
    return by_wall


def measured(watch: Stopwatch, seconds: float) -> Measured | None:
    """What is saved of `seconds`: minutes rounded half up, at least one; None for less than half a minute."""
    if seconds < SHORTEST:
        return None
    return Measured(watch.day, watch.start // 60 * 60, min(int(seconds + 30) // 60 * 60, LONGEST))


def clock_after(watch: Stopwatch, seconds: float) -> int:
    """The time of day (seconds after midnight) when it had measured so much."""
    return int(watch.start + seconds) % DAY


def day_after(watch: Stopwatch, seconds: float) -> date:
    """The day that goes with `clock_after`."""
    return watch.day + timedelta(days=int(watch.start + seconds) // DAY)


def seconds_until(watch: Stopwatch, clock: int, now: float) -> float:
    """What it had measured at this time of day, the first time after the start; never more than it has `now`.

    The minute in which it began counts as its start.
    """
    passed = (clock - watch.start // 60 * 60) % DAY
    return min(max(float(passed - watch.start % 60), 0.0), now)


def _reasons(before: Stopwatch, after: Stopwatch) -> Iterator[Reason]:
    """The weightiest first: only one question is asked at a time."""
    if after.counted - before.counted > UNSEEN:
        yield "sleep"
    if abs(after.drift) > UNSEEN:
        yield "clock"
    if (before.start + before.counted) // DAY < (after.start + after.counted) // DAY:
        yield "night"
    if before.counted < LONG <= after.counted:
        yield "long"


def _agree(last: Reading, now: Reading) -> bool:
    by_steady, by_wall = now.steady - last.steady, now.wall - last.wall
    return by_steady >= 0 and abs(by_wall - by_steady) <= UNSEEN
