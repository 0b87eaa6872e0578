"""The team itself, the other teams of the database, and the file in which all of it lies."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gui.item_models.settings_rows import Column, SettingsRows
from gui.language import tr
from gui.team_reading import TeamReading
from gui.theme import Theme
from gui.widgets.buttons import secondary_button
from gui.widgets.card import Card
from gui.widgets.settings_letterhead import LetterheadCard
from gui.widgets.settings_list import ListCard
from gui.widgets.settings_place import PlaceCard
from gui.widgets.settings_section import SettingsSection
from gui.widgets.settings_team_fields import TeamFields
from gui.widgets.team_form import TeamForm
from gui.workspace import Workspace
from models import teams
from models.records import Team

_FORM_WIDTH = 760


class TeamSection(SettingsSection):
    """`team_chosen(key)` and `team_started(NewTeam)` are for the session."""

    team_chosen = Signal(str)
    team_started = Signal(object)

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__(workspace, theme)
        self.fields = TeamFields()
        self.fields_card = Card()
        self.model = SettingsRows(self._columns())
        self.teams = ListCard(theme, self.model)
        self.switch = secondary_button(icon=theme.icon("arrow-left-right"), clicked=self._switch)
        self.start = secondary_button(icon=theme.icon("plus"), clicked=self.begin_new)
        self.letterhead = LetterheadCard(theme, self.write)
        self.place = PlaceCard(workspace, theme)
        self.stack = QStackedWidget()
        self.form = TeamForm(self.leave)
        self._layout()
        self._connect()

    def present(self, reading: TeamReading) -> None:
        if self.reading is not None and self.reading.team.key != reading.team.key:
            self.form = self._new_form()
        self.reading = reading
        self.fields.show_team(reading.team)
        self.teams.show_records(reading.teams)
        if reading.letterhead is not None:
            self.letterhead.show_letterhead(reading.team.key, reading.letterhead)
        self.place.show_location(reading.location)
        self._show_buttons()

    def focus_first(self) -> None:
        self.fields.focus_first()

    def begin_new(self) -> None:
        self.stack.setCurrentWidget(self.form)
        self.form.begin()
        self.hints_changed.emit()

    def leave(self) -> bool:
        if self.stack.currentWidget() is not self.form:
            return False
        self.stack.setCurrentIndex(0)
        self.start.setFocus()
        self.hints_changed.emit()
        return True

    def key_hints(self) -> list[tuple[str, str]]:
        if self.stack.currentWidget() is self.form:
            return [("Enter", tr("Start the team")), ("Esc", tr("Back"))]
        return [("Enter", tr("Save")), ("Ctrl+N", tr("Start another team"))]

    def retranslate(self) -> None:
        self.model.retranslate()
        self.fields.retranslate()
        self.letterhead.retranslate()
        self.place.retranslate()
        self.fields_card.set_title(tr("The team"))
        self.teams.title.setText(tr("Teams in this database"))
        self.teams.table.setAccessibleName(tr("Teams in this database"))
        self.switch.setText(tr("Switch to this team"))
        self.start.setText(tr("Start another team"))

    # What a person does

    def _save(self) -> None:
        values = self.fields.values()
        team = self.fields.team
        if values is not None and team is not None:
            self.write(
                tr("Change the team"),
                teams.change_team,
                team.key,
                team.version,
                form=self.fields,
                done=lambda _change: self.fields.settle(),
                **values,
            )

    def _switch(self) -> None:
        team = self.teams.table.current()
        if team is not None:
            self._open(team)

    def _open(self, team: Team) -> None:
        if self.reading is not None and team.key != self.reading.team.key:
            self.team_chosen.emit(team.key)

    def _show_buttons(self) -> None:
        team = self.teams.table.current()
        here = self.reading.team.key if self.reading else ""
        self.switch.setVisible(self.model.rowCount() > 1)
        self.switch.setEnabled(team is not None and team.key != here)

    def _new_form(self) -> TeamForm:
        """An empty form in the place of one that was sent."""
        self.stack.removeWidget(self.form)
        self.form.deleteLater()
        form = TeamForm(self.leave)
        form.setMaximumWidth(_FORM_WIDTH)
        form.submitted.connect(self.team_started)
        self.stack.addWidget(form)
        self.stack.setCurrentIndex(0)
        return form

    # Building

    def _columns(self) -> tuple[Column, ...]:
        def mark(team: Team) -> str:
            here = self.reading is not None and team.key == self.reading.team.key
            return tr("shown now") if here else ""

        return (
            Column("name", lambda: tr("Name"), lambda team: team.name),
            Column("here", lambda: "", mark, width=130),
        )

    def _layout(self) -> None:
        self.fields_card.body.setContentsMargins(16, 8, 4, 10)  # the form keeps room for its scroll bar
        self.fields_card.body.addWidget(self.fields)
        self.teams.delete.hide()
        self.teams.foot.addWidget(self.switch)
        self.teams.foot.addWidget(self.start)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.teams, 1)
        right.addWidget(self.letterhead)
        right.addWidget(self.place)
        overview = QWidget()
        row = QHBoxLayout(overview)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.fields_card, 1)
        row.addLayout(right, 1)
        self.stack.addWidget(overview)
        self.form = self._new_form()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.stack)

    def _connect(self) -> None:
        self.fields.submitted.connect(self._save)
        self.teams.table.opened.connect(self._open)
        self.teams.table.chosen.connect(lambda _team: self._show_buttons())
        self.letterhead.complained.connect(self.complained)
        self.place.complained.connect(self.complained)
        self.place.told.connect(self.told)
