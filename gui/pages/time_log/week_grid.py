"""The grid of a week under the hands: the keys of the house's grids of hours, and those that only a week has."""

from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from gui.item_models.week_cells import ACTIVITY, DAY_COLUMNS, FIRST_DAY, PLAN, PROJECT, TOTAL, WeekCells
from gui.item_models.week_hours import Work
from gui.item_models.week_lines import projects_of
from gui.keys import position_key
from gui.language import tr
from gui.pages.time_log.week_paint import WeekHead, WeekPainter
from gui.theme import Theme
from gui.widgets.hour_cells import HourGrid, Index
from gui.widgets.hour_delegate import ENTER

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier
_ENDING = (Qt.Key.Key_Insert, Qt.Key.Key_F4, Qt.Key.Key_F8)  # they save what is being typed first
_DELETE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class WeekGrid(HourGrid):
    """What a person asks for by key: `note_asked` for the cell, `row_asked`, `drop_asked(work)`, `day_asked(date)`,
    `plan_asked`, `copy_asked`. `columns_moved` when what stands below must follow.
    """

    note_asked = Signal()
    row_asked = Signal()
    drop_asked = Signal(object)
    day_asked = Signal(object)
    plan_asked = Signal()
    copy_asked = Signal()
    columns_moved = Signal()

    def __init__(self, theme: Theme, model: WeekCells, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._week, self._painter = model, WeekPainter(theme, self, model)
        self._firsts: list[int] = []  # the rows with which a project begins
        self.setModel(model)
        self.setHorizontalHeader(WeekHead(theme, self))
        self.verticalHeader().hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hours_typed.connect(model.set_hours)
        for moved in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            moved.connect(self._span_projects)
        self.show_plan(False)

    # Where the cursor is

    def day(self) -> date | None:
        """The day of the current cell."""
        sheet, column = self._week.sheet, self.currentIndex().column()
        return sheet.hours.days[column - FIRST_DAY] if sheet is not None and column in DAY_COLUMNS else None

    def work(self) -> Work | None:
        """The row of the current cell."""
        row = self.currentIndex().row()
        return self._week.sheet.lines[row].work if self._week.sheet is not None and row >= 0 else None

    def begin(self) -> None:
        """The first cell, unless the cursor is in the grid already."""
        if not self.currentIndex().isValid() and self._week.rowCount():
            self.go_to(self._week.index(0, FIRST_DAY))

    def go_to_row(self, work: Work) -> None:
        """The first empty day of a row."""
        sheet = self._week.sheet
        row = sheet.row_of(work) if sheet is not None else -1
        if sheet is not None and row >= 0:
            free = next((day for day in range(7) if not sheet.seconds(row, day)), 0)
            self.go_to(self._week.index(row, FIRST_DAY + free))

    def cell_after(self, index: Index, key: Qt.Key, *, back: bool) -> QModelIndex:
        """Enter leads from the last row to the first of the next day."""
        found = super().cell_after(index, key, back=back)
        if found.isValid() or key not in ENTER or index.column() not in DAY_COLUMNS:
            return found
        column = index.column() + (-1 if back else 1)
        row = self._week.rowCount() - 1 if back else 0
        return self._week.index(row, column) if column in DAY_COLUMNS else QModelIndex()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typing = self.hours.line is not None
        if typing and event.key() in _ENDING and self.hours.read() is not None:
            self.finish()
            typing = False
        if typing or not self._own_key(event):
            super().keyPressEvent(event)

    def _own_key(self, event: QKeyEvent) -> bool:
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        own = {
            (Qt.Key.Key_F4, _NONE): self.note_asked.emit,
            (Qt.Key.Key_F2, _SHIFT): self.note_asked.emit,
            (Qt.Key.Key_Insert, _NONE): self.row_asked.emit,
            (Qt.Key.Key_F8, _NONE): self._ask_day,
            (Qt.Key.Key_Return, _CTRL): self._ask_day,
            (Qt.Key.Key_Enter, _CTRL): self._ask_day,
            (Qt.Key.Key_D, _CTRL | _SHIFT): self.copy_asked.emit,
            (Qt.Key.Key_Delete, _CTRL): self._ask_drop,
        }.get((key, modifiers))
        if own is None and key in _DELETE and self._is_name_chosen():
            own = self._ask_drop
        if own is None and modifiers == _NONE and position_key(event) == Qt.Key.Key_P:
            own = self.plan_asked.emit
        if own is not None:
            own()
        return own is not None

    def _is_name_chosen(self) -> bool:
        """The head of a row stands for the row, unless hours are selected with it."""
        return all(
            index.column() in (PROJECT, ACTIVITY) for index in [self.currentIndex(), *self.selectedIndexes()]
        )

    def _ask_day(self) -> None:
        if self.day() is not None:
            self.day_asked.emit(self.day())

    def _ask_drop(self) -> None:
        if self.work() is not None:
            self.drop_asked.emit(self.work())

    # Columns and rows

    def show_plan(self, shown: bool) -> None:
        self._week.plan_shown = shown
        self.setColumnHidden(PLAN, not shown)
        self._share_width()

    def span_of(self, column: int) -> tuple[int, int]:
        """Left edge and width of a column in px, from the left edge of the grid; no width while it is hidden."""
        return self.columnViewportPosition(column), self.columnWidth(column)

    def height_of_rows(self) -> int:
        """The height in px at which nothing has to scroll."""
        return self.horizontalHeader().height() + max(self._week.rowCount(), 1) * self.rowHeight(0)

    def _span_projects(self) -> None:
        self.clearSpans()
        sheet = self._week.sheet
        spans = projects_of(sheet.lines) if sheet is not None else []
        for first, count in spans:
            if count > 1:
                self.setSpan(first, PROJECT, count, 1)
        self._firsts = [first for first, _ in spans]
        self.updateGeometry()
        self.columns_moved.emit()

    def _share_width(self) -> None:
        width = self.viewport().width()
        day, total = max(round(width * 0.081), 64), max(round(width * 0.097), 84)
        plan = day if self._week.plan_shown else 0
        names = width - 7 * day - total - plan
        project = round(names * 0.446)
        widths = {PROJECT: project, ACTIVITY: names - project, PLAN: plan, TOTAL: total}
        for column in range(self._week.columnCount()):
            if not self.isColumnHidden(column):
                self.setColumnWidth(column, widths.get(column, day))
        self.columns_moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(tr("Hours of the week"))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._painter.paint(QPainter(self.viewport()), event.rect(), self._firsts)
