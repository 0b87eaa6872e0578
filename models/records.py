"""Reads that return single rows, as small frozen dataclasses; sums are read by `models.frames` instead."""

import json
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Executable, Table, and_, func, or_, select, tuple_

from models.schema import table
from models.thai import normalise


@dataclass(frozen=True, slots=True)
class Team:
    key: str
    version: int
    name: str
    currency: str
    country: str
    daily_limit: int
    weekly_limit: int
    lunch_start: int
    lunch_end: int
    deleted: int | None = None


@dataclass(frozen=True, slots=True)
class Member:
    key: str
    version: int
    name: str
    email: str | None
    kind: str
    role: str
    deleted: int | None = None


@dataclass(frozen=True, slots=True)
class Membership:
    key: str
    version: int
    member: str
    first_day: date
    last_day: date | None
    weekly_seconds: int | None
    working_days: int


@dataclass(frozen=True, slots=True)
class HourlyCost:
    key: str
    version: int
    member: str
    valid_from: date
    cost_minor: int


@dataclass(frozen=True, slots=True)
class Project:
    key: str
    version: int
    name: str
    funding_source: str | None
    internal: bool
    archived: bool
    deleted: int | None = None


@dataclass(frozen=True, slots=True)
class Activity:
    key: str
    version: int
    name: str
    purpose: str
    archived: bool
    deleted: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    key: str
    version: int
    member: str
    day: date
    seconds: int
    start: int | None
    project: str | None
    activity: str | None
    note: str
    tags: tuple[str, ...]
    deleted: int | None = None


@dataclass(frozen=True, slots=True)
class Income:
    key: str
    version: int
    received_on: date
    amount_minor: int
    kind: str
    source: str
    project: str | None
    covers_first: date | None
    covers_last: date | None
    restricted: bool
    note: str
    deleted: int | None = None


@dataclass(frozen=True, slots=True)
class Expense:
    key: str
    version: int
    paid_on: date
    amount_minor: int
    payee: str
    project: str | None
    covers_first: date | None
    covers_last: date | None
    note: str
    deleted: int | None = None


@dataclass(frozen=True, slots=True)
class Holiday:
    key: str
    version: int
    day: date
    name: str
    name_th: str


@dataclass(frozen=True, slots=True)
class Leave:
    key: str
    version: int
    member: str
    day: date
    half: bool
    note: str


def is_leader(member: Member) -> bool:
    """Whether the team's own words call this member a leader."""
    return member.role.casefold() in _LEADER


R = TypeVar("R")
_LEADER = frozenset({"leader", "team leader", "ผู้นำทีม", "หัวหน้าทีม", "หัวหน้า", "ผู้นำ"})
_DAYS = frozenset(
    {"day", "first_day", "last_day", "valid_from", "received_on", "paid_on", "covers_first", "covers_last"}
    | {"decided", "due", "before_first", "before_last", "after_first", "after_last"}
)


def from_row(kind: type[R], row: Any) -> R:
    """A record from a row (by column name): days become dates, tags a tuple."""
    values: dict[str, Any] = {}
    for field in kind.__dataclass_fields__:  # pyright: ignore[reportAttributeAccessIssue]
        value = row[field]
        if field in _DAYS and value is not None:
            value = date.fromordinal(value)
        values[field] = tuple(json.loads(row[field])) if field == "tags" else value
    return kind(**values)


def teams(connection: Connection) -> list[Team]:
    return _all(connection, Team, table("team"))


def team(connection: Connection, key: str) -> Team | None:
    return next((found for found in teams(connection) if found.key == key), None)


def members(connection: Connection, team: str, *, deleted: bool = False) -> list[Member]:
    return _all(connection, Member, table("member"), table("member").c.team == team, deleted=deleted)


def memberships(connection: Connection, team: str) -> list[Membership]:
    return _of_members(connection, Membership, "membership", team, "first_day")


def hourly_costs(connection: Connection, team: str) -> list[HourlyCost]:
    return _of_members(connection, HourlyCost, "hourly_cost", team, "valid_from")


def leaves(connection: Connection, team: str) -> list[Leave]:
    return _of_members(connection, Leave, "leave", team, "day")


def projects(connection: Connection, team: str, *, deleted: bool = False) -> list[Project]:
    return _all(connection, Project, table("project"), table("project").c.team == team, deleted=deleted)


def activities(connection: Connection, team: str, *, deleted: bool = False) -> list[Activity]:
    return _all(connection, Activity, table("activity"), table("activity").c.team == team, deleted=deleted)


def holidays(connection: Connection, team: str) -> list[Holiday]:
    rows = table("holiday")
    return _all(connection, Holiday, rows, rows.c.team == team, order=(rows.c.day,))


def incomes(connection: Connection, team: str, *, deleted: bool = False) -> list[Income]:
    """Newest first."""
    rows = table("income")
    newest = (rows.c.received_on.desc(), rows.c.created.desc(), rows.c.key)
    return _all(connection, Income, rows, rows.c.team == team, deleted=deleted, order=newest)


def expenses(connection: Connection, team: str, *, deleted: bool = False) -> list[Expense]:
    """Newest first."""
    rows = table("expense")
    newest = (rows.c.paid_on.desc(), rows.c.created.desc(), rows.c.key)
    return _all(connection, Expense, rows, rows.c.team == team, deleted=deleted, order=newest)


