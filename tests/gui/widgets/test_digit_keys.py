"""The number row of a Thai keyboard types digits where only digits make sense."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from gui.widgets.clock_field import ClockField

X11 = 8


def press(field: ClockField, text: str, scan: int) -> None:
    key = ord(text) if text.isascii() else int(Qt.Key.Key_unknown)
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, key, none, scan + X11, 0, 0, text))


@pytest.mark.parametrize(
    ("typed", "scans", "seen"),
    [
        ("จตใ-จ", (11, 10, 52, 4, 11), "09.30"),
        ("ๅ/", (2, 3), "12"),
        ("ๅ/ซภถ", (2, 3, 39, 5, 6), "12:45"),
        ("๙.๓๐", (0, 52, 0, 0), "๙.๓๐"),
        ("9-", (10, 12), "9-"),
        ("นาที", (0, 0, 0, 0), "นาที"),
    ],
)
def test_the_number_row_of_a_thai_layout_types_digits(
    qtbot, monkeypatch: pytest.MonkeyPatch, typed: str, scans: tuple[int, ...], seen: str
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    field = ClockField()
    qtbot.addWidget(field)
    for text, scan in zip(typed, scans, strict=True):
        press(field, text, scan)
    assert field.text() == seen
