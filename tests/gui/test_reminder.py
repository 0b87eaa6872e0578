"""The reminder: off by default, once a day, never on leave or a holiday, by a button to the day; it stops nobody."""

from datetime import date, datetime

import pytest
import translations
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import language
from gui.notices import NoticeBar
from gui.reminder import Reminder, reminder_time, set_reminder_time
from gui.settings import SettingsStore
from gui.tasks import wait_for_all
from gui.theme import Theme
from gui.timed_work import Work
from gui.timer import WorkTimer
from gui.widgets.reminder_choice import ReminderChoice
from gui.workspace import Workspace
from models import calendar, ledger, records, teams
from tests.gui.clocks import PlayedClocks

TEAM, MEMBER = "1" * 32, "2" * 32
FRIDAY = date(2026, 11, 20)
H = 3600

Due = list[tuple[date, int]]


@pytest.fixture
def clocks(workspace: Workspace) -> PlayedClocks:
    return PlayedClocks(datetime(2026, 11, 20, 16, 59))


@pytest.fixture
def timer(workspace: Workspace, clocks: PlayedClocks) -> WorkTimer:
    return WorkTimer(workspace, clocks)


@pytest.fixture
def reminder(
    workspace: Workspace, settings: SettingsStore, clocks: PlayedClocks, timer: WorkTimer
) -> Reminder:
    """Asked of 8 hours a day since the beginning of the month; 4:45 are logged."""
    assert workspace.database is not None
    with workspace.database.transaction() as connection:
        (membership,) = records.memberships(connection, TEAM)
        teams.change_membership(
            connection, membership.key, membership.version, date(2026, 11, 1), None, 40 * H, 0b0011111
        )
        ledger.add_entry(connection, TEAM, MEMBER, FRIDAY, 4 * H + 45 * 60, note="ลงพื้นที่")
    set_reminder_time(settings, MEMBER, 17 * H)
    return Reminder(workspace, settings, timer, clocks)


@pytest.fixture
def due(reminder: Reminder) -> Due:
    heard: Due = []
    reminder.due.connect(lambda day, missing: heard.append((day, missing)))
    return heard


def look(reminder: Reminder, qtbot: QtBot) -> None:
    reminder.look()
    wait_for_all()
    QApplication.processEvents()


def test_it_speaks_once_at_the_chosen_time(
    reminder: Reminder, due: Due, clocks: PlayedClocks, qtbot: QtBot
) -> None:
    look(reminder, qtbot)
    assert due == []
    clocks.pass_time(minutes=1)
    look(reminder, qtbot)
    look(reminder, qtbot)
    assert due == [(FRIDAY, 3 * H + 15 * 60)]
    clocks.pass_time(hours=24)  # Saturday asks for nothing
    look(reminder, qtbot)
    clocks.pass_time(hours=48)
    look(reminder, qtbot)
    assert due[1:] == [(date(2026, 11, 23), 8 * H)]


def test_it_is_off_until_somebody_chooses_a_time(
    reminder: Reminder, due: Due, settings: SettingsStore, clocks: PlayedClocks, qtbot: QtBot
) -> None:
    set_reminder_time(settings, MEMBER, None)
    clocks.pass_time(hours=2)
    look(reminder, qtbot)
    assert due == []
    assert reminder_time(settings, "3" * 32) is None
    settings.remember(f"reminder/{MEMBER}", "ห้าโมง")
    assert reminder_time(settings, MEMBER) is None


@pytest.mark.parametrize("kind", ["leave", "holiday", "whole"])
def test_a_day_off_or_a_whole_day_needs_nothing(
    reminder: Reminder, due: Due, workspace: Workspace, clocks: PlayedClocks, qtbot: QtBot, kind: str
) -> None:
    assert workspace.database is not None
    with workspace.database.transaction() as connection:
        if kind == "leave":
            calendar.add_leave(connection, MEMBER, FRIDAY, FRIDAY)
        elif kind == "holiday":
            calendar.add_holiday(connection, TEAM, FRIDAY, "วันหยุดชดเชย")
        else:
            ledger.add_entry(connection, TEAM, MEMBER, FRIDAY, 3 * H + 15 * 60)
    clocks.pass_time(minutes=1)
    look(reminder, qtbot)
    assert due == []


def test_what_the_timer_holds_is_not_missing(
    reminder: Reminder, due: Due, timer: WorkTimer, clocks: PlayedClocks, qtbot: QtBot
) -> None:
    timer.start(Work(note="นับกล้าไม้"))
    clocks.pass_time(minutes=15)
    look(reminder, qtbot)
    assert due == [(FRIDAY, 3 * H)]


def test_the_notice_leads_to_the_day_and_speaks_both_languages(
    timer: WorkTimer, theme: Theme, qtbot: QtBot
) -> None:
    bar = NoticeBar(timer, theme)
    qtbot.addWidget(bar)
    asked: list[date] = []
    bar.day_asked.connect(asked.append)
    bar.remind(FRIDAY, 3 * H + 15 * 60)
    assert bar.sentence.text() == "3:15 h of today are not logged yet."
    language.set_language("th")
    for english, thai in translations.read_parts()[0].items():  # what is not in the catalogue yet
        language._thai.setdefault((english, ""), thai)  # pyright: ignore[reportPrivateUsage]
    QApplication.sendEvent(bar, QEvent(QEvent.Type.LanguageChange))
    assert bar.sentence.text() == "วันนี้ยังไม่ได้บันทึก 3:15 ชม."
    log, later = bar._actions  # pyright: ignore[reportPrivateUsage]
    assert later.text() == "วันนี้ไม่ต้อง"
    log.click()
    assert asked == [FRIDAY] and bar.isHidden()


def test_it_is_chosen_by_a_tick_and_a_time_for_each_member(settings: SettingsStore, qtbot: QtBot) -> None:
    choice = ReminderChoice(settings)
    qtbot.addWidget(choice)
    choice.retranslate()
    choice.show_member(MEMBER)
    assert not choice.tick.isChecked() and not choice.clock.isEnabled()
    choice.tick.click()
    assert reminder_time(settings, MEMBER) == 17 * H
    choice.clock.setText("๑๖.๓๐")
    choice.clock.commit()
    assert reminder_time(settings, MEMBER) == 16 * H + 1800
    choice.show_member("")
    assert not choice.isEnabled()
    choice.show_member(MEMBER)
    assert choice.clock.text() == "16:30" and choice.tick.isChecked()
    choice.tick.click()
    assert reminder_time(settings, MEMBER) is None
