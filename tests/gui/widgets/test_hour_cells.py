"""A grid of hours worked with typed keys only, on a Latin and on a Thai layout."""

from typing import Any

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from gui.hour_blocks import write_hours
from gui.item_models.hour_roles import SecondsRole
from gui.theme import Theme
from gui.widgets.hour_cells import HourGrid
from tests.keyboard import Keyboard

H = 3600
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TAB, BACKTAB, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return
Index = QModelIndex | QPersistentModelIndex


class Sheet(QAbstractTableModel):
    """Three rows of three cells behind a column of names."""

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[int, int], int] = {}

    def rowCount(self, parent: Index | None = None) -> int:
        return 3

    def columnCount(self, parent: Index | None = None) -> int:
        return 4

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | (
            Qt.ItemFlag.ItemIsEditable if index.column() else Qt.ItemFlag.NoItemFlags
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        seconds = self.held.get((index.row(), index.column()), 0)
        if role == SecondsRole and index.column():
            return seconds
        return write_hours(seconds) if role == Qt.ItemDataRole.DisplayRole else None


class Person:
    """Somebody at the keyboard before a grid; `steps` are what the grid announced."""

    def __init__(self, theme: Theme, kind: type[HourGrid] = HourGrid) -> None:
        self.window, self.sheet = QWidget(), Sheet()
        self.grid, self.after = kind(theme), QLineEdit()
        box = QVBoxLayout(self.window)
        box.addWidget(self.grid)
        box.addWidget(self.after)
        self.grid.setModel(self.sheet)
        self.steps: list[dict[tuple[int, int], int]] = []
        self.complaints: list[str] = []
        self.grid.hours_typed.connect(self._hold)
        self.grid.complained.connect(self.complaints.append)
        self.window.show()
        self.grid.setFocus()
        self.grid.go_to(self.sheet.index(0, 1))
        self.keys = Keyboard(self.window)

    def _hold(self, hours: dict[tuple[int, int], int]) -> None:
        self.steps.append(hours)
        self.sheet.held.update(hours)

    def place(self) -> tuple[int, int]:
        return self.grid.currentIndex().row(), self.grid.currentIndex().column()

    def select(self, first: tuple[int, int], last: tuple[int, int]) -> None:
        self.grid.go_to(self.sheet.index(*first))
        for _ in range(last[0] - first[0]):
            self.keys.press(Qt.Key.Key_Down, SHIFT)
        for _ in range(last[1] - first[1]):
            self.keys.press(Qt.Key.Key_Right, SHIFT)


@pytest.fixture
def person(qtbot, theme: Theme) -> Person:
    made = Person(theme)
    qtbot.addWidget(made.window)
    return made


@pytest.mark.parametrize("typed", ["1.5", "1:30", "90m", "๑.๕", "ๅใถ", "90 นาที"])
def test_a_digit_of_any_layout_begins_a_cell(person: Person, typed: str) -> None:
    person.keys.type(typed, ENTER)
    assert person.steps == [{(0, 1): 5400}]
    assert person.place() == (1, 1)


def test_a_letter_that_begins_no_hours_does_nothing(person: Person) -> None:
    person.keys.type("x", "ก")
    assert person.grid.hours.line is None
    person.keys.type("2", TAB)
    assert person.steps == [{(0, 1): 2 * H}]


def test_tab_goes_along_the_row_and_on_to_the_next_and_out_at_the_end(person: Person) -> None:
    person.keys.type("1", TAB, "2", TAB, "3", TAB)
    assert person.place() == (1, 1)
    person.keys.type(BACKTAB)
    assert person.place() == (0, 3)
    person.grid.go_to(person.sheet.index(2, 3))
    person.keys.type("4", TAB)
    assert person.sheet.held == {(0, 1): H, (0, 2): 2 * H, (0, 3): 3 * H, (2, 3): 4 * H}
    assert person.window.focusWidget() is person.after


def test_home_and_end_lead_to_cells_that_can_be_typed(person: Person) -> None:
    person.keys.type(Qt.Key.Key_End, "3", Qt.Key.Key_Up, Qt.Key.Key_Home, "1", ENTER)
    assert person.sheet.held == {(0, 3): 3 * H, (0, 1): H}
    person.grid.go_to(person.sheet.index(2, 0))
    person.keys.type(Qt.Key.Key_Home, "2", ENTER)
    assert person.sheet.held[2, 1] == 2 * H


def test_enter_goes_down_and_with_shift_up(person: Person) -> None:
    person.keys.type(TAB, TAB, ENTER)
    assert person.place() == (1, 3)
    person.keys.press(ENTER, SHIFT)
    assert person.place() == (0, 3)


def test_a_grid_may_return_to_where_the_tabs_began(qtbot, theme: Theme) -> None:
    class Returning(HourGrid):
        enter_ends_run = True

    person = Person(theme, Returning)
    qtbot.addWidget(person.window)
    person.keys.type("1", TAB, "2", TAB, "3", ENTER)
    assert person.place() == (1, 1)
    person.keys.type(Qt.Key.Key_Right, "4", ENTER)
    assert person.place() == (2, 2)


def test_arrows_end_a_typed_cell_but_move_the_caret_of_an_opened_one(person: Person) -> None:
    person.keys.type("1", Qt.Key.Key_Right, "2", Qt.Key.Key_Down)
    assert person.place() == (1, 2)
    person.keys.type(
        Qt.Key.Key_Up, Qt.Key.Key_F2, Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Delete, "5", ENTER
    )
    assert person.sheet.held == {(0, 1): H, (0, 2): 2 * H + 1800}
    assert person.place() == (1, 2)


def test_what_cannot_be_read_stays_open_and_says_why(person: Person) -> None:
    person.keys.type("1:75", ENTER)
    assert person.place() == (0, 1)
    assert person.complaints[-1].startswith("“1:75” is not a length of time")
    person.after.setFocus()
    assert person.grid.hours.line is not None
    person.grid.setFocus()
    person.keys.type("1")
    person.keys.type(Qt.Key.Key_Backspace, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace, "30", ENTER)
    assert person.steps == [{(0, 1): 5400}]
    assert person.complaints[-1] == ""


def test_escape_gives_the_old_value_back(person: Person) -> None:
    person.keys.type("1:75", Qt.Key.Key_Escape)
    assert person.grid.hours.line is None
    assert person.steps == []


def test_nothing_and_a_cell_left_as_it_was_are_no_step(person: Person) -> None:
    person.keys.type(Qt.Key.Key_F2, ENTER, Qt.Key.Key_Delete)
    assert person.steps == []


def test_blocks_are_copied_pasted_cleared_and_filled_in_one_step_each(person: Person) -> None:
    person.sheet.held = {(0, 1): H, (0, 2): 5400, (1, 1): 2 * H}
    person.select((0, 1), (1, 2))
    person.keys.press(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "1\t1.5\n2\t"
    person.select((1, 2), (1, 2))
    person.keys.press(Qt.Key.Key_V, CTRL)
    assert person.steps == [{(1, 2): H, (1, 3): 5400, (2, 2): 2 * H}]
    person.keys.type(Qt.Key.Key_Delete)
    assert person.steps[1:] == [{(1, 2): 0, (1, 3): 0, (2, 2): 0}]
    person.select((0, 2), (0, 2))
    person.keys.press(Qt.Key.Key_D, CTRL)
    person.select((0, 1), (0, 3))
    person.keys.press(Qt.Key.Key_D, CTRL)
    assert person.steps[2:] == [{(0, 2): H}, {(0, 3): H}]


def test_a_block_is_pasted_whole_or_not_at_all(person: Person) -> None:
    QGuiApplication.clipboard().setText("1\t๒\n3\t4")
    person.select((0, 3), (0, 3))
    person.keys.press(Qt.Key.Key_V, CTRL)
    assert person.complaints[-1] == "2 of the copied cells lie beside the grid, so nothing was pasted."
    QGuiApplication.clipboard().setText("1\nมาลี")
    person.keys.press(Qt.Key.Key_V, CTRL)
    assert person.complaints[-1].startswith("“มาลี” (row 2, column 1")
    assert person.steps == []


def test_empty_cells_of_a_block_leave_what_stands(person: Person) -> None:
    person.sheet.held = {(0, 1): H, (0, 2): H}
    QGuiApplication.clipboard().setText("\t๒\n0.5\t-\n")
    person.keys.press(Qt.Key.Key_V, CTRL)
    assert person.steps == [{(0, 2): 2 * H, (1, 1): 1800}]


def test_what_was_being_typed_can_be_taken_up_again(person: Person) -> None:
    seen: list[Any] = []
    person.grid.typing.connect(lambda index, text: seen.append((index.row(), index.column(), text)))
    person.grid.reopen(person.sheet.index(1, 2), "1:")
    person.keys.type("30", ENTER)
    assert person.steps == [{(1, 2): 5400}]
    assert seen == [(1, 2, "1:"), (1, 2, "1:3"), (1, 2, "1:30"), (1, 2, None)]
