"""The full-screen window by its keys on a Latin and a Thai layout, by the mouse, and as text."""

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.present import window as presenting
from gui.present.deck import Deck
from gui.present.slide import Slide
from gui.present.window import PresentWindow
from gui.theme import Theme
from tests.gui.present.conftest import picture, slide

KINDS = ("time_and_income", "rate_by_project", "hours_by_purpose", "when_we_work", "days_over")
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme) -> Iterator[PresentWindow]:
    """Five slides, the second one in front."""
    opened = PresentWindow(Deck("กลุ่มต้นกล้า", tuple(slide(kind) for kind in KINDS)), 1)
    yield opened_at(opened, qtbot)
    opened.close()


def opened_at(window: PresentWindow, qtbot: QtBot) -> PresentWindow:
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    qtbot.waitUntil(lambda: window.view.shown is not None, timeout=20_000)
    return window


def press(window: PresentWindow, *keys: Qt.Key | str) -> None:
    for key in keys:
        target = window.focusWidget() or window
        QTest.keyClick(target, key)


def press_thai(window: PresentWindow, scan: int, letter: str) -> None:
    """A key of the Thai Kedmanee layout: the letter has no Latin key, its place on the keyboard is known."""
    event = QKeyEvent(QEvent.Type.KeyPress, ord(letter), NONE, scan + 8, 0, 0, letter)
    QApplication.sendEvent(window.focusWidget() or window, event)


@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_Return])
def test_keys_that_go_on(shown: PresentWindow, key: Qt.Key) -> None:
    press(shown, key)
    assert shown.place == 2


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace])
def test_keys_that_go_back(shown: PresentWindow, key: Qt.Key) -> None:
    press(shown, key)
    assert shown.place == 0


def test_the_ends_are_ends(shown: PresentWindow) -> None:
    press(shown, Qt.Key.Key_Home, Qt.Key.Key_Left)
    assert shown.place == 0
    press(shown, Qt.Key.Key_End, Qt.Key.Key_Right)
    assert shown.place == 4


def test_a_number_and_enter_lead_to_a_slide(shown: PresentWindow) -> None:
    press(shown, "4")
    assert (shown.place, shown._number()) == (1, "4 ↵")
    press(shown, Qt.Key.Key_Return)
    assert (shown.place, shown._number()) == (3, "4 / 5")
    press(shown, "9", "9", Qt.Key.Key_Return)
    assert shown.place == 4


