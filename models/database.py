"""Opens, creates and closes the database; the pragmas, server settings and transactions live only here."""

import contextlib
import os
import sqlite3
import threading
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any, TypeVar
from urllib.request import pathname2url

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, IntegrityError, OperationalError

from models import disk, migration
from models.errors import Conflict, Damaged, Refused, Unavailable
from models.places import is_shared_folder, is_url

T = TypeVar("T")

# A rollback journal with synchronous=EXTRA lost and corrupted nothing under power cuts, and a copied
# file is whole; the rest refuses hostile files and keeps deleted text from staying readable.
_PRAGMAS = {
    "foreign_keys": 1,
    "journal_mode": "delete",
    "synchronous": 3,
    "fullfsync": 1,
    "secure_delete": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "busy_timeout": 5000,
    "cache_size": -32768,
    "temp_store": 2,
}
# Read back: a library built without one of these, or a file that another program holds in WAL, is not written to.
_MUST_HOLD = ("foreign_keys", "journal_mode", "synchronous", "secure_delete", "trusted_schema")
_SERVER = (
    "-c statement_timeout=15000 -c lock_timeout=3000 -c idle_in_transaction_session_timeout=30000"
    " -c default_transaction_isolation=repeatable\\ read"
)
_ANSWER_TABLES = "wave, ballot, response"
_BEGIN = "wela_begin"


class Database:
    """One open database, a file or a PostgreSQL server; safe to use from several threads."""

    def __init__(
        self, engine: Engine, location: str, *, read_only: bool = False, is_newer: bool = False
    ) -> None:
        self._engine = engine
        self._readers: set[sqlite3.Connection] = set()
        self._guard = threading.Lock()
        self.location = location
        self.read_only = read_only
        self.is_newer = is_newer

    @classmethod
    def open(cls, location: str | Path, *, create: bool = False, thorough: bool = True) -> "Database":
        """Open a file or a `postgresql://` URL, migrating an older one; `thorough` checks every page of a file.

        A file that may not be written, or that a newer Wela of the same major version wrote, opens as `read_only`.
        Raises Unavailable when it is not there or cannot be reached, Damaged when it is not a whole Wela database.
        """
        if is_url(location):
            return cls._open_server(str(location))
        path = Path(location)
        if not path.exists():
            if create:
                return cls.create(path)
            raise Unavailable(
                "There is no database at {file}. Check the name, or create one first.", file=path
            )
        return cls._open_file(path, thorough)

    @classmethod
    def create(cls, location: str | Path) -> "Database":
        """Make a new, empty database file. Raises Refused when something is there, or in a folder that is shared."""
        path = Path(location)
        if is_url(location):
            return cls._open_server(str(location))
        if path.exists():
            raise Refused("{file} exists already. Choose another name.", file=path)
        if is_shared_folder(path.parent):
            raise Refused(
                "Other computers write to the folder of {file} too. Keep the database on this computer;"
                " copies are safe there.",
                file=path,
            )
        part = path.with_name(path.name + disk.PART)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            disk.remove(part)
            part.touch()
            cls._fill(part)
            disk.put_in_place(part, path)
        except OSError as error:
            reason = error.strerror or error
            raise Unavailable("{file} cannot be created: {reason}.", file=path, reason=reason) from error
        finally:
            with contextlib.suppress(OSError):
                disk.remove(part)
        return cls(_file_engine(path), str(path))

    @classmethod
    def _fill(cls, part: Path) -> None:
        database = cls(_file_engine(part), str(part))
        with contextlib.closing(database), database.transaction() as connection:
            migration.create_newest(connection)

    @classmethod
    def _open_file(cls, path: Path, thorough: bool) -> "Database":
        migration.examine(path, thorough=thorough)
        read_only = not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))
        if not read_only:
            migration.migrate_file(path, _file_engine)
        newer = migration.is_newer(path)
        engine = _file_engine(path, read_only=read_only)
        return cls(engine, str(path), read_only=read_only or newer, is_newer=newer)

    @classmethod
    def _open_server(cls, url: str) -> "Database":
        database = cls(_server_engine(url), url)
        with database.transaction() as connection:
            migration.migrate_server(connection)
        return database

    @property
    def dialect(self) -> str:
        return self._engine.dialect.name

    @contextlib.contextmanager
    def read(self) -> Generator[Connection]:
        """A connection that sees one moment of the database, however long it reads."""
        with _told(), self._engine.connect() as connection:
            yield connection

    @contextlib.contextmanager
    def transaction(self) -> Generator[Connection]:
        """A connection whose writes are all kept or, when anything is raised, all forgotten.

        Raises Unavailable (read-only, full disk, lost server) or Conflict (a row that others refer to, or lost).
        """
        if self.read_only:
            raise Unavailable("This database can only be read. Work on a copy in a folder of your own.")
        self._interrupt_readers()
        now = self._engine.execution_options(**{_BEGIN: "BEGIN IMMEDIATE"})
        with _told(), now.begin() as connection:
            yield connection

    def ask(self, work: Callable[[Connection], T]) -> T:
        """The result of a long read that gives way to saves: interrupted by one, it starts again.

        A save must wait for a reader (rollback journal), so the third attempt alone is left in peace.
        """
        for _ in range(2):
            with (
                contextlib.suppress(_Interrupted),
                self.read() as connection,
                self._interruptible(connection),
            ):
                return work(connection)
        with self.read() as connection:
            return work(connection)

    def compact(self) -> None:
        """Write the file anew, or a server's tables of answers, so that nothing is left of what was erased.

        Raises Unavailable like a transaction.
        """
        self._interrupt_readers()
        with _told(), self._engine.connect() as connection:
            raw: Any = connection.connection.dbapi_connection
            if isinstance(raw, sqlite3.Connection):
                _vacuum(raw)
            else:
                outside = connection.execution_options(isolation_level="AUTOCOMMIT")
                outside.exec_driver_sql(f"VACUUM FULL {_ANSWER_TABLES}")

    def close(self) -> None:
        self._engine.dispose()

    @contextlib.contextmanager
    def _interruptible(self, connection: Connection) -> Generator[None]:
        raw: Any = connection.connection.dbapi_connection
        if not isinstance(raw, sqlite3.Connection):
            yield
            return
        with self._guard:
            self._readers.add(raw)
        try:
            yield
        except OperationalError as error:
            if "interrupted" not in str(error.orig):
                raise
            raise _Interrupted from error
        finally:
            with self._guard:
                self._readers.discard(raw)

    def _interrupt_readers(self) -> None:
        with self._guard:
            for reader in self._readers:
                reader.interrupt()


