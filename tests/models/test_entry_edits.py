"""Entries in another place: trimmed around others, moved on the clock, shifted by days, each undone as one step."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from sqlalchemy import Connection, select

from models import changes, entry_edits, entry_pages, ledger, records
from models.changes import Change
from models.database import Database
from models.entry_pages import Order, Picked
from models.errors import Conflict, Refused
from models.neighbours import neighbours
from models.records import EntryFilter
from models.schema import table
from tests.conftest import SmallTeam
from tests.models.test_changes import prove_undo, state

H = 3600
FRIDAY = date(2026, 11, 20)
MEETING, VISIT, CAMP = "e" * 31 + "1", "e" * 31 + "2", "e" * 31 + "3"
T = SmallTeam


@pytest.fixture
def entries(database: Database, small_team: SmallTeam) -> Database:
    """ประชุม 9–12 and ลงพื้นที่ without a start on Friday, ค่าย on the last day of November."""
    with database.transaction() as connection:
        ledger.add_entry(
            connection, T.key, T.malee, FRIDAY, 3 * H,
            start=9 * H, project=T.youth, activity=T.meeting, note="ประชุม", tags=["ค่าย", "ปั๊มน้ำ"], key=MEETING,
        )  # fmt: skip
        ledger.add_entry(connection, T.key, T.malee, FRIDAY, H, note="ลงพื้นที่", key=VISIT)
        ledger.add_entry(connection, T.key, T.malee, date(2026, 11, 30), 2 * H, start=20 * H, key=CAMP)
    return database


WRITES: dict[str, Callable[[Connection], Change]] = {
    "shortened": lambda c: entry_edits.trim_entry(c, MEETING, 1, [(FRIDAY, 9 * H, H)]),
    "split": lambda c: entry_edits.trim_entry(c, MEETING, 1, [(FRIDAY, 9 * H, H), (FRIDAY, 11 * H, H)]),
    "moved": lambda c: entry_edits.move_entry(c, MEETING, 1, 13 * H, 2 * H),
    "shifted": lambda c: entry_edits.shift_days(c, [MEETING, CAMP, VISIT], 7),
    "given to a project": lambda c: ledger.change_entries(c, [MEETING, VISIT], project=T.mangrove),
    "given an activity": lambda c: ledger.change_entries(c, [MEETING, VISIT], activity=T.visit),
}


@pytest.mark.parametrize("name", WRITES)
def test_every_edit_is_undone_and_redone(entries: Database, name: str) -> None:
    prove_undo(entries, WRITES[name])


def test_a_split_entry_is_two_of_the_same_work_with_the_same_sum(entries: Database) -> None:
    with entries.transaction() as connection:
        WRITES["split"](connection)
        first, second = records.entries(
            connection, T.key, EntryFilter(text="ประชุม", activity=T.meeting), newest_first=False
        )
    assert (first.key, first.version, first.start, first.seconds) == (MEETING, 2, 9 * H, H)
    assert (second.start, second.seconds, second.version) == (11 * H, H, 1)
    same = [(one.member, one.day, one.project, one.activity, one.note, one.tags) for one in (first, second)]
    assert same[0] == same[1] == (T.malee, FRIDAY, T.youth, T.meeting, "ประชุม", ("ค่าย", "ปั๊มน้ำ"))


def test_a_piece_past_midnight_belongs_to_the_day_it_begins(entries: Database) -> None:
    november, december = date(2026, 11, 30), date(2026, 12, 1)
    with entries.transaction() as connection:
        entry_edits.trim_entry(connection, CAMP, 1, [(november, 20 * H, H), (december, H, H)])
        rows = table("time_entry").c
        found = connection.execute(select(rows.day, rows.month, rows.start).where(rows.day >= 739950))
        assert sorted(map(tuple, found)) == [
            (november.toordinal(), 202611, 20 * H),
            (december.toordinal(), 202612, H),
        ]


def test_only_the_first_piece_is_known_to_the_file_it_came_from(entries: Database) -> None:
    with entries.transaction() as connection:
        changes.update(connection, "time_entry", MEETING, 1, source_file="สมุด.xlsx", fingerprint="f" * 64)
        entry_edits.trim_entry(connection, MEETING, 2, [(FRIDAY, 9 * H, H), (FRIDAY, 11 * H, H)])
        rows = table("time_entry").c
        of_files = connection.execute(select(rows.key).where(rows.fingerprint.is_not(None))).scalars()
        assert list(of_files) == [MEETING]


def test_shifting_keeps_clock_times_and_crosses_months(entries: Database) -> None:
    with entries.transaction() as connection:
        entry_edits.shift_days(connection, [CAMP, MEETING], 1)
        camp, meeting = records.entry(connection, CAMP), records.entry(connection, MEETING)
        month = connection.execute(
            select(table("time_entry").c.month).where(table("time_entry").c.key == CAMP)
        ).scalar()
    assert camp and meeting
    assert (camp.day, camp.start, month) == (date(2026, 12, 1), 20 * H, 202612)
    assert (meeting.day, meeting.start) == (FRIDAY + timedelta(1), 9 * H)


def test_shifting_by_nothing_is_no_change(entries: Database) -> None:
    with entries.transaction() as connection:
        assert not entry_edits.shift_days(connection, [CAMP, MEETING], 0)
        assert not entry_edits.shift_days(connection, [], 1)


REFUSED: dict[str, Callable[[Connection], Change]] = {
    "nothing remains": lambda c: entry_edits.trim_entry(c, MEETING, 1, []),
    "no length": lambda c: entry_edits.trim_entry(c, MEETING, 1, [(FRIDAY, 9 * H, H), (FRIDAY, 11 * H, 0)]),
    "no clock time": lambda c: entry_edits.move_entry(c, MEETING, 1, 24 * H, H),
    "not there": lambda c: entry_edits.shift_days(c, [MEETING, "f" * 32], 1),
    "before the calendar": lambda c: entry_edits.shift_days(c, [CAMP, MEETING], -50_000),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_is_refused_and_nothing_is_written(entries: Database, name: str) -> None:
    before = state(entries)
    with pytest.raises(Refused), entries.transaction() as connection:
        REFUSED[name](connection)
    assert state(entries) == before


def test_somebody_elses_change_is_a_conflict(entries: Database) -> None:
    before = state(entries)
    with pytest.raises(Conflict), entries.transaction() as connection:
        entry_edits.trim_entry(connection, MEETING, 7, [(FRIDAY, 9 * H, H)])
    assert state(entries) == before


# What lies near a day


def test_neighbours_are_what_can_share_time_with_the_day(entries: Database) -> None:
    with entries.transaction() as connection:
        for days, start, hours, note in (
            (-7, 12, 168, "ค่ายทั้งสัปดาห์"),
            (-7, 12, 155, "จบวันก่อน"),
            (-1, 22, 4, "เฝ้าเวร"),
            (-1, 22, 2, "จบเที่ยงคืน"),
            (1, 0, 1, "พรุ่งนี้"),
            (8, 0, 1, "สัปดาห์หน้า"),
        ):
            ledger.add_entry(
                connection, T.key, T.malee, FRIDAY + timedelta(days), hours * H, start=start * H, note=note
            )
        ledger.add_entry(connection, T.key, T.somchai, FRIDAY, H, start=9 * H, note="คนอื่น")
        gone = ledger.add_entry(connection, T.key, T.malee, FRIDAY, H, start=9 * H, note="ถังขยะ").rows[0].key
        ledger.trash_entries(connection, [gone])
        near = neighbours(connection, T.key, T.malee, FRIDAY)
    assert [one.note for one in near] == ["ค่ายทั้งสัปดาห์", "เฝ้าเวร", "ประชุม", "พรุ่งนี้"]


# What is selected in a long list


@pytest.mark.parametrize("by", ["day", "member", "project", "activity", "start", "seconds", "note", "tags"])
@pytest.mark.parametrize("descending", [True, False])
def test_picked_rows_are_those_of_the_pages(entries: Database, by: str, descending: bool) -> None:
    with entries.transaction() as connection:
        for number in range(40):
            ledger.add_entry(
                connection, T.key, (T.malee, T.somchai)[number % 2], FRIDAY - timedelta(number % 7), 60 + number % 5,
                start=(None, 9 * H)[number % 2], project=(T.youth, None)[number % 3 == 0], note=f"งาน {number % 4}",
            )  # fmt: skip
        wanted = EntryFilter(member=T.malee)
        bands = entry_pages.count_bands(connection, T.key, wanted, Order(by, descending), _rank(by))
        whole = entry_pages.page(connection, T.key, wanted, bands, 0, 100)
        some = [*whole[2:7], *whole[15:]]
        picked = entry_pages.pick(connection, T.key, wanted, bands, [(2, 5), (15, len(whole) - 15)])
        everything = entry_pages.pick(connection, T.key, wanted, bands, [(0, bands.rows)])
    assert len(whole) == bands.rows == 23
    assert everything.keys == tuple(one.key for one in whole)
    assert picked == Picked(
        tuple(one.key for one in some),
        sum(one.seconds for one in some),
        min(one.day for one in some),
        max(one.day for one in some),
    )


def _rank(by: str) -> Callable[[object], object] | None:
    return (lambda key: key or "") if by in ("project", "activity") else None


def test_nothing_picked_is_nothing(entries: Database) -> None:
    with entries.read() as connection:
        bands = entry_pages.count_bands(connection, T.key, EntryFilter(), Order())
        assert entry_pages.pick(connection, T.key, EntryFilter(), bands, []) == Picked()
