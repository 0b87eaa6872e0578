"""What is possible but doubtful about hours: overlaps, days over 24 hours, days to come."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from models.errors import AppError
from models.exchange.clocks import format_clock
from models.exchange.complaints import Complaint
from models.exchange.rows import EntryRow, FileRow
from models.schema import table

_DAY = 24 * 3600
# Far more seconds than any calendar has, so that people never meet on one line of time.
_LIFETIME = 4_000_000 * _DAY


def doubtful_hours(
    connection: Connection, team: str, rows: Sequence[EntryRow], members: Sequence[str]
) -> list[Complaint]:
    """Overlaps and days over 24 hours of these new rows, among themselves and with what is stored.

    `members` are the rows' member keys. Entries are half-open: one may start the moment another ends.
    """
    if not rows:
        return []
    import numpy

    number = {member: place for place, member in enumerate(dict.fromkeys(members))}
    new = [
        (number[member], row.day, row.start, row.seconds) for row, member in zip(rows, members, strict=True)
    ]
    known = _stored(connection, team, number, min(row.day for row in rows), max(row.day for row in rows))
    who, days, starts, seconds = (
        numpy.array(column)
        for column in zip(*[(a, b, -1 if c is None else c, d) for a, b, c, d in new + known], strict=True)
    )
    return _overlaps(numpy, rows, who, days, starts, seconds) + _long_days(numpy, rows, who, days, seconds)


def days_to_come(rows: Sequence[FileRow], today: date, column: str) -> list[Complaint]:
    """Rows of a day after today."""
    limit = today.toordinal()
    return [
        Complaint(
            row.row,
            column,
            AppError("{day} lies in the future. Check the date.", day=date.fromordinal(row.day).isoformat()),
            "warning",
        )
        for row in rows
        if row.day > limit
    ]


def _stored(
    connection: Connection, team: str, number: dict[str, int], first: int, last: int
) -> list[tuple[int, int, int | None, int]]:
    entries = table("time_entry").c
    query = select(entries.member, entries.day, entries.start, entries.seconds).where(
        entries.team == team, entries.deleted.is_(None), entries.day.between(first - 1, last + 1)
    )
    return [
        (number[member], day, start, seconds)
        for member, day, start, seconds in connection.execute(query.where(entries.member.in_(list(number))))
    ]


def _overlaps(
    numpy: Any, rows: Sequence[EntryRow], who: Any, days: Any, starts: Any, seconds: Any
) -> list[Complaint]:
    clocked = numpy.flatnonzero((starts >= 0) & (seconds > 0))
    begins = who[clocked] * _LIFETIME + days[clocked] * _DAY + starts[clocked]
    order = numpy.lexsort((clocked, begins))
    begins, places = begins[order], clocked[order]
    ends = begins + seconds[places]
    longest = numpy.maximum.accumulate(ends)
    leads = numpy.concatenate(([True], ends[1:] > longest[:-1]))
    leader = numpy.maximum.accumulate(numpy.where(leads, numpy.arange(len(ends)), 0))
    complaints: list[Complaint] = []
    for late in numpy.flatnonzero(begins[1:] < longest[:-1]) + 1:
        pair = sorted((int(places[late]), int(places[leader[late - 1]])))
        if pair[0] < len(rows):
            complaints.append(_overlap(rows, max(place for place in pair if place < len(rows)), pair))
    return complaints


def _overlap(rows: Sequence[EntryRow], place: int, pair: list[int]) -> Complaint:
    other = pair[0] if pair[1] == place else pair[1]
    if other < len(rows):
        problem = AppError("It overlaps row {row} of the same person.", row=rows[other].row)
    else:
        problem = AppError("It overlaps an entry of the same person that is stored already.")
    return Complaint(rows[place].row, "start", problem, "warning")


def _long_days(numpy: Any, rows: Sequence[EntryRow], who: Any, days: Any, seconds: Any) -> list[Complaint]:
    line = who * 4_000_000 + days
    _, group = numpy.unique(line, return_inverse=True)
    totals = numpy.bincount(group, weights=seconds)
    complaints: list[Complaint] = []
    last = {int(group[place]): place for place in numpy.flatnonzero(totals[group[: len(rows)]] > _DAY)}
    for day, place in last.items():
        problem = AppError(
            "With this row {day} has {hours} hours, more than a day has.",
            day=date.fromordinal(rows[place].day).isoformat(),
            hours=format_clock(int(totals[day])),
        )
        complaints.append(Complaint(rows[place].row, "duration", problem, "warning"))
    return complaints
