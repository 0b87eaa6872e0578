"""Writes that give entries another place in time: shorten around another one, move on the clock, shift by days."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, select

from models import changes, ledger, rules
from models.changes import Change
from models.errors import Refused
from models.schema import table

Piece = tuple[date, int, int]  # the day it begins, its clock time, its seconds
_CHUNK = 500


def trim_entry(connection: Connection, key: str, version: int, pieces: Sequence[Piece]) -> Change:
    """Leave of an entry only these pieces: it becomes the first; each further one is a new entry of the same work."""
    if not pieces:
        raise Refused("Nothing would remain of this entry. Delete it instead.")
    (day, start, seconds), *further = pieces
    change = ledger.change_entry(connection, key, version, day=day, start=start, seconds=seconds)
    if further:
        whole = changes.present(connection, "time_entry", [key])[key]
        change += changes.insert_many(connection, "time_entry", [_copy(whole, piece) for piece in further])
    return change


def move_entry(connection: Connection, key: str, version: int, start: int, seconds: int) -> Change:
    """Give an entry another place on the clock of its day."""
    return ledger.change_entry(connection, key, version, start=start, seconds=seconds)


def shift_days(connection: Connection, keys: Sequence[str], days: int) -> Change:
    """Move entries by so many days, back when negative; their clock times stay."""
    shifted: list[Change] = []
    for day, there in _by_day(connection, keys).items():
        moved = date.fromordinal(day) + timedelta(days=days)
        values = {"day": rules.ordinal(moved), "month": rules.month_of(moved)}
        shifted.append(changes.update_many(connection, "time_entry", there, **values))
    return Change.together(shifted)


def _copy(whole: changes.Row, piece: Piece) -> dict[str, Any]:
    """A new row for a piece of an entry; the file it came from knows only the first piece."""
    values = dict(zip(table("time_entry").columns.keys(), whole, strict=True))
    for made in ("key", "version", "created", "changed", "deleted"):
        del values[made]
    day, start, seconds = piece
    place = {"day": rules.ordinal(day), "month": rules.month_of(day), "start": rules.clock(start)}
    return values | ledger.NOT_IMPORTED | place | {"seconds": rules.duration(seconds)}


def _by_day(connection: Connection, keys: Sequence[str]) -> dict[int, list[str]]:
    """The keys by the day their entries stand on. Raises Refused when one is not there."""
    rows = table("time_entry").c
    found: dict[int, list[str]] = {}
    for first in range(0, len(keys), _CHUNK):
        wanted = select(rows.day, rows.key).where(rows.key.in_(keys[first : first + _CHUNK]))
        for day, key in connection.execute(wanted):
            found.setdefault(day, []).append(key)
    if sum(map(len, found.values())) != len(keys):
        raise Refused("One of the selected rows no longer exists. Select again and repeat.")
    return found
