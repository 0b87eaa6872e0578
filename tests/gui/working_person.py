"""A person who works in the real time log at random, in a process that will be killed, and says what they saw.

Every line through the pipe is JSON with the moment `t` (time.monotonic, the same in every process):
`ack` rows that were shown as saved · `line` and `week` what stands typed · `sent` what Enter handed over ·
`timer` what runs, `ended` what was stopped · `opened` what the window found when it opened.
"""

import json
import os
import random
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from assessments.time_use.stopwatch import Reading
from gui.garbage import GarbageCollection
from gui.hour_blocks import read_hours
from gui.item_models.week_cells import FIRST_DAY
from gui.pages.time_log import bulk_writes
from gui.pages.time_log.page import TimeLogPage
from gui.pages.time_log.week_view import WeekView
from gui.settings import SettingsStore
from gui.theme import Theme, load_fonts
from gui.timed_work import Work
from gui.timer import WorkTimer
from gui.workspace import Workspace
from models import records
from models.changes import Change
from models.database import Database
from tests.gui.person_team import ACTIVITIES, MANY_KEYS, ME, MOVED_KEYS, PASTED, PROJECTS, ROWS, TYPED, monday
from tests.keyboard import type_text

FASTER = 30  # seconds of the played clocks in one: half a minute can be logged after one second
QUICK, SLOW = 0.02, 0.16  # seconds between two letters
Steps = Iterator[float]  # seconds to wait before the next step
_K, _CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


class FastClocks:
    def read(self) -> Reading:
        return Reading(time.time() * FASTER, time.monotonic() * FASTER)

    def local(self) -> tuple[date, int]:
        now = datetime.now()
        return now.date(), now.hour * 3600 + now.minute * 60 + now.second


def work_until_killed(path: str, seed: int, pipe: int, go: int) -> None:
    """In the child. A byte comes through `go` when what was opened has been looked at."""
    application = QApplication([])
    application.setStyle("Fusion")
    load_fonts()
    garbage = GarbageCollection(application)
    person = WorkingPerson(path, random.Random(seed), pipe, go)
    QTimer.singleShot(0, person.work)
    application.exec()
    del garbage
    os._exit(1)


