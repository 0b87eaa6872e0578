"""What other pages say about commitments: what is overdue, once a day, and what a wave asks to review."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMenu

from gui.commitment_watch import CommitmentWatch
from gui.language import set_language
from gui.settings import SettingsStore
from gui.sidebar import Sidebar
from gui.theme import Theme
from gui.timer import WorkTimer
from gui.widgets.commitment_strip import REVIEW, OverdueStrip, ReviewStrip
from gui.workspace import Workspace
from models import commitments, waves
from tests.models.wave_people import SMALL

TEAM, PRIYA = "1" * 32, "2" * 32
TODAY, MADE = date(2026, 11, 20), date(2026, 9, 24)


@pytest.fixture(autouse=True)
def fixed_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gui.commitment_watch.team_day", lambda *_: TODAY)


def _promise(workspace: Workspace, what: str, due: date, member: str | None = PRIYA) -> None:
    how = {"due": due, "decided": MADE, "member": member}
    workspace.do("promise", commitments.add_commitment, TEAM, what, **how)


def _looked(qtbot, watch: CommitmentWatch, count: int) -> None:
    qtbot.waitUntil(lambda: len(watch.standing.overdue) == count, timeout=20_000)


@pytest.fixture
def strip(qtbot, workspace: Workspace, theme: Theme, settings: SettingsStore) -> OverdueStrip:
    made = OverdueStrip(workspace, theme, settings)
    qtbot.addWidget(made)
    return made


def test_the_first_overdue_one_is_named_and_the_others_counted(
    qtbot, workspace: Workspace, strip: OverdueStrip
) -> None:
    assert strip.isHidden()
    _promise(workspace, "ร่างเกณฑ์", date(2026, 11, 19), None)
    _looked(qtbot, strip.watch, 1)
    assert strip.sentence.text() == "Overdue since 19 Nov 2026: ร่างเกณฑ์ (The whole team)"
    _promise(workspace, "ทดลองประชุม", date(2026, 10, 31))
    _promise(workspace, "ยังไม่ถึง", TODAY)
    _looked(qtbot, strip.watch, 2)
    assert strip.sentence.text() == "Overdue since 31 Oct 2026: ทดลองประชุม (ปรียา ทองดี) and 1 more"
    with qtbot.waitSignal(strip.asked) as asked:
        strip.button.click()
    assert asked.args == [strip.watch.standing.overdue[0].key]
    set_language("th")
    QApplication.sendEvent(strip, QEvent(QEvent.Type.LanguageChange))
    assert "31 ต.ค. 2569" in strip.sentence.text()


def test_it_is_put_away_for_the_day(
    qtbot, workspace: Workspace, strip: OverdueStrip, monkeypatch: pytest.MonkeyPatch
) -> None:
    _promise(workspace, "ทดลองประชุม", date(2026, 10, 31))
    _looked(qtbot, strip.watch, 1)
    strip.away.click()
    assert strip.isHidden()
    _promise(workspace, "ร่างเกณฑ์", date(2026, 11, 1))
    _looked(qtbot, strip.watch, 2)
    assert strip.isHidden()
    monkeypatch.setattr("gui.commitment_watch.team_day", lambda *_: date(2026, 11, 21))
    strip.watch.read()
    qtbot.waitUntil(lambda: not strip.isHidden(), timeout=20_000)


def test_the_sidebar_counts_them(qtbot, workspace: Workspace, theme: Theme) -> None:
    sidebar = Sidebar(workspace, theme, WorkTimer(workspace), QMenu())
    qtbot.addWidget(sidebar)
    button = sidebar._buttons["dream_team"]
    assert (button.count, button.accessibleName()) == (0, "Dream team")
    _promise(workspace, "ทดลองประชุม", date(2026, 10, 31))
    qtbot.waitUntil(lambda: button.count == 1, timeout=20_000)
    assert button.accessibleName() == "Dream team: 1 overdue"
    workspace.undo()
    qtbot.waitUntil(lambda: button.count == 0, timeout=20_000)
    assert button.accessibleName() == "Dream team"


def test_a_wave_asks_to_review_what_is_still_open(qtbot, workspace: Workspace, theme: Theme) -> None:
    strip = ReviewStrip(workspace, theme)
    qtbot.addWidget(strip)
    _promise(workspace, "ทดลองประชุม", date(2026, 12, 31))
    workspace.do("open", waves.open_wave, TEAM, "หลังเวที", SMALL, today=date(2026, 11, 16), team_size=8)
    qtbot.waitUntil(lambda: not strip.isHidden(), timeout=20_000)
    assert strip.sentence.text().startswith("1 commitment waits to be reviewed")
    assert strip.request() == REVIEW
    strip.set_wanted(wanted=False)
    assert strip.isHidden()
    strip.set_wanted(wanted=True)
    promise = strip.watch.standing.waiting[0]
    workspace.do("check", commitments.check_in, promise, TODAY, "going")
    qtbot.waitUntil(lambda: strip.isHidden(), timeout=20_000)
