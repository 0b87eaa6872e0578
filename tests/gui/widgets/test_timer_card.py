"""The timer in the window: card, question, list of works, keys; by the keyboard and in both languages."""

from datetime import date, datetime

import pytest
import translations
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import language
from gui.main_window import MainWindow
from gui.settings import SettingsStore
from gui.tasks import wait_for_all
from gui.theme import Theme
from gui.timed_work import Work
from gui.widgets.timer_card import LargeTimerCard
from gui.workspace import Workspace
from models import ledger, records
from tests.gui.clocks import PlayedClocks
from tests.legibility import nameless

TEAM, MEMBER = "1" * 32, "2" * 32
COUNTING = Work(note="นับกล้าไม้", project_name="ฟื้นฟูป่าชายเลน")
H = 3600


@pytest.fixture
def clocks() -> PlayedClocks:
    return PlayedClocks(datetime(2026, 11, 20, 16, 15))


@pytest.fixture
def window(
    workspace: Workspace, theme: Theme, settings: SettingsStore, clocks: PlayedClocks, qtbot: QtBot
) -> MainWindow:
    made = MainWindow(workspace, theme, settings)
    made.timer._clocks = clocks  # pyright: ignore[reportPrivateUsage]
    made.timer.ticks.setInterval(1_000_000)
    qtbot.addWidget(made)
    made.open_page("help")
    made.show()
    return made


def notes(workspace: Workspace) -> list[str]:
    workspace.wait()
    assert workspace.database is not None
    with workspace.database.read() as connection:
        return [entry.note for entry in records.entries(connection, TEAM, newest_first=False)]


def speak(code: str) -> None:
    language.set_language("th" if code == "th" else "en")
    for english, thai in translations.read_parts()[0].items():  # what is not in the catalogue yet
        language._thai.setdefault((english, ""), thai)  # pyright: ignore[reportPrivateUsage]
    for widget in QApplication.topLevelWidgets():
        QApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))


def sleep_over(window: MainWindow, clocks: PlayedClocks) -> None:
    clocks.pass_time(minutes=2)
    window.timer.look()
    clocks.pass_time(hours=5)
    window.timer.look()


