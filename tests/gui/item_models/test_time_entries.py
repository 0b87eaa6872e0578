"""The entries of a day as rows: edited in place, saved, refused, updated."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt

from gui.item_models.entry_columns import ALL_COLUMNS, DAY_COLUMNS, Names
from gui.item_models.entry_rows import PurposeRole, SavingRole
from gui.item_models.long_entries import LongEntries, Source
from gui.item_models.row_stretches import RowStretches
from gui.item_models.time_entries import TimeEntries
from gui.language import set_language
from models import changes, ledger, records
from models.database import Database
from models.entry_pages import Order, Picked
from models.errors import Conflict
from models.records import Activity, Entry, EntryFilter, Member, Project
from tests.conftest import SmallTeam

H = 3600
FRIDAY = date(2026, 11, 20)
NAMES = Names(
    {"m": Member("m", 1, "ปรียา ทองดี", None, "staff", "")},
    {
        "p": Project("p", 1, "ฟื้นฟูป่าชายเลน", None, False, False),
        "old": Project("old", 1, "โครงการเก่า", None, False, True),
    },
    {"a": Activity("a", 1, "ลงพื้นที่", "mission", False)},
)


def entry(key: str, *, start: int | None = 9 * H, seconds: int = 3 * H, version: int = 1) -> Entry:
    return Entry(key, version, "m", FRIDAY, seconds, start, "p", "a", "ที่ป่า", ("ค่าย", "ปั๊มน้ำ"))


@pytest.fixture(autouse=True)
def english() -> None:
    set_language("en")


@pytest.fixture
def model() -> TimeEntries:
    found = TimeEntries(ALL_COLUMNS)
    found.show_entries([entry("1"), entry("2", start=None)], NAMES)
    return found


def column(key: str) -> int:
    return next(place for place, one in enumerate(ALL_COLUMNS) if one.key == key)


def texts(model: TimeEntries, row: int) -> list[str]:
    return [model.index(row, place).data() for place in range(model.columnCount())]


def test_qt_finds_no_fault(qtmodeltester, model: TimeEntries) -> None:
    qtmodeltester.check(model)
    qtmodeltester.check(TimeEntries(DAY_COLUMNS))


def test_a_row_in_two_languages(model: TimeEntries) -> None:
    assert texts(model, 0) == [
        "Fri 20 Nov 2026", "ปรียา ทองดี", "09:00–12:00", "ที่ป่า", "ฟื้นฟูป่าชายเลน", "ลงพื้นที่", "Mission", "3:00",
        "ค่าย, ปั๊มน้ำ",
    ]  # fmt: skip
    assert texts(model, 1)[2] == ""
    set_language("th")
    assert texts(model, 0)[0] == "ศ. 20 พ.ย. 2569"
    assert model.headerData(column("project"), Qt.Orientation.Horizontal) == "โครงการ"
    assert texts(model, 0)[column("purpose")] == "งานตามพันธกิจ"


def test_no_tip_is_read_as_html(model: TimeEntries) -> None:
    model.show_entries([replace(entry("1"), note="<b>ไก่</b>")], NAMES)
    note = model.index(0, column("note"))
    assert note.data() == "<b>ไก่</b>"
    assert note.data(Qt.ItemDataRole.ToolTipRole) == "<qt>&lt;b&gt;ไก่&lt;/b&gt;</qt>"


@pytest.mark.parametrize(
    ("where", "typed", "values"),
    [
        ("time", "9.30", {"start": 9 * H + 1800}),
        ("time", "0930-11", {"start": 9 * H + 1800, "seconds": 5400}),
        ("time", "๙.๓๐–๑๒.๐๐", {"start": 9 * H + 1800, "seconds": 9000}),
        ("time", "22 ถึง 1", {"start": 22 * H}),
        ("time", "", {"start": None}),
        ("seconds", "1.5", {"seconds": 5400}),
        ("seconds", "90 นาที", {"seconds": 5400}),
        ("seconds", "๑:๓๐", {"seconds": 5400}),
        ("note", "ประชุมปั๊มน้ำ", {"note": "ประชุมปั๊มน้ำ"}),
        ("tags", "#ค่าย, ฟื้นฟู", {"tags": ("ค่าย", "ฟื้นฟู")}),
        ("project", "", {"project": None}),
        ("activity", "", {"activity": None}),
        ("day", "19/11/2569", {"day": date(2026, 11, 19)}),
    ],
)
def test_an_edit_is_announced_and_shown_as_saving(
    qtbot, model: TimeEntries, where: str, typed: str, values: dict[str, object]
) -> None:
    index = model.index(0, column(where))
    with qtbot.waitSignal(model.edited) as edited:
        assert model.setData(index, typed)
    assert edited.args == [entry("1"), values]
    assert index.data(SavingRole)


def test_what_cannot_be_read_is_refused_and_the_row_stays(qtbot, model: TimeEntries) -> None:
    index = model.index(0, column("seconds"))
    with qtbot.waitSignal(model.refused) as refused, qtbot.assertNotEmitted(model.edited):
        assert not model.setData(index, "พรุ่งนี้")
    assert "พรุ่งนี้" in str(refused.args[0])
    assert index.data() == "3:00"
    assert model.complaint(index, "1:30") is None
    assert model.complaint(model.index(0, column("time")), "9-9") is not None


def test_the_same_value_is_no_edit(qtbot, model: TimeEntries) -> None:
    with qtbot.assertNotEmitted(model.edited):
        assert model.setData(model.index(0, column("seconds")), "3:00")


def test_a_second_edit_follows_the_first_while_it_is_saved(qtbot, model: TimeEntries) -> None:
    model.setData(model.index(0, column("seconds")), "1:00")
    with qtbot.waitSignal(model.edited) as edited:
        model.setData(model.index(0, column("note")), "ใหม่")
    assert edited.args[0].version == 2
    model.show_entries([entry("1", seconds=H, version=2), entry("2")], NAMES)
    assert model.index(0, 0).data(SavingRole)
    model.stored(entry("1", version=3))
    assert not model.index(0, 0).data(SavingRole)


def test_a_refused_edit_gives_the_old_value_back(model: TimeEntries) -> None:
    model.setData(model.index(0, column("seconds")), "1:00")
    model.give_up("1")
    assert model.index(0, column("seconds")).data() == "3:00"


def test_the_purpose_cannot_be_edited(model: TimeEntries) -> None:
    index = model.index(0, column("purpose"))
    assert index.data(PurposeRole) == "mission"
    assert not index.flags() & Qt.ItemFlag.ItemIsEditable


def test_rows_that_stay_are_not_moved(qtbot, model: TimeEntries) -> None:
    cursor = QPersistentModelIndex(model.index(1, 0))
    with qtbot.assertNotEmitted(model.modelReset):
        with qtbot.waitSignal(model.dataChanged):
            model.show_entries([entry("1", seconds=H, version=2), entry("2")], NAMES)
        with qtbot.waitSignal(model.rowsInserted):
            model.show_entries([entry("0"), entry("1"), entry("2"), entry("3")], NAMES)
        assert cursor.row() == 2
        with qtbot.waitSignal(model.rowsRemoved):
            model.show_entries([entry("2"), entry("4")], NAMES)
        assert cursor.row() == 0
    assert [one.key for one in model.entries()] == ["2", "4"]


def test_another_order_is_shown_anew(qtbot, model: TimeEntries) -> None:
    with qtbot.waitSignal(model.modelReset):
        model.show_entries([entry("2"), entry("1")], NAMES)


def test_archived_projects_are_shown_but_not_offered() -> None:
    assert NAMES.name("project", "old") == "โครงการเก่า"
    assert NAMES.choices("project") == [("p", "ฟื้นฟูป่าชายเลน")]


# The list of any length


@pytest.fixture
def many(file_database: Database) -> Database:
    team = SmallTeam.fill(file_database)
    nothing = {"source_file": None, "source_row": None, "source_id": None, "fingerprint": None}
    projects = (team.mangrove, team.youth, None)
    rows = [
        {
            "key": f"{number:032x}", "team": team.key, "member": team.somchai, "month": 202611, "start": None,
            "day": FRIDAY.toordinal() - number % 50, "seconds": 60 * (1 + number % 7),
            "project": projects[number % 3], "activity": team.visit, "note": f"งานที่ {number}", "tags": "[]",
        } | nothing
        for number in range(950)
    ]  # fmt: skip
    with file_database.transaction() as connection:
        changes.insert_many(connection, "time_entry", rows)
    return file_database


def source(database: Database, order: Order, wanted: EntryFilter | None = None) -> Source:
    with database.read() as connection:
        names = Names(
            {one.key: one for one in records.members(connection, SmallTeam.key)},
            {one.key: one for one in records.projects(connection, SmallTeam.key)},
            {one.key: one for one in records.activities(connection, SmallTeam.key)},
        )
    return Source(database, SmallTeam.key, wanted or EntryFilter(), order, names)


def opened(qtbot, database: Database, order: Order, wanted: EntryFilter | None = None) -> LongEntries:
    model = LongEntries()
    with qtbot.waitSignal(model.counted):
        model.open(source(database, order, wanted))
    return model


def read_all(qtbot, model: LongEntries) -> list[Entry]:
    found: list[Entry] = []
    for row in range(model.rowCount()):
        if model.entry(row) is None:
            with qtbot.waitSignal(model.page_arrived):
                model.entry(row)
        one = model.entry(row)
        assert one is not None
        found.append(one)
    return found


@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize(
    "by", ["day", "member", "project", "activity", "purpose", "start", "seconds", "note", "tags"]
)
def test_every_page_in_every_order_holds_every_entry_once(
    qtbot, many: Database, by: str, descending: bool
) -> None:
    model = opened(qtbot, many, Order(by, descending))
    found = read_all(qtbot, model)
    assert len({one.key for one in found}) == model.rowCount() == 950
    if by in ("day", "seconds", "note"):
        values = [getattr(one, by) for one in found]
        assert values == sorted(values, reverse=descending)


def test_projects_are_ordered_as_a_thai_dictionary_has_them(qtbot, many: Database) -> None:
    found = read_all(qtbot, opened(qtbot, many, Order("project", descending=False)))
    assert list(dict.fromkeys(one.project for one in found)) == [SmallTeam.mangrove, SmallTeam.youth, None]


def test_the_end_is_read_without_what_lies_before_it(qtbot, many: Database) -> None:
    model = opened(qtbot, many, Order())
    assert model.entry(949) is None
    with qtbot.waitSignal(model.page_arrived) as arrived:
        pass
    assert arrived.args == [900]
    assert model.entry(949) is not None
    assert len(model._pages) == 2


def test_a_filter_counts_only_what_it_lets_through(qtbot, many: Database) -> None:
    wanted = EntryFilter(project=SmallTeam.youth, first=FRIDAY)
    model = opened(qtbot, many, Order(), wanted)
    assert model.rowCount() == sum(1 for n in range(950) if n % 3 == 1 and n % 50 == 0)
    assert opened(qtbot, many, Order(), EntryFilter(text="ไม่มีคำนี้")).rowCount() == 0


def test_a_saved_row_is_replaced_where_it_stands(qtbot, many: Database) -> None:
    model = opened(qtbot, many, Order())
    one = model.entry(5)
    assert one is not None
    model.setData(model.index(5, column("seconds")), "2:00")
    assert model.index(5, column("seconds")).data() == "2:00"
    model.give_up(one.key)
    assert model.index(5, column("seconds")).data() != "2:00"
    with qtbot.waitSignal(model.dataChanged):
        model.replace_all({one.key: entry(one.key, seconds=H)})
    assert model.index(5, column("seconds")).data() == "1:00"


def test_qt_finds_no_fault_in_the_long_list(qtbot, qtmodeltester, many: Database) -> None:
    qtmodeltester.check(opened(qtbot, many, Order()))


def test_a_failing_read_is_told(qtbot, many: Database, tmp_path: Path) -> None:
    model = opened(qtbot, many, Order())
    many.close()
    Path(many.location).rename(tmp_path / "gone.db")
    with qtbot.waitSignal(model.failed):
        model.entry(500)


def picked(qtbot, model: LongEntries, *ranges: tuple[int, int]) -> Picked:
    found: list[Picked] = []
    model.pick(RowStretches.of(ranges), found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_rows_are_picked_whether_they_were_read_or_not(qtbot, many: Database) -> None:
    model = opened(qtbot, many, Order())
    near, far = picked(qtbot, model, (3, 4), (97, 99)), picked(qtbot, model, (98, 101), (948, 949))
    assert len(model._pages) == 1
    whole = read_all(qtbot, model)
    for found, rows in ((near, [3, 4, 97, 98, 99]), (far, [98, 99, 100, 101, 948, 949])):
        wanted = [whole[row] for row in rows]
        assert list(found.keys) == [one.key for one in wanted]
        assert found.seconds == sum(one.seconds for one in wanted)
        assert (found.first, found.last) == (wanted[-1].day, wanted[0].day)


def test_rows_that_somebody_has_shifted_are_not_picked(qtbot, many: Database) -> None:
    model = opened(qtbot, many, Order())
    with many.transaction() as connection:
        day = model.entry(90).day  # pyright: ignore[reportOptionalMemberAccess]
        ledger.add_entry(connection, SmallTeam.key, SmallTeam.somchai, day, H, start=0, note="แทรก")
    with qtbot.waitSignal(model.failed) as failed, qtbot.waitSignal(model.counted):
        model.pick(RowStretches.of([(90, 120)]), lambda _picked: pytest.fail("these are other rows"))
    assert isinstance(failed.args[0], Conflict)
    assert model.rowCount() == 951


def test_many_saved_rows_are_replaced_where_they_stand(qtbot, many: Database) -> None:
    model = opened(qtbot, many, Order())
    ones = [one for row in (0, 7) if (one := model.entry(row))]
    with qtbot.assertNotEmitted(model.modelReset):
        model.replace_all({one.key: entry(one.key, seconds=5 * H) for one in ones})
    assert [model.index(row, column("seconds")).data() for row in (0, 7)] == ["5:00", "5:00"]


def test_stretches_of_rows_are_merged_and_counted() -> None:
    rows = RowStretches.of([(7, 9), (0, 2), (3, 3), (8, 12)])
    assert rows.stretches == ((0, 4), (7, 6))
    assert len(rows) == 10
    assert rows.places([0, 3, 4, 6, 7, 12, 13]) == {0: 0, 3: 3, 7: 4, 12: 9}
    assert not len(RowStretches.of([]))
