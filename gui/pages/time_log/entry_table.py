"""A table of entries for the keyboard: F2 or Enter edits, Delete asks for the trash, wrong text stays open."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gui.item_models.entry_columns import Editor, EntryColumn
from gui.item_models.entry_rows import ColumnRole, EntryRole, EntryRows
from gui.language import translate_error
from gui.pages.time_log.entry_paint import EntryPainter
from gui.theme import Theme
from gui.widgets.choice_field import ChoiceField
from gui.widgets.digit_keys import DigitKeys
from gui.widgets.labels import restyle

ROW_HEIGHT = 37
Index = QModelIndex | QPersistentModelIndex
Choices = Callable[[Editor], Sequence[tuple[str, str]]]


class EntryDelegate(QStyledItemDelegate):
    """`complained(sentence)` while an editor holds what cannot be read; it stays open until that is put right."""

    complained = Signal(str)

    def __init__(self, theme: Theme, choices: Choices, parent: QObject) -> None:
        super().__init__(parent)
        self._choices, self._painter = choices, EntryPainter(theme)
        self._edited: QPersistentModelIndex | None = None

    # Painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, EntryRows)
        self._painter.paint(painter, option, model, index.row(), index.column())

    # Editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column: EntryColumn = index.data(ColumnRole)
        self._edited = QPersistentModelIndex(index)
        if column.editor == "text":
            editor: QWidget = _line(column, parent)
        else:
            editor = ChoiceField(optional=column.editor != "member", parent=parent)
            editor.set_choices(self._choices(column.editor))
        editor.setAccessibleName(column.title())
        editor.setMinimumHeight(0)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        # Once only: a row that is repainted meanwhile must not overwrite what is being typed.
        if editor.property("filled"):
            return
        editor.setProperty("filled", True)
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, ChoiceField):
            if value and editor.findData(value) < 0:
                editor.addItem(index.data(Qt.ItemDataRole.DisplayRole), value)
            editor.set_value(value)
        elif isinstance(editor, QLineEdit):
            editor.setText(value)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if not isinstance(editor, ChoiceField) or editor.is_valid():
            model.setData(index, _typed(editor))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and isinstance(watched, QWidget)
        ):
            leaves = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
            if leaves and not self._is_readable(watched):
                return True
        return super().eventFilter(watched, event)

    def _is_readable(self, editor: QWidget) -> bool:
        index = self._edited
        if isinstance(editor, ChoiceField):
            if not editor.is_valid():
                self.complained.emit(editor.error)
            return not editor.error
        model = index.model() if index is not None and index.isValid() else None
        error = model.complaint(index, _typed(editor)) if isinstance(model, EntryRows) and index else None
        restyle(editor, "wrong", "true" if error else "false")
        if error is not None:
            self.complained.emit(translate_error(error))
        return error is None


class EntryTable(QTableView):
    """`delete_asked(keys)`, `complained(sentence)`."""

    delete_asked = Signal(object)
    complained = Signal(str)

    def __init__(
        self, theme: Theme, model: EntryRows, choices: Choices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fixed: dict[str, int] = {}
        self._shares: dict[str, int] = {}
        delegate = EntryDelegate(theme, choices, self)
        delegate.complained.connect(self.complained)
        model.refused.connect(lambda error: self.complained.emit(translate_error(error)))
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(48)
        header.setFixedHeight(34)
        theme.changed.connect(self.viewport().update)

    def set_widths(self, fixed: dict[str, int], shares: dict[str, int]) -> None:
        """Widths in px by column key; the other columns share what is left."""
        self._fixed, self._shares = fixed, shares
        self._share_width()

    def _share_width(self) -> None:
        left = max(self.viewport().width() - sum(self._fixed.values()), 0)
        model: Any = self.model()
        for place, column in enumerate(model.columns):
            share = self._shares.get(column.key, 0) * left // max(sum(self._shares.values()), 1)
            self.horizontalHeader().resizeSection(place, self._fixed.get(column.key, share))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def height_of(self, rows: int) -> int:
        """Height in px at which so many rows need no scrolling."""
        return self.horizontalHeader().height() + rows * ROW_HEIGHT + 2

    def selected_keys(self) -> list[str]:
        found = (index.data(EntryRole) for index in self.selectionModel().selectedRows())
        return [entry.key for entry in found if entry is not None]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() != QAbstractItemView.State.EditingState:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
                return self.edit(self.currentIndex())
            if event.key() == Qt.Key.Key_Delete and self.selected_keys():
                return self.delete_asked.emit(self.selected_keys())
        return super().keyPressEvent(event)


def _line(column: EntryColumn, parent: QWidget) -> QLineEdit:
    line = QLineEdit(parent)
    if column.key in ("time", "seconds"):
        DigitKeys(line)
    return line


def _typed(editor: QWidget) -> str:
    if isinstance(editor, ChoiceField):
        return editor.value() or ""
    return editor.text() if isinstance(editor, QLineEdit) else ""
