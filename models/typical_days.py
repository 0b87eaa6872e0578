"""What each member says a usual working day looks like: statements beside the records, and a way to log them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from models import changes, ledger, rules
from models.changes import Change
from models.errors import Conflict
from models.records import from_row
from models.schema import table
from models.week_rows import living_work

Cell = tuple[str, str | None, str | None]  # member, project, activity


@dataclass(frozen=True, slots=True)
class TypicalPiece:
    """So many seconds of a member's usual working day go to this work."""

    key: str
    version: int
    member: str
    project: str | None
    activity: str | None
    seconds: int

    @property
    def cell(self) -> Cell:
        return self.member, self.project, self.activity


def pieces(connection: Connection, team: str) -> list[TypicalPiece]:
    """Everything the members of a team have said, the oldest statement of each cell first."""
    rows, people = table("typical_day"), table("member")
    query = (
        select(rows)
        .join(people, rows.c.member == people.c.key)
        .where(people.c.team == team, people.c.deleted.is_(None), rows.c.deleted.is_(None))
        .order_by(rows.c.created, rows.c.key)
    )
    return [from_row(TypicalPiece, row) for row in connection.execute(query).mappings()]


def pieces_to_log(connection: Connection, team: str) -> list[TypicalPiece]:
    """What can still be logged: its project and its activity have not been archived or deleted."""
    living = living_work(connection, team)
    return [piece for piece in pieces(connection, team) if living(piece.project, piece.activity)]


def set_pieces(
    connection: Connection,
    team: str,
    cells: Sequence[tuple[str, str | None, str | None, int]],
    *,
    seen: Mapping[str, int] | None = None,
) -> Change:
    """Say how much of a usual day each cell (member, project, activity, seconds) takes, as one step; 0 takes it back.

    `seen` are the pieces of all these cells as they were shown, key to version; without it nothing is compared.
    Raises Conflict when somebody else has changed one of the cells.
    """
    wanted = {(member, project, activity): seconds for member, project, activity, seconds in cells}
    standing: dict[Cell, list[TypicalPiece]] = {cell: [] for cell in wanted}
    for piece in pieces(connection, team):
        if piece.cell in standing:
            standing[piece.cell].append(piece)
    found = {piece.key: piece.version for held in standing.values() for piece in held}
    if seen is not None and found != dict(seen):
        raise Conflict(
            "Somebody else has changed this in the meantime. Look at it again and repeat your change."
        )
    return Change.together(
        _set_piece(connection, cell, standing[cell], seconds) for cell, seconds in wanted.items()
    )


def log_typical_days(
    connection: Connection, team: str, days: Iterable[tuple[str, date]], *, note: str
) -> Change:
    """Log the usual day of each member on each day (member, day) as entries without a start.

    Raises Conflict when something has been logged on one of them meanwhile.
    """
    wanted = list(days)
    said: dict[str, list[TypicalPiece]] = {}
    for piece in pieces_to_log(connection, team):
        said.setdefault(piece.member, []).append(piece)
    if wanted and not logged_days(connection, team, *_span(wanted)).isdisjoint(wanted):
        raise Conflict(
            "Somebody else has logged hours on these days in the meantime. Count again and repeat."
        )
    return Change.together(
        ledger.add_entry(
            connection,
            team,
            member,
            day,
            piece.seconds,
            project=piece.project,
            activity=piece.activity,
            note=note,
        )
        for member, day in wanted
        for piece in said.get(member, ())
    )


def logged_days(connection: Connection, team: str, first: date, last: date) -> set[tuple[str, date]]:
    """The days (member, day) of a period on which anything is logged."""
    rows = table("time_entry").c
    query = (
        select(rows.member, rows.day)
        .where(rows.team == team, rows.deleted.is_(None))
        .where(rows.day.between(rules.ordinal(first), rules.ordinal(last)))
        .distinct()
    )
    return {(member, date.fromordinal(day)) for member, day in connection.execute(query)}


def _set_piece(connection: Connection, cell: Cell, held: Sequence[TypicalPiece], seconds: int) -> Change:
    """One statement a cell: what a merge of files has doubled goes to the trash."""
    spare = held if not seconds else held[1:]
    change = Change.together(changes.trash(connection, "typical_day", one.key, one.version) for one in spare)
    if not seconds:
        return change
    seconds = rules.duration(seconds)
    if held:
        return change + changes.update(
            connection, "typical_day", held[0].key, held[0].version, seconds=seconds
        )
    member, project, activity = cell
    return changes.insert(
        connection, "typical_day", member=member, project=project, activity=activity, seconds=seconds
    )


def _span(days: Sequence[tuple[str, date]]) -> tuple[date, date]:
    return min(day for _, day in days), max(day for _, day in days)
