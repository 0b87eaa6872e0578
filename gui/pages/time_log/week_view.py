"""The week: hours typed into a grid of projects and activities, its sums and limits, and the weeks before."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.item_models.hour_roles import SecondsRole
from gui.item_models.week_cells import WeekCells
from gui.item_models.week_hours import Cell, WeekHours, Work
from gui.language import tr
from gui.pages.time_log.view import Place, TimeLogView
from gui.pages.time_log.week_board import WeekBoard
from gui.pages.time_log.week_chart import WeekChart
from gui.pages.time_log.week_copy_button import WeekCopyButton
from gui.pages.time_log.week_drafts import WeekDrafts
from gui.pages.time_log.week_figures import figures_of, mark_days
from gui.pages.time_log.week_interrupted import WeekInterrupted
from gui.pages.time_log.week_limits import WeekLimits
from gui.pages.time_log.week_writes import WeekWrites
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.workspace import Workspace

if TYPE_CHECKING:
    from models.changes import Change
    from models.week_reading import Week

_LOWEST_PANEL, _HIGHEST_PANEL = 178, 300
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
        self.board = WeekBoard(theme, self.model)
        self.grid = self.board.grid
        self.chart, self.limits = WeekChart(theme), WeekLimits(theme)
        self.copy = WeekCopyButton(theme)
        self.drafts = WeekDrafts(workspace)
        self.writes = WeekWrites(workspace, self.model, self.drafts, self)
        self._interrupted = WeekInterrupted(self.board, self.model, self.drafts)
        self._place: Place | None = None
        self._week: Week | None = None
        self._moment = 0
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
            self.board.foot.plan.setChecked(bool(hours.plans()))
            self.limits.field.setText(self.drafts.review(hours))
            self._first_cell()
        self._show_figures()
        self._show_panels()
        self._reopen()
        if not same and not self.writes.is_busy:
            self._interrupted.save_again()

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
        self.board.close_lines()

    def _reopen(self) -> None:
        """Go on with what a crash, or another week, has interrupted."""
        if self.isVisible() and not self.writes.is_busy:
            self._interrupted.reopen()

    def _show_figures(self) -> None:
        sheet, place = self.model.sheet, self._place
        if sheet is None or place is None:
            return
        self.board.show_figures(figures_of(sheet, place.team))
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
        """Open the two fields of a new row."""
        if self._place is not None:
            self.board.open_row(self._place.names)

    def _add_row(self, project: str | None, activity: str | None) -> None:
        sheet, work = self.model.sheet, (project, activity)
        self.board.go_back()
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
            self.board.open_note(index, sheet.hours.note(cell))

    def _keep_note(self, cell: Cell, text: str) -> None:
        hours = self.model.sheet.hours if self.model.sheet is not None else None
        if hours is not None and text.strip() != hours.note(cell):
            self.writes.set_note(cell, text)

    def _keep_review(self, text: str) -> None:
        self.writes.keep_note(text, lambda: self.limits.give_back(text))

    # Drafts

    def _draft(self, index: Any, text: str | None) -> None:
        cell, sheet = self.model.cell(index), self.model.sheet
        if sheet is not None and cell is not None:
            self.drafts.put(sheet.hours, cell, text)

    def _draft_note(self, cell: Cell, text: str | None) -> None:
        if self.model.sheet is not None:
            self.drafts.put(self.model.sheet.hours, cell, text, is_note=True)

    def _draft_review(self, text: str) -> None:
        if self.model.sheet is not None:
            self.drafts.put_review(self.model.sheet.hours, text)

    # What the page asks

    def set_compact(self, compact: bool) -> None:
        self.copy.set_compact(compact)

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
        self.board.take_focus()
        self._first_cell()
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
        if self._week is not None and self.model.sheet is not None:
            self.model.sheet.marks = mark_days(self._week, self.model.sheet.hours.days)
        for part in (self.copy, self.board, self.limits, self.chart):
            part.retranslate()

    # Building

    def _connect(self) -> None:
        board, grid = self.board, self.grid
        self.model.summed.connect(self._show_figures)
        board.row_asked.connect(self.ask_row)
        board.left.connect(lambda: self.complained.emit(""))
        board.row_form.chosen.connect(self._add_row)
        board.note_line.kept.connect(self._keep_note)
        board.note_line.typing.connect(self._draft_note)
        grid.typing.connect(self._draft)
        grid.note_asked.connect(self._ask_note)
        grid.drop_asked.connect(self._drop_row)
        grid.copy_asked.connect(lambda: self.writes.copy_last_week(with_hours=True))
        self.copy.asked.connect(lambda with_hours: self.writes.copy_last_week(with_hours=with_hours))
        self.limits.kept.connect(self._keep_review)
        self.limits.dropped.connect(self.writes.drop_note)
        self.limits.field.textEdited.connect(self._draft_review)
        self.chart.week_asked.connect(self.turned)
        self.writes.lost.connect(self.refresh_asked)
        self.writes.stored.connect(self._show_figures)
        for part in (grid, board.row_form, self.writes):
            part.complained.connect(self.complained)
        for part in (grid, self.limits):
            part.day_asked.connect(self.day_asked)

    def _lay_out(self) -> None:
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
        box.addWidget(self.board, 1000)
        box.addWidget(panel, 100)
        box.addStretch(1)


def monday_of(day: date) -> date:
    """The first day of a day's week."""
    return date.fromordinal(day.toordinal() - day.weekday())
