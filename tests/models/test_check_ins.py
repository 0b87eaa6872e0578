"""Check-ins: the newest one says how a commitment stands, one word of the same day replaces the other, all undone."""

from datetime import date

import pytest

from models import commitments
from models.commitments import Commitment
from models.database import Database
from models.errors import Conflict
from tests.conftest import SmallTeam
from tests.models.test_changes import prove_undo

MADE, DUE = date(2026, 9, 24), date(2026, 10, 31)
KEY = "e" * 32


@pytest.fixture
def promised(database: Database, small_team: SmallTeam) -> Database:
    with database.transaction() as connection:
        commitments.add_commitment(
            connection, SmallTeam.key, "ทดลองประชุมแบบไม่มีหัวโต๊ะ", due=DUE, decided=MADE, key=KEY
        )
    return database


def read(database: Database) -> Commitment:
    with database.read() as connection:
        return commitments.commitments(connection, SmallTeam.key)[0]


def test_a_check_in_of_an_earlier_day_leaves_the_newer_word(promised: Database) -> None:
    prove_undo(promised, lambda c: commitments.check_in(c, read(promised), date(2026, 10, 20), "done"))
    note = "ลองแล้ว 1 ครั้ง"
    prove_undo(
        promised,
        lambda c: commitments.check_in(
            c, read(promised), date(2026, 10, 5), "going", done=1, note=note, voice="coach"
        ),
    )
    found = read(promised)
    assert found.status == "done"
    assert [(one.day.day, one.status, one.note, one.voice) for one in found.check_ins] == [
        (5, "going", note, "coach"),
        (20, "done", "", "team"),
    ]


def test_one_word_a_day(promised: Database) -> None:
    for status in ("going", "done", "dropped"):
        prove_undo(
            promised, lambda c, to=status: commitments.set_status(c, read(promised), date(2026, 10, 20), to)
        )
    assert [one.status for one in read(promised).check_ins] == ["dropped"]
    prove_undo(promised, lambda c: commitments.set_status(c, read(promised), date(2026, 10, 21), "going"))
    assert [one.status for one in read(promised).check_ins] == ["dropped", "going"]
    assert read(promised).status == "going"


def test_a_check_in_taken_away_gives_the_word_back_to_the_one_before(promised: Database) -> None:
    for day, status in ((5, "going"), (20, "done")):
        with promised.transaction() as connection:
            commitments.check_in(connection, read(promised), date(2026, 10, day), status)
    last = read(promised)
    prove_undo(promised, lambda c: commitments.trash_check_in(c, read(promised), last.check_ins[-1]))
    assert read(promised).status == "going"
    prove_undo(promised, lambda c: commitments.trash_check_in(c, read(promised), read(promised).check_ins[0]))
    assert (read(promised).status, read(promised).check_ins) == ("going", ())
    with pytest.raises(Conflict), promised.transaction() as connection:
        commitments.set_status(connection, last, DUE, "done")
