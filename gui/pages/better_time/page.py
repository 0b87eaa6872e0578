"""From the figures of time to a decision that is followed: what if, what was decided, a typical day."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from gui.language import tr
from gui.page import Page
from gui.pages.better_time.follow_view import FollowView
from gui.pages.better_time.typical_view import TypicalView
from gui.pages.better_time.view import BetterTimeView
from gui.pages.better_time.what_if_view import WhatIfView
from gui.settings import SettingsStore
from gui.tasks import Progress
from gui.team_day import team_day
from gui.theme import Theme
from gui.widgets.view_switch import ViewSwitch
from gui.workspace import Workspace
from models import records

if TYPE_CHECKING:
    from models.database import Database

_VIEWS: dict[str, type[BetterTimeView]] = {
    "what_if": WhatIfView,
    "follow": FollowView,
    "typical": TypicalView,
}


class BetterTimePage(Page):
    """A view reads when it is shown; the page knows no rule of any of them."""

    topics: ClassVar[frozenset[str]] = frozenset(
        (
            *("time_entry", "income", "expense", "team", "member", "membership", "hourly_cost"),
            *("project", "activity", "holiday", "leave"),
            *("time_target", "commitment", "check_in", "typical_day"),
        )
    )

    def __init__(self, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(workspace, theme, settings)
        self.switch, self.stack = ViewSwitch(tuple(_VIEWS)), QStackedWidget()
        self.views = {key: make(workspace, theme, settings) for key, make in _VIEWS.items()}
        self._build()
        self.finish()

    @property
    def view(self) -> BetterTimeView:
        return self.views[self.switch.current()]

    def title(self) -> str:
        return tr("Better use of time")

    def key_hints(self) -> list[tuple[str, str]]:
        return self.view.key_hints()

    def actions_table(self) -> dict[str, Callable[[], object]]:
        return {
            "view_before": lambda: self._turn(-1),
            "next_view": lambda: self._turn(1),
            **self.view.actions_table(),
        }

    def retranslate(self) -> None:
        self.switch.set_texts((tr("What if"), tr("Follow"), tr("Typical day")), tr("View"))
        for view in self.views.values():
            view.retranslate()

    def take_focus(self) -> None:
        self.view.take_focus()
        if not self.view.isAncestorOf(self.focusWidget() or self):
            super().take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.view.isAncestorOf(self.focusWidget() or self):
            self.view.take_focus()

    def receive(self, request: object) -> None:
        """The key of a view opens it."""
        if isinstance(request, str) and request in _VIEWS:
            self.show_view(request)

    def show_view(self, key: str) -> None:
        self.switch.set_current(key)
        self._show_view()
        self.refresh()

    def begin_again(self) -> None:
        for view in self.views.values():
            view.begin_again()

    # Reading

    def fetch(self, database: "Database", progress: Progress) -> tuple[str, Any] | None:
        team, key = self.workspace.team, self.switch.current()
        if team is None:
            return None
        with database.read() as connection:
            today = team_day(database, connection, team.key)
            # Read anew: the limits of the team may be what has just changed.
            now = records.team(connection, team.key) or team
            return key, self.views[key].read(connection, now, today)

    def present(self, data: Any) -> None:
        if data is not None:
            key, reading = data
            self.views[key].present(reading)

    # Views

    def _turn(self, count: int) -> None:
        keys = list(_VIEWS)
        self.show_view(keys[(keys.index(self.switch.current()) + count) % len(keys)])

    def _show_view(self) -> None:
        self.message_bar.hide()
        self.stack.setCurrentWidget(self.view)
        for view in self.views.values():
            for widget in view.header_widgets():
                widget.setVisible(view is self.view)
        if self.isVisible():
            self.view.take_focus()
        self.hints_changed.emit()

    def _complain(self, sentence: str) -> None:
        if sentence:
            self.show_message(sentence, "warn")
        else:
            self.message_bar.hide()

    def _build(self) -> None:
        self.header.add_left(self.switch)
        right = QWidget()
        row = QHBoxLayout(right)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.header.add_right(right)
        for view in self.views.values():
            self.stack.addWidget(view)
            for widget in view.header_widgets():
                row.addWidget(widget)
            view.complained.connect(self._complain)
            view.failed.connect(self.show_error)
            view.refresh_asked.connect(self.refresh)
            view.page_asked.connect(self.open_page)
        self.body.addWidget(self.stack, 1)
        self.switch.chosen.connect(self.show_view)
        self._show_view()
