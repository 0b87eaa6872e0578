"""The tables of the import wizard: hairlines, whole rows, one stop of the Tab key, any width of content."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractItemModel, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

_ROW = 36
_LOOKED_AT = 60  # rows whose width decides that of a column
_NARROWEST, _WIDEST = 56, 320


class ImportTable(QTableView):
    """`shares` says which columns share the room that is left, and how; without it columns keep their own width."""

    def __init__(
        self,
        model: QAbstractItemModel,
        shares: Mapping[int, int] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shares, self._shown_rows = dict(shares or {}), 0
        self.setModel(model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setIconSize(QSize(16, 16))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setDefaultSectionSize(_ROW)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setHighlightSections(False)
        columns.setResizeContentsPrecision(_LOOKED_AT)
        columns.setMinimumSectionSize(_NARROWEST)
        columns.setStretchLastSection(not self._shares)
        model.modelReset.connect(self.fit)
        model.headerDataChanged.connect(self.fit)

    def share(self, shares: Mapping[int, int]) -> None:
        self._shares = dict(shares)
        self.horizontalHeader().setStretchLastSection(not shares)
        self.fit()

    def show_rows(self, count: int) -> None:
        """Wish to be as high as so many rows, a header and a scroll bar need."""
        self._shown_rows = count

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), (self._shown_rows + 1) * _ROW + 14) if self._shown_rows else hint

    def fit(self) -> None:
        """Columns as wide as what they show, the rest of the room shared out."""
        header, left = self.horizontalHeader(), self.viewport().width()
        shares = {column: part for column, part in self._shares.items() if column < header.count()}
        for column in range(header.count()):
            if column not in shares:
                need = max(self.sizeHintForColumn(column) + 10, header.sectionSizeHint(column))
                self.setColumnWidth(column, min(max(need, _NARROWEST), _WIDEST))
                left -= self.columnWidth(column)
        for column, part in shares.items():
            self.setColumnWidth(column, max(left * part // sum(shares.values()), 90))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
