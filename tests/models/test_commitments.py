"""Commitments: what was promised is written, changed and undone; impossible promises are refused."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from models import commitments, teams, trash
from models.changes import Change
from models.commitments import MEASURES, Commitment, add_commitment, change_commitment
from models.database import Database
from models.errors import Conflict, Refused
from tests.conftest import SmallTeam
from tests.models.test_changes import prove_undo

T = SmallTeam
MADE, DUE = date(2026, 9, 20), date(2026, 10, 31)
WHAT = "ทดลองประชุมแบบไม่มีหัวโต๊ะ"
KEY = "e" * 32
WHOLE: dict[str, Any] = {
    "discipline": "mm",
    "facet": "mm_05",
    "member": T.malee,
    "first_sign": "คนที่ไม่ค่อยพูดเปิดเรื่องเอง",
    "goal": 3,
    "unit": "ครั้ง",
    "measure": "share:learning",
    "target": 600,
}


def do(database: Database, write: Callable[..., Change], *args: Any, **kwargs: Any) -> Change:
    with database.transaction() as connection:
        return write(connection, *args, **kwargs)


def promise(database: Database, what: str = WHAT, **values: Any) -> str:
    whole = {"decided": MADE, "due": DUE} | values
    return do(database, add_commitment, T.key, what, **whole).rows[0].key


def found(database: Database, *, deleted: bool = False) -> list[Commitment]:
    with database.read() as connection:
        return commitments.commitments(connection, T.key, deleted=deleted)


def test_a_promise_with_everything_is_kept_as_it_was_said(database: Database, small_team: SmallTeam) -> None:
    prove_undo(
        database,
        lambda c: add_commitment(c, T.key, f" {WHAT} ", decided=MADE, due=DUE, key=KEY, **WHOLE),
    )
    (one,) = found(database)
    assert one == Commitment(KEY, 1, what=WHAT, decided=MADE, due=DUE, status="not_started", **WHOLE)
    assert one.is_open
    assert one.done is None


def test_one_with_nothing_but_words_and_a_day_is_the_whole_teams(
    database: Database, small_team: SmallTeam
) -> None:
    promise(database, discipline=" ", first_sign=" ")
    (one,) = found(database)
    assert (one.member, one.discipline, one.facet, one.goal, one.measure) == (None,) * 5
    assert (one.first_sign, one.unit) == ("", "")


def test_they_stand_by_the_day_they_are_due(database: Database, small_team: SmallTeam) -> None:
    for day, what in ((20, "ข"), (5, "ก"), (31, "ค")):
        promise(database, what, due=date(2026, 10, day))
    assert [one.what for one in found(database)] == ["ก", "ข", "ค"]


@pytest.mark.parametrize(
    "values",
    [
        {"what": "บันทึกบทเรียนไว้ที่เดียวกัน"},
        {"due": date(2026, 12, 5), "decided": date(2026, 10, 1)},
        {"member": None, "discipline": None, "facet": None},
        {"status": "dropped"},
        {"goal": None, "unit": ""},
        {"measure": "days_over", "target": 4},
        {"measure": None, "target": None},
    ],
)
def test_every_value_can_be_changed(
    database: Database, small_team: SmallTeam, values: dict[str, Any]
) -> None:
    key = promise(database, **WHOLE)
    prove_undo(database, lambda c: change_commitment(c, key, 1, **values))
    (one,) = found(database)
    assert {name: getattr(one, name) for name in values} == values
    assert not do(database, change_commitment, key, 2, **values)


@pytest.mark.parametrize(
    "values",
    [
        {"what": " "},
        {"due": date(2026, 9, 19)},
        {"due": date(1026, 9, 19)},
        {"status": "เลยกำหนด"},
        {"goal": -1},
        {"goal": 1_000_001},
        {"measure": "coverage"},
        {"measure": None},
        {"target": None},
        {"target": -1},
        {"target": 10_001},
    ],
)
def test_what_cannot_be_promised_is_refused_from_the_start_and_later(
    database: Database, small_team: SmallTeam, values: dict[str, Any]
) -> None:
    with pytest.raises(Refused):
        promise(database, **WHOLE | values)
    key = promise(database, **WHOLE)
    with pytest.raises(Refused):
        do(database, change_commitment, key, 1, **values)
    assert found(database)[0].version == 1


def test_each_measure_that_wela_follows_can_be_chosen(database: Database, small_team: SmallTeam) -> None:
    for measure in MEASURES:
        promise(database, measure=measure, target=0)
    assert {one.measure for one in found(database)} == set(MEASURES)


def test_somebody_else_is_noticed(database: Database, small_team: SmallTeam) -> None:
    key = promise(database)
    (stale,) = found(database)
    do(database, change_commitment, key, 1, what="เปลี่ยนแล้ว")
    for write, args in (
        (change_commitment, (key, 1)),
        (change_commitment, ("f" * 32, 1)),
        (commitments.trash_commitment, (key, 1)),
        (commitments.check_in, (stale, DUE, "done")),
        (commitments.set_status, (stale, DUE, "done")),
    ):
        with pytest.raises(Conflict):
            do(database, write, *args)
    assert found(database)[0].check_ins == ()


def test_a_deleted_one_comes_back_with_its_check_ins(database: Database, small_team: SmallTeam) -> None:
    key = promise(database)
    do(database, commitments.check_in, found(database)[0], DUE, "going", done=1, note="ลองแล้ว", voice="coach")
    prove_undo(database, lambda c: commitments.trash_commitment(c, key, 2))
    assert found(database) == []
    assert [one.done for one in found(database, deleted=True)] == [1]
    with database.read() as connection:
        one = commitments.commitment(connection, key)
        assert one is not None and one.deleted is not None
        assert commitments.commitment(connection, "f" * 32) is None
    prove_undo(database, lambda c: commitments.restore_commitment(c, key, 3))
    assert [(one.status, one.done) for one in found(database)] == [("going", 1)]


@pytest.mark.parametrize("values", [{"done": -1}, {"status": "ไม่รู้"}, {"voice": "funder"}])
def test_an_impossible_check_in_is_refused(
    database: Database, small_team: SmallTeam, values: dict[str, Any]
) -> None:
    promise(database)
    whole = {"status": "going"} | values
    with pytest.raises(Refused):
        do(database, commitments.check_in, found(database)[0], DUE, **whole)
    assert found(database)[0].check_ins == ()


def test_what_was_counted_last_is_what_is_done(database: Database, small_team: SmallTeam) -> None:
    promise(database, goal=3)
    for day, done in ((5, 1), (20, 2), (25, None)):
        do(database, commitments.check_in, found(database)[0], date(2026, 10, day), "going", done=done)
    assert found(database)[0].done == 2


def test_a_promise_outlives_the_person_who_left(database: Database, small_team: SmallTeam) -> None:
    promise(database, member=T.malee)
    do(database, teams.trash, "member", T.malee, 1)
    (one,) = found(database)
    assert one.member == T.malee
    prove_undo(database, lambda c: change_commitment(c, one.key, 1, what="ทำต่อโดยทั้งทีม", member=None))
    do(database, trash.restore, "member", T.malee, 2)
    assert found(database)[0].member is None


def test_nobody_can_be_named_who_never_was(database: Database, small_team: SmallTeam) -> None:
    with pytest.raises(Conflict):
        promise(database, member="f" * 32)
