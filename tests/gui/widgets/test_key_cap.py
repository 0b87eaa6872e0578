"""The key hints of the status bar where room is short."""

from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.theme import Theme
from gui.widgets.key_cap import KeyHints
from gui.widgets.labels import PlainLabel


def test_hints_without_room_give_way_whole_and_the_last_stays(qtbot: QtBot, theme: Theme) -> None:
    hints = KeyHints()
    qtbot.addWidget(hints)
    hints.show_hints([("Ctrl+N", "บันทึกด่วน"), ("Enter", "บันทึก"), ("F1", "วิธีใช้")])
    hints.show()
    full = hints.sizeHint().width()
    for width, wanted in ((full, "Ctrl+N Enter F1"), (full - 20, "Ctrl+N F1"), (60, "F1")):
        hints.resize(width, 28)
        seen = [label for label in hints.findChildren(PlainLabel) if label.isVisible()]
        assert [label.text() for label in seen if label.property("role") == "key"] == wanted.split()
        assert hints.sizeHint().width() == full
        if width > 60:
            qtbot.wait(1)
            assert all(label.width() >= label.sizeHint().width() for label in seen)


def test_longer_hints_after_shorter_ones_are_all_shown(qtbot: QtBot, theme: Theme) -> None:
    """Another page brings more hints: the row grows while they are put into it."""
    bar, hints = QWidget(), KeyHints()
    qtbot.addWidget(bar)
    row = QHBoxLayout(bar)
    row.addStretch()
    row.addWidget(hints)
    bar.resize(900, 40)
    bar.show()
    for pairs in ([("F1", "วิธีใช้")], [("Ctrl+N", "บันทึกด่วน"), ("Ctrl+T", "จับเวลา"), ("F1", "วิธีใช้")]):
        hints.show_hints(pairs)
        qtbot.wait(1)
        seen = [label.text() for label in hints.findChildren(PlainLabel) if label.isVisible()]
        assert seen == [word for pair in pairs for word in pair]