def test_the_card_stands_on_every_page_but_one_that_shows_the_timer_itself(
    window: MainWindow, clocks: PlayedClocks, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = window.sidebar.timer
    assert not card.isVisible()
    window.timer.start(COUNTING)
    clocks.pass_time(minutes=1, seconds=59)
    window.timer.look()
    assert card.isVisible()
    assert (card.figure.text(), card.work.text()) == ("0:01", "นับกล้าไม้ · ฟื้นฟูป่าชายเลน")
    assert window.page is not None
    monkeypatch.setattr(window.page, "shows_timer", lambda: True)
    window.page.hints_changed.emit()
    assert not card.isVisible()
    monkeypatch.undo()
    window.page.hints_changed.emit()
    card.stop.click()
    assert not card.isVisible()


def test_ctrl_t_starts_what_was_timed_last_and_stops_it(
    window: MainWindow, workspace: Workspace, clocks: PlayedClocks
) -> None:
    window.timer.start(COUNTING)
    clocks.pass_time(minutes=1)
    window.trigger("timer")
    assert notes(workspace) == ["นับกล้าไม้"]
    window.trigger("timer")
    assert window.timer.running is not None and window.timer.running.work == COUNTING


def test_ctrl_t_times_what_the_page_offers(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    assert window.page is not None
    monkeypatch.setattr(window.page, "timer_work", lambda: Work(note="ประชุมทีม"))
    window.trigger("timer")
    assert window.timer.running is not None and window.timer.running.work.note == "ประชุมทีม"


def press(menu: QApplication | object, key: int, scan: int = 0, text: str = "") -> None:
    QApplication.sendEvent(
        menu,  # pyright: ignore[reportArgumentType]
        QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, scan + 8, 0, 0, text),
    )


@pytest.mark.parametrize(
    ("key", "scan", "text", "expected"),
    [
        (Qt.Key.Key_2, 3, "2", "เขียนรายงาน"),
        (ord("/"), 3, "/", "เขียนรายงาน"),  # the key of 2 on a Thai layout
        (Qt.Key.Key_Return, 28, "\r", "ประชุมเช้า"),
    ],
)
def test_other_work_is_one_key_away(
    window: MainWindow,
    workspace: Workspace,
    clocks: PlayedClocks,
    qtbot: QtBot,
    key: int,
    scan: int,
    text: str,
    expected: str,
) -> None:
    assert workspace.database is not None
    with workspace.database.transaction() as connection:
        for note in ("ประชุมเช้า", "ประชุมเช้า", "เขียนรายงาน"):
            ledger.add_entry(connection, TEAM, MEMBER, date.today(), H, note=note)
    window.timer.start(COUNTING)
    clocks.pass_time(minutes=1)
    window.trigger("other_work")
    wait_for_all()
    qtbot.waitUntil(window.works.isVisible)
    assert [action.text() for action in window.works.actions()] == [
        "Change to…",
        "1   ประชุมเช้า",
        "2   เขียนรายงาน",
        "Other work, named later",
    ]
    press(window.works, key, scan, text)
    assert not window.works.isVisible()
    assert window.timer.running is not None and window.timer.running.work.note == expected
    assert notes(workspace).count("นับกล้าไม้") == 1


def test_the_question_is_answered_without_a_mouse_and_never_blocks(
    window: MainWindow, workspace: Workspace, clocks: PlayedClocks, qtbot: QtBot
) -> None:
    window.timer.start(COUNTING)
    before = window.focusWidget()
    sleep_over(window, clocks)
    question = window.question
    assert question.isVisible() and window.focusWidget() is before
    assert "slept" in question.sentence.text()
    assert question.keep.text() == "Keep all 5:02 h"
    assert question.clock.text() == "16:17"
    clocks.pass_time(minutes=1)
    window.timer.look()
    assert question.keep.text() == "Keep all 5:03 h"
    window.trigger("timer")  # passed over: it comes to the keyboard
    assert question.keep.hasFocus() and notes(workspace) == []
    question.clock.setText("17.00")
    qtbot.keyClick(question.clock, Qt.Key.Key_Return)
    assert not question.isVisible()
    assert notes(workspace) == ["นับกล้าไม้"]
    assert workspace.undo_text == "Log 0:45 h: นับกล้าไม้"


def test_kept_the_timer_goes_on_and_discarded_it_can_be_saved_after_all(
    window: MainWindow, workspace: Workspace, clocks: PlayedClocks
) -> None:
    window.timer.start(COUNTING)
    sleep_over(window, clocks)
    window.question.keep.click()
    assert not window.question.isVisible() and window.timer.running is not None
    sleep_over(window, clocks)
    window.question.discard.click()
    assert not window.question.isVisible() and window.timer.running is None
    assert window.notice.isVisible() and notes(workspace) == []
    (button,) = window.notice._actions  # pyright: ignore[reportPrivateUsage]
    button.click()
    assert notes(workspace) == ["นับกล้าไม้"]
    assert not window.notice.isVisible()


def test_a_time_that_cannot_be_read_answers_nothing(window: MainWindow, clocks: PlayedClocks) -> None:
    window.timer.start(COUNTING)
    sleep_over(window, clocks)
    window.question.clock.setText("ห้าโมง")
    window.question.cut.click()
    assert window.timer.running is not None and window.question.isVisible()


@pytest.mark.parametrize("code", ["th", "en"])
def test_both_languages_and_names_for_everything(window: MainWindow, clocks: PlayedClocks, code: str) -> None:
    window.timer.start(COUNTING)
    sleep_over(window, clocks)
    speak(code)
    thai = code == "th"
    assert window.question.discard.text() == ("ทิ้ง" if thai else "Discard")
    assert window.sidebar.timer.stop.text() == ("หยุด" if thai else "Stop")
    assert nameless(window) == []
    speak("en")


def test_the_large_card_starts_changes_and_stops(
    window: MainWindow, workspace: Workspace, theme: Theme, clocks: PlayedClocks, qtbot: QtBot
) -> None:
    card = LargeTimerCard(window.timer, theme)
    qtbot.addWidget(card)
    asked: list[QPoint] = []
    window.timer.works_asked.disconnect()
    window.timer.works_asked.connect(asked.append)
    card.show()
    assert (card.line.text(), card.act.text()) == ("Nothing is being timed", "Start the timer")
    card.act.click()
    assert len(asked) == 1
    card.set_work(COUNTING)
    assert card.line.text() == "Ready: นับกล้าไม้ · ฟื้นฟูป่าชายเลน"
    card.act.click()
    clocks.pass_time(minutes=1, seconds=16)
    window.timer.look()
    assert card.figure.text() == "0:01:16"
    assert card.line.text() == "นับกล้าไม้ · started 16:15"
    clocks.pass_time(hours=8)
    card.retranslate()
    assert card.line.text() == "นับกล้าไม้ · started Fri 20 Nov 16:15"
    clocks.pass_time(hours=-8)
    assert card.act.text() == "Stop and save"
    card.change.click()
    assert len(asked) == 2
    card.act.click()
    assert notes(workspace) == ["นับกล้าไม้"]
