"""The whole team: a leader types paper sheets, one day or one typical day of each person, in one grid."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gui.item_models.sheet_hours import SheetHours
from gui.item_models.team_sheet import TeamSheet
from gui.language import tr, translate_error
from gui.pages.time_log.team_draft import SheetDraft
from gui.pages.time_log.team_grid import TeamCard
from gui.pages.time_log.team_reading import TeamReading, read_team
from gui.pages.time_log.typical_logging import TypicalLogging
from gui.pages.time_log.typical_strip import TypicalStrip
from gui.pages.time_log.view import Place, TimeLogView
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.widgets.buttons import secondary_button
from gui.widgets.choice_field import ChoiceField
from gui.widgets.empty_state import EmptyState
from gui.widgets.labels import plain_label
from gui.widgets.view_switch import ViewSwitch
from gui.workspace import Workspace
from models.errors import AppError, Conflict

if TYPE_CHECKING:
    from models.changes import Change, RowChange

Mode = Literal["day", "typical"]

_NO_PROJECT = "none"
_TABLES: Mapping[str, Mode] = {"time_entry": "day", "typical_day": "typical"}


class TeamView(TimeLogView):
    def __init__(self, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(workspace, theme, settings)
        self.sheet = TeamSheet(self)
        self.card, self.strip = TeamCard(theme, self.sheet), TypicalStrip(theme)
        self.grid = self.card.grid
        self.logging = TypicalLogging(workspace, self.strip, self.grid, self.sheet)
        self.draft = SheetDraft(workspace, self.sheet)
        self.project, self.modes = ChoiceField(optional=False), ViewSwitch(("day", "typical"))
        self.project_label = plain_label(role="secondary")
        self.log = secondary_button(icon=theme.icon("copy"), clicked=self.logging.open)
        self.compare = secondary_button(icon=theme.icon("chart-column"), clicked=self._compare)
        self.empty, self.stack = EmptyState(), QStackedWidget()
        self._place: Place | None = None
        self._reading: TeamReading | None = None
        self._hours: dict[Mode, SheetHours] = {"day": SheetHours(), "typical": SheetHours()}
        self._order: list[str] = []  # of the activities; it never changes under the hands
        self._build()
        self._connect()
        self.retranslate()

    # What the page asks

    def read(self, connection: Any, place: Place) -> TeamReading:
        return read_team(connection, place.team.key, place.day, list(place.names.members.values()))

    def present(self, place: Place, reading: Any) -> None:
        if not isinstance(reading, TeamReading):
            return
        another = self._place is None or (self._place.team.key, self._place.day) != (
            place.team.key,
            place.day,
        )
        if another:
            self._leave_cell()
            self._hours = {"day": SheetHours(), "typical": SheetHours()}
        self._place, self._reading, self.logging.team = place, reading, place.team.key
        people = {one.key for one in reading.people}
        self._hours["day"].replace(reading.entries)
        self._hours["typical"].replace(piece for piece in reading.pieces if piece.member in people)
        self._order = [key for key, _ in place.names.choices("activity", self._order or reading.activities)]
        self._offer_projects(place, reading)
        self._show()
        self._resume()

    def follow(self, change: "Change") -> bool:
        if self._place is None or not change.tables <= _TABLES.keys():
            return False
        if not all(map(self._take, change.rows)):
            return False
        self._show()
        self.logging.count()
        return True

    def key_hints(self) -> list[tuple[str, str]]:
        return [
            (tr("Digits"), tr("Type hours")),
            ("Tab", tr("Next activity")),
            ("Enter", tr("Next person")),
            ("Ctrl+D", tr("Copy from above")),
            ("Ctrl+F", tr("Project")),
        ]

    def actions_table(self) -> dict[str, Callable[[], object]]:
        return {"find": self.project.setFocus}

    def begin_again(self) -> None:
        self.grid.reset()  # closes an open cell unsaved: the database may be another one already
        self._place = self._reading = None
        self._order = []
        self.strip.hide()

    def take_focus(self) -> None:
        self.grid.setFocus()

    def retranslate(self) -> None:
        self.project_label.setText(tr("Hours for the project"))
        self.project.setAccessibleName(tr("Hours for the project"))
        self.modes.set_texts((tr("This day"), tr("Typical day")), tr("What is typed"))
        self.log.setText(tr("Log it on working days…"))
        self.compare.setText(tr("Compare with the log"))
        self.empty.set_texts(
            tr(
                "Nobody belongs to the team on this day, or there are no activities yet. See Team and settings."
            )
        )
        self.strip.retranslate()
        self.card.retranslate()
        if self._place is not None and self._reading is not None:
            self._offer_projects(self._place, self._reading)
            self.sheet.retranslate()

    # What is shown

    def mode(self) -> Mode:
        return "typical" if self.modes.current() == "typical" else "day"

    def show_mode(self, mode: Mode) -> None:
        self._leave_cell()
        self.modes.set_current(mode)
        self.strip.hide()
        self._show()
        self._resume()

    def show_project(self, project: str | None) -> None:
        """Show and type the hours of this project; None: work without a project."""
        self._leave_cell()
        self.project.set_value(project or _NO_PROJECT)
        self.settings.remember("team_sheet/project", project or _NO_PROJECT)
        self._show()

    def _compare(self) -> None:
        """What was said beside what is logged, as a chart."""
        self._leave_cell()
        self.page_asked.emit("better_time", "typical")

    def _show(self) -> None:
        if self._place is None or self._reading is None:
            return
        mode = self.mode()
        cursor = self._cursor()
        self.draft.key = f"sheet/{self._place.day.isoformat() if mode == 'day' else mode}"
        self.sheet.show_sheet(
            self._reading.people,
            self._columns(),
            self._hours[mode],
            self._chosen_project(),
            self._place.names,
            usual=mode == "typical",
        )
        self._put_cursor(*cursor)
        self.card.totals.limit = self._place.team.daily_limit
        self.card.retranslate()
        for button in (self.log, self.compare):
            button.setVisible(mode == "typical")
        filled = bool(self.sheet.people and self.sheet.activities)
        self.stack.setCurrentWidget(self._filled if filled else self.empty)

    def _cursor(self) -> tuple[str, str | None]:
        """The person and the activity of the current cell."""
        index = self.grid.currentIndex()
        if not index.isValid():
            return "", None
        return self.sheet.people[index.row()].key, self.sheet.activities[index.column()]

    def _put_cursor(self, member: str, activity: str | None) -> None:
        """Back to the same cell, also in another sheet; else to the first one."""
        if not self.grid.currentIndex().isValid() and self.sheet.people and self.sheet.activities:
            index = self.sheet.place_of(member, activity)
            self.grid.go_to(index if index.isValid() else self.sheet.index(0, 0))

    def _columns(self) -> list[str | None]:
        """All activities that can be chosen, and those that hold hours of the project all the same."""
        project = self._chosen_project()
        used = {activity for _, of, activity in self._hours[self.mode()].cells() if of == project}
        others = sorted(used - set(self._order), key=lambda activity: activity or "")
        return [*self._order, *others]

    def _chosen_project(self) -> str | None:
        value = self.project.value()
        return None if value == _NO_PROJECT else value

    def _offer_projects(self, place: Place, reading: TeamReading) -> None:
        choices = [(_NO_PROJECT, tr("No project")), *place.names.choices("project", reading.projects)]
        self.project.set_choices(choices)
        offered = [key for key, _ in choices]
        if self.project.value() not in offered:
            remembered = self.settings.recall("team_sheet/project")
            self.project.set_value(remembered if remembered in offered else [*offered[1:2], _NO_PROJECT][0])

    # What is written

    def _save(self, typed: Mapping[tuple[int, int], int]) -> None:
        from models import team_sheet, typical_days

        if self._place is None or self.workspace.database is None:  # a cell left open when the window closes
            return
        team, day, hours = self._place.team.key, self._place.day, self.sheet.hours
        cells = self.sheet.cells_of(typed)
        seen = hours.seen(cells)
        write = hours.hold(cells)
        self.sheet.refresh()

        def ended(_: object) -> None:
            hours.settle(write)
            self.sheet.refresh()

        def failed(error: Exception) -> None:
            ended(error)
            self._complain(error)

        if self.sheet.usual:
            known = seen and {key: version for own in seen.values() for key, version in own.items()}
            text, operation = tr("Say what a typical day is"), typical_days.set_pieces
            self.workspace.do(text, operation, team, cells, seen=known, done=ended, failed=failed)
        else:
            text, operation = tr("Log hours of the team"), team_sheet.set_hours
            self.workspace.do(text, operation, team, day, cells, seen=seen, done=ended, failed=failed)

    def _complain(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self.complained.emit(translate_error(error))
        if isinstance(error, Conflict):
            self.refresh_asked.emit()

    def _take(self, row: "RowChange") -> bool:
        """Take over one stored row; False when somebody has to be shown who is not."""
        from models.records import Entry, from_row
        from models.typical_days import TypicalPiece

        assert self._place is not None
        assert self._reading is not None
        mode, values = _TABLES[row.table], row.values()
        lives = bool(values) and values["deleted"] is None
        if mode == "day":
            lives = lives and (values["team"], values["day"]) == (
                self._place.team.key,
                self._place.day.toordinal(),
            )
        shown = lives and any(values["member"] == one.key for one in self._reading.people)
        if lives and not shown:
            return mode == "typical"
        self._hours[mode].take(
            row.key, from_row(Entry if mode == "day" else TypicalPiece, values) if shown else None
        )
        return True

    # What is half typed

    def _leave_cell(self) -> None:
        """What is typed is saved; what cannot be read waits until the same sheet is opened again."""
        kept = self.draft.current()
        if self.grid.finish() is not None:
            self.draft.keep(kept)

    def _resume(self) -> None:
        draft = self.draft.find() if self.grid.hours.line is None else None
        if draft is None:
            return
        if draft.get("project") != self.sheet.project:
            self.show_project(draft.get("project"))
        index = self.sheet.place_of(str(draft.get("member")), draft.get("activity"))
        if index.isValid() and draft.get("project") == self.sheet.project:
            self.grid.reopen(index, str(draft.get("text")))

    # Building

    def _build(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(8)
        self.project.setMinimumWidth(300)
        bar.addWidget(self.project_label)
        bar.addWidget(self.project)
        bar.addStretch()
        bar.addWidget(self.compare)
        bar.addWidget(self.log)
        bar.addWidget(self.modes)
        self._filled = QWidget()
        filled = QVBoxLayout(self._filled)
        filled.setContentsMargins(0, 0, 0, 0)
        filled.addWidget(self.card, 1)
        filled.addStretch()
        self.stack.addWidget(self._filled)
        self.stack.addWidget(self.empty)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addLayout(bar)
        box.addWidget(self.strip)
        box.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.sheet.modelAboutToBeReset.connect(self._leave_cell)
        self.grid.hours_typed.connect(self._save)
        self.grid.complained.connect(self.complained)
        self.grid.typing.connect(self.draft.note)
        self.project.edited.connect(lambda key: self.show_project(None if key == _NO_PROJECT else key))
        self.project.complaint.connect(self.complained)
        self.project.submitted.connect(self.grid.setFocus)
        self.modes.chosen.connect(lambda key: self.show_mode("typical" if key == "typical" else "day"))
        self.logging.failed.connect(self._complain)
