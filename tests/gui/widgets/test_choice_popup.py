"""A floating list of names: found by typing a part, moved in by arrows, left by Esc."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from gui.theme import Theme
from gui.widgets.choice_popup import ChoicePopup
from tests.keyboard import type_text

CHOICES = [("1", "ฟื้นฟูป่าชายเลน"), ("2", "อบรมเยาวชน"), ("3", "Coffee <b>Market</b>"), ("", "No project")]


@pytest.fixture
def popup(qtbot, theme: Theme) -> Iterator[ChoicePopup]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = ChoicePopup(window)
    made.open_at(QPoint(200, 500), "Move 3 entries to the project", CHOICES)
    yield made
    made.hide()


def shown(popup: ChoicePopup) -> list[str]:
    return [popup.list.item(row).text() for row in range(popup.list.count())]


def test_typing_finds_and_enter_picks(qtbot, popup: ChoicePopup) -> None:
    type_text(popup.line, "ป่า")
    assert shown(popup) == ["ฟื้นฟูป่าชายเลน"]
    with qtbot.waitSignal(popup.picked) as picked:
        QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert picked.args == ["1"] and not popup.isVisible()


def test_capitals_do_not_matter_and_names_are_no_html(popup: ChoicePopup) -> None:
    type_text(popup.line, "market")
    assert shown(popup) == ["Coffee <b>Market</b>"]


def test_arrows_move_and_stop_at_the_ends(qtbot, popup: ChoicePopup) -> None:
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Down):
        QTest.keyClick(popup.line, key)
    with qtbot.waitSignal(popup.picked) as picked:
        QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert picked.args == [""]


def test_what_names_nothing_is_not_picked_and_esc_leaves(qtbot, popup: ChoicePopup) -> None:
    type_text(popup.line, "ไม่มีชื่อนี้")
    with qtbot.assertNotEmitted(popup.picked):
        QTest.keyClick(popup.line, Qt.Key.Key_Return)
        assert popup.isVisible()
        QTest.keyClick(popup.line, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_a_click_picks_and_the_next_opening_offers_all_again(qtbot, popup: ChoicePopup) -> None:
    type_text(popup.line, "อบรม")
    with qtbot.waitSignal(popup.picked) as picked:
        popup.list.itemClicked.emit(popup.list.item(0))
    assert picked.args == ["2"]
    popup.open_at(QPoint(200, 500), "ย้าย 3 รายการไปโครงการ", CHOICES)
    assert len(shown(popup)) == 4
    assert popup.line.accessibleName() == "ย้าย 3 รายการไปโครงการ"
