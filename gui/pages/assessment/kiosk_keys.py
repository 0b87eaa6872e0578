"""The single keys of the kiosk, read by their place on the keyboard and by the digit they type, in any script."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from gui.keys import position_key

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_COMMAND = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


def typed_digit(event: QKeyEvent) -> str:
    """The digit "0" to "9" a key stands for; a Thai layout types ๅ / - ภ ถ in the places of 1 to 5."""
    if event.modifiers() & _COMMAND:
        return ""
    if event.text().isdecimal():
        return str(int(event.text()))
    key = position_key(event)
    return chr(key) if key < 0x80 and chr(key).isdecimal() else ""


def typed_letter(event: QKeyEvent) -> str:
    """The Latin letter that was typed, or else that in the place of the key, as a capital."""
    if event.modifiers() & _COMMAND:
        return ""
    text, key = event.text(), position_key(event)
    if text.isascii() and text.isalpha():
        return text.upper()
    return chr(key) if key < 0x80 and chr(key).isalpha() else ""
