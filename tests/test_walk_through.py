"""The whole application by typed keys, in Thai: from nothing to a revenue per hour, and back; then every page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from gui import thai_breaks
from gui.application import Application
from gui.main_window import MINIMUM
from gui.page import Page
from gui.page_table import PAGES
from gui.pages.efficiency import EfficiencyPage
from gui.pages.start import StartPage
from gui.widgets.view_switch import ViewSwitch
from models import schema
from tests.gui.conftest import english, home, no_stray_work  # noqa: F401 - nothing reaches the person's own data
from tests.keyboard import Keyboard
from tests.legibility import cut, nameless

Key = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ENOUGH = 20_000  # milliseconds; a busy machine is slow


@pytest.fixture
def wela(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Application]:
    """The window as it opens on a machine that has never seen Wela."""
    made = Application(tmp_path / "wela.ini")
    made.switch_language("th")
    made.start()
    qtbot.waitActive(made.window)
    qtbot.waitUntil(thai_breaks.is_loaded, timeout=ENOUGH)
    yield made
    made.window.close()
    made.end()
    made.window.deleteLater()


class Newcomer:
    """Somebody who knows nothing and has no mouse."""

    def __init__(self, wela: Application, qtbot: QtBot) -> None:
        self.wela, self.bot = wela, qtbot
        self.keys = Keyboard(wela.window)

    @property
    def page(self) -> Page:
        page = self.wela.window.page
        assert page is not None
        return page

    def settle(self) -> None:
        """Until everything typed is stored and shown."""
        self.bot.wait(1)  # an editor hands its value over one turn of the event loop after Enter
        workspace = self.wela.workspace
        self.bot.waitUntil(lambda: not workspace.is_saving and not self.page.is_reading(), timeout=ENOUGH)

    def start_a_team(self) -> None:
        with self.bot.waitSignal(self.wela.session.ready, timeout=ENOUGH):
            self.keys.press(Key.Key_1)
            self.keys.type(
                "กลุ่มต้นกล้า", Key.Key_Tab, "ปรียา", Key.Key_Tab, Key.Key_Tab, "ค่ายเยาวชน", Key.Key_Return
            )
        self.settle()

    def log_a_morning(self) -> None:
        self.keys.type("9-12 ปั๊มน้ำ ค่ายเยาวชน ประชุมทีม", Key.Key_Return)
        self.settle()

    def record_an_income(self) -> None:
        self.keys.press(Key.Key_2, ALT)
        self.settle()
        self.keys.press(Key.Key_N, CTRL)
        self.keys.type("45000", Key.Key_Tab, Key.Key_Tab, Key.Key_Tab, "มูลนิธิ", Key.Key_Tab, Key.Key_Down)
        self.keys.press(Key.Key_Backtab, SHIFT)
        self.keys.press(Key.Key_Return)
        self.settle()

    def look_at_the_rate(self) -> None:
        self.keys.press(Key.Key_3, ALT)
        self.settle()

    def undo(self) -> None:
        self.keys.press(Key.Key_Z, CTRL)
        self.wela.workspace.wait()

    def stored(self) -> dict[str, int]:
        """How many rows each table of the database has."""
        database = self.wela.workspace.database
        assert database is not None
        tables = schema.Schema.metadata.sorted_tables
        with database.read() as connection:
            counts = {
                table.name: connection.scalar(select(func.count()).select_from(table)) for table in tables
            }
        return {name: count for name, count in counts.items() if count}

    def rate(self) -> str:
        assert isinstance(self.page, EfficiencyPage)
        return self.page.tiles.tiles[2].value.text()


@pytest.fixture
def newcomer(wela: Application, qtbot: QtBot) -> Newcomer:
    return Newcomer(wela, qtbot)


def test_from_nothing_to_a_revenue_per_hour_and_back(newcomer: Newcomer, qtbot: QtBot) -> None:
    newcomer.start_a_team()
    assert newcomer.wela.window.page_key == "time_log"
    newcomer.log_a_morning()
    newcomer.record_an_income()
    newcomer.look_at_the_rate()
    # 9:00 to 12:00 are 3 hours; ฿45,000 of today ÷ 3 h = ฿15,000 an hour
    qtbot.waitUntil(lambda: newcomer.rate() == "฿15,000", timeout=ENOUGH)
    assert newcomer.keys.presses < 100
    newcomer.undo()
    qtbot.waitUntil(lambda: newcomer.rate() == "฿0", timeout=ENOUGH)
    newcomer.undo()
    page = newcomer.page
    assert isinstance(page, EfficiencyPage)
    qtbot.waitUntil(page.empty.isVisible, timeout=ENOUGH)
    newcomer.undo()
    qtbot.waitUntil(lambda: isinstance(newcomer.page, StartPage), timeout=ENOUGH)
    assert newcomer.stored() == {}


def test_what_was_undone_to_nothing_comes_back_by_redo(newcomer: Newcomer, qtbot: QtBot) -> None:
    newcomer.start_a_team()
    newcomer.log_a_morning()
    before = newcomer.stored()
    newcomer.undo()
    newcomer.undo()
    qtbot.waitUntil(lambda: isinstance(newcomer.page, StartPage), timeout=ENOUGH)
    newcomer.keys.press(Key.Key_Y, CTRL)
    qtbot.waitUntil(lambda: not isinstance(newcomer.page, StartPage), timeout=ENOUGH)
    newcomer.keys.press(Key.Key_Y, CTRL)
    newcomer.settle()
    assert newcomer.stored() == before
    assert newcomer.wela.workspace.team is not None


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_every_page_can_be_read_and_reached(wela: Application, qtbot: QtBot, mode: str) -> None:
    """Every page with its views and its form, in both languages, in the smallest window, on the sample team."""
    with qtbot.waitSignal(wela.session.ready, timeout=ENOUGH):
        wela.session.open_sample()
    wela.settings.change(theme=mode)
    wela.window.resize(*MINIMUM)
    found = [
        f"{entry.key} {code} {state}: {fault}"
        for code in ("th", "en")
        for entry in PAGES
        for state in _states(wela, qtbot, entry.key, code)
        for fault in _lasting_faults(wela, qtbot)
    ]
    assert not found, "\n".join(dict.fromkeys(found))


def _lasting_faults(wela: Application, qtbot: QtBot) -> list[str]:
    """What stays cut or nameless: a page that is still being laid out on a busy machine is given time."""
    for _ in range(40):
        faults = [*cut(wela.window), *(f"no name: {one}" for one in nameless(wela.window))]
        if not faults:
            return []
        qtbot.wait(100)
    return faults


def _states(wela: Application, qtbot: QtBot, key: str, code: str) -> Iterator[str]:
    """Bring a page into each of its states, one after the other."""
    wela.settings.change(language=code)
    wela.window.open_page(key)
    page = wela.window.page
    assert page is not None
    _settle(wela, qtbot, page)
    yield "opened"
    for switch in [one for one in page.header.findChildren(ViewSwitch) if one.isVisible()]:
        for button in switch.findChildren(QAbstractButton):
            button.click()
            _settle(wela, qtbot, page)
            yield button.text()
        switch.findChildren(QAbstractButton)[0].click()
    begin = page.actions_table().get("new")
    if begin is not None:
        begin()
        _settle(wela, qtbot, page)
        yield "new"
        wela.window.trigger("back")


def _settle(wela: Application, qtbot: QtBot, page: Page) -> None:
    qtbot.waitUntil(lambda: not page.is_reading() and not wela.workspace.is_saving, timeout=ENOUGH)
    qtbot.wait(20)
