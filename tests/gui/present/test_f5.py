"""F5 and the button of a page, in the window as a whole."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import thai_breaks
from gui.application import Application
from gui.present.button import PresentButton
from gui.session import NewTeam
from models.dreams import add_new_way, say_sentence


@pytest.fixture
def wela(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Application]:
    """The window with a team that has a dream and one new way."""
    made = Application(tmp_path / "wela.ini")
    made.start()
    qtbot.waitUntil(thai_breaks.is_loaded, timeout=20_000)
    with qtbot.waitSignal(made.session.ready, timeout=20_000):
        made.session.start_team(NewTeam("กลุ่มต้นกล้า", "ปรียา ทองดี", 144_000, ("อบรมเยาวชน",)))
    team = made.workspace.team
    assert team is not None
    made.workspace.do("dream", say_sentence, team.key, "ทีมที่มีเวลาให้กัน", version=0)
    made.workspace.do("way", add_new_way, team.key, "tl", "ฟังให้จบก่อนสรุป")
    made.workspace.wait()
    yield made
    made.window.close()
    made.end()
    made.window.deleteLater()


def test_f5_presents_from_any_page_and_escape_comes_back(wela: Application, qtbot: QtBot) -> None:
    window, presenter = wela.window, wela.window.presenter
    window.open_page("help")
    QTest.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: presenter.window is not None, timeout=20_000)
    assert presenter.window is not None
    assert [slide.kind for slide in presenter.window.slides] == ["dream", "new_ways"]
    assert presenter.window.isFullScreen()
    QTest.keyClick(presenter.window.view, Qt.Key.Key_Escape)
    assert presenter.window is None
    assert window.page_key == "help"


def test_the_button_of_a_page_presents_and_arranges(wela: Application, qtbot: QtBot) -> None:
    presenter = wela.window.presenter
    wela.window.open_page("efficiency")
    page = wela.window.page
    assert page is not None
    button = page.findChild(PresentButton)
    assert isinstance(button, PresentButton)
    QTest.mouseClick(button.arrange, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: presenter.editor is not None, timeout=20_000)
    assert presenter.editor is not None
    presenter.editor.reject()
    QTest.mouseClick(button.present, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: presenter.window is not None, timeout=20_000)
    assert presenter.window is not None
    presenter.window.close()
