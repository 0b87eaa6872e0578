"""The page of the time log and its day, worked with typed keys in Thai and English."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget

from gui.language import set_language
from gui.pages.time_log.page import TimeLogPage
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.timer import WorkTimer
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
        if not page.is_reading() and not ("all" in page._views and page.all.model.is_reading()):
            return
        QTest.qWait(5)
    raise AssertionError("the page is still reading")


def stored(page: TimeLogPage, **wanted: Any) -> list[Entry]:
    database = page.workspace.database
    assert database is not None
    with database.read() as connection:
        return records.entries(connection, SmallTeam.key, EntryFilter(**wanted), newest_first=False)


def type_line(page: TimeLogPage, text: str, key: Qt.Key | None = Qt.Key.Key_Return) -> None:
    """Type a line and end it with a key."""
    page.begin_entry()
    line = page.window().focusWidget()
    assert isinstance(line, QLineEdit)
    line.selectAll()
    type_text(line, text)
    if key is not None:
        QTest.keyClick(line, key)
        settle(page)


# The line


def test_a_line_is_saved_and_the_next_one_is_empty(page: TimeLogPage) -> None:
    type_line(page, "9-12 นับกล้าไม้ที่ปั๊มน้ำ @ป่า #ลง")
    (entry,) = stored(page)
    assert (entry.start, entry.seconds, entry.note) == (9 * H, 3 * H, "นับกล้าไม้ที่ปั๊มน้ำ")
    assert (entry.project, entry.activity) == (SmallTeam.mangrove, SmallTeam.visit)
    assert (entry.member, entry.day) == (SmallTeam.somchai, FRIDAY)
    assert page.day.line.quick.text() == ""
    assert page.day.list.model.rowCount() == 1
    assert [block.title for block in page.day.timeline.canvas.shown.blocks] == ["นับกล้าไม้ที่ปั๊มน้ำ"]


def test_a_line_may_name_another_day(page: TimeLogPage) -> None:
    page.navigator.today = FRIDAY
    type_line(page, "19/11/2569 2h ประชุม")
    (entry,) = stored(page)
    assert (entry.day, entry.seconds) == (THURSDAY, 2 * H)
    assert page.day.list.model.rowCount() == 0


def test_an_incomplete_line_stays_and_says_what_is_missing(page: TimeLogPage) -> None:
    type_line(page, "ประชุม @ไม่มีโครงการนี้")
    assert stored(page) == []
    assert page.day.line.quick.text() == "ประชุม @ไม่มีโครงการนี้"
    type_line(page, "ประชุม")
    assert stored(page) == []


def test_what_is_typed_is_on_the_clock_and_in_the_total_before_it_is_saved(page: TimeLogPage) -> None:
    log(page, 2 * H, start=9 * H)
    type_line(page, "13-15 ลงพื้นที่", None)
    typed = page.day.timeline.canvas.shown.typed
    assert typed is not None
    assert (typed.start, typed.seconds) == (13 * H, 2 * H)
    assert page.day.total.will_figure.text() == "4:00"
    assert stored(page) and len(stored(page)) == 1


def test_a_refused_line_comes_back(page: TimeLogPage, monkeypatch: pytest.MonkeyPatch) -> None:
    from models.errors import Unavailable

    def fail(*_: object, **__: object) -> None:
        raise Unavailable("The disk is full or failing ({reason}).", reason="เต็ม")

    monkeypatch.setattr(ledger, "add_entry", fail)
    type_line(page, "9-12 สำคัญ")
    assert page.day.line.quick.text() == "9-12 สำคัญ"
    assert "เต็ม" in page.day.line.quick.chips.accessibleName()


def test_a_half_typed_line_is_there_again_on_its_own_day(
    page: TimeLogPage, qtbot, theme: Theme, settings: SettingsStore
) -> None:
    page.navigator.step(-1)
    settle(page)
    type_line(page, "9-12 ยังพิมพ์ไม่จบ", None)
    again = TimeLogPage(page.workspace, theme, settings)
    qtbot.addWidget(again)
    again.navigator.set_day(FRIDAY)
    again.show()
    qtbot.waitUntil(lambda: again.day.line.quick.text() == "9-12 ยังพิมพ์ไม่จบ")
    settle(again)
    assert again.navigator.day() == THURSDAY
    again.day.line.quick.clear()
    assert page.workspace.drafts.get(f"line/{SmallTeam.somchai}") is None


def test_a_line_that_was_saved_just_before_the_end_does_not_come_back(
    page: TimeLogPage, qtbot, theme: Theme, settings: SettingsStore
) -> None:
    type_line(page, "9-12 ประชุม")
    kept = {"day": FRIDAY.isoformat(), "text": "9-12 ประชุม"}
    page.workspace.drafts.put(f"line/{SmallTeam.somchai}", kept)
    again = TimeLogPage(page.workspace, theme, settings)
    qtbot.addWidget(again)
    again.navigator.set_day(FRIDAY)
    again.show()
    qtbot.waitUntil(lambda: again._place is not None)
    settle(again)
    assert again.day.line.quick.text() == ""


def test_a_line_that_a_crash_met_on_its_way_is_saved_once(
    page: TimeLogPage, qtbot, theme: Theme, settings: SettingsStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = f"line/{SmallTeam.somchai}/sent"
    with monkeypatch.context() as crash:
        crash.setattr(page.workspace, "do", lambda *args, **values: None)
        type_line(page, "9-12 นับกล้าไม้")
    kept = page.workspace.drafts.get(sent)
    assert page.workspace.drafts.get(f"line/{SmallTeam.somchai}") is None
    assert not stored(page)
    for _ in range(2):  # the second time it was saved, and nobody heard of it
        page.workspace.drafts.put(sent, [*kept, {"key": 1}, None])
        again = TimeLogPage(page.workspace, theme, settings)
        qtbot.addWidget(again)
        again.navigator.set_day(FRIDAY)
        again.show()
        qtbot.waitUntil(lambda again=again: again._place is not None)
        settle(again)
        assert [(one.start, one.seconds, one.note) for one in stored(page)] == [(9 * H, 3 * H, "นับกล้าไม้")]
        assert page.workspace.drafts.get(sent) is None
        assert again.day.line.quick.text() == ""


# Overlaps


def test_an_overlap_is_said_while_typing_and_never_blocks(page: TimeLogPage) -> None:
    log(page, 2 * H, start=9 * H, note="เช้า")
    type_line(page, "10-12 ประชุม", None)
    assert "overlaps เช้า by 1:00 h" in page.day.line.quick.chips.accessibleName()
    QTest.keyClick(page.day.line.quick.line, Qt.Key.Key_Return)
    settle(page)
    assert len(stored(page)) == 2
    assert "overlaps" in page.day.hint.sentence.text()
    type_line(page, "12-13 ต่อกัน", None)
    assert "overlaps nothing" in page.day.line.quick.chips.accessibleName()


def test_the_other_entry_is_shortened_only_when_that_is_chosen(page: TimeLogPage) -> None:
    log(page, 2 * H, start=9 * H, note="เช้า")
    type_line(page, "10-12 ประชุม")
    page.day.hint.trim.click()
    settle(page)
    assert [(one.start, one.seconds) for one in stored(page)] == [(9 * H, H), (10 * H, 2 * H)]
    assert page.day.hint.isHidden()
    page.workspace.undo()
    settle(page)
    assert [(one.start, one.seconds) for one in stored(page)] == [(9 * H, 2 * H), (10 * H, 2 * H)]


def test_the_new_entry_can_start_after_the_other(page: TimeLogPage) -> None:
    log(page, 2 * H, start=9 * H, note="เช้า")
    type_line(page, "10-12 ประชุม")
    page.day.hint.start_after.click()
    settle(page)
    assert [(one.start, one.seconds) for one in stored(page)] == [(9 * H, 2 * H), (11 * H, 2 * H)]


@pytest.mark.parametrize("answer", ["trim", "start_after", "keep"])
def test_an_answer_gives_the_keyboard_back_before_the_next_overlap(page: TimeLogPage, answer: str) -> None:
    """A second press of the key would answer what nobody has read yet."""
    for start in (9, 11):
        log(page, 2 * H, start=start * H)
    type_line(page, "10-12 ประชุม")
    button = getattr(page.day.hint, answer)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    settle(page)
    assert page.window().focusWidget() is page.day.line.quick.line


def test_an_overlap_that_is_kept_is_not_asked_about_again(page: TimeLogPage) -> None:
    log(page, 2 * H, start=9 * H)
    type_line(page, "10-12 ประชุม")
    page.day.hint.keep.click()
    settle(page)
    assert page.day.hint.isHidden()
    page.refresh()
    settle(page)
    assert page.day.hint.isHidden()
    assert len(stored(page)) == 2


def test_an_entry_of_the_night_before_overlaps_this_morning(page: TimeLogPage) -> None:
    log(page, 4 * H, THURSDAY, start=22 * H, note="เฝ้าเวร")
    type_line(page, "1-3 ประชุม", None)
    assert "overlaps เฝ้าเวร by 1:00 h" in page.day.line.quick.chips.accessibleName()


# The timer


def test_what_the_line_says_is_timed_and_changed_in_one_key(page: TimeLogPage, qtbot) -> None:
    timer = WorkTimer(page.workspace)
    page.connect_timer(timer)
    type_line(page, "ประชุม @ป่า", None)
    work = page.timer_work()
    assert work is not None
    assert (work.project, work.note) == (SmallTeam.mangrove, "ประชุม")
    timer.start(work)
    assert page.day.line.quick.text() == ""
    assert page.shows_timer()
    type_line(page, "9-10 เช้า", None)
    other = page.timer_work()
    assert other is not None
    timer.switch(other)
    assert page.day.line.quick.text() == "9-10 เช้า"
    timer.discard()


# The views


def test_a_key_leads_from_view_to_view(page: TimeLogPage) -> None:
    shown = []
    for _ in range(4):
        page.actions_table()["next_view"]()
        settle(page)
        shown.append(page.switch.current())
    assert shown == ["week", "team", "all", "day"]
    page.actions_table()["view_before"]()
    settle(page)
    assert page.switch.current() == "all"


# The clock


def test_a_block_that_is_moved_is_saved_and_comes_back_by_undo(page: TimeLogPage) -> None:
    log(page, 2 * H, start=9 * H, note="ลงพื้นที่")
    (entry,) = stored(page)
    page.day.timeline.moved.emit(entry.key, 10 * H, 90 * 60)
    settle(page)
    assert [(one.start, one.seconds) for one in stored(page)] == [(10 * H, 90 * 60)]
    page.workspace.undo()
    settle(page)
    assert [(one.start, one.seconds) for one in stored(page)] == [(9 * H, 2 * H)]


def test_a_stretch_that_is_laid_out_goes_into_the_line(page: TimeLogPage) -> None:
    type_line(page, "ประชุม", None)
    page.day.timeline.created.emit(13 * H, 90 * 60)
    assert page.day.line.quick.text().split() == ["13:00-14:30", "ประชุม"]
    assert stored(page) == []


# The list


def test_a_cell_is_edited_by_f2_undone_and_redone(page: TimeLogPage) -> None:
    log(page, 3 * H, start=9 * H, note="ที่ป่า")
    table = page.day.list.table
    table.setFocus()
    table.setCurrentIndex(page.day.list.model.index(0, 4))
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
    assert page.day.list.model.index(0, 4).data() == "2:15"


def test_enter_edits_the_project_by_a_part_of_its_name(page: TimeLogPage) -> None:
    log(page, 3 * H)
    table = page.day.list.table
    table.setFocus()
    table.setCurrentIndex(page.day.list.model.index(0, 2))
    QTest.keyClick(table, Qt.Key.Key_Return)
    editor = table.findChild(QComboBox)
    assert editor is not None
    type_text(editor, "เยาวชน")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle(page)
    assert stored(page)[0].project == SmallTeam.youth


def test_an_editor_with_a_wrong_value_stays_open(page: TimeLogPage) -> None:
    log(page, 3 * H)
    table = page.day.list.table
    table.setFocus()
    table.setCurrentIndex(page.day.list.model.index(0, 4))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QLineEdit)
    assert editor is not None
    type_text(editor, "มาก")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.isVisible()
    assert "มาก" in page.message_bar.sentence.text()
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert page.day.list.model.index(0, 4).data() == "3:00"


def test_a_repainted_row_does_not_overwrite_what_is_typed(page: TimeLogPage) -> None:
    log(page, 3 * H, note="เดิม")
    table = page.day.list.table
    table.setFocus()
    table.setCurrentIndex(page.day.list.model.index(0, 1))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QLineEdit)
    assert editor is not None
    type_text(editor, "กำลังพิมพ์")
    page.refresh()
    settle(page)
    assert editor.text() == "กำลังพิมพ์"


def test_delete_goes_to_the_trash_and_undo_is_offered(qtbot, page: TimeLogPage) -> None:
    log(page, 3 * H, note="ลบแล้วกู้คืน")
    table = page.day.list.table
    table.setFocus()
    table.selectRow(0)
    with qtbot.waitSignal(page.workspace.undo_offered) as offered:
        QTest.keyClick(table, Qt.Key.Key_Delete)
    assert offered.args == ["Delete 1 entry"]
    settle(page)
    assert stored(page) == []
    assert page.day.list.stack.currentWidget() is page.day.list.empty
    page.workspace.undo()
    settle(page)
    assert page.day.list.model.rowCount() == 1


# The day


def test_the_day_has_a_total_a_norm_and_the_longest_gap(page: TimeLogPage) -> None:
    log(page, H, start=8 * H)
    log(page, H, start=9 * H + 1800)
    log(page, H, start=14 * H)
    view = page.day
    assert (view.total.figure.text(), view.total.of.text()) == ("3:00", "of 8:00 h this day")
    assert "10:30–12:00" in view.hint.sentence.text()
    view.hint.fill.click()
    assert view.line.quick.text().strip() == "10:30-12:00"
    view.hint.dismiss.click()
    assert "13:00–14:00" in view.hint.sentence.text()


def test_more_than_the_norm_is_said_as_hours(page: TimeLogPage) -> None:
    log(page, 10 * H + 1800)
    assert page.day.total.left.text() == "2:30 h over 8:00 h"


def test_the_longest_entry_is_written_whole_in_the_list(page: TimeLogPage) -> None:
    log(page, 168 * H)
    table = page.day.list.table
    hours = table.model().index(0, table.model().columnCount() - 1)
    assert hours.data() == "168:00"
    room = table.columnWidth(hours.column()) - 2 * 12
    assert table.fontMetrics().horizontalAdvance("168:00") < room


def test_the_day_changes_and_comes_back(page: TimeLogPage) -> None:
    log(page, H)
    page.actions_table()["previous"]()
    settle(page)
    assert page.navigator.day() == THURSDAY
    assert page.day.list.model.rowCount() == 0
    page.actions_table()["next"]()
    settle(page)
    assert page.day.list.model.rowCount() == 1
    page.navigator.today = FRIDAY
    page.navigator.retranslate()
    settle(page)
    assert page.navigator.field.text() == "Today · Fri 20 Nov 2026"


def test_yesterday_is_copied_in_one_step(page: TimeLogPage) -> None:
    log(page, H, THURSDAY, start=9 * H, note="ประชุมเช้า")
    log(page, 2 * H, THURSDAY, project=SmallTeam.youth)
    page.day.copy.click()
    settle(page)
    assert page.day.list.model.rowCount() == 2
    page.workspace.undo()
    settle(page)
    assert page.day.list.model.rowCount() == 0


def test_a_day_before_without_entries_is_said(qtbot, page: TimeLogPage) -> None:
    with qtbot.waitSignal(page.workspace.failed):
        page.day.copy.click()


def test_what_is_logged_often_is_offered(page: TimeLogPage) -> None:
    for days in (1, 2, 3):
        log(page, H, FRIDAY - timedelta(days), project=SmallTeam.mangrove, note="นับกล้าไม้")
    (chip,) = page.day.list.often.chips
    assert chip.text() == "นับกล้าไม้"
    chip.click()
    phrase = page.day.line.quick.phrase
    assert (phrase.project, phrase.note, phrase.seconds) == (SmallTeam.mangrove, "นับกล้าไม้", 0)


def test_another_member_is_logged_for(page: TimeLogPage) -> None:
    page.whose.set_current(SmallTeam.malee)
    page.whose.chosen.emit(SmallTeam.malee)
    settle(page)
    type_line(page, "2 ชม.")
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
