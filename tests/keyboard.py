"""Typing in tests: keys go to whatever has the focus, as a person's do, and are counted."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def type_text(widget: QWidget, text: str) -> None:
    """Key presses as an input method or a Thai layout sends them: the character without a Latin key.

    QTest.keyClicks aborts on letters outside Latin-1.
    """
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, int(Qt.Key.Key_unknown), NO_MODIFIER, letter)
            QApplication.sendEvent(widget, event)


class Keyboard:
    """The keys of one window; `presses` counts them, a letter with Shift, Ctrl or Alt as one."""

    def __init__(self, window: QWidget) -> None:
        self._window, self.presses = window, 0

    def type(self, *strokes: str | Qt.Key) -> None:
        """Texts letter by letter, keys one by one."""
        for stroke in strokes:
            if isinstance(stroke, str):
                type_text(self._focused(), stroke)
                self.presses += len(stroke)
            else:
                self.press(stroke)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        window = self._window.windowHandle()
        if modifiers & _COMMAND and window is not None:
            QTest.keyClick(window, key, modifiers)  # shortcuts and watchers see it before the field does
        else:
            QTest.keyClick(self._focused(), key, modifiers)
        self.presses += 1

    def _focused(self) -> QWidget:
        return self._window.focusWidget() or self._window
