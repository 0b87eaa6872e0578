"""Typing in the time log: from a key press to what it leaves on the screen, and from Enter to the saved cell.

Each figure is taken over a full database and over an empty one in the same run.
"""

import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from statistics import median

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from gui.item_models.hour_roles import SecondsRole
from gui.item_models.week_cells import DAY_COLUMNS
from gui.pages.time_log.page import TimeLogPage
from gui.pages.time_log.week_view import WeekView
from models import week_rows
from models.database import Database
from tests.benchmarks.big_team import LAST, key
from tests.benchmarks.ground import Ground
from tests.benchmarks.measure import Figure, milliseconds, percentile
from tests.benchmarks.window import opened, paint_now, settle, until
from tests.keyboard import type_text

FRAME, SAVED = 16, 100  # milliseconds
_LARGEST = 216_000
_LINE = "9-12 ลงพื้นที่ป่าชายเลน @10 #12 เมื่อวาน"
_MONDAY = LAST - timedelta(days=LAST.weekday())
_ROWS = 12
Times = list[float]  # seconds


def measure(ground: Ground) -> Iterator[Figure]:
    for size in (size for size in ground.plan.sizes if size <= _LARGEST):
        empty, full = (_typed(ground, entries) for entries in (0, size))
        for (name, goal), without, times in zip(_FIGURES, empty, full, strict=True):
            base = f"empty: p95 {milliseconds(percentile(without, 0.95))}"
            text = f"median {milliseconds(median(times))}, slowest {milliseconds(max(times))}; {base}"
            yield Figure(name, size, percentile(times, 0.95) * 1000, goal, "ms", text)


_FIGURES = (
    ("a key in the line: key → painted, p95", FRAME),
    ("a key in a cell of the week: key → painted, p95", FRAME),
    ("a cell of the week: Enter → saved, p95", SAVED),
)


def _typed(ground: Ground, size: int) -> tuple[Times, Times, Times]:
    """Keys of the line, keys of cells, saved cells; over a copy whose last week has its rows."""
    path = ground.copy(size, f"typing{size}.db")
    _keep_rows(path)
    with opened(TimeLogPage, path, ground.folder, lambda page: page.navigator.set_day(LAST)) as page:
        until(lambda: page._place is not None and not page.is_reading())
        settle()
        line = _type_lines(page, ground.plan.edits // 10 + 1)
        page.show_view("week")
        until(lambda: not page.is_reading())
        settle()
        return line, *_type_cells(page, ground.plan.edits)


def _type_lines(page: TimeLogPage, lines: int) -> Times:
    """Each letter of a line with a time, a note, a project, an activity and a day; its preview and the clock follow."""
    quick, times = page.day.line.quick, Times()
    quick.line.setFocus()
    for _ in range(lines):
        for letter in _LINE:
            times.append(_painted(page, lambda letter=letter: type_text(quick.line, letter)))
            settle(1)
        quick.clear()
        settle()
    return times


def _type_cells(page: TimeLogPage, cells: int) -> tuple[Times, Times]:
    """Cells of one week, one after the other: each key until it is painted, Enter until the commit was heard of."""
    view, keys, saves, heard = page.view, Times(), Times(), list[object]()
    assert isinstance(view, WeekView)
    grid = view.grid
    grid.setFocus()
    page.workspace.changed.connect(heard.append)
    for turn, (row, column) in enumerate(_empty_cells(view)[:cells]):
        grid.go_to(view.model.index(row, column))
        settle()
        for letter in f"{1 + turn % 7}.{10 + turn}":
            keys.append(
                _painted(page, lambda letter=letter: QTest.keyClicks(grid.hours.line or grid, letter))
            )
        assert grid.hours.line is not None
        begun = time.perf_counter()
        QTest.keyClick(grid.hours.line, Qt.Key.Key_Return)
        until(lambda turn=turn: len(heard) > turn)
        saves.append(time.perf_counter() - begun)
    return keys, saves


def _empty_cells(view: WeekView) -> list[tuple[int, int]]:
    """Cells without entries: where clock times stand, fewer hours would be refused."""
    cells = [(row, column) for column in DAY_COLUMNS for row in range(view.model.rowCount())]
    return [cell for cell in cells if not view.model.index(*cell).data(SecondsRole)]


def _painted(page: QWidget, press: Callable[[], object]) -> float:
    begun = time.perf_counter()
    press()
    paint_now(page)
    return time.perf_counter() - begun


def _keep_rows(path: Path) -> None:
    """The empty database has the same rows to type into as the full one."""
    database = Database.open(path)
    with database.transaction() as connection:
        for number in range(_ROWS):
            week_rows.keep_row(connection, key(1, 0), _MONDAY, key(2, number), key(3, number))
    database.close()
