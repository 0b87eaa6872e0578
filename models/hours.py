"""Reads for the report that must answer at once: sums of hours as plain rows, without pandas."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select

from models.schema import table

AXES = ("project", "activity", "purpose", "member", "month", "day", "week", "team")
# The covering index ix_time_entry_cells yields groups in this order; any other costs a sort of all entries.
_INDEX_ORDER = ("team", "month", "project", "activity", "member", "day", "week")
_MOMENTS = (
    ("time_entry", ("day",)),
    ("income", ("received_on", "covers_first", "covers_last")),
    ("expense", ("paid_on", "covers_first", "covers_last")),
)

Value = str | int | None


@dataclass(frozen=True, slots=True)
class HoursFilter:
    """Which entries count: inclusive days; keys of projects and members, where None stands for "any".

    `projects` may hold "none" alone, for entries without a project.
    """

    first: date | None = None
    last: date | None = None
    projects: tuple[str, ...] | None = None
    members: tuple[str, ...] | None = None


def hours_by(
    connection: Connection,
    axes: Sequence[str],
    teams: Sequence[str],
    wanted: HoursFilter = HoursFilter(),
) -> list[tuple[tuple[Value, ...], int]]:
    """Seconds by the values on `axes` (of AXES): keys or None, months YYYYMM, days and Mondays ordinals."""
    columns = {("activity" if axis == "purpose" else axis): None for axis in axes}
    query = _grouped(sorted(columns, key=_INDEX_ORDER.index), matches(teams, wanted))
    query = _with_purpose(query, axes) if "purpose" in axes else _reordered(query, axes)
    return [(tuple(row)[:-1], int(row[-1])) for row in connection.execute(query)]


def names(connection: Connection, kind: str, teams: Sequence[str]) -> dict[str, str]:
    """Key → name of the members, projects or activities of the teams, or of all teams; trashed ones too."""
    rows = table(kind).c
    query = select(rows.key, rows.name)
    if kind != "team":
        query = query.where(rows.team.in_(teams))
    return {row[0]: row[1] for row in connection.execute(query)}


@dataclass(frozen=True, slots=True)
class TeamSize:
    """A team in figures; the days are those of its first and last time entry."""

    key: str
    name: str
    members: int
    entries: int
    first_day: date | None
    last_day: date | None


def team_sizes(connection: Connection) -> list[TeamSize]:
    """Every team with its number of members and entries."""
    teams, members, entries = table("team").c, table("member").c, table("time_entry").c
    people = select(members.team, func.count()).where(members.deleted.is_(None)).group_by(members.team)
    sums = select(entries.team, func.count(), func.min(entries.day), func.max(entries.day))
    counted: dict[str, int] = {row[0]: row[1] for row in connection.execute(people)}
    logged = {
        team: (count, date.fromordinal(first), date.fromordinal(last))
        for team, count, first, last in connection.execute(
            sums.where(entries.deleted.is_(None)).group_by(entries.team)
        )
    }
    return [
        TeamSize(key, name, counted.get(key, 0), *logged.get(key, (0, None, None)))
        for key, name in connection.execute(select(teams.key, teams.name).where(teams.deleted.is_(None)))
    ]


def extent(connection: Connection, teams: Sequence[str]) -> tuple[date, date] | None:
    """The first and last day with time, income or expense (covered days too); None when there is nothing."""
    days: list[int] = []
    for name, moments in _MOMENTS:
        rows = table(name).c
        for moment in moments:
            # Two queries, so that each is one step in an index.
            for end in (func.min, func.max):
                for team in teams:
                    query = select(end(rows[moment])).where(rows.team == team, rows.deleted.is_(None))
                    day = connection.execute(query).scalar()
                    days += [] if day is None else [day]
    return (date.fromordinal(min(days)), date.fromordinal(max(days))) if days else None


def matches(teams: Sequence[str], wanted: HoursFilter) -> list[ColumnElement[bool]]:
    """The conditions under which an entry counts."""
    rows = table("time_entry").c
    found: list[ColumnElement[bool]] = [rows.team.in_(teams), rows.deleted.is_(None)]
    if len(teams) == 1:
        found[0] = rows.team == teams[0]
    if wanted.first is not None:
        found += [rows.month >= wanted.first.year * 100 + wanted.first.month]
        found += [rows.day >= wanted.first.toordinal()]
    if wanted.last is not None:
        found += [rows.month <= wanted.last.year * 100 + wanted.last.month]
        found += [rows.day <= wanted.last.toordinal()]
    for column, keys in ((rows.project, wanted.projects), (rows.member, wanted.members)):
        if keys is not None:
            found.append(column.is_(None) if keys == ("none",) else column.in_(keys))
    return found


def _grouped(axes: Sequence[str], conditions: Sequence[ColumnElement[bool]]) -> Select[Any]:
    rows = table("time_entry").c
    # The Monday of a day: day 1 of all was a Monday.
    keys = [(rows.day - (rows.day - 1) % 7 if axis == "week" else rows[axis]) for axis in axes]
    named = [key.label(axis) for key, axis in zip(keys, axes, strict=True)]
    return select(*named, func.sum(rows.seconds).label("seconds")).where(*conditions).group_by(*keys)


def _reordered(query: Select[Any], axes: Sequence[str]) -> Select[Any]:
    columns = {column.name: column for column in query.selected_columns}
    return query.with_only_columns(*(columns[axis] for axis in axes), columns["seconds"])


def _with_purpose(query: Select[Any], axes: Sequence[str]) -> Select[Any]:
    """Fold activities into purposes after their hours are summed: few rows to join instead of all entries."""
    sums, activities = query.subquery(), table("activity")
    keys = [activities.c.purpose if axis == "purpose" else sums.c[axis] for axis in axes]
    joined = sums.outerjoin(activities, activities.c.key == sums.c.activity)
    return select(*keys, func.sum(sums.c.seconds)).select_from(joined).group_by(*keys)
