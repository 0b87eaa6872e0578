"""What the grid of one person's week is made of, read in one moment of the database."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, func, select

from models.records import Entry, EntryFilter, Holiday, Leave, Membership, entries, from_row
from models.schema import table
from models.week_rows import KeptRow, Note, Plan, kept_rows, living_work, notes, plans

WEEK = timedelta(weeks=1)
RECENT_WEEKS, CHART_WEEKS = 4, 8

Work = tuple[str | None, str | None]  # project, activity


@dataclass(frozen=True, slots=True)
class Week:
    """A member's week from its Monday on.

    `recent` are rows of the four weeks before, the latest week's first; `sums` the seconds of the last eight weeks
    (Monday, seconds), this one last. `memberships`, `holidays` and `leaves` are those that touch the week.
    """

    member: str
    monday: date
    entries: tuple[Entry, ...]
    kept: tuple[KeptRow, ...]
    plans: tuple[Plan, ...]
    notes: tuple[Note, ...]
    recent: tuple[Work, ...]
    sums: tuple[tuple[date, int], ...]
    memberships: tuple[Membership, ...]
    holidays: tuple[Holiday, ...]
    leaves: tuple[Leave, ...]


def read_week(connection: Connection, team: str, member: str, monday: date) -> Week:
    span = EntryFilter(first=monday, last=monday + timedelta(days=6), member=member)
    return Week(
        member,
        monday,
        tuple(entries(connection, team, span, newest_first=False)),
        tuple(kept_rows(connection, member, monday)),
        tuple(plans(connection, member, monday)),
        tuple(notes(connection, member, monday)),
        _recent(connection, team, member, monday),
        _sums(connection, team, member, monday),
        _memberships(connection, member, monday),
        _holidays(connection, team, monday),
        _leaves(connection, member, monday),
    )


def _recent(connection: Connection, team: str, member: str, monday: date) -> tuple[Work, ...]:
    rows = table("time_entry").c
    latest, total = func.max(rows.day), func.sum(rows.seconds)
    query = (
        select(rows.project, rows.activity, latest, total)
        .where(*_logged(team, member, monday - RECENT_WEEKS * WEEK, monday))
        .where(rows.project.is_not(None) | rows.activity.is_not(None))
        .group_by(rows.project, rows.activity)
    )
    living = living_work(connection, team)
    found = [row for row in connection.execute(query) if living(row[0], row[1])]
    found.sort(key=lambda row: (-((row[2] - 1) // 7), -row[3], row[0] or "", row[1] or ""))
    return tuple((row[0], row[1]) for row in found)


def _sums(connection: Connection, team: str, member: str, monday: date) -> tuple[tuple[date, int], ...]:
    rows = table("time_entry").c
    first = monday - (CHART_WEEKS - 1) * WEEK
    query = (
        select(rows.day, func.sum(rows.seconds))
        .where(*_logged(team, member, first, monday + WEEK))
        .group_by(rows.day)
    )
    sums = {first + place * WEEK: 0 for place in range(CHART_WEEKS)}
    for day, seconds in connection.execute(query):
        sums[date.fromordinal(day - (day - 1) % 7)] += int(seconds)
    return tuple(sums.items())


def _logged(team: str, member: str, first: date, end: date) -> list[Any]:
    """The member's living entries from the first day up to, not including, the end."""
    rows = table("time_entry").c
    return [
        rows.team == team,
        rows.member == member,
        rows.day >= first.toordinal(),
        rows.day < end.toordinal(),
        rows.deleted.is_(None),
    ]


def _memberships(connection: Connection, member: str, monday: date) -> tuple[Membership, ...]:
    rows = table("membership").c
    query = (
        select(table("membership"))
        .where(rows.member == member, rows.deleted.is_(None))
        .where(rows.first_day < (monday + WEEK).toordinal())
        .where(rows.last_day.is_(None) | (rows.last_day >= monday.toordinal()))
        .order_by(rows.first_day)
    )
    return tuple(from_row(Membership, row) for row in connection.execute(query).mappings())


def _holidays(connection: Connection, team: str, monday: date) -> tuple[Holiday, ...]:
    rows = table("holiday").c
    query = select(table("holiday")).where(rows.team == team, *_in_week(rows, monday)).order_by(rows.day)
    return tuple(from_row(Holiday, row) for row in connection.execute(query).mappings())


def _leaves(connection: Connection, member: str, monday: date) -> tuple[Leave, ...]:
    rows = table("leave").c
    query = select(table("leave")).where(rows.member == member, *_in_week(rows, monday)).order_by(rows.day)
    return tuple(from_row(Leave, row) for row in connection.execute(query).mappings())


def _in_week(rows: Any, monday: date) -> list[Any]:
    return [
        rows.day >= monday.toordinal(),
        rows.day < (monday + WEEK).toordinal(),
        rows.deleted.is_(None),
    ]
