"""The day: the line that is typed, the clock beside it, how much is logged, and the list of what was done."""

from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assessments.time_use.day import Day, Stretch
from gui.language import language, tr, translate_error
from gui.pages.time_log import bulk_writes, day_writes
from gui.pages.time_log.day_blocks import entry_block, running_block, typed_block
from gui.pages.time_log.day_hint import DayHint
from gui.pages.time_log.day_line import DayLine
from gui.pages.time_log.day_list import DayList
from gui.pages.time_log.day_marks import DayMarks
from gui.pages.time_log.day_overlaps import open_overlap
from gui.pages.time_log.day_total import DayTotal
from gui.pages.time_log.leave_button import LeaveButton
from gui.pages.time_log.overlap_words import OverlapHint
from gui.pages.time_log.readings import DayReading, figures, read_day
from gui.pages.time_log.timeline import Timeline
from gui.pages.time_log.view import Place, TimeLogView
from gui.phrases.phrase import Phrase
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.timer import Running, WorkTimer
from gui.widgets.buttons import secondary_button
from gui.widgets.labels import restyle
from gui.widgets.timer_card import LargeTimerCard
from gui.workspace import Workspace
from models.errors import AppError

if TYPE_CHECKING:
    from models.changes import Change
    from models.records import Entry

_CLOCK, _REST = 38, 62  # shares of the width
_MINUTE = 60
_PAUSE = 60  # milliseconds


