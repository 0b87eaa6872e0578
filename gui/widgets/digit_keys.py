"""Times and durations can be typed on a Thai layout without switching: its number row holds letters, not digits."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from gui.keys import position_key

# What the keys 1 4 5 6 7 8 9 0 . : - of a Latin keyboard type on the Kedmanee layout. None of these letters occurs
# in a word for a time (น. นาที ชม. ชั่วโมง), so reading them as digits loses nothing.
_KEDMANEE = dict(zip("ๅภถุึคตจใซข", "14567890.:-", strict=True))
# The keys 2 and 3 type signs that are signs on a Latin keyboard as well: only their place tells.
_BY_PLACE = {"/": "2", "-": "3"}
_COMMAND = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class DigitKeys(QObject):
    """Install on a QLineEdit that takes only times: `DigitKeys(line)` is enough, the line owns it."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        digit = "" if event.modifiers() & _COMMAND else _meant(event)
        if digit:
            self._line.insert(digit)
        return bool(digit)


def _meant(event: QKeyEvent) -> str:
    text = event.text()
    if text in _BY_PLACE:
        return _BY_PLACE[text] if position_key(event) == ord(_BY_PLACE[text]) else ""
    return _KEDMANEE.get(text, "")
