"""The entries of a day as a list to edit in place, with their total right under them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gui.item_models.entry_columns import DAY_COLUMNS, Editor, Names
from gui.item_models.time_entries import TimeEntries
from gui.language import tr
from gui.numbers import format_duration
from gui.pages.time_log.entry_table import EntryTable
from gui.pages.time_log.often_used import OftenUsed
from gui.theme import Theme
from gui.widgets.empty_state import EmptyState
from gui.widgets.labels import plain_label

if TYPE_CHECKING:
    from models.records import Entry

_WIDTHS = {"time": 112, "seconds": 80}  # room for 168:00
_SHARES = {"note": 38, "project": 31, "activity": 31}
_UNBOUND = 16_777_215  # Qt's own limit of a widget's height


class DayList(QFrame):
    """`delete_asked(keys)`, `complained(sentence)`; edits are announced by `model.edited`."""

    delete_asked = Signal(object)
    complained = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._recent: dict[str, list[str]] = {}
        self.model = TimeEntries(DAY_COLUMNS, self)
        self.table = EntryTable(theme, self.model, self._choices)
        self.table.set_widths(_WIDTHS, _SHARES)
        self.empty = EmptyState()
        self.stack = QStackedWidget()
        self.sum_name, self.sum_figure = plain_label(role="strong"), plain_label(role="strong")
        self.sum_strip = QFrame()
        self.often = OftenUsed()
        self._layout()
        self.table.delete_asked.connect(self.delete_asked)
        self.table.complained.connect(self.complained)

    def show_entries(
        self, entries: "Sequence[Entry]", names: Names, recent: dict[str, list[str]], *, another_day: bool
    ) -> None:
        """The cursor stays where it was as long as it is the same day."""
        self._recent = recent
        row = self.table.currentIndex().row()
        self.model.show_entries(entries, names)
        if another_day:
            self.table.clearSelection()
        elif not self.table.currentIndex().isValid() and row >= 0 and self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(min(row, self.model.rowCount() - 1), 0))

    def show_total(self, seconds: int) -> None:
        rows = self.model.rowCount()
        self.sum_figure.setText(format_duration(seconds))
        self.stack.setCurrentIndex(1 if rows else 0)
        self.stack.setMaximumHeight(self.table.height_of(rows) if rows else _UNBOUND)
        self.sum_strip.setVisible(bool(rows))

    def select(self, key: str, column: int = 1) -> None:
        row = self.model.row_of(key)
        if row >= 0:
            self.table.setCurrentIndex(self.model.index(row, column))

    def edit(self, key: str) -> None:
        """Bring the keyboard to what was done in an entry, ready to be typed over."""
        self.select(key)
        self.table.setFocus()
        if self.table.currentIndex().isValid():
            self.table.edit(self.table.currentIndex())

    def retranslate(self) -> None:
        self.model.retranslate()
        self.often.retranslate()
        self.table.setAccessibleName(tr("Entries of the day"))
        self.sum_name.setText(tr("Total of the day"))

    def _choices(self, kind: Editor) -> list[tuple[str, str]]:
        return self.model.names.choices(kind, self._recent.get(kind, []))

    def _layout(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.table)
        # The total stands right under the last row; only a long list makes it stay at the foot and scrolls.
        box.addWidget(self.stack, 1000)
        self.sum_strip.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.sum_strip.setAutoFillBackground(True)
        row = QHBoxLayout(self.sum_strip)
        row.setContentsMargins(12, 5, 12, 5)
        row.addWidget(self.sum_name)
        row.addStretch()
        row.addWidget(self.sum_figure)
        box.addWidget(self.sum_strip)
        box.addStretch(1)
        box.addWidget(self.often)
