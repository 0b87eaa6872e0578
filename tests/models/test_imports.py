"""An import is all or nothing, one step to undo, and the same file twice changes nothing."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from models import ledger, records, teams
from models.asking import asking
from models.changes import Change, apply
from models.database import Database
from models.errors import Cancelled, Conflict, Refused
from models.exchange.export import export_entries
from models.exchange.mapping import Mapping
from models.exchange.plan import ImportPlan, plan, remembered
from models.exchange.reading import read
from models.hours import HoursFilter
from models.imports import bring_in
from models.schema import Schema
from tests.conftest import SmallTeam

Write = Callable[..., Path]
TODAY = date(2026, 11, 30)
DMY = "User,Project,Client,Description,Task,Email,Tags,Start Date,Start Time,End Date,End Time,Duration (h)"
ROWS = ('มาลี แก้วใส,ป่าชายเลน,กองทุนน้ำ,ปลูก,ลงพื้นที่,m@x.org,"ก, ข",20/11/2026,09:00,20/11/2026,10:30,1:30',)
TOGGL = "User,Email,Client,Project,Task,Description,Start date,Start time,End date,End time,Duration,Tags"


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write_file(*lines: str, name: str = "ชั่วโมง.csv") -> Path:
        path = tmp_path / name
        path.write_text("\n".join(lines), encoding="utf-8")
        return path

    return write_file


def _plan(database: Database, path: Path, **options: Any) -> ImportPlan:
    with database.read() as connection:
        return plan(connection, SmallTeam.key, read(path, **options), today=TODAY)


def _import(database: Database, path: Path, *, skip_rejected: bool = False, **options: Any) -> Change:
    found = _plan(database, path, **options)
    with database.transaction() as connection:
        return bring_in(connection, found, skip_rejected=skip_rejected)


def _everything(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    with database.read() as connection:
        return {
            name: sorted(map(tuple, connection.execute(select(table))), key=str)
            for name, table in Schema.metadata.tables.items()
        }


def _entries(database: Database) -> list[records.Entry]:
    with database.read() as connection:
        return records.entries(connection, SmallTeam.key, newest_first=False)


def test_what_a_file_names_is_found_or_made(database: Database, small_team: SmallTeam, write: Write) -> None:
    found = _plan(database, write(DMY, *ROWS))
    assert (found.total_rows, found.seconds, found.first_day, found.last_day) == (
        1,
        5400,
        date(2026, 11, 20),
        date(2026, 11, 20),
    )
    assert [(new.name, new.funding_source) for new in found.created.projects] == [("ป่าชายเลน", "กองทุนน้ำ")]
    assert (found.created.members, found.created.activities) == ((), ())
    with database.transaction() as connection:
        bring_in(connection, found)
    (entry,) = _entries(database)
    assert (entry.member, entry.activity, entry.note, entry.tags) == (
        SmallTeam.malee,
        SmallTeam.visit,
        "ปลูก",
        ("ก", "ข"),
    )


def test_undo_takes_everything_back_and_redo_restores_it(
    database: Database, small_team: SmallTeam, write: Write
) -> None:
    before = _everything(database)
    change = _import(
        database, write(DMY, *ROWS, ROWS[0].replace("มาลี แก้วใส", "คนใหม่").replace("m@x.org", ""))
    )
    after = _everything(database)
    with database.transaction() as connection:
        apply(connection, change.inverse())
    assert _everything(database) == before
    with database.transaction() as connection:
        apply(connection, change)
    assert _everything(database) == after


def test_the_same_hours_in_another_layout_change_nothing(
    database: Database, small_team: SmallTeam, write: Write
) -> None:
    second = ROWS[0].replace("20/11/2026", "21/11/2026").replace("09:00", "08:00").replace("1:30", "2:30")
    _import(database, write(DMY, *ROWS, second))
    before = _everything(database)
    mdy = [
        row.replace("/2026", "/X").replace("20/11/X", "11/20/2026").replace("21/11/X", "11/21/2026")
        for row in (second, *ROWS)
    ]
    clocks = {"09:00": "9:00:00 AM", "10:30": "10:30:00 AM", "08:00": "8:00 am"}
    for old, new in clocks.items():
        mdy = [row.replace(old, new) for row in mdy]
    assert not _import(database, write(DMY, *mdy))
    toggl = 'มาลี แก้วใส,m@x.org,,ป่าชายเลน,ลงพื้นที่,ปลูก,2026-11-20,09:00:00,2026-11-20,10:30:00,01:30:00,"ข, ก"'
    assert not _import(database, write(TOGGL, toggl))
    assert _everything(database) == before


def test_equal_rows_of_one_file_are_kept_and_known_again(
    database: Database, small_team: SmallTeam, write: Write
) -> None:
    path = write(DMY, *ROWS * 3)
    _import(database, path)
    assert len(_entries(database)) == 3
    assert len(_plan(database, path).duplicates) == 3
    assert len(_plan(database, write(DMY, *ROWS * 4)).rows) == 1


def test_what_was_edited_or_thrown_away_is_not_brought_back(
    database: Database, small_team: SmallTeam, write: Write
) -> None:
    path = write(DMY, *ROWS, ROWS[0].replace("ปลูก", "เพาะ"))
    _import(database, path)
    first, second = _entries(database)
    with database.transaction() as connection:
        ledger.change_entry(connection, first.key, first.version, note="แก้แล้ว", day=date(2025, 1, 1))
        ledger.trash_entries(connection, [second.key])
        member = next(m for m in records.members(connection, SmallTeam.key) if m.key == SmallTeam.malee)
        teams.change_member(connection, member.key, member.version, name="ชื่อใหม่")
    assert not _import(database, path)


def test_a_rejected_row_stops_all_unless_skipped(
    database: Database, small_team: SmallTeam, write: Write
) -> None:
    path = write(DMY, *ROWS, ROWS[0].replace("20/11/2026,09", "ไม่รู้,09"))
    before = _everything(database)
    with pytest.raises(Refused, match="line 3"):
        _import(database, path)
    assert _everything(database) == before
    _import(database, path, skip_rejected=True)
    assert len(_entries(database)) == 1


def test_cancelling_leaves_nothing(database: Database, small_team: SmallTeam, write: Write) -> None:
    def cancel(done: int, total: int) -> None:
        raise Cancelled

    found = _plan(database, write(DMY, *ROWS))
    before = _everything(database)
    with pytest.raises(Cancelled), database.transaction() as connection:
        bring_in(connection, found, progress=cancel)
    with pytest.raises(Cancelled), database.read() as connection:
        plan(connection, SmallTeam.key, read(write(DMY, *ROWS)), progress=cancel)
    assert _everything(database) == before


def test_a_plan_that_is_too_old_is_refused(database: Database, small_team: SmallTeam, write: Write) -> None:
    found = _plan(database, write(DMY, *ROWS))
    with database.transaction() as connection:
        bring_in(connection, found)
    with pytest.raises(Conflict), database.transaction() as connection:
        bring_in(connection, found)


def test_doubts_about_hours(database: Database, small_team: SmallTeam, write: Write) -> None:
    with database.transaction() as connection:
        ledger.add_entry(
            connection, SmallTeam.key, SmallTeam.malee, date(2026, 11, 20), 3600, start=10 * 3600
        )
    path = write(
        "date,start,end,hours,name",
        "2026-11-20,08:00,09:00,,มาลี แก้วใส",
        "2026-11-20,09:00,10:00,,มาลี แก้วใส",  # touches both neighbours
        "2026-11-20,10:30,11:00,,มาลี แก้วใส",  # meets the stored entry
        "2026-11-20,08:30,08:45,,มาลี แก้วใส",  # inside line 2
        "2026-11-20,08:30,08:45,,สมชาย ใจดี",
        "2026-11-20,,,23,มาลี แก้วใส",
        "2026-12-20,,,1,มาลี แก้วใส",
    )
    found = _plan(database, path)
    assert [(one.row, one.column) for one in found.warnings] == [
        (4, "start"),
        (5, "start"),
        (7, "duration"),
        (8, "date"),
    ]
    assert "row 2" in found.warnings[1].reason
    assert "26:45:00" in found.warnings[2].reason


def test_a_mapping_is_remembered_for_the_next_file(
    database: Database, small_team: SmallTeam, write: Write
) -> None:
    mapping = Mapping("hours", {"day": "A", "minutes": "B"}, dates="dmy", member="สมชาย ใจดี")
    _import(database, write("A,B", "5/4/2569,90"), mapping=mapping)
    again = write("B,A", "30,6/4/2569")
    assert [row.row for row in _plan(database, again).rows] == [2]
    with database.read() as connection:
        known = remembered(connection, SmallTeam.key, read(again)).mapping
    assert (known.columns, known.member, known.dates) == (mapping.columns, "สมชาย ใจดี", "dmy")
    _import(
        database,
        write("A,B", "7/4/2569,90"),
        mapping=Mapping("hours", {**mapping.columns, "note": "B"}, dates="dmy", member="ก"),
    )
    with database.read() as connection:
        assert "note" in remembered(connection, SmallTeam.key, read(again)).mapping.columns


def test_incomes_and_expenses(database: Database, small_team: SmallTeam, write: Write) -> None:
    income = write(
        "วันที่รับ,จำนวนเงิน,แหล่งที่มา,ประเภท,covers from,covers to,โครงการ",
        '20/11/2569,"540,000",กองทุน,ทุน,1/11/2569,30/11/2569,ฟื้นฟูป่าชายเลน',
    )
    found = _plan(database, income)
    assert (found.income_minor, found.expense_minor) == (54_000_000, 0)
    _import(database, income)
    assert not _import(database, income)
    expense = write("วันที่จ่าย,จำนวนเงิน,จ่ายให้", "20/11/2569,500.25,ร้านค้า", name="จ่าย.csv")
    _import(database, expense)
    assert not _import(database, expense)
    with database.read() as connection:
        (received,) = records.incomes(connection, SmallTeam.key)
        (paid,) = records.expenses(connection, SmallTeam.key)
    assert (received.amount_minor, received.kind, received.source, received.project) == (
        54_000_000,
        "grant",
        "กองทุน",
        SmallTeam.mangrove,
    )
    assert (received.covers_first, received.covers_last) == (date(2026, 11, 1), date(2026, 11, 30))
    assert (paid.amount_minor, paid.payee) == (50025, "ร้านค้า")


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12) | st.sampled_from(
    [
        "=1+1",
        "'=1",
        "''@",
        "' -2",
        "'tis",
        "-5",
        "＝ก",
        "[1]",
        '["ก"]',
        "ก,ข",
        "น\u0e4d\u0e49า",
        'ก"\nข',
        "x; y\tz",
    ]
)
ENTRIES = st.lists(
    st.tuples(
        st.integers(0, 400),
        st.integers(1, 100_000),
        st.none() | st.integers(0, 86_399),
        TEXT,
        st.lists(TEXT, max_size=3),
    ),
    min_size=1,
    max_size=6,
)


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(entries=ENTRIES)
def test_what_is_exported_comes_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, ending: str, entries: list[tuple[Any, ...]]
) -> None:
    folder = tmp_path_factory.mktemp("ไปกลับ")
    ours, theirs = (Database.create(folder / name) for name in ("ก.db", "ข.db"))
    for database in (ours, theirs):
        SmallTeam.fill(database)
    with ours.transaction() as connection:
        for days, seconds, start, note, tags in entries:
            ledger.add_entry(
                connection,
                SmallTeam.key,
                SmallTeam.malee,
                date(2026, 1, 1) + timedelta(days),
                seconds,
                start=start,
                project=SmallTeam.youth,
                activity=SmallTeam.visit,
                note=note,
                tags=tags,
            )
    path = folder / f"ออก{ending}"
    with ours.read() as connection:
        export_entries(asking(connection), SmallTeam.key, path, HoursFilter())
    assert not _import(ours, path)
    _import(theirs, path)
    assert not _import(theirs, path)
    assert _contents(theirs) == _contents(ours)
    for database in (ours, theirs):
        database.close()


def _contents(database: Database) -> list[tuple[Any, ...]]:
    return sorted(
        ((entry.day, entry.seconds, entry.start or -1, entry.project, entry.activity, entry.note, entry.tags))
        for entry in _entries(database)
    )


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=st.lists(
        st.tuples(st.integers(1, 28), st.integers(0, 20), st.integers(1, 180), st.sampled_from("กขค")),
        max_size=8,
    )
)
def test_import_twice_is_import_once(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[Any, ...]]
) -> None:
    folder = tmp_path_factory.mktemp("สองครั้ง")
    database = Database.create(folder / "ก.db")
    SmallTeam.fill(database)
    path = folder / "ชั่วโมง.csv"
    lines = [f"{day}/11/2569,{hour}:15,{minutes} นาที,มาลี,{code}" for day, hour, minutes, code in rows]
    path.write_text("\n".join(("วันที่,เริ่ม,ระยะเวลา,ชื่อ,โครงการ", *lines)), encoding="utf-8")
    _import(database, path, dates="dmy")
    once = _everything(database)
    assert len(_entries(database)) == len(rows)
    path.write_text("\n".join(("วันที่,เริ่ม,ระยะเวลา,ชื่อ,โครงการ", *reversed(lines))), encoding="utf-8")
    assert not _import(database, path, dates="dmy")
    assert _everything(database) == once
    database.close()
