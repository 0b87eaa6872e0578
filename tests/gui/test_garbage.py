"""Widgets that are left over are destroyed on the GUI thread, whatever thread makes the garbage."""

import gc
from threading import Thread, get_ident
from typing import ClassVar

from pytestqt.qtbot import QtBot

from gui.garbage import GarbageCollection, collect


class _Loop:
    """An object that only the collector can free; tells on which thread that happened."""

    freed_on: ClassVar[list[int]] = []

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        self.freed_on.append(get_ident())


def test_a_worker_never_collects(qtbot: QtBot) -> None:
    gc.enable()
    garbage = GarbageCollection()
    _Loop.freed_on.clear()
    _Loop()
    worker = Thread(target=lambda: [[] for _ in range(200_000)])
    worker.start()
    worker.join()
    assert _Loop.freed_on == []
    gc.collect()
    assert _Loop.freed_on == [get_ident()]
    garbage.end()
    assert gc.isenabled()


def test_the_gui_thread_collects_in_its_pauses(qtbot: QtBot) -> None:
    garbage = GarbageCollection()
    gc.collect()
    _Loop.freed_on.clear()
    _Loop()
    kept = [[] for _ in range(gc.get_threshold()[0] + 100)]
    collect()
    assert _Loop.freed_on == [get_ident()]
    assert kept
    garbage.end()
