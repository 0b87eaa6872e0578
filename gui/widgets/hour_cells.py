"""A grid of hours worked as fast as a spreadsheet: the week and the whole team's sheet behave the same."""

from collections.abc import Mapping
from itertools import filterfalse
from typing import ClassVar

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QLineEdit, QTableView, QWidget

from gui.hour_blocks import Block, read_block, repeat_block, write_block
from gui.item_models.hour_roles import SecondsRole
from gui.language import tr, translate_error
from gui.theme import Theme
from gui.widgets.hour_delegate import ARROWS, ENTER, TABS, HourDelegate, Index
from models.errors import AppError

ROW_HEIGHT = 36

Cell = tuple[int, int]  # row, column
Hours = Mapping[Cell, int]  # seconds

_COMMAND = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_STARTS = ".,:"
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


class HourGrid(QTableView):
    """Cells the model marks as editable hold hours; `SecondsRole` says how many.

    `hours_typed(Hours)`: what one step of a person changed — a cell typed, a block pasted, cells cleared or filled.
    The grid changes nothing itself: whoever listens shows it in the model and saves it. `typing` as the delegate's.
    """

    hours_typed = Signal(object)
    complained = Signal(str)
    typing = Signal(object, object)

    fills_down: ClassVar[bool] = False  # Ctrl+D copies from above, else from the left
    enter_ends_run: ClassVar[bool] = False  # Enter after Tabs goes below the cell where the Tabs began

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hours = HourDelegate(theme, self)
        self.hours.entered.connect(
            lambda index, seconds: self._emit({(index.row(), index.column()): seconds})
        )
        self.hours.left.connect(self._left)
        self.hours.complained.connect(self.complained)
        self.hours.typing.connect(self.typing)
        self._run: int | None = None  # the column where a row of Tabs began
        self._passing_on = False
        self.setItemDelegate(self.hours)
        # The frame of a focused table would move the cells against the totals around them; the cell shows the focus.
        self.setStyleSheet("QTableView, QTableView:focus { border: 0; border-radius: 0; }")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.horizontalHeader().setHighlightSections(False)
        theme.changed.connect(self.viewport().update)

    def is_typed(self, index: Index) -> bool:
        """Whether hours can be typed into the cell."""
        return index.isValid() and bool(index.flags() & Qt.ItemFlag.ItemIsEditable)

    def go_to(self, index: QModelIndex) -> None:
        # Not by setCurrentIndex, which adds to the selection while Shift or Ctrl is held.
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def reopen(self, index: QModelIndex, text: str) -> None:
        """Go on with what was being typed in a cell."""
        self.go_to(index)
        if self._open() and self.hours.line is not None:
            self.hours.line.setText(text)

    def finish(self) -> str | None:
        """Hand over what is being typed. Text that cannot be read is returned, and its line closed."""
        line = self.hours.line
        if line is None:
            return None
        text = line.text() if self.hours.read() is None else None
        if text is None:
            self.commitData(line)
        self.closeEditor(line, HourDelegate.EndEditHint.NoHint)
        return text

    # Movement, which a grid may have its own way of

    def cell_after(self, index: Index, key: Qt.Key, *, back: bool) -> QModelIndex:
        """Where Enter, Tab or an arrow leads from a cell; not valid where the grid ends."""
        if key in TABS:
            return self._along(index, TABS[key])
        down, aside = ARROWS.get(key, (-1 if back else 1, 0))
        in_run = key in ENTER and self.enter_ends_run and self._run is not None
        column = self._run if in_run and self._run is not None else index.column() + aside
        found = self.model().index(index.row() + down, column)
        while found.isValid() and not self.is_typed(found):
            found = self.model().index(found.row() + down, found.column() + aside)
        return found

    def _along(self, index: Index, step: int) -> QModelIndex:
        columns = self.model().columnCount()
        place = index.row() * columns + index.column() + step
        while 0 <= place < self.model().rowCount() * columns:
            found = self.model().index(*divmod(place, columns))
            if self.is_typed(found):
                return found
            place += step
        return QModelIndex()

    def _move(self, key: Qt.Key, *, back: bool = False) -> bool:
        here = self.currentIndex()
        there = self.cell_after(here, key, back=back) if here.isValid() else QModelIndex()
        if not there.isValid():
            return False
        same_row = here.row() == there.row()
        if key not in TABS:
            self._run = None
        elif self._run is None or not same_row:
            self._run = here.column() if same_row else there.column()
        self.go_to(there)
        return True

    def _go_to_end(self, end: int) -> None:
        """The first or the last cell of the row into which hours can be typed."""
        self._run = None
        row, shown = (
            self.currentIndex().row(),
            filterfalse(self.isColumnHidden, range(self.model().columnCount())),
        )
        typed = [column for column in shown if self._is_typed((row, column))]
        if typed:
            self.go_to(self.model().index(row, typed[end]))

    def _left(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        if not self._move(key, back=bool(modifiers & _SHIFT)) and key in TABS:
            self.focusNextPrevChild(TABS[key] > 0)

    # Keys

    def closeEditor(self, editor: QWidget, hint: HourDelegate.EndEditHint) -> None:
        had_focus = self.window().focusWidget() is editor
        super().closeEditor(editor, hint)
        if had_focus:  # also in a window that is not the active one
            self.setFocus()

    def focusNextPrevChild(self, forward: bool) -> bool:  # pyright: ignore[reportIncompatibleMethodOverride] - Qt's name shadows a builtin
        """Tab goes from cell to cell, and out of the grid at its end; Ctrl+Tab leaves it at once."""
        key = Qt.Key.Key_Tab if forward else Qt.Key.Key_Backtab
        return (self.hours.line is None and self._move(key)) or super().focusNextPrevChild(forward)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._run = None
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self.hours.line is not None:
            self._go_on(self.hours.line, event)
        elif event.modifiers() & _COMMAND:
            self._command(event, key)
        elif key in ENTER:
            self._move(key, back=bool(event.modifiers() & _SHIFT))
        elif key in _ENDS and not event.modifiers() & _SHIFT:
            self._go_to_end(_ENDS[key])
        elif key == Qt.Key.Key_F2:
            self._open()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear_cells()
        elif not self._begin(event):
            if key != Qt.Key.Key_Shift:
                self._run = None
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """A letter is no search here."""

    def _command(self, event: QKeyEvent, key: Qt.Key) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_cells()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.copy_cells()
            self.clear_cells()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_cells()
        elif key == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.fill_cells()
        elif key in TABS:
            super().focusNextPrevChild(TABS[key] > 0)
        else:
            super().keyPressEvent(event)

    def _go_on(self, line: QLineEdit, event: QKeyEvent) -> None:
        """What cannot be read waits to be put right; keys that the line leaves over are for the page."""
        if self._passing_on:
            event.ignore()
            return
        self._passing_on = True
        line.setFocus()
        QApplication.sendEvent(line, event)
        self._passing_on = False

    def _open(self) -> bool:
        if self.is_typed(self.currentIndex()):
            self.edit(self.currentIndex())
        return self.hours.line is not None

    def _begin(self, event: QKeyEvent) -> bool:
        """A digit on whatever layout opens the cell and replaces what stands in it; other letters do nothing."""
        if not event.text().strip() or not event.text().isprintable() or not self._open():
            return False
        line = self.hours.line
        if line is not None:
            self.hours.arrows_leave = True
            QApplication.sendEvent(line, event)
            if not (line.text()[:1].isdecimal() or line.text()[:1] in _STARTS):
                self.closeEditor(line, HourDelegate.EndEditHint.NoHint)
        return True

    # Blocks

    def copy_cells(self) -> None:
        rows, columns = self._selected()
        block = [[self._seconds(row, column) for column in columns] for row in rows]
        QGuiApplication.clipboard().setText(write_block(block))

    def paste_cells(self) -> None:
        """What was copied, from the first selected cell on: whole or not at all; its empty cells leave what stands.

        One cell fills the selection.
        """
        rows, columns = self._selected()
        if not rows:
            return
        try:
            block = repeat_block(read_block(QGuiApplication.clipboard().text()), len(rows), len(columns))
        except AppError as error:
            self.complained.emit(translate_error(error))
            return
        hours = _placed(block, rows[0], columns[0])
        beside = sum(1 for cell in hours if not self._is_typed(cell))
        self.complained.emit(_beside(beside) if beside else "")
        if not beside:
            self._emit(hours)
            self._select(hours)

    def clear_cells(self) -> None:
        self._emit({(index.row(), index.column()): 0 for index in self.selectedIndexes()})

    def fill_cells(self) -> None:
        """Copy from the cell before into the selected one; of several, the first into the others."""
        rows, columns = self._selected()
        line = rows if self.fills_down else columns
        if not line:
            return
        first = line[0] if len(line) > 1 else line[0] - 1
        held = {
            (row, column): self._seconds(first, column) if self.fills_down else self._seconds(row, first)
            for row in rows
            for column in columns
        }
        self._emit({cell: seconds for cell, seconds in held.items() if seconds is not None})

    def _seconds(self, row: int, column: int) -> int | None:
        """What a cell of hours holds; None for any other."""
        index = self.model().index(row, column)
        return index.data(SecondsRole) if self._is_typed((row, column)) else None

    def _is_typed(self, cell: Cell) -> bool:
        return self.is_typed(self.model().index(*cell))

    def _selected(self) -> tuple[range, range]:
        """Rows and columns of the rectangle around what is selected, or of the current cell."""
        found = list(filter(self.is_typed, self.selectedIndexes() or [self.currentIndex()]))
        rows, columns = [index.row() for index in found], [index.column() for index in found]
        if not found:
            return range(0), range(0)
        return range(min(rows), max(rows) + 1), range(min(columns), max(columns) + 1)

    def _select(self, hours: Hours) -> None:
        chosen = QItemSelection()
        for cell in filter(self._is_typed, hours):
            index = self.model().index(*cell)
            chosen.select(index, index)
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _emit(self, hours: Hours) -> None:
        changed = {
            cell: seconds
            for cell, seconds in hours.items()
            if self._is_typed(cell) and self._seconds(*cell) != seconds
        }
        if changed:
            self.hours_typed.emit(changed)


def _placed(block: Block, row: int, column: int) -> dict[Cell, int]:
    """The cells of a block that hold something, from its first cell on."""
    return {
        (row + down, column + aside): seconds
        for down, line in enumerate(block)
        for aside, seconds in enumerate(line)
        if seconds is not None
    }


def _beside(count: int) -> str:
    if count == 1:
        return tr("1 of the copied cells lies beside the grid, so nothing was pasted.")
    return tr("{n} of the copied cells lie beside the grid, so nothing was pasted.").format(n=count)
