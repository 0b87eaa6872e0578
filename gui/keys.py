"""Keys read by their place on the keyboard, because a Thai layout types no Latin letters and other digits."""

import sys
from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

_ROWS = ((2, "1234567890"), (16, "QWERTYUIOP"), (30, "ASDFGHJKL"), (44, "ZXCVBNM"))
_BY_SCAN = {first + place: letter for first, row in _ROWS for place, letter in enumerate(row)} | {51: ","}
_BY_MAC = dict(
    zip(
        (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 25, 26, 28, 29),
        "ASDFHGZXCVBQWERYT123465978 0".replace(" ", ""),
        strict=True,
    )
) | {31: "O", 32: "U", 34: "I", 35: "P", 37: "L", 38: "J", 40: "K", 43: ",", 45: "N", 46: "M"}
_X11_OFFSET = 8
_UNDOING = (Qt.Key.Key_Z, Qt.Key.Key_Y)
_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def position_key(event: QKeyEvent) -> int:
    """The key a Latin keyboard has in this place, as a Qt.Key value; the event's own key elsewhere."""
    if event.key() < 0x80 and chr(event.key()).isalnum():
        return event.key()
    letter = _letter(event)
    return ord(letter) if letter else event.key()


def _letter(event: QKeyEvent) -> str:
    if sys.platform == "darwin":
        return _BY_MAC.get(event.nativeVirtualKey(), "")
    offset = 0 if sys.platform == "win32" else _X11_OFFSET
    return _BY_SCAN.get(event.nativeScanCode() - offset, "")


class KeyReader(QObject):
    """Watches the windows' keys; a Ctrl or Alt combination on a non-Latin layout is read by position.

    The actions of the window come first; every other combination (Ctrl+C in a line) reaches the focused widget
    as if it had been typed on a Latin layout.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions: dict[QKeyCombination, QAction] = {}
        self._windows: list[QWindow] = []
        self._again = False

    def watch(self) -> None:
        """Read the keys of every window that gets the focus from now on."""
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._watch_window)
        self._watch_window(application.focusWindow())

    def add(self, action: QAction) -> None:
        for sequence in action.shortcuts():
            combination = cast(QKeyCombination, sequence[0])  # pyright: ignore[reportIndexIssue] - stub gap
            self._actions[combination] = action

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._again or event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not event.modifiers() & _COMMAND:
            return False
        key = position_key(event)
        if key in _UNDOING:
            # A line keeps Ctrl+Z for itself even when it has nothing to take back.
            return self._undo(watched, event, key)
        if key == event.key():
            return False
        return self._trigger(event, key) or self._send_again(watched, event, key)

    def _undo(self, watched: QObject, event: QKeyEvent, key: int) -> bool:
        back = key == Qt.Key.Key_Z and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if not _has_own_step(QApplication.focusWidget(), back=back):
            return self._trigger(event, key)
        return key != event.key() and self._send_again(watched, event, key)

    def _trigger(self, event: QKeyEvent, key: int) -> bool:
        action = self._actions.get(QKeyCombination(event.modifiers(), Qt.Key(key)))
        if action is None or not action.isEnabled() or QGuiApplication.modalWindow() is not None:
            return False
        action.trigger()
        return True

    def _send_again(self, watched: QObject, event: QKeyEvent, key: int) -> bool:
        latin = QKeyEvent(event.type(), key, event.modifiers(), "", event.isAutoRepeat(), event.count())
        self._again = True
        try:
            QCoreApplication.sendEvent(watched, latin)
        finally:
            self._again = False
        return True

    def _watch_window(self, window: QWindow | None) -> None:
        if window is not None and window not in self._windows:
            self._windows.append(window)
            window.destroyed.connect(lambda: self._forget(window))
            window.installEventFilter(self)

    def _forget(self, window: QWindow) -> None:
        self._windows = [one for one in self._windows if one is not window]


@runtime_checkable
class OwnSteps(Protocol):
    """A widget with steps of its own that are nearer than the last saved one; it then takes Ctrl+Z itself."""

    def has_own_step(self, *, back: bool) -> bool: ...


def _has_own_step(widget: QWidget | None, *, back: bool) -> bool:
    """Whether a field has typing of its own to take back or to repeat."""
    if isinstance(widget, OwnSteps):
        return widget.has_own_step(back=back)
    if isinstance(widget, QLineEdit):
        return widget.isUndoAvailable() if back else widget.isRedoAvailable()
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        document = widget.document()
        return document.isUndoAvailable() if back else document.isRedoAvailable()
    return False


def key_sequence(text: str) -> QKeySequence:
    return QKeySequence.fromString(text, QKeySequence.SequenceFormat.PortableText)
