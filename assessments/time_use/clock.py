"""When people work: hours by weekday and hour of the clock, from the entries that have a start."""

from dataclasses import dataclass
from fractions import Fraction

import numpy as np
import pandas as pd

from assessments.time_use.records import Ints, ints

HOUR = 3600
WEEK_HOURS = 7 * 24
EVENING = 18


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


def clock(
    starts: pd.DataFrame, total_seconds: int, *, project: str | None = None, member: str | None = None
) -> Clock:
    """The clock of a period. `starts` (weekday, start, duration, project, member, entries) has one row for
    `entries` equal entries of `duration` seconds each; `total_seconds` are all hours under the same filter."""
    table = starts
    for column, key in (("project", project), ("member", member)):
        if key is not None:
            table = table[table[column] == key]
    by_hour = _spread(*(ints(table, name) for name in ("weekday", "start", "duration", "entries")))
    started = int(by_hour.sum())
    evening = int(by_hour.reshape(7, 24)[:, EVENING:].sum())
    return Clock(
        seconds=tuple(tuple(day) for day in by_hour.reshape(7, 24).tolist()),
        started_share=Fraction(started, total_seconds) if total_seconds else None,
        evening_share=Fraction(evening, started) if started else None,
    )


def _spread(weekday: Ints, start: Ints, duration: Ints, entries: Ints) -> Ints:
    """Seconds by hour of the week; work past midnight goes on into the next weekday, Sunday into Monday."""
    begin = weekday * 24 * HOUR + start
    end, first = begin + duration, begin // HOUR
    by_hour = np.zeros(WEEK_HOURS, dtype=np.int64)
    longest = int(((end - 1) // HOUR - first).max(initial=-1)) + 1
    for passed in range(longest):
        hour = first + passed
        inside = np.minimum(end, (hour + 1) * HOUR) - np.maximum(begin, hour * HOUR)
        np.add.at(by_hour, hour % WEEK_HOURS, np.maximum(inside, 0) * entries)
    return by_hour
