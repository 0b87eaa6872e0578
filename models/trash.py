"""What was deleted of a team and can come back; entries and amounts show their own trash."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, RowMapping, select

from models import calendar, changes, teams, waves
from models.changes import Change
from models.schema import table

KINDS = (
    *("member", "membership", "hourly_cost", "project", "activity", "holiday", "leave"),
    *("wave", "commitment", "new_way", "workshop"),
)
_OF_MEMBERS = frozenset({"membership", "hourly_cost", "leave"})
_CALLED = {"commitment": "what", "new_way": "text"} | dict.fromkeys(_OF_MEMBERS, "member_name")
_DAYS = ("day", "first_day", "valid_from", "due", "opened")


@dataclass(frozen=True, slots=True)
class Trashed:
    """A deleted row: `table` says what it was, `name` whose or which; `day` is where it stood in time, if it did.

    `deleted` is in UTC epoch seconds.
    """

    table: str
    key: str
    version: int
    name: str
    name_th: str
    day: date | None
    deleted: int


def trashed(connection: Connection, team: str) -> list[Trashed]:
    """Everything of the team in the trash, the newest first."""
    found = [one for kind in KINDS for one in _trashed(connection, kind, team)]
    return sorted(found, key=lambda one: (-one.deleted, one.table, one.day or date.min, one.key))


def restore(connection: Connection, name: str, key: str, version: int) -> Change:
    """Take a row of one of KINDS out of the trash.

    Raises Refused when its place has been taken meanwhile: the same holiday, leave, membership or cost again, or a
    wave of its name.
    """
    if name == "wave":
        return waves.restore_wave(connection, key, version)
    row = changes.present(connection, name, [key]).get(key)
    if row is not None:
        _refuse_taken(connection, name, dict(zip(table(name).columns.keys(), row, strict=True)))
    return changes.restore(connection, name, key, version)


def _refuse_taken(connection: Connection, name: str, row: dict[str, Any]) -> None:
    if name == "holiday":
        calendar.refuse_second_holiday(connection, row["team"], row["day"])
    elif name == "leave":
        calendar.refuse_second_leave(connection, row["member"], row["day"], row["day"])
    elif name == "membership":
        teams.refuse_overlap(connection, row["member"], row)
    elif name == "hourly_cost":
        teams.refuse_second_cost(connection, row["member"], row["valid_from"])


def _trashed(connection: Connection, kind: str, team: str) -> list[Trashed]:
    rows, people, parts = table(kind), table("member"), table("workshop_team")
    if kind in _OF_MEMBERS:
        query = select(rows, people.c.name.label("member_name")).join(people, people.c.key == rows.c.member)
        query = query.where(people.c.team == team)
    elif kind == "workshop":
        own = select(parts.c.workshop).where(parts.c.team == team, parts.c.deleted.is_(None))
        query = select(rows).where(rows.c.key.in_(own))
    else:
        query = select(rows).where(rows.c.team == team)
    return [
        _one(kind, row) for row in connection.execute(query.where(rows.c.deleted.is_not(None))).mappings()
    ]


def _one(kind: str, row: RowMapping) -> Trashed:
    name = row[_CALLED.get(kind, "name")]
    day = next((row[column] for column in _DAYS if column in row), None)
    return Trashed(
        kind,
        row["key"],
        row["version"],
        name,
        row["name_th"] if kind == "holiday" else name,
        None if day is None else date.fromordinal(day),
        row["deleted"],
    )


def restore_many(connection: Connection, rows: Sequence[tuple[str, str, int]]) -> Change:
    """Take several (table, key, version) out of the trash as one step."""
    return Change.together(restore(connection, *row) for row in rows)
