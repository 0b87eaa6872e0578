"""The time log: a day, a week, the whole team's sheet, or all entries; which of them, whose, and around which day."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from gui.language import tr
from gui.page import Page
from gui.pages.time_log.day_navigator import DayNavigator
from gui.pages.time_log.day_view import DayView
from gui.pages.time_log.entries_view import EntriesView
from gui.pages.time_log.readings import PageReading, read_page
from gui.pages.time_log.team_view import TeamView
from gui.pages.time_log.view import Place, TimeLogView
from gui.pages.time_log.week_view import WeekView
from gui.settings import SettingsStore
from gui.tasks import Progress
from gui.theme import Theme
from gui.timed_work import Work
from gui.timer import WorkTimer
from gui.widgets.commitment_strip import OverdueStrip
from gui.widgets.empty_state import EmptyState
from gui.widgets.filter_box import FilterBox
from gui.widgets.view_switch import ViewSwitch
from gui.workspace import Workspace
from models.places import sample_database

if TYPE_CHECKING:
    from models.changes import Change
    from models.database import Database
    from models.records import EntryFilter

_VIEWS: dict[str, type[TimeLogView]] = {
    "day": DayView,
    "week": WeekView,
    "team": TeamView,
    "all": EntriesView,
}
_OF_ONE = ("day", "week")  # these show one member
_LOOK_AT_CLOCK_MS = 30_000
# px of the header: between its widgets where there is room and where there is little; at its ends and around its title
_SPACING, _TIGHT, _MARGINS = 8, 5, 80


class TimeLogPage(Page):
    """A view is made when it is first looked at: the window must not wait for the others."""

    topics: ClassVar[frozenset[str]] = frozenset(
        (
            *("time_entry", "team", "member", "membership", "project", "activity", "holiday", "leave"),
            *("week_row", "week_plan", "week_note", "typical_day"),
        )
    )

    def __init__(self, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(workspace, theme, settings)
        self._views: dict[str, TimeLogView] = {}
        self.switch, self.whose, self.navigator = ViewSwitch(tuple(_VIEWS)), FilterBox(), DayNavigator(theme)
        self.nobody = EmptyState()
        self.overdue = OverdueStrip(workspace, theme, settings)
        self.stack = QStackedWidget()
        self._place: Place | None = None
        self._member, self._is_opening = "", True
        self._build()
        self._connect()
        self.begin_again()
        self.finish()

    # Its views

    @property
    def view(self) -> TimeLogView:
        return self._view(self.switch.current())

    @property
    def day(self) -> DayView:
        view = self._view("day")
        assert isinstance(view, DayView)
        return view

    @property
    def all(self) -> EntriesView:
        view = self._view("all")
        assert isinstance(view, EntriesView)
        return view

    def _view(self, key: str) -> TimeLogView:
        if key not in self._views:
            view = self._views[key] = _VIEWS[key](self.workspace, self.theme, self.settings)
            view.complained.connect(self._note_complaint)
            view.refresh_asked.connect(self.refresh)
            view.day_asked.connect(self.show_day)
            view.turned.connect(self._turn_to)
            view.page_asked.connect(self.open_page)
            view.hints_changed.connect(self.hints_changed)
            for widget in view.header_widgets():
                self._right.addWidget(widget)
                widget.hide()
            self.stack.addWidget(view)
            view.retranslate()
        return self._views[key]

    # What the window asks

    def title(self) -> str:
        return tr("Time log")

    def key_hints(self) -> list[tuple[str, str]]:
        return self.view.key_hints()

    def actions_table(self) -> dict[str, Callable[[], object]]:
        return {
            "new": self.begin_entry,
            "find": self.begin_search,
            "previous": lambda: self._step(-1),
            "next": lambda: self._step(1),
            "view_before": lambda: self._turn_view(-1),
            "next_view": lambda: self._turn_view(1),
            **self.view.actions_table(),
        }

    def receive(self, request: object) -> None:
        """An EntryFilter opens all entries under it; a date opens that day; "typical_day" the team's usual days."""
        if isinstance(request, date):
            self.show_day(request)
        elif request == "typical_day":
            self.show_typical_days()
        elif request is not None and hasattr(request, "member"):
            self.show_entries(request)  # pyright: ignore[reportArgumentType]

    def connect_timer(self, timer: WorkTimer) -> None:
        self.day.use_timer(timer)

    def shows_timer(self) -> bool:
        return self.switch.current() == "day" and self._has_somebody()

    def timer_work(self) -> Work | None:
        return self.day.line.work()

    # Going somewhere

    def show_view(self, key: str) -> None:
        self.switch.set_current(key)
        self._show_view()
        self.refresh()

    def _turn_view(self, count: int) -> None:
        if self._has_somebody():
            keys = list(_VIEWS)
            self.show_view(keys[(keys.index(self.switch.current()) + count) % len(keys)])

    def show_day(self, day: date) -> None:
        self.day.leave_day()
        self.navigator.set_day(day)
        self.show_view("day")

    def show_typical_days(self) -> None:
        """The whole team's sheet, where what a usual day looks like is typed."""
        team = self._view("team")
        assert isinstance(team, TeamView)
        team.show_mode("typical")
        self.show_view("team")

    def show_entries(self, wanted: "EntryFilter") -> None:
        """All entries under a filter, which is visible and can be cleared."""
        self.all.show_filter(wanted)
        self.show_view("all")

    def _turn_to(self, day: date) -> None:
        self.navigator.set_day(day)
        self.refresh()

    def begin_entry(self) -> None:
        if self.view is not self.day:
            self.show_view("day")
        self.day.take_focus()

    def begin_search(self) -> None:
        if self.view is not self.all:
            self.show_view("all")
        self.all.take_focus()

    def _step(self, count: int) -> None:
        if self.navigator.isVisible():
            self.navigator.step(count)

    def _move(self, _day: date) -> None:
        self.day.leave_day()
        self._fit_header()
        self.refresh()

    def _choose_member(self, key: str) -> None:
        self.day.leave_day()
        self._member = key
        self.refresh()

    def _has_somebody(self) -> bool:
        return self.stack.currentWidget() is not self.nobody

    def _show_view(self) -> None:
        view = self.view
        if self._has_somebody():
            self.stack.setCurrentWidget(view)
        self._show_header()
        if self.isVisible():
            view.take_focus()
        self.hints_changed.emit()

    def _show_header(self) -> None:
        somebody, shown = self._has_somebody(), self.switch.current()
        self.switch.setVisible(somebody)
        self.whose.setVisible(somebody and shown in _OF_ONE and self.whose.box.count() > 1)
        self.navigator.setVisible(somebody and shown != "all")
        self.navigator.set_step(self.view.step)
        for key, view in self._views.items():
            for widget in view.header_widgets():
                widget.setVisible(somebody and key == shown)
        self._fit_header()

    # Reading

    def fetch(self, database: "Database", progress: Progress) -> PageReading | None:
        team = self.workspace.team
        return team and read_page(database, team, self._member, self.navigator.day(), self.view.read)

    def present(self, data: Any) -> None:
        if not isinstance(data, PageReading):
            return
        opening, self._is_opening = self._is_opening, False
        if opening and data.span is not None and self._is_sample():
            # The sample's dates are fixed: it opens on its own last day.
            self.navigator.set_day(data.span[1])
            self.refresh()
            return
        self._place, self._member = data.place, data.place.member
        self.stack.setCurrentWidget(self.view if self._member else self.nobody)
        own = [self.workspace.member.key] if self.workspace.member is not None else []
        self.whose.set_choices(data.place.names.choices("member", own), self._member)
        self._show_header()
        if self._member:
            self.view.present(data.place, data.shown)
        if opening:
            self._restore()

    def _restore(self) -> None:
        """A line that was being typed when Wela ended is typed on, on its own day."""
        day = self.day.restore()
        if day is not None and day != self.navigator.day():
            self.show_day(day)

    def on_change(self, change: "Change") -> None:
        if not self.view.follow(change):
            self.refresh()

    def begin_again(self) -> None:
        member = self.workspace.member
        self._member, self._is_opening = (member.key if member is not None else ""), True
        for view in self._views.values():
            view.begin_again()

    def _is_sample(self) -> bool:
        database = self.workspace.database
        return database is not None and database.location == str(sample_database())

    def _follow_clock(self) -> None:
        """Midnight passes: who looked at today goes on looking at today, unless something is being typed for it."""
        today, before = date.today(), self.navigator.today
        if today == before:
            return self.day.follow_clock()
        self.navigator.set_today(today)
        if self.navigator.day() == before and not self.day.line.is_typing():
            self.navigator.set_day(today)
        return self.refresh()

    def _note_complaint(self, sentence: str) -> None:
        if sentence:
            self.show_message(sentence)
        else:
            self.message_bar.hide()

    # Building

    def _build(self) -> None:
        self.header.add_left(self.switch)
        right = QWidget()
        self._right = QHBoxLayout(right)
        self._right.setContentsMargins(0, 0, 0, 0)
        self._right.setSpacing(_SPACING)
        self._right.addWidget(self.whose)
        self._right.addWidget(self.navigator)
        self.header.add_right(right)
        self.stack.addWidget(self.day)
        self.stack.addWidget(self.nobody)
        self.body.addWidget(self.overdue)  # hidden it takes no room
        self.body.addWidget(self.stack, 1)
        self._show_header()

    def _connect(self) -> None:
        self.switch.chosen.connect(self.show_view)
        self.navigator.moved.connect(self._move)
        self.whose.chosen.connect(self._choose_member)
        self.nobody.acted.connect(lambda: self.open_page("settings"))
        self.overdue.asked.connect(lambda request: self.open_page("dream_team", request))
        clock = QTimer(self, interval=_LOOK_AT_CLOCK_MS)
        clock.timeout.connect(self._follow_clock)
        clock.start()

    def _fit_header(self) -> None:
        """What has no room gives way: first the word before the name, then the words on buttons with an icon."""
        for short_name, only_icons in ((False, False), (True, False), (True, True)):
            self.whose.set_narrow(short_name)
            self.whose.setMaximumWidth(150 if short_name else 200)
            self._right.setSpacing(_TIGHT if only_icons else _SPACING)
            for view in self._views.values():
                view.set_compact(only_icons)
            if self._width_of_header() <= self.width() - _MARGINS:
                return

    def _width_of_header(self) -> int:
        widgets = [self.header.title, self.switch, *self._header_widgets()]
        return sum(
            min(one.sizeHint().width(), one.maximumWidth()) + _SPACING
            for one in widgets
            if not one.isHidden()
        )

    def _header_widgets(self) -> list[QWidget]:
        return [
            self.whose,
            self.navigator,
            *(one for view in self._views.values() for one in view.header_widgets()),
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_header()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.view.take_focus()

    def retranslate(self) -> None:
        self.switch.set_texts((tr("Day"), tr("Week"), tr("Whole team"), tr("All entries")), tr("View"))
        self.whose.set_label(tr("Whose"))
        self.nobody.set_texts(tr("There is nobody in the team yet."), tr("Add a member"))
        self.navigator.retranslate()
        for view in self._views.values():
            view.retranslate()
        self._fit_header()
