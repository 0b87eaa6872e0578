"""Copies of the database file: whole even while it is in use, in place at once or not at all, thinned with age."""

import contextlib
import os
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from models import disk
from models.errors import Damaged, Refused, Unavailable
from models.places import backups_of, free_name, is_url, sample_database

if TYPE_CHECKING:
    from models.database import Database

EVERY = timedelta(minutes=30)
_NAME = "%Y-%m-%d %H.%M.%S.db"
_ALL_FOR = timedelta(days=2)
_one_at_a_time = threading.Lock()


@dataclass(frozen=True, order=True)
class Backup:
    """A copy that Wela made by itself; `moment` is local time."""

    moment: datetime
    path: Path


def copy_to(database: "Database", path: Path, *, replace: bool = False) -> None:
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
    with _told(path):
        disk.copy_whole(source, path)


def move_to(location: Path, target: Path) -> None:
    """Copy a file that nobody has open to a free name; the one that is left says by its name that it was moved.

    Raises Refused, Unavailable or Damaged; the file is then as it was.
    """
    if target.exists():
        raise Refused("{file} exists already. Choose another name.", file=target)
    with _told(target):
        disk.copy_whole(location, target)
        try:
            location.rename(free_name(location.with_name(location.name + ".moved")))
        except OSError:
            target.unlink()
            raise


def shown_location(database: "Database") -> str:
    """Where the database lies, as it may be shown: an address without its password."""
    if not is_url(database.location):
        return database.location
    from sqlalchemy import make_url

    return make_url(database.location).render_as_string(hide_password=True)


def is_kept(location: str | Path) -> bool:
    """Whether Wela makes backups of this database by itself: not of the sample team, and not of a server."""
    return not is_url(location) and Path(location) != sample_database() and Path(location).is_file()


def is_collecting(location: str | Path) -> bool:
    """Whether the file holds an open wave: two copies of it would tell who answered between them."""
    if is_url(location) or not Path(location).is_file():
        return False
    question = "SELECT 1 FROM wave WHERE state = 'open' AND deleted IS NULL LIMIT 1"
    with (
        contextlib.suppress(sqlite3.Error),  # an older file has no waves, a damaged one is told of elsewhere
        contextlib.closing(sqlite3.connect(location, timeout=5)) as raw,
    ):
        return raw.execute(question).fetchone() is not None
    return False


def back_up(
    location: str | Path, *, now: datetime | None = None, even_collecting: bool = False
) -> Backup | None:
    """Make a backup, unless the newest one is as new as the file; then thin out the old ones.

    Returns the backup that holds the present state; None for a database that gets none, also while a wave is open
    unless the file is about to be replaced (`even_collecting`). Raises Unavailable or Damaged.
    """
    if not is_kept(location) or (is_collecting(location) and not even_collecting):
        return None
    source, folder = Path(location), backups_of(location)
    with _one_at_a_time, _told(folder):
        made = backups(location)
        stamp = source.stat().st_mtime_ns
        if made and _stamp(made[-1]) == stamp:
            return made[-1]
        folder.mkdir(parents=True, exist_ok=True)
        for place in (folder, source.parent):
            disk.require_room(place, source.stat().st_size)
        moment = (now or datetime.now()).replace(microsecond=0)
        backup = Backup(moment, folder / moment.strftime(_NAME))
        disk.copy_whole(source, backup.path)
        # What is changed while the pages are copied is newer than this stamp, and calls for the next backup.
        os.utime(backup.path, ns=(stamp, stamp))
        _thin(backups(location), moment)
        return backup


def back_up_if_due(location: str | Path, *, now: datetime | None = None) -> Backup | None:
    """Make a backup if the newest one is half an hour old; None when it was not the time, or a wave is open."""
    moment = now or datetime.now()
    made = backups(location) if is_kept(location) else []
    # A newest backup in the future tells of a clock that was wrong, not of a backup that is young.
    if made and timedelta() <= moment - made[-1].moment < EVERY:
        return None
    return back_up(location, now=moment)


def backups(location: str | Path) -> list[Backup]:
    """Every backup of this database, the newest last."""
    if is_url(location):
        return []
    return sorted(
        Backup(moment, path)
        for path in backups_of(location).glob("*.db")
        if (moment := _moment(path)) is not None
    )


def thinned(moments: Iterable[datetime], now: datetime) -> set[datetime]:
    """The moments to keep: all of two days, then the last of each of 12 days, 10 weeks and 9 months."""
    newest_first = sorted(moments, reverse=True)
    kept = {moment for moment in newest_first if now - moment < _ALL_FOR}
    rest = [moment for moment in newest_first if moment not in kept]
    for period, count in _PERIODS:
        last_of: dict[object, datetime] = {}
        for moment in rest:
            last_of.setdefault(period(moment), moment)
        chosen = list(last_of)[:count]
        kept |= {last_of[name] for name in chosen}
        rest = [moment for moment in rest if period(moment) not in chosen]
    return kept


_PERIODS: tuple[tuple[Callable[[datetime], object], int], ...] = (
    (lambda moment: moment.date(), 12),
    (lambda moment: moment.isocalendar()[:2], 10),
    (lambda moment: (moment.year, moment.month), 9),
)


def _thin(made: list[Backup], now: datetime) -> None:
    kept = thinned((backup.moment for backup in made), now)
    for backup in made[:-1]:
        if backup.moment not in kept:
            backup.path.unlink(missing_ok=True)


def _moment(path: Path) -> datetime | None:
    with contextlib.suppress(ValueError):
        return datetime.strptime(path.name, _NAME)  # noqa: DTZ007 - the time on the wall, as in the name
    return None


def _stamp(backup: Backup) -> int:
    return backup.path.stat().st_mtime_ns


@contextlib.contextmanager
def _told(target: Path) -> Iterator[None]:
    """What the disk or the driver says, as a sentence."""
    try:
        yield
    except sqlite3.Error as error:
        if disk.is_damage(error):
            raise Damaged(
                "The database file is damaged. Open the newest backup; this file was left as it is."
            ) from error
        raise _not_written(target, error) from error
    except OSError as error:
        raise _not_written(target, error.strerror or error) from error


def _not_written(target: Path, reason: object) -> Unavailable:
    return Unavailable(
        "The copy could not be written to {file} ({reason}). Check the folder and the room on the disk.",
        file=target,
        reason=reason,
    )
