"""The list of incomes, expenses or deleted rows, with what it adds up to and what can be done with the chosen ones."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui.item_models.amount_rows import AmountRow
from gui.item_models.amounts import AmountColumn, Amounts, Naming
from gui.theme import Theme
from gui.widgets.card import Card
from gui.widgets.empty_state import EmptyState
from gui.widgets.labels import plain_label

ROOMY = 840
"""From this width on the columns that a narrow list leaves out are shown."""
_ROW = 37
_MEASURED = 100  # rows whose texts decide how wide a column is
_FLEXIBLE = {"name": 5, "project": 4, "note": 4}


class AmountList(Card):
    """`opened(AmountRow)` by Enter or double click, `removed(rows)` by Delete, `current_changed(AmountRow | None)`."""

    opened = Signal(object)
    removed = Signal(object)
    current_changed = Signal(object)
    selection_changed = Signal()

    def __init__(
        self,
        columns: Sequence[AmountColumn],
        theme: Theme,
        buttons: Sequence[QPushButton],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.amounts = Amounts(columns, theme, self)
        self.view = _View()
        self.empty = EmptyState()
        self.count, self.total = plain_label(role="small"), plain_label(role="strong")
        self._buttons = list(buttons)
        self._build_view()
        self._layout()

    def show_rows(self, rows: Sequence[AmountRow], naming: Naming) -> None:
        """Show these; the chosen rows stay chosen, and where they are gone the cursor stays at its place."""
        chosen, place = self.chosen(), self.view.currentIndex().row()
        current = self.current()
        self.amounts.show_rows(rows, naming)
        self._stack.setCurrentIndex(1 if rows else 0)
        self._choose({row.key for row in chosen}, current.key if current else "")
        if chosen and not self.chosen() and rows and self.view.hasFocus():
            self.view.selectRow(min(max(place, 0), len(rows) - 1))
        self._fit()
        self._tell()

    def chosen(self) -> list[AmountRow]:
        """The selected rows, in the order in which they are shown."""
        places = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [row for row in map(self.amounts.row, places) if row is not None]

    def current(self) -> AmountRow | None:
        index = self.view.currentIndex()
        return self.amounts.row(index.row()) if index.isValid() else None

    def choose(self, key: str) -> bool:
        """Select one row and bring it into sight; False when it is not shown."""
        self._choose({key}, key)
        self.view.scrollTo(self.view.currentIndex())
        return self.amounts.place_of(key) >= 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _choose(self, keys: set[str], current: str) -> None:
        selection = self.view.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        place = self.amounts.place_of(current)
        selection.clearSelection()
        if place >= 0:
            selection.setCurrentIndex(self.amounts.index(place, 0), flags.NoUpdate)
        for key in keys:
            place = self.amounts.place_of(key)
            if place >= 0:
                selection.select(self.amounts.index(place, 0), flags.Select | flags.Rows)

    def _tell(self) -> None:
        for button in self._buttons:
            button.setEnabled(bool(self.chosen()))
        self.selection_changed.emit()
        self.current_changed.emit(self.chosen()[0] if len(self.chosen()) == 1 else None)

    # Building

    def _build_view(self) -> None:
        view = self.view
        view.setModel(self.amounts)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.setIconSize(QSize(16, 16))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(_ROW)
        view.horizontalHeader().setHighlightSections(False)
        view.horizontalHeader().setMinimumSectionSize(30)
        view.horizontalHeader().setResizeContentsPrecision(_MEASURED)
        view.horizontalHeader().setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        view.setSortingEnabled(True)
        view.activated.connect(self._open)
        view.selectionModel().selectionChanged.connect(self._tell)
        view.delete_pressed.connect(lambda: self.removed.emit(self.chosen()))

    def _open(self) -> None:
        row = self.current()
        if row is not None:
            self.opened.emit(row)

    def _layout(self) -> None:
        self.body.setContentsMargins(1, 1, 1, 1)
        self.body.setSpacing(0)
        filled = QWidget()
        box = QVBoxLayout(filled)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.view, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(15, 6, 11, 6)
        foot.setSpacing(8)
        foot.addWidget(self.count)
        foot.addWidget(self.total)
        foot.addStretch()
        for button in self._buttons:
            foot.addWidget(button)
        box.addLayout(foot)
        self._stack = QStackedLayout()
        # In its place first: a stack without one shows its first widget as a window.
        self.body.addLayout(self._stack, 1)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(filled)

    def _fit(self) -> None:
        """Fixed columns as wide as they need, the rest shared by those that hold names."""
        header, width = self.view.horizontalHeader(), self.view.viewport().width()
        roomy = self.width() >= ROOMY
        left, flexible = width, []
        for place, column in enumerate(self.amounts.columns):
            self.view.setColumnHidden(place, not (roomy or column.narrow))
            if not roomy and not column.narrow:
                continue
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
            if column.key in _FLEXIBLE:
                flexible.append((place, _FLEXIBLE[column.key]))
            else:
                need = max(self.view.sizeHintForColumn(place) + 6, header.sectionSizeHint(place), 38)
                self.view.setColumnWidth(place, need)
                left -= need
        parts = sum(part for _, part in flexible)
        for place, part in flexible:
            self.view.setColumnWidth(place, max(left * part // parts, 60))


class _View(QTableView):
    """Reached by a key, it has a row to start from."""

    delete_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = event.reason() not in (
            Qt.FocusReason.MouseFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        )
        if by_key and self.model().rowCount() and not self.selectionModel().hasSelection():
            self.selectRow(max(self.currentIndex().row(), 0))
