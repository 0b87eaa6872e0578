"""The line of the quick entry: it completes names, and Enter hands over what is typed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from gui.pages.time_log.completion_list import CompletionList
from gui.phrases.completion import Completion, complete
from gui.phrases.vocabulary import Vocabulary
from gui.theme import Theme

HEIGHT = 44
CHIPS = 41  # the row below, which tells what will be saved and is never covered
_ICON, _INSET, _FONT = 20, 4, 16
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class QuickLine(QLineEdit):
    """`entered` by Enter; `offering` when names begin or cease to be offered. `save` stands inside, at the right."""

    entered = Signal()
    offering = Signal(bool)

    def __init__(self, theme: Theme, save: QPushButton, icon_of: Callable[[Completion], QIcon]) -> None:
        super().__init__()
        self._theme, self._save, self._icon_of = theme, save, icon_of
        self.vocabulary = Vocabulary()
        self._picture = QLabel(self)
        self.names = CompletionList(self)
        font = self.font()
        font.setPixelSize(_FONT)
        self.setFont(font)
        save.setParent(self)
        save.setCursor(Qt.CursorShape.ArrowCursor)
        self.names.picked.connect(self.take)
        self.textEdited.connect(self._offer)
        theme.changed.connect(self._draw)
        self._draw()

    # Names

    def take(self, completion: Completion) -> None:
        """Put a name in the place of what was typed of it."""
        text = self.text()
        begin, end = _units(text[: completion.begin]), _units(text[: completion.end])
        self.setSelection(begin, end - begin)
        self.put(completion.text)
        self.close_names()
        self.setFocus()

    def take_first(self) -> bool:
        """Take the chosen name or the first one; False when none is offered."""
        offered = self.names.offered()
        if offered:
            self.take(self.names.chosen() or offered[0])
        return bool(offered)

    def put(self, text: str) -> None:
        """Type a text in place of the selection; Ctrl+Z takes it back."""
        self.insert(text)

    def put_sign(self, sign: str) -> None:
        """Type @ or #, parted from the word before it."""
        before = self.text()[: self._cursor()]
        self.setFocus()
        self.put(sign if not before or before[-1].isspace() else f" {sign}")

    def rewrite(self, text: str) -> None:
        """Another text in the place of the whole line; Ctrl+Z takes it back."""
        self.selectAll()
        self.put(text)
        self.close_names()

    def close_names(self) -> None:
        if self.names.offered():
            self.names.hide()
            self.offering.emit(False)

    def _offer(self) -> None:
        text, cursor = self.text(), self._cursor()
        was_open = bool(self.names.offered())
        found = complete(text, cursor, self.vocabulary)
        typed = text[found[0].begin : cursor] if found else ""
        x = self.cursorRect().center().x() - self.fontMetrics().horizontalAdvance(typed)
        self.names.offer([(one, self._icon_of(one)) for one in found], self, QPoint(x, HEIGHT + CHIPS))
        if bool(found) != was_open:
            self.offering.emit(bool(found))

    def _cursor(self) -> int:
        """Where the cursor stands, counted in letters: Qt counts two for an emoji."""
        text, units = self.text(), self.cursorPosition()
        if len(text) == _units(text):
            return units
        return len(
            text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "surrogatepass")
        )

    # Keys

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            is_ours = event.key() == Qt.Key.Key_Escape and bool(self.names.offered())
            event.setAccepted(is_ours)  # Escape closes the list, not the page
            if is_ours:
                return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return (forward and self.take_first()) or super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, offered = event.key(), self.names.offered()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_Escape and offered:
            self.close_names()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and event.modifiers() in (
            _NO_MODIFIER,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)
            if key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End):
                self.close_names()

    def _enter(self) -> None:
        if (chosen := self.names.chosen()) is not None:
            self.take(chosen)
        else:
            self.close_names()
            self.entered.emit()

    def _step(self, rows: int) -> None:
        if not self.names.offered():
            self._offer()
        if self.names.offered():
            self.names.step(rows)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.close_names()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close_names()
        super().mousePressEvent(event)

    # Look

    def sizeHint(self) -> QSize:
        """The style sheet would make it as low as any other line."""
        return QSize(super().sizeHint().width(), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_parts()

    def place_parts(self) -> None:
        """Icon at the left, button at the right, the text between them."""
        size = self._save.sizeHint()
        height = HEIGHT - 2 * _INSET
        self._save.setGeometry(self.width() - size.width() - _INSET - 2, _INSET, size.width(), height)
        self._picture.setGeometry(12, (HEIGHT - _ICON) // 2, _ICON, _ICON)
        self.setTextMargins(_ICON + 8, 0, size.width() + 8, 0)

    def _draw(self) -> None:
        self._picture.setPixmap(self._theme.pixmap("zap", "ui.accent", _ICON, self.devicePixelRatioF()))


def _units(text: str) -> int:
    """The length of a text as Qt counts it."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
