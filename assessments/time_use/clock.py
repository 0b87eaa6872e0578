"""When people work: hours by weekday and hour of the clock, from the entries that have a start."""

from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from assessments.time_use.logged import Filtered, Logged

HOUR = 3600
WEEK_HOURS = 7 * 24
EVENING = 18
# An entry lasts a week at most, and what reaches into the next week belongs to this one.
_REACH = 3 * WEEK_HOURS


@dataclass(frozen=True)
class Clock:
    """`seconds[weekday][hour]`, Monday first, of entries with a start; and two shares of hours.

    `started_share` is the share of all hours that have a start: under 80 % the picture is not to be
    trusted. `evening_share` is the share of the hours with a start that lie after 18:00 (18 to 24 o'clock;
    what lies after midnight belongs to the next day's early hours). None: no hours to divide by.
    """

    seconds: tuple[tuple[int, ...], ...]
    started_share: Fraction | None
    evening_share: Fraction | None


class WorkingHours:
    """The hours of a period by weekday and hour of the clock, prepared once for any filter.

    Work past midnight goes on into the next weekday, Sunday into Monday. An entry is not cut into its hours one by
    one: its first and last hour are added where they lie, and the whole hours between begin and end somewhere.
    """

    def __init__(self, logged: Logged) -> None:
        started = logged.where(logged.start >= 0)
        begin = (started.day - 1) % 7 * (24 * HOUR) + started.start
        first, into_first = np.divmod(begin, HOUR)
        last, into_last = np.divmod(begin + started.seconds, HOUR)
        one = np.ones(len(first), dtype=np.int64)
        # All seconds after the first hour's begin, less those after the last hour's, less what these two lack.
        whole = HOUR * (started.by_pair(first, _REACH, one) - started.by_pair(last, _REACH, one))
        parts = started.by_pair(last, _REACH, into_last) - started.by_pair(first, _REACH, into_first)
        by_hour = np.cumsum(whole, axis=1) + parts
        self._sums = Filtered(
            started.pairs[0], by_hour.reshape(-1, _REACH // WEEK_HOURS, WEEK_HOURS).sum(axis=1)
        )

    def of(self, total_seconds: int, *, project: str | None = None, member: str | None = None) -> Clock:
        """The clock under a filter; `total_seconds` are all its hours, with or without a start."""
        by_hour = self._sums.of(project, member).reshape(7, 24)
        started, evening = int(by_hour.sum()), int(by_hour[:, EVENING:].sum())
        return Clock(
            seconds=tuple(tuple(day) for day in by_hour.tolist()),
            started_share=Fraction(started, total_seconds) if total_seconds else None,
            evening_share=Fraction(evening, started) if started else None,
        )
