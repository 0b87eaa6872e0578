"""Writes for the grid of a week: what one cell holds is the sum of the entries of a day, a project and an activity."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection, select

from models import ledger
from models.changes import Change
from models.errors import Conflict, Refused
from models.records import Entry, EntryFilter, entries
from models.schema import table
from models.week_rows import drop_kept

MOST = 168 * 3600
Cell = tuple[date, str | None, str | None]  # day, project, activity


@dataclass(frozen=True, slots=True)
class CellHours:
    """What a cell should hold, in seconds; 0 empties it."""

    day: date
    project: str | None
    activity: str | None
    seconds: int

    @property
    def cell(self) -> Cell:
        return self.day, self.project, self.activity


def cell_of(entry: Entry) -> Cell:
    return entry.day, entry.project, entry.activity


def set_cells(
    connection: Connection,
    team: str,
    member: str,
    cells: Sequence[tuple[date, str | None, str | None, int]],
    *,
    seen: Mapping[str, int] | None = None,
) -> Change:
    """Make each cell (day, project, activity, seconds) hold so much, all as one step; 0 empties it.

    `seen` are the entries of all these cells as they were shown, key to version; without it nothing is compared.
    Raises Conflict when somebody else has changed one of the cells, Refused when entries with clock times stand in
    the way.
    """
    wanted = {one.cell: one for one in (CellHours(*cell) for cell in cells)}
    standing = _standing(connection, team, member, wanted)
    if seen is not None:
        _expect(standing, seen)
    return Change.together(
        _set_cell(connection, team, member, one, standing[cell]) for cell, one in wanted.items()
    )


def set_cell_note(
    connection: Connection,
    team: str,
    member: str,
    cell: Cell,
    note: str,
    *,
    seen: Mapping[str, int] | None = None,
) -> Change:
    """Give the only entry of a cell a note. Raises Refused when there is none, or more than one."""
    found = _standing(connection, team, member, [cell])
    if seen is not None:
        _expect(found, seen)
    held = found[cell]
    if not held:
        raise Refused("Type the hours first, then the note.")
    if len(held) > 1:
        raise Refused(
            "There are {n} entries in this cell, each with its own note. Open the day to change them.",
            n=len(held),
        )
    return ledger.change_entry(connection, held[0].key, held[0].version, note=note)


def drop_row(
    connection: Connection, team: str, member: str, monday: date, project: str | None, activity: str | None
) -> Change:
    """Take a row out of a week: what it holds goes to the trash, and it is kept no longer."""
    week = EntryFilter(first=monday, last=monday + timedelta(days=6), member=member)
    keys = [
        entry.key
        for entry in entries(connection, team, week)
        if (entry.project, entry.activity) == (project, activity)
    ]
    return ledger.trash_entries(connection, keys) + drop_kept(connection, member, monday, project, activity)


# A cell


def _standing(
    connection: Connection, team: str, member: str, cells: Iterable[Cell]
) -> dict[Cell, list[Entry]]:
    """The entries of these cells, those that began first before the others, the newest without a start last."""
    found: dict[Cell, list[Entry]] = {cell: [] for cell in cells}
    days = [day for day, _, _ in found]
    if days:
        span = EntryFilter(first=min(days), last=max(days), member=member)
        for entry in entries(connection, team, span, newest_first=False):
            if cell_of(entry) in found:
                found[cell_of(entry)].append(entry)
    return found


def _expect(standing: Mapping[Cell, list[Entry]], seen: Mapping[str, int]) -> None:
    if {entry.key: entry.version for held in standing.values() for entry in held} != dict(seen):
        raise Conflict(
            "Somebody else has changed this in the meantime. Look at it again and repeat your change."
        )


def _set_cell(
    connection: Connection, team: str, member: str, wanted: CellHours, held: Sequence[Entry]
) -> Change:
    if not 0 <= wanted.seconds <= MOST:
        raise Refused(
            "{work} on {day} cannot hold that. Type between 0 and 168 hours.",
            work=_work(connection, wanted),
            day=wanted.day.isoformat(),
        )
    if not wanted.seconds:
        return ledger.trash_entries(connection, [entry.key for entry in held])
    if len(held) == 1:
        return ledger.change_duration(connection, held[0].key, held[0].version, wanted.seconds)
    more = wanted.seconds - sum(entry.seconds for entry in held)
    if more < 0:
        return _take(connection, held, -more)
    return _add(connection, team, member, wanted, held, more) if more else Change()


def _add(
    connection: Connection, team: str, member: str, wanted: CellHours, held: Sequence[Entry], more: int
) -> Change:
    """What is more goes to the last entry without a start; clock times stay as they are."""
    free = [entry for entry in held if entry.start is None]
    if free:
        last = free[-1]
        return ledger.change_duration(connection, last.key, last.version, last.seconds + more)
    return ledger.add_entry(
        connection, team, member, wanted.day, more, project=wanted.project, activity=wanted.activity
    )


def _take(connection: Connection, held: Sequence[Entry], less: int) -> Change:
    """What is less is taken from the entries without a start, the last one first."""
    change = Change()
    for entry in reversed([entry for entry in held if entry.start is None]):
        taken = min(less, entry.seconds)
        less -= taken
        if taken == entry.seconds:
            change += ledger.trash_entries(connection, [entry.key])
        elif taken:
            change += ledger.change_duration(connection, entry.key, entry.version, entry.seconds - taken)
    if less:
        raise Refused(
            "This cell is the sum of {n} entries, and those with clock times are longer than that. "
            "Open the day to change them.",
            n=len(held),
        )
    return change


def _work(connection: Connection, wanted: CellHours) -> str:
    """The names of a cell's project and activity."""
    names: list[str] = []
    for name, key in (("project", wanted.project), ("activity", wanted.activity)):
        column = table(name).c
        names += connection.execute(select(column.name).where(column.key == key)).scalars()
    return " · ".join(names) or "–"
