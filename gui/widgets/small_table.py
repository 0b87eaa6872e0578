"""A few rows of figures inside a card: no grid, first column stretched, the total bold and last."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QHelpEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from gui.item_models.figures import FigureTable, Index
from gui.tooltips import plain_tooltip

ROW = 30


class SmallTable(QTableView):
    """One stop of the Tab key; arrows move in it, and it scrolls inside."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures = FigureTable(self)
        self.setModel(self.figures)
        self.setItemDelegate(_Totals(self.figures, self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(ROW)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.figures.modelReset.connect(self._divide)

    def _divide(self) -> None:
        header = self.horizontalHeader()
        for column in range(self.figures.columnCount()):
            first = column == 0
            mode = QHeaderView.ResizeMode.Stretch if first else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, mode)


class _Totals(QStyledItemDelegate):
    def __init__(self, figures: FigureTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._figures = figures

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if self._figures.is_total(index.row()):
            option.font.setWeight(QFont.Weight.DemiBold)  # pyright: ignore[reportAttributeAccessIssue] - stub gap

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A name that had to be cut is shown whole."""
        QToolTip.showText(event.globalPos(), plain_tooltip(str(index.data() or "")), view)
        return True
