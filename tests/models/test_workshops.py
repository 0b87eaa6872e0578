"""Workshops: two periods, teams with their waves; every write is undone, and a wave may go without them."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from models import changes, teams, waves, workshops
from models.changes import Change
from models.database import Database
from models.errors import Conflict, Refused
from models.workshops import Workshop, WorkshopTeam, add_workshop, change_part, change_workshop
from tests.conftest import SmallTeam
from tests.models.test_changes import prove_undo
from tests.models.wave_people import closed, opened

T = SmallTeam
NAME = "เวทีเตรียมทีมสู่การเปลี่ยนผ่าน"
KEY = "d" * 32
OTHER = "0" * 31 + "2"
DAYS = (date(2026, 9, 18), date(2026, 9, 20))
BEFORE = (date(2026, 7, 27), date(2026, 9, 20))
AFTER = (date(2026, 9, 21), date(2026, 11, 15))
SPANS: dict[str, Any] = {"days": DAYS, "before": BEFORE, "after": AFTER}


def do(database: Database, write: Callable[..., Change], *args: Any, **kwargs: Any) -> Change:
    with database.transaction() as connection:
        return write(connection, *args, **kwargs)


def hold(database: Database, *, key: str = KEY, **spans: Any) -> WorkshopTeam:
    do(database, add_workshop, [T.key], NAME, key=key, **SPANS | spans)
    with database.read() as connection:
        return workshops.parts(connection, key)[0]


def read(database: Database, team: str = T.key) -> list[tuple[Workshop, WorkshopTeam]]:
    with database.read() as connection:
        return workshops.workshops(connection, team)


def part(database: Database) -> WorkshopTeam:
    ((_, found),) = read(database)
    return found


def two_waves(database: Database) -> list[str]:
    made = [opened(database, T.key, name=name) for name in ("รอบ 1", "รอบ 2")]
    return [closed(database, wave).key for wave in made]


def second_team(database: Database) -> None:
    do(database, teams.add_team, "กลุ่มรักษ์ลำน้ำ", with_defaults=False, key=OTHER)


def test_a_workshop_ties_two_periods(database: Database, small_team: SmallTeam) -> None:
    prove_undo(database, lambda c: add_workshop(c, [T.key], f" {NAME} ", key=KEY, **SPANS))
    ((workshop, own),) = read(database)
    assert workshop == Workshop(KEY, 1, NAME, *DAYS, *BEFORE, *AFTER, "by_day", 30)
    assert own == WorkshopTeam(own.key, 1, T.key, KEY, None, None, None, False)


def test_the_newest_stands_first_and_other_teams_do_not_see_it(
    database: Database, small_team: SmallTeam
) -> None:
    second_team(database)
    hold(database)
    hold(database, key="c" * 32, days=(date(2026, 12, 1), date(2026, 12, 2)))
    assert [workshop.key[0] for workshop, _ in read(database)] == ["c", "d"]
    assert read(database, OTHER) == []


@pytest.mark.parametrize(
    ("values", "stored"),
    [
        ({"name": "เวทีที่สอง"}, {"name": "เวทีที่สอง"}),
        ({"basis": "by_hours", "worthwhile": 50}, {"basis": "by_hours", "worthwhile": 50}),
        ({"after_last": date(2026, 12, 31)}, {"after_last": date(2026, 12, 31)}),
    ],
)
def test_it_can_be_changed(
    database: Database, small_team: SmallTeam, values: dict[str, Any], stored: dict[str, Any]
) -> None:
    hold(database)
    prove_undo(database, lambda c: change_workshop(c, KEY, 1, **values))
    ((workshop, _),) = read(database)
    assert {name: getattr(workshop, name) for name in stored} == stored
    assert not do(database, change_workshop, KEY, 2, **values)
    for key in (KEY, "f" * 32):
        with pytest.raises(Conflict):
            do(database, change_workshop, key, 1, **values)


@pytest.mark.parametrize(
    "values",
    [
        {"name": " "},
        {"last_day": date(2026, 9, 17)},
        {"before_last": date(2026, 7, 26)},
        {"after_last": date(2026, 9, 20)},
        {"after_first": date(2026, 9, 20)},
        {"before_first": date(1026, 7, 27)},
        {"basis": "ตามใจ"},
        {"worthwhile": -1},
        {"worthwhile": 1001},
    ],
)
def test_periods_that_cannot_be_are_refused(
    database: Database, small_team: SmallTeam, values: dict[str, Any]
) -> None:
    hold(database)
    with pytest.raises(Refused):
        do(database, change_workshop, KEY, 1, **values)
    with pytest.raises(Refused):
        do(database, add_workshop, [T.key], NAME, **SPANS | {"after": BEFORE})
    with pytest.raises(Refused):
        do(database, add_workshop, [], NAME, **SPANS)
    assert len(read(database)) == 1


def test_it_goes_to_the_trash_and_comes_back(database: Database, small_team: SmallTeam) -> None:
    hold(database)
    prove_undo(database, lambda c: workshops.trash_workshop(c, KEY, 1))
    assert read(database) == []
    with pytest.raises(Conflict):
        do(database, workshops.trash_workshop, KEY, 1)
    prove_undo(database, lambda c: workshops.restore_workshop(c, KEY, 2))
    assert len(read(database)) == 1


# The teams and their waves


def test_teams_come_and_go_but_the_last_one_stays(database: Database, small_team: SmallTeam) -> None:
    second_team(database)
    own = hold(database)
    prove_undo(database, lambda c: workshops.add_team(c, KEY, OTHER))
    assert not do(database, workshops.add_team, KEY, OTHER)
    assert len(read(database, OTHER)) == 1
    prove_undo(database, lambda c: workshops.remove_team(c, own.key, own.version))
    assert read(database) == []
    ((_, left),) = read(database, OTHER)
    with pytest.raises(Refused):
        do(database, workshops.remove_team, left.key, left.version)
    with pytest.raises(Conflict):
        do(database, workshops.remove_team, own.key, own.version)


def test_waves_and_the_activity_of_the_workshop_itself(database: Database, small_team: SmallTeam) -> None:
    own, (before, after) = hold(database), two_waves(database)
    values = {"before_wave": before, "after_wave": after, "activity": T.meeting, "leave_out": True}
    prove_undo(database, lambda c: change_part(c, own.key, 1, **values))
    assert part(database) == WorkshopTeam(own.key, 2, T.key, KEY, before, after, T.meeting, True)
    for same in ({"before_wave": after}, {"after_wave": before}):
        with pytest.raises(Refused):
            do(database, change_part, own.key, 2, **same)
    for stale in (own.key, "f" * 32):
        with pytest.raises(Conflict):
            do(database, change_part, stale, 1, leave_out=False)
    prove_undo(database, lambda c: change_part(c, own.key, 2, before_wave=None, after_wave=before))


def test_a_workshop_outlives_a_deleted_wave_and_a_deleted_activity(
    database: Database, small_team: SmallTeam
) -> None:
    own, (before, after) = hold(database), two_waves(database)
    do(database, change_part, own.key, 1, before_wave=before, after_wave=after, activity=T.meeting)
    with database.read() as connection:
        found = {wave.key: wave for wave in waves.waves(connection, T.key)}
    do(database, waves.trash_wave, before, found[before].version)
    do(database, teams.trash, "activity", T.meeting, 1)
    assert (part(database).before_wave, part(database).activity) == (before, T.meeting)


@pytest.mark.parametrize("named", ["before_wave", "after_wave"])
def test_erasing_a_wave_leaves_the_workshop_without_it(
    database: Database, small_team: SmallTeam, named: str
) -> None:
    own, (gone, stays) = hold(database), two_waves(database)
    other = "after_wave" if named == "before_wave" else "before_wave"
    chosen = do(database, change_part, own.key, 1, **{named: gone, other: stays})
    erased = do(database, waves.erase_wave, gone)
    assert not erased.rows
    assert "workshop_team" in erased.tables
    now = part(database)
    assert (getattr(now, named), getattr(now, other), now.version) == (None, stays, 3)
    with pytest.raises(Conflict), database.transaction() as connection:
        changes.apply(connection, chosen.inverse())
    with pytest.raises(Conflict):
        do(database, change_part, own.key, 3, **{named: gone})


def test_an_erased_wave_that_no_workshop_names_touches_none(
    database: Database, small_team: SmallTeam
) -> None:
    hold(database)
    gone, _ = two_waves(database)
    assert "workshop_team" not in do(database, waves.erase_wave, gone).tables
    assert part(database).version == 1


def test_a_part_that_a_merge_has_doubled_is_read_once(database: Database, small_team: SmallTeam) -> None:
    own = hold(database)
    with database.transaction() as connection:
        nothing = dict.fromkeys(("before_wave", "after_wave", "activity"))
        changes.insert(
            connection,
            "workshop_team",
            team=T.key,
            workshop=KEY,
            leave_out=True,
            created=2**40,
            **nothing,
        )
    assert part(database) == own
    with database.read() as connection:
        assert workshops.parts(connection, KEY) == [own]
    with pytest.raises(Refused):
        do(database, workshops.remove_team, own.key, 1)
    second_team(database)
    do(database, workshops.add_team, KEY, OTHER)
    prove_undo(database, lambda c: workshops.remove_team(c, own.key, 1))
    assert read(database) == []
