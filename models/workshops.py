"""Workshops: an event, the period before and the period after it, and the waves of the teams that take part."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from models import changes, rules
from models.changes import Change
from models.errors import Conflict, Refused
from models.records import from_row
from models.schema import BASES, new_key, table

WORTHWHILE = 30
"""The usual smallest change worth talking about, in hundredths of a point (assessment.md §4.2)."""

_DAYS = ("first_day", "last_day", "before_first", "before_last", "after_first", "after_last")


@dataclass(frozen=True, slots=True)
class Workshop:
    """The event and its two periods; all days are included. `worthwhile` is in hundredths of a point."""

    key: str
    version: int
    name: str
    first_day: date
    last_day: date
    before_first: date
    before_last: date
    after_first: date
    after_last: date
    basis: str
    worthwhile: int
    deleted: int | None = None


@dataclass(frozen=True, slots=True)
class WorkshopTeam:
    """A team's part: keys of its waves and of the activity whose hours on the days of the event are left out."""

    key: str
    version: int
    team: str
    workshop: str
    before_wave: str | None
    after_wave: str | None
    activity: str | None
    leave_out: bool


def workshops(connection: Connection, team: str) -> list[tuple[Workshop, WorkshopTeam]]:
    """The workshops in which a team takes part, the newest first, with its part in each."""
    own = {part.workshop: part for part in _parts(connection, table("workshop_team").c.team == team)}
    pairs = [(one, own[one.key]) for one in _workshops(connection, [*own])]
    return sorted(pairs, key=lambda pair: (pair[0].first_day, pair[0].key), reverse=True)


def parts(connection: Connection, workshop: str) -> list[WorkshopTeam]:
    """The teams that take part in a workshop."""
    return _parts(connection, table("workshop_team").c.workshop == workshop)


def add_workshop(
    connection: Connection,
    teams: Sequence[str],
    name: str,
    *,
    days: tuple[date, date],
    before: tuple[date, date],
    after: tuple[date, date],
    basis: str = "by_day",
    worthwhile: int = WORTHWHILE,
    key: str | None = None,
) -> Change:
    """Add a workshop of these teams. Raises Refused for periods that run backwards or over each other."""
    if not teams:
        raise Refused("A workshop needs a team.")
    values: dict[str, Any] = {
        **dict(zip(_DAYS, (*days, *before, *after), strict=True)),
        "name": name,
        "basis": basis,
        "worthwhile": worthwhile,
    }
    key = key or new_key()
    made = changes.insert(connection, "workshop", key=key, **_kept(values))
    return made + Change.together(add_team(connection, key, team) for team in teams)


def change_workshop(connection: Connection, key: str, version: int, **values: Any) -> Change:
    """Change name, days (by column, as dates), basis or worthwhile. Raises as `add_workshop`, and Conflict."""
    row = changes.present(connection, "workshop", [key]).get(key)
    if row is None:
        raise Conflict(
            "Somebody else has changed this in the meantime. Look at it again and repeat your change."
        )
    standing = dict(zip(table("workshop").columns.keys(), row, strict=True))
    whole: dict[str, Any] = {name: date.fromordinal(standing[name]) for name in _DAYS}
    whole |= {name: standing[name] for name in ("name", "basis", "worthwhile")}
    return changes.update(connection, "workshop", key, version, **_kept(whole | values))


def trash_workshop(connection: Connection, key: str, version: int) -> Change:
    """Move a workshop to the trash; hours, waves and commitments stay as they are."""
    return changes.trash(connection, "workshop", key, version)


def restore_workshop(connection: Connection, key: str, version: int) -> Change:
    return changes.restore(connection, "workshop", key, version)


def add_team(connection: Connection, workshop: str, team: str) -> Change:
    """Let a team take part; nothing happens when it does already."""
    if any(part.team == team for part in parts(connection, workshop)):
        return Change()
    return changes.insert(
        connection,
        "workshop_team",
        team=team,
        workshop=workshop,
        leave_out=False,
        **dict.fromkeys(("before_wave", "after_wave", "activity")),
    )


def change_part(connection: Connection, key: str, version: int, **values: Any) -> Change:
    """Change before_wave, after_wave, activity or leave_out. Raises Refused when both waves are the same."""
    assert values.keys() <= {"before_wave", "after_wave", "activity", "leave_out"}
    row = changes.present(connection, "workshop_team", [key]).get(key)
    columns = table("workshop_team").columns.keys()
    whole = (dict(zip(columns, row, strict=True)) if row else {}) | values
    if whole.get("before_wave") is not None and whole["before_wave"] == whole.get("after_wave"):
        raise Refused("Before and after cannot be the same wave. Choose another one.")
    return changes.update(connection, "workshop_team", key, version, **values)


def remove_team(connection: Connection, key: str, version: int) -> Change:
    """Let a team no longer take part. Raises Refused for the last one: nobody would find the workshop again."""
    gone = changes.trash(connection, "workshop_team", key, version)
    part = gone.rows[0].values()
    rows = table("workshop_team").c
    left = _living(connection, rows.workshop == part["workshop"])
    if all(one.team == part["team"] for one in left):
        raise Refused("A workshop needs a team.")
    doubled = [one for one in left if one.team == part["team"]]
    return gone + Change.together(
        changes.trash(connection, "workshop_team", one.key, one.version) for one in doubled
    )


def forget_wave(connection: Connection, wave: str) -> Change:
    """Let no workshop name a wave that is being erased; they stay, and have that wave no more. Cannot be undone."""
    rows = table("workshop_team")
    touched = 0
    for column in ("before_wave", "after_wave"):
        names = rows.c[column] == wave
        forgotten = {column: None, "version": rows.c.version + 1, "changed": changes.now()}
        touched += connection.execute(rows.update().where(names).values(forgotten)).rowcount
    return Change(forever=frozenset({"workshop_team"})) if touched else Change()


def _kept(values: dict[str, Any]) -> dict[str, Any]:
    spans = (("first_day", "last_day"), ("before_first", "before_last"), ("after_first", "after_last"))
    for first, last in spans:
        if values[last] < values[first]:
            raise Refused(
                "A period ends before it begins ({first} to {last}). Exchange the two days.",
                first=values[first],
                last=values[last],
            )
    if values["after_first"] <= values["before_last"]:
        raise Refused("The period after must begin when the period before is over.")
    if not 0 <= values["worthwhile"] <= 1000:
        raise Refused("The smallest change worth talking about lies between 0 and 10 points.")
    rules.check(values, name=rules.required_text, basis=lambda basis: rules.one_of(basis, BASES))
    return values | {name: rules.ordinal(values[name]) for name in _DAYS}


def _workshops(connection: Connection, keys: Sequence[str]) -> list[Workshop]:
    rows = table("workshop")
    query = select(rows).where(rows.c.key.in_(keys), rows.c.deleted.is_(None))
    return [from_row(Workshop, row) for row in connection.execute(query).mappings()]


def _parts(connection: Connection, where: Any) -> list[WorkshopTeam]:
    """One part for a team in a workshop: a merge of files may have doubled it, and the older one holds."""
    first: dict[tuple[str, str], WorkshopTeam] = {}
    for part in _living(connection, where):
        first.setdefault((part.workshop, part.team), part)
    return [*first.values()]


def _living(connection: Connection, where: Any) -> list[WorkshopTeam]:
    rows = table("workshop_team")
    query = select(rows).where(where, rows.c.deleted.is_(None)).order_by(rows.c.created, rows.c.key)
    return [from_row(WorkshopTeam, row) for row in connection.execute(query).mappings()]
