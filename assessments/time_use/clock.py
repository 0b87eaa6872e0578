"""When people work: hours by weekday and hour of the clock, from the entries that have a start."""

from dataclasses import dataclass
from fractions import Fraction

import numpy as np
import pandas as pd

from assessments.time_use.records import Ints, ints
from assessments.time_use.sums import sum_by

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


def clock(starts: pd.DataFrame, total_seconds: int) -> Clock:
    """The clock of a period and filter.

    `starts` (weekday, start, duration, entries) has one row for `entries` equal entries of `duration`
    seconds each; `total_seconds` are all hours, with or without a start, under the same filter.
    """
    begin = ints(starts, "weekday") * 24 * HOUR + ints(starts, "start")
    row, hour, seconds = _spread(begin, ints(starts, "duration"))
    by_hour = sum_by(hour, seconds * ints(starts, "entries")[row], WEEK_HOURS).reshape(7, 24)
    started, evening = int(by_hour.sum()), int(by_hour[:, EVENING:].sum())
    return Clock(
        seconds=tuple(tuple(day) for day in by_hour.tolist()),
        started_share=Fraction(started, total_seconds) if total_seconds else None,
        evening_share=Fraction(evening, started) if started else None,
    )


def _spread(begin: Ints, duration: Ints) -> tuple[Ints, Ints, Ints]:
    """Which row lies how many seconds in which hour of the week, for `begin` in seconds of the week.

    Work past midnight goes on into the next weekday, Sunday into Monday.
    """
    end, row, hour = begin + duration, np.arange(len(begin)), begin // HOUR
    pieces: list[tuple[Ints, Ints, Ints]] = []
    while True:
        inside = np.minimum(end[row], (hour + 1) * HOUR) - np.maximum(begin[row], hour * HOUR)
        pieces.append((row, hour % WEEK_HOURS, inside))
        going_on = end[row] > (hour + 1) * HOUR
        if not going_on.any():
            break
        row, hour = row[going_on], hour[going_on] + 1
    rows, hours, seconds = (np.concatenate(column) for column in zip(*pieces, strict=True))
    return rows, hours, seconds
