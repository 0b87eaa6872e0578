"""Brings an older database to the present schema without ever risking it: migrate a copy, compare, swap."""

import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, Engine, func, inspect, select, text
from sqlalchemy.exc import DBAPIError

from models import backups, disk
from models.errors import Damaged, Newer, Unavailable
from models.schema import Schema
from models.version import APPLICATION_ID, MAJOR, STAMP

MIGRATING = ".migrating"
_SUMS = {"time_entry": "seconds", "income": "amount_minor", "expense": "amount_minor"}


def examine(path: Path, *, thorough: bool = True) -> None:
    """Refuse a file that is not a whole Wela database of a version we know, before anything else touches it.

    `thorough` looks at every page, not at the stamps and tables alone. Raises Damaged, Newer or Unavailable.
    """
    try:
        with path.open("rb") as file:
            header = file.read(16)
    except OSError as error:
        raise Unavailable("{file} cannot be read: {reason}.", file=path, reason=error.strerror) from error
    if header != b"SQLite format 3\0":
        raise Damaged("{file} is not a Wela database. Choose another file.", file=path)
    try:
        with contextlib.closing(_open_for_reading(path)) as raw:
            _examine_stamps(path, raw)
            if thorough and raw.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise _damaged(path)
            _examine_tables(path, raw)
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            raise Unavailable(
                "Another program is using the database. Close it or wait a moment, then try again."
            ) from error
        # Anything else of this kind is about what the file says, such as a format that SQLite never had.
        about_disk = any(word in str(error) for word in ("unable to open", "I/O", "readonly"))
        raise (_refused(path, error) if about_disk else _damaged(path)) from error
    except sqlite3.DatabaseError as error:
        raise _damaged(path) from error


def is_newer(path: Path) -> bool:
    """Whether a newer program of the same major version wrote the file; then it may be read, not written."""
    with contextlib.closing(_open_for_reading(path)) as raw:
        return raw.execute("PRAGMA user_version").fetchone()[0] > STAMP


def create_newest(connection: Connection) -> None:
    """Make the present schema in an empty database; equal to running every migration, which a test proves."""
    Schema.metadata.create_all(connection)
    _stamp_revision(connection)
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version={STAMP}")


def migrate_server(connection: Connection) -> None:
    """Create or upgrade the schema of a server; one client at a time, all of it in this transaction."""
    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({APPLICATION_ID})")
    if not inspect(connection).has_table("alembic_version"):
        create_newest(connection)
    else:
        _upgrade(connection)


def migrate_file(path: Path, engine_of: Callable[[Path], Engine]) -> None:
    """Upgrade a file of an older version: a copy is migrated, checked and compared, then takes the file's place."""
    with contextlib.closing(_open_for_reading(path)) as raw:
        if raw.execute("PRAGMA user_version").fetchone()[0] >= STAMP:
            return
    disk.require_room(path.parent, path.stat().st_size)
    backups.back_up(path, even_collecting=True)
    copy = path.with_name(path.name + MIGRATING)
    try:
        disk.copy_pages(path, copy)
        _migrate_copy(copy, engine_of)
        disk.put_in_place(copy, path)
    except sqlite3.Error as error:
        raise _refused(path, error) from error
    except DBAPIError as error:
        raise _refused(path, error.orig or error) from error
    except OSError as error:
        raise _refused(path, error) from error
    finally:
        with contextlib.suppress(OSError):
            disk.remove(copy)


def _migrate_copy(copy: Path, engine_of: Callable[[Path], Engine]) -> None:
    engine = engine_of(copy)
    try:
        with engine.connect() as connection:
            # Foreign keys off before BEGIN: inside a transaction the pragma is ignored, and a rebuilt parent table
            # would take its children with it.
            raw = connection.connection.dbapi_connection
            assert isinstance(raw, sqlite3.Connection)
            raw.execute("PRAGMA foreign_keys=0")
            with connection.begin():
                before = _totals(connection)
                _upgrade(connection)
                connection.exec_driver_sql(f"PRAGMA user_version={STAMP}")
                _compare(connection, before)
    finally:
        engine.dispose()


def _compare(connection: Connection, before: dict[str, tuple[int, int]]) -> None:
    whole = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar() == "ok"
    orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    after = _totals(connection)
    if not whole or orphans is not None or any(after.get(name) != total for name, total in before.items()):
        raise Damaged(
            "The database could not be brought to this version. It was left as it is; send it to us."
        )


def _totals(connection: Connection) -> dict[str, tuple[int, int]]:
    """Rows per table, and the sum of its seconds or money where it has one."""
    totals: dict[str, tuple[int, int]] = {}
    for name in sorted(set(inspect(connection).get_table_names()) & Schema.metadata.tables.keys()):
        total = (
            text(f'SELECT count(*), coalesce(sum("{_SUMS[name]}"), 0) FROM "{name}"')
            if name in _SUMS
            else None
        )
        plain = select(func.count()).select_from(Schema.metadata.tables[name])
        row = (
            connection.execute(total).one()
            if total is not None
            else (connection.execute(plain).scalar_one(), 0)
        )
        totals[name] = (int(row[0]), int(row[1]))
    return totals


def _upgrade(connection: Connection) -> None:
    from alembic import command

    command.upgrade(_alembic(connection), "head")


def _stamp_revision(connection: Connection) -> None:
    # The one statement of Alembic's own stamp, without importing Alembic for every new file.
    connection.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
    connection.exec_driver_sql(f"INSERT INTO alembic_version (version_num) VALUES ('{HEAD}')")


HEAD = "0004"


def _alembic(connection: Connection):
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    return config


def _examine_stamps(path: Path, raw: sqlite3.Connection) -> None:
    if raw.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise Damaged("{file} is not a Wela database. Choose another file.", file=path)
    if raw.execute("PRAGMA user_version").fetchone()[0] // 65536 > MAJOR:
        raise Newer("{file} was written by a newer Wela. Install the newest version to open it.", file=path)


def _examine_tables(path: Path, raw: sqlite3.Connection) -> None:
    """Every table and column that this version asks for is there; an older file is the business of its migration."""
    if raw.execute("PRAGMA user_version").fetchone()[0] < STAMP:
        return
    for table in Schema.metadata.sorted_tables:
        columns = {row[1] for row in raw.execute(f'PRAGMA table_info("{table.name}")')}
        if not columns.issuperset(table.columns.keys()):
            raise _damaged(path)


def _damaged(path: Path) -> Damaged:
    return Damaged("{file} is damaged. Open the newest backup; this file was left as it is.", file=path)


def _refused(path: Path, reason: object) -> Unavailable:
    return Unavailable(
        "{file} cannot be opened ({reason}). Check its folder and the room on the disk; it was left as it is.",
        file=path,
        reason=reason,
    )


def _open_for_reading(path: Path) -> sqlite3.Connection:
    # Not mode=ro: after a crash the journal beside the file must be rolled back before anything can be read.
    return sqlite3.connect(path, timeout=5)
