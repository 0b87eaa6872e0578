"""The day of the time log, worked with typed keys in Thai and English."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget

from gui.language import set_language
from gui.pages.time_log.entry_form import Draft
from gui.pages.time_log.page import TimeLogPage
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.workspace import Workspace
from models import ledger, records
from models.database import Database
from models.records import Entry, EntryFilter
from tests.conftest import SmallTeam
from tests.keyboard import type_text

H = 3600
FRIDAY = date(2026, 11, 20)
THURSDAY = FRIDAY - timedelta(days=1)


@pytest.fixture
def team_workspace(tmp_path: Path, qapp: QApplication) -> Iterator[Workspace]:
    database = Database.create(tmp_path / "เวลา.db")
    SmallTeam.fill(database)
    made = Workspace()
    with database.read() as connection:
        teams, members = records.teams(connection), records.members(connection, SmallTeam.key)
    made.open(database, teams)
    made.set_team(teams[0], members, next(one for one in members if one.key == SmallTeam.somchai))
    yield made
    made.close()


@pytest.fixture
def page(qtbot, team_workspace: Workspace, theme: Theme, settings: SettingsStore) -> TimeLogPage:
    made = TimeLogPage(team_workspace, theme, settings)
    qtbot.addWidget(made)
    made.resize(1158, 740)
    made.navigator.set_day(FRIDAY)
    made.show()
    qtbot.waitUntil(lambda: made._member != "" and not made.is_reading())
    return made


def log(page: TimeLogPage, seconds: int, day: date = FRIDAY, **values: Any) -> None:
    page.workspace.do("log", ledger.add_entry, SmallTeam.key, SmallTeam.somchai, day, seconds, **values)
    settle(page)


def settle(page: TimeLogPage) -> None:
    QTest.qWait(1)  # an editor hands its value over one turn of the event loop after Enter
    page.workspace.wait()
    QTest.qWait(1)
    for _ in range(500):
        if not page.is_reading() and not page.all.model.is_reading():
            return
        QTest.qWait(5)
    raise AssertionError("the page is still reading")


def stored(page: TimeLogPage, **wanted: Any) -> list[Entry]:
    database = page.workspace.database
    assert database is not None
    with database.read() as connection:
        return records.entries(connection, SmallTeam.key, EntryFilter(**wanted), newest_first=False)


def type_in(page: TimeLogPage, *texts: str) -> None:
    """Type into the fields from the first on, with Tab between them."""
    page.begin_entry()
    for place, text in enumerate(texts):
        field = page.window().focusWidget()
        assert field is not None
        type_text(field, text)
        if place < len(texts) - 1:
            QTest.keyClick(field, Qt.Key.Key_Tab)


def press(page: TimeLogPage, key: Qt.Key) -> None:
    field = page.window().focusWidget()
    assert field is not None
    QTest.keyClick(field, key)
    settle(page)


# Typing


def test_from_and_to_give_the_duration_and_enter_saves_from_any_field(page: TimeLogPage) -> None:
    type_in(page, "9", "12", "", "ป่า", "ลง", "นับกล้าไม้ที่ปั๊มน้ำ")
    press(page, Qt.Key.Key_Return)
    (entry,) = stored(page)
    assert (entry.start, entry.seconds, entry.note) == (9 * H, 3 * H, "นับกล้าไม้ที่ปั๊มน้ำ")
    assert (entry.project, entry.activity) == (SmallTeam.mangrove, SmallTeam.visit)
    assert (entry.member, entry.day) == (SmallTeam.somchai, FRIDAY)
    assert page.day.model.rowCount() == 1


@pytest.mark.parametrize(
    ("start", "end", "duration", "expected"),
    [
        ("9.30", "", "1:30", (9 * H + 1800, 5400)),
        ("0930", "11", "", (9 * H + 1800, 5400)),
        ("๙.๓๐", "๑๑", "", (9 * H + 1800, 5400)),
        ("9:30", "", "90m", (9 * H + 1800, 5400)),
        ("9:30", "", "90 นาที", (9 * H + 1800, 5400)),
        ("", "", "1.5", (None, 5400)),
        ("22", "1", "", (22 * H, 3 * H)),
        ("", "12", "2", (10 * H, 2 * H)),
    ],
)
def test_the_three_are_consistent(
    page: TimeLogPage, start: str, end: str, duration: str, expected: tuple[int | None, int]
) -> None:
    type_in(page, start, end, duration)
    press(page, Qt.Key.Key_Return)
    (entry,) = stored(page)
    assert (entry.start, entry.seconds) == expected


def test_what_cannot_be_read_stays_said_when_the_next_field_is_fine(page: TimeLogPage) -> None:
    form = page.day.form
    type_in(page, "9", "12", "1:1x", "ป่า", "")
    assert "1:1x" in form.line.text()
    set_language("th")
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert form.line.text().startswith("“1:1x” ไม่ใช่ระยะเวลา")
    set_language("en")


def test_an_end_before_the_start_is_said_to_be_the_next_day(page: TimeLogPage) -> None:
    type_in(page, "12", "9", "")
    assert "next day" in page.day.form.line.text()
    type_in(page, "9", "12", "")
    assert "next day" not in page.day.form.line.text()


def test_a_new_start_moves_what_the_duration_gave_and_keeps_a_typed_end(page: TimeLogPage) -> None:
    form = page.day.form
    type_in(page, "9", "", "2", "")
    assert form.end.value() == 11 * H
    type_in(page, "10", "")
    assert (form.end.value(), form.duration.value()) == (12 * H, 2 * H)
    form.end.setFocus()
    form.end.selectAll()
    type_text(form.end, "13")
    type_in(page, "11", "")
    assert (form.end.value(), form.duration.value()) == (13 * H, 2 * H)


@pytest.mark.parametrize("language", ["en", "th"])
def test_what_is_wrong_is_said_in_place_and_nothing_typed_is_lost(page: TimeLogPage, language: str) -> None:
    set_language("th" if language == "th" else "en")
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    form = page.day.form
    type_in(page, "เก้าโมง", "12", "", "ป่า", "", "ลงพื้นที่")
    press(page, Qt.Key.Key_Return)
    assert stored(page) == []
    assert "เก้าโมง" in form.line.text()
    assert (form.start.text(), form.note.text()) == ("เก้าโมง", "ลงพื้นที่")
    assert page.window().focusWidget() is form.start


def test_without_a_duration_the_form_asks_for_it(page: TimeLogPage) -> None:
    type_in(page, "9", "", "", "", "", "ประชุม")
    press(page, Qt.Key.Key_Return)
    assert stored(page) == []
    assert "how long" in page.day.form.line.text()
    type_in(page, "9", "9")
    press(page, Qt.Key.Key_Return)
    assert "ends when it begins" in page.day.form.line.text()


def test_a_project_that_does_not_exist_is_said(page: TimeLogPage) -> None:
    type_in(page, "", "", "1", "ไม่มีโครงการนี้")
    press(page, Qt.Key.Key_Return)
    assert "ไม่มีโครงการนี้" in page.day.form.line.text()
    assert stored(page) == []


def test_the_next_entry_begins_where_this_one_ended_with_the_same_work(page: TimeLogPage) -> None:
    type_in(page, "9", "12", "", "ป่า", "ลง", "เช้า")
    press(page, Qt.Key.Key_Return)
    form = page.day.form
    assert form.draft() == Draft(0, 12 * H, SmallTeam.mangrove, SmallTeam.visit)
    assert page.settings.recall("time_log/project") == SmallTeam.mangrove
    QTest.keyClick(form.start, Qt.Key.Key_Tab)
    type_text(form.end, "13.30")
    press(page, Qt.Key.Key_Return)
    assert [(one.start, one.seconds) for one in stored(page)] == [(9 * H, 3 * H), (12 * H, 5400)]


def test_an_overlap_is_said_and_does_not_block(page: TimeLogPage) -> None:
    log(page, 2 * H, start=9 * H)
    type_in(page, "10", "12", "")
    assert "overlaps another entry by 1:00" in page.day.form.line.text()
    press(page, Qt.Key.Key_Return)
    assert len(stored(page)) == 2
    type_in(page, "12", "13", "")
    assert "overlaps" not in page.day.form.line.text()


def test_a_refused_entry_returns_into_the_form(page: TimeLogPage, monkeypatch: pytest.MonkeyPatch) -> None:
    from models.errors import Unavailable

    def fail(*_: object, **__: object) -> None:
        raise Unavailable("The disk is full or failing ({reason}).", reason="เต็ม")

    monkeypatch.setattr(ledger, "add_entry", fail)
    type_in(page, "9", "12", "", "", "", "สำคัญ")
    press(page, Qt.Key.Key_Return)
    assert page.day.form.draft().note == "สำคัญ"
    assert "เต็ม" in page.day.form.line.text()


# The list


def test_a_cell_is_edited_by_f2_undone_and_redone(page: TimeLogPage) -> None:
    log(page, 3 * H, start=9 * H, note="ที่ป่า")
    table = page.day.table
    table.setFocus()
    table.setCurrentIndex(page.day.model.index(0, 5))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QLineEdit)
    assert editor is not None
    type_text(editor, "๒:๑๕")
    assert editor.text() == "๒:๑๕"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert page.message_bar.sentence.text() == ""
    settle(page)
    assert stored(page)[0].seconds == 8100
    assert page.day.total.figure.text() == "2:15"
    page.workspace.undo()
    settle(page)
    assert stored(page)[0].seconds == 3 * H
    page.workspace.redo()
    settle(page)
    assert page.day.model.index(0, 5).data() == "2:15"


def test_enter_edits_the_project_by_a_part_of_its_name(page: TimeLogPage) -> None:
    log(page, 3 * H)
    table = page.day.table
    table.setFocus()
    table.setCurrentIndex(page.day.model.index(0, 2))
    QTest.keyClick(table, Qt.Key.Key_Return)
    editor = table.findChild(QComboBox)
    assert editor is not None
    type_text(editor, "เยาวชน")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle(page)
    assert stored(page)[0].project == SmallTeam.youth


def test_an_editor_with_a_wrong_value_stays_open(page: TimeLogPage) -> None:
    log(page, 3 * H)
    table = page.day.table
    table.setFocus()
    table.setCurrentIndex(page.day.model.index(0, 5))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QLineEdit)
    assert editor is not None
    type_text(editor, "มาก")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.isVisible()
    assert "มาก" in page.message_bar.sentence.text()
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert page.day.model.index(0, 5).data() == "3:00"


def test_a_repainted_row_does_not_overwrite_what_is_typed(page: TimeLogPage) -> None:
    log(page, 3 * H, note="เดิม")
    table = page.day.table
    table.setFocus()
    table.setCurrentIndex(page.day.model.index(0, 1))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QLineEdit)
    assert editor is not None
    type_text(editor, "กำลังพิมพ์")
    page.refresh()
    settle(page)
    assert editor.text() == "กำลังพิมพ์"


def test_delete_goes_to_the_trash_and_undo_is_offered(qtbot, page: TimeLogPage) -> None:
    log(page, 3 * H, note="ลบแล้วกู้คืน")
    table = page.day.table
    table.setFocus()
    table.selectRow(0)
    with qtbot.waitSignal(page.workspace.undo_offered) as offered:
        QTest.keyClick(table, Qt.Key.Key_Delete)
    assert offered.args == ["Delete 1 entry"]
    settle(page)
    assert stored(page) == []
    assert page.day.stack.currentWidget() is page.day.empty
    page.workspace.undo()
    settle(page)
    assert page.day.model.rowCount() == 1


# The day


def test_the_day_has_a_total_a_norm_and_the_longest_gap(page: TimeLogPage) -> None:
    log(page, H, start=8 * H)
    log(page, H, start=9 * H + 1800)
    log(page, H, start=14 * H)
    view = page.day
    assert (view.total.figure.text(), view.total.of.text()) == ("3:00", "of 8:00 h this day")
    assert "10:30–12:00" in view.hint.sentence.text()
    view.hint.fill.click()
    assert (view.form.start.value(), view.form.end.value()) == (10 * H + 1800, 12 * H)
    view.hint.dismiss.click()
    assert "13:00–14:00" in view.hint.sentence.text()


def test_more_than_the_norm_is_said_as_hours(page: TimeLogPage) -> None:
    log(page, 10 * H + 1800)
    assert page.day.total.left.text() == "2:30 h over 8:00 h"


def test_the_day_changes_and_comes_back(page: TimeLogPage) -> None:
    log(page, H)
    page.actions_table()["previous"]()
    settle(page)
    assert page.navigator.day() == THURSDAY
    assert page.day.model.rowCount() == 0
    page.actions_table()["next"]()
    settle(page)
    assert page.day.model.rowCount() == 1
    page.navigator.today = FRIDAY
    page.navigator.retranslate()
    assert page.navigator.field.text() == "Today · Fri 20 Nov 2026"


def test_yesterday_is_copied_in_one_step(page: TimeLogPage) -> None:
    log(page, H, THURSDAY, start=9 * H, note="ประชุมเช้า")
    log(page, 2 * H, THURSDAY, project=SmallTeam.youth)
    page.copy.click()
    settle(page)
    assert page.day.model.rowCount() == 2
    page.workspace.undo()
    settle(page)
    assert page.day.model.rowCount() == 0


def test_a_day_before_without_entries_is_said(qtbot, page: TimeLogPage) -> None:
    with qtbot.waitSignal(page.workspace.failed):
        page.copy.click()


def test_what_is_logged_often_is_offered(page: TimeLogPage) -> None:
    for days in (1, 2, 3):
        log(page, H, FRIDAY - timedelta(days), project=SmallTeam.mangrove, note="นับกล้าไม้")
    (chip,) = page.day._chips
    assert chip.text() == "นับกล้าไม้"
    chip.click()
    assert page.day.form.draft() == Draft(0, None, SmallTeam.mangrove, None, "นับกล้าไม้")


def test_another_member_is_logged_for(page: TimeLogPage) -> None:
    page.whose.set_current(SmallTeam.malee)
    page.whose.chosen.emit(SmallTeam.malee)
    settle(page)
    type_in(page, "", "", "2")
    press(page, Qt.Key.Key_Return)
    assert [one.member for one in stored(page)] == [SmallTeam.malee]
    assert page.day.total.of.text() == "h this day"


def test_a_team_without_members_is_sent_to_the_settings(
    qtbot, tmp_path: Path, theme: Theme, settings: SettingsStore
) -> None:
    from models.teams import add_team

    database = Database.create(tmp_path / "ว่าง.db")
    with database.transaction() as connection:
        add_team(connection, "ทีมใหม่")
    with database.read() as connection:
        teams = records.teams(connection)
    workspace = Workspace()
    workspace.open(database, teams)
    workspace.set_team(teams[0], [], None)
    page = TimeLogPage(workspace, theme, settings)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.nobody)
    with qtbot.waitSignal(page.page_asked) as asked:
        page.nobody.button.click()
    assert asked.args[0] == "settings"
    workspace.close()


# Both languages, both themes, every control


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "th"])
def test_every_control_has_a_name_and_no_text_is_clipped(
    page: TimeLogPage, theme: Theme, language: str, mode: str
) -> None:
    for days in (0, 1, 2):
        log(page, H, FRIDAY - timedelta(days), start=9 * H, note="ที่ปั๊มน้ำ <b>ฟื้นฟู</b>")
    theme.set_mode("dark" if mode == "dark" else "light")
    set_language("th" if language == "th" else "en")
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    page.resize(1072, 652)
    for view in ("day", "all"):
        page.show_view(view)
        settle(page)
        for control in page.findChildren(QWidget):
            if isinstance(control, QLineEdit | QComboBox | QAbstractButton) and control.isVisible():
                inner = isinstance(control.parent(), QComboBox | QLineEdit)
                named = control.accessibleName() or getattr(control, "text", str)()
                assert inner or named, control
        buttons = [one for one in page.findChildren(QAbstractButton) if one.isVisible() and one.text()]
        for button in buttons:
            assert button.width() >= button.fontMetrics().horizontalAdvance(button.text()), button.text()
    assert not page.grab().isNull()
