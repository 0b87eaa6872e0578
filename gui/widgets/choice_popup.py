"""A list that floats by a button or a row: type a part of a name to find it, Enter picks, Esc leaves all as it is."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gui.language import tr
from gui.widgets.labels import plain_label
from models.thai import fold

_ROW, _ROWS, _WIDTH = 36, 8, 320
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ChoicePopup(QFrame):
    """`picked` carries the key of the choice; empty for the one that says "none"."""

    picked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("calendar_popup")
        self._choices: list[tuple[str, str]] = []
        self.title = plain_label(role="strong")
        self.line, self.list = QLineEdit(), QListWidget()
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._fill)
        self.line.installEventFilter(self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrows of the line move in it
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._pick)
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 8, 10, 10)
        box.setSpacing(6)
        for part in (self.title, self.line, self.list):
            box.addWidget(part)
        self.setFixedWidth(_WIDTH)

    def open_at(self, place: QPoint, title: str, choices: Sequence[tuple[str, str]]) -> None:
        """Offer (key, name) pairs with the foot of the popup at a place on the screen, or its head if it must."""
        self._choices = list(choices)
        self.title.setText(title)
        self.line.setPlaceholderText(tr("Type to find"))
        self.line.setAccessibleName(title)
        self.list.setAccessibleName(title)
        self.line.clear()
        self._fill()
        self.list.setFixedHeight(min(max(len(choices), 1), _ROWS) * _ROW + 2)
        self.adjustSize()
        self.move(on_screen(self, place))
        self.show()
        self.line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in _MOVES:
            self._move(Qt.Key(event.key()))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick(self.list.currentItem())
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            return False
        return True

    def _fill(self) -> None:
        wanted = fold(self.line.text())
        self.list.clear()
        for key, name in self._choices:
            if wanted in fold(name):
                item = QListWidgetItem(name)
                item.setData(Qt.ItemDataRole.UserRole, key)
                self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _move(self, key: Qt.Key) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: 1 - _ROWS}.get(key, _ROWS - 1)
        self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), self.list.count() - 1))

    def _pick(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.hide()
            self.picked.emit(item.data(Qt.ItemDataRole.UserRole))


def on_screen(popup: QWidget, place: QPoint) -> QPoint:
    """Where a popup that grows upwards from a place lies without leaving the screen."""
    room = popup.screen().availableGeometry()
    left = min(max(place.x(), room.left()), room.right() - popup.width())
    top = place.y() - popup.height()
    return QPoint(left, top if top >= room.top() else min(place.y(), room.bottom() - popup.height()))
