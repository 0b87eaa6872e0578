"""Coverage: how much of the expected time was logged, so that nobody trusts a rate that rises by not logging.

Expected time is exact. Weekly hours divided by 1 to 7 working days and halved by half a day of leave are
whole numbers of 1/840 seconds, so that unit (`UNITS` to the second) is used for all sums here.
"""

from bisect import bisect_left
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

import numpy as np
import pandas as pd

from assessments.time_use.period import Period, week_of
from assessments.time_use.records import Ints, Records, ints, texts
from assessments.time_use.rounding import half_up

UNITS = 840


@dataclass(frozen=True)
class Coverage:
    """Expected time, and how much of it was logged (both in 1/840 seconds)."""

    expected: int
    met: int

    @property
    def expected_seconds(self) -> int:
        """The expected time in seconds, rounded half up."""
        return half_up(Fraction(self.expected, UNITS))

    @property
    def ratio(self) -> Fraction | None:
        """The coverage, 0 to 1; None when nothing was expected."""
        return Fraction(self.met, self.expected) if self.expected else None

    @property
    def note(self) -> str | None:
        """ "no_expected_hours", "low_coverage" (under 80 %), or None."""
        if not self.expected:
            return "no_expected_hours"
        return "low_coverage" if 5 * self.met < 4 * self.expected else None


class Attendance:
    """Expected and logged time of every member in a period, and the coverage of any part of it.

    Coverage is Σ over members and weeks (Monday–Sunday, cut by the period) of min(logged, expected)
    ÷ Σ expected. For a month the weeks are cut by the month as well, so months need not add up to the whole.
    """

    def __init__(self, records: Records, period: Period, today: date) -> None:
        self._members = sorted(set(texts(records.memberships, "member")))
        self._row = {member: row for row, member in enumerate(self._members)}
        self._whole: list[Ints] | None = None
        self._month: dict[int, list[Ints]] = {}
        looked_at = _expectant(records.memberships, period, today)
        if looked_at is not None:
            self._count(records, looked_at, today)

    def _count(self, records: Records, period: Period, today: date) -> None:
        expected = self._expected(records, period, today)
        logged = self._logged(records.member_days, period)
        weeks, pieces, months, starts = _pieces(period)
        self._whole = [part.sum(axis=1) for part in _met(expected, logged, weeks)]
        by_month = [np.add.reduceat(part, starts, axis=1) for part in _met(expected, logged, pieces)]
        self._month = {month: [part[:, place] for part in by_month] for place, month in enumerate(months)}

    def of(self, members: Collection[str] | None = None, month: int | None = None) -> Coverage:
        """The coverage of the team or of some members, in the whole period or in one of its months."""
        parts = self._whole if month is None else self._month.get(month)
        if parts is None:
            return Coverage(0, 0)
        rows = (
            range(len(self._members))
            if members is None
            else [self._row[key] for key in members if key in self._row]
        )
        return Coverage(*(int(part[list(rows)].sum()) for part in parts))

    def _expected(self, records: Records, period: Period, today: date) -> Ints:
        """Member × day: weekly hours ÷ working days on each working day, nothing after today."""
        days = np.arange(period.start, period.end + 1)
        expected = np.zeros((len(self._members), len(days)), dtype=np.int64)
        for row, first, last, hours in self._memberships(records.memberships):
            span = slice(
                max(first - period.start, 0), max(min(last, today.toordinal()) - period.start + 1, 0)
            )
            expected[row, span] = hours[(days[span] - 1) % 7]
        self._take_leave(expected, records.leaves, period)
        holidays = ints(records.holidays, "day")
        expected[:, holidays[_within(holidays, period)] - period.start] = 0
        return expected

    def _memberships(self, table: pd.DataFrame) -> list[tuple[int, int, int, Ints]]:
        """Row, first and last day, expected time by weekday; where memberships of one member overlap the
        one that begins later counts alone, as with costs, so nobody is expected twice."""
        rows: list[tuple[int, int, int, Ints]] = []
        ordered = table.sort_values(["first_day", "last_day"])
        columns = [
            ints(ordered, name).tolist()
            for name in ("first_day", "last_day", "weekly_seconds", "working_days")
        ]
        for member, first, last, weekly, mask in zip(texts(ordered, "member"), *columns, strict=True):
            rows.append((self._row[member], first, last, hours_by_weekday(weekly, mask)))
        return rows

    def _take_leave(self, expected: Ints, leaves: pd.DataFrame, period: Period) -> None:
        """A day of leave leaves nothing, half a day a half; two halves are a day."""
        halves = np.zeros(expected.shape, dtype=np.int64)
        columns = (ints(leaves, name).tolist() for name in ("day", "half"))
        for member, day, half in zip(texts(leaves, "member"), *columns, strict=True):
            if member in self._row and period.contains(day):
                halves[self._row[member], day - period.start] += 1 if half else 2
        expected *= 2 - np.minimum(halves, 2)
        expected //= 2

    def _logged(self, table: pd.DataFrame, period: Period) -> Ints:
        """Member × day: the time logged. Members never expected are not in the coverage."""
        days = ints(table, "day")
        inside = _within(days, period)
        codes, keys = pd.factorize(table["member"])
        rows = np.array([self._row.get(str(key), -1) for key in keys], dtype=np.int64)[codes]
        chosen = inside & (rows >= 0)
        logged = np.zeros((len(self._members), period.days), dtype=np.int64)
        np.add.at(logged, (rows[chosen], days[chosen] - period.start), ints(table, "seconds")[chosen] * UNITS)
        return logged


def hours_by_weekday(weekly_seconds: int, working_days: int) -> Ints:
    """Expected time (1/840 seconds) Monday to Sunday; zeros without weekly hours or working days."""
    works = [working_days >> weekday & 1 for weekday in range(7)]
    daily = weekly_seconds * UNITS // sum(works) if weekly_seconds > 0 and any(works) else 0
    return np.array([daily * work for work in works], dtype=np.int64)


def _within(days: Ints, period: Period) -> np.ndarray:
    return (days >= period.start) & (days <= period.end)


def _expectant(memberships: pd.DataFrame, period: Period, today: date) -> Period | None:
    """The whole weeks of a period in which anything can be expected, however long the period is; or None."""
    firsts, lasts = ints(memberships, "first_day"), ints(memberships, "last_day")
    if not len(firsts):
        return None
    start = max(period.start, week_of(int(firsts.min())) * 7 + 1)
    end = min(period.end, week_of(min(int(lasts.max()), today.toordinal())) * 7 + 7)
    return Period.between(start, end) if start <= end else None


def _pieces(period: Period) -> tuple[list[int], list[int], list[int], list[int]]:
    """Where the weeks of a period begin and where the weeks cut by month begin (as positions of its days);
    the months (YYYYMM), and the position of the first piece of each among the pieces."""
    weeks = [week.first - period.start for week in period.weeks()]
    months = {month.first - period.start: month.month for month in period.months()}
    pieces = sorted({*weeks, *months})
    return weeks, pieces, [*months.values()], [bisect_left(pieces, first) for first in months]


def _met(expected: Ints, logged: Ints, starts: list[int]) -> tuple[Ints, Ints]:
    """Expected time and min(logged, expected) by member and piece of the period."""
    whole = np.add.reduceat(expected, starts, axis=1)
    return whole, np.minimum(whole, np.add.reduceat(logged, starts, axis=1))
