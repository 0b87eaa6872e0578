"""All entries of the time log: filter, sort, edit, trash."""

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from gui.pages.time_log.page import TimeLogPage
from models import ledger
from models.records import EntryFilter
from tests.conftest import SmallTeam
from tests.gui.pages.test_time_log import FRIDAY, H, log, page, settle, stored, team_workspace, type_text

__all__ = ["page", "team_workspace"]


@pytest.fixture
def entries(page: TimeLogPage) -> TimeLogPage:
    """Four entries on four days, shown under "All entries"."""
    for days, note in enumerate(("ลงพื้นที่", "ประชุมทีม", "เขียนรายงาน", "ที่ปั๊มน้ำ")):
        project = SmallTeam.youth if days % 2 else SmallTeam.mangrove
        log(page, H * (days + 1), FRIDAY - timedelta(days), note=note, project=project)
    page.show_view("all")
    settle(page)
    return page


def texts(page: TimeLogPage, key: str) -> list[str]:
    model = page.all.model
    place = next(place for place, column in enumerate(model.columns) if column.key == key)
    return [model.index(row, place).data() for row in range(model.rowCount())]


def choose(page: TimeLogPage, *rows: int) -> None:
    page.all.table.setFocus()
    selection = page.all.table.selectionModel()
    selection.clear()
    for row in rows:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        selection.select(page.all.model.index(row, 0), flags)


def until(page: TimeLogPage, wanted: str) -> None:
    for _ in range(400):
        settle(page)
        if page.all.summary.text() == wanted:
            return
        QTest.qWait(5)
    assert page.all.summary.text() == wanted


def test_all_entries_stand_newest_first_with_count_and_total(entries: TimeLogPage) -> None:
    assert texts(entries, "note") == ["ลงพื้นที่", "ประชุมทีม", "เขียนรายงาน", "ที่ปั๊มน้ำ"]
    until(entries, "4 entries · 10.0 h")


def test_a_header_sorts_and_sorts_back(entries: TimeLogPage) -> None:
    entries.all._sort_by(7)
    settle(entries)
    assert texts(entries, "seconds") == ["1:00", "2:00", "3:00", "4:00"]
    entries.all._sort_by(7)
    settle(entries)
    assert texts(entries, "seconds") == ["4:00", "3:00", "2:00", "1:00"]


def test_typed_words_filter_and_can_be_cleared(entries: TimeLogPage) -> None:
    entries.actions_table()["find"]()
    words = entries.all.filters.words
    type_text(words, "ปั๊มน้ำ")
    QTest.keyClick(words, Qt.Key.Key_Return)
    until(entries, "1 entry · 4.0 h")
    assert texts(entries, "note") == ["ที่ปั๊มน้ำ"]
    entries.all.filters.clear.click()
    until(entries, "4 entries · 10.0 h")
    assert words.text() == ""


def test_a_filter_without_entries_says_so(entries: TimeLogPage) -> None:
    entries.all.filters.words.setText("ไม่มี")
    entries.all.open()
    until(entries, "0 entries · 0.0 h")
    assert entries.all.stack.currentWidget() is entries.all.empty
    entries.all.empty.button.click()
    until(entries, "4 entries · 10.0 h")


def test_a_filter_from_another_page_is_visible_and_can_be_cleared(entries: TimeLogPage) -> None:
    entries.show_view("day")
    entries.receive(EntryFilter(first=FRIDAY - timedelta(3), last=FRIDAY, project=SmallTeam.youth))
    until(entries, "2 entries · 6.0 h")
    assert entries.switch.current() == "all"
    assert entries.all.filters.boxes["project"].current() == SmallTeam.youth
    assert not entries.all.filters.clear.isHidden()
    entries.all.filters.clear.click()
    until(entries, "4 entries · 10.0 h")


def test_what_a_chart_asked_for_has_a_label_of_its_own(entries: TimeLogPage) -> None:
    entries.receive(EntryFilter(purposes=("none",), label="ไม่มีจุดประสงค์"))
    until(entries, "4 entries · 10.0 h")
    assert "ไม่มีจุดประสงค์" in entries.all.filters.mark.text()
    entries.all.filters.boxes["project"].set_current(SmallTeam.youth)
    entries.all.filters.boxes["project"].chosen.emit(SmallTeam.youth)
    until(entries, "2 entries · 6.0 h")
    entries.all.filters.mark.click()
    assert entries.all.filters.mark.isHidden()


def test_a_cell_is_edited_in_place_and_the_row_stays(entries: TimeLogPage) -> None:
    table = entries.all.table
    table.setFocus()
    table.setCurrentIndex(entries.all.model.index(1, 0))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QLineEdit)
    assert editor is not None
    type_text(editor, "1/11/2569")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle(entries)
    assert texts(entries, "day")[1] == "Sun 1 Nov 2026"
    assert [one.day for one in stored(entries, text="ประชุมทีม")] == [date(2026, 11, 1)]
    assert table.currentIndex().row() == 1
    until(entries, "4 entries · 10.0 h")


def test_many_are_deleted_together_and_restored_from_the_trash(entries: TimeLogPage) -> None:
    choose(entries, 0, 2)
    QTest.keyClick(entries.all.table, Qt.Key.Key_Delete)
    until(entries, "2 entries · 6.0 h")
    assert entries.workspace.undo_text == "Delete 2 entries"
    entries.all.trash_switch.chosen.emit("trash")
    until(entries, "2 entries · 4.0 h")
    assert texts(entries, "note") == ["ลงพื้นที่", "เขียนรายงาน"]
    assert not entries.all.model.index(0, 3).flags() & Qt.ItemFlag.ItemIsEditable
    choose(entries, 0, 1)
    entries.all.restore.click()
    until(entries, "0 entries · 0.0 h")
    entries.all.trash_switch.chosen.emit("living")
    until(entries, "4 entries · 10.0 h")


def test_delete_and_undo_bring_the_list_back(entries: TimeLogPage) -> None:
    choose(entries, 3)
    entries.all.delete.click()
    until(entries, "3 entries · 6.0 h")
    entries.workspace.undo()
    until(entries, "4 entries · 10.0 h")
    entries.workspace.redo()
    until(entries, "3 entries · 6.0 h")


def test_somebody_elses_change_is_told_and_the_old_value_returns(entries: TimeLogPage) -> None:
    one: Any = entries.all.model.entry(0)
    database = entries.workspace.database
    assert database is not None
    with database.transaction() as connection:
        ledger.change_entry(connection, one.key, one.version, note="คนอื่นแก้")
    entries.all.model.setData(entries.all.model.index(0, 3), "ฉันแก้")
    settle(entries)
    assert "Somebody else" in entries.message_bar.sentence.text()
    assert entries.all.model.index(0, 3).data() == "ลงพื้นที่"