class DayView(TimeLogView):
    def __init__(self, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(workspace, theme, settings)
        self.line, self.timeline = DayLine(workspace, theme, lambda: self._near().values()), Timeline(theme)
        self.total, self.hint, self.list = DayTotal(theme), DayHint(theme), DayList(theme)
        self.copy = secondary_button(icon=theme.icon("copy"), clicked=self._copy_day_before)
        self.leave = LeaveButton(theme)
        self.timer: WorkTimer | None = None
        self.timer_card: LargeTimerCard | None = None
        self._marks = DayMarks(workspace)
        self._place: Place | None = None
        self._reading = DayReading()
        self._touched = ""  # the entry that was written last
        self._compact = False
        # Clock and sums wait for a pause: a changed cell must be on the screen before they are painted.
        self._calm = QTimer(self, singleShot=True, interval=_PAUSE)
        self._calm.timeout.connect(self._show_day)
        self._top = QHBoxLayout()
        self._layout()
        self._connect()

    # What the page asks

    def read(self, connection: Any, place: Place) -> DayReading:
        return read_day(connection, place)

    def present(self, place: Place, reading: DayReading) -> None:
        before, self._place, self._reading = self._place, place, reading
        another = before is None or (before.day, before.member) != (place.day, place.member)
        self.line.show_place(place, reading.recent)
        self.list.show_entries(reading.entries, place.names, reading.recent, another_day=another)
        self.list.select(self._touched)
        self.list.often.show_habits(reading.habits, place.names)
        self.leave.set_day_off(reading.day_off)
        self._say_empty()
        self._show_day()

    def follow(self, change: "Change") -> bool:
        written = [row.key for row in change.rows if row.table == "time_entry" and row.values()]
        self._touched = written[0] if len(written) == 1 else ""
        return False

    def header_widgets(self) -> list[QWidget]:
        return [self.copy, self.leave]

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self._name_copy()

    def key_hints(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+N", tr("Quick entry")),
            ("Enter", tr("Save")),
            ("Ctrl+T", tr("Timer")),
            ("Alt+←→", tr("Change the day")),
        ]

    def begin_again(self) -> None:
        self._place, self._touched = None, ""
        self.line.begin_again()

    def take_focus(self) -> None:
        self.line.quick.focus_first()

    def leave_day(self) -> None:
        """Another day is about to be shown: what the keyboard proposes on the clock is made so."""
        self.timeline.settle()

    def restore(self) -> date | None:
        """The day whose line was being typed when Wela ended, and is there again; None without one."""
        return self.line.restore(self._reading.entries)

    def follow_clock(self) -> None:
        """A little later: the mark of the present moment moves on."""
        self.timeline.set_now(self._now())

    def retranslate(self) -> None:
        for part in (self.line.quick, self.timeline, self.total, self.hint, self.list, self.leave):
            part.retranslate()
        self._name_copy()
        self._say_empty()
        self._show_day()

    def _name_copy(self) -> None:
        name, does = tr("Copy yesterday"), tr("Log everything of the day before on this day as well")
        self.copy.setText("" if self._compact else name)
        restyle(self.copy, "look", "small" if self._compact else "secondary")
        self.copy.setMinimumHeight(36)
        self.copy.setAccessibleName(name)
        self.copy.setToolTip(f"{name}: {does}" if self._compact else does)

    # The timer

    def use_timer(self, timer: WorkTimer) -> None:
        self.timer, self.timer_card = timer, LargeTimerCard(timer, self.theme)
        self._top.addWidget(self.timer_card, 2)
        timer.changed.connect(self._note_timer)
        timer.ticked.connect(self._show_running)

    def _note_timer(self) -> None:
        """What is being timed now need not stand in the line any more, unless it says a time of its own."""
        work, running = self.line.work(), self.timer.running if self.timer is not None else None
        if (
            work is not None
            and running is not None
            and work.is_same(running.work)
            and not self.line.says_time()
        ):
            self.line.quick.clear()
        self._show_day()

    def _running_here(self) -> Running | None:
        """What is being timed, if it is on the day and of the person shown."""
        running, me = self.timer.running if self.timer is not None else None, self.workspace.member
        if running is None or me is None or self._place is None:
            return None
        return running if (self._place.day, self._place.member) == (running.day, me.key) else None

    def _show_running(self, seconds: int) -> None:
        if self._running_here() is not None:
            self.timeline.show_running(seconds)
            self.total.show_running(seconds // _MINUTE * _MINUTE)

    # What is shown

    def _show_day(self) -> None:
        self._calm.stop()
        place = self._place
        if place is None:
            return
        day, running = self._figures(place), self._running_here()
        seconds = self.timer.seconds() if self.timer is not None and running is not None else 0
        blocks = [entry_block(entry, place.names) for entry in self.list.model.entries()]
        timed = [running_block(running, seconds, place.names)] if running is not None else []
        self.total.show_day(day)
        self.total.show_running(seconds // _MINUTE * _MINUTE)
        self.list.show_total(day.seconds)
        self.timeline.show_day(
            [*(block for block in blocks if block.start is not None), *timed],
            [block for block in blocks if block.start is None],
            self._open_gaps(day),
            Stretch(place.team.lunch_start, place.team.lunch_end),
            self._now(),
            day=place.day,
        )
        self._show_hint(place, day)
        self.line.preview()

    def _figures(self, place: Place) -> Day:
        return figures(self.list.model.entries(), self._reading.norm, place.team)

    def _show_hint(self, place: Place, day: Day) -> None:
        overlap = open_overlap(place, self._near(), self._touched, self._marks)
        gaps = self._open_gaps(day)
        if overlap is not None:
            self.hint.show_overlap(overlap)
        elif gaps:
            self.hint.show_gap(max(gaps, key=lambda gap: gap.seconds))
        else:
            self.hint.show_nothing()

    def _open_gaps(self, day: Day) -> list[Stretch]:
        place = self._place
        if place is None:
            return []
        return [gap for gap in day.gaps if not self._marks.is_dismissed(place.member, place.day, gap)]

    def _near(self) -> "dict[str, Entry]":
        """Everything with a start that can share time with the day, as the person left it."""
        near = {entry.key: entry for entry in self._reading.near}
        return near | {entry.key: entry for entry in self.list.model.entries() if entry.start is not None}

    def _now(self) -> int | None:
        now = datetime.now()
        today = self._place is not None and self._place.day == now.date()
        return now.hour * 3600 + now.minute * 60 if today else None

    def _show_typed(self, phrase: Phrase | None) -> None:
        names = self._place.names if self._place is not None else None
        self.total.show_typed(phrase.seconds if phrase is not None else 0)
        self.timeline.show_typed(typed_block(phrase, names) if phrase is not None and names else None)
        if self.timer_card is not None:
            self.timer_card.set_work(self.line.work())

    def _say_empty(self) -> None:
        off = self._reading.day_off
        if off.holiday is not None:
            name = off.holiday[language() == "th"]
            sentence = tr("{holiday}: nothing has to be logged.").format(holiday=name)
        elif off.leave is not None and not off.half:
            sentence = tr("On leave: nothing has to be logged.")
        else:
            sentence = tr("Nothing is logged on this day yet.")
        self.list.empty.set_texts(sentence, tr("Log the first entry"))

    # What a person does with entries

    def _change(self, entry: "Entry", values: dict[str, Any]) -> None:
        day_writes.change(self.workspace, self.list.model, entry, values, self._complain)

    def _move(self, key: str, start: int, seconds: int) -> None:
        entry = self._near().get(key)
        if entry is not None:
            day_writes.move(self.workspace, entry, start, seconds, self._complain)

    def _trim(self, hint: OverlapHint) -> None:
        day_writes.trim(self.workspace, self._near()[hint.overlap.other.key], hint.trimmed)
        self._leave_hint()

    def _start_after(self, hint: OverlapHint) -> None:
        if hint.started_after is not None:
            self._move(hint.overlap.mine.key, hint.started_after.start, hint.started_after.seconds)
        self._leave_hint()

    def _keep_both(self, hint: OverlapHint) -> None:
        if self._place is not None:
            self._marks.keep_overlap(self._place.member, hint.overlap)
            self._answer()

    def _dismiss(self, gap: Stretch) -> None:
        if self._place is not None:
            self._marks.dismiss_gap(self._place.member, self._place.day, gap)
            self._answer()

    def _answer(self) -> None:
        self._show_day()
        self._leave_hint()

    def _leave_hint(self) -> None:
        """The keyboard goes back to the line: the same button answers another hint next, or is gone."""
        self.line.quick.focus_first()

    def _copy_day_before(self) -> None:
        if self._place is not None:
            day_writes.copy_day_before(self.workspace, self._place)

    def _take_leave(self, half: bool) -> None:
        if self._place is not None:
            day_writes.take_leave(self.workspace, self._place, half=half)

    def _end_leave(self) -> None:
        if self._place is not None:
            day_writes.end_leave(self.workspace, self._place, self._reading.day_off)

    def _complain(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self.complained.emit(translate_error(error))
        self._show_day()

    # Building

    def _connect(self) -> None:
        clock, hint, table = self.timeline, self.hint, self.list
        self.line.typed.connect(self._show_typed)
        self.line.complained.connect(self.complained)
        clock.moved.connect(self._move)
        clock.created.connect(self.line.fill_time)
        clock.opened.connect(table.edit)
        for part in (clock, table):
            part.delete_asked.connect(partial(bulk_writes.delete, self.workspace))
        hint.trim_asked.connect(self._trim)
        hint.start_after_asked.connect(self._start_after)
        hint.keep_asked.connect(self._keep_both)
        hint.fill_asked.connect(lambda gap: self.line.fill_time(gap.start, gap.seconds))
        hint.dismissed.connect(self._dismiss)
        table.complained.connect(self.complained)
        table.model.edited.connect(self._change)
        table.model.dataChanged.connect(lambda: self._calm.start())
        table.empty.acted.connect(self.take_focus)
        table.often.chosen.connect(self.line.use)
        self.leave.taken.connect(self._take_leave)
        self.leave.ended.connect(self._end_leave)

    def _layout(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self.line.quick)
        columns, right = QHBoxLayout(), QVBoxLayout()
        for layout in (columns, right, self._top):
            layout.setSpacing(12)
        self._top.addWidget(self.total, 3)
        right.addLayout(self._top)
        right.addWidget(self.hint)
        right.addWidget(self.list, 1)
        columns.addWidget(self.timeline, _CLOCK)
        columns.addLayout(right, _REST)
        box.addLayout(columns, 1)
