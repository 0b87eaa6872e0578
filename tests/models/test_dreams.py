"""The dream of a team: its sentence, its levels and its new ways are written, undone and never doubled."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import Connection

from models import changes, dreams, trash
from models.changes import Change
from models.database import Database
from models.dreams import Dream, agree_level, say_sentence
from models.errors import Conflict, Refused
from tests.conftest import SmallTeam
from tests.models.test_changes import prove_undo

TEAM = SmallTeam.key
SAID = "ทีมที่อยู่ได้ด้วยงานที่เชื่อ และมีเวลาให้กันและกัน"


def do(database: Database, write: Callable[..., Change], *args: Any, **kwargs: Any) -> Change:
    with database.transaction() as connection:
        return write(connection, *args, **kwargs)


def dream(database: Database) -> Dream:
    with database.read() as connection:
        return dreams.dream(connection, TEAM)


def add_way(database: Database, text: str, discipline: str = "tl") -> str:
    return do(database, dreams.add_new_way, TEAM, discipline, text).rows[0].key


def test_a_team_begins_without_a_dream(database: Database, small_team: SmallTeam) -> None:
    assert dream(database) == Dream("", 0, (), ())
    assert dream(database).focus == ()


def test_the_sentence_is_said_and_said_anew(database: Database, small_team: SmallTeam) -> None:
    prove_undo(database, lambda c: say_sentence(c, TEAM, f"  {SAID}\n", version=0))
    assert (dream(database).sentence, dream(database).version) == (SAID, 1)
    prove_undo(database, lambda c: say_sentence(c, TEAM, "ทีมที่ฟังกัน", version=1))
    assert (dream(database).sentence, dream(database).version) == ("ทีมที่ฟังกัน", 2)
    assert not do(database, say_sentence, TEAM, "ทีมที่ฟังกัน", version=2)
    prove_undo(database, lambda c: say_sentence(c, TEAM, "", version=2))
    assert dream(database).sentence == ""


@pytest.mark.parametrize("version", [0, 2])
def test_a_stale_sentence_is_a_conflict(database: Database, small_team: SmallTeam, version: int) -> None:
    do(database, say_sentence, TEAM, SAID, version=0)
    with pytest.raises(Conflict):
        do(database, say_sentence, TEAM, "อย่างอื่น", version=version)


def test_a_level_and_its_focus_are_agreed_on(database: Database, small_team: SmallTeam) -> None:
    prove_undo(database, lambda c: agree_level(c, TEAM, "tl", level=500, focus=True))
    do(database, agree_level, TEAM, "pm", level=None, focus=True)
    found = dream(database)
    assert [(one.discipline, one.level, one.focus) for one in found.levels] == [
        ("pm", None, True),
        ("tl", 500, True),
    ]
    assert found.focus == ("pm", "tl")
    assert found.level_of("st") is None
    prove_undo(database, lambda c: agree_level(c, TEAM, "tl", level=450, focus=False, version=1))
    level = dream(database).level_of("tl")
    assert level is not None and (level.level, level.focus, level.version) == (450, False, 2)


@pytest.mark.parametrize("version", [0, 2])
def test_a_stale_level_is_a_conflict(database: Database, small_team: SmallTeam, version: int) -> None:
    do(database, agree_level, TEAM, "tl", level=500, focus=True)
    with pytest.raises(Conflict):
        do(database, agree_level, TEAM, "tl", level=400, focus=True, version=version)


@pytest.mark.parametrize("level", [-1, 1001])
def test_a_level_outside_every_scale_is_refused(
    database: Database, small_team: SmallTeam, level: int
) -> None:
    with pytest.raises(Refused):
        do(database, agree_level, TEAM, "tl", level=level, focus=False)


def test_new_ways_stand_in_the_order_in_which_they_came(database: Database, small_team: SmallTeam) -> None:
    prove_undo(database, lambda c: dreams.add_new_way(c, TEAM, "tl", " ฟังให้จบก่อนสรุป "))
    second = add_way(database, "จบงานแล้วทบทวนทันที")
    add_way(database, "หาต้นเหตุก่อนแก้", "st")
    assert [one.text for one in dream(database).ways_of("tl")] == ["ฟังให้จบก่อนสรุป", "จบงานแล้วทบทวนทันที"]
    prove_undo(database, lambda c: dreams.change_new_way(c, second, 1, "ทบทวนทุกครั้ง"))
    prove_undo(database, lambda c: dreams.trash_new_way(c, second, 2))
    third = add_way(database, "พูดทีละคน")
    do(database, trash.restore, "new_way", second, 3)
    assert [one.key for one in dream(database).ways_of("tl")][1:] == [second, third]


def test_a_new_way_needs_words_and_the_version_that_was_read(
    database: Database, small_team: SmallTeam
) -> None:
    key = add_way(database, "ฟังให้จบก่อนสรุป")
    with pytest.raises(Refused):
        add_way(database, " \u200b ")
    with pytest.raises(Refused):
        do(database, dreams.change_new_way, key, 1, "")
    do(database, dreams.change_new_way, key, 1, "ฟังให้จบ")
    with pytest.raises(Conflict):
        do(database, dreams.change_new_way, key, 1, "ฟัง")
    with pytest.raises(Conflict):
        do(database, dreams.trash_new_way, key, 1)


def test_what_a_merge_has_doubled_is_read_once(database: Database, small_team: SmallTeam) -> None:
    def doubled(connection: Connection) -> None:
        for moment, sentence, level in ((2, "ภาพที่มาทีหลัง", 300), (1, SAID, 500)):
            whole = {"team": TEAM, "created": moment}
            changes.insert(connection, "dream_team", sentence=sentence, **whole)
            changes.insert(
                connection, "dream_level", discipline="tl", level=level, focus=level == 500, **whole
            )

    with database.transaction() as connection:
        doubled(connection)
    found = dream(database)
    assert (found.sentence, found.focus) == (SAID, ("tl",))
    assert [one.level for one in found.levels] == [500]
    prove_undo(database, lambda c: say_sentence(c, TEAM, "ภาพใหม่", version=1))
    prove_undo(database, lambda c: agree_level(c, TEAM, "tl", level=400, focus=False, version=1))
    assert (dream(database).sentence, dream(database).focus) == ("ภาพใหม่", ())
    assert [one.level for one in dream(database).levels] == [400]
