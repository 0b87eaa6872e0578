"""Reads for figures: sums made by SQL, handed over as tidy frames whose columns are the constants below.

Keys are text; a missing project or activity is "none". Days are ordinals, months YYYYMM, all numbers int64.
"""

from datetime import date
from typing import Any

import numpy as np
import pandas as pd
from sqlalchemy import (
    ColumnElement,
    Connection,
    Executable,
    Integer,
    Select,
    Table,
    and_,
    case,
    func,
    literal,
    or_,
    select,
)

from models import hours
from models.asking import asking
from models.schema import table

NONE = "none"
OPEN_END = date.max.toordinal()

CELLS = ("project", "activity", "member", "month", "segment", "seconds")
PROJECT_DAYS = ("project", "day", "seconds")
MEMBER_DAYS = ("member", "day", "seconds")
DAY_CELLS = ("project", "activity", "member", "day", "seconds")
WEEK_ACTIVITY = ("week", "activity", "project", "member", "seconds")
STARTS = ("weekday", "start", "duration", "entries")
INCOMES = (
    "key",
    "received_on",
    "amount_minor",
    "kind",
    "source",
    "project",
    "covers_first",
    "covers_last",
    "restricted",
)
EXPENSES = ("key", "paid_on", "amount_minor", "payee", "project", "covers_first", "covers_last")
MEMBERS = ("member", "name", "kind")
MEMBERSHIPS = ("member", "first_day", "last_day", "weekly_seconds", "working_days")
COSTS = ("member", "valid_from", "cost_minor")
PROJECTS = ("project", "name", "internal", "archived", "funding_source")
ACTIVITIES = ("activity", "name", "purpose")
HOLIDAYS = ("day",)
LEAVES = ("member", "day", "half")

_TEXT = frozenset(
    {"project", "activity", "member", "key", "kind", "source", "payee", "name", "purpose", "funding_source"}
)


def cost_boundaries(connection: Connection, team: str) -> list[int]:
    """The days within a month on which some hourly cost of the team changes, ascending."""
    rows = table("hourly_cost").c
    days = select(rows.valid_from).where(rows.member.in_(_members(team)), rows.deleted.is_(None)).distinct()
    return sorted(day for day in connection.execute(days).scalars() if date.fromordinal(day).day != 1)


def cells(connection: Connection, team: str, first: date, last: date) -> pd.DataFrame:
    """The smallest cells of PRODUCT's sharing, cut by the period.

    `segment` counts the `cost_boundaries` that have passed, so that within a cell every member costs one amount.
    """
    rows = table("time_entry").c
    keys: list[ColumnElement[Any]] = [rows.month, rows.project, rows.activity, rows.member]
    changes = cost_boundaries(connection, team)
    boundaries = [day for day in changes if first.toordinal() < day <= last.toordinal()]
    segment = literal(0, Integer)
    if boundaries:
        # Only then: an expression among the keys costs the index its order.
        segment = sum((case((rows.day >= day, 1), else_=0) for day in boundaries), start=literal(0, Integer))
        keys.append(segment)
    query = select(rows.project, rows.activity, rows.member, rows.month, segment, func.sum(rows.seconds))
    frame = _frame(connection, query.where(_within(team, first, last)).group_by(*keys), CELLS)
    frame["segment"] += sum(day <= first.toordinal() for day in changes)
    return frame


def project_days(connection: Connection, team: str) -> pd.DataFrame:
    """The seconds of every day on which a project had any, all time (the basis "by hours" needs them)."""
    rows = table("time_entry").c
    query = select(rows.project, rows.day, func.sum(rows.seconds)).where(_alive(team))
    return _frame(connection, query.group_by(rows.project, rows.day), PROJECT_DAYS)


def member_days(connection: Connection, team: str, first: date, last: date) -> pd.DataFrame:
    """The seconds of every day on which a member logged any."""
    rows = table("time_entry").c
    query = select(rows.member, rows.day, func.sum(rows.seconds)).where(_alive(team))
    query = query.where(rows.day.between(first.toordinal(), last.toordinal()))
    return _frame(connection, query.group_by(rows.member, rows.day), MEMBER_DAYS)


def day_cells(connection: Connection, team: str, first: date, last: date) -> pd.DataFrame:
    """Seconds by project, activity, member and day."""
    rows = table("time_entry").c
    keys = (rows.project, rows.activity, rows.member, rows.day)
    query = select(*keys, func.sum(rows.seconds)).where(_within(team, first, last)).group_by(*keys)
    return _frame(connection, query, DAY_CELLS)


def week_activity(connection: Connection, team: str, first: date, last: date) -> pd.DataFrame:
    """Seconds by week (ordinal of its Monday ÷ 7), activity, project and member."""
    rows = table("time_entry").c
    week = (rows.day - 1) // 7
    keys = (week, rows.activity, rows.project, rows.member)
    query = select(*keys, func.sum(rows.seconds)).where(_within(team, first, last)).group_by(*keys)
    return _frame(connection, query, WEEK_ACTIVITY)


