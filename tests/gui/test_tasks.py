"""Work off the GUI thread."""

import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gui.tasks import Progress, run
from models.errors import Cancelled, Refused


def test_a_result_arrives_on_the_gui_thread(qtbot: QtBot):
    seen: list[tuple[int, int]] = []
    here = threading.get_ident()
    run(lambda _: threading.get_ident(), lambda there: seen.append((there, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0] != here
    assert seen[0][1] == here


def test_a_failure_is_handed_over(qtbot: QtBot):
    def work(progress: Progress) -> None:
        raise Refused("No.")

    failures: list[Exception] = []
    run(work, failed=failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert str(failures[0]) == "No."


def test_cancelled_work_stops_and_says_nothing(qtbot: QtBot):
    started, ended = threading.Event(), []

    def work(progress: Progress) -> None:
        try:
            while True:
                started.set()
                progress(0, 1)
        except Cancelled:
            ended.append("stopped")
            raise

    task = run(work, ended.append, ended.append)
    assert started.wait(5)
    with qtbot.waitSignal(task.finished):
        task.cancel()
    assert ended == ["stopped"]


def test_a_late_result_for_a_vanished_owner_is_dropped(qtbot: QtBot):
    owner, gate, seen = QObject(), threading.Event(), []
    task = run(lambda _: gate.wait(5), seen.append, parent=owner)
    with qtbot.waitSignal(task.finished):
        import shiboken6

        shiboken6.delete(owner)
        gate.set()
    assert seen == []