class WorkingPerson:
    def __init__(self, path: str, chance: random.Random, pipe: int, go: int) -> None:
        self._chance, self._pipe, self._go = chance, pipe, go
        self._serial = time.time_ns() // 1_000_000  # texts that were never typed before
        self.workspace, theme = Workspace(), Theme("light")
        theme.apply()
        database = Database.open(path)
        with database.read() as connection:
            teams = records.teams(connection)
            members = records.members(connection, teams[0].key)
        self.workspace.open(database, teams)
        self.workspace.set_team(teams[0], members, next(one for one in members if one.key == ME))
        self.workspace.changed.connect(self._acknowledge)
        self.page = TimeLogPage(self.workspace, theme, SettingsStore(Path(path).with_suffix(".ini")))
        self.timer = WorkTimer(self.workspace, FastClocks())
        self.page.connect_timer(self.timer)
        self.page.resize(1158, 740)
        self.page.show()
        self.page.activateWindow()
        self._steps = self._live()

    def work(self) -> None:
        QTimer.singleShot(int(next(self._steps) * 1000), self.work)

    # What is told

    def _tell(self, **said: Any) -> None:
        text = json.dumps({"t": time.monotonic(), **said})
        try:
            os.write(self._pipe, f"{text}\n".encode())
        except BrokenPipeError:
            os._exit(1)  # nobody listens any longer

    def _acknowledge(self, change: Change) -> None:
        self._tell(ack=[(row.table, row.key, row.after) for row in change.rows])

    def _tell_line(self) -> None:
        self._tell(line=self._line.text())

    def _tell_week(self) -> None:
        self._tell(cell=self._open_cell(), note=self._open_note())

    def _open_cell(self) -> list[Any] | None:
        """[day, project, activity, text] of the cell that is being typed."""
        grid = self._week.grid
        editor, cell = grid.hours.line, self._week.model.cell(grid.currentIndex())
        return [*_plain(cell), editor.text()] if editor is not None and cell is not None else None

    def _open_note(self) -> list[Any] | None:
        """The same of the note that is being written."""
        note = self._week.board.note_line
        return [*_plain(note.cell), note.line.text()] if note.cell is not None else None

    # A day of work

    def _live(self) -> Steps:
        yield from self._look_around()
        works: list[Callable[[], Steps]] = [
            *(self._type_line, self._type_line, self._type_cell, self._type_cell, self._type_note),
            *(self._drag, self._nudge, self._time, self._time, self._change_many, self._paste),
        ]
        while True:
            yield from self._chance.choice(works)()
            yield self._chance.choice((0.005, 0.05, 0.2))

    def _look_around(self) -> Steps:
        """What the window shows of the time before the kill; nothing is touched."""
        yield from self._rest()
        line, running = self._line.text(), self.timer.running
        yield from self._open_week()
        yield 0.05
        yield from self._rest()
        timed = [running.work.note, running.start] if running is not None else None
        typed = {"line": line, "cell": self._open_cell(), "note": self._open_note()}
        self._tell(opened={**typed, "timer": timed})
        if not os.read(self._go, 1):
            os._exit(1)

    def _rest(self) -> Steps:
        yield 0.002
        while self.page._place is None or self.page.is_reading() or self.workspace.is_saving:
            yield 0.003

    def _open_day(self) -> Steps:
        if "week" in self.page._views and self._week.grid.hours.line is not None:
            yield from self._end_cell()
        self.page.show_day(date.today())
        yield from self._rest()

    def _open_week(self) -> Steps:
        self.page.day.leave_day()
        self.page.navigator.set_day(monday())
        self.page.show_view("week")
        yield from self._rest()

    @property
    def _line(self) -> QLineEdit:
        return self.page.day.line.quick.line

    @property
    def _week(self) -> WeekView:
        view = self.page._view("week")
        assert isinstance(view, WeekView)
        return view

    def _new_text(self, word: str) -> str:
        self._serial += 1
        return f"{word} {_letters(self._serial)}"

    # Typing

    def _type(self, into: Callable[[], Any], text: str, tell: Callable[[], None]) -> Steps:
        pace = self._chance.choice((QUICK, QUICK, SLOW))
        for letter in text:
            type_text(into(), letter)
            tell()
            yield pace

    def _type_line(self) -> Steps:
        yield from self._open_day()
        self._line.setFocus()
        text = self._new_text(self._chance.choice(("น้ำ", "ลงพื้นที่", "survey")))
        begun = " " if self._line.text() else "45m "  # what a kill has cut short is typed on
        yield from self._type(lambda: self._line, begun + text, self._tell_line)
        phrase = self.page.day.line.quick.phrase
        if not phrase.seconds:  # its time was cut short by a kill: Enter would only say so
            self._line.selectAll()
            QTest.keyClick(self._line, _K.Key_Delete)
        elif self._chance.random() < 0.8:
            self._tell(sent="line", note=phrase.note, text=self._line.text())
            QTest.keyClick(self._line, _K.Key_Return)
        self._tell_line()
        yield 0

    def _type_cell(self) -> Steps:
        yield from self._open_week()
        grid = self._week.grid
        grid.setFocus()
        if grid.hours.line is None:
            row, day = self._chance.randrange(ROWS), self._chance.choice(TYPED)
            grid.go_to(self._week.model.index(row, FIRST_DAY + day))
            text = self._chance.choice(("1:30", "0.5", "2h 15m", "45m", "1h 20m"))
            yield from self._type(lambda: grid.hours.line or grid, text, self._tell_week)
        yield from self._end_cell()

    def _end_cell(self) -> Steps:
        """By Enter; what cannot be read, because it was cut short, is given up."""
        editor, typed = self._week.grid.hours.line, self._open_cell()
        assert editor is not None and typed is not None
        key = _K.Key_Return if self._week.grid.hours.read() is not None else _K.Key_Escape
        if key == _K.Key_Return:
            self._tell(sent="cell", at=typed[:3], seconds=read_hours(typed[-1]))
        QTest.keyClick(editor, key)
        yield 0
        self._tell_week()

    def _type_note(self) -> Steps:
        yield from self._open_week()
        grid, note, sheet = self._week.grid, self._week.board.note_line, self._week.model.sheet
        assert sheet is not None
        cells = [(row, day) for row in range(ROWS) for day in TYPED]
        held = [(row, day) for row, day in cells if len(sheet.hours.entries(sheet.cell(row, day))) == 1]
        if note.isHidden() and held and grid.hours.line is None:
            row, day = self._chance.choice(held)
            grid.go_to(self._week.model.index(row, FIRST_DAY + day))
            QTest.keyClick(grid, _K.Key_F4)
            note.line.selectAll()
        if note.cell is not None:
            note.line.setFocus()
            yield from self._type(lambda: note.line, self._new_text(" ประชุม"), self._tell_week)
        if note.cell is not None and self._chance.random() < 0.7:
            self._tell(sent="note", at=_plain(note.cell), text=note.line.text().strip())
            QTest.keyClick(note.line, _K.Key_Return)
            self._tell_week()
            yield 0

    # The clock

    def _drag(self) -> Steps:
        yield from self._open_day()
        canvas = self.page.day.timeline.canvas
        place = canvas.center_of(self._chance.choice(MOVED_KEYS))
        target = place + QPoint(0, self._chance.choice((-60, -30, 30, 60)))
        self._mouse(QEvent.Type.MouseButtonPress, place)
        for part in (0.5, 1.0):
            self._mouse(QEvent.Type.MouseMove, place + (target - place) * part)
            yield QUICK
        self._mouse(QEvent.Type.MouseButtonRelease, target)

    def _mouse(self, kind: QEvent.Type, place: QPoint) -> None:
        canvas, left, none = (
            self.page.day.timeline.canvas,
            Qt.MouseButton.LeftButton,
            Qt.MouseButton.NoButton,
        )
        held = none if kind == QEvent.Type.MouseButtonRelease else left
        button = none if kind == QEvent.Type.MouseMove else left
        where = QPointF(canvas.mapToGlobal(place))
        event = QMouseEvent(kind, QPointF(place), where, button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(canvas, event)

    def _nudge(self) -> Steps:
        yield from self._open_day()
        canvas = self.page.day.timeline.canvas
        canvas.setFocus()
        canvas.set_current(self._chance.choice(MOVED_KEYS))
        key = self._chance.choice((_K.Key_Down, _K.Key_Up))
        for _ in range(self._chance.randint(1, 3)):
            QTest.keyClick(canvas, key, _CTRL)
            yield QUICK
        yield self._chance.choice((0, 0.75))

    # The timer

    def _time(self) -> Steps:
        if self.timer.question is not None:
            self.timer.keep()
        running, measured = self.timer.running, self.timer.seconds()
        if running is not None and self._chance.random() < 0.5:
            self.timer.stop()
            self._tell(timer=None, ended=running.work.note, seconds=measured)
        elif running is None or self._chance.random() < 0.5:
            work = Work(note=self._new_text("จับเวลา"))
            self.timer.start(work)
            now = self.timer.running
            assert now is not None and now.work == work
            ended = running.work.note if running is not None else None
            self._tell(timer=[work.note, now.start], ended=ended, seconds=measured)
        yield 0

    # Many at once

    def _change_many(self) -> Steps:
        match self._chance.randrange(3):
            case 0:
                values: dict[str, Any] = {"project": self._chance.choice(PROJECTS)}
                bulk_writes.change(self.workspace, MANY_KEYS, values)
            case 1:
                bulk_writes.change(self.workspace, MANY_KEYS, {"activity": self._chance.choice(ACTIVITIES)})
            case _:
                bulk_writes.shift(self.workspace, MANY_KEYS, self._chance.choice((-1, 1)))
        yield 0

    def _paste(self) -> Steps:
        yield from self._open_week()
        grid = self._week.grid
        if grid.hours.line is not None:
            return
        self._serial += 1
        hours = f"0:{10 + self._serial % 50}"
        QGuiApplication.clipboard().setText("\n".join(["\t".join([hours] * len(PASTED))] * ROWS))
        grid.setFocus()
        grid.go_to(self._week.model.index(0, FIRST_DAY))
        QTest.keyClick(grid, _K.Key_V, _CTRL)
        yield 0


def _letters(number: int) -> str:
    """A number that no grammar reads as a time."""
    return "".join(chr(ord("k") + int(digit)) for digit in str(number))


def _plain(cell: tuple[date, str | None, str | None]) -> list[Any]:
    return [cell[0].toordinal(), *cell[1:]]
