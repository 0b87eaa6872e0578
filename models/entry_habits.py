"""What a person logs again and again, and a day copied to another: so that nothing is typed twice."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, func, select

from models import ledger
from models.changes import Change
from models.errors import Refused
from models.records import EntryFilter, entries
from models.schema import table

RECENT = timedelta(weeks=4)


@dataclass(frozen=True, slots=True)
class Habit:
    """A combination of project, activity and note, and how often it was logged lately."""

    project: str | None
    activity: str | None
    note: str
    times: int


def frequent(connection: Connection, team: str, member: str, until: date, *, limit: int = 6) -> list[Habit]:
    """The combinations a member logged at least twice in the four weeks up to `until`, most frequent first."""
    rows = table("time_entry").c
    combination = (rows.project, rows.activity, rows.note)
    times = func.count()
    query = (
        select(*combination, times)
        .where(
            rows.team == team,
            rows.member == member,
            rows.deleted.is_(None),
            rows.day > (until - RECENT).toordinal(),
            rows.day <= until.toordinal(),
            (rows.project.is_not(None)) | (rows.activity.is_not(None)) | (rows.note != ""),
        )
        .group_by(*combination)
        .having(times > 1)
        .order_by(times.desc(), func.max(rows.day).desc(), rows.note)
        .limit(limit)
    )
    return [Habit(*row) for row in connection.execute(query)]


def recently_used(connection: Connection, team: str, member: str, until: date) -> dict[str, list[str]]:
    """Keys of the projects and activities a member used in the last four weeks, most used first."""
    return {
        column: list(_by_use(connection, team, member, until, column)) for column in ("project", "activity")
    }


def copy_day(connection: Connection, team: str, member: str, source: date, target: date) -> Change:
    """Log everything a member logged on one day on another day as well. Raises Refused when there is nothing."""
    found = entries(
        connection, team, EntryFilter(first=source, last=source, member=member), newest_first=False
    )
    if not found:
        raise Refused("Nothing was logged on that day, so there is nothing to copy.")
    return Change.together(
        ledger.add_entry(
            connection,
            team,
            member,
            target,
            entry.seconds,
            start=entry.start,
            project=entry.project,
            activity=entry.activity,
            note=entry.note,
            tags=entry.tags,
        )
        for entry in found
    )


def _by_use(connection: Connection, team: str, member: str, until: date, name: str) -> Iterator[str]:
    rows: Any = table("time_entry").c
    column, living = rows[name], (rows.team == team, rows.member == member, rows.deleted.is_(None))
    query = (
        select(column)
        .where(*living, rows.day > (until - RECENT).toordinal(), column.is_not(None))
        .group_by(column)
        .order_by(func.count().desc(), column)
    )
    yield from connection.execute(query).scalars()
