"""A database that a command makes, and that does not stay when the command fails."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from models.database import Database


@contextmanager
def created(location: str) -> "Generator[Database]":
    """A new database, closed afterwards; its file is taken away again when something goes wrong."""
    from models.database import Database

    database = Database.create(location)
    try:
        yield database
    except BaseException:
        database.close()
        Path(location).unlink(missing_ok=True)
        raise
    database.close()
