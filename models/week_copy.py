"""A week brought into another, so that what repeats is not typed again."""

from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy import Connection, select

from models import ledger, rules
from models.changes import Change
from models.errors import Refused
from models.records import Entry, EntryFilter, entries
from models.schema import table
from models.week import cell_of
from models.week_rows import keep_row, kept_rows, living_work


def copy_week(
    connection: Connection, team: str, member: str, source: date, target: date, *, with_hours: bool
) -> Change:
    """Bring the rows of one week (its Monday) into another, with the hours at the same clock times or without.

    Days of leave and holidays stay free, and what already stands in the other week stays as it is. Raises Refused
    when there is nothing to copy.
    """
    if with_hours:
        change = _copy_hours(connection, team, member, source, target)
    else:
        change = _copy_rows(connection, team, member, source, target)
    if not change:
        raise Refused("There is nothing to copy from that week, or it is all here already.")
    return change


def _copy_hours(connection: Connection, team: str, member: str, source: date, target: date) -> Change:
    taken = {cell_of(entry) for entry in _entries(connection, team, member, target)}
    free, living = _days_off(connection, team, member, target), living_work(connection, team)
    copied = [
        (entry, day)
        for entry in _entries(connection, team, member, source)
        if (day := entry.day + (target - source)) not in free
        and (day, entry.project, entry.activity) not in taken
        and living(entry.project, entry.activity)
    ]
    return Change.together(
        ledger.add_entry(
            connection,
            team,
            member,
            day,
            entry.seconds,
            start=entry.start,
            project=entry.project,
            activity=entry.activity,
            note=entry.note,
            tags=entry.tags,
        )
        for entry, day in copied
    )


def _copy_rows(connection: Connection, team: str, member: str, source: date, target: date) -> Change:
    there = dict.fromkeys(_rows(connection, team, member, target))
    living = living_work(connection, team)
    fresh = [
        row
        for row in dict.fromkeys(_rows(connection, team, member, source))
        if row not in there and living(*row)
    ]
    return Change.together(keep_row(connection, member, target, *row) for row in fresh)


def _rows(
    connection: Connection, team: str, member: str, monday: date
) -> Iterator[tuple[str | None, str | None]]:
    yield from ((entry.project, entry.activity) for entry in _entries(connection, team, member, monday))
    yield from ((row.project, row.activity) for row in kept_rows(connection, member, monday))


def _entries(connection: Connection, team: str, member: str, monday: date) -> list[Entry]:
    week = EntryFilter(first=monday, last=monday + timedelta(days=6), member=member)
    return entries(connection, team, week, newest_first=False)


def _days_off(connection: Connection, team: str, member: str, monday: date) -> set[date]:
    """The holidays of a week and the days on which the member is away all day."""
    first, last = rules.ordinal(monday), rules.ordinal(monday + timedelta(days=6))
    holidays, leaves = table("holiday").c, table("leave").c
    days = select(holidays.day).where(
        holidays.team == team, holidays.deleted.is_(None), holidays.day.between(first, last)
    )
    away = select(leaves.day).where(
        leaves.member == member,
        leaves.deleted.is_(None),
        leaves.half.is_(False),
        leaves.day.between(first, last),
    )
    return {date.fromordinal(day) for query in (days, away) for day in connection.execute(query).scalars()}
