"""Somebody who knows nothing and has no mouse ties a workshop together and reads what changed, in Thai."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.application import Application
from gui.page import Page
from gui.pages.before_after.page import BeforeAfterPage
from gui.pages.workshop.page import WorkshopPage
from models import records, workshops
from models.database import Database
from models.sample import add_sample_team
from tests.keyboard import Keyboard

Key = Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
ENOUGH = 60_000


@pytest.fixture
def wela(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Application]:
    """The sample team with its waves and hours, before anybody has thought of a workshop."""
    path = tmp_path / "ทีม.db"
    database = Database.create(path)
    with database.transaction() as connection:
        add_sample_team(connection)
        team = records.teams(connection)[0].key
        for workshop, _ in workshops.workshops(connection, team):
            workshops.trash_workshop(connection, workshop.key, workshop.version)
    database.close()
    made = Application(tmp_path / "wela.ini", str(path))
    made.switch_language("th")
    made.start()
    qtbot.waitActive(made.window)
    qtbot.waitUntil(lambda: made.workspace.team is not None, timeout=ENOUGH)
    yield made
    made.window.close()
    made.end()
    made.window.deleteLater()


class Facilitator:
    def __init__(self, wela: Application, qtbot: QtBot) -> None:
        self.wela, self.bot, self.keys = wela, qtbot, Keyboard(wela.window)

    def open(self, key: Key) -> Page:
        self.wela.window.activateWindow()  # a desktop does so by itself when a popup closes
        self.keys.press(key, ALT)
        self.settle()
        page = self.wela.window.page
        assert page is not None
        return page

    def settle(self) -> None:
        self.bot.wait(1)
        workspace, window = self.wela.workspace, self.wela.window
        self.bot.waitUntil(
            lambda: not workspace.is_saving and window.page is not None and not window.page.is_reading(),
            timeout=ENOUGH,
        )


def test_from_no_workshop_to_what_changed_without_a_mouse(wela: Application, qtbot: QtBot) -> None:
    person = Facilitator(wela, qtbot)
    page = person.open(Key.Key_8)
    assert isinstance(page, BeforeAfterPage)
    qtbot.waitUntil(page.empty.button.hasFocus, timeout=ENOUGH)
    person.keys.press(Key.Key_Return)  # the one button of a page that has nothing to show yet
    person.settle()
    form = wela.window.page
    assert isinstance(form, WorkshopPage)
    qtbot.waitUntil(form.form.name.hasFocus, timeout=ENOUGH)
    person.keys.type("เวทีเตรียมทีม", Key.Key_Tab, "18/9/2569", Key.Key_Tab, "20/9/2569", Key.Key_Tab)
    assert form.form.before.hasFocus()
    _choose_span(person, "27/7/2569", "20/9/2569")
    person.keys.type(Key.Key_Tab, Key.Key_Home, Key.Key_Down)  # the first wave
    person.keys.type(Key.Key_Tab)
    assert form.form.after.hasFocus()
    _choose_span(person, "21/9/2569", "15/11/2569")
    person.keys.type(Key.Key_Tab, Key.Key_End)  # the newest wave
    person.keys.press(Key.Key_Return)
    person.settle()
    assert form.list.current() is not None and form.path.isVisible()
    page = person.open(Key.Key_8)
    assert isinstance(page, BeforeAfterPage)
    qtbot.waitUntil(lambda: page.finding.finding.text().startswith("คะแนน"), timeout=ENOUGH)
    figures = page._figures()
    assert figures is not None and figures.waves is not None and figures.waves.attrition.matched == 8
    assert (figures.workshop.before_first, figures.workshop.after_last) == (
        date(2026, 7, 27),
        date(2026, 11, 15),
    )
    assert "฿27" in page.finding.finding.text()
    person.keys.press(Key.Key_PageDown, CTRL)
    person.settle()
    assert page.views.current() == "details" and page.details.statistics.model.rowCount() > 15


def _choose_span(person: Facilitator, first: str, last: str) -> None:
    """The popup of a period: both days typed, Enter takes them."""
    person.keys.press(Key.Key_Return)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    Keyboard(popup).type(first, Key.Key_Tab, last, Key.Key_Return)
    person.bot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    person.bot.waitActive(person.wela.window)
