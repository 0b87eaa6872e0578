"""The shape of every page: it lays out, fetches off the GUI thread, presents, and can change its language."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.language import translate_error
from gui.settings import SettingsStore
from gui.tasks import Progress, Task, run
from gui.theme import Theme
from gui.widgets.labels import Tone, plain_label
from gui.widgets.message_bar import MessageBar
from gui.workspace import Workspace
from models.errors import AppError

if TYPE_CHECKING:
    from gui.timed_work import Work
    from gui.timer import WorkTimer
    from models.changes import Change
    from models.database import Database

__all__ = ["Page", "PageHeader"]


class PageHeader(QWidget):
    """Title, view switch, stretch, navigation, buttons: 60 px that never scroll away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(60)
        self.title = plain_label(role="page_title")
        self.subtitle = plain_label(role="small")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 0, 24, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.title)
        self._row.addSpacing(6)
        self._row.addWidget(self.subtitle)
        self._stretch = self._row.count()
        self._row.addStretch()

    def add_left(self, widget: QWidget) -> None:
        """Beside the title: the view switch."""
        self._row.insertWidget(self._stretch, widget)
        self._stretch += 1

    def add_right(self, widget: QWidget, *, gap: int = 0) -> None:
        """At the right end, in order: navigation, secondary buttons, at most one primary button."""
        self._row.addSpacing(gap)
        self._row.addWidget(widget)


class Page(QWidget):
    """Subclasses build into `body` and `header`, and override the methods below.

    `topics` are the tables whose change makes the page behind. A page re-reads when it is shown and behind.
    """

    topics: ClassVar[frozenset[str]] = frozenset()
    full_window: ClassVar[bool] = False
    needs_team: ClassVar[bool] = True

    help_asked = Signal(str)
    page_asked = Signal(str, object)
    hints_changed = Signal()

    def __init__(self, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        super().__init__()
        self.setObjectName("page")
        self.workspace, self.theme, self.settings = workspace, theme, settings
        self.header = PageHeader()
        self.message_bar = MessageBar(theme)
        self.body = QVBoxLayout()
        self._behind, self._generation = True, 0
        self._task: Task | None = None
        self._layout()
        workspace.changed.connect(self._note)
        workspace.team_changed.connect(self._change_team)
        workspace.people_changed.connect(self._catch_up)

    # What a page says about itself

    def title(self) -> str:
        return ""

    def key_hints(self) -> list[tuple[str, str]]:
        """(keys, what they do) for the status bar, such as ("Ctrl+N", tr("Quick entry"))."""
        return []

    def actions_table(self) -> dict[str, Callable[[], object]]:
        """Slots for the application's delegated actions by name: new, find, export, refresh, back …"""
        return {}

    def shows_timer(self) -> bool:
        """Whether the page shows the running timer itself, so that the sidebar need not; see `hints_changed`."""
        return False

    def timer_work(self) -> "Work | None":
        """What Ctrl+T would time here; None for what was timed last."""
        return None

    def connect_timer(self, timer: "WorkTimer") -> None:
        """The window's timer, given once after the page is made."""

    def retranslate(self) -> None:
        """Set every text the page shows; called once after building and at each change of language."""

    # Reading

    def fetch(self, database: "Database", progress: Progress) -> Any:
        """Read and compute on a worker thread: touch no widget. The result goes to present()."""
        return None

    def present(self, data: Any) -> None:
        """Show what fetch() returned; touch no database."""

    def refresh(self) -> None:
        """Read again now if the page is shown, else when it is shown next."""
        self._behind = True
        self._generation += 1  # what is being read now is no longer wanted
        if self.isVisible() and self._may_read():
            self._start()

    def forget(self) -> None:
        """What was read before no longer holds; called at every write that concerns the page, shown or not."""

    def on_change(self, change: "Change") -> None:
        """A write was made that concerns the page's topics; the default reads everything again."""
        self.refresh()

    def begin_again(self) -> None:
        """Another team or person is shown from now on: drop what belongs to the last one, before it is read."""

    def receive(self, request: object) -> None:
        """Another page (or the window) opened this page with a request, such as a filter."""

    def take_focus(self) -> None:
        """The page was opened: the keyboard goes to where it was in it, the first time to what comes first."""
        chain = _focus_chain(self.focusWidget() or self)
        place = next((one for one in chain if self.isAncestorOf(one) and _takes_keys(one)), None)
        if place is not None:
            place.setFocus()

    # For subclasses

    def show_message(
        self, text: str, tone: Tone = "danger", *actions: tuple[str, Callable[[], object]]
    ) -> None:
        self.message_bar.show_message(text, tone, *actions)

    def show_error(self, error: AppError) -> None:
        self.show_message(translate_error(error))

    def show_help(self, topic: str = "") -> None:
        self.help_asked.emit(topic)

    def open_page(self, key: str, request: object = None) -> None:
        """Ask the window for another page, such as open_page("time_log", EntryFilter(...))."""
        self.page_asked.emit(key, request)

    def finish(self) -> None:
        """Call at the end of __init__: sets all texts."""
        self._retranslate()

    # The machinery

    def _layout(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.header)
        self.body.setContentsMargins(24, 0, 24, 14)
        self.body.setSpacing(12)
        self.body.addWidget(self.message_bar)  # hidden it takes no room
        box.addLayout(self.body, 1)

    def _may_read(self) -> bool:
        ready = self.workspace.database is not None
        return ready and (self.workspace.team is not None or not self.needs_team)

    def _start(self) -> None:
        if self._task is not None:
            self._task.cancel()
        database = self.workspace.database
        assert database is not None
        self._behind = False
        self._generation += 1
        generation = self._generation
        self._task = run(
            lambda progress: self.fetch(database, progress),
            lambda data: self._arrive(generation, data),
            lambda error: self._fail(generation, error),
            self,
        )

    def _arrive(self, generation: int, data: Any) -> None:
        if generation == self._generation:
            self._task = None
            self.present(data)

    def _fail(self, generation: int, error: Exception) -> None:
        if generation != self._generation:
            return
        self._task = None
        if not isinstance(error, AppError):
            raise error
        self.show_error(error)

    def _change_team(self) -> None:
        self.begin_again()
        self.refresh()

    def is_reading(self) -> bool:
        return self._task is not None

    def _note(self, change: "Change") -> None:
        if change.tables & self.topics:
            self._behind = True
            self.forget()
            if self.isVisible() and self._may_read() and not self._lost_team(change):
                self.on_change(change)
            else:
                self._generation += 1  # what is being read now is no longer wanted

    def _lost_team(self, change: "Change") -> bool:
        """An undone or deleted team: the session goes elsewhere, and there is nothing left to read."""
        team = self.workspace.team
        gone = (row for row in change.rows if row.table == "team" and not row.values())
        return team is not None and any(row.key == team.key for row in gone)

    def _catch_up(self) -> None:
        if self._behind:
            self.refresh()

    def _retranslate(self) -> None:
        self.header.title.setText(self.title())
        self.setAccessibleName(self.title())
        self.retranslate()
        self.hints_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._behind and self._may_read():
            self._start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        with QSignalBlocker(self.message_bar):
            self.message_bar.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


def _focus_chain(first: QWidget) -> Iterator[QWidget]:
    """The widgets of a window in the order of the Tab key, once round."""
    place: QWidget | None = first
    while place is not None:
        yield place
        place = place.nextInFocusChain()
        if place is first:
            return


def _takes_keys(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisible() and widget.isEnabled()
