"""One cell of a grid of hours: how it is painted, and how it is typed and left as in a spreadsheet."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.hour_blocks import read_hours, write_hours
from gui.item_models.hour_roles import SecondsRole, WaitingRole
from gui.language import tr, translate_error
from gui.theme import Theme
from gui.widgets.digit_keys import DigitKeys
from gui.widgets.labels import restyle
from models.errors import AppError

Index = QModelIndex | QPersistentModelIndex

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
TABS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
ARROWS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
_ASIDE = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class HourDelegate(QStyledItemDelegate):
    """What cannot be read stays open, and `complained` says why; an empty sentence when all is well again.

    `entered(index, seconds)`: a cell was typed. `left(key, modifiers)`: and this key ended it.
    `typing(index, text)`: what stands in the open line; the text is None when the line is closed.
    """

    complained = Signal(str)
    entered = Signal(object, object)
    left = Signal(object, object)
    typing = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.line: QLineEdit | None = None
        self.arrows_leave = (
            False  # as in a spreadsheet, when a digit began it and the cell was not opened first
        )
        self._index = QPersistentModelIndex()

    # Painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """By hand: a style sheet takes several times as long, and a grid has hundreds of cells."""
        rect, color = option.rect, self._theme.color
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, color("ui.accent_soft"))
        line = color("ui.line")
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), line)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, line)
        text = index.data(Qt.ItemDataRole.DisplayRole)
        if text:
            painter.setPen(color("ui.text3" if index.data(WaitingRole) else "ui.text"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(color("ui.accent"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    # Editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        line = QLineEdit(parent)
        DigitKeys(line)
        line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line.setMinimumHeight(0)
        line.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or tr("Hours")))
        line.setText(write_hours(index.data(SecondsRole) or 0))
        line.selectAll()
        line.textChanged.connect(lambda text: self.typing.emit(self._index, text))
        self.line, self._index, self.arrows_leave = line, QPersistentModelIndex(index), False
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """What is being typed stays, also when the cell is repainted meanwhile."""

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        seconds = self.read()
        if seconds is not None:
            self.entered.emit(index, seconds)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        if editor is self.line:
            self.line = None
            self.typing.emit(index, None)
            self.complained.emit("")
        super().destroyEditor(editor, index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.line is None or watched is not self.line:
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._ends(event):
            self._leave(self.line, event)
            return True
        if event.type() == QEvent.Type.FocusOut and self.read() is None:
            return False  # stays open
        return super().eventFilter(watched, event)

    def read(self) -> int | None:
        """The seconds of the open line; None, and a complaint, when it cannot be read."""
        if self.line is None:
            return None
        try:
            seconds, sentence = read_hours(self.line.text()), ""
        except AppError as error:
            seconds, sentence = None, translate_error(error)
        restyle(self.line, "wrong", "true" if sentence else "false")
        self.line.setAccessibleDescription(sentence)
        self.complained.emit(sentence)
        return seconds

    def _ends(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in ARROWS:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            return plain and (self.arrows_leave or key not in _ASIDE)
        return key in ENTER or key in TABS

    def _leave(self, line: QLineEdit, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if self.read() is not None:
            self.commitData.emit(line)
            self.closeEditor.emit(line, QStyledItemDelegate.EndEditHint.NoHint)
            self.left.emit(key, modifiers)