def test_escape_leaves_a_half_typed_number_first(shown: PresentWindow, qtbot: QtBot) -> None:
    press(shown, "4", Qt.Key.Key_Escape)
    assert shown.isVisible()
    assert shown._number() == "2 / 5"
    with qtbot.waitSignal(shown.ended):
        press(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_a_thai_layout_types_the_same_commands(shown: PresentWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.look_changed) as found:
        press_thai(shown, 32, "ก")  # D
    assert found.args == ["light"]
    press_thai(shown, 4, "-")  # 3
    press(shown, Qt.Key.Key_Return)
    assert shown.place == 2
    press_thai(shown, 48, "ิ")  # B
    assert shown.view.is_blank
    press_thai(shown, 48, "ิ")
    press_thai(shown, 20, "ะ")  # T
    assert shown.stack.currentWidget() is shown.text


def test_a_dark_screen_is_left_by_any_key(shown: PresentWindow) -> None:
    press(shown, "b")
    assert shown.grab().toImage().pixelColor(300, 300).lightness() == 0
    assert "จอ" not in shown.view.accessibleName()
    press(shown, Qt.Key.Key_Right)
    assert not shown.view.is_blank
    assert shown.place == 1


def test_light_and_dark_are_two_pictures(shown: PresentWindow, qtbot: QtBot) -> None:
    dark = shown.view.shown
    ground = shown.grab().toImage().pixelColor(5, 5).lightness()
    press(shown, "d")
    qtbot.waitUntil(lambda: shown.view.shown not in (None, dark), timeout=20_000)
    assert ground < 60 < 200 < shown.grab().toImage().pixelColor(5, 5).lightness()
    press(shown, "d")
    assert shown.view.shown is dark


def test_as_text_a_slide_has_its_words_and_its_table(shown: PresentWindow) -> None:
    press(shown, "t")
    text = shown.text
    assert text.message.text() == "ข้อความของ rate_by_project"
    assert text.model.rowCount() == 2
    assert shown.focusWidget() is text.table
    press(shown, Qt.Key.Key_Down)
    assert shown.place == 1
    press(shown, Qt.Key.Key_PageDown)
    assert (shown.place, text.message.text()) == (2, "ข้อความของ hours_by_purpose")
    press(shown, Qt.Key.Key_Escape)
    assert shown.isVisible()
    assert shown.stack.currentWidget() is shown.view
    assert shown.focusWidget() is shown.view


def test_a_screen_reader_hears_the_whole_slide(shown: PresentWindow) -> None:
    said = shown.view.accessibleName()
    for part in ("ข้อความของ rate_by_project", "ถามว่าอะไรดี?", "จันทร์ 1", "2 / 5"):
        assert part in said


def test_the_mouse_moves_on_and_back(shown: PresentWindow) -> None:
    place = QPoint(400, 300)
    QTest.mouseClick(shown.view, Qt.MouseButton.LeftButton, NONE, place)
    assert shown.place == 2
    QTest.mouseClick(shown.view, Qt.MouseButton.RightButton, NONE, place)
    assert shown.place == 1


def test_keys_fade_and_the_pointer_hides(shown: PresentWindow, qtbot: QtBot) -> None:
    assert presenting.QUIET == 3000
    shown._quiet.setInterval(10)
    shown._wake()
    assert shown.view.hint_strength == 1.0
    qtbot.waitUntil(lambda: shown.view.hint_strength == 0.0, timeout=5_000)
    assert shown.cursor().shape() == Qt.CursorShape.BlankCursor
    shown._quiet.setInterval(3000)
    QTest.mouseMove(shown.view, QPoint(410, 310))
    qtbot.waitUntil(lambda: shown.view.hint_strength == 1.0, timeout=5_000)
    assert shown.cursor().shape() != Qt.CursorShape.BlankCursor


def test_f1_shows_all_keys(shown: PresentWindow) -> None:
    few = len(shown.view.hints)
    press(shown, Qt.Key.Key_F1)
    assert len(shown.view.hints) > few


def test_the_next_slides_are_drawn_ahead_and_off_the_gui_thread(qtbot: QtBot, theme: Theme) -> None:
    threads: list[int] = []

    def watched(kind: str) -> Slide:
        make = picture()

        def chart(style):
            threads.append(threading.get_ident())
            return make(style)

        return slide(kind, chart=chart)

    window = PresentWindow(Deck("ทีม", tuple(watched(kind) for kind in KINDS)))
    opened_at(window, qtbot)
    qtbot.waitUntil(lambda: len(threads) >= 3, timeout=20_000)
    assert threading.get_ident() not in threads
    qtbot.waitUntil(lambda: window.pictures.get(window._wanted(2)) is not None, timeout=20_000)
    press(window, Qt.Key.Key_Right)
    assert window.view.shown is window.pictures.get(window._wanted(1))
    window.close()


def test_a_slide_without_a_picture_is_its_message_alone(qtbot: QtBot, theme: Theme) -> None:
    alone = replace(slide("dream", "ทีมที่อยู่ได้ด้วยงานที่เชื่อ และมีเวลาให้กันและกัน"), chart=None)
    window = PresentWindow(Deck("ทีม", (alone, slide("commitments"))))
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    window.resize(1024, 768)
    window.show()
    qtbot.waitUntil(lambda: window.view.slide_layout is not None)
    QApplication.processEvents()
    assert window.view.slide_layout is not None
    assert window.view.slide_layout.message.bottoms[0] > 200
    press(window, "t")
    assert window.text.table.isHidden()
    window.close()


def test_another_size_draws_anew(shown: PresentWindow, qtbot: QtBot) -> None:
    shown.resize(1280, 680)
    wide = shown.view.shown
    qtbot.waitUntil(lambda: shown.view.shown not in (None, wide), timeout=20_000)
    layout = shown.view.slide_layout
    assert layout is not None
    assert shown.view.shown is not None
    assert shown.view.shown.image.width() == round(layout.chart.width())


def test_with_one_screen_m_stays(shown: PresentWindow) -> None:
    press(shown, "m")
    assert shown.isVisible()
    assert shown.screen() is QGuiApplication.screens()[0]


def test_left_out_slides_are_not_shown(qtbot: QtBot, theme: Theme) -> None:
    hidden = replace(slide("days_over"), hidden=True)
    window = PresentWindow(Deck("ทีม", (slide("rate_by_project"), hidden)), 7)
    opened_at(window, qtbot)
    assert (window.place, window._number()) == (0, "1 / 1")
    window.close()
