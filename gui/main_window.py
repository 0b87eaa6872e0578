"""The window: sidebar, the shown page, status bar. It knows which pages there are and no rule of any of them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QSize, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from gui.actions import ACTIONS, ActionEntry
from gui.keys import KeyReader, key_sequence
from gui.language import tr, translate_error
from gui.notices import NoticeBar
from gui.offers import Offer
from gui.page import Page
from gui.page_table import main_pages, page_entry
from gui.present.presenter import Presenter
from gui.settings import SettingsStore
from gui.sidebar import Sidebar
from gui.status_bar import StatusBar
from gui.theme import Theme
from gui.timer import WorkTimer
from gui.widgets.message_bar import MessageBar
from gui.widgets.timer_question import TimerQuestion
from gui.widgets.work_menu import WorkMenu
from gui.workspace import Workspace
from models.errors import AppError

MINIMUM = (1280, 680)
DESIGNED = (1366, 768)
FRAME = 36
WIDEST_CONTENT, CAPPED_FROM = 1448, 1600
_MENU = ("undo", "redo", "", "present", "arrange_slides", "", "import", "", "settings", "help")


class MainWindow(QMainWindow):
    painted = Signal()  # once, after the first paint
    page_made = Signal(object)

    def __init__(self, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        super().__init__()
        self._workspace, self._theme, self._settings = workspace, theme, settings
        self._pages: dict[str, Page] = {}
        self._was_painted = False
        self._key, self._previous = "", ""
        self._led_from = ""  # the daily page whose figure or row led to the present one
        self.keys = KeyReader(self)
        self.actions_by_name = {entry.name: self._action(entry) for entry in ACTIONS}
        self._more = QMenu(self)
        self.timer = WorkTimer(workspace, parent=self)
        self.works = WorkMenu(workspace, self.timer, self)
        self.sidebar = Sidebar(workspace, theme, self.timer, self._more)
        self.status = StatusBar(workspace, theme)
        self.stack = QStackedWidget()
        self.message_bar = MessageBar(theme)
        self.banner = MessageBar(theme)
        self.notice = NoticeBar(self.timer, theme)
        self.question = TimerQuestion(self.timer, theme)
        self.presenter = Presenter(workspace, theme, settings, self)
        self._offer: Callable[[], Offer] | None = None
        self._layout()
        self._connect()
        self._retranslate()

    # Pages

    @property
    def page(self) -> Page | None:
        return self._pages.get(self._key)

    @property
    def page_key(self) -> str:
        return self._key

    def open_page(self, key: str, request: object = None) -> None:
        """Show a page, making it the first time; `request` is handed to its receive()."""
        if key not in self._pages:
            self._pages[key] = self._make(page_entry(key).load())
        page = self._pages[key]
        if key != self._key:
            self._previous, self._key, self._led_from = self._key, key, ""
        self.sidebar.setVisible(not page.full_window)
        self.status.setVisible(not page.full_window)
        self.sidebar.show_current(key)
        self.message_bar.hide()
        self.stack.setCurrentWidget(page)
        self._bring_keys(page)
        self._show_hints()
        if request is not None:
            page.receive(request)
        if page_entry(key) in main_pages():
            self._settings.change(page=key)

    def _bring_keys(self, page: Page) -> None:
        """A page chosen in the sidebar or by Alt+1 is worked in at once; one may have a wish of its own."""
        if not page.isAncestorOf(self.focusWidget()):
            page.take_focus()

    def show_help(self, topic: str = "") -> None:
        self.open_page("help", topic or None)

    def go_back(self) -> None:
        """To the page before, from a page that is only visited or was opened by a figure."""
        visited = self._led_from or self._key in ("help", "import", "settings", "start")
        if visited and self._previous and self._workspace.team is not None:
            self.open_page(self._previous)

    def _lead(self, key: str, request: object = None) -> None:
        """A page leads to another: Escape leads back."""
        origin = self._key
        self.open_page(key, request)
        if key != origin and page_entry(origin) in main_pages():
            self._led_from = origin

    def show_error(self, error: AppError) -> None:
        """One sentence under the header of the shown page."""
        bar = self.page.message_bar if self.page else self.message_bar
        bar.show_message(translate_error(error))

    def show_offer(self, make: Callable[[], Offer] | None) -> None:
        """A sentence about the open file, above every page until it is used, closed or taken back."""
        self._offer = make
        self.banner.hide()
        if make is not None:
            offer = make()
            self.message_bar.hide()
            if self.page is not None:
                self.page.message_bar.hide()
            self.banner.show_message(offer.text, offer.tone, *offer.actions)

    def trigger(self, name: str) -> None:
        """Run an action by name: the shown page's own slot first, then the window's."""
        slot = self.page.actions_table().get(name) if self.page else None
        if slot is None:
            slot = self._slots.get(name)
        if slot is not None:
            slot()

    # Building

    def _make(self, kind: type[Page]) -> Page:
        page = kind(self._workspace, self._theme, self._settings)
        page.help_asked.connect(self.show_help)
        page.page_asked.connect(self._lead)
        page.hints_changed.connect(self._show_hints)
        page.connect_timer(self.timer)
        self.stack.addWidget(page)
        self.page_made.emit(page)
        return page

    def _layout(self) -> None:
        self.setMinimumSize(*MINIMUM)
        self.resize(self._first_size())
        content = QWidget()
        content.setObjectName("content")
        row = QHBoxLayout(content)
        column = QVBoxLayout()
        for box in (row, column):
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(column, 1)
        column.addWidget(self.banner)
        column.addWidget(self.question)
        column.addWidget(self.notice)
        column.addWidget(self.message_bar)
        column.addWidget(self.stack, 1)
        column.addWidget(self.status)
        self.setCentralWidget(content)

    def _first_size(self) -> QSize:
        """The size of the design, or what a smaller screen leaves beside the frame that a desktop puts around."""
        room = self.screen().availableSize()
        return QSize(*DESIGNED).boundedTo(QSize(room.width(), room.height() - FRAME))

    def _connect(self) -> None:
        self._slots = {
            "undo": self._workspace.undo,
            "redo": self._workspace.redo,
            **{f"page_{place}": partial(self._open_main, place) for place in range(1, len(main_pages()) + 1)},
            "present": lambda: self.presenter.present(self._key),
            "arrange_slides": self.presenter.arrange,
            "timer": self._toggle_timer,
            "other_work": self._change_work,
            "import": partial(self._open_with_team, "import"),
            "settings": partial(self._open_with_team, "settings"),
            "help": self._help_about_page,
            "back": self.go_back,
        }
        self.sidebar.page_chosen.connect(self.open_page)
        self.timer.works_asked.connect(self.works.open_at)
        self.notice.day_asked.connect(partial(self.open_page, "time_log"))
        self._workspace.failed.connect(self.show_error)
        self._workspace.history_changed.connect(self._name_history)
        self._workspace.database_changed.connect(self._name_history)

    def _open_main(self, place: int) -> None:
        self._open_with_team(main_pages()[place - 1].key)

    def _open_with_team(self, key: str) -> None:
        if self._workspace.team is not None:
            self.open_page(key)

    def _toggle_timer(self) -> None:
        """Ctrl+T: stop what runs; else time what the page offers, or what was timed last, or ask what."""
        timer, page = self.timer, self.page
        work = (page.timer_work() if page is not None else None) or timer.last_work()
        if timer.running is not None:
            timer.stop()
        elif work is not None:
            timer.start(work)
        else:
            self._offer_works()

    def _change_work(self) -> None:
        """Ctrl+Shift+T: go on with what the page names, or choose it by its number."""
        work = self.page.timer_work() if self.page is not None else None
        if work is not None:
            self.timer.switch(work)
        else:
            self._offer_works()

    def _offer_works(self) -> None:
        self.works.open_at(self.stack.mapToGlobal(QPoint(24, 60)))

    def _help_about_page(self) -> None:
        self.show_help()

    def _action(self, entry: ActionEntry) -> QAction:
        action = QAction(self)
        action.setObjectName(entry.name)  # for buttons in pages that know nothing of the window
        action.setShortcuts([key_sequence(text) for text in entry.shortcuts])
        if entry.icon:
            action.setIcon(self._theme.icon(entry.icon))
        action.triggered.connect(lambda: self.trigger(entry.name))
        self.addAction(action)
        self.keys.add(action)
        return action

    def _fill_menu(self) -> None:
        self._more.clear()
        for name in _MENU:
            if not name:
                self._more.addSeparator()
            else:
                self._more.addAction(self.actions_by_name[name])

    # Following changes

    def _show_hints(self) -> None:
        page = self.page
        if page is not None:
            self.sidebar.timer.set_hidden_by_page(page.shows_timer())
        if page is not None and self.sender() in (None, page, self.sidebar):
            hints = page.key_hints()
            known = {keys for keys, _ in hints}
            self.status.hints.show_hints(hints if "F1" in known else [*hints, ("F1", tr("How to use"))])

    def _name_history(self) -> None:
        workspace = self._workspace
        names = {"undo": (tr("Undo"), workspace.undo_text), "redo": (tr("Redo"), workspace.redo_text)}
        for name, (word, step) in names.items():
            action = self.actions_by_name[name]
            action.setText(f"{word}: {step}".replace("&", "&&") if step else word)
            action.setEnabled(workspace.database is not None)

    def _retranslate(self) -> None:
        self.setWindowTitle(tr("Wela"))
        if not self.banner.isHidden():
            self.show_offer(self._offer)
        for entry in ACTIONS:
            self.actions_by_name[entry.name].setText(entry.text())
        self._name_history()
        self._fill_menu()
        self._show_hints()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.stack.setMaximumWidth(WIDEST_CONTENT if self.width() > CAPPED_FROM else 16_777_215)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.remember("window/geometry", bytes(self.saveGeometry().toBase64().data()).decode())
        super().closeEvent(event)
