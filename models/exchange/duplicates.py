"""Recognises rows that are stored already, so that bringing in the same file twice changes nothing.

A row is known by its source's id, else by its content plus how often that content came before in the file: equal
rows of one file are kept. A fingerprint says only what the file says, so an entry that was edited, renamed or put
into the trash since still counts as stored. It begins with the day: those of a file's days lie together in the index.
"""

from collections.abc import Iterator, Sequence
from hashlib import blake2b
from itertools import islice

from sqlalchemy import Connection, select

from models.exchange.matching import folded
from models.exchange.rows import EntryRow, ExpenseRow, FileRow, IncomeRow
from models.schema import table

TABLES = {EntryRow: "time_entry", IncomeRow: "income", ExpenseRow: "expense"}
_CHUNK = 500


def fingerprints(rows: Sequence[FileRow]) -> list[str]:
    """One for each row, all different but for rows of the same source id."""
    came_before: dict[str, int] = {}
    made: list[str] = []
    for row in rows:
        if row.id:
            made.append("i" + _digest(row.id))
            continue
        content = _content(row)
        times = came_before[content] = came_before.get(content, -1) + 1
        made.append(f"{row.day:07d}" + _digest(f"{content}\x1f{times}"))
    return made


def stored(connection: Connection, team: str, rows: Sequence[FileRow]) -> set[str]:
    """The fingerprints of the team that rows of these days, or with an id, could meet."""
    if not rows:
        return set()
    first, last = min(row.day for row in rows), max(row.day for row in rows)
    found = _between(connection, team, rows, f"{first:07d}", f"{last + 1:07d}")
    ids = [row.id for row in rows if row.id]
    if ids:
        found |= _between(connection, team, rows, "i", "j")
        found |= {"i" + _digest(key) for key in _own_keys(connection, team, rows, ids)}
    return found


def _between(connection: Connection, team: str, rows: Sequence[FileRow], low: str, high: str) -> set[str]:
    known = table(TABLES[type(rows[0])]).c
    query = select(known.fingerprint).where(
        known.team == team, known.fingerprint >= low, known.fingerprint < high
    )
    return set(connection.execute(query).scalars())


def _own_keys(connection: Connection, team: str, rows: Sequence[FileRow], ids: list[str]) -> Iterator[str]:
    """Our own export carries our keys as ids."""
    known = table(TABLES[type(rows[0])]).c
    remaining = iter(key for key in ids if len(key) == 32)
    while chunk := list(islice(remaining, _CHUNK)):
        yield from connection.execute(
            select(known.key).where(known.key.in_(chunk), known.team == team)
        ).scalars()


def _content(row: FileRow) -> str:
    if isinstance(row, EntryRow):
        start = "" if row.start is None else row.start
        who = folded(row.member or row.email)
        tags = ",".join(sorted(row.tags[2:-2].split('", "'))) if row.tags != "[]" else ""
        what = f"{folded(row.project)}\x1f{folded(row.activity)}\x1f{row.note}\x1f{tags}"
        return f"{row.day}\x1f{start}\x1f{row.seconds}\x1f{who}\x1f{what}"
    return "\x1f".join(map(str, row[1:-1]))


def _digest(text: str) -> str:
    return blake2b(text.encode(), digest_size=16).hexdigest()
