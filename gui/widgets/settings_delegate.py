"""How the cells of a settings table are painted and edited: swatches, boxes, and text that stays until it is right."""

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
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QWidget,
)

from gui.item_models.settings_rows import (
    Column,
    ColumnRole,
    Index,
    MutedRole,
    PurposeRole,
    SavingRole,
    SettingsRows,
)
from gui.language import translate_error
from gui.theme import Theme
from gui.widgets.labels import restyle
from gui.widgets.purpose_swatch import SWATCH, Swatches

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
