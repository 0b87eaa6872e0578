"""Copies what can be read of a damaged file into a new one, table by table, and says what is missing."""

import contextlib
import shutil
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Connection, Table

from models import changes, disk
from models.database import Database
from models.errors import Damaged, Unavailable
from models.schema import Schema
from models.version import APPLICATION_ID, MAJOR

# Rows that others cannot do without are made up again under a name that shows it.
_MADE_UP: dict[str, dict[str, Any]] = {
    "team": {
        "currency": "THB",
        "country": "TH",
        "daily_limit": 28_800,
        "weekly_limit": 172_800,
        "lunch_start": 43_200,
        "lunch_end": 46_800,
    },
    "member": {"email": None, "kind": "staff", "role": ""},
}
_KEY_LENGTH = 32
_SMALLEST_ROW = 40  # bytes of a row with a key: no page can hold more rows than its size allows


@dataclass(frozen=True)
class Salvaged:
    """Rows per table: `kept` are in the new file; `missing` could not be read, None where nobody can count them."""

    file: Path
    kept: dict[str, int]
    missing: dict[str, int | None]

    @property
    def is_complete(self) -> bool:
        return all(count == 0 for count in self.missing.values())


def is_readable(path: Path) -> bool:
    """Whether anything of ours can still be read in the file; a file of a newer Wela is not for us to read."""
    with contextlib.suppress(sqlite3.Error, OSError), _opened_copy(path) as old:
        stamps = [old.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")]
        ours = stamps[0] == APPLICATION_ID and stamps[1] // 65536 <= MAJOR
        return ours and any(True for table in Schema.metadata.sorted_tables for _ in _rows(old, table))
    return False


def salvage(damaged: Path, target: Path) -> Salvaged:
    """Make a new database at `target` of all rows that can be read and that fit; the damaged file is left as it is.

    Raises Damaged when nothing can be read, Unavailable or Refused when the new file cannot be made.
    """
    try:
        disk.require_room(target.parent, damaged.stat().st_size)
        with _opened_copy(damaged) as old, contextlib.closing(Database.create(target)) as new:
            salvaged = _fill(old, new, target)
    except (sqlite3.Error, OSError) as error:
        target.unlink(missing_ok=True)
        raise Unavailable(
            "{file} cannot be read ({reason}). Copy it to another disk and try again.",
            file=damaged,
            reason=error,
        ) from error
    if not any(salvaged.kept.values()):
        target.unlink(missing_ok=True)
        raise Damaged("Nothing can be read in {file}. Keep it, and look for a copy elsewhere.", file=damaged)
    return salvaged


@contextlib.contextmanager
def _opened_copy(path: Path) -> Iterator[sqlite3.Connection]:
    """Opened with its journal, which changes the file: so it is a copy, and the file itself stays untouched."""
    with tempfile.TemporaryDirectory(prefix="wela-", ignore_cleanup_errors=True) as folder:
        copy = Path(folder) / "copy.db"
        for side in ("", *disk.SIDES):
            source = path.with_name(path.name + side)
            if source.exists():
                shutil.copyfile(source, copy.with_name(copy.name + side))
        with contextlib.closing(sqlite3.connect(copy, isolation_level=None)) as raw:
            # Text that is no longer text is one bad value, not the end of reading.
            raw.text_factory = lambda value: value.decode("utf-8", "replace")
            raw.execute("PRAGMA trusted_schema=0")
            yield raw


def _fill(old: sqlite3.Connection, new: Database, target: Path) -> Salvaged:
    kept: dict[str, int] = {}
    missing: dict[str, int | None] = {}
    with new.transaction() as connection:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys=1")
        for table in Schema.metadata.sorted_tables:
            rows = {row[0]: row for row in _rows(old, table) if _fits(row, table)}
            changes.insert_rows(connection, table.name, list(rows.values()))
            kept[table.name] = len(rows)
            there = _count(old, table)
            missing[table.name] = None if there is None else max(0, there - len(rows))
        for name, count in _mend_references(connection).items():
            kept[name] -= count
            missing[name] = None if missing[name] is None else (missing[name] or 0) + count
    return Salvaged(target, kept, missing)


def _rows(old: sqlite3.Connection, table: Table) -> Iterator[tuple[Any, ...]]:
    """Every row that can be reached, whatever lies broken between them."""
    known = {row[1] for row in _ask(old, f'PRAGMA table_info("{table.name}")')}
    if "key" not in known:
        return
    columns = ", ".join(f'"{one.name}"' if one.name in known else _unsaid(one) for one in table.columns)
    query = f'SELECT {columns} FROM "{table.name}" NOT INDEXED WHERE rowid BETWEEN ? AND ? ORDER BY rowid'
    spans = [(1, _last_rowid(old, table))]
    while spans:
        first, last = spans.pop()
        try:
            found = old.execute(query, (first, last)).fetchall()
        except sqlite3.DatabaseError:
            # Halve what cannot be read whole until single rows remain; the healthy half is read in one go.
            if first < last:
                middle = (first + last) // 2
                spans += [(middle + 1, last), (first, middle)]
        else:
            yield from found


def _unsaid(column: Column[Any]) -> str:
    """What stands in a column that an older file does not have yet."""
    if column.nullable:
        return "NULL"
    return "''" if column.type.python_type is str else "0"


def _last_rowid(old: sqlite3.Connection, table: Table) -> int:
    for source in ("NOT INDEXED", f'INDEXED BY "{_key_index(table)}"'):
        found = _ask(old, f'SELECT max(rowid) FROM "{table.name}" {source}')
        if found and found[0][0] is not None:
            return int(found[0][0])
    pages, size = (_ask(old, f"PRAGMA {name}") for name in ("page_count", "page_size"))
    return pages[0][0] * size[0][0] // _SMALLEST_ROW if pages and size else 0


def _count(old: sqlite3.Connection, table: Table) -> int | None:
    """How many rows there were, told by the index of the keys where the rows themselves are broken."""
    for source in (f'INDEXED BY "{_key_index(table)}"', "NOT INDEXED"):
        found = _ask(old, f'SELECT count(*) FROM "{table.name}" {source}')
        if found:
            return int(found[0][0])
    return None


def _key_index(table: Table) -> str:
    return f"sqlite_autoindex_{table.name}_1"


def _ask(old: sqlite3.Connection, question: str) -> list[Any]:
    with contextlib.suppress(sqlite3.Error):
        return old.execute(question).fetchall()
    return []


def _fits(row: tuple[Any, ...], table: Table) -> bool:
    """Whether each value is of its column's kind: a torn page can yield a row of nonsense."""
    whole_key = isinstance(row[0], str) and len(row[0]) == _KEY_LENGTH and row[0].isalnum()
    return whole_key and all(
        value is None if column.nullable and value is None else _is_kind(value, column.type.python_type)
        for value, column in zip(row, table.columns, strict=True)
    )


def _is_kind(value: Any, kind: type) -> bool:
    return isinstance(value, str if kind is str else int)


def _mend_references(connection: Connection) -> Counter[str]:
    """A row whose project is lost goes on without; one whose team or member is lost gets it made up.

    Answers without their wave, whose questions nobody knows any more, are let go; how many is returned by table.
    """
    let_go = Counter[str]()
    # Children first: a member that is made up may need a team that is made up.
    for table in reversed(Schema.metadata.sorted_tables):
        for column in table.columns:
            for reference in column.foreign_keys:
                parent = reference.column.table.name
                lost = f'"{column.name}" NOT IN (SELECT "key" FROM "{parent}")'
                if column.nullable:
                    connection.exec_driver_sql(
                        f'UPDATE "{table.name}" SET "{column.name}" = NULL WHERE {lost}'
                    )
                elif parent not in _MADE_UP:
                    gone = connection.exec_driver_sql(f'DELETE FROM "{table.name}" WHERE {lost}')
                    let_go[table.name] += gone.rowcount
                else:
                    _make_up(connection, table, column.name, parent, lost)
    return let_go


def _make_up(connection: Connection, table: Table, column: str, parent: str, lost: str) -> None:
    beside = "team" if parent == "member" and "team" in table.columns else "NULL"
    query = f'SELECT "{column}", max({beside}) FROM "{table.name}" WHERE {lost} GROUP BY "{column}"'
    for key, team in connection.exec_driver_sql(query).all():
        values = {"name": f"? {key[:4]}", **_MADE_UP[parent]}
        if parent == "member":
            values["team"] = team or _any_team(connection)
        changes.insert(connection, parent, key=key, **values)


def _any_team(connection: Connection) -> str:
    found = connection.exec_driver_sql('SELECT "key" FROM "team" ORDER BY "created" LIMIT 1').scalar()
    return found or changes.insert(connection, "team", name="?", **_MADE_UP["team"]).rows[0].key
