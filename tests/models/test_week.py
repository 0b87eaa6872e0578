"""The grid of a week: cells that are sums of entries, kept rows, plans, notes, and a week copied; all can be undone."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection

from models import calendar, changes, ledger, records, teams
from models.changes import Change
from models.database import Database
from models.errors import Conflict, Refused
from models.records import Entry, EntryFilter
from models.week import drop_row, set_cell_note, set_cells
from models.week_copy import copy_week
from models.week_reading import read_week
from models.week_rows import change_note, drop_note, keep_note, keep_row, notes, plans, set_plan
from tests.conftest import SmallTeam
from tests.models.test_changes import prove_undo, state

H = 3600
MONDAY = date(2026, 11, 9)
LAST = MONDAY - timedelta(weeks=1)
WEDNESDAY = MONDAY + timedelta(days=2)
T = SmallTeam
CELL = (WEDNESDAY, T.mangrove, T.visit)


def log(database: Database, seconds: int, day: date = WEDNESDAY, **values: Any) -> str:
    work: dict[str, Any] = {"project": T.mangrove, "activity": T.visit} | values
    with database.transaction() as connection:
        return ledger.add_entry(connection, T.key, T.somchai, day, seconds, **work).rows[0].key


def do(database: Database, write: Callable[..., Change], *args: Any, **kwargs: Any) -> Change:
    with database.transaction() as connection:
        return write(connection, *args, **kwargs)


def set_cell(database: Database, seconds: int, **kwargs: Any) -> Change:
    return do(database, set_cells, T.key, T.somchai, [(*CELL, seconds)], **kwargs)


def held(database: Database, monday: date = MONDAY) -> list[Entry]:
    week = EntryFilter(first=monday, last=monday + timedelta(days=6))
    with database.read() as connection:
        return records.entries(connection, T.key, week, newest_first=False)


# A cell


def test_an_empty_cell_gets_an_entry_without_a_start(database: Database, small_team: SmallTeam) -> None:
    prove_undo(database, lambda c: set_cells(c, T.key, T.somchai, [(*CELL, 5400)]))
    (entry,) = held(database)
    assert (entry.day, entry.project, entry.activity) == CELL
    assert (entry.seconds, entry.start, entry.member) == (5400, None, T.somchai)


def test_the_only_entry_keeps_its_start(database: Database, small_team: SmallTeam) -> None:
    log(database, H, start=9 * H, note="นับกล้าไม้")
    prove_undo(database, lambda c: set_cells(c, T.key, T.somchai, [(*CELL, 2 * H)]))
    (entry,) = held(database)
    assert (entry.seconds, entry.start, entry.note) == (2 * H, 9 * H, "นับกล้าไม้")


def test_more_goes_to_the_last_entry_without_a_start(database: Database, small_team: SmallTeam) -> None:
    for seconds, start in ((H, 9 * H), (H, None), (2 * H, None)):
        log(database, seconds, start=start)
    prove_undo(database, lambda c: set_cells(c, T.key, T.somchai, [(*CELL, 5 * H)]))
    assert sorted((entry.start or 0, entry.seconds) for entry in held(database)) in (
        [(0, H), (0, 3 * H), (9 * H, H)],
        [(0, 2 * H), (0, 2 * H), (9 * H, H)],
    )


def test_more_makes_an_entry_where_all_have_a_start(database: Database, small_team: SmallTeam) -> None:
    for start in (9 * H, 13 * H):
        log(database, H, start=start)
    prove_undo(database, lambda c: set_cells(c, T.key, T.somchai, [(*CELL, 5 * H)]))
    assert [(entry.start, entry.seconds) for entry in held(database)] == [
        (9 * H, H),
        (13 * H, H),
        (None, 3 * H),
    ]


def test_less_is_taken_from_entries_without_a_start(database: Database, small_team: SmallTeam) -> None:
    for seconds, start in ((H, 9 * H), (H, None), (2 * H, None)):
        log(database, seconds, start=start)
    prove_undo(database, lambda c: set_cells(c, T.key, T.somchai, [(*CELL, int(1.25 * H))]))
    assert sum(entry.seconds for entry in held(database)) == 1.25 * H
    assert len(held(database)) == 2  # one of those without a start is in the trash


def test_clock_times_are_never_cut(database: Database, small_team: SmallTeam) -> None:
    for start in (9 * H, 13 * H):
        log(database, H, start=start)
    log(database, H)
    before = state(database)
    with pytest.raises(Refused) as refused:
        set_cell(database, H)
    assert "3" in str(refused.value) and "day" in str(refused.value)
    assert state(database) == before


@pytest.mark.parametrize("entries", [1, 3])
def test_nothing_empties_a_cell_into_the_trash(
    database: Database, small_team: SmallTeam, entries: int
) -> None:
    for hour in range(entries):
        log(database, H, start=(9 + hour) * H)
    prove_undo(database, lambda c: set_cells(c, T.key, T.somchai, [(*CELL, 0)]))
    assert held(database) == []
    with database.read() as connection:
        assert len(records.entries(connection, T.key, EntryFilter(deleted=True))) == entries


@pytest.mark.parametrize("seconds", [-1, 168 * H + 1])
def test_what_no_cell_can_hold_is_refused_and_named(
    database: Database, small_team: SmallTeam, seconds: int
) -> None:
    before = state(database)
    with pytest.raises(Refused) as refused:
        do(database, set_cells, T.key, T.somchai, [(MONDAY, None, T.visit, H), (*CELL, seconds)])
    assert "ฟื้นฟูป่าชายเลน · ลงพื้นที่" in str(refused.value)
    assert "2026-11-11" in str(refused.value)
    assert state(database) == before


def test_the_same_sum_is_no_change(database: Database, small_team: SmallTeam) -> None:
    for seconds in (H, 2 * H):
        log(database, seconds)
    assert not set_cell(database, 3 * H)
    assert not do(database, set_cells, T.key, T.somchai, [(MONDAY, T.youth, None, 0)])


def test_a_block_is_one_step(database: Database, small_team: SmallTeam) -> None:
    log(database, H)
    block = [
        (MONDAY + timedelta(days=day), project, T.visit, (day + 1) * 900)
        for day in range(7)
        for project in (T.mangrove, T.youth, None)
    ]
    prove_undo(database, lambda c: set_cells(c, T.key, T.somchai, block))
    assert len(held(database)) == 21


def test_other_members_and_deleted_entries_are_left_alone(database: Database, small_team: SmallTeam) -> None:
    with database.transaction() as connection:
        ledger.add_entry(connection, T.key, T.malee, WEDNESDAY, H, project=T.mangrove, activity=T.visit)
    key = log(database, 4 * H)
    do(database, ledger.trash_entries, [key])
    set_cell(database, 2 * H)
    assert sorted((entry.member, entry.seconds) for entry in held(database)) == [
        (T.somchai, 2 * H),
        (T.malee, H),
    ]


def test_a_cell_somebody_else_has_changed_is_a_conflict(database: Database, small_team: SmallTeam) -> None:
    key = log(database, H)
    do(database, ledger.change_duration, key, 1, 2 * H)
    for seen in ({key: 1}, {}, {key: 2, "f" * 32: 1}):
        with pytest.raises(Conflict):
            set_cell(database, 3 * H, seen=seen)
    set_cell(database, 3 * H, seen={key: 2})
    assert held(database)[0].seconds == 3 * H


# Notes


def test_the_note_of_a_cell_is_that_of_its_only_entry(database: Database, small_team: SmallTeam) -> None:
    key = log(database, H, note="เดิม")
    prove_undo(database, lambda c: set_cell_note(c, T.key, T.somchai, CELL, " ปั๊มน้ำเสีย ", seen={key: 1}))
    assert held(database)[0].note == "ปั๊มน้ำเสีย"
    with pytest.raises(Conflict):
        do(database, set_cell_note, T.key, T.somchai, CELL, "ช้าไป", seen={key: 1})


def test_a_note_needs_exactly_one_entry(database: Database, small_team: SmallTeam) -> None:
    with pytest.raises(Refused, match="hours first"):
        do(database, set_cell_note, T.key, T.somchai, CELL, "ยังไม่มีเวลา")
    for _ in range(2):
        log(database, H)
    with pytest.raises(Refused, match="2 entries"):
        do(database, set_cell_note, T.key, T.somchai, CELL, "ของใคร")


# Rows, plans, notes for looking back


def fill_row(connection: Connection) -> str:
    keep_row(connection, T.somchai, MONDAY, T.mangrove, T.visit)
    set_plan(connection, T.somchai, MONDAY, T.mangrove, 10 * H)
    key = keep_note(connection, T.somchai, MONDAY, "คุยเรื่องเดินทาง").rows[0].key
    ledger.add_entry(connection, T.key, T.somchai, WEDNESDAY, H, project=T.mangrove, activity=T.visit)
    return key


WRITES: dict[str, Callable[[Connection, str], Change]] = {
    "keep_row": lambda c, _: keep_row(c, T.somchai, MONDAY, T.youth, None),
    "drop_row": lambda c, _: drop_row(c, T.key, T.somchai, MONDAY, T.mangrove, T.visit),
    "first plan": lambda c, _: set_plan(c, T.somchai, MONDAY, None, 2 * H),
    "another plan": lambda c, _: set_plan(c, T.somchai, MONDAY, T.mangrove, 12 * H),
    "no plan": lambda c, _: set_plan(c, T.somchai, MONDAY, T.mangrove, None),
    "keep_note": lambda c, _: keep_note(c, T.somchai, MONDAY, "งานเยอะไป"),
    "change_note": lambda c, key: change_note(c, key, 1, "คุยเรื่องน้ำมันรถ"),
    "drop_note": lambda c, key: drop_note(c, key, 1),
    "copy with hours": lambda c, _: copy_week(
        c, T.key, T.somchai, MONDAY, MONDAY + timedelta(weeks=1), with_hours=True
    ),
    "copy rows": lambda c, _: copy_week(
        c, T.key, T.somchai, MONDAY, MONDAY + timedelta(weeks=1), with_hours=False
    ),
}


@pytest.mark.parametrize("name", WRITES)
def test_every_write_can_be_undone_and_redone(database: Database, small_team: SmallTeam, name: str) -> None:
    with database.transaction() as connection:
        key = fill_row(connection)
    prove_undo(database, lambda c: WRITES[name](c, key))


def test_a_row_is_kept_once_and_dropped_with_its_hours(database: Database, small_team: SmallTeam) -> None:
    do(database, keep_row, T.somchai, MONDAY, T.mangrove, T.visit)
    assert not do(database, keep_row, T.somchai, MONDAY, T.mangrove, T.visit)
    log(database, H)
    log(database, H, activity=T.meeting)
    do(database, drop_row, T.key, T.somchai, MONDAY, T.mangrove, T.visit)
    assert [entry.activity for entry in held(database)] == [T.meeting]
    with database.read() as connection:
        assert read_week(connection, T.key, T.somchai, MONDAY).kept == ()
    with pytest.raises(Refused):
        do(database, keep_row, T.somchai, MONDAY, None, None)


def test_a_plan_is_replaced_and_taken_back(database: Database, small_team: SmallTeam) -> None:
    for seconds in (8 * H, 10 * H):
        do(database, set_plan, T.somchai, MONDAY, T.youth, seconds)
    with database.read() as connection:
        assert [(one.project, one.seconds) for one in plans(connection, T.somchai, MONDAY)] == [
            (T.youth, 10 * H)
        ]
    do(database, set_plan, T.somchai, MONDAY, T.youth, None)
    assert not do(database, set_plan, T.somchai, MONDAY, T.youth, 0)
    for seconds in (-1, 168 * H + 1):
        with pytest.raises(Refused):
            do(database, set_plan, T.somchai, MONDAY, T.youth, seconds)


def test_notes_for_looking_back_stand_in_the_order_they_were_kept(
    database: Database, small_team: SmallTeam
) -> None:
    key = do(database, keep_note, T.somchai, MONDAY, "หนึ่ง").rows[0].key
    do(database, change_note, key, 1, "ฟื้นฟู")
    with database.read() as connection:
        assert [one.note for one in notes(connection, T.somchai, MONDAY)] == ["ฟื้นฟู"]
        assert notes(connection, T.malee, MONDAY) == []
    with pytest.raises(Refused):
        do(database, keep_note, T.somchai, MONDAY, "  ")


# Copying a week


def test_hours_are_copied_with_their_clock_times_but_not_to_days_off(
    database: Database, small_team: T
) -> None:
    for day, start in ((0, 9 * H), (1, None), (2, None), (3, None)):
        log(database, H, LAST + timedelta(days=day), start=start, note="ค่าย", tags=("ปั๊ม",))
    with database.transaction() as connection:
        calendar.add_holiday(connection, T.key, MONDAY + timedelta(days=1), "Village day", "วันหมู่บ้าน")
        calendar.add_leave(connection, T.somchai, WEDNESDAY, WEDNESDAY)
        half = MONDAY + timedelta(days=3)
        calendar.add_leave(connection, T.somchai, half, half, half=True)
    do(database, copy_week, T.key, T.somchai, LAST, MONDAY, with_hours=True)
    assert [(entry.day, entry.start, entry.note, entry.tags) for entry in held(database)] == [
        (MONDAY, 9 * H, "ค่าย", ("ปั๊ม",)),
        (half, None, "ค่าย", ("ปั๊ม",)),
    ]


def test_copying_twice_doubles_nothing(database: Database, small_team: SmallTeam) -> None:
    log(database, H, LAST)
    log(database, 3 * H, LAST + timedelta(days=2))
    log(database, 2 * H)  # what is typed already stays
    do(database, copy_week, T.key, T.somchai, LAST, MONDAY, with_hours=True)
    assert [entry.seconds for entry in held(database)] == [H, 2 * H]
    with pytest.raises(Refused):
        do(database, copy_week, T.key, T.somchai, LAST, MONDAY, with_hours=True)


def test_rows_alone_are_kept_once_and_only_living_ones(database: Database, small_team: SmallTeam) -> None:
    for activity in (T.visit, T.meeting, None):
        log(database, H, LAST, activity=activity)
    log(database, H, LAST, project=T.youth)
    do(database, keep_row, T.somchai, LAST, None, T.meeting)
    log(database, H, activity=None)  # this row is here already
    do(database, teams.change_project, T.youth, 1, archived=True)
    do(database, copy_week, T.key, T.somchai, LAST, MONDAY, with_hours=False)
    with database.read() as connection:
        kept = read_week(connection, T.key, T.somchai, MONDAY).kept
    assert {(row.project, row.activity) for row in kept} == {
        (T.mangrove, T.visit),
        (T.mangrove, T.meeting),
        (None, T.meeting),
    }
    with pytest.raises(Refused):
        do(database, copy_week, T.key, T.somchai, LAST, MONDAY, with_hours=False)


# Reading


def test_a_week_as_it_is_read(database: Database, small_team: SmallTeam) -> None:
    with database.transaction() as connection:
        fill_row(connection)
        calendar.add_holiday(connection, T.key, MONDAY, "Village day", "วันหมู่บ้าน")
        calendar.add_holiday(connection, T.key, MONDAY + timedelta(days=7), "Later", "ภายหลัง")
        calendar.add_leave(connection, T.somchai, WEDNESDAY, WEDNESDAY)
    log(database, 2 * H, LAST, activity=T.meeting)
    log(database, 3 * H, LAST, project=T.youth)
    log(database, 4 * H, LAST - timedelta(weeks=2), project=None)
    log(database, 4 * H, MONDAY - timedelta(weeks=4, days=1), project=None, activity=T.meeting)
    log(database, 5 * H, MONDAY - timedelta(weeks=7))
    log(database, 5 * H, MONDAY - timedelta(weeks=7, days=1))
    with database.read() as connection:
        week = read_week(connection, T.key, T.somchai, MONDAY)
    assert [entry.seconds for entry in week.entries] == [H]
    assert week.recent == ((T.youth, T.visit), (T.mangrove, T.meeting), (None, T.visit))
    assert [(monday, seconds // H) for monday, seconds in week.sums][-3:] == [
        (MONDAY - timedelta(weeks=2), 0),
        (LAST, 5),
        (MONDAY, 1),
    ]
    assert week.sums[0] == (MONDAY - timedelta(weeks=7), 5 * H)
    assert [one.name_th for one in week.holidays] == ["วันหมู่บ้าน"]
    assert [one.day for one in week.leaves] == [WEDNESDAY]
    assert [one.weekly_seconds for one in week.memberships] == [40 * H]
    assert [one.note for one in week.notes] == ["คุยเรื่องเดินทาง"]


def test_rows_of_ended_work_are_not_offered(database: Database, small_team: SmallTeam) -> None:
    log(database, H, LAST)
    do(database, teams.change_activity, T.visit, 1, archived=True)
    with database.read() as connection:
        assert read_week(connection, T.key, T.somchai, MONDAY).recent == ()


def test_another_writer_between_undo_and_redo_is_noticed(database: Database, small_team: SmallTeam) -> None:
    change = set_cell(database, H)
    set_cell(database, 2 * H)
    with pytest.raises(Conflict), database.transaction() as connection:
        changes.apply(connection, change.inverse())
