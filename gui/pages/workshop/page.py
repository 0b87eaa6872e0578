"""The workshop: what it ties together, and what is to be done on its days."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from assessments.workshop_path import Step
from gui.language import tr, translate_error
from gui.page import Page
from gui.pages.workshop.path_view import PathView
from gui.pages.workshop.path_words import PAGES
from gui.pages.workshop.readings import HubReading, WorkshopRow, read_hub
from gui.pages.workshop.workshop_form import FormChoices, WorkshopForm
from gui.pages.workshop.workshop_list import WorkshopList
from gui.settings import SettingsStore
from gui.tasks import Progress
from gui.team_day import team_day
from gui.theme import Theme
from gui.widgets.buttons import primary_button
from gui.widgets.card import Card
from gui.workshop_writes import WorkshopValues, write_away, write_new, write_whole
from gui.workspace import Workspace
from models import records

if TYPE_CHECKING:
    from models.database import Database
    from models.errors import AppError

NEW, EDIT = "new", "edit"


class WorkshopPage(Page):
    """The list of workshops, the path of the chosen one, and a form in their place.

    Receives "new", the key of a workshop to show, or ("edit", its key).
    """

    topics: ClassVar[frozenset[str]] = frozenset(
        {"workshop", "workshop_team", "wave", "response", "team", "member", "membership", "activity"}
        | {"time_entry", "income", "typical_day", "time_target", "commitment", "check_in"}
        | {"dream_team", "dream_level", "holiday", "leave"}
    )

    def __init__(self, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(workspace, theme, settings)
        self._reading: HubReading | None = None
        self._chosen = ""
        self._edited: WorkshopRow | None = None
        self._asked: object = None
        self.new = primary_button(icon=theme.icon("plus", "ui.on_accent"), clicked=self.begin_new)
        self.list, self.path, self.form = WorkshopList(theme), PathView(theme), WorkshopForm(theme)
        self.stack, self.form_card = QStackedWidget(), Card()
        self._build()
        self._connect()
        self.finish()

    # What the window asks

    def title(self) -> str:
        return tr("Transition workshop")

    def key_hints(self) -> list[tuple[str, str]]:
        if self._is_form():
            return [("Enter", tr("Save the workshop")), ("Esc", tr("Cancel"))]
        return [("Ctrl+N", tr("New workshop")), ("Enter", tr("Open the step")), ("Delete", tr("Delete"))]

    def actions_table(self) -> dict[str, Callable[[], object]]:
        own: dict[str, Callable[[], object]] = {"new": self.begin_new}
        return own | ({"back": self.leave_form} if self._is_form() else {})

    def receive(self, request: object) -> None:
        if request == NEW or isinstance(request, tuple):
            self._asked = request
            self._go_on()
        elif isinstance(request, str):
            self._choose(request)

    def take_focus(self) -> None:
        if self._is_form():
            self.form.take_focus()
        elif self._reading is None:
            self.setFocus()  # until it is known what there is
        elif self._reading.rows:
            self.list.table.setFocus()
        else:
            self.list.empty.button.setFocus()

    def begin_again(self) -> None:
        self._reading, self._chosen, self._edited = None, "", None
        self.list.show_nothing()
        self.path.hide()
        self._show(0)

    # Reading

    def fetch(self, database: "Database", progress: Progress) -> HubReading | None:
        team, wanted = self.workspace.team, self._chosen
        if team is None:
            return None

        def read(connection: Any) -> HubReading:
            # Read anew: the limits of the team may be what has just changed.
            now = records.team(connection, team.key) or team
            return read_hub(connection, now, wanted, today=team_day(database, connection, team.key))

        return database.ask(read)

    def present(self, data: Any) -> None:
        if not isinstance(data, HubReading):
            return
        before, self._reading = self._reading, data
        had_keys = self.list.isAncestorOf(self.window().focusWidget() or self)
        self._chosen = data.chosen
        self.list.show_workshops(data.rows, data.chosen, several_teams=len(data.teams) > 1)
        self.path.setVisible(data.named is not None)
        if data.named is not None:
            self.path.show_path(data.named)
        if before is None:
            if not self._take_up_draft() and self._asked is None:
                self.take_focus()
        elif had_keys and bool(before.rows) != bool(data.rows) and not self._is_form():
            self.take_focus()  # the first one came, or the last one was deleted, under the cursor
        self._go_on()

    # The list and the path

    def _choose(self, key: str) -> None:
        if key and key != self._chosen:
            self._chosen = key
            self.refresh()

    def _open(self, step: Step) -> None:
        """The page where a step is done; without members all of them begin in the settings."""
        if step.need == "members":
            self.open_page("settings")
            return
        page, request = PAGES[step.key]
        wave = self._wave(step)
        self.open_page(page, self._chosen if page == "before_after" else wave or request)

    def _wave(self, step: Step) -> str | None:
        """The closed wave of a step, whose results the assessment shows; an open one is found in its list."""
        row = self.list.current()
        if row is None or step.state != "done":
            return None
        return {"before_wave": row.part.before_wave, "after_wave": row.part.after_wave}.get(step.key)

    def _delete(self, row: WorkshopRow) -> None:
        write_away(self.workspace, row.workshop)

    # The form

    def begin_new(self) -> None:
        reading = self._reading
        if reading is not None and not self._is_form():
            self._edited = None
            self.form.begin_new(self._choices(reading), reading.today)
            self._show_form()

    def begin_edit(self, row: WorkshopRow) -> None:
        if self._reading is not None:
            self._edited = row
            self.form.begin(self._choices(self._reading), values_of(row))
            self._show_form()

    def leave_form(self) -> None:
        """Nothing of what was typed is kept."""
        self._keep(None)
        self._edited = None
        self._show(0)
        self.take_focus()

    def _show_form(self) -> None:
        self.form_card.set_title(tr("Change the workshop") if self._edited else tr("New workshop"))
        self._show(1)
        self.form.take_focus()

    def _save(self, values: WorkshopValues) -> None:
        row = self._edited
        if row is None:
            write_new(self.workspace, values, self._saved, self._refuse)
        else:
            write_whole(self.workspace, row.workshop, row.part, values, self._saved, self._refuse)

    def _saved(self, key: str) -> None:
        self._chosen = key
        self.leave_form()
        self.refresh()

    def _refuse(self, error: "AppError") -> None:
        self.form.show_complaint(translate_error(error))
        self.refresh()  # so that it can be looked at again

    def _go_on(self) -> None:
        """What another page asked for waits until there is something to begin with."""
        asked, reading = self._asked, self._reading
        if asked is None or reading is None:
            return
        self._asked = None
        row = next((one for one in reading.rows if asked == (EDIT, one.key)), None)
        if row is not None:
            self.begin_edit(row)
        elif asked == NEW:
            self.begin_new()

    def _show(self, place: int) -> None:
        """0: list and path, 1: the form."""
        self.stack.setCurrentIndex(place)
        self.new.setVisible(place == 0)
        self.hints_changed.emit()

    def _is_form(self) -> bool:
        return self.stack.currentIndex() == 1

    @staticmethod
    def _choices(reading: HubReading) -> FormChoices:
        return FormChoices(reading.waves, reading.activities, reading.teams, reading.team)

    # The draft of a form

    def _keep(self, typed: dict[str, Any] | None) -> None:
        if self.workspace.team is not None:
            self.workspace.drafts.put(f"workshop/{self.workspace.team.key}", typed)

    def _keep_form(self) -> None:
        edited = self._edited.key if self._edited is not None else ""
        self._keep({"workshop": edited, "form": self.form.draft()})

    def _take_up_draft(self) -> bool:
        """A form that was never saved, because the program ended, is there again."""
        team, reading = self.workspace.team, self._reading
        kept: Any = self.workspace.drafts.get(f"workshop/{team.key}") if team is not None else None
        if kept is None or reading is None:
            return False
        row = next((one for one in reading.rows if one.key == kept["workshop"]), None)
        if kept["workshop"] and row is None:
            self._keep(None)
            return False
        self.begin_edit(row) if row is not None else self.begin_new()
        self.form.take_draft(kept["form"])
        return True

    # Building

    def _build(self) -> None:
        self.header.add_right(self.new)
        hub = QWidget()
        box = QVBoxLayout(hub)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self.list)
        box.addWidget(self.path, 1)
        self.form_card.body.addWidget(self.form, 1)
        self.stack.addWidget(hub)
        self.stack.addWidget(self.form_card)
        self.body.addWidget(self.stack, 1)
        self.path.hide()

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(lambda _: self.path.focus_next())
        self.list.edit_asked.connect(self.begin_edit)
        self.list.delete_asked.connect(self._delete)
        self.list.new_asked.connect(self.begin_new)
        self.path.asked.connect(self._open)
        self.form.submitted.connect(self._save)
        self.form.cancelled.connect(self.leave_form)
        self.form.typed.connect(self._keep_form)

    def retranslate(self) -> None:
        self.new.setText(tr("New workshop"))
        self.list.retranslate()
        self.path.retranslate()
        self.form.retranslate()
        if self._is_form():
            self.form_card.set_title(tr("Change the workshop") if self._edited else tr("New workshop"))


def values_of(row: WorkshopRow) -> WorkshopValues:
    """What the form shows of a stored workshop."""
    workshop, part = row.workshop, row.part
    return WorkshopValues(
        workshop.name,
        (workshop.first_day, workshop.last_day),
        (workshop.before_first, workshop.before_last),
        (workshop.after_first, workshop.after_last),
        workshop.basis,
        workshop.worthwhile,
        tuple(key for key, _ in row.teams),
        part.before_wave,
        part.after_wave,
        part.activity,
        part.leave_out,
    )
