"""Copies of the database file: whole even while it is in use, and in place at once or not at all."""

import contextlib
import os
import sqlite3
from pathlib import Path

from sqlalchemy import make_url

from models.database import Database, is_url
from models.errors import Refused, Unavailable


def copy_to(database: Database, path: Path, *, replace: bool = False) -> None:
    """Copy the database to a file.

    Raises Refused when something is at `path` already and `replace` does not say so, when it is the database itself,
    or when the database lies on a server; Unavailable when the copy cannot be written.
    """
    if is_url(database.location):
        raise Refused("A database on a server is copied there. Ask the person who looks after the server.")
    source = Path(database.location)
    if path.exists() and path.samefile(source):
        raise Refused("{file} is the database itself. Choose another name for the copy.", file=path)
    if path.exists() and not replace:
        raise Refused("{file} exists already. Choose another name.", file=path)
    part = path.with_name(path.name + ".part")
    try:
        _copy(source, part)
        os.replace(part, path)
    except (OSError, sqlite3.Error) as error:
        raise Unavailable(
            "The copy could not be written to {file} ({reason}). Check the folder and the room on the disk.",
            file=path,
            reason=error,
        ) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def shown_location(database: Database) -> str:
    """Where the database lies, as it may be shown: an address without its password."""
    if not is_url(database.location):
        return database.location
    return make_url(database.location).render_as_string(hide_password=True)


def _copy(source: Path, target: Path) -> None:
    target.unlink(missing_ok=True)
    with (
        contextlib.closing(sqlite3.connect(source, timeout=5)) as old,
        contextlib.closing(sqlite3.connect(target)) as new,
    ):
        old.backup(new)
    with target.open("rb+") as file:
        os.fsync(file.fileno())
