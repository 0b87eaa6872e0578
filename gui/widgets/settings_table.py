"""A table of settings for the keyboard: Enter edits or opens, Space ticks, Delete asks; wrong text stays open."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gui.item_models.settings_rows import (
    Column,
    ColumnRole,
    Index,
    MutedRole,
    PurposeRole,
    RecordRole,
    SavingRole,
    SettingsRows,
)
from gui.language import translate_error
from gui.theme import Theme
from gui.widgets.labels import plain_label, restyle
from gui.widgets.purpose_swatch import SWATCH, Swatches

ROW_HEIGHT = 38
HEADER_HEIGHT = 34
_BOX = 20
_LEAVING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class SettingsDelegate(QStyledItemDelegate):
    """`complained(sentence, rect)`: an editor holds what cannot be read (or, with "", holds it no longer)."""

    complained = Signal(str, object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._swatches = theme, Swatches(theme)
        self._edited: QPersistentModelIndex | None = None
        self._box = QCheckBox(parent)  # lends its look to the boxes that are painted
        self._box.hide()

    # Painting

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        purpose = index.data(PurposeRole)
        if purpose:
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.icon = self._swatches.icon(purpose)
            option.decorationSize = QSize(SWATCH, SWATCH)
        if index.data(SavingRole) or index.data(MutedRole):
            option.palette.setColor(option.palette.ColorRole.Text, self._theme.color("ui.text3"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        checked = index.data(Qt.ItemDataRole.CheckStateRole)
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        if checked is not None:
            plain.features &= ~QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
        view = option.widget
        view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, view)
        if checked is not None:
            self._paint_box(painter, option.rect, Qt.CheckState(checked))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.save()
            painter.setPen(QPen(self._theme.color("ui.accent"), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -2))
            painter.restore()

    def _paint_box(self, painter: QPainter, rect: QRect, state: Qt.CheckState) -> None:
        option = QStyleOptionButton()
        option.rect = _box_rect(rect)
        on = QStyle.StateFlag.State_On if state == Qt.CheckState.Checked else QStyle.StateFlag.State_Off
        option.state = on | QStyle.StateFlag.State_Enabled
        style = self._box.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, option, painter, self._box)

    # Editing

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        checked = index.data(Qt.ItemDataRole.CheckStateRole)
        if checked is None or not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return super().editorEvent(event, model, option, index)
        if not _asks_to_tick(event, option.rect):
            return False
        ticked = Qt.CheckState(checked) == Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        return model.setData(index, state.value, Qt.ItemDataRole.CheckStateRole)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column: Column = index.data(ColumnRole)
        self._edited = QPersistentModelIndex(index)
        editor = self._choice(parent, column) if column.editor == "choice" else QLineEdit(parent)
        editor.setAccessibleName(column.title())
        editor.setMinimumHeight(0)
        return editor

    def _choice(self, parent: QWidget, column: Column) -> QComboBox:
        editor = QComboBox(parent)
        for key, text in column.choices() if column.choices else ():
            if column.purpose is not None:
                editor.addItem(self._swatches.icon(key), text, key)
            else:
                editor.addItem(text, key)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        # Once only: a row that is repainted meanwhile must not overwrite what is being typed.
        if editor.property("filled"):
            return
        editor.setProperty("filled", True)
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(editor.findData(value), 0))
        elif isinstance(editor, QLineEdit):
            editor.setText(value)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(model, SettingsRows) and model.complaint(index, _typed(editor)) is None:
            model.setData(index, _typed(editor))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QWidget) or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        leaves = event.type() == QEvent.Type.KeyPress and event.key() in _LEAVING
        if leaves and not self._is_readable(watched):
            return True
        return super().eventFilter(watched, event)

    def _is_readable(self, editor: QWidget) -> bool:
        index = self._edited
        model = index.model() if index is not None and index.isValid() else None
        error = model.complaint(index, _typed(editor)) if isinstance(model, SettingsRows) and index else None
        sentence = translate_error(error) if error is not None else ""
        restyle(editor, "wrong", "true" if error else "false")
        editor.setAccessibleDescription(sentence)
        self.complained.emit(sentence, editor.geometry())
        return error is None


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


def _typed(editor: QWidget) -> str:
    if isinstance(editor, QComboBox):
        return editor.currentData() or ""
    return editor.text() if isinstance(editor, QLineEdit) else ""


def _box_rect(rect: QRect) -> QRect:
    return QRect(rect.left() + 8, rect.center().y() - _BOX // 2, _BOX, _BOX)


def _asks_to_tick(event: QEvent, rect: QRect) -> bool:
    if event.type() == QEvent.Type.MouseButtonRelease:
        return _box_rect(rect).adjusted(-4, -4, 4, 4).contains(event.position().toPoint())  # type: ignore[attr-defined]
    keys = (Qt.Key.Key_Space, Qt.Key.Key_Select)
    return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in keys
