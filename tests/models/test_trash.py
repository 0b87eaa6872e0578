"""What the settings delete comes back whole, and is refused where its place is taken."""

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy import Connection

from models import calendar, commitments, dreams, frames, ledger, records, teams, trash, waves, workshops
from models.changes import Change
from models.database import Database
from models.errors import Refused
from tests.conftest import SmallTeam
from tests.models.test_changes import prove_undo, state
from tests.models.wave_people import TODAY, Person, closed, opened, read

T = SmallTeam
DAY = date(2026, 11, 20)
OTHER = "0" * 31 + "2"


def membership(c: Connection) -> records.Membership:
    return next(one for one in records.memberships(c, T.key) if one.member == T.somchai)


def cost(c: Connection) -> records.HourlyCost:
    return records.hourly_costs(c, T.key)[0]


WRITES: dict[str, Callable[[Connection], Change]] = {
    "change_hourly_cost": lambda c: teams.change_hourly_cost(c, cost(c).key, 1, DAY, 21_000),
    "end_membership": lambda c: teams.change_membership(
        c, membership(c).key, 1, DAY, date(2026, 12, 31), 72_000, 0b1000001
    ),
    "trash_member": lambda c: teams.trash(c, "member", T.malee, 1),
    "trash_membership": lambda c: teams.trash(c, "membership", membership(c).key, 1),
    "add_and_change_leave": lambda c: _changed_leave(c),
    "lunch": lambda c: teams.change_team(c, T.key, 1, lunch_start=41_400, lunch_end=45_000),
}


def _changed_leave(c: Connection) -> Change:
    added = calendar.add_leave(c, T.malee, DAY, date(2026, 11, 22), note="กลับบ้าน")
    rows = [(one.key, one.version) for one in records.leaves(c, T.key)]
    return added + calendar.change_leave(c, rows, T.malee, DAY, DAY, half=True, note="หาหมอ")


@pytest.mark.parametrize("name", WRITES)
def test_every_write_can_be_undone_and_redone(database: Database, small_team: SmallTeam, name: str) -> None:
    prove_undo(database, WRITES[name])


def test_a_changed_leave_takes_the_place_of_its_days(database: Database, small_team: SmallTeam) -> None:
    with database.transaction() as connection:
        _changed_leave(connection)
        (leave,) = records.leaves(connection, T.key)
    assert (leave.day, leave.half, leave.note) == (DAY, True, "หาหมอ")


def test_everything_deleted_is_listed_and_restored(database: Database, small_team: SmallTeam) -> None:
    with database.transaction() as connection:
        calendar.add_holiday(connection, T.key, DAY, "Village day", "วันบุญหมู่บ้าน")
        calendar.add_leave(connection, T.somchai, DAY, DAY)
        holiday, leave = records.holidays(connection, T.key)[0], records.leaves(connection, T.key)[0]
        wanted = {
            ("member", T.malee),
            ("membership", membership(connection).key),
            ("hourly_cost", cost(connection).key),
            ("project", T.youth),
            ("activity", T.visit),
            ("holiday", holiday.key),
            ("leave", leave.key),
        }
        for name, key in wanted:
            teams.trash(connection, name, key, 1)
        found = trash.trashed(connection, T.key)
        assert {(one.table, one.key) for one in found} == wanted
        names = {one.table: (one.name, one.name_th, one.day) for one in found}
        assert names["holiday"] == ("Village day", "วันบุญหมู่บ้าน", DAY)
        assert names["leave"] == ("สมชาย ใจดี", "สมชาย ใจดี", DAY)
        assert names["project"] == ("อบรมเยาวชน", "อบรมเยาวชน", None)
        for one in found:
            trash.restore(connection, one.table, one.key, one.version)
        assert trash.trashed(connection, T.key) == []


def test_promises_ways_and_workshops_are_listed_and_restored(
    database: Database, small_team: SmallTeam
) -> None:
    later = date(2026, 12, 1)
    with database.transaction() as connection:
        teams.add_team(connection, "กลุ่มอื่น", with_defaults=False, key=OTHER)
        promise = commitments.add_commitment(connection, T.key, "วาดผังวงจรปัญหา", decided=DAY, due=DAY)
        way = dreams.add_new_way(connection, T.key, "st", "หาต้นเหตุก่อนแก้")
        workshops.add_workshop(
            connection,
            [T.key],
            "เวทีเปลี่ยนผ่าน",
            days=(DAY, DAY),
            before=(DAY, DAY),
            after=(later, later),
            key="d" * 32,
        )
        commitments.trash_commitment(connection, promise.rows[0].key, 1)
        dreams.trash_new_way(connection, way.rows[0].key, 1)
        workshops.trash_workshop(connection, "d" * 32, 1)
    with database.read() as connection:
        found = trash.trashed(connection, T.key)
        assert trash.trashed(connection, OTHER) == []
    assert {one.table: (one.name, one.day) for one in found} == {
        "commitment": ("วาดผังวงจรปัญหา", DAY),
        "new_way": ("หาต้นเหตุก่อนแก้", None),
        "workshop": ("เวทีเปลี่ยนผ่าน", DAY),
    }
    rows = [(one.table, one.key, one.version) for one in found]
    prove_undo(database, lambda c: trash.restore_many(c, rows))
    with database.read() as connection:
        assert trash.trashed(connection, T.key) == []
        assert len(commitments.commitments(connection, T.key)) == 1
        assert len(dreams.dream(connection, T.key).new_ways) == 1
        assert len(workshops.workshops(connection, T.key)) == 1


