"""The running timer of the person who works here: it survives a crash, and asks what nobody saw."""

import sys
import time
from dataclasses import asdict, dataclass
from datetime import date, datetime
from math import isfinite
from typing import Any, Protocol, get_args

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from assessments.time_use import stopwatch
from assessments.time_use.stopwatch import Doubt, Reading, Reason, Stopwatch
from gui.language import tr
from gui.measured_time import MeasuredTime, Place
from gui.timed_work import Work
from gui.workspace import Workspace

TICK_MS = 1000
HEARTBEAT_SECONDS = 20


class Clocks(Protocol):
    """The clocks of the computer; tests bring their own."""

    def read(self) -> Reading: ...

    def local(self) -> tuple[date, int]:
        """The day as it is lived here, and seconds after its midnight."""
        ...


class ComputerClocks:
    def read(self) -> Reading:
        return Reading(time.time(), _steady())

    def local(self) -> tuple[date, int]:
        now = datetime.now()
        return now.date(), now.hour * 3600 + now.minute * 60 + now.second


@dataclass(frozen=True)
class Running:
    work: Work
    watch: Stopwatch

    @property
    def start(self) -> int:
        """Seconds after midnight."""
        return self.watch.start

    @property
    def day(self) -> date:
        return self.watch.day


@dataclass(frozen=True)
class Question:
    """Nobody saw what came after `sure` seconds, on `last_day` at `last_seen` (seconds after midnight)."""

    reason: Reason
    work: Work
    sure: int
    last_day: date
    last_seen: int


