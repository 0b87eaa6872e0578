"""A backup takes the place of a file, and leftovers of work that was cut short go; nothing whole is ever destroyed."""

import contextlib
import os
import shutil
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from models import disk, migration
from models.backups import Backup, back_up, backups, is_kept
from models.errors import AppError, Damaged, Unavailable
from models.places import backups_of, free_name, is_url

RESTORING = ".restoring"
_LEFTOVERS = (RESTORING, migration.MIGRATING, disk.PART)


@dataclass(frozen=True)
class Rescue:
    """What can be done for a damaged file: its newest good backup, or what is readable of the file itself."""

    backup: Backup | None
    is_readable: bool


def find_rescue(location: str | Path) -> Rescue | None:
    """Look for a way back; None when this is no file of ours, or when there is none."""
    if is_url(location) or not Path(location).is_file():
        return None
    from models import salvage

    rescue = Rescue(newest_good(location), salvage.is_readable(Path(location)))
    return rescue if rescue.backup or rescue.is_readable else None


def newest_good(location: str | Path) -> Backup | None:
    """The newest backup that opens and whose every page is sound."""
    for backup in reversed(backups(location)):
        with contextlib.suppress(AppError, OSError):
            migration.examine(backup.path)
            return backup
    return None


def restore(backup: Path, location: Path) -> None:
    """Put a copy of the backup in the place of the file, which nobody may have open.

    What stands there is kept: a sound file as one more backup, a damaged one beside the backups. Raises Damaged for
    a backup that is not whole, Unavailable when the disk refuses; the file is then as it was.
    """
    part = location.with_name(location.name + RESTORING)
    try:
        disk.require_room(location.parent, backup.stat().st_size)
        disk.copy_pages(backup, part)
        migration.examine(part)
        disk.check_pages(part, contents=True)
        disk.flush(part)
        _keep(location)
        # A journal of the damaged file would be played back into the one that takes its place.
        for side in disk.SIDES:
            location.with_name(location.name + side).unlink(missing_ok=True)
        disk.put_in_place(part, location)
    except sqlite3.Error as error:
        if disk.is_damage(error):
            raise Damaged("The backup {file} is damaged. Choose an older one.", file=backup) from error
        raise _refused(location, error) from error
    except OSError as error:
        raise _refused(location, error.strerror or error) from error
    finally:
        with contextlib.suppress(OSError):
            disk.remove(part)


def remove_leftovers(location: str | Path) -> None:
    """Work that was killed leaves a half-made file; nobody else may work on this database now."""
    if is_url(location):
        return
    path = Path(location)
    halves = [path.with_name(path.name + ending) for ending in _LEFTOVERS]
    halves += backups_of(path).glob("*" + disk.PART)
    for half in halves:
        with contextlib.suppress(OSError):
            disk.remove(half)


def _keep(location: Path) -> None:
    if not location.exists():
        return
    # Looking at a file plays its journal back, so one that has a journal is kept byte for byte beforehand.
    if is_kept(location) and not any(
        location.with_name(location.name + side).exists() for side in disk.SIDES
    ):
        with contextlib.suppress(Damaged, Unavailable):
            migration.examine(location)
            back_up(location, even_collecting=True)
            return
    _set_aside(location)


def _set_aside(location: Path) -> None:
    """Every byte of a damaged file, with its journal: somebody may yet read more out of it."""
    folder = backups_of(location)
    folder.mkdir(parents=True, exist_ok=True)
    disk.require_room(folder, location.stat().st_size)
    aside = free_name(folder / f"damaged {datetime.now():%Y-%m-%d %H.%M.%S}.db")
    for side in (*disk.SIDES, ""):
        source = location.with_name(location.name + side)
        if source.exists():
            part = aside.with_name(aside.name + side + disk.PART)
            shutil.copyfile(source, part)
            disk.flush(part)
            os.replace(part, aside.with_name(aside.name + side))
    disk.flush_folder(folder)


def _refused(location: Path, reason: object) -> Unavailable:
    return Unavailable(
        "{file} could not be replaced ({reason}). Check its folder and the room on the disk; it was left as it is.",
        file=location,
        reason=reason,
    )
