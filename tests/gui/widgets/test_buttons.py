"""Buttons worked by the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.widgets.buttons import danger_button, icon_button, primary_button, quiet_button, secondary_button
from gui.widgets.named_button import NamedButton


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_press_the_button_that_has_the_focus(qtbot: QtBot, key: Qt.Key) -> None:
    """Qt leaves Enter to the desktop: some press with it, Windows does not."""
    pressed: list[str] = []
    named = NamedButton()
    named.clicked.connect(lambda: pressed.append("named"))
    makers = (primary_button, secondary_button, danger_button, quiet_button)
    buttons = [make("บันทึก", clicked=lambda: pressed.append("word")) for make in makers]
    for button in (*buttons, icon_button(QIcon(), "ลา", clicked=lambda: pressed.append("icon")), named):
        qtbot.addWidget(button)
        QTest.keyClick(button, key)
    assert pressed == ["word"] * 4 + ["icon", "named"]
