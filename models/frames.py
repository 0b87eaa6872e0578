"""Reads for figures: sums made by SQL, handed over as tidy frames whose columns are the constants below.

Keys are text; a missing project or activity is "none". Days are ordinals, months YYYYMM, all numbers int64.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import numpy as np
import pandas as pd
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Executable,
    Select,
    Table,
    Text,
    and_,
    cast,
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
LOGGED = ("cell", "day", "start", "seconds")
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

# One number holds a day, a start (or none) and a length of up to a week.
_MOMENTS, _LENGTHS = 86_401, 1_000_000

_TEXT = frozenset(
    {"project", "activity", "member", "key", "kind", "source", "payee", "name", "purpose", "funding_source"}
)


def cost_boundaries(connection: Connection, team: str) -> list[int]:
    """The days within a month on which some hourly cost of the team changes, ascending."""
    rows = table("hourly_cost").c
    days = select(rows.valid_from).where(rows.member.in_(_members(team)), rows.deleted.is_(None)).distinct()
    return sorted(day for day in connection.execute(days).scalars() if date.fromordinal(day).day != 1)


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


def logged(connection: Connection, team: str, first: date, last: date) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The smallest cells of the sharing of income, cut by the period, and every entry in them (LOGGED).

    `segment` counts the `cost_boundaries` that have passed, so that within a cell every member costs one amount.
    An entry's `cell` is its row in the cells; `start` is -1 where none is known. All figures of a period follow
    from this one reading: a row of the driver for each entry would cost more than all sums together, so SQL strings
    those of a cell together and numpy reads the text.
    """
    rows = table("time_entry").c
    keys = (rows.project, rows.activity, rows.member, rows.month)
    begin = first.toordinal()
    moment = (rows.day - begin) * literal(_MOMENTS, BigInteger) + func.coalesce(rows.start, -1) + 1
    entry = moment * literal(_LENGTHS, BigInteger) + rows.seconds
    text = func.aggregate_strings(cast(entry, Text), ",")
    query = select(*keys, func.count(), text).where(_within(team, first, last))
    found = _rows(connection, query.group_by(rows.month, *keys[:3]))
    *columns, counts, texts = zip(*found, strict=True) if found else ((),) * 6
    packed = np.fromstring(",".join(texts), dtype=np.int64, sep=",")
    moments, seconds = np.divmod(packed, _LENGTHS)
    days, starts = np.divmod(moments, _MOMENTS)
    entries = pd.DataFrame(
        {
            "cell": np.repeat(np.arange(len(found)), np.array(counts, dtype=np.int64)),
            "day": days + begin,
            "start": starts - 1,
            "seconds": seconds,
        }
    )
    return _cut(_tidy(CELLS[:4], columns), entries, cost_boundaries(connection, team))


def _cut(
    keys: pd.DataFrame, entries: pd.DataFrame, boundaries: list[int]
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Sum up the entries of each cell, and cut cells at the changes of cost within their month."""
    cell, segment = (
        entries["cell"].to_numpy(),
        np.searchsorted(boundaries, entries["day"].to_numpy(), "right"),
    )
    kept, segments = np.arange(len(keys)), segment[:1].repeat(len(keys))
    if np.ptp(segment) if len(segment) else 0:
        width = len(boundaries) + 1
        places, cell = np.unique(cell * width + segment, return_inverse=True)
        kept, segments = np.divmod(places, width)
    sums = np.zeros(len(kept), dtype=np.int64)
    np.add.at(sums, cell, entries["seconds"].to_numpy())
    cells = keys.take(kept).reset_index(drop=True).assign(segment=segments, seconds=sums)
    return cells, entries.assign(cell=cell)


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
    found = _rows(connection, query)
    return _tidy(columns, zip(*found, strict=True) if found else ((),) * len(columns))


def _rows(connection: Connection, query: Executable) -> Sequence[tuple[Any, ...]]:
    """Plain tuples of the driver: the rows of SQLAlchemy cost more than the sums themselves."""
    result = connection.execute(query)
    assert result.cursor is not None
    found = result.cursor.fetchall()
    result.close()
    return found


def _tidy(columns: tuple[str, ...], values: Iterable[tuple[Any, ...]]) -> pd.DataFrame:
    named = zip(columns, values, strict=True)
    return pd.DataFrame({column: _column(column, found) for column, found in named})


def _column(name: str, values: tuple[Any, ...]) -> Any:
    if name not in _TEXT:
        return np.array(values, dtype=np.int64)
    codes, keys = pd.factorize(np.array(values, dtype=object), use_na_sentinel=True)
    # A handful of keys stand in many rows: make the text of each once.
    words = pd.array([*map(str, keys), NONE], dtype="str")
    return words.take(np.where(codes < 0, len(keys), codes))
