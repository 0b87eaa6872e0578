"""The card of a week's grid: the rows, the lines that open under them, and the locked foot."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gui.item_models.entry_columns import Names
from gui.item_models.week_cells import WeekCells
from gui.language import tr
from gui.pages.time_log.week_figures import WeekFigures
from gui.pages.time_log.week_foot import WeekFoot
from gui.pages.time_log.week_grid import WeekGrid
from gui.pages.time_log.week_note_line import WeekNoteLine
from gui.pages.time_log.week_row_form import WeekRowForm
from gui.theme import Theme
from gui.widgets.empty_state import EmptyState

_LOWEST = 160
_FRAME = 4  # px of the card above and below its contents


class WeekBoard(QFrame):
    """`row_asked` by its buttons; `left` when a line is closed and the keyboard is back in the grid."""

    row_asked = Signal()
    left = Signal()

    def __init__(self, theme: Theme, model: WeekCells, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._model = model
        self.grid = WeekGrid(theme, model)
        self.foot = WeekFoot(theme, self.grid.span_of)
        self.row_form, self.note_line = WeekRowForm(theme), WeekNoteLine(theme)
        self.empty = EmptyState()
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        box.addWidget(self.empty, 1)
        box.addWidget(self.grid, 1)
        for line in (self.row_form, self.note_line):
            line.hide()
            line.left.connect(self.go_back)
            box.addWidget(line)
        box.addWidget(self.foot)
        self._connect()

    # The lines under the rows

    def open_row(self, names: Names) -> None:
        """The two fields of a new row: what was used lately comes first, and the cursor's project is proposed."""
        sheet = self._model.sheet
        if sheet is None:
            return
        works = [*sheet.hours.recent, *(line.work for line in sheet.lines)]
        projects = list(dict.fromkeys(project for project, _ in works if project))
        activities = list(dict.fromkeys(activity for _, activity in works if activity))
        here = self.grid.work()
        self.note_line.hide()
        self.row_form.open(
            names.choices("project", projects),
            names.choices("activity", activities),
            here[0] if here is not None else None,
        )
        self.fit()

    def open_note(self, index: QModelIndex, text: str) -> None:
        """The note of a cell, holding this text."""
        cell, sheet = self._model.cell(index), self._model.sheet
        if cell is not None and sheet is not None:
            day = self._model.headerData(index.column(), Qt.Orientation.Horizontal)
            self.row_form.hide()
            # The day stands first: where the names are long, the end is cut.
            self.note_line.open(cell, " · ".join([str(day), *sheet.names_of(index.row())]), text)
            self.fit()

    def close_lines(self) -> None:
        self.row_form.hide()
        self.note_line.hide()
        self.fit()

    def go_back(self) -> None:
        self.close_lines()
        self.grid.setFocus()
        self.left.emit()

    # What is shown

    def show_figures(self, figures: WeekFigures) -> None:
        self.foot.show_figures(figures)
        self.empty.setVisible(not self._model.rowCount())
        self.grid.setVisible(bool(self._model.rowCount()))

    def take_focus(self) -> None:
        (self.grid if self._model.rowCount() else self.empty.button).setFocus()

    def fit(self) -> None:
        """As high as the rows; only where there is no room for that do they scroll."""
        lines = (self.row_form, self.note_line)
        strips = sum(line.sizeHint().height() for line in lines if not line.isHidden())
        rows = max(self.grid.height_of_rows(), _LOWEST)
        self.setMaximumHeight(rows + strips + self.foot.height() + _FRAME)
        self.foot.place_columns()

    def retranslate(self) -> None:
        self.empty.set_texts(tr("There are no rows in this week yet."), tr("Add row"))
        self.grid.setAccessibleName(tr("Hours of the week"))
        for part in (self._model, self.foot, self.row_form, self.note_line):
            part.retranslate()

    def _connect(self) -> None:
        self.grid.columns_moved.connect(self.fit)
        self.grid.verticalScrollBar().rangeChanged.connect(lambda *_: self.foot.place_columns())
        self.grid.plan_asked.connect(self.foot.plan.toggle)
        self.foot.plan.toggled.connect(self.grid.show_plan)
        self.grid.row_asked.connect(self.row_asked)
        self.foot.add_row.clicked.connect(self.row_asked)
        self.empty.acted.connect(self.row_asked)