def test_a_wave_comes_back_with_its_answers_unless_its_name_is_taken(
    database: Database, small_team: SmallTeam
) -> None:
    wave = opened(database, T.key, name="รอบ 1")
    Person(database, wave, "บัตร").hand_in()
    wave = closed(database, wave)
    with database.transaction() as connection:
        waves.trash_wave(connection, wave.key, wave.version)
        (one,) = trash.trashed(connection, T.key)
    assert (one.table, one.name, one.day) == ("wave", "รอบ 1", TODAY)
    prove_undo(database, lambda c: trash.restore(c, one.table, one.key, one.version))
    back = read(database, wave.key)
    assert (back.deleted, back.finished) == (None, 1)
    with database.transaction() as connection:
        waves.trash_wave(connection, wave.key, back.version)
    opened(database, T.key, name="รอบ 1")
    with pytest.raises(Refused), database.transaction() as connection:
        trash.restore(connection, "wave", wave.key, back.version + 1)


def _trash_and_fill(c: Connection, kind: str) -> None:
    """Delete a row, put another in its place, and ask for the first one back."""
    if kind == "holiday":
        calendar.add_holiday(c, T.key, DAY, "วันบุญ")
        calendar.trash(c, "holiday", records.holidays(c, T.key)[0].key, 1)
        calendar.add_holiday(c, T.key, DAY, "วันบุญใหญ่")
    elif kind == "leave":
        calendar.add_leave(c, T.malee, DAY, DAY)
        calendar.trash(c, "leave", records.leaves(c, T.key)[0].key, 1)
        calendar.add_leave(c, T.malee, DAY, DAY, half=True)
    elif kind == "membership":
        teams.trash(c, "membership", membership(c).key, 1)
        teams.add_membership(c, T.somchai, DAY)
    else:
        first = cost(c)
        teams.trash(c, "hourly_cost", first.key, 1)
        teams.set_hourly_cost(c, T.somchai, first.valid_from, 1)
    (one,) = trash.trashed(c, T.key)
    trash.restore(c, one.table, one.key, one.version)


@pytest.mark.parametrize("kind", ["holiday", "leave", "membership", "hourly_cost"])
def test_what_has_been_replaced_does_not_come_back_beside_it(
    database: Database, small_team: SmallTeam, kind: str
) -> None:
    with pytest.raises(Refused), database.transaction() as connection:
        _trash_and_fill(connection, kind)


REFUSED: dict[str, Callable[[Connection], Change]] = {
    "holiday twice": lambda c: (
        calendar.add_holiday(c, T.key, DAY, "ก") + calendar.add_holiday(c, T.key, DAY, "ข")
    ),
    "member with hours": lambda c: (
        ledger.add_entry(c, T.key, T.malee, DAY, 60) + teams.trash(c, "member", T.malee, 1)
    ),
    "lunch backwards": lambda c: teams.change_team(c, T.key, 1, lunch_start=46_800, lunch_end=43_200),
    "cost on a taken day": lambda c: (
        teams.set_hourly_cost(c, T.somchai, DAY, 1) + teams.change_hourly_cost(c, cost(c).key, 1, DAY, 21_000)
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_is_refused(database: Database, small_team: SmallTeam, name: str) -> None:
    before = state(database)
    with pytest.raises(Refused), database.transaction() as connection:
        REFUSED[name](connection)
    assert state(database) == before


def test_nothing_is_expected_of_a_member_in_the_trash(database: Database, small_team: SmallTeam) -> None:
    with database.transaction() as connection:
        teams.trash(connection, "member", T.somchai, 1)
    with database.read() as connection:
        assert list(frames.memberships(connection, T.key)["member"]) == [T.malee]


def test_public_holidays_have_their_names_in_both_languages(
    database: Database, small_team: SmallTeam
) -> None:
    with database.transaction() as connection:
        calendar.add_public_holidays(connection, T.key, 2027)
        names = {(one.name, one.name_th) for one in records.holidays(connection, T.key)}
    assert ("Songkran Festival", "วันสงกรานต์") in names
