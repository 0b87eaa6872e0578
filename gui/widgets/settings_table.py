"""A table of settings for the keyboard: Enter edits or opens, Space ticks, Delete asks; wrong text stays open."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from gui.item_models.settings_rows import Index, RecordRole, SettingsRows
from gui.language import translate_error
from gui.theme import Theme
from gui.widgets.labels import plain_label
from gui.widgets.settings_delegate import SettingsDelegate

ROW_HEIGHT = 38
HEADER_HEIGHT = 34


class SettingsTable(QTableView):
    """`opened(record)` by Enter or double click where nothing is edited, `delete_asked(record)` by Delete."""

    opened = Signal(object)
    delete_asked = Signal(object)
    chosen = Signal(object)  # the current record, or None

    def __init__(self, theme: Theme, model: SettingsRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = model
        self._waiting: Sequence[Any] | None = None
        self._bubble = plain_label(role="small", wrap=True, parent=self.viewport())
        self._bubble.setObjectName("complaint")
        self._bubble.set_tone("danger")
        self._bubble.hide()
        self.setModel(model)
        self._delegate = SettingsDelegate(theme, self)
        self._delegate.complained.connect(self._complain)
        self.setItemDelegate(self._delegate)
        self._set_up()
        model.refused.connect(
            lambda error: self._complain(translate_error(error), self.visualRect(self.currentIndex()))
        )
        model.modelReset.connect(self._share_width)
        theme.changed.connect(self.viewport().update)
        self.selectionModel().currentRowChanged.connect(lambda: self.chosen.emit(self.current()))
        self.doubleClicked.connect(self._open)

    # Records

    def current(self) -> Any:
        """The record under the cursor, None without one."""
        index = self.currentIndex()
        return index.data(RecordRole) if index.isValid() else None

    def show_records(self, records: Sequence[Any]) -> None:
        """Show what is stored; while something is typed into a cell the rows wait."""
        if self.state() == QAbstractItemView.State.EditingState:
            self._waiting = records
            return
        place, kept = self.currentIndex(), self.current()
        row, column = place.row(), max(place.column(), 0)
        self._waiting = None
        self.rows.set_records(records)
        if kept is not None:
            found = self.rows.row_of(kept.key)
            row = found if found >= 0 else min(row, len(records) - 1)
            if row != self.currentIndex().row() and row >= 0:
                self.setCurrentIndex(self.rows.index(row, column))
        self.chosen.emit(self.current())

    def choose(self, key: str) -> bool:
        """Put the cursor on a record; False when it is not shown."""
        row = self.rows.row_of(key)
        if row >= 0:
            self.setCurrentIndex(self.rows.index(row, max(self.currentIndex().column(), 0)))
        return row >= 0

    def height_of(self, rows: int) -> int:
        """Height in px at which so many rows need no scrolling."""
        return HEADER_HEIGHT + rows * ROW_HEIGHT + 4

    @property
    def complaint(self) -> str:
        """The sentence beside the cell that cannot be read."""
        return "" if self._bubble.isHidden() else self._bubble.text()

    # Keys and events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() != QAbstractItemView.State.EditingState:
            self._complain("", QRect())
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
                self._open(self.currentIndex())
                return
            if event.key() == Qt.Key.Key_Delete and self.current() is not None:
                self.delete_asked.emit(self.current())
                return
        super().keyPressEvent(event)

    def focusInEvent(self, event: Any) -> None:
        # Qt would put the cursor on the first row without choosing it.
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0, 0))
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        self._complain("", QRect())
        if self._waiting is not None:
            self.show_records(self._waiting)

    def _open(self, index: Index) -> None:
        flags = index.flags()
        if flags & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
        elif flags & Qt.ItemFlag.ItemIsUserCheckable:
            return
        elif self.current() is not None:
            self.opened.emit(self.current())

    def _complain(self, sentence: str, beside: QRect) -> None:
        """Below the cell, or above it in the last rows."""
        self._bubble.setText(sentence)
        self._bubble.setVisible(bool(sentence))
        if not sentence:
            return
        width = min(max(beside.width(), 320), self.viewport().width() - 8)
        height = self._bubble.heightForWidth(width - 20) + 14
        left = max(min(beside.left(), self.viewport().width() - width - 4), 4)
        below = beside.bottom() + 3
        top = below if below + height <= self.viewport().height() else max(beside.top() - height - 3, 0)
        self._bubble.setGeometry(left, top, width, height)
        self._bubble.raise_()

    # Building

    def _share_width(self) -> None:
        columns = self.rows.columns
        fixed = sum(column.width for column in columns)
        shares = max(sum(column.share for column in columns if not column.width), 1)
        left = max(self.viewport().width() - fixed, 0)
        for place, column in enumerate(columns):
            self.horizontalHeader().resizeSection(place, column.width or column.share * left // shares)

    def _set_up(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(40)
        header.setFixedHeight(HEADER_HEIGHT)
