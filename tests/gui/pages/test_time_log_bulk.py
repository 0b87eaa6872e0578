"""Many entries at once, by typed keys: another project, another activity, another day, the trash; each taken back."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.language import set_language
from gui.pages.time_log.entries_view import EntriesView
from gui.pages.time_log.readings import read_names
from gui.pages.time_log.view import Place
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.workspace import Workspace
from models import changes, records
from models.records import Entry, EntryFilter
from tests.conftest import SmallTeam
from tests.gui.pages.test_time_log import FRIDAY, H, team_workspace
from tests.keyboard import type_text

__all__ = ["team_workspace"]

Key, Modifier = Qt.Key, Qt.KeyboardModifier
COUNT = 350


@pytest.fixture
def view(qtbot, team_workspace: Workspace, theme: Theme, settings: SettingsStore) -> EntriesView:
    """350 entries of an hour, seven a day back from Friday."""
    database = team_workspace.database
    assert database is not None
    nothing = {"source_file": None, "source_row": None, "source_id": None, "fingerprint": None}
    with database.transaction() as connection:
        days = [FRIDAY - timedelta(number // 7) for number in range(COUNT)]
        rows = [
            {
                "key": f"{number:032x}", "team": SmallTeam.key, "member": SmallTeam.somchai, "seconds": H,
                "day": day.toordinal(), "month": day.year * 100 + day.month, "start": (8 + number % 7) * H,
                "project": SmallTeam.mangrove, "activity": None, "note": f"งานที่ {number}", "tags": "[]",
            } | nothing
            for number, day in enumerate(days)
        ]  # fmt: skip
        changes.insert_many(connection, "time_entry", rows)
        names = read_names(connection, SmallTeam.key)
    made = EntriesView(team_workspace, theme, settings)
    qtbot.addWidget(made)
    made.resize(1110, 620)
    team_workspace.changed.connect(made.follow)
    made.retranslate()
    made.show()
    made.present(Place(team_workspace.teams[0], SmallTeam.somchai, FRIDAY, names), None)
    qtbot.waitUntil(lambda: made.model.rowCount() == COUNT and not made.model.is_reading())
    made.table.setCurrentIndex(made.model.index(0, 0))
    made.table.setFocus()
    return made


def press(view: EntriesView, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(view.table, key, modifiers)


def stored(workspace: Workspace, **wanted: object) -> list[Entry]:
    assert workspace.database is not None
    with workspace.database.read() as connection:
        return records.entries(connection, SmallTeam.key, EntryFilter(**wanted))  # pyright: ignore[reportArgumentType]


@pytest.fixture
def settle(qtbot, view: EntriesView, team_workspace: Workspace) -> Callable[[str], None]:
    """Wait for a step of this name, and for the list."""

    def wait(step: str) -> None:
        qtbot.waitUntil(lambda: team_workspace.undo_text == step and not team_workspace.is_saving)
        qtbot.waitUntil(lambda: not view.model.is_reading())

    return wait


def shown(view: EntriesView) -> list[str]:
    return [command for command, button in view.bulk.bar.buttons.items() if not button.isHidden()]


def test_the_bar_appears_with_the_selection_and_says_its_hours(qtbot, view: EntriesView) -> None:
    view.table.clearSelection()
    assert shown(view) == []
    assert view.bulk.bar.selected.text() == ""
    view.table.setCurrentIndex(view.model.index(0, 0))
    press(view, Key.Key_Down, Key.Key_Down, modifiers=Modifier.ShiftModifier)
    assert shown(view) == ["project", "activity", "shift", "delete"]
    qtbot.waitUntil(lambda: view.bulk.bar.selected.text() == "3 selected · 3.0 h")
    press(view, Key.Key_Down, Key.Key_Down, modifiers=Modifier.ControlModifier)
    press(view, Key.Key_Space, modifiers=Modifier.ControlModifier)
    assert view.table.selected_rows().stretches == ((0, 3), (4, 1))
    set_language("th")
    view.retranslate()
    assert view.delete.text() == "ลบ"


def test_selecting_everything_reads_no_row_and_says_how_many(qtbot, view: EntriesView) -> None:
    pages = len(view.model._pages)
    press(view, Key.Key_A, modifiers=Modifier.ControlModifier)
    assert len(view.table.selected_rows()) == COUNT
    qtbot.waitUntil(lambda: view.bulk.bar.selected.text() == "All 350 selected · 350.0 h")
    assert len(view.model._pages) == pages


def test_everything_is_selected_also_before_it_has_been_counted(qtbot, view: EntriesView) -> None:
    with qtbot.waitSignal(view.model.modelReset):
        view.open()
    assert view.model.rowCount() == 100
    press(view, Key.Key_A, modifiers=Modifier.ControlModifier)
    qtbot.waitUntil(lambda: len(view.table.selected_rows()) == COUNT)


def test_hours_of_rows_that_were_never_read_come_from_the_database(qtbot, view: EntriesView) -> None:
    press(view, Key.Key_A, modifiers=Modifier.ControlModifier)
    press(view, Key.Key_Space, modifiers=Modifier.ControlModifier)
    qtbot.waitUntil(lambda: view.bulk.bar.selected.text() == "349 selected · 349.0 h")


def test_p_moves_to_a_project_that_is_typed(
    view: EntriesView, team_workspace: Workspace, settle: Callable[[str], None]
) -> None:
    press(view, Key.Key_Down, modifiers=Modifier.ShiftModifier)
    press(view, Key.Key_P)
    popup = view.bulk.names
    assert popup.isVisible() and popup.title.text() == "Move 2 entries to the project"
    type_text(popup.line, "เยาว")
    assert popup.list.count() == 1
    QTest.keyClick(popup.line, Key.Key_Return)
    settle("Move 2 entries to another project")
    assert not popup.isVisible()
    assert {one.note for one in stored(team_workspace, project=SmallTeam.youth)} == {"งานที่ 0", "งานที่ 1"}
    assert len(view.table.selected_rows()) == 2  # they stay where they are, so the next step can follow
    team_workspace.undo()
    settle("")
    assert stored(team_workspace, project=SmallTeam.youth) == []
    assert view.model.index(0, 4).data() == "ฟื้นฟูป่าชายเลน"
    team_workspace.redo()
    settle("Move 2 entries to another project")
    assert view.model.index(0, 4).data() == "อบรมเยาวชน"


def test_a_changes_the_activity_of_everything_after_a_backup(
    view: EntriesView, team_workspace: Workspace, settle: Callable[[str], None], monkeypatch
) -> None:
    backed_up: list[str] = []
    monkeypatch.setattr("models.backups.back_up", lambda location: backed_up.append(location))
    press(view, Key.Key_A, modifiers=Modifier.ControlModifier)
    press(view, Key.Key_A)
    popup = view.bulk.names
    QTest.keyClick(popup.line, Key.Key_Down)
    assert popup.list.currentItem().text() == "ลงพื้นที่"
    QTest.keyClick(popup.line, Key.Key_Return)
    settle("Change the activity of 350 entries")
    assert len(stored(team_workspace, activity=SmallTeam.visit)) == COUNT
    assert len(backed_up) == 1
    team_workspace.undo()
    settle("")
    assert stored(team_workspace, activity=SmallTeam.visit) == []


def test_the_activity_can_be_taken_away_and_esc_changes_nothing(
    view: EntriesView, team_workspace: Workspace, settle: Callable[[str], None]
) -> None:
    press(view, Key.Key_P)
    QTest.keyClick(view.bulk.names.line, Key.Key_Escape)
    assert not view.bulk.names.isVisible() and team_workspace.undo_text == ""
    press(view, Key.Key_P)
    QTest.keyClick(view.bulk.names.line, Key.Key_PageDown)
    assert view.bulk.names.list.currentItem().text() == "No project"
    QTest.keyClick(view.bulk.names.line, Key.Key_Return)
    settle("Move 1 entry to another project")
    assert [one.note for one in stored(team_workspace, project="none")] == ["งานที่ 0"]


def test_d_shifts_to_a_typed_day_and_the_rest_keeps_its_distance(
    view: EntriesView, team_workspace: Workspace, settle: Callable[[str], None]
) -> None:
    press(view, *[Key.Key_Down] * 7, modifiers=Modifier.ShiftModifier)
    press(view, Key.Key_D)
    popup = view.bulk.shift
    assert popup.isVisible() and popup.title.text() == "Shift 8 entries"
    assert popup.day.value() == FRIDAY - timedelta(1)
    assert not popup.words.isHidden()
    popup.day.selectAll()
    type_text(popup.day, "1/12/2569")
    QTest.keyClick(popup.day, Key.Key_Return)
    settle("Shift 8 entries")
    december = stored(team_workspace, first=date(2026, 12, 1))
    assert [one.day.day for one in december] == [2] * 7 + [1]
    team_workspace.undo()
    settle("")
    assert stored(team_workspace, first=date(2026, 12, 1)) == []


@pytest.mark.parametrize("days", [-7, -1, 1, 7])
def test_a_day_or_a_week_is_one_button(
    view: EntriesView, team_workspace: Workspace, settle: Callable[[str], None], days: int
) -> None:
    press(view, Key.Key_D)
    assert view.bulk.shift.words.isHidden()
    view.bulk.shift.steps[days].click()
    settle("Shift 1 entry")
    assert [one.day for one in stored(team_workspace, text="งานที่ 0")] == [FRIDAY + timedelta(days)]


def test_arrow_and_enter_shift_by_a_day(
    view: EntriesView, team_workspace: Workspace, settle: Callable[[str], None]
) -> None:
    press(view, Key.Key_D)
    QTest.keyClick(view.bulk.shift.day, Key.Key_Up)
    QTest.keyClick(view.bulk.shift.day, Key.Key_Return)
    settle("Shift 1 entry")
    assert [one.day for one in stored(team_workspace, text="งานที่ 0")] == [FRIDAY + timedelta(1)]


def test_a_day_that_is_none_is_said_in_the_popup(view: EntriesView, team_workspace: Workspace) -> None:
    press(view, Key.Key_D)
    view.bulk.shift.day.selectAll()
    type_text(view.bulk.shift.day, "31/2")
    QTest.keyClick(view.bulk.shift.day, Key.Key_Return)
    assert view.bulk.shift.isVisible() and "31/2" in view.bulk.shift.words.text()
    assert team_workspace.undo_text == ""
    QTest.keyClick(view.bulk.shift.day, Key.Key_Escape)
    assert not view.bulk.shift.isVisible()


def test_what_is_moved_out_of_the_filter_leaves_the_list(
    qtbot, view: EntriesView, team_workspace: Workspace, settle: Callable[[str], None]
) -> None:
    view.show_filter(EntryFilter(project=SmallTeam.mangrove, first=FRIDAY, last=FRIDAY))
    qtbot.waitUntil(lambda: view.model.rowCount() == 7)
    press(view, Key.Key_A, modifiers=Modifier.ControlModifier)
    view.bulk.bar.buttons["project"].click()
    type_text(view.bulk.names.line, "อบรม")
    QTest.keyClick(view.bulk.names.line, Key.Key_Return)
    settle("Move 7 entries to another project")
    qtbot.waitUntil(lambda: view.model.rowCount() == 0)
    team_workspace.undo()
    qtbot.waitUntil(lambda: view.model.rowCount() == 7)


def test_everything_goes_to_the_trash_and_comes_back(
    qtbot, view: EntriesView, team_workspace: Workspace, settle: Callable[[str], None]
) -> None:
    with qtbot.waitSignal(team_workspace.undo_offered) as offered:
        press(view, Key.Key_A, modifiers=Modifier.ControlModifier)
        press(view, Key.Key_Delete)
    assert offered.args == ["Delete 350 entries"]
    qtbot.waitUntil(lambda: view.model.rowCount() == 0)
    view.set_deleted(True)
    qtbot.waitUntil(lambda: view.model.rowCount() == COUNT and not view.model.is_reading())
    view.table.setFocus()
    press(view, Key.Key_A, modifiers=Modifier.ControlModifier)
    assert shown(view) == ["restore"]
    press(view, Key.Key_P, Key.Key_D, Key.Key_Delete)
    assert not view.bulk.names.isVisible() and not view.bulk.shift.isVisible()
    view.restore.click()
    settle("Restore 350 entries")
    assert len(stored(team_workspace)) == COUNT


def test_the_menu_offers_the_same_at_the_row(view: EntriesView, settle: Callable[[str], None]) -> None:
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(view.table, asked)
    names = [action.text() for action in view.bulk.menu.actions()]
    assert names == ["Move to project…\tP", "Change activity…\tA", "Shift day…\tD", "Delete\tDelete"]
    view.bulk.menu.close()
    view.bulk.menu.actions()[-1].trigger()
    settle("Delete 1 entry")


def test_letters_are_read_by_their_place_and_search_for_nothing(view: EntriesView) -> None:
    view.table.setCurrentIndex(view.model.index(3, 3))
    type_text(view.table, "งาน")
    assert view.table.currentIndex().row() == 3
    press(view, Key.Key_P, modifiers=Modifier.AltModifier)
    assert not view.bulk.names.isVisible()
