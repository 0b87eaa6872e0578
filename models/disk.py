"""Files that are whole or not there: room is asked for first; copies are checked, flushed, put in place at once."""

import contextlib
import os
import shutil
import sqlite3
import time
from pathlib import Path

from models.errors import Unavailable

PART = ".part"
SIDES = ("-journal", "-wal", "-shm")  # what SQLite keeps beside a file that is in use
_SPARE = 50 * 1024 * 1024
_PATIENCE_SECONDS = 20
_ATTEMPTS = 5


def require_room(folder: Path, size: int) -> None:
    """Raises Unavailable unless three times `size` bytes and 50 MB are free in the folder."""
    needed = 3 * size + _SPARE
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise Unavailable(
            "There is too little room on the disk of {folder}: {needed} MB are needed, {free} MB are free."
            " Free some space; nothing was changed.",
            folder=folder,
            needed=-(-needed // 1_000_000),
            free=free // 1_000_000,
        )


def copy_whole(source: Path, target: Path) -> None:
    """Copy a database, which may be in use, under a name that appears when the copy is checked and on the disk.

    Raises sqlite3.DatabaseError when the source is damaged or busy, OSError when the copy cannot be written.
    """
    part = target.with_name(target.name + PART)
    try:
        copy_pages(source, part)
        check_pages(part)
        put_in_place(part, target)
    finally:
        with contextlib.suppress(OSError):
            remove(part)


def copy_pages(source: Path, target: Path) -> None:
    """The backup call of SQLite: one moment of the source, every page of it. Takes the place of `target` bit by bit."""
    remove(target)
    end = time.monotonic() + _PATIENCE_SECONDS

    def hurry(_status: int, remaining: int, _total: int) -> None:
        # The driver asks a busy database again for ever.
        if remaining and time.monotonic() > end:
            raise sqlite3.OperationalError("database is locked")

    address = source.absolute().as_uri() + "?mode=rw"
    if not os.access(source, os.W_OK):
        address = source.absolute().as_uri() + "?mode=ro"
    with (
        contextlib.closing(sqlite3.connect(address, uri=True, timeout=5)) as old,
        contextlib.closing(sqlite3.connect(target)) as new,
    ):
        # The copy is flushed once, when it is whole; until then a journal would only be a second leftover.
        new.execute("PRAGMA journal_mode=off")
        new.execute("PRAGMA synchronous=off")
        old.backup(new, progress=hurry)


def check_pages(path: Path, *, contents: bool = False) -> None:
    """Raises sqlite3.DatabaseError unless every page is sound; `contents` compares the indexes with their rows too."""
    with contextlib.closing(sqlite3.connect(path.absolute().as_uri() + "?mode=ro", uri=True)) as raw:
        question = "PRAGMA integrity_check(1)" if contents else "PRAGMA quick_check(1)"
        if raw.execute(question).fetchone()[0] != "ok":
            raise sqlite3.DatabaseError("database disk image is malformed")


def put_in_place(part: Path, target: Path) -> None:
    """Give a finished file its name, in the place of what has it now; after a power cut it is the one or the other."""
    flush(part)
    for attempt in range(1, _ATTEMPTS + 1):
        try:
            os.replace(part, target)
            break
        except PermissionError:
            # On Windows a virus scanner or a cloud folder may hold the file for a moment.
            if os.name != "nt" or attempt == _ATTEMPTS:
                raise
            time.sleep(0.2 * attempt)
    flush_folder(target.parent)


def flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Make names in the folder last; Windows does this by itself and has no call for it."""
    if os.name != "nt":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def remove(path: Path) -> None:
    """Take a half-made file away, its journal first: that would be played back into the next file of the name."""
    for side in (*SIDES, ""):
        path.with_name(path.name + side).unlink(missing_ok=True)


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the file itself is broken, rather than busy, unreachable or on a full disk."""
    return "malformed" in str(error) or "not a database" in str(error)
