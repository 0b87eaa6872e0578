"""What a key does while slides are shown; letters and digits are read by their place on the keyboard."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from gui.keys import position_key

Command = Literal[
    "next", "back", "first", "last", "look", "blank", "text", "screen", "keys", "leave", "enter"
]

_Key = Qt.Key
_COMMANDS: dict[int, Command] = {
    _Key.Key_Right: "next",
    _Key.Key_Down: "next",
    _Key.Key_Space: "next",
    _Key.Key_PageDown: "next",
    _Key.Key_Left: "back",
    _Key.Key_Up: "back",
    _Key.Key_PageUp: "back",
    _Key.Key_Backspace: "back",
    _Key.Key_Home: "first",
    _Key.Key_End: "last",
    _Key.Key_D: "look",
    _Key.Key_B: "blank",
    _Key.Key_T: "text",
    _Key.Key_M: "screen",
    _Key.Key_H: "keys",
    _Key.Key_F1: "keys",
    _Key.Key_Escape: "leave",
    _Key.Key_Return: "enter",
    _Key.Key_Enter: "enter",
}
_OF_A_TABLE = frozenset(
    (_Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down, _Key.Key_Home, _Key.Key_End)
)
_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def command(event: QKeyEvent) -> Command | None:
    """None for a key without a meaning here, and for everything with Ctrl or Alt."""
    return _COMMANDS.get(position_key(event)) if _is_plain(event) else None


def digit(event: QKeyEvent) -> str:
    """The digit a key types by its place, "" for any other."""
    key = position_key(event)
    return chr(key) if _is_plain(event) and Qt.Key.Key_0 <= key <= Qt.Key.Key_9 else ""


def is_for_table(event: QKeyEvent) -> bool:
    """Whether a table that is read with the keyboard needs the key itself."""
    return not _is_plain(event) or event.key() in _OF_A_TABLE


def _is_plain(event: QKeyEvent) -> bool:
    return not event.modifiers() & ~_PLAIN
