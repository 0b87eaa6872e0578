"""Where the two passes over paper sheets differ: look at the paper, and say by a key which one is right."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from gui.language import tr
from gui.pages.assessment.kiosk_keys import ENTER, typed_digit
from gui.pages.assessment.paper_sheets import Mismatch, PaperSheets, shown_answer

Index = QModelIndex | QPersistentModelIndex


class MismatchRows(QAbstractTableModel):
    def __init__(self, sheets: PaperSheets, parent: Any = None) -> None:
        super().__init__(parent)
        self._sheets = sheets
        self._rows: list[Mismatch] = []

    @property
    def rows(self) -> Sequence[Mismatch]:
        return self._rows

    def look_again(self) -> None:
        found = self._sheets.mismatches()
        if found != self._rows:
            self.beginResetModel()
            self._rows = found
            self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr("Sheet"), tr("Statement"), tr("First time"), tr("Second time"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        one = self._rows[index.row()]
        return (
            self._sheets.sheets[one.row].who,
            self._sheets.rating_words(one.rating),
            shown_answer(one.first) or tr("not typed"),
            shown_answer(one.second) or tr("not typed"),
        )[index.column()]


class MismatchList(QTableView):
    """`decided(Mismatch, Answer | None)` by the key 1 or 2, or a click on one of the two; `looked_at` by Enter."""

    decided = Signal(object, object)
    looked_at = Signal(object)

    def __init__(self, sheets: PaperSheets, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = MismatchRows(sheets, self)
        self.setModel(self.rows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(36)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self._decide_by_cell)

    def look_again(self) -> None:
        row = max(self.currentIndex().row(), 0)
        self.rows.look_again()
        if self.rows.rowCount():
            self.selectRow(min(row, self.rows.rowCount() - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit, row = typed_digit(event), self.currentIndex().row()
        if digit in ("1", "2") and row >= 0:
            self._decide(row, digit == "1")
        elif Qt.Key(event.key()) in ENTER and row >= 0:
            self.looked_at.emit(self.rows.rows[row])
        else:
            super().keyPressEvent(event)

    def _decide(self, row: int, first: bool) -> None:
        one = self.rows.rows[row]
        self.decided.emit(one, one.first if first else one.second)

    def _decide_by_cell(self, index: QModelIndex) -> None:
        if index.column() >= 2:
            self._decide(index.row(), index.column() == 2)
