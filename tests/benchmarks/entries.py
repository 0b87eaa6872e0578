"""All entries as a table, and one edit on a day's list, both on the time-log page."""

import time
from collections.abc import Iterator
from statistics import median

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from gui.item_models.entry_rows import SavingRole
from gui.pages.time_log.page import TimeLogPage
from models import records
from tests.benchmarks.big_team import TEAM
from tests.benchmarks.ground import Ground
from tests.benchmarks.measure import Figure, milliseconds, percentile
from tests.benchmarks.window import opened, paint_now, settle, until


def measure(ground: Ground) -> Iterator[Figure]:
    for size in ground.plan.sizes:
        yield from _list(ground, size)
        yield from _edits(ground, size)


def _list(ground: Ground, size: int) -> Iterator[Figure]:
    """Shown: from the switch to the first painted rows. End: from the jump to the last painted row."""
    shown: list[float] = []
    ended: list[float] = []
    for _ in range(ground.plan.starts):
        with opened(TimeLogPage, ground.database(size), ground.folder, _on_a_full_day) as page:
            until(lambda page=page: _is_filled(page))
            settle()
            model, table = page.all.model, page.all.table
            begun = time.perf_counter()
            page.show_view("all")
            until(lambda model=model: model.rowCount() > 0)
            table.viewport().repaint()
            shown.append(time.perf_counter() - begun)
            until(lambda model=model, size=size: not model.is_reading() and model.rowCount() == size)
            settle(300)
            begun = time.perf_counter()
            table.scrollToBottom()
            table.viewport().repaint()
            until(lambda model=model, size=size: model.entry(size - 1) is not None)
            table.viewport().repaint()
            ended.append(time.perf_counter() - begun)
    for name, times in (("all entries: show", shown), ("all entries: jump to the end", ended)):
        yield Figure(name, size, median(times) * 1000, 100, "ms", f"slowest {milliseconds(max(times))}")


def _edits(ground: Ground, size: int) -> Iterator[Figure]:
    """The duration of one entry typed over, again and again: Enter → the new value painted → committed."""
    painted: list[float] = []
    saved: list[float] = []
    with opened(TimeLogPage, ground.copy(size, "edits.db"), ground.folder, _on_a_full_day) as page:
        until(lambda: _is_filled(page))
        settle()
        model, table = page.day.list.model, page.day.list.table
        column = next(place for place, one in enumerate(model.columns) if one.key == "seconds")
        index = model.index(0, column)
        changes: list[object] = []
        page.workspace.changed.connect(changes.append)
        for turn in range(ground.plan.edits):
            table.setCurrentIndex(index)
            table.edit(index)
            (editor,) = table.viewport().findChildren(QLineEdit)
            editor.selectAll()
            QTest.keyClicks(editor, f"0:{10 + turn % 40}")
            begun = time.perf_counter()
            QTest.keyClick(editor, Qt.Key.Key_Return)
            # The delegate commits from the event loop; the value counts as painted once the model has it.
            until(lambda turn=turn: index.data(SavingRole) or len(changes) > turn)
            paint_now(page)
            painted.append(time.perf_counter() - begun)
            until(lambda turn=turn: len(changes) > turn)
            saved.append(time.perf_counter() - begun)
            until(lambda: not page.is_reading())
            settle(20)
    measured = f"median {milliseconds(median(painted))}"
    yield Figure("one edit: key → painted, p95", size, percentile(painted, 0.95) * 1000, 16, "ms", measured)
    measured = f"median {milliseconds(median(saved))}, synchronous EXTRA"
    yield Figure("one edit: key → committed, p95", size, percentile(saved, 0.95) * 1000, 40, "ms", measured)


def _on_a_full_day(page: TimeLogPage) -> None:
    """The last day on which the person shown logged anything."""
    database, member = page.workspace.database, page.workspace.member
    assert database is not None and member is not None
    with database.read() as connection:
        wanted = records.EntryFilter(member=member.key)
        (newest,) = records.entries(connection, TEAM, wanted, limit=1)
    page.navigator.set_day(newest.day)


def _is_filled(page: TimeLogPage) -> bool:
    return page.day.list.model.rowCount() > 0 and not page.is_reading()
