"""The whole team's sheet, worked with typed keys in Thai and English."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from gui import thai_breaks
from gui.language import set_language
from gui.pages.time_log.readings import read_names
from gui.pages.time_log.team_heads import two_lines
from gui.pages.time_log.team_reading import TeamReading
from gui.pages.time_log.team_view import TeamView
from gui.pages.time_log.view import Place
from gui.settings import SettingsStore
from gui.tasks import wait_for_all
from gui.theme import Theme
from gui.workspace import Workspace
from models import calendar, changes, ledger, records, teams, typical_days
from models.database import Database
from models.records import Entry, EntryFilter
from tests.conftest import SmallTeam
from tests.keyboard import Keyboard

H = 3600
FRIDAY = date(2026, 11, 20)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TAB, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Return
PEOPLE = ("กานดา", "ขวัญชัย", "คำปัน", "จันทร์เพ็ญ", "ชาติ", "ดวงใจ")  # before มาลี and สมชาย
MALEE, SOMCHAI = 6, 7


class Leader:
    """Somebody at the keyboard; the view stands in a window that does what the page does."""

    def __init__(self, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        self.workspace, self.day = workspace, FRIDAY
        self.view = TeamView(workspace, theme, settings)
        self.view.logging.today = lambda: FRIDAY
        self.window = QWidget()
        QVBoxLayout(self.window).addWidget(self.view)
        self.complaints: list[str] = []
        self.view.complained.connect(self.complaints.append)
        self.view.refresh_asked.connect(self.read)
        workspace.changed.connect(lambda change: self.view.follow(change) or self.read())
        self.window.resize(1158, 640)
        self.window.show()
        self.keys = Keyboard(self.window)
        self.read()
        self.view.take_focus()

    def read(self, day: date | None = None) -> None:
        self.day = day or self.day
        database, team = self.workspace.database, self.workspace.team
        assert database is not None
        assert team is not None
        with database.read() as connection:
            place = Place(team, SmallTeam.somchai, self.day, read_names(connection, team.key))
            reading = self.view.read(connection, place)
        self.view.present(place, reading)

    def settle(self) -> None:
        QTest.qWait(1)
        self.workspace.wait()
        wait_for_all()
        QTest.qWait(1)

    def type(self, *strokes: str | Qt.Key) -> None:
        self.keys.type(*strokes)
        self.settle()

    def stored(self) -> list[Entry]:
        assert self.workspace.database is not None
        with self.workspace.database.read() as connection:
            return records.entries(connection, SmallTeam.key, EntryFilter(), newest_first=False)

    def held(self) -> dict[tuple[str, str | None, str | None], int]:
        found: dict[tuple[str, str | None, str | None], int] = {}
        for entry in self.stored():
            cell = entry.member, entry.project, entry.activity
            found[cell] = found.get(cell, 0) + entry.seconds
        return found

    def said(self) -> dict[typical_days.Cell, int]:
        assert self.workspace.database is not None
        with self.workspace.database.read() as connection:
            return {one.cell: one.seconds for one in typical_days.pieces(connection, SmallTeam.key)}

    def cell(self, row: int, column: int) -> str:
        return self.view.sheet.index(row, column).data()

    def go(self, row: int, column: int) -> None:
        self.view.grid.go_to(self.view.sheet.index(row, column))

    def select(self, first: tuple[int, int], last: tuple[int, int]) -> None:
        self.go(*first)
        for _ in range(last[0] - first[0]):
            self.keys.press(Qt.Key.Key_Down, SHIFT)
        for _ in range(last[1] - first[1]):
            self.keys.press(Qt.Key.Key_Right, SHIFT)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = CTRL) -> None:
        self.keys.press(key, modifiers)
        self.settle()

    def place(self) -> tuple[int, int]:
        index = self.view.grid.currentIndex()
        return index.row(), index.column()

    def undo(self) -> None:
        self.workspace.undo()
        self.settle()


@pytest.fixture
def team_workspace(tmp_path: Path, qapp: QApplication) -> Iterator[Workspace]:
    """Eight people and four activities: ลงพื้นที่ and ประชุมทีม of the small team, and two that come after by name."""
    database = Database.create(tmp_path / "เวลา.db")
    SmallTeam.fill(database)
    with database.transaction() as connection:
        for name in PEOPLE:
            teams.add_member(connection, SmallTeam.key, name)
        teams.add_activity(connection, SmallTeam.key, "อบรม", "learning")
        teams.add_activity(connection, SmallTeam.key, "เดินทาง", "travel")
        membership = next(
            one for one in records.memberships(connection, SmallTeam.key) if one.member == SmallTeam.malee
        )
        changes.update(connection, "membership", membership.key, membership.version, weekly_seconds=20 * H)
    made = Workspace()
    with database.read() as connection:
        found, members = records.teams(connection), records.members(connection, SmallTeam.key)
    made.open(database, found)
    made.set_team(found[0], members, members[0])
    yield made
    made.close()


@pytest.fixture
def leader(qtbot, team_workspace: Workspace, theme: Theme, settings: SettingsStore) -> Leader:
    made = Leader(team_workspace, theme, settings)
    qtbot.addWidget(made.window)
    return made


def log(leader: Leader, member: str, seconds: int, **values: Any) -> None:
    day = values.pop("day", FRIDAY)
    leader.workspace.do("log", ledger.add_entry, SmallTeam.key, member, day, seconds, **values)
    leader.settle()


MANGROVE, VISIT, MEETING = SmallTeam.mangrove, SmallTeam.visit, SmallTeam.meeting


def test_people_by_name_and_all_activities(leader: Leader) -> None:
    sheet = leader.view.sheet
    assert [one.name for one in sheet.people] == [*PEOPLE, "มาลี แก้วใส", "สมชาย ใจดี"]
    assert len(sheet.activities) == 4
    assert leader.view.project.currentText() == "ฟื้นฟูป่าชายเลน"


# This day


def test_eight_paper_sheets_of_four_activities_take_120_strokes(leader: Leader) -> None:
    """Eleven characters and four keys a person: a minute each is far more than that takes."""
    before = leader.keys.presses
    for _ in range(8):
        leader.keys.type("2.5", TAB, "1:30", TAB, "2", TAB, "90m", ENTER)
    leader.settle()
    assert leader.keys.presses - before == 120
    assert len(leader.stored()) == 32
    assert all(leader.cell(row, 0) == "2.5" and leader.cell(row, 3) == "1.5" for row in range(8))
    assert leader.view.sheet.sums.total == 8 * (7 * H + 1800)
    assert all(entry.start is None and entry.project == MANGROVE for entry in leader.stored())


def test_thai_digits_and_the_number_row_of_a_thai_layout(leader: Leader) -> None:
    leader.type("๑.๕", TAB, "๑:๓๐", TAB, "ๅใถ", TAB, "๙๐ นาที", ENTER)
    assert [leader.cell(0, column) for column in range(4)] == ["1.5"] * 4
    assert leader.place() == (1, 0)


def test_tab_at_the_end_of_a_row_goes_to_the_next_person(leader: Leader) -> None:
    leader.type("1", TAB, "1", TAB, "1", TAB, "1", TAB)
    assert leader.place() == (1, 0)
    leader.type("2", ENTER, "3", ENTER)
    assert (leader.cell(1, 0), leader.cell(2, 0)) == ("2.0", "3.0")


def test_one_entry_keeps_its_start_and_an_empty_cell_goes_to_the_trash(leader: Leader) -> None:
    log(leader, SmallTeam.somchai, H, start=9 * H, project=MANGROVE, activity=VISIT)
    column = leader.view.sheet.activities.index(VISIT)
    leader.go(SOMCHAI, column)
    leader.type("2", ENTER)
    (entry,) = leader.stored()
    assert (entry.start, entry.seconds) == (9 * H, 2 * H)
    leader.go(SOMCHAI, column)
    leader.type(Qt.Key.Key_Delete)
    assert leader.stored() == []
    leader.undo()
    assert leader.cell(SOMCHAI, column) == "2.0"


def test_clock_times_are_never_cut_and_the_old_hours_return(leader: Leader) -> None:
    for start in (9 * H, 13 * H):
        log(leader, SmallTeam.somchai, 2 * H, start=start, project=MANGROVE, activity=VISIT)
    column = leader.view.sheet.activities.index(VISIT)
    leader.go(SOMCHAI, column)
    leader.type("3", ENTER)
    assert leader.complaints[-1].startswith("This cell is the sum of 2 entries")
    assert leader.cell(SOMCHAI, column) == "4.0"


def test_other_projects_are_told_and_counted(leader: Leader) -> None:
    log(leader, SmallTeam.somchai, 3 * H, project=SmallTeam.youth, activity=MEETING)
    leader.go(SOMCHAI, 0)
    leader.type("5", ENTER)
    sheet = leader.view.sheet
    assert sheet.remark(SOMCHAI) == "other projects: 3.0 h"
    assert (sheet.total(SOMCHAI), sheet.norm(SOMCHAI)) == (8 * H, 8 * H)
    leader.view.show_project(SmallTeam.youth)
    assert leader.cell(SOMCHAI, sheet.activities.index(MEETING)) == "3.0"
    assert sheet.remark(SOMCHAI) == "other projects: 5.0 h"
    assert sheet.sums.total == 8 * H


def test_the_project_is_found_by_part_of_its_name_and_remembered(
    qtbot, leader: Leader, theme: Theme, settings: SettingsStore
) -> None:
    leader.view.actions_table()["find"]()
    leader.type("เยาว", ENTER)
    assert leader.view.sheet.project == SmallTeam.youth
    leader.type("1", ENTER)
    assert leader.stored()[0].project == SmallTeam.youth
    again = Leader(leader.workspace, theme, settings)
    qtbot.addWidget(again.window)
    assert again.view.sheet.project == SmallTeam.youth
    again.view.show_project(None)
    again.type("2", ENTER)
    assert {entry.project for entry in again.stored()} == {SmallTeam.youth, None}


def test_hours_of_work_that_is_gone_keep_a_column(leader: Leader) -> None:
    log(leader, SmallTeam.malee, H, project=MANGROVE)
    leader.workspace.do("archive", teams.change_activity, VISIT, 1, archived=True)
    log(leader, SmallTeam.malee, 2 * H, project=MANGROVE, activity=VISIT)
    leader.read()
    sheet = leader.view.sheet
    assert set(sheet.activities[-2:]) == {None, VISIT}
    assert sheet.sums.total == sum(sheet.sums.activities.values()) == 3 * H


def test_a_pasted_block_of_many_people_is_one_step(leader: Leader) -> None:
    QGuiApplication.clipboard().setText("1\t2:00\n๑.๕\t\n3\t0.25\n")
    leader.go(0, 1)
    leader.press(Qt.Key.Key_V)
    assert len(leader.stored()) == 5
    assert leader.cell(2, 2) == "0:15"
    leader.undo()
    assert leader.stored() == []
    leader.workspace.redo()
    leader.settle()
    assert leader.cell(1, 1) == "1.5"
    leader.select((0, 1), (2, 2))
    leader.press(Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text() == "1\t2\n1.5\t\n3\t0.25"


def test_ctrl_d_copies_the_person_above(leader: Leader) -> None:
    leader.type("1", TAB, "2", TAB)
    leader.select((0, 0), (2, 1))
    leader.press(Qt.Key.Key_D)
    assert [[leader.cell(row, column) for column in (0, 1)] for row in (1, 2)] == [["1.0", "2.0"]] * 2
    leader.go(3, 0)
    leader.press(Qt.Key.Key_D)
    assert leader.cell(3, 0) == "1.0"


def test_what_cannot_be_read_stays_open_with_a_sentence(leader: Leader) -> None:
    leader.type("1:75", ENTER)
    assert leader.view.grid.hours.line is not None
    assert leader.complaints[-1].startswith("“1:75” is not a length of time")
    leader.type(Qt.Key.Key_Escape)
    assert (leader.complaints[-1], leader.stored()) == ("", [])


def test_somebody_else_is_noticed_and_shown(leader: Leader) -> None:
    leader.type("1", ENTER)
    (entry,) = leader.stored()
    assert leader.workspace.database is not None
    with leader.workspace.database.transaction() as connection:  # from another computer: nothing is announced
        ledger.change_duration(connection, entry.key, entry.version, 6 * H)
    leader.go(0, 0)
    leader.type("2", ENTER)
    assert leader.complaints[-1].startswith("Somebody else has changed this")
    assert leader.cell(0, 0) == "6.0"


def test_leave_and_holidays_are_shown_and_nothing_is_asked(leader: Leader) -> None:
    leader.workspace.do("leave", calendar.add_leave, SmallTeam.somchai, FRIDAY, FRIDAY)
    leader.settle()
    leader.read()
    sheet = leader.view.sheet
    assert (sheet.remark(SOMCHAI), sheet.norm(SOMCHAI)) == ("On leave", 0)
    leader.workspace.do("holiday", calendar.add_holiday, SmallTeam.key, FRIDAY, "Day off", name_th="วันหยุด")
    leader.settle()
    leader.read()
    assert (sheet.remark(0), sheet.norm(0)) == ("Holiday: Day off", 0)


def test_more_than_24_hours_is_to_be_looked_at_and_saved_all_the_same(leader: Leader) -> None:
    leader.type("26", ENTER)
    assert leader.view.sheet.alarm(0) == "26:00 h: look at it"
    assert leader.stored()[0].seconds == 26 * H


# What is half typed


def test_a_crash_leaves_the_half_typed_cell(
    qtbot, leader: Leader, theme: Theme, settings: SettingsStore
) -> None:
    leader.go(2, 1)
    leader.type("1:")
    key = f"sheet/{FRIDAY.isoformat()}"
    kept = leader.workspace.drafts.get(key)
    assert (kept["member"], kept["text"]) == (leader.view.sheet.people[2].key, "1:")
    leader.view.grid.typing.disconnect()  # the first window is gone without a word
    again = Leader(leader.workspace, theme, settings)
    qtbot.addWidget(again.window)
    assert again.place() == (2, 1)
    again.type("30", ENTER)
    assert again.cell(2, 1) == "1.5"
    assert again.workspace.drafts.get(key) is None


def test_another_day_saves_what_can_be_read_and_keeps_what_cannot(leader: Leader) -> None:
    leader.type("2")
    leader.read(FRIDAY - timedelta(days=1))
    leader.settle()
    assert [(entry.day, entry.seconds) for entry in leader.stored()] == [(FRIDAY, 2 * H)]
    leader.go(1, 0)
    leader.type("1:75")
    leader.read(FRIDAY)
    assert leader.view.grid.hours.line is None
    leader.read(FRIDAY - timedelta(days=1))
    line = leader.view.grid.hours.line
    assert line is not None
    assert (line.text(), leader.place()) == ("1:75", (1, 0))


def test_a_cell_left_open_when_all_is_closed_does_no_harm(leader: Leader) -> None:
    leader.type("2")
    leader.workspace.close()
    assert leader.view.grid.finish() is None


# Typical days


def typical(leader: Leader) -> None:
    """กานดา: 5 + 3 hours, มาลี: 4 hours."""
    leader.view.show_mode("typical")
    leader.go(0, 0)
    leader.type("5", TAB, "3", TAB)
    leader.go(MALEE, 0)
    leader.type("4", ENTER)


def test_typical_days_count_in_no_sum_of_hours(leader: Leader) -> None:
    typical(leader)
    assert leader.stored() == []
    assert sorted(leader.said().values()) == [3 * H, 4 * H, 5 * H]
    sheet = leader.view.sheet
    assert (sheet.total(0), sheet.norm(0)) == (8 * H, 8 * H)
    assert sheet.norm(MALEE) == 4 * H
    leader.view.show_mode("day")
    assert sheet.total(0) == 0
    leader.undo()
    assert sorted(leader.said().values()) == [3 * H, 5 * H]


def test_the_strip_says_first_what_it_would_log(leader: Leader) -> None:
    log(leader, SmallTeam.malee, H, day=FRIDAY - timedelta(days=1))
    leader.workspace.do("leave", calendar.add_leave, SmallTeam.malee, FRIDAY, FRIDAY, half=True)
    typical(leader)
    leader.view.log.click()
    leader.settle()
    strip = leader.view.strip
    assert strip.period() == (FRIDAY - timedelta(days=4), FRIDAY)
    # กานดา: five days of two pieces; มาลี: Monday to Wednesday of one.
    assert strip.sentence.text() == (
        "Entries: 13, for 2 people on 8 days of work, without clock times. "
        "Days left alone: 2 (1 with hours already, 1 of holiday or leave)."
    )
    assert strip.log.text() == "Log 13 entries"
    leader.settle()
    strip.log.click()
    leader.settle()
    assert strip.isHidden()
    logged = [entry for entry in leader.stored() if entry.note]
    assert len(logged) == 13
    assert {entry.note for entry in logged} == {"typical day"}
    assert {entry.start for entry in logged} == {None}
    leader.undo()
    assert [entry.note for entry in leader.stored()] == [""]


def test_only_the_marked_people_are_logged(leader: Leader) -> None:
    typical(leader)
    leader.go(MALEE, 0)
    leader.view.log.click()
    strip = leader.view.strip
    strip.who.set_current("chosen")
    strip.who.chosen.emit("chosen")
    leader.settle()
    assert strip.log.text() == "Log 5 entries"
    assert strip.who.box.currentText() == "people marked in the sheet (1)"
    strip.first.set_value(FRIDAY)
    strip.first.edited.emit(FRIDAY)
    leader.settle()
    assert strip.log.text() == "Log 1 entry"
    strip.last.set_value(FRIDAY - timedelta(days=1))
    strip.last.edited.emit(None)
    leader.settle()
    assert not strip.log.isEnabled()
    assert strip.sentence.text().startswith("The period ends before it begins")


def test_many_entries_are_backed_up_first(leader: Leader, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[dict[str, Any]] = []
    typical(leader)
    leader.view.log.click()
    leader.view.strip.first.set_value(FRIDAY - timedelta(days=200))
    leader.view.strip.first.edited.emit(None)
    leader.settle()
    assert leader.workspace.team is not None
    monkeypatch.setattr(leader.workspace, "do", lambda *args, **values: asked.append(values))
    leader.view.strip.log.click()
    assert [(one["backup_first"], one["offer_undo"]) for one in asked] == [(True, True)]


# How it looks


def test_activities_scroll_between_names_and_totals_never_the_page(leader: Leader, theme: Theme) -> None:
    assert leader.workspace.database is not None
    with leader.workspace.database.transaction() as connection:
        for place in range(12):
            teams.add_activity(connection, SmallTeam.key, f"สำรวจแปลงปลูกที่ {place}", "mission")
    leader.read()
    QTest.qWait(1)
    card = leader.view.card
    assert card.grid.horizontalScrollBar().maximum() > 0
    assert card._sideways.isVisible()
    assert card.width() <= leader.window.width()
    leader.window.resize(1072, 640)
    QTest.qWait(1)
    assert leader.window.width() == 1072
    leader.go(0, 15)
    assert card._sideways.value() > 0
    leader.window.grab()


@pytest.mark.parametrize("tongue", ["th", "en"])
def test_both_languages_and_both_themes_are_drawn(leader: Leader, theme: Theme, tongue: Any) -> None:
    set_language(tongue)
    leader.type("๒๖", ENTER)
    leader.view.retranslate()
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        assert not leader.window.grab().isNull()
    assert "26.0" in leader.view.card.foot.in_words()
    assert "กานดา 26.0 / 8.0" in leader.view.card.totals.in_words()


def test_a_heading_breaks_between_thai_words(qapp: QApplication) -> None:
    thai_breaks.load()
    lines = two_lines("ออกแบบกิจกรรมค่ายเยาวชน", 90)
    assert len(lines) == 2
    assert lines[0] in ("ออกแบบ", "ออกแบบ\u200b")
    assert two_lines("ประชุม", 200) == ["ประชุม"]


def test_nobody_on_the_day_is_said(leader: Leader) -> None:
    assert leader.view._place is not None
    leader.view.present(leader.view._place, TeamReading(FRIDAY))
    assert leader.view.stack.currentWidget() is leader.view.empty
