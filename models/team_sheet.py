"""The hours of many people on one day, as a leader types them from paper, and what their sheet begins with."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, func, select

from models.changes import Change
from models.entry_habits import RECENT
from models.records import Entry, EntryFilter, entries
from models.schema import table
from models.week import set_cells


def set_hours(
    connection: Connection,
    team: str,
    day: date,
    cells: Sequence[tuple[str, str | None, str | None, int]],
    *,
    seen: Mapping[str, Mapping[str, int]] | None = None,
) -> Change:
    """Make each cell (member, project, activity, seconds) of a day hold so much, all as one step.

    `seen` are the entries of each member's cells as they were shown, key to version. Raises as `week.set_cells`.
    """
    change = Change()
    for member in dict.fromkeys(cell[0] for cell in cells):
        own = [(day, project, activity, seconds) for of, project, activity, seconds in cells if of == member]
        known = None if seen is None else seen.get(member, {})
        change += set_cells(connection, team, member, own, seen=known)
    return change


def day_entries(connection: Connection, team: str, day: date) -> list[Entry]:
    return entries(connection, team, EntryFilter(first=day, last=day), newest_first=False)


def used_lately(connection: Connection, team: str, column: str, until: date) -> list[str]:
    """Keys of the projects or the activities the team used in the four weeks up to a day, most used first."""
    rows: Any = table("time_entry").c
    used, times = rows[column], func.count()
    query = (
        select(used)
        .where(rows.team == team, rows.deleted.is_(None), used.is_not(None))
        .where(rows.day.between((until - RECENT).toordinal() + 1, until.toordinal()))
        .group_by(used)
        .order_by(times.desc(), used)
    )
    return list(connection.execute(query).scalars())