def starts(
    connection: Connection,
    team: str,
    first: date,
    last: date,
    *,
    project: str | None = None,
    member: str | None = None,
) -> pd.DataFrame:
    """How many entries of one weekday (0 = Monday), start and length there are; only entries with a start."""
    rows = table("time_entry").c
    keys = ((rows.day - 1) % 7, rows.start, rows.seconds)
    query = select(*keys, func.count()).where(_within(team, first, last), rows.start.is_not(None))
    for column, wanted in ((rows.project, project), (rows.member, member)):
        if wanted is not None:
            query = query.where(column.is_(None) if wanted == NONE else column == wanted)
    return _frame(connection, query.group_by(*keys), STARTS)


def incomes(connection: Connection, team: str) -> pd.DataFrame:
    """All income; without a covered period it covers the day it was received."""
    return _amounts(connection, table("income"), team, "received_on", INCOMES)


def expenses(connection: Connection, team: str) -> pd.DataFrame:
    """All expenses; without a covered period they cover the day they were paid."""
    return _amounts(connection, table("expense"), team, "paid_on", EXPENSES)


def members(connection: Connection, team: str) -> pd.DataFrame:
    rows = table("member").c
    return _frame(connection, select(rows.key, rows.name, rows.kind).where(rows.team == team), MEMBERS)


def memberships(connection: Connection, team: str) -> pd.DataFrame:
    """Open memberships end on the last day there is; -1 weekly seconds means that none are known."""
    rows = table("membership").c
    query = select(
        rows.member,
        rows.first_day,
        func.coalesce(rows.last_day, OPEN_END),
        func.coalesce(rows.weekly_seconds, -1),
        rows.working_days,
    )
    # Of a member in the trash nothing is expected, though the membership waits there to come back.
    living = _members(team).where(table("member").c.deleted.is_(None))
    return _frame(connection, query.where(rows.member.in_(living), rows.deleted.is_(None)), MEMBERSHIPS)


def costs(connection: Connection, team: str) -> pd.DataFrame:
    rows = table("hourly_cost").c
    query = select(rows.member, rows.valid_from, rows.cost_minor)
    return _frame(connection, query.where(rows.member.in_(_members(team)), rows.deleted.is_(None)), COSTS)


def projects(connection: Connection, team: str) -> pd.DataFrame:
    rows = table("project").c
    query = select(rows.key, rows.name, rows.internal, rows.archived, rows.funding_source)
    return _frame(connection, query.where(rows.team == team), PROJECTS)


def activities(connection: Connection, team: str) -> pd.DataFrame:
    rows = table("activity").c
    return _frame(connection, select(rows.key, rows.name, rows.purpose).where(rows.team == team), ACTIVITIES)


def holidays(connection: Connection, team: str) -> pd.DataFrame:
    rows = table("holiday").c
    query = select(rows.day).where(rows.team == team, rows.deleted.is_(None)).distinct()
    return _frame(connection, query, HOLIDAYS)


def leaves(connection: Connection, team: str) -> pd.DataFrame:
    rows = table("leave").c
    query = select(rows.member, rows.day, rows.half)
    return _frame(connection, query.where(rows.member.in_(_members(team)), rows.deleted.is_(None)), LEAVES)


def extent(connection: Connection, team: str) -> tuple[date, date] | None:
    """The first and the last day with time, income or expense; None when there is nothing."""
    return hours.extent(asking(connection), [team])


def _amounts(
    connection: Connection, rows: Table, team: str, moment: str, columns: tuple[str, ...]
) -> pd.DataFrame:
    chosen = [
        func.coalesce(rows.c[column], rows.c[moment]) if column.startswith("covers_") else rows.c[column]
        for column in columns
    ]
    return _frame(connection, select(*chosen).where(rows.c.team == team, rows.c.deleted.is_(None)), columns)


def _members(team: str) -> Select[Any]:
    people = table("member").c
    return select(people.key).where(people.team == team)


def _alive(team: str) -> ColumnElement[bool]:
    rows = table("time_entry").c
    return and_(rows.team == team, rows.deleted.is_(None))


def _within(team: str, first: date, last: date) -> ColumnElement[bool]:
    """Entries of the period: whole months by the index, days only where a month is cut."""
    rows = table("time_entry").c
    low, high = first.year * 100 + first.month, last.year * 100 + last.month
    return and_(
        _alive(team),
        rows.month.between(low, high),
        or_(rows.month > low, rows.day >= first.toordinal()),
        or_(rows.month < high, rows.day <= last.toordinal()),
    )


def _frame(connection: Connection, query: Executable, columns: tuple[str, ...]) -> pd.DataFrame:
    # Plain tuples of the driver, column by column: the rows of SQLAlchemy cost more than the sums themselves.
    result = connection.execute(query)
    assert result.cursor is not None
    found = result.cursor.fetchall()
    result.close()
    values = dict(zip(columns, zip(*found, strict=True) if found else ((),) * len(columns), strict=True))
    return pd.DataFrame({column: _column(column, values[column]) for column in columns})


def _column(name: str, values: tuple[Any, ...]) -> Any:
    if name not in _TEXT:
        return np.array(values, dtype=np.int64)
    codes, keys = pd.factorize(np.array(values, dtype=object), use_na_sentinel=True)
    # A handful of keys stand in many rows: make the text of each once.
    words = pd.array([*map(str, keys), NONE], dtype="str")
    return words.take(np.where(codes < 0, len(keys), codes))
