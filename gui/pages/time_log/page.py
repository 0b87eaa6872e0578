"""The time log: one person's day, or all entries of the team; every write goes through the workspace."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from gui.dates import format_day
from gui.item_models.entry_rows import EntryRows
from gui.language import tr, translate_error
from gui.page import Page
from gui.pages.time_log.day_navigator import DayNavigator
from gui.pages.time_log.day_view import DayView
from gui.pages.time_log.entries_view import EntriesView
from gui.pages.time_log.entry_form import Draft
from gui.pages.time_log.readings import DayReading, read_day
from gui.settings import SettingsStore
from gui.tasks import Progress
from gui.theme import Theme
from gui.widgets.buttons import secondary_button
from gui.widgets.empty_state import EmptyState
from gui.widgets.filter_box import FilterBox
from gui.widgets.view_switch import ViewSwitch
from gui.workspace import Workspace
from models.errors import AppError
from models.places import sample_database

if TYPE_CHECKING:
    from models.changes import Change
    from models.database import Database
    from models.records import Entry, EntryFilter

_VIEWS = ("day", "all")


class TimeLogPage(Page):
    topics: ClassVar[frozenset[str]] = frozenset(
        ("time_entry", "team", "member", "membership", "project", "activity", "holiday", "leave")
    )

    def __init__(self, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(workspace, theme, settings)
        self.views, self.trash_switch = ViewSwitch(_VIEWS), ViewSwitch(("living", "trash"))
        self.whose, self.navigator = FilterBox(), DayNavigator(theme)
        self.copy = secondary_button(icon=theme.icon("copy"), clicked=self.copy_day_before)
        self.day, self.all = DayView(theme), EntriesView(theme)
        self.nobody = EmptyState()
        self.stack = QStackedWidget()
        self._member = ""
        self._select_next, self._is_opening = False, True
        self._build()
        self._connect()
        self.finish()

    # What the window asks

    def title(self) -> str:
        return tr("Time log")

    def key_hints(self) -> list[tuple[str, str]]:
        if self.views.current() == "all":
            return [
                ("F2", tr("Edit")),
                ("Delete", tr("Delete")),
                ("Ctrl+F", tr("Search")),
                ("Ctrl+N", tr("New entry")),
            ]
        return [
            ("Ctrl+N", tr("New entry")),
            ("Enter", tr("Save")),
            ("F2", tr("Edit")),
            ("Delete", tr("Delete")),
            ("Alt+←→", tr("Change the day")),
        ]

    def actions_table(self) -> dict[str, Callable[[], object]]:
        return {
            "new": self.begin_entry,
            "find": self.begin_search,
            "previous": lambda: self._step(-1),
            "next": lambda: self._step(1),
        }

    def receive(self, request: object) -> None:
        """An EntryFilter opens all entries under it; a date opens that day."""
        if isinstance(request, date):
            self.show_view("day")
            self.show_day(request)
        elif request is not None and hasattr(request, "member"):
            self.show_entries(request)  # pyright: ignore[reportArgumentType]

    # Views

    def show_entries(self, wanted: "EntryFilter") -> None:
        """All entries under a filter, which is visible and can be cleared."""
        self.trash_switch.set_current("trash" if wanted.deleted else "living")
        self._show_view("all")
        self.all.show_filter(wanted)

    def show_day(self, day: date) -> None:
        self.navigator.set_day(day)
        self.refresh()

    def show_view(self, view: str) -> None:
        self._show_view(view)
        if view == "all":
            self.all.open()

    def begin_entry(self) -> None:
        self.show_view("day")
        self.day.form.focus_first()

    def begin_search(self) -> None:
        if self.views.current() != "all":
            self.show_view("all")
        self.all.filters.focus_words()

    def _show_view(self, view: str) -> None:
        self.views.set_current(view)
        if self.stack.currentWidget() is not self.nobody:
            self.stack.setCurrentWidget(self.all if view == "all" else self.day)
        self._show_header()
        self.hints_changed.emit()

    def _show_header(self) -> None:
        somebody = self.stack.currentWidget() is not self.nobody
        day = self.views.current() == "day"
        self.views.setVisible(somebody)
        self.whose.setVisible(somebody and day and self.whose.box.count() > 1)
        self.navigator.setVisible(somebody and day)
        self.copy.setVisible(somebody and day)
        self.trash_switch.setVisible(somebody and not day)

    def _step(self, days: int) -> None:
        if self.views.current() == "day":
            self.navigator.step(days)

    # Reading

    def fetch(self, database: "Database", progress: Progress) -> DayReading | None:
        team = self.workspace.team
        return team and read_day(database, team, self._member, self.navigator.day())

    def present(self, data: Any) -> None:
        database, team = self.workspace.database, self.workspace.team
        if not isinstance(data, DayReading) or database is None or team is None:
            return
        opening, self._is_opening = self._is_opening, False
        if opening and data.span is not None and database.location == str(sample_database()):
            # The sample's dates are fixed: it opens on its own last day.
            self.show_day(data.span[1])
            return
        somebody = bool(data.member)
        self._member = data.member
        self.stack.setCurrentWidget(
            (self.all if self.views.current() == "all" else self.day) if somebody else self.nobody
        )
        own = [self.workspace.member.key] if self.workspace.member is not None else []
        self.whose.set_choices(data.names.choices("member", own), data.member)
        self._show_header()
        newest = {entry.key for entry in data.entries} - {entry.key for entry in self.day.model.entries()}
        self.day.present(data, team)
        if opening and self.day.form.is_untouched():
            project, activity = (self.settings.recall(f"time_log/{what}") for what in ("project", "activity"))
            self.day.form.fill_work(project or None, activity or None, "")
        if self._select_next and len(newest) == 1:
            self.day.select(newest.pop())
            self._select_next = False
        self.all.present(database, team.key, data)

    def on_change(self, change: "Change") -> None:
        self.all.follow(change)
        self.refresh()

    # Writing

    def log(self, draft: Draft) -> None:
        """Save what was typed; what is refused returns into the form."""
        from models import ledger

        team = self.workspace.team
        if team is None:
            return
        self._remember_work(draft)
        self._select_next = True
        self.workspace.do(
            tr("Log an entry"),
            ledger.add_entry,
            team.key,
            self._member,
            self.navigator.day(),
            draft.seconds,
            start=draft.start,
            project=draft.project,
            activity=draft.activity,
            note=draft.note,
            tags=draft.tags,
            failed=lambda error: self._give_back(draft, error),
        )

    def change(self, model: EntryRows, entry: "Entry", values: dict[str, Any]) -> None:
        from models import ledger

        def failed(error: Exception) -> None:
            model.give_up(entry.key)
            if isinstance(error, AppError):
                self.show_error(error)

        def done(change: "Change") -> None:
            if not change:
                model.give_up(entry.key)

        self.workspace.do(
            tr("Change an entry"),
            ledger.change_entry,
            entry.key,
            entry.version,
            done=done,
            failed=failed,
            **values,
        )

    def delete(self, keys: list[str]) -> None:
        from models import ledger

        self.workspace.do(_deleting(len(keys)), ledger.trash_entries, keys, offer_undo=True)

    def restore(self, keys: list[str]) -> None:
        from models import ledger

        text = tr("Restore 1 entry") if len(keys) == 1 else tr("Restore {n} entries").format(n=len(keys))
        self.workspace.do(text, ledger.restore_entries, keys, offer_undo=True)

    def copy_day_before(self) -> None:
        """Log everything of the day before on this day as well; one step that can be taken back at once."""
        from models import entry_habits

        team, day = self.workspace.team, self.navigator.day()
        if team is None or not self._member:
            return
        before = day - timedelta(days=1)
        text = tr("Copy {day}").format(day=format_day(before, weekday=True))
        self.workspace.do(text, entry_habits.copy_day, team.key, self._member, before, day, offer_undo=True)

    def _give_back(self, draft: Draft, error: Exception) -> None:
        if not isinstance(error, AppError):
            return
        self._select_next, sentence = False, translate_error(error)
        if self.day.form.is_untouched():
            self.day.form.fill(draft)
            self.day.form.complain(sentence)
        else:
            self.show_message(sentence, "danger", (tr("Type it again"), lambda: self.day.form.fill(draft)))

    def _remember_work(self, draft: Draft) -> None:
        self.settings.remember("time_log/project", draft.project or "")
        self.settings.remember("time_log/activity", draft.activity or "")

    # Building

    def _build(self) -> None:
        self.header.add_left(self.views)
        right = QWidget()
        row = QHBoxLayout(right)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.whose.setMaximumWidth(200)
        for widget in (self.whose, self.navigator, self.copy, self.trash_switch):
            row.addWidget(widget)
        self.header.add_right(right)
        for view in (self.day, self.all, self.nobody):
            self.stack.addWidget(view)
        self.body.addWidget(self.stack, 1)
        self._show_header()

    def _connect(self) -> None:
        self.views.chosen.connect(self.show_view)
        self.trash_switch.chosen.connect(lambda key: self.all.set_deleted(key == "trash"))
        self.navigator.moved.connect(lambda _day: self.refresh())
        self.whose.chosen.connect(self._choose_member)
        self.nobody.acted.connect(lambda: self.open_page("settings"))
        self.day.form.submitted.connect(self.log)
        self.all.restore_asked.connect(self.restore)
        for view in (self.day, self.all):
            view.delete_asked.connect(self.delete)
            view.complained.connect(self._note_complaint)
            view.model.edited.connect(self._changer(view.model))
        self.begin_again()

    def _changer(self, model: EntryRows) -> "Callable[[Entry, dict[str, Any]], None]":
        return lambda entry, values: self.change(model, entry, values)

    def _note_complaint(self, sentence: str) -> None:
        self.show_message(sentence)

    def begin_again(self) -> None:
        member = self.workspace.member
        self._member = member.key if member is not None else ""
        self._is_opening = True

    def _choose_member(self, key: str) -> None:
        self._member = key
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.views.current() == "day":
            self.day.form.focus_first()

    def retranslate(self) -> None:
        self.views.set_texts((tr("Day"), tr("All entries")), tr("View"))
        self.trash_switch.set_texts((tr("Entries"), tr("Trash")), tr("Show"))
        self.whose.set_label(tr("Whose"))
        self.copy.setText(tr("Copy yesterday"))
        self.copy.setToolTip(tr("Log everything of the day before on this day as well"))
        self.nobody.set_texts(tr("There is nobody in the team yet."), tr("Add a member"))
        for part in (self.navigator, self.day, self.all):
            part.retranslate()


def _deleting(count: int) -> str:
    return tr("Delete 1 entry") if count == 1 else tr("Delete {n} entries").format(n=count)
