"""Takes one person's answers away for good: out of open and closed waves, and out of the copies made of them."""

import contextlib
import os
import sqlite3
from pathlib import Path

from sqlalchemy import ColumnElement, Connection, select

from models import answering
from models.backups import backups
from models.changes import Change
from models.errors import Refused, Unavailable
from models.response_rows import Who
from models.schema import table
from models.waves import Wave, waves

_FIND = "SELECT 1 FROM response WHERE member = ? OR code = ?"
_ERASE = "DELETE FROM response WHERE member = ? OR code = ?"


def waves_with(connection: Connection, team: str, who: Who) -> list[Wave]:
    """The waves, open ones too, that hold an answer of this card, code or member: only its owner should ask."""
    return [one for one in waves(connection, team) if _holds(connection, one, who)]


def erase_person(connection: Connection, team: str, who: Who) -> Change:
    """Take every answer of this card, code or member out of all waves of the team. Cannot be undone.

    `Database.compact` and `erase_from_backups` should follow, outside the transaction. Raises Refused where there
    is none.
    """
    held = waves_with(connection, team, who)
    if not held:
        raise Refused("There is no answer under this code or name.")
    change = Change()
    for one in held:
        change += _erase(connection, one, who)
    return change


def erase_from_backups(location: str | Path, who: Who) -> int:
    """Take the answers of this person out of the copies that Wela made by itself; how many copies held some.

    Raises Unavailable when one of them cannot be written.
    """
    try:
        return sum(_erase_from(backup.path, who) for backup in backups(location))
    except (sqlite3.Error, OSError) as error:
        raise Unavailable(
            "An older copy of the database still holds these answers ({reason}). Try again, or delete the copies.",
            reason=error,
        ) from error


def _erase_from(path: Path, who: Who) -> bool:
    """The copy keeps its time, which says which state of the file it holds."""
    before = path.stat()
    values = (who.member, " ".join(who.code) or None)
    with contextlib.closing(sqlite3.connect(path, timeout=5, isolation_level=None)) as raw:
        if not raw.execute("SELECT 1 FROM sqlite_master WHERE name='response'").fetchone():
            return False
        if not raw.execute(_FIND, values).fetchone():
            return False
        raw.execute("PRAGMA secure_delete=1")
        raw.execute(_ERASE, values)
        raw.execute("VACUUM")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    return True


def _is_of(who: Who) -> ColumnElement[bool]:
    rows = table("response").c
    if who.member is not None:
        return rows.member == who.member
    return rows.code == " ".join(who.code)


def _holds(connection: Connection, wave: Wave, who: Who) -> bool:
    if wave.is_open:
        return who in answering.people(connection, wave)
    rows = table("response").c
    return connection.execute(select(rows.key).where(rows.wave == wave.key, _is_of(who))).first() is not None


def _erase(connection: Connection, wave: Wave, who: Who) -> Change:
    if wave.is_open:
        return answering.erase(connection, wave, who)
    rows = table("response")
    connection.execute(rows.delete().where(rows.c.wave == wave.key, _is_of(who)))
    return Change(forever=frozenset({"response"}))
