"""Writes for what a week holds besides hours: rows that are kept, plans, and notes for looking back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, RowMapping, select

from models import changes, rules
from models.changes import Change
from models.errors import Refused
from models.schema import table

MOST_A_WEEK = 168 * 3600


@dataclass(frozen=True, slots=True)
class KeptRow:
    key: str
    version: int
    project: str | None
    activity: str | None


@dataclass(frozen=True, slots=True)
class Plan:
    """The hours a member means to give to a project in a week, in seconds."""

    key: str
    version: int
    project: str | None
    seconds: int


@dataclass(frozen=True, slots=True)
class Note:
    key: str
    version: int
    note: str


def kept_rows(connection: Connection, member: str, monday: date) -> list[KeptRow]:
    found = _living(connection, "week_row", member, monday)
    return [KeptRow(row["key"], row["version"], row["project"], row["activity"]) for row in found]


def plans(connection: Connection, member: str, monday: date) -> list[Plan]:
    found = _living(connection, "week_plan", member, monday)
    return [Plan(row["key"], row["version"], row["project"], row["seconds"]) for row in found]


def notes(connection: Connection, member: str, monday: date) -> list[Note]:
    """The oldest first."""
    found = _living(connection, "week_note", member, monday)
    return [Note(row["key"], row["version"], row["note"]) for row in found]


def keep_row(
    connection: Connection, member: str, monday: date, project: str | None, activity: str | None
) -> Change:
    """Keep a row in a week, also while no hours stand in it; one that is kept already is no change."""
    if project is None and activity is None:
        raise Refused("A row needs a project or an activity. Type part of a name.")
    if any(
        (row.project, row.activity) == (project, activity) for row in kept_rows(connection, member, monday)
    ):
        return Change()
    week = _monday(monday)
    return changes.insert(
        connection, "week_row", member=member, week=week, project=project, activity=activity
    )


def drop_kept(
    connection: Connection, member: str, monday: date, project: str | None, activity: str | None
) -> Change:
    """Keep a row no longer; its hours are another matter."""
    return Change.together(
        changes.trash(connection, "week_row", row.key, row.version)
        for row in kept_rows(connection, member, monday)
        if (row.project, row.activity) == (project, activity)
    )


def set_plan(
    connection: Connection, member: str, monday: date, project: str | None, seconds: int | None
) -> Change:
    """Say how many hours a project should get in a week; None or 0 plans nothing."""
    if not 0 <= (seconds or 0) <= MOST_A_WEEK:
        raise Refused("A week has 168 hours. Plan between 0 and 168 hours.")
    standing = next((one for one in plans(connection, member, monday) if one.project == project), None)
    if standing is None:
        return _add_plan(connection, member, monday, project, seconds) if seconds else Change()
    if not seconds:
        return changes.trash(connection, "week_plan", standing.key, standing.version)
    return changes.update(connection, "week_plan", standing.key, standing.version, seconds=seconds)


def keep_note(connection: Connection, member: str, monday: date, note: str) -> Change:
    """Keep something to talk about when the team looks back on a week."""
    return changes.insert(connection, "week_note", member=member, week=_monday(monday), note=_text(note))


def change_note(connection: Connection, key: str, version: int, note: str) -> Change:
    return changes.update(connection, "week_note", key, version, note=_text(note))


def drop_note(connection: Connection, key: str, version: int) -> Change:
    return changes.trash(connection, "week_note", key, version)


def living_work(connection: Connection, team: str) -> Callable[[str | None, str | None], bool]:
    """Whether a project and an activity can still be chosen; none at all always can."""
    living: set[str | None] = {None}
    for name in ("project", "activity"):
        rows = table(name).c
        offered = select(rows.key).where(rows.team == team, rows.deleted.is_(None), rows.archived.is_(False))
        living.update(connection.execute(offered).scalars())
    return lambda project, activity: project in living and activity in living


def _add_plan(connection: Connection, member: str, monday: date, project: str | None, seconds: int) -> Change:
    return changes.insert(
        connection, "week_plan", member=member, week=_monday(monday), project=project, seconds=seconds
    )


def _text(note: str) -> str:
    text = rules.optional_text(note)
    if not text:
        raise Refused("The note is empty. Type what should be talked about.")
    return text


def _monday(day: date) -> int:
    assert day.weekday() == 0, "weeks run from Monday to Sunday"
    return rules.ordinal(day)


def _living(connection: Connection, name: str, member: str, monday: date) -> list[RowMapping]:
    rows: Any = table(name).c
    query = (
        select(table(name))
        .where(rows.member == member, rows.week == monday.toordinal(), rows.deleted.is_(None))
        .order_by(rows.created, rows.key)
    )
    return list(connection.execute(query).mappings())
