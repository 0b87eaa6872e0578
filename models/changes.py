"""What a write did, as data: the rows before and after, so that it can be shown, undone and redone.

A row is a tuple of plain values in the order of its table's columns. Every write of the application is made by the
verbs below, and each returns the `Change` it made.
"""

import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, TypeAlias

from sqlalchemy import Connection, Table, select

from models.errors import Conflict, Refused
from models.schema import new_key, table

Row: TypeAlias = tuple[Any, ...]
_CHUNK = 500


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row of `table`; `before` is None for a new row, `after` is None for one that is taken away again."""

    table: str
    before: Row | None
    after: Row | None

    @property
    def key(self) -> str:
        row = self.after if self.after is not None else self.before
        assert row is not None
        return row[0]

    def values(self) -> dict[str, Any]:
        """The row after the change by column name; empty when it is gone."""
        if self.after is None:
            return {}
        return dict(zip(table(self.table).columns.keys(), self.after, strict=True))


@dataclass(frozen=True, slots=True)
class Change:
    """What one write did, in order.

    `forever` names tables in which something was written that nobody can take back and nobody may remember: answers,
    the closing of a wave. Only the rows can be undone.
    """

    rows: tuple[RowChange, ...] = ()
    forever: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.rows or self.forever)

    def __add__(self, later: "Change") -> "Change":
        return Change(self.rows + later.rows, self.forever | later.forever)

    @property
    def tables(self) -> frozenset[str]:
        return self.forever.union(row.table for row in self.rows)

    def inverse(self) -> "Change":
        """The change that leads back: last row first, so that what refers goes before what it refers to."""
        return Change(tuple(RowChange(row.table, row.after, row.before) for row in reversed(self.rows)))

    @staticmethod
    def together(changes: Iterable["Change"]) -> "Change":
        """Many changes as one step."""
        parts = list(changes)
        forever = frozenset[str]().union(*(change.forever for change in parts))
        return Change(tuple(row for change in parts for row in change.rows), forever)


def now() -> int:
    """UTC epoch seconds, for audit only: nothing is decided by it."""
    return int(time.time())


def insert(connection: Connection, name: str, /, **values: Any) -> Change:
    """Add one row; a missing `key` is made, every other column of the table must be given."""
    return insert_many(connection, name, [values])


def insert_many(connection: Connection, name: str, rows: Sequence[Mapping[str, Any]]) -> Change:
    """Add many rows by one statement; see `insert`."""
    moment = now()
    made = {"version": 1, "created": moment, "changed": moment, "deleted": None}
    columns = table(name).columns.keys()
    full = [{"key": new_key(), **made, **row} for row in rows]
    for row in full:
        assert row.keys() == set(columns), f"{name}: {set(columns) ^ row.keys()}"
    return insert_rows(connection, name, [tuple(map(row.__getitem__, columns)) for row in full])


def insert_rows(connection: Connection, name: str, rows: Sequence[Row]) -> Change:
    """Add rows that are already whole tuples in column order: the fast road of an import."""
    _insert(connection, table(name), rows)
    return Change(tuple(RowChange(name, None, row) for row in rows))


def update(connection: Connection, name: str, key: str, version: int, /, **values: Any) -> Change:
    """Give a row new values if it still has `version`; no difference is no change.

    Raises Conflict when somebody else changed or removed the row since it was read.
    """
    before = present(connection, name, [key]).get(key)
    columns = table(name).columns.keys()
    if before is None or before[columns.index("version")] != version:
        raise Conflict(
            "Somebody else has changed this in the meantime. Look at it again and repeat your change."
        )
    old = dict(zip(columns, before, strict=True))
    if all(old[column] == value for column, value in values.items()):
        return Change()
    new = {**old, **values, "version": version + 1, "changed": now()}
    change = RowChange(name, before, tuple(map(new.__getitem__, columns)))
    _update(connection, table(name), [change.after])
    return Change((change,))


def trash(connection: Connection, name: str, key: str, version: int) -> Change:
    """Move a row to the trash."""
    return update(connection, name, key, version, deleted=now())


def restore(connection: Connection, name: str, key: str, version: int) -> Change:
    """Take a row out of the trash."""
    return update(connection, name, key, version, deleted=None)


def update_many(connection: Connection, name: str, keys: Sequence[str], /, **values: Any) -> Change:
    """Give many rows the same values, whatever their version; rows that already have them are left alone.

    Raises Refused when a row is not there.
    """
    columns = table(name).columns.keys()
    rows = present(connection, name, keys)
    moment = now()
    changes: list[RowChange] = []
    for key in keys:
        if key not in rows:
            raise Refused("One of the selected rows no longer exists. Select again and repeat.")
        old = dict(zip(columns, rows[key], strict=True))
        if any(old[column] != value for column, value in values.items()):
            new = {**old, **values, "version": old["version"] + 1, "changed": moment}
            changes.append(RowChange(name, rows[key], tuple(map(new.__getitem__, columns))))
    _update(connection, table(name), [change.after for change in changes])
    return Change(tuple(changes))


def apply(connection: Connection, change: Change) -> Change:
    """Make `change` true again (undo applies an inverse, redo the original).

    Raises Conflict, before anything of that table is written, when a row is no longer as the change found it.
    """
    for (name, kind), group in groupby(change.rows, key=lambda row: (row.table, _kind(row))):
        rows = list(group)
        _expect(connection, name, rows)
        target = table(name)
        if kind == "insert":
            _insert(connection, target, [row.after for row in rows if row.after is not None])
        elif kind == "update":
            _update(connection, target, [row.after for row in rows])
        else:
            _delete(connection, target, [row.key for row in rows])
    return change


def present(connection: Connection, name: str, keys: Sequence[str]) -> dict[str, Row]:
    """The rows of these keys as they stand now."""
    columns = table(name).columns
    found: dict[str, Row] = {}
    for start in range(0, len(keys), _CHUNK):
        wanted = select(*columns).where(columns.key.in_(keys[start : start + _CHUNK]))
        found.update((row[0], tuple(row)) for row in connection.execute(wanted))
    return found


def _kind(row: RowChange) -> str:
    if row.before is None:
        return "insert"
    return "delete" if row.after is None else "update"


def _expect(connection: Connection, name: str, rows: list[RowChange]) -> None:
    standing = present(connection, name, [row.key for row in rows])
    if any(standing.get(row.key) != row.before for row in rows):
        raise Conflict("This step cannot be undone or redone: somebody else has changed the same rows since.")


def _mark(connection: Connection) -> str:
    return "?" if connection.dialect.paramstyle == "qmark" else "%s"


def _insert(connection: Connection, target: Table, rows: Sequence[Row]) -> None:
    # Straight to the driver: plain values need no conversion, and this is several times faster than compiling rows.
    if rows:
        columns = target.columns.keys()
        marks = ", ".join([_mark(connection)] * len(columns))
        names = ", ".join(f'"{column}"' for column in columns)
        connection.exec_driver_sql(f'INSERT INTO "{target.name}" ({names}) VALUES ({marks})', list(rows))


def _update(connection: Connection, target: Table, rows: Sequence[Row | None]) -> None:
    whole = [row for row in rows if row is not None]
    if whole:
        mark = _mark(connection)
        names = ", ".join(f'"{column}" = {mark}' for column in target.columns.keys()[1:])
        statement = f'UPDATE "{target.name}" SET {names} WHERE "key" = {mark}'
        connection.exec_driver_sql(statement, [(*row[1:], row[0]) for row in whole])


def _delete(connection: Connection, target: Table, keys: Sequence[str]) -> None:
    statement = f'DELETE FROM "{target.name}" WHERE "key" = {_mark(connection)}'
    connection.exec_driver_sql(statement, [(key,) for key in keys])