@dataclass(frozen=True, slots=True)
class EntryFilter:
    """Which entries: bounds are inclusive days; `project` and `activity` may be "none" for entries without one.

    The later fields narrow what a chart's mark stands for; `label` says it in words a person can read and clear.
    `weekday` (0 = Monday) and `hour` go together: entries that were worked on within that hour of the clock.
    """

    first: date | None = None
    last: date | None = None
    member: str | None = None
    project: str | None = None
    activity: str | None = None
    text: str = ""
    deleted: bool = False
    label: str = ""
    projects: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()
    weekday: int | None = None
    hour: int | None = None


def entries(
    connection: Connection,
    team: str,
    wanted: EntryFilter = EntryFilter(),
    *,
    after: Entry | None = None,
    limit: int | None = None,
    newest_first: bool = True,
) -> list[Entry]:
    """Entries by day (newest first by default), then clock time and key; a page of `limit` that follows `after`."""
    rows = table("time_entry").c
    query = select(table("time_entry")).where(matches(team, wanted)).limit(limit)
    if newest_first:
        query = query.order_by(rows.day.desc(), rows.key.desc())
    else:
        query = query.order_by(rows.day, func.coalesce(rows.start, 90000), rows.created, rows.key)
    if after is not None:
        mark = (after.day.toordinal(), after.key)
        here = tuple_(rows.day, rows.key)
        query = query.where(here < mark if newest_first else here > mark)
    return _read(connection, Entry, query)


def count_entries(connection: Connection, team: str, wanted: EntryFilter = EntryFilter()) -> tuple[int, int]:
    """How many entries match, and their seconds."""
    rows = table("time_entry")
    total = select(func.count(), func.coalesce(func.sum(rows.c.seconds), 0)).select_from(rows)
    row = connection.execute(total.where(matches(team, wanted))).one()
    return int(row[0]), int(row[1])


def entry(connection: Connection, key: str) -> Entry | None:
    rows = table("time_entry")
    return next(iter(_read(connection, Entry, select(rows).where(rows.c.key == key))), None)


def matches(team: str, wanted: EntryFilter) -> ColumnElement[bool]:
    """The condition for the living (or the deleted) entries of a filter."""
    rows = table("time_entry").c
    found = [rows.team == team, rows.deleted.is_not(None) if wanted.deleted else rows.deleted.is_(None)]
    if wanted.first is not None:
        found.append(rows.day >= wanted.first.toordinal())
    if wanted.last is not None:
        found.append(rows.day <= wanted.last.toordinal())
    for column in ("member", "project", "activity"):
        value = getattr(wanted, column)
        if value is not None:
            found.append(rows[column].is_(None) if value == "none" else rows[column] == value)
    if wanted.projects:
        found.append(_one_of(rows.project, wanted.projects))
    if wanted.purposes:
        found.append(_has_purpose(wanted.purposes))
    if wanted.weekday is not None and wanted.hour is not None:
        found.append(_at_clock(wanted.weekday, wanted.hour))
    if wanted.text.strip():
        found.append(_mentions(normalise(wanted.text).strip()))
    return and_(*found)


def _one_of(column: ColumnElement[Any], keys: tuple[str, ...]) -> ColumnElement[bool]:
    chosen = column.in_([key for key in keys if key != "none"])
    return or_(chosen, column.is_(None)) if "none" in keys else chosen


def _has_purpose(purposes: tuple[str, ...]) -> ColumnElement[bool]:
    kinds = table("activity").c
    column = table("time_entry").c.activity
    chosen = column.in_(select(kinds.key).where(kinds.purpose.in_(purposes)))
    return or_(chosen, column.is_(None)) if "none" in purposes else chosen


def _at_clock(weekday: int, hour: int) -> ColumnElement[bool]:
    """Work within an hour of a weekday, also by an entry that began the evening before."""
    rows = table("time_entry").c
    begin, end, day = hour * 3600, (hour + 1) * 3600, (rows.day - 1) % 7
    last = rows.start + rows.seconds
    return or_(
        and_(day == weekday, rows.start < end, last > begin),
        and_(day == (weekday - 1) % 7, last - 86400 > begin, rows.start - 86400 < end),
    )


def _mentions(text: str) -> ColumnElement[bool]:
    """The text in a note, a tag, or the name of the entry's project or activity."""
    rows = table("time_entry").c
    named = [
        rows[kind].in_(select(table(kind).c.key).where(table(kind).c.name.icontains(text, autoescape=True)))
        for kind in ("project", "activity")
    ]
    return or_(rows.note.icontains(text, autoescape=True), rows.tags.icontains(text, autoescape=True), *named)


def _all(
    connection: Connection,
    kind: type[R],
    rows: Table,
    *where: ColumnElement[bool],
    deleted: bool = False,
    order: tuple[Any, ...] = (),
) -> list[R]:
    seen = rows.c.deleted.is_not(None) if deleted else rows.c.deleted.is_(None)
    return _read(
        connection, kind, select(rows).where(seen, *where).order_by(*(order or (rows.c.name, rows.c.key)))
    )


def _of_members(connection: Connection, kind: type[R], name: str, team: str, order: str) -> list[R]:
    rows, people = table(name), table("member")
    ours = select(people.c.key).where(people.c.team == team)
    return _all(
        connection, kind, rows, rows.c.member.in_(ours), order=(rows.c.member, rows.c[order], rows.c.key)
    )


def _read(connection: Connection, kind: type[R], query: Executable) -> list[R]:
    return [from_row(kind, row) for row in connection.execute(query).mappings()]
