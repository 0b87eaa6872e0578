"""The week: hours typed into a grid of projects and activities, its sums and limits, and the weeks before."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from gui.item_models.hour_roles import SecondsRole
from gui.item_models.week_cells import PLAN, WeekCells
from gui.item_models.week_hours import Cell, WeekHours, Work
from gui.language import tr
from gui.pages.time_log.view import Place, TimeLogView
from gui.pages.time_log.week_chart import WeekChart
from gui.pages.time_log.week_drafts import WeekDrafts
from gui.pages.time_log.week_figures import figures_of, mark_days
from gui.pages.time_log.week_foot import WeekFoot
from gui.pages.time_log.week_grid import WeekGrid
from gui.pages.time_log.week_limits import WeekLimits
from gui.pages.time_log.week_note_line import WeekNoteLine
from gui.pages.time_log.week_row_form import WeekRowForm
from gui.pages.time_log.week_writes import WeekWrites
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.widgets.buttons import secondary_button
from gui.widgets.empty_state import EmptyState
from gui.workspace import Workspace

if TYPE_CHECKING:
    from models.changes import Change
    from models.week_reading import Week

_LOWEST_PANEL, _HIGHEST_PANEL = 146, 300
_FRAME = 4  # px of the card above and below its contents
_PAUSE = 60  # milliseconds


@dataclass(frozen=True)
class WeekReading:
    """`moment` counts the writes that were followed before the week was read."""

    week: "Week"
    moment: int


class WeekView(TimeLogView):
    step: ClassVar[int] = 7

    def __init__(self, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(workspace, theme, settings)
        self.model = WeekCells(self)
        self.grid = WeekGrid(theme, self.model)
        self.foot = WeekFoot(theme, self.grid.span_of)
        self.row_form, self.note_line = WeekRowForm(theme), WeekNoteLine(theme)
        self.chart, self.limits = WeekChart(theme), WeekLimits(theme)
        self.empty = EmptyState()
        self.copy: QPushButton = secondary_button(icon=theme.icon("copy"))
        self.writes = WeekWrites(workspace, self.model, self)
        self.drafts = WeekDrafts(workspace)
        self._place: Place | None = None
        self._week: Week | None = None
        self._moment = 0
        self._compact = False
        # The panels wait for a pause: a key must be on the screen before they are painted.
        self._calm = QTimer(self, singleShot=True, interval=_PAUSE)
        self._calm.timeout.connect(self._show_panels)
        self._lay_out()
        self._connect()

    # Reading

    def read(self, connection: Any, place: Place) -> WeekReading:
        from models.week_reading import read_week

        moment = self._moment
        return WeekReading(read_week(connection, place.team.key, place.member, monday_of(place.day)), moment)

    def present(self, place: Place, reading: WeekReading) -> None:
        hours = WeekHours(reading.week)
        same = self.model.sheet is not None and self.model.sheet.is_of(hours)
        if reading.moment != self._moment:
            self.refresh_asked.emit()  # something was saved while it was read
            if same:
                return
        if not same:
            self._leave_week()
        self._place, self._week = place, reading.week
        self.writes.use_team(place.team.key)
        self.model.show_week(hours, place.names, mark_days(reading.week, hours.days))
        if not same:
            self.foot.plan.setChecked(bool(hours.plans()))
            self.limits.field.setText(self.drafts.review(hours))
            self._first_cell()
        self._show_figures()
        self._show_panels()
        self._reopen()

    def follow(self, change: "Change") -> bool:
        sheet = self.model.sheet
        self._moment += 1
        if sheet is None or not sheet.hours.follow(change):
            return False
        self.model.show_changes()
        return True

    def _leave_week(self) -> None:
        """Another week comes: what is typed is saved, and what cannot be read waits as a draft."""
        sheet, index = self.model.sheet, self.grid.currentIndex()
        cell = self.model.cell(index)
        text = self.grid.finish()
        if sheet is not None and cell is not None and text:
            self.drafts.put(sheet.hours, cell, text)
        self._close_lines()

    def _reopen(self) -> None:
        """Go on with what a crash, or another week, has interrupted."""
        sheet = self.model.sheet
        if (
            sheet is None
            or not self.isVisible()
            or self.grid.hours.line is not None
            or self.note_line.isVisible()
        ):
            return
        draft = self.drafts.take(sheet.hours)
        if draft is None:
            return
        if sheet.row_of(draft.cell[1:]) < 0:
            sheet.add(draft.cell[1:])
            self.model.show_changes()
        index = self.model.index_of(draft.cell)
        if not index.isValid():
            return
        if draft.is_note:
            self._open_note(index, draft.text)
        else:
            self.grid.setFocus()
            self.grid.reopen(index, draft.text)

    def _show_figures(self) -> None:
        sheet, place = self.model.sheet, self._place
        if sheet is None or place is None:
            return
        figures = figures_of(sheet, place.team)
        self.foot.show_figures(figures)
        self.empty.setVisible(not self.model.rowCount())
        self.grid.setVisible(bool(self.model.rowCount()))
        self._calm.start()

    def _show_panels(self) -> None:
        sheet, place = self.model.sheet, self._place
        if sheet is None or place is None:
            return
        figures = figures_of(sheet, place.team)
        self.limits.show_figures(figures)
        self.limits.show_notes(sheet.hours.notes())
        self.chart.show_weeks(
            [*sheet.hours.sums[:-1], (sheet.hours.monday, figures.sums.total)], place.team.weekly_limit
        )

    # Rows

    def ask_row(self) -> None:
        """Open the two fields of a new row, with the project of the row where the cursor is."""
        sheet, place = self.model.sheet, self._place
        if sheet is None or place is None:
            return
        self.note_line.hide()
        works = [*sheet.hours.recent, *(line.work for line in sheet.lines)]
        projects = list(dict.fromkeys(project for project, _ in works if project))
        activities = list(dict.fromkeys(activity for _, activity in works if activity))
        here = self.grid.work()
        self.row_form.open(
            place.names.choices("project", projects),
            place.names.choices("activity", activities),
            here[0] if here is not None else None,
        )
        self._fit()

    def _add_row(self, project: str | None, activity: str | None) -> None:
        sheet, work = self.model.sheet, (project, activity)
        self._back_to_grid()
        if sheet is None:
            return
        line = next((line for line in sheet.lines if line.work == work), None)
        if line is None or line.offered:
            sheet.add(work)
            self.model.show_changes()

            def settle() -> None:
                sheet.settle_row(work)

            self.writes.keep_row(work, settle, settle)
        self._show_figures()
        self.grid.setFocus()
        self.grid.go_to_row(work)

    def _drop_row(self, work: Work) -> None:
        if self.model.sheet is not None:
            self.model.sheet.drop(work)
            self.writes.drop_row(work)

    # Notes

    def _ask_note(self) -> None:
        index = self.grid.currentIndex()
        cell, sheet = self.model.cell(index), self.model.sheet
        if cell is None or sheet is None:
            return
        held = sheet.hours.entries(cell)
        if not index.data(SecondsRole):
            self.complained.emit(tr("Type the hours first, then the note."))
        elif len(held) > 1:
            several = tr(
                "There are {n} entries in this cell, each with its own note. Open the day to change them."
            )
            self.complained.emit(several.format(n=len(held)))
        else:
            self.complained.emit("")
            self._open_note(index, sheet.hours.note(cell))

    def _open_note(self, index: QModelIndex, text: str) -> None:
        cell = self.model.cell(index)
        if cell is not None:
            self.row_form.hide()
            name = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
            self.note_line.open(cell, name, text)
            self._fit()

    def _keep_note(self, cell: Cell, text: str) -> None:
        hours = self.model.sheet.hours if self.model.sheet is not None else None
        if hours is not None and text.strip() != hours.note(cell):
            self.writes.set_note(cell, text, lambda: self.drafts.put(hours, cell, text, is_note=True))

    def _keep_review(self, text: str) -> None:
        self.writes.keep_note(text, lambda: self.limits.give_back(text))
        self._draft_review("")

    # Drafts

    def _draft(self, index: Any, text: str | None) -> None:
        cell, sheet = self.model.cell(index), self.model.sheet
        if sheet is not None and cell is not None and index.column() != PLAN:
            self.drafts.put(sheet.hours, cell, text)

    def _draft_note(self, cell: Cell, text: str | None) -> None:
        if self.model.sheet is not None:
            self.drafts.put(self.model.sheet.hours, cell, text, is_note=True)

    def _draft_review(self, text: str) -> None:
        if self.model.sheet is not None:
            self.drafts.put_review(self.model.sheet.hours, text)

    # What the page asks

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self.copy.setText("" if compact else tr("Copy last week"))
        self.copy.setToolTip(tr("Copy last week") if compact else "")

    def header_widgets(self) -> list[QWidget]:
        return [self.copy]

    def key_hints(self) -> list[tuple[str, str]]:
        return [
            (tr("Digits"), tr("Type hours")),
            ("Enter", tr("Down")),
            ("Tab", tr("Right")),
            ("Ctrl+D", tr("Copy from the left")),
            ("F4", tr("Note")),
            ("Insert", tr("Add row")),
        ]

    def begin_again(self) -> None:
        self._leave_week()

    def take_focus(self) -> None:
        if self.model.rowCount():
            self.grid.setFocus()
            self._first_cell()
        else:
            self.empty.button.setFocus()
        self._reopen()

    def _first_cell(self) -> None:
        """Today's column of the first row; Monday's in another week."""
        sheet = self.model.sheet
        if sheet is not None and sheet.lines and self.model.cell(self.grid.currentIndex()) is None:
            today = date.today()
            day = today if today in sheet.hours.days else sheet.hours.monday
            self.grid.go_to(self.model.index_of((day, *sheet.lines[0].work)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reopen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert:
            self.ask_row()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.copy.setAccessibleName(tr("Copy last week"))
        self.set_compact(self._compact)
        self._copy_hours.setText(tr("With hours"))
        self._copy_rows.setText(tr("Rows only"))
        self.empty.set_texts(tr("There are no rows in this week yet."), tr("Add row"))
        self.grid.setAccessibleName(tr("Hours of the week"))
        if self._week is not None and self.model.sheet is not None:
            self.model.sheet.marks = mark_days(self._week, self.model.sheet.hours.days)
        for part in (self.model, self.foot, self.row_form, self.note_line, self.limits, self.chart):
            part.retranslate()

    # Building

    def _back_to_grid(self) -> None:
        self._close_lines()
        self.complained.emit("")
        self.grid.setFocus()

    def _close_lines(self) -> None:
        self.row_form.hide()
        self.note_line.hide()
        self._fit()

    def _fit(self) -> None:
        """The card of the grid is as high as its rows; only where there is no room for that do they scroll."""
        strips = sum(
            part.sizeHint().height() for part in (self.row_form, self.note_line) if not part.isHidden()
        )
        self._card.setMaximumHeight(
            max(self.grid.height_of_rows(), 160) + strips + self.foot.height() + _FRAME
        )
        self.foot.place_columns()

    def _connect(self) -> None:
        self.model.summed.connect(self._show_figures)
        self.grid.columns_moved.connect(self._fit)
        self.grid.verticalScrollBar().rangeChanged.connect(lambda *_: self.foot.place_columns())
        self.grid.typing.connect(self._draft)
        self.grid.note_asked.connect(self._ask_note)
        self.grid.row_asked.connect(self.ask_row)
        self.grid.drop_asked.connect(self._drop_row)
        self.grid.plan_asked.connect(self.foot.plan.toggle)
        self.grid.copy_asked.connect(lambda: self.writes.copy_last_week(with_hours=True))
        self.foot.add_row.clicked.connect(self.ask_row)
        self.foot.plan.toggled.connect(self._show_plan)
        self.empty.acted.connect(self.ask_row)
        self.row_form.chosen.connect(self._add_row)
        self.row_form.left.connect(self._back_to_grid)
        self.note_line.kept.connect(self._keep_note)
        self.note_line.left.connect(self._back_to_grid)
        self.note_line.typing.connect(self._draft_note)
        self.limits.kept.connect(self._keep_review)
        self.limits.dropped.connect(self.writes.drop_note)
        self.limits.field.textEdited.connect(self._draft_review)
        self.chart.week_asked.connect(self.turned)
        self.writes.lost.connect(self.refresh_asked)
        self.writes.stored.connect(self._show_figures)
        for part in (self.grid, self.row_form, self.writes):
            part.complained.connect(self.complained)
        for part in (self.grid, self.limits):
            part.day_asked.connect(self.day_asked)

    def _show_plan(self, shown: bool) -> None:
        self.grid.show_plan(shown)

    def _lay_out(self) -> None:
        self._card = QFrame()
        self._card.setObjectName("card")
        inner = QVBoxLayout(self._card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.setSpacing(0)
        inner.addWidget(self.empty, 1)
        inner.addWidget(self.grid, 1)
        for part in (self.row_form, self.note_line):
            part.hide()
            inner.addWidget(part)
        inner.addWidget(self.foot)
        panel = QWidget()
        panel.setMinimumHeight(_LOWEST_PANEL)
        panel.setMaximumHeight(_HIGHEST_PANEL)
        below = QHBoxLayout(panel)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(12)
        below.addWidget(self.chart, 686)
        below.addWidget(self.limits, 412)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self._card, 1000)
        box.addWidget(panel, 100)
        box.addStretch(1)
        self._fill_menu()

    def _fill_menu(self) -> None:
        menu = QMenu(self.copy)
        self._copy_hours = menu.addAction("", lambda: self.writes.copy_last_week(with_hours=True))
        self._copy_rows = menu.addAction("", lambda: self.writes.copy_last_week(with_hours=False))
        self.copy.setMenu(menu)


def monday_of(day: date) -> date:
    """The first day of a day's week."""
    return date.fromordinal(day.toordinal() - day.weekday())
