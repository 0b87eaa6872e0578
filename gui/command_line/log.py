"""Keeps the details of our own faults in a file; the person at the keyboard sees only a sentence."""

import traceback
from datetime import datetime
from pathlib import Path

from models.places import log_folder

_MOST = 1_000_000


def keep(error: BaseException) -> Path:
    """Append the traceback to the log file and return its place. Raises OSError when that fails."""
    place = log_folder() / "command_line.log"
    place.parent.mkdir(parents=True, exist_ok=True)
    if place.exists() and place.stat().st_size > _MOST:
        place.replace(place.with_suffix(".old.log"))
    with place.open("a", encoding="utf-8", errors="replace") as file:
        file.write(f"{datetime.now().astimezone().isoformat(timespec='seconds')}\n")
        file.writelines(traceback.format_exception(error))
    return place
