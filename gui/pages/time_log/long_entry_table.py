"""The table of all entries: any number of rows can be selected, read or not, and worked on by a letter or a menu."""

from collections.abc import Iterable
from typing import Any, cast

from PySide6.QtCore import QItemSelectionModel, QItemSelectionRange, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from gui.item_models.long_entries import LongEntries
from gui.item_models.row_stretches import RowStretches
from gui.keys import position_key
from gui.pages.time_log.entry_table import Choices, EntryTable
from gui.theme import Theme

_COMMANDS = {
    Qt.Key.Key_P: "project",
    Qt.Key.Key_A: "activity",
    Qt.Key.Key_D: "shift",
    Qt.Key.Key_Delete: "delete",
}


class LongEntryTable(EntryTable):
    """`command_asked(command)` by a key, `menu_asked(QPoint on the screen)`."""

    command_asked = Signal(str)
    menu_asked = Signal(object)

    def __init__(
        self, theme: Theme, model: LongEntries, choices: Choices, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, model, choices, parent)
        self._model, self._wants_all = model, False
        # The header asks of every row, before each painting, whether its whole column is selected.
        self.horizontalHeader().setSelectionModel(QItemSelectionModel(model, self))
        model.counted.connect(self._select_rest)
        model.modelReset.connect(self._forget_rest)

    def selected_rows(self) -> RowStretches:
        ranges = cast("Iterable[QItemSelectionRange]", self.selectionModel().selection())
        return RowStretches.of((one.top(), one.bottom()) for one in ranges)

    def selectAll(self) -> None:
        """Also the rows that are only known when all have been counted."""
        self._wants_all = self._model.is_counting()
        super().selectAll()

    def foot_of_current(self) -> QPoint:
        """Where a popup about the current row may end, on the screen."""
        place = self.visualRect(self.currentIndex())
        seen = self.viewport().rect()
        point = place.topLeft() if seen.intersects(place) else seen.center()
        return self.viewport().mapToGlobal(QPoint(16, point.y()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = self._command(event)
        if command and self.selectionModel().hasSelection():
            self.command_asked.emit(command)
        else:
            super().keyPressEvent(event)

    def _command(self, event: QKeyEvent) -> str:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not plain or self.state() == QAbstractItemView.State.EditingState:
            return ""
        return _COMMANDS.get(Qt.Key(position_key(event)), "")

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here, and Qt would read every row to find one that begins with them."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.selectionModel().hasSelection():
            return
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_asked.emit(self.foot_of_current() if by_key else event.globalPos())

    def _select_rest(self) -> None:
        if self._wants_all:
            self._wants_all = False
            super().selectAll()

    def _forget_rest(self, *_args: Any) -> None:
        self._wants_all = False
