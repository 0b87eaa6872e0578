"""Erasing a person known by name: what was promised stays without the name, what was said of a day goes."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from models import changes, commitments, typical_days
from models.backups import back_up
from models.changes import Change
from models.database import Database
from models.erasing import erase_from_backups, erase_person
from models.errors import Conflict, Refused
from models.places import backup_folder
from models.response_rows import Who
from models.schema import table
from tests.conftest import SmallTeam

T = SmallTeam
DAY = date(2026, 11, 20)
MALEE = Who(member=T.malee)


def do(database: Database, write: Callable[..., Change], *args: Any, **kwargs: Any) -> Change:
    with database.transaction() as connection:
        return write(connection, *args, **kwargs)


def promised(database: Database) -> Change:
    """One promise of each of the two, and a usual day of each."""
    for member in (T.malee, T.somchai):
        do(database, typical_days.set_pieces, T.key, [(member, T.mangrove, T.visit, 3600)])
    made = [
        do(database, commitments.add_commitment, T.key, "ฟังให้จบ", member=member, decided=DAY, due=DAY)
        for member in (T.malee, T.somchai)
    ]
    return made[0]


def named(database: Database) -> tuple[list[str | None], list[str]]:
    """Whose promises and whose usual days there are."""
    with database.read() as connection:
        found = commitments.commitments(connection, T.key)
        pieces = typical_days.pieces(connection, T.key)
    return sorted((one.member for one in found), key=lambda member: member or ""), [
        piece.member for piece in pieces
    ]


def test_the_name_goes_off_promises_and_the_usual_day_is_deleted(
    database: Database, small_team: SmallTeam
) -> None:
    made = promised(database)
    erased = do(database, erase_person, T.key, MALEE)
    assert (erased.rows, erased.tables) == ((), {"commitment", "typical_day"})
    assert named(database) == ([None, T.somchai], [T.somchai])
    with database.read() as connection:
        rows = table("typical_day").c
        assert connection.execute(select(rows.member)).scalars().all() == [T.somchai], (
            "not in the trash either"
        )
    with pytest.raises(Conflict), database.transaction() as connection:
        changes.apply(connection, made.inverse())
    with pytest.raises(Refused):
        do(database, erase_person, T.key, MALEE)


def test_a_promise_in_the_trash_forgets_the_name_too(database: Database, small_team: SmallTeam) -> None:
    key = promised(database).rows[0].key
    do(database, commitments.trash_commitment, key, 1)
    do(database, erase_person, T.key, MALEE)
    do(database, commitments.restore_commitment, key, 3)
    assert None in named(database)[0]


def test_a_card_says_nothing_of_a_name(database: Database, small_team: SmallTeam) -> None:
    promised(database)
    before = named(database)
    with pytest.raises(Refused):
        do(database, erase_person, T.key, Who(("ab" * 32,)))
    assert named(database) == before


def test_copies_forget_as_well(file_database: Database, home: Path) -> None:
    SmallTeam.fill(file_database)
    promised(file_database)
    copy = back_up(file_database.location)
    assert copy is not None
    assert backup_folder().is_relative_to(home)
    assert erase_from_backups(file_database.location, MALEE) == 1
    assert erase_from_backups(file_database.location, MALEE) == 0
    assert T.malee.encode() in copy.path.read_bytes(), "she is a member still"
    kept = Database.open(copy.path)
    assert set(named(kept)[0]) == {None, T.somchai}
    assert named(kept)[1] == [T.somchai]
    kept.close()
