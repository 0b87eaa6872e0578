"""The week worked with typed keys: cells, rows, blocks, notes, plans, drafts, and what a usual week costs in keys."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.item_models.week_cells import ACTIVITY, FIRST_DAY, PLAN, TOTAL, NoteRole, OfferedRole
from gui.language import set_language
from gui.pages.time_log.readings import read_names
from gui.pages.time_log.view import Place
from gui.pages.time_log.week_view import WeekView
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.workspace import Workspace
from models import calendar, ledger, records, teams, week_rows
from models.changes import Change
from models.database import Database
from models.records import Entry, EntryFilter
from tests.keyboard import Keyboard, type_text
from tests.legibility import cut, nameless

H = 3600
TEAM, ME, HER = "1" * 32, "2" * 32, "3" * 32
MONDAY = date(2026, 11, 9)
LAST = MONDAY - timedelta(weeks=1)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
K = Qt.Key

# Picture 02, project by project: activity, purpose, hours from Monday to Sunday.
PICTURE: dict[str, list[tuple[str, str, tuple[float, ...]]]] = {
    "รับจัดกิจกรรม CSR": [
        ("ประสานงานบริษัท", "earning", (1.5, 1, 1.5, 1.5, 1, 0, 0)),
        ("เตรียมกิจกรรมปลูกป่า", "earning", (0, 0, 0, 2, 2, 0, 0)),
    ],
    "อบรมเยาวชน": [
        ("ออกแบบกิจกรรมค่าย", "earning", (2, 3, 0, 1.5, 0, 0, 0)),
        ("จัดค่ายภาคสนาม", "earning", (0, 0, 3, 0, 0, 7.5, 0)),
    ],
    "ตลาดชุมชน": [("บัญชีและส่งของ", "earning", (1.5, 0, 0, 1, 2, 0, 0))],
    "ฟื้นฟูป่าชายเลน": [
        ("สำรวจแปลงปลูก", "mission", (0, 2.5, 3.5, 0, 0, 0, 0)),
        ("รายงานผู้ให้ทุน", "administration", (1, 0, 0, 1, 2, 0, 0)),
    ],
    "งานกลางของทีม": [
        ("ประชุมทีม", "administration", (2, 0.5, 0, 1, 0.5, 0, 0)),
        ("เดินทาง", "travel", (0, 1, 2.5, 0, 0, 1.5, 0)),
    ],
}
KEY = {name: f"{place:032x}" for place, name in enumerate(PICTURE, start=100)}
KEY |= {
    name: f"{place:032x}"
    for place, name in enumerate((a for rows in PICTURE.values() for a, *_ in rows), 200)
}
ROWS = {(project, activity): hours for project, rows in PICTURE.items() for activity, _, hours in rows}
MARKET = ("ตลาดชุมชน", "บัญชีและส่งของ")
SURVEY = ("ฟื้นฟูป่าชายเลน", "สำรวจแปลงปลูก")


def hours_in(view: WeekView) -> dict[tuple[str, str], tuple[float, ...]]:
    """What is stored, row by row."""
    found: dict[tuple[str, str], list[float]] = {}
    name = {key: name for name, key in KEY.items()}
    for entry in stored(view):
        days = found.setdefault((name[entry.project or ""], name[entry.activity or ""]), [0.0] * 7)
        days[(entry.day - MONDAY).days] += entry.seconds / H
    return {work: tuple(days) for work, days in found.items()}


def stored(view: WeekView, **wanted: Any) -> list[Entry]:
    database = view.workspace.database
    assert database is not None
    span = {"first": MONDAY, "last": MONDAY + timedelta(days=6)} | wanted
    with database.read() as connection:
        return records.entries(connection, TEAM, EntryFilter(**span), newest_first=False)


class Host:
    """What the page does for a view: reads for it, and tells it of every write."""

    def __init__(self, view: WeekView, member: str = ME) -> None:
        self.view, self.member, self.monday = view, member, MONDAY
        self.said: list[str] = []
        self.reads = 0
        view.complained.connect(self.said.append)
        view.refresh_asked.connect(self.read)
        view.workspace.changed.connect(self._note)

    def read(self) -> None:
        database, team = self.view.workspace.database, self.view.workspace.team
        assert database is not None and team is not None
        self.reads += 1
        with database.read() as connection:
            place = Place(team, self.member, self.monday, read_names(connection, TEAM))
            reading = self.view.read(connection, place)
        self.view.present(place, reading)

    def _note(self, change: Change) -> None:
        if not self.view.follow(change):
            self.read()


@pytest.fixture
def workspace(tmp_path: Path, qapp: QApplication) -> Iterator[Workspace]:
    """A team with the projects and activities of the picture, and nothing logged."""
    database = Database.create(tmp_path / "เวลา.db")
    with database.transaction() as connection:
        teams.add_team(connection, "กลุ่มต้นกล้า", with_defaults=False, key=TEAM)
        teams.add_member(connection, TEAM, "ปรียา ทองดี", key=ME)
        teams.add_member(connection, TEAM, "มาลี แก้วใส", key=HER)
        for project, rows in PICTURE.items():
            internal = project.startswith("งานกลาง")
            teams.add_project(connection, TEAM, project, key=KEY[project], internal=internal)
            for activity, purpose, _ in rows:
                teams.add_activity(connection, TEAM, activity, purpose, key=KEY[activity])
    made = Workspace()
    with database.read() as connection:
        found, members = records.teams(connection), records.members(connection, TEAM)
    made.open(database, found)
    made.set_team(found[0], members, next(one for one in members if one.key == ME))
    yield made
    made.close()


def fill(
    workspace: Workspace, monday: date = MONDAY, rows: dict[tuple[str, str], tuple[float, ...]] = ROWS
) -> None:
    assert workspace.database is not None
    with workspace.database.transaction() as connection:
        for (project, activity), hours in rows.items():
            for day, of in enumerate(hours):
                if of:
                    ledger.add_entry(
                        connection, TEAM, ME, monday + timedelta(days=day), int(of * H),
                        project=KEY[project], activity=KEY[activity],
                    )  # fmt: skip


@pytest.fixture
def view(qtbot, workspace: Workspace, theme: Theme, settings: SettingsStore) -> WeekView:
    made = WeekView(workspace, theme, settings)
    qtbot.addWidget(made)
    made.retranslate()
    made.resize(1110, 666)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def empty(view: WeekView) -> Host:
    host = Host(view)
    host.read()
    view.take_focus()
    return host


@pytest.fixture
def full(workspace: Workspace, view: WeekView) -> Host:
    fill(workspace)
    host = Host(view)
    host.read()
    view.take_focus()
    return host


def settle(host: Host) -> None:
    for _ in range(3):
        QTest.qWait(1)
        host.view.workspace.wait()


def go(host: Host, work: tuple[str, str], day: int) -> None:
    model = host.view.model
    assert model.sheet is not None
    row = model.sheet.row_of((KEY[work[0]], KEY[work[1]]))
    host.view.grid.go_to(model.index(row, FIRST_DAY + day))


def shown(host: Host, work: tuple[str, str], column: int) -> str:
    model = host.view.model
    assert model.sheet is not None
    return model.index(model.sheet.row_of((KEY[work[0]], KEY[work[1]])), column).data()


def where(host: Host) -> tuple[str, int]:
    index = host.view.grid.currentIndex()
    return index.siblingAtColumn(ACTIVITY).data(), index.column() - FIRST_DAY


def keys_of(host: Host) -> Keyboard:
    return Keyboard(host.view)


# What is shown


def test_the_week_of_the_design(full: Host) -> None:
    view = full.view
    assert hours_in(view) == ROWS
    assert [shown(full, work, TOTAL) for work in ROWS] == [
        "6.5",
        "4.0",
        "6.5",
        "10.5",
        "4.5",
        "6.0",
        "4.0",
        "4.0",
        "5.0",
    ]
    assert view.limits.headline.text() == "The week 9–15 Nov is 3.0 h over 48 h"
    assert "Total 51.0, 3.0 h over 48 h" in view.board.foot.accessibleName()
    assert "Wed 11 Nov: 10.5" in view.board.foot.accessibleName()
    set_language("th")
    view.retranslate()
    assert "พ. 11 พ.ย.: 10.5" in view.board.foot.accessibleName()


@pytest.mark.parametrize("size", [(1110, 666), (1024, 578)])
@pytest.mark.parametrize("code", ["th", "en"])
def test_nothing_is_cut_or_without_a_name(full: Host, size: tuple[int, int], code: str) -> None:
    set_language("th" if code == "th" else "en")
    full.view.resize(*size)
    full.view.retranslate()
    QTest.qWait(20)
    assert cut(full.view) == []
    assert nameless(full.view) == []
    full.view.ask_row()
    QTest.qWait(20)
    assert cut(full.view) == []
    assert nameless(full.view) == []


def test_days_without_expectation_say_why(workspace: Workspace, view: WeekView) -> None:
    assert workspace.database is not None
    with workspace.database.transaction() as connection:
        calendar.add_holiday(connection, TEAM, MONDAY, "Village day", "วันหมู่บ้าน")
        tuesday, wednesday = MONDAY + timedelta(1), MONDAY + timedelta(2)
        calendar.add_leave(connection, ME, tuesday, tuesday)
        calendar.add_leave(connection, ME, wednesday, wednesday, half=True)
    fill(workspace)
    Host(view).read()
    assert view.model.sheet is not None
    assert [mark.reason for mark in view.model.sheet.marks] == [
        "Village day", "On leave", "", "", "", "Not a working day", "Not a working day",
    ]  # fmt: skip
    set_language("th")
    view.retranslate()
    assert view.model.sheet.marks[0].reason == "วันหมู่บ้าน"


# Typing


@pytest.mark.parametrize(
    ("typed", "seconds"),
    [
        ("1.5", 5400),
        ("1:30", 5400),
        ("90m", 5400),
        ("๑.๕", 5400),
        ("1,5", 5400),
        ("2 ชม.", 2 * H),
        ("1:25", 5100),
    ],
)
def test_hours_are_typed_as_people_write_them(full: Host, typed: str, seconds: int) -> None:
    go(full, SURVEY, 4)
    keys_of(full).type(typed, K.Key_Return)
    settle(full)
    friday = [
        entry for entry in stored(full.view) if (entry.day.weekday(), entry.activity) == (4, KEY[SURVEY[1]])
    ]
    assert [(entry.seconds, entry.start, entry.member) for entry in friday] == [(seconds, None, ME)]
    assert full.reads == 1  # a saved cell is not read again
    assert full.view.workspace.undo_text == "Log hours in the week"


def test_enter_goes_down_and_from_the_last_row_to_the_next_day(empty: Host) -> None:
    fill(empty.view.workspace, rows={work: ROWS[work] for work in (MARKET, SURVEY)})
    empty.read()
    empty.view.take_focus()
    go(empty, MARKET, 2)
    keys = keys_of(empty)
    keys.type("1", K.Key_Return)
    assert where(empty) == (SURVEY[1], 2)
    keys.type("2", K.Key_Return)
    assert where(empty) == (MARKET[1], 3)
    keys.type("3", K.Key_Tab)
    assert where(empty) == (MARKET[1], 4)
    keys.type("4", K.Key_Backtab)
    assert where(empty) == (MARKET[1], 3)
    keys.type("5", K.Key_Down)
    assert where(empty) == (SURVEY[1], 3)
    settle(empty)
    assert hours_in(empty.view) == {MARKET: (1.5, 0, 1, 5, 4, 0, 0), SURVEY: (0, 2.5, 2, 0, 0, 0, 0)}


def test_what_cannot_be_read_stays_open_and_escape_gives_the_old_hours_back(full: Host) -> None:
    go(full, MARKET, 0)
    keys = keys_of(full)
    keys.type("1x", K.Key_Return)
    assert "“1x”" in full.said[-1]
    assert full.view.grid.hours.line is not None
    keys.press(K.Key_Escape)
    settle(full)
    assert full.view.grid.hours.line is None
    assert shown(full, MARKET, FIRST_DAY) == "1.5"
    assert hours_in(full.view) == ROWS


def test_typing_one_cell_twice_at_once_keeps_the_last(full: Host) -> None:
    go(full, MARKET, 1)
    keys = keys_of(full)
    for hours in ("1", "2", "3"):
        keys.type(hours, K.Key_Return)
        keys.press(K.Key_Up)
    settle(full)
    assert hours_in(full.view)[MARKET] == (1.5, 3, 0, 1, 2, 0, 0)
    assert full.said[-1:] in ([], [""])


def test_a_cell_of_several_entries_is_refused_where_clock_times_stand_in_the_way(full: Host) -> None:
    for start in (8 * H, 13 * H):
        full.view.workspace.do(
            "log",
            ledger.add_entry,
            TEAM,
            ME,
            MONDAY,
            2 * H,
            start=start,
            project=KEY[SURVEY[0]],
            activity=KEY[SURVEY[1]],
        )
    settle(full)
    assert shown(full, SURVEY, FIRST_DAY) == "4.0"
    go(full, SURVEY, 0)
    keys = keys_of(full)
    keys.type("5", K.Key_Return)
    settle(full)
    assert shown(full, SURVEY, FIRST_DAY) == "5.0"
    go(full, SURVEY, 0)
    keys.type("3", K.Key_Return)
    settle(full)
    assert shown(full, SURVEY, FIRST_DAY) == "5.0"
    assert "3 entries" in full.said[-1]


def test_somebody_else_was_faster(full: Host) -> None:
    database = full.view.workspace.database
    assert database is not None
    entry = next(one for one in stored(full.view) if one.activity == KEY[MARKET[1]])
    with database.transaction() as connection:
        ledger.change_duration(connection, entry.key, entry.version, 6 * H)
    go(full, MARKET, 0)
    keys_of(full).type("2", K.Key_Return)
    settle(full)
    assert shown(full, MARKET, FIRST_DAY) == "6.0"
    assert any("Somebody else" in sentence for sentence in full.said)


def test_the_mark_of_the_cursor_leaves_nothing_behind(full: Host, theme: Theme) -> None:
    """Only the cell is painted again when the cursor moves on: the ring may not reach beyond it."""
    grid, cells = full.view.grid, full.view.model
    cell, accent = grid.visualRect(cells.index(2, FIRST_DAY + 1)), theme.color("ui.accent").rgb()
    grid.setFocus()
    grid.go_to(cells.index(2, FIRST_DAY + 1))
    seen, near = grid.viewport().grab().toImage(), range(cell.left() - 3, cell.right() + 4)
    ring = [x for x in near if seen.pixel(x, cell.top() + 9) == accent]
    assert ring == [cell.left(), cell.left() + 1, cell.right() - 1, cell.right()]


def test_every_edit_is_one_step_of_undo(full: Host) -> None:
    workspace = full.view.workspace
    go(full, MARKET, 0)
    full.view.grid.selectAll()
    keys_of(full).press(K.Key_Delete)
    settle(full)
    assert stored(full.view) == []
    assert full.view.model.rowCount() == 9  # the rows stay under the hands
    for step, expected in ((workspace.undo, ROWS), (workspace.redo, {}), (workspace.undo, ROWS)):
        step()
        settle(full)
        assert hours_in(full.view) == expected
    assert shown(full, MARKET, TOTAL) == "4.5"


def test_the_cursor_and_an_open_editor_survive_a_refresh(full: Host) -> None:
    go(full, MARKET, 1)
    type_text(full.view.grid, "12")
    full.read()
    assert full.view.grid.hours.line is not None
    assert full.view.grid.hours.line.text() == "12"
    keys_of(full).press(K.Key_Return)
    settle(full)
    assert hours_in(full.view)[MARKET][1] == 12


# Blocks


def test_ctrl_d_copies_from_the_left(full: Host) -> None:
    go(full, MARKET, 1)
    keys = keys_of(full)
    keys.press(K.Key_D, CTRL)
    settle(full)
    assert hours_in(full.view)[MARKET] == (1.5, 1.5, 0, 1, 2, 0, 0)
    go(full, MARKET, 0)
    for _ in range(6):
        keys.press(K.Key_Right, SHIFT)
    keys.press(K.Key_D, CTRL)
    settle(full)
    assert hours_in(full.view)[MARKET] == (1.5,) * 7
    full.view.workspace.undo()
    settle(full)
    assert hours_in(full.view)[MARKET] == (1.5, 1.5, 0, 1, 2, 0, 0)


def test_a_block_goes_to_a_spreadsheet_and_back(full: Host) -> None:
    keys = keys_of(full)
    full.view.grid.selectAll()
    keys.press(K.Key_C, CTRL)
    text = QGuiApplication.clipboard().text()
    rows = [line.split("\t") for line in text.split("\n")]
    assert sum(float(cell) for row in rows for cell in row if cell) == 51.0
    full.view.grid.selectAll()
    keys.press(K.Key_Delete)
    settle(full)
    assert stored(full.view) == []
    full.view.grid.go_to(full.view.model.index(0, FIRST_DAY))
    keys.press(K.Key_V, CTRL)
    settle(full)
    assert hours_in(full.view) == ROWS
    full.view.workspace.undo()
    settle(full)
    assert stored(full.view) == []


def test_a_block_from_a_spreadsheet_lands_whole_or_not_at_all(full: Host) -> None:
    clipboard, keys = QGuiApplication.clipboard(), keys_of(full)
    full.view.grid.go_to(full.view.model.index(0, FIRST_DAY + 5))
    for wrong, said in (("1\t2\t3\n4\t5\t6", "2 of the copied cells"), ("1\tสอง", "row 1, column 2")):
        clipboard.setText(wrong)
        keys.press(K.Key_V, CTRL)
        settle(full)
        assert said in full.said[-1]
        assert hours_in(full.view) == ROWS
    clipboard.setText("1,25\t\n1:30\t2.5\n")
    keys.press(K.Key_V, CTRL)
    settle(full)
    block = [[full.view.model.index(row, FIRST_DAY + day).data() for day in (5, 6)] for row in (0, 1)]
    assert block == [["1:15", ""], ["1.5", "2.5"]]


# Rows


def test_a_row_is_added_by_parts_of_names_and_typed_at_once(empty: Host) -> None:
    keys = keys_of(empty)
    keys.press(K.Key_Insert)
    keys.type("ตลาด", K.Key_Tab, "บัญชี", K.Key_Return, "1.5", K.Key_Tab, "2", K.Key_Return)
    settle(empty)
    assert hours_in(empty.view) == {MARKET: (1.5, 2, 0, 0, 0, 0, 0)}
    assert not empty.view.board.row_form.isVisible()
    for _ in range(3):
        empty.view.workspace.undo()
    settle(empty)
    assert stored(empty.view) == []
    assert empty.view.model.sheet is not None
    assert empty.view.model.sheet.hours.used() == set()


def test_a_row_says_what_it_lacks(empty: Host) -> None:
    keys = keys_of(empty)
    keys.press(K.Key_Insert)
    keys.type("ม", K.Key_Return)
    assert "could mean several" in empty.said[-1]
    keys.press(K.Key_Escape)
    assert not empty.view.board.row_form.isVisible()
    keys.press(K.Key_Insert)
    empty.view.board.row_form.submit()
    assert "needs a project or an activity" in empty.said[-1]


def test_a_row_that_is_there_is_only_gone_to(full: Host) -> None:
    keys = keys_of(full)
    keys.press(K.Key_Insert)
    keys.type("ตลาด", K.Key_Return, "บัญชี", K.Key_Return)
    settle(full)
    assert where(full) == (MARKET[1], 1)  # its first empty day
    assert full.view.model.rowCount() == 9
    assert not full.view.workspace.undo_text


def test_rows_of_the_weeks_before_are_offered_and_typed_at_once(workspace: Workspace, view: WeekView) -> None:
    fill(workspace, LAST)
    host = Host(view)
    host.read()
    view.take_focus()
    assert view.model.rowCount() == 6
    assert all(view.model.index(row, 0).data(OfferedRole) for row in range(6))
    keys = keys_of(host)
    keys.type("1", K.Key_Return, "2", K.Key_Return)
    settle(host)
    assert len(stored(view)) == 2
    assert [view.model.index(row, 0).data(OfferedRole) for row in range(3)] == [False, False, True]


def test_a_row_is_dropped_with_its_hours_and_comes_back(full: Host) -> None:
    go(full, MARKET, 0)
    keys = keys_of(full)
    keys.press(K.Key_Delete, CTRL)
    settle(full)
    assert MARKET not in hours_in(full.view)
    assert full.view.model.rowCount() == 8
    full.view.workspace.undo()
    settle(full)
    assert hours_in(full.view) == ROWS
    assert full.view.model.rowCount() == 9
    full.view.grid.go_to(full.view.model.index(0, ACTIVITY))
    keys.press(K.Key_Delete)
    settle(full)
    assert full.view.model.rowCount() == 8


# Notes


def test_the_note_of_a_cell(full: Host) -> None:
    go(full, MARKET, 0)
    keys = keys_of(full)
    keys.press(K.Key_F4)
    assert full.view.board.note_line.line.accessibleName() == "Note: Mon 9 · ตลาดชุมชน · บัญชีและส่งของ"
    keys.type("รถเสียที่ปั๊มน้ำ", K.Key_Return)
    settle(full)
    assert [entry.note for entry in stored(full.view, text="ปั๊มน้ำ")] == ["รถเสียที่ปั๊มน้ำ"]
    assert full.view.grid.currentIndex().data(NoteRole) == "รถเสียที่ปั๊มน้ำ"
    assert full.view.grid.hasFocus()
    full.view.workspace.undo()
    settle(full)
    assert full.view.grid.currentIndex().data(NoteRole) == ""
    keys.press(K.Key_F2, SHIFT)
    keys.type("ไม่เอา", K.Key_Escape)
    settle(full)
    assert stored(full.view, text="ไม่เอา") == []


def test_a_note_needs_one_entry(full: Host) -> None:
    go(full, MARKET, 6)
    keys = keys_of(full)
    keys.press(K.Key_F4)
    assert full.said[-1] == "Type the hours first, then the note."
    full.view.workspace.do(
        "log",
        ledger.add_entry,
        TEAM,
        ME,
        MONDAY,
        H,
        note="สอง",
        project=KEY[MARKET[0]],
        activity=KEY[MARKET[1]],
    )
    settle(full)
    go(full, MARKET, 0)
    keys.press(K.Key_F4)
    assert "2 entries" in full.said[-1]
    assert not full.view.board.note_line.isVisible()


def test_a_note_for_the_review_is_kept_and_deleted(full: Host) -> None:
    limits = full.view.limits
    limits.field.setFocus()
    keys_of(full).type("คุยเรื่องเดินทาง", K.Key_Return)
    settle(full)
    assert [note.note for note in full.view.model.sheet.hours.notes()] == ["คุยเรื่องเดินทาง"]
    assert limits.field.text() == ""
    limits.dropped.emit(full.view.model.sheet.hours.notes()[0])
    settle(full)
    assert full.view.model.sheet.hours.notes() == []
    full.view.workspace.undo()
    settle(full)
    assert len(full.view.model.sheet.hours.notes()) == 1


# Plans


def test_a_plan_is_typed_beside_the_hours(full: Host) -> None:
    grid, keys = full.view.grid, keys_of(full)
    assert grid.isColumnHidden(PLAN)
    keys.press(K.Key_P)
    assert not grid.isColumnHidden(PLAN)
    go(full, MARKET, 6)
    keys.press(K.Key_Right)
    keys.type("10", K.Key_Return)
    settle(full)
    assert dict(full.view.model.sheet.hours.plans()) == {KEY[MARKET[0]]: 10 * H}
    full.read()
    assert shown(full, MARKET, PLAN) == "10.0"
    full.view.workspace.undo()
    settle(full)
    assert shown(full, MARKET, PLAN) == ""


def test_single_keys_are_read_by_place(full: Host) -> None:
    """On a Thai layout the key P types ย, and 2 types a slash."""
    grid = full.view.grid
    go(full, MARKET, 3)
    for scan, letter in ((33, "ย"), (11, "/"), (13, "ภ")):
        QApplication.sendEvent(
            grid if grid.hours.line is None else grid.hours.line,
            QKeyEvent(
                QEvent.Type.KeyPress, K.Key_unknown.value, Qt.KeyboardModifier.NoModifier, scan, 0, 0, letter
            ),
        )
    assert not grid.isColumnHidden(PLAN)
    assert grid.hours.line is not None
    assert grid.hours.line.text() == "24"


def test_a_week_with_a_plan_shows_it(workspace: Workspace, view: WeekView) -> None:
    assert workspace.database is not None
    fill(workspace)
    with workspace.database.transaction() as connection:
        week_rows.set_plan(connection, ME, MONDAY, KEY[MARKET[0]], 8 * H)
    host = Host(view)
    host.read()
    assert not view.grid.isColumnHidden(PLAN)
    host.monday = LAST
    host.read()
    assert view.grid.isColumnHidden(PLAN)


# Copying, other weeks, other people


@pytest.mark.parametrize("with_hours", [True, False])
def test_last_week_is_copied_and_can_be_taken_back(
    workspace: Workspace, view: WeekView, with_hours: bool
) -> None:
    fill(workspace, LAST)
    host = Host(view)
    host.read()
    view.writes.copy_last_week(with_hours=with_hours)
    settle(host)
    assert hours_in(view) == (ROWS if with_hours else {})
    assert len(view.model.sheet.hours.used()) == 9
    workspace.undo()
    settle(host)
    assert view.model.sheet.hours.used() == set()
    view.writes.copy_last_week(with_hours=with_hours)
    view.writes.copy_last_week(with_hours=with_hours)
    settle(host)
    assert "nothing to copy" in host.said[-1]


def test_bars_open_their_week_and_days_their_day(qtbot, full: Host) -> None:
    bars = full.view.chart.bars
    bars.setFocus()
    with qtbot.waitSignal(full.view.turned) as asked:
        keys_of(full).type(K.Key_Left, K.Key_Return)
    assert asked.args == [LAST]
    full.view.grid.setFocus()
    go(full, MARKET, 2)
    with qtbot.waitSignal(full.view.day_asked) as asked:
        keys_of(full).press(K.Key_F8)
    assert asked.args == [MONDAY + timedelta(days=2)]


# Drafts


def test_a_half_typed_cell_survives(full: Host, theme: Theme, settings: SettingsStore, qtbot) -> None:
    go(full, MARKET, 1)
    type_text(full.view.grid, "7:")
    full.view.hide()  # the program ends here
    again = WeekView(full.view.workspace, theme, settings)
    qtbot.addWidget(again)
    again.show()
    host = Host(again)
    host.read()
    assert again.grid.hours.line is not None
    assert again.grid.hours.line.text() == "7:"
    assert where(host) == (MARKET[1], 1)
    keys_of(host).press(K.Key_Escape)
    host.monday = LAST
    host.read()
    host.monday = MONDAY
    host.read()
    assert again.grid.hours.line is None  # given up is given up


def test_half_typed_notes_survive(full: Host, theme: Theme, settings: SettingsStore, qtbot) -> None:
    go(full, MARKET, 0)
    keys = keys_of(full)
    full.view.limits.field.setFocus()
    keys.type("คุย")
    full.view.grid.setFocus()
    keys.press(K.Key_F4)
    keys.type("ครึ่ง")
    full.view.hide()
    again = WeekView(full.view.workspace, theme, settings)
    qtbot.addWidget(again)
    again.show()
    Host(again).read()
    assert (again.board.note_line.line.text(), again.limits.field.text()) == ("ครึ่ง", "คุย")


@pytest.fixture
def crashed(full: Host) -> Host:
    """Nothing that is handed over arrives any more."""
    vars(full.view.workspace)["do"] = lambda *args, **values: None
    return full


@pytest.fixture
def again(crashed: Host, theme: Theme, settings: SettingsStore, qtbot) -> Callable[[], Host]:
    """The window after the crash."""

    def open_again() -> Host:
        crashed.view.hide()
        del vars(crashed.view.workspace)["do"]
        view = WeekView(crashed.view.workspace, theme, settings)
        qtbot.addWidget(view)
        view.show()
        host = Host(view)
        host.read()
        settle(host)
        return host

    return open_again


def test_a_note_and_a_cell_survive_beside_each_other(crashed: Host, again: Callable[[], Host]) -> None:
    go(crashed, MARKET, 0)
    keys = keys_of(crashed)
    keys.press(K.Key_F4)
    keys.type("ครึ่ง")
    crashed.view.grid.setFocus()
    go(crashed, MARKET, 1)
    type_text(crashed.view.grid, "7:")
    host = again()
    assert host.view.board.note_line.line.text() == "ครึ่ง"
    assert host.view.grid.hours.line is not None
    assert host.view.grid.hours.line.text() == "7:"


def test_hours_that_a_crash_met_on_their_way_are_saved(crashed: Host, again: Callable[[], Host]) -> None:
    for day, typed in ((1, "4"), (1, "5"), (2, "6")):
        go(crashed, MARKET, day)
        type_text(crashed.view.grid, typed)
        keys_of(crashed).press(K.Key_Return)
        QTest.qWait(1)
    fill(crashed.view.workspace, rows={MARKET: (0, 0, 1)})  # somebody else was faster
    host = again()
    assert hours_in(host.view)[MARKET] == (1.5, 5, 1, 1, 2, 0, 0)
    assert host.view.workspace.drafts.keys() == []


def test_notes_that_a_crash_met_on_their_way_are_typed_still(
    crashed: Host, again: Callable[[], Host]
) -> None:
    keys = keys_of(crashed)
    crashed.view.limits.field.setFocus()
    keys.type("คุย", K.Key_Return)
    crashed.view.grid.setFocus()
    go(crashed, MARKET, 0)
    keys.press(K.Key_F4)
    keys.type("ทั้งหมด", K.Key_Return)
    host = again()
    note, review = host.view.board.note_line.line, host.view.limits.field
    assert (note.text(), review.text()) == ("ทั้งหมด", "คุย")
    review.setFocus()
    keys_of(host).press(K.Key_Return)
    note.setFocus()
    keys_of(host).press(K.Key_Return)
    settle(host)
    assert shown_note(host) == "ทั้งหมด"
    assert host.view.workspace.drafts.keys() == []


def shown_note(host: Host) -> str:
    sheet = host.view.model.sheet
    assert sheet is not None
    return sheet.note(sheet.row_of((KEY[MARKET[0]], KEY[MARKET[1]])), 0)


def test_another_week_saves_what_is_typed_and_keeps_what_cannot_be_read(full: Host) -> None:
    go(full, MARKET, 1)
    type_text(full.view.grid, "2")
    full.monday = LAST
    full.read()
    settle(full)
    full.monday = MONDAY
    full.read()
    assert hours_in(full.view)[MARKET][1] == 2
    go(full, MARKET, 2)
    type_text(full.view.grid, "2x")
    full.monday = LAST
    full.read()
    assert full.view.grid.hours.line is None
    full.monday = MONDAY
    full.read()
    assert full.view.grid.hours.line is not None
    assert full.view.grid.hours.line.text() == "2x"


def test_another_language_changes_every_word(full: Host) -> None:
    set_language("th")
    QApplication.sendEvent(full.view, QEvent(QEvent.Type.LanguageChange))
    full.view.retranslate()
    across = Qt.Orientation.Horizontal
    assert full.view.model.headerData(FIRST_DAY, across) == "จ. 9"
    assert full.view.model.headerData(TOTAL, across) == "รวม"


# What a week costs


def test_the_keys_of_a_week_from_nothing(empty: Host, capsys: pytest.CaptureFixture[str]) -> None:
    """Nine rows by parts of their names, then 27 cells."""
    parts = [
        ("รับ", "ประส"), ("", "เตรียม"), ("อบ", "ออก"), ("", "จัด"), ("ตล", "บัญ"), ("ฟื้น", "สำ"), ("", "ราย"),
        ("กลาง", "ประช"), ("", "เดิน"),
    ]  # fmt: skip
    keys = keys_of(empty)
    for (project, activity), hours in zip(parts, ROWS.values(), strict=True):
        keys.press(K.Key_Insert)  # which saves the cell that is being typed
        keys.type(project, K.Key_Tab, activity, K.Key_Return)
        days = [f"{of:g}" if of else "" for of in hours]
        while not days[-1]:
            days.pop()
        keys.type(days[0], *(stroke for day in days[1:] for stroke in (K.Key_Tab, day)))
    keys.press(K.Key_Return)
    settle(empty)
    assert hours_in(empty.view) == ROWS
    with capsys.disabled():
        print(f"\nkeys of the picture's week, from nothing: {keys.presses}")
    assert keys.presses == 161


def test_the_keys_of_a_week_like_the_last(
    workspace: Workspace, view: WeekView, capsys: pytest.CaptureFixture[str]
) -> None:
    """Copied with its hours, then five cells differ."""
    before = dict(ROWS)
    before[MARKET] = (1, 0, 0, 1, 2, 0, 0)
    before[SURVEY] = (0, 2, 3, 0, 0, 0, 0)
    before["งานกลางของทีม", "เดินทาง"] = (0, 1, 2, 0, 0, 1, 0)
    fill(workspace, LAST, before)
    host = Host(view)
    host.read()
    view.take_focus()
    keys = keys_of(host)
    keys.press(K.Key_D, CTRL | SHIFT)
    settle(host)
    assert hours_in(view) == before
    changes = [
        (work, day) for work, hours in ROWS.items() for day in range(7) if hours[day] != before[work][day]
    ]
    for work, day in sorted(
        changes,
        key=lambda change: (change[1], view.model.sheet.row_of((KEY[change[0][0]], KEY[change[0][1]]))),
    ):
        walk(host, keys, work, day)
        keys.type(f"{ROWS[work][day]:g}", K.Key_Return)
    settle(host)
    assert hours_in(view) == ROWS
    with capsys.disabled():
        print(f"\nkeys of the picture's week, from last week's: {keys.presses}")
    assert keys.presses == 33


def walk(host: Host, keys: Keyboard, work: tuple[str, str], day: int) -> None:
    """By arrows, as a person does."""
    row = host.view.model.sheet.row_of((KEY[work[0]], KEY[work[1]]))
    while host.view.grid.currentIndex().row() != row:
        keys.press(K.Key_Down if host.view.grid.currentIndex().row() < row else K.Key_Up)
    while host.view.grid.currentIndex().column() != FIRST_DAY + day:
        keys.press(K.Key_Right if host.view.grid.currentIndex().column() < FIRST_DAY + day else K.Key_Left)
