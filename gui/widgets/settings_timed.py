"""What holds for a time, in a small table with its buttons: memberships and hourly costs of one member."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.item_models.settings_rows import SettingsRows
from gui.language import tr
from gui.theme import Theme
from gui.widgets.buttons import secondary_button
from gui.widgets.labels import plain_label
from gui.widgets.settings_table import SettingsTable

_ROWS = 3


class TimedList(QWidget):
    """Rows with a first day in a small table: Enter changes one, Delete throws it away."""

    add_asked = Signal()
    change_asked = Signal(object)
    end_asked = Signal(object)
    delete_asked = Signal(object)

    def __init__(
        self, theme: Theme, model: SettingsRows, *, with_end: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        model.setParent(self)
        self.title = plain_label(role="strong")
        self.table = SettingsTable(theme, model)
        self.nothing = plain_label(role="small")
        self.add = secondary_button(icon=theme.icon("plus"), clicked=self.add_asked.emit)
        self.change = secondary_button(clicked=lambda: self._ask(self.change_asked))
        self.end = secondary_button(clicked=lambda: self._ask(self.end_asked))
        self.delete = secondary_button(clicked=lambda: self._ask(self.delete_asked))
        self.end.setVisible(with_end)
        self._with_end = with_end
        self.table.opened.connect(self.change_asked)
        self.table.delete_asked.connect(self.delete_asked)
        self.table.chosen.connect(lambda _one: self._show_buttons())
        self._layout()

    def show_records(self, records: Sequence[Any]) -> None:
        self.table.show_records(records)
        if records and self.table.current() is None:
            self.table.choose(records[-1].key)
        self.table.setFixedHeight(self.table.height_of(min(max(len(records), 1), _ROWS)))
        self.table.setVisible(bool(records))
        self.nothing.setVisible(not records)
        self._show_buttons()

    def set_columns(self, columns: Sequence[Any]) -> None:
        self.table.rows.set_columns(columns)

    def retranslate(self, title: str, add: str) -> None:
        self.title.setText(title)
        self.table.setAccessibleName(title)
        self.table.rows.retranslate()
        self.nothing.setText(tr("Nothing is known yet."))
        texts = ((self.add, tr("Add"), add), (self.change, tr("Edit"), ""), (self.end, tr("End it"), ""))
        for button, text, name in (*texts, (self.delete, tr("Delete"), "")):
            button.setText(text)
            button.setAccessibleName(name or f"{title}: {text}")

    def _ask(self, signal: Any) -> None:
        if self.table.current() is not None:
            signal.emit(self.table.current())

    def _show_buttons(self) -> None:
        current = self.table.current()
        for button in (self.change, self.delete):
            button.setEnabled(current is not None)
        if self._with_end:
            self.end.setEnabled(current is not None and current.last_day is None)

    def _layout(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.title)
        head.addStretch()
        for button in (self.add, self.change, self.end, self.delete):
            button.setProperty("look", "small")
            head.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 6, 0, 0)
        box.setSpacing(4)
        box.addLayout(head)
        box.addWidget(self.nothing)
        box.addWidget(self.table)