class WorkTimer(QObject):
    """One stopwatch per database, team and member. It goes on counting while it asks."""

    changed = Signal()  # began, ended, another person's, answered
    ticked = Signal(int)  # seconds measured
    asked = Signal(object)  # Question, when it arises and when somebody passes over it
    works_asked = Signal(object)  # QPoint on the screen: somebody wants the list of usual works there
    discarded = Signal(str)  # a sentence; the time can be saved after all

    def __init__(
        self, workspace: Workspace, clocks: Clocks | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._clocks = workspace, clocks or ComputerClocks()
        self.measured = MeasuredTime(workspace, self)
        self._place: Place | None = None
        self._running: Running | None = None
        self._doubt: Doubt | None = None
        self._thrown: tuple[Place, Running, float] | None = None
        self._beat = 0.0
        self.ticks = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self.ticks.timeout.connect(self.look)
        workspace.database_changed.connect(self._forget)
        workspace.team_changed.connect(self._follow)
        self._follow()

    # What is timed

    @property
    def running(self) -> Running | None:
        return self._running

    @property
    def question(self) -> Question | None:
        if self._running is None or self._doubt is None:
            return None
        doubt, work, watch = self._doubt, self._running.work, self._running.watch
        day, clock = stopwatch.day_after(watch, doubt.sure), stopwatch.clock_after(watch, doubt.sure)
        return Question(doubt.reason, work, int(doubt.sure), day, clock)

    def seconds(self) -> int:
        """Measured so far; 0 when nothing runs."""
        return int(self._running.watch.seconds(self._clocks.read())) if self._running else 0

    def last_work(self) -> Work | None:
        """What this person timed last."""
        return Work.from_draft(self._workspace.drafts.get(self._name("timed_last"))) if self._place else None

    # What a person does

    def start(self, work: Work) -> None:
        """Begin to time this work; what runs until now is stopped and saved at the same instant."""
        if self._place is None:
            self._workspace.message.emit(tr("Choose your name at the foot of the sidebar first."))
            return
        now, (day, clock) = self._clocks.read(), self._clocks.local()
        if self._running is not None and not self._end(now):
            return
        self._running = Running(work, stopwatch.begin(day, clock, now))
        self._workspace.drafts.put(self._name("timed_last"), work.to_draft())
        self._store()
        self.ticks.start()
        self.changed.emit()
        self.ticked.emit(0)

    switch = start

    def stop(self) -> None:
        """Save what was measured, on the day it began. An open question is asked again first."""
        if self._running is not None and self._end(self._clocks.read()):
            self.changed.emit()

    def keep(self) -> None:
        """All of it was work; the timer goes on."""
        self._doubt = None
        self._store()
        self.changed.emit()

    def cut_at(self, seconds: float) -> None:
        """Only the first of it was work: so much is saved, and the timer ends."""
        if self._running is not None and self._can_save():
            self._save(self._running, min(float(seconds), self._running.watch.seconds(self._clocks.read())))
            self.changed.emit()

    def cut_at_clock(self, clock: int) -> None:
        """The same, said as a time of day; the moment last seen is meant exactly."""
        question, running = self.question, self._running
        if question is None or running is None:
            return
        if clock // 60 == question.last_seen // 60:
            self.cut_at(question.sure)
        else:
            now = running.watch.seconds(self._clocks.read())
            self.cut_at(stopwatch.seconds_until(running.watch, clock % stopwatch.DAY, now))

    def discard(self) -> None:
        """None of it was work; it can be saved after all until the program ends."""
        if self._running is None or self._place is None:
            return
        seconds = self._running.watch.seconds(self._clocks.read())
        self._thrown = (self._place, self._running, seconds)
        text = tr("The time of {work} was discarded.").format(work=self._running.work.title)
        self._clear()
        self.changed.emit()
        self.discarded.emit(text)

    def save_discarded(self) -> None:
        if self._thrown is not None:
            (place, running, seconds), self._thrown = self._thrown, None
            self._log(place, running, seconds)

    def save_again(self) -> None:
        """Try again to save what could not be saved."""
        if self._place is not None:
            self.measured.save_again(self._place)

    # The clocks

    def look(self) -> None:
        """A second has passed, or a night."""
        if self._running is None:
            return
        now = self._clocks.read()
        watch, doubt = stopwatch.look(self._running.watch, now)
        self._running = Running(self._running.work, watch)
        if doubt is not None and self._doubt is None:
            self._doubt = doubt
            self.asked.emit(self.question)
        if doubt is not None or abs(now.steady - self._beat) >= HEARTBEAT_SECONDS:
            self._store()
        self.ticked.emit(int(watch.counted))

    def rest(self) -> None:
        """The program ends; the timer does not."""
        self.look()
        self._store()
        self.ticks.stop()

    # Whose timer it is

    def _follow(self) -> None:
        team, member = self._workspace.team, self._workspace.member
        place = (team.key, member.key) if team is not None and member is not None else None
        if place == self._place:
            return
        if self._running is not None:
            self.rest()
        self._running, self._doubt, self._place = None, None, place
        if place is not None:
            self._take_up()
        self.changed.emit()

    def _take_up(self) -> None:
        """Go on with what was left running, and save what could not be saved."""
        found = _from_draft(self._workspace.drafts.get(self._name("timer")))
        if found is not None:
            (work, left, old), now = found, self._clocks.read()
            watch, doubt = stopwatch.resume(left, now)
            self._running, self._doubt = Running(work, watch), old or doubt
            self._store()
            self.ticks.start()
            if self._doubt is not None:
                self.asked.emit(self.question)
        self.save_again()

    def _forget(self) -> None:
        """Another database: what ran in the one before lies in its drafts."""
        self.ticks.stop()
        self._running = self._doubt = self._place = self._thrown = None
        self.changed.emit()

    # Ending and keeping

    def _end(self, now: Reading) -> bool:
        running = self._running
        assert running is not None
        if not self._can_save():
            return False
        watch, doubt = stopwatch.look(running.watch, now)
        self._doubt = self._doubt or doubt
        if self._doubt is not None:
            self._running = Running(running.work, watch)
            self.asked.emit(self.question)
            return False
        self._save(running, watch.counted)
        return True

    def _can_save(self) -> bool:
        if self._workspace.database is None:
            self._workspace.message.emit(tr("No database is open. The timer goes on."))
        return self._workspace.database is not None

    def _save(self, running: Running, seconds: float) -> None:
        """The entry comes to lie among the drafts in the moment in which the timer is taken out of them."""
        assert self._place is not None
        with self._workspace.drafts.together():
            self._log(self._place, running, seconds)
            self._clear()

    def _log(self, place: Place, running: Running, seconds: float) -> None:
        found = stopwatch.measured(running.watch, seconds)
        if found is None:
            self._workspace.message.emit(tr("Less than half a minute: nothing is logged."))
        else:
            self.measured.save(place, running.work, found)

    def _clear(self) -> None:
        self._running = self._doubt = None
        self.ticks.stop()
        self._store()

    def _store(self) -> None:
        self._beat = self._clocks.read().steady
        if self._place is not None:
            draft = _to_draft(self._running, self._doubt) if self._running is not None else None
            self._workspace.drafts.put(self._name("timer"), draft)

    def _name(self, what: str) -> str:
        assert self._place is not None
        return f"{what}/{self._place[0]}/{self._place[1]}"


def _steady() -> float:
    """Seconds on a clock that nobody sets and that goes on during sleep, where the system has one."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    if clock is None and sys.platform == "darwin":
        clock = (
            time.CLOCK_MONOTONIC
        )  # there time.monotonic() stands still during sleep, and this one does not
    return time.monotonic() if clock is None else time.clock_gettime(clock)


def _to_draft(running: Running, doubt: Doubt | None) -> dict[str, Any]:
    watch = asdict(running.watch) | {"day": running.day.isoformat()}
    return {"work": running.work.to_draft(), "watch": watch, "doubt": doubt and asdict(doubt)}


def _from_draft(draft: Any) -> tuple[Work, Stopwatch, Doubt | None] | None:
    """None for what is no timer; files may hold anything."""
    try:
        work, kept, doubt = Work.from_draft(draft["work"]), draft["watch"], draft["doubt"]
        seen = Reading(float(kept["seen"]["wall"]), float(kept["seen"]["steady"]))
        day, start = date.fromisoformat(kept["day"]), int(kept["start"]) % stopwatch.DAY
        watch = Stopwatch(day, start, seen, max(float(kept["counted"]), 0.0))
        if doubt is not None:
            doubt = Doubt(doubt["reason"], float(doubt["sure"]))
    except (KeyError, TypeError, ValueError, OverflowError):
        return None
    if doubt is not None and not (doubt.reason in get_args(Reason) and isfinite(doubt.sure)):
        doubt = None
    is_sound = all(map(isfinite, (seen.wall, seen.steady, watch.counted)))
    return (work, watch, doubt) if work is not None and is_sound else None
