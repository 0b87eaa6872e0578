"""Takes one person's answers away for good: out of open and closed waves, and out of the copies made of them.

Where the person is known by name, what they promised becomes the whole team's, and what they said of their usual day
goes with the answers.
"""

import contextlib
import os
import sqlite3
from pathlib import Path

from sqlalchemy import ColumnElement, Connection, select

from models import answering, changes
from models.backups import backups
from models.changes import Change
from models.errors import Refused, Unavailable
from models.response_rows import Who
from models.schema import table
from models.waves import Wave, waves

_IN_COPIES = {
    "response": (
        "SELECT 1 FROM response WHERE member = :member OR code = :code",
        "DELETE FROM response WHERE member = :member OR code = :code",
    ),
    "typical_day": (
        "SELECT 1 FROM typical_day WHERE member = :member",
        "DELETE FROM typical_day WHERE member = :member",
    ),
    "commitment": (
        "SELECT 1 FROM commitment WHERE member = :member",
        "UPDATE commitment SET member = NULL WHERE member = :member",
    ),
}
"""By table of a copy: what finds the person's rows, and what becomes of them."""


def waves_with(connection: Connection, team: str, who: Who) -> list[Wave]:
    """The waves, open ones too, that hold an answer of this card, code or member: only its owner should ask."""
    return [one for one in waves(connection, team) if _holds(connection, one, who)]


def erase_person(connection: Connection, team: str, who: Who) -> Change:
    """Take every answer of this card, code or member out of all waves of the team. Cannot be undone.

    A member's name goes off commitments as well, and their usual day is deleted. `Database.compact` and
    `erase_from_backups` should follow, outside the transaction. Raises Refused where there is nothing.
    """
    change = Change()
    for one in waves_with(connection, team, who):
        change += _erase(connection, one, who)
    if who.member is not None:
        change += _forget_name(connection, who.member)
    if not change:
        raise Refused("There is no answer under this code or name.")
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
    values = {"member": who.member, "code": " ".join(who.code) or None}
    with contextlib.closing(sqlite3.connect(path, timeout=5, isolation_level=None)) as raw:
        tables = {name for (name,) in raw.execute("SELECT name FROM sqlite_master")}
        known = [statements for name, statements in _IN_COPIES.items() if name in tables]
        held = [erase for find, erase in known if raw.execute(find, values).fetchone()]
        if not held:
            return False
        raw.execute("PRAGMA secure_delete=1")
        for statement in held:
            raw.execute(statement, values)
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


def _forget_name(connection: Connection, member: str) -> Change:
    """Promises stay, as the whole team's; versions count on, so that an older step of the history no longer fits."""
    promises, usual = table("commitment"), table("typical_day")
    nobody = {"member": None, "version": promises.c.version + 1, "changed": changes.now()}
    statements = {
        "commitment": promises.update().where(promises.c.member == member).values(nobody),
        "typical_day": usual.delete().where(usual.c.member == member),
    }
    touched = [name for name, statement in statements.items() if connection.execute(statement).rowcount]
    return Change(forever=frozenset(touched))