class _Interrupted(Exception):
    """A save went first."""


def _file_engine(path: Path, *, read_only: bool = False) -> Engine:
    address = f"file:{pathname2url(str(path.absolute()))}?mode={'ro' if read_only else 'rw'}"

    def connect() -> sqlite3.Connection:
        raw = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)
        for name, value in _PRAGMAS.items():
            if not (read_only and name == "journal_mode"):
                raw.execute(f"PRAGMA {name}={value}")
        if not read_only:
            _require_settings(raw)
        return raw

    # Hidden parameters: an error goes into the log, names and answers must not.
    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool, hide_parameters=True)
    event.listen(engine, "begin", _begin)
    return engine


def _require_settings(raw: sqlite3.Connection) -> None:
    for name in _MUST_HOLD:
        if raw.execute(f"PRAGMA {name}").fetchone()[0] != _PRAGMAS[name]:
            raw.close()
            raise Unavailable(
                "The database cannot be written safely here ({setting}). Close other programs that use it.",
                setting=name,
            )


def _vacuum(raw: sqlite3.Connection) -> None:
    """Past SQLAlchemy, which would begin a transaction first."""
    try:
        raw.execute("VACUUM")
    except sqlite3.OperationalError as error:
        raise OperationalError("VACUUM", None, error) from error


def _begin(connection: Connection) -> None:
    # The driver's own transactions would leave SELECT and DDL outside; ours hold everything.
    connection.exec_driver_sql(connection.get_execution_options().get(_BEGIN, "BEGIN"))


def _server_engine(url: str) -> Engine:
    try:
        address = make_url(url)
    except (ArgumentError, ValueError) as error:
        raise Refused(
            "This is not the address of a database. Write it like postgresql://name@server/database."
        ) from error
    if address.drivername in ("postgresql", "postgres"):
        address = address.set(drivername="postgresql+psycopg")
    if address.get_backend_name() != "postgresql":
        raise Refused(
            "{kind} databases are not supported. Use a file or a postgresql:// address.",
            kind=address.drivername,
        )
    try:
        return create_engine(
            address,
            pool_pre_ping=True,
            hide_parameters=True,
            connect_args={"connect_timeout": 5, "options": _SERVER, "keepalives_idle": 30},
        )
    except ModuleNotFoundError as error:
        raise Unavailable(
            "The PostgreSQL driver is not installed. Install Wela with its postgresql extra."
        ) from error


@contextlib.contextmanager
def _told() -> Generator[None]:
    """Turn the driver's errors into sentences; what is our own bug passes unchanged."""
    try:
        yield
    except IntegrityError as error:
        raise Conflict(
            "Something this refers to is gone or still in use. Look at it again and repeat."
        ) from error
    except OperationalError as error:
        raise _sentence(error) from error
    except DBAPIError as error:
        if isinstance(error.orig, sqlite3.DatabaseError) and disk.is_damage(error.orig):
            raise Damaged(
                "The database file is damaged. Open the newest backup; this file was left as it is."
            ) from error
        raise


def _sentence(error: OperationalError) -> Exception:
    reason = str(error.orig).strip().split("\n")[0]
    if "interrupted" in reason:
        return error
    if "is full" in reason:
        return Unavailable("The disk is full. Free some space and try again; nothing was saved.")
    if "I/O" in reason:
        return Unavailable(
            "The disk does not read or write as it should ({reason}). Nothing was saved: save a copy on another disk.",
            reason=reason,
        )
    if "locked" in reason:
        return Unavailable(
            "Another program is using the database. Close it or wait a moment, then try again."
        )
    if "readonly" in reason or "read-only" in reason:
        return Unavailable(
            "The database file can only be read. Check the rights of its folder; nothing was saved."
        )
    return Unavailable(
        "The database cannot be reached ({reason}). Check it and try again; nothing was saved.", reason=reason
    )
