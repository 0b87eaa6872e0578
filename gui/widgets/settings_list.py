"""A card with a table of settings: a line to add one above it, what to do with the chosen row below it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui.item_models.settings_rows import SettingsRows
from gui.theme import Theme
from gui.widgets.buttons import secondary_button
from gui.widgets.empty_state import EmptyState
from gui.widgets.form_field import FormField
from gui.widgets.labels import plain_label
from gui.widgets.settings_table import SettingsTable


class AddLine(QWidget):
    """Fields side by side and a button; Enter in any of them is the button. `fields` are given row by row."""

    submitted = Signal()
    cancelled = Signal()

    def __init__(self, *rows: Sequence[tuple[FormField, int]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = [field for row in rows for field, _ in row]
        self.button = secondary_button(clicked=self.submitted.emit)
        self.cancel = secondary_button(clicked=self.cancelled.emit)
        self.cancel.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        for place, row in enumerate(rows):
            line = QHBoxLayout()
            line.setSpacing(10)
            for field, stretch in row:
                line.addWidget(field, stretch, Qt.AlignmentFlag.AlignTop)
            if place == len(rows) - 1:
                line.addWidget(_level(self.button), 0, Qt.AlignmentFlag.AlignTop)
                line.addWidget(_level(self.cancel), 0, Qt.AlignmentFlag.AlignTop)
            box.addLayout(line)

    def show_complaint(self, sentence: str) -> None:
        """What the model refused is said at the first field."""
        self.fields[0].complain(sentence)

    def clear_complaints(self) -> None:
        for field in self.fields:
            field.complain("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            focused.click() if isinstance(focused, QPushButton) else self.submitted.emit()
        else:
            super().keyPressEvent(event)


class ListCard(QFrame):
    """`head` and `foot` are rows for texts and buttons; the table gives way to one sentence when it is empty."""

    def __init__(
        self, theme: Theme, model: SettingsRows, add: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        model.setParent(self)
        self.table = SettingsTable(theme, model)
        self.empty = EmptyState()
        self.title = plain_label(role="card_title")
        self.summary = plain_label(role="small")
        self.delete = secondary_button(icon=theme.icon("trash-2"), clicked=self._ask_delete)
        self.head, self.foot = QHBoxLayout(), QHBoxLayout()
        self._stack = QStackedWidget()
        self._layout(add)
        self.table.chosen.connect(lambda _record: self._show_buttons())

    def show_records(self, records: Sequence[Any]) -> None:
        self.table.show_records(records)
        self._stack.setCurrentIndex(0 if records else 1)
        self._show_buttons()

    def _ask_delete(self) -> None:
        if self.table.current() is not None:
            self.table.delete_asked.emit(self.table.current())

    def _show_buttons(self) -> None:
        self.delete.setEnabled(self.table.current() is not None)

    def _layout(self, add: QWidget | None) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(16, 8, 16, 8)
        top.setSpacing(6)
        self.head.addWidget(self.title)
        self.head.addStretch()
        top.addLayout(self.head)
        if add is not None:
            top.addWidget(add)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self.foot.setContentsMargins(16, 6, 12, 8)
        self.foot.setSpacing(8)
        self.foot.addWidget(self.summary)
        self.foot.addStretch()
        self.foot.addWidget(self.delete)
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        box.addLayout(top)
        box.addWidget(self._stack, 1)
        box.addLayout(self.foot)


class FieldGrid(QGridLayout):
    """Form fields in two columns of one width, read row by row."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalSpacing(12)
        self.setVerticalSpacing(6)
        self.setColumnStretch(0, 1)
        self.setColumnStretch(1, 1)

    def add_fields(self, *fields: QWidget) -> None:
        for place, field in enumerate(fields):
            self.addWidget(field, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)


def _level(button: QPushButton) -> QWidget:
    """The button as low as the fields beside it, whose names stand above them."""
    holder = QWidget()
    box = QVBoxLayout(holder)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(1)
    box.addWidget(plain_label(" ", role="small"))
    box.addWidget(button)
    return holder
