"""Questions in plain SQL, so that a report can be answered sooner than SQLAlchemy is imported.

`Ask` is all such a question needs: on a sound database file it is the driver's own, elsewhere SQLAlchemy's.
"""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from models.version import APPLICATION_ID, STAMP

if TYPE_CHECKING:
    from sqlalchemy import Connection

T = TypeVar("T")
Ask = Callable[[str, Sequence[Any]], Iterable[tuple[Any, ...]]]


def ask(location: str, work: Callable[[Ask], T]) -> T:
    """The result of `work` on one moment of the database, a file or a URL; `work` may be started twice.

    Raises what `Database.open` raises.
    """
    quick = _sound_file(location)
    if quick is not None:
        with closing(quick), suppress(sqlite3.Error):
            quick.execute("BEGIN")
            return work(quick.execute)
    from models.database import Database

    with closing(Database.open(location)) as database, database.read() as connection:
        return work(asking(connection))


def asking(connection: "Connection") -> Ask:
    """Questions on a connection that is open already; `?` marks the values on every kind of database."""

    def ask_it(question: str, values: Sequence[Any]) -> Iterable[tuple[Any, ...]]:
        if connection.dialect.paramstyle != "qmark":
            question = question.replace("%", "%%").replace("?", "%s")
        return [tuple(row) for row in connection.exec_driver_sql(question, tuple(values))]

    return ask_it


def _sound_file(location: str) -> sqlite3.Connection | None:
    """The file, opened for reading, if it is of this very version; all else is left to `Database.open`."""
    if "://" in location or not Path(location).is_file():
        return None
    # After a crash the first read fails: the journal must be rolled back by somebody who may write.
    with suppress(sqlite3.Error):
        quick = sqlite3.connect(
            f"{Path(location).absolute().as_uri()}?mode=ro", timeout=1, uri=True, isolation_level=None
        )
        with ExitStack() as closing_it:
            closing_it.callback(quick.close)
            if [_stamp(quick, name) for name in ("application_id", "user_version")] == [
                APPLICATION_ID,
                STAMP,
            ]:
                closing_it.pop_all()
                return quick
    return None


def _stamp(quick: sqlite3.Connection, name: str) -> int:
    return quick.execute(f"PRAGMA {name}").fetchone()[0]
