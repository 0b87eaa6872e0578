"""The strip of a report: a result, a complaint, a stop, and the next one."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.language import set_language
from gui.tasks import Progress
from gui.widgets.report_progress import ReportProgress
from models.errors import Refused

FILE = Path("รายงาน.pdf")


@pytest.fixture
def strip(qtbot: QtBot) -> ReportProgress:
    made = ReportProgress()
    qtbot.addWidget(made)
    return made


def test_it_tells_when_the_file_is_there(strip: ReportProgress, qtbot: QtBot):
    set_language("th")
    with qtbot.waitSignal(strip.written) as seen:
        strip.start(FILE, lambda progress: progress(1, 4))
        assert "รายงาน.pdf" in strip.text.text()
    assert seen.args == [FILE]
    assert not strip.is_busy


def test_what_cannot_be_made_is_said_in_one_sentence(strip: ReportProgress, qtbot: QtBot):
    def refuse(progress: Progress) -> None:
        raise Refused("Type the amount.")

    with qtbot.waitSignal(strip.complained) as said:
        strip.start(FILE, refuse)
    assert said.args == ["Type the amount."]
    qtbot.waitUntil(lambda: not strip.is_busy)


def test_escape_from_long_work_by_its_button(strip: ReportProgress, qtbot: QtBot):
    begun, go_on = Event(), Event()

    def work(progress: Progress) -> None:
        progress(2, 40)
        begun.set()
        go_on.wait(5)
        progress(3, 40)
        raise AssertionError("it should have stopped")

    strip.show()
    written: list[object] = []
    strip.written.connect(written.append)
    strip.start(FILE, work)
    qtbot.waitUntil(lambda: begun.is_set() and strip.share.text() == "2 of 40")
    with qtbot.waitSignal(strip.ended):
        qtbot.mouseClick(strip.cancel, Qt.MouseButton.LeftButton)
        assert not strip.cancel.isEnabled()
        go_on.set()
    assert not written
    assert not strip.is_busy


def test_only_one_at_a_time(strip: ReportProgress, qtbot: QtBot):
    runs: list[int] = []
    with qtbot.waitSignal(strip.ended):
        strip.start(FILE, lambda progress: runs.append(1))
        strip.start(FILE, lambda progress: runs.append(2))
    assert runs == [1]
