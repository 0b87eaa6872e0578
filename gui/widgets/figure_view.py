"""A table of figures for reading: no grid, whole rows, numbers at the right; copied as text with tabs."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from gui.item_models.figures import FigureTable

_NARROWEST = 64
_NAMES = 180


class FigureView(QTableView):
    """The names in the first column take the room that is left, but never less than can be read."""

    def __init__(self, model: FigureTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(36)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setMinimumSectionSize(_NARROWEST)
        header.setHighlightSections(False)
        model.modelReset.connect(self._fit_names)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_names()

    def _fit_names(self) -> None:
        header = self.horizontalHeader()
        if header.count() == 0:
            return
        others = sum(
            max(header.sectionSizeHint(column), self.sizeHintForColumn(column))
            for column in range(1, header.count())
        )
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, max(self.viewport().width() - others, _NAMES))


def as_text(model: FigureTable) -> str:
    """The table as spreadsheets paste it: tabs between cells, one row a line."""
    titles, rows = model.table()
    lines = [titles, *rows]
    return "\n".join("\t".join("" if cell is None else str(cell) for cell in line) for line in lines)
