"""A change can be undone to the very state before, redone to the very state after, and notices other people."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import Connection, select

from models import changes
from models.changes import Change
from models.database import Database
from models.errors import Conflict, Refused
from models.schema import Schema
from models.teams import add_member, add_team, change_member
from tests.conftest import SmallTeam


def state(database: Database) -> dict[str, list[Any]]:
    """Every row of every table."""
    with database.read() as connection:
        return {
            name: sorted(tuple(row) for row in connection.execute(select(rows)))
            for name, rows in Schema.metadata.tables.items()
        }


def prove_undo(database: Database, write: Callable[[Connection], Change]) -> None:
    """A write changes something, undo restores the exact state before it, redo the exact state after it."""
    before = state(database)
    with database.transaction() as connection:
        change = write(connection)
    after = state(database)
    assert after != before
    with database.transaction() as connection:
        changes.apply(connection, change.inverse())
    assert state(database) == before
    with database.transaction() as connection:
        changes.apply(connection, change)
    assert state(database) == after


def test_undo_and_redo_restore_the_exact_state(database: Database) -> None:
    before = state(database)
    with database.transaction() as connection:
        change = add_team(connection, "กลุ่มต้นกล้าปากคลอง")
        change += add_member(connection, change.rows[0].key, "ปรียา ทองดี", cost_minor=19_000)
    after = state(database)
    with database.transaction() as connection:
        changes.apply(connection, change.inverse())
    assert state(database) == before
    with database.transaction() as connection:
        changes.apply(connection, change)
    assert state(database) == after


def test_a_stale_version_is_a_conflict(database: Database, small_team: SmallTeam) -> None:
    with database.transaction() as connection:
        change_member(connection, small_team.malee, 1, name="มาลี แก้วใสมาก")
    with pytest.raises(Conflict), database.transaction() as connection:
        change_member(connection, small_team.malee, 1, name="มาลี")


def test_undo_after_somebody_else_is_a_conflict_and_writes_nothing(
    database: Database, small_team: SmallTeam
) -> None:
    with database.transaction() as connection:
        mine = change_member(connection, small_team.malee, 1, name="มาลี ก")
        change_member(connection, small_team.malee, 2, name="มาลี ข")
    before = state(database)
    with pytest.raises(Conflict), database.transaction() as connection:
        changes.apply(connection, mine.inverse())
    assert state(database) == before


def test_a_change_without_difference_is_no_change(database: Database, small_team: SmallTeam) -> None:
    with database.transaction() as connection:
        assert not change_member(connection, small_team.malee, 1, name="มาลี แก้วใส")


def test_an_empty_name_is_refused_and_forgotten(database: Database, small_team: SmallTeam) -> None:
    before = state(database)
    with pytest.raises(Refused), database.transaction() as connection:
        change_member(connection, small_team.malee, 1, name="ใครสักคน")
        add_member(connection, small_team.key, "  \u200b ")
    assert state(database) == before
