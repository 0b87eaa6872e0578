"""Paper sheets keyed fast: one key a rating, and the cursor goes on by itself."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from gui.pages.assessment.kiosk_keys import ENTER, typed_digit, typed_letter
from gui.pages.assessment.kiosk_questions import (
    BLANK,
    NOT_APPLICABLE,
    Answer,
    key_of_not_applicable,
    points_by_key,
)
from gui.pages.assessment.paper_sheets import CODE, PaperSheets

ROW_HEIGHT = 36
CODE_WIDTH, RATING_WIDTH = 96, 25
_BLANK_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Period, Qt.Key.Key_Minus)


class PaperGrid(QTableView):
    """`row_left(row)` when the last rating of a sheet is typed; `here_changed()` as the cursor moves."""

    row_left = Signal(int)
    here_changed = Signal()
    refused = Signal()  # a key that is no point of this scale

    def __init__(self, sheets: PaperSheets, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets = sheets
        scale = sheets.instrument.scale
        self._points, self._na_key = points_by_key(scale), key_of_not_applicable(scale)
        self.setModel(sheets)
        self.setShowGrid(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(RATING_WIDTH)
        header.setDefaultSectionSize(RATING_WIDTH)
        header.resizeSection(CODE, CODE_WIDTH)
        self.setStyleSheet("QTableView::item { padding: 0 2px; } QHeaderView::section { padding: 4px 1px; }")
        self.selectionModel().currentChanged.connect(lambda: self.here_changed.emit())

    def go_to(self, row: int, column: int) -> None:
        index = self.model().index(row, column)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def rating(self) -> str:
        """The rating under the cursor; empty in the column that says whose sheet it is."""
        column = self.currentIndex().column()
        return self._sheets.ratings[column - 1] if column > CODE else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, digit, letter = Qt.Key(event.key()), typed_digit(event), typed_letter(event)
        typed = digit or (letter if letter == self._na_key else "")
        if self.rating() and typed:
            self._type(typed)
        elif self.rating() and (key in _BLANK_KEYS or event.text() in (" ", ".", "-")):
            self._put(BLANK)
        elif self.rating() and key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._clear(back=key == Qt.Key.Key_Backspace)
        elif key in ENTER and not event.modifiers():
            self._next_row()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """A letter is no search here."""

    def _type(self, typed: str) -> None:
        if typed == self._na_key:
            self._put(NOT_APPLICABLE)
        elif typed in self._points:
            self._put(self._points[typed])
        else:
            self.refused.emit()

    def _put(self, answer: Answer) -> None:
        here = self.currentIndex()
        row, column = here.row(), here.column()
        self._sheets.answer(row, self.rating(), answer)
        if column < len(self._sheets.ratings):
            self.go_to(row, column + 1)
        else:
            self.row_left.emit(row)

    def _clear(self, *, back: bool) -> None:
        """Backspace takes back the last key: a filled cell is cleared, on an empty one the cell before it."""
        here = self.currentIndex()
        row, column = here.row(), here.column()
        if back and not here.data() and column > 1:
            column -= 1
            self.go_to(row, column)
        self._sheets.answer(row, self._sheets.ratings[column - 1], None)

    def _next_row(self) -> None:
        here: QModelIndex = self.currentIndex()
        if here.row() + 1 < self.model().rowCount():
            self.go_to(here.row() + 1, 1)
        elif here.isValid():
            self.row_left.emit(here.row())
