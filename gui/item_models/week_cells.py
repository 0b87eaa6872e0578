"""A person's week as a Qt table: a row for each project and activity, a column for each day, sums at the end."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from assessments.time_use.week import against_plan
from gui.dates import format_day, weekday_name
from gui.hour_blocks import write_hours
from gui.item_models.entry_columns import Names
from gui.item_models.entry_rows import PurposeRole
from gui.item_models.hour_roles import SecondsRole, WaitingRole
from gui.item_models.week_hours import Cell, WeekHours
from gui.item_models.week_lines import Line
from gui.item_models.week_sheet import DayMark, Look, WeekSheet
from gui.language import tr
from gui.tooltips import plain_tooltip

PROJECT, ACTIVITY, FIRST_DAY = 0, 1, 2
PLAN, TOTAL, COLUMNS = FIRST_DAY + 7, FIRST_DAY + 8, FIRST_DAY + 9
DAY_COLUMNS = range(FIRST_DAY, PLAN)

OfferedRole = Qt.ItemDataRole.UserRole + 22
NoteRole = Qt.ItemDataRole.UserRole + 23
SunkenRole = Qt.ItemDataRole.UserRole + 24
PlanRole = (
    Qt.ItemDataRole.UserRole + 25
)  # (planned, logged) seconds of a project, in the row that comes first

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_MIDDLE = int(Qt.AlignmentFlag.AlignCenter)
Index = QModelIndex | QPersistentModelIndex


class WeekCells(QAbstractTableModel):
    """`edited` carries cells (day, project, activity, seconds) that a person gave new hours, `plan_edited` a project
    and its planned seconds (None for no plan). They are shown at once; hours count as saving until settle().

    `summed` comes after every change of a sum.
    """

    edited = Signal(object)
    plan_edited = Signal(object, object)
    summed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet: WeekSheet | None = None
        self.plan_shown = False
        self._looks: dict[tuple[int, int], Look] = {}

    # What is shown

    def show_week(self, hours: WeekHours, names: Names, marks: Sequence[DayMark]) -> None:
        """Show this week; where it is the one that is shown, rows, cursor and selection stay where they are."""
        sheet = WeekSheet(hours, names, marks, self.sheet)
        if self.sheet is not None and self.sheet.is_of(hours):
            self.sheet = sheet
        else:
            self.beginResetModel()
            self.sheet = sheet
            self.endResetModel()
        self.show_changes()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, COLUMNS - 1)

    def show_changes(self) -> None:
        """What is stored has changed."""
        if self.sheet is not None:
            self._arrange(self.sheet, self.sheet.arranged())
            self._repaint_changed()

    def settle(self, cells: Sequence[Cell]) -> None:
        """These are saved, or were refused: what is stored counts."""
        if self.sheet is not None:
            self.sheet.settle(cells)
            self.show_changes()

    def cell(self, index: Index) -> Cell | None:
        """The cell of an index that shows a day."""
        if self.sheet is None or not index.isValid() or index.column() not in DAY_COLUMNS:
            return None
        return self.sheet.cell(index.row(), index.column() - FIRST_DAY)

    def index_of(self, cell: Cell) -> QModelIndex:
        """The index that shows a cell, an invalid one where none does."""
        place = self.sheet.place(cell) if self.sheet is not None else None
        return QModelIndex() if place is None else self.index(place[0], place[1] + FIRST_DAY)

    # Editing

    def set_hours(self, wanted: Mapping[tuple[int, int], int]) -> None:
        """Give cells (row, column) new hours or plans, in seconds; all hours together are one step."""
        assert self.sheet is not None
        cells = [(row, column - FIRST_DAY, seconds) for (row, column), seconds in wanted.items()]
        typed = self.sheet.change([cell for cell in cells if cell[1] < 7])
        for row, day, seconds in cells:
            if day == PLAN - FIRST_DAY:
                self._plan(row, seconds)
        if typed:
            self.show_changes()
            self.edited.emit(typed)

    def _plan(self, row: int, seconds: int) -> None:
        assert self.sheet is not None
        project = self.sheet.lines[row].project
        if self.sheet.plan(project, seconds):
            self._repaint_changed()
            self.plan_edited.emit(project, seconds or None)

    # What Qt asks

    def rowCount(self, parent: Index | None = None) -> int:
        return len(self.sheet.lines) if self.sheet is not None and not (parent and parent.isValid()) else 0

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else COLUMNS

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and (index.column() in DAY_COLUMNS or self._is_plan(index)):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def _is_plan(self, index: Index) -> bool:
        """A project is planned once, in its first row."""
        if self.sheet is None or index.column() != PLAN:
            return False
        return self.plan_shown and self.sheet.leads(index.row())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if section in (PROJECT, ACTIVITY) else _MIDDLE
        if section in DAY_COLUMNS:
            return self._head_of_day(section - FIRST_DAY, role)
        named = {PROJECT: tr("Project"), ACTIVITY: tr("Activity"), PLAN: tr("Plan"), TOTAL: tr("Total")}
        return named.get(section, "") if role == Qt.ItemDataRole.DisplayRole else None

    def _head_of_day(self, day: int, role: int) -> Any:
        if self.sheet is None:
            return None
        mark = self.sheet.marks[day]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{weekday_name(mark.day.weekday())} {mark.day.day}"
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                words = [format_day(mark.day, weekday=True, short=False), mark.reason]
                said = " · ".join(word for word in words if word)
                return plain_tooltip(said) if role == Qt.ItemDataRole.ToolTipRole else said
            case _ if role == SunkenRole:
                return bool(mark.reason)
            case _ if role == NoteRole:
                return "" if mark.is_plain else mark.reason
            case _:
                return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self.sheet is None:
            return None
        row, column = index.row(), index.column()
        match role:
            case Qt.ItemDataRole.TextAlignmentRole:
                return _LEFT if column in (PROJECT, ACTIVITY) else _MIDDLE
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(index)
            case _ if role == OfferedRole:
                return self.sheet.lines[row].offered
            case _ if column in (PROJECT, ACTIVITY):
                return self._of_name(self.sheet, row, column, role)
            case _ if column in DAY_COLUMNS:
                return self._of_day(self.sheet, row, column - FIRST_DAY, role)
            case _:
                return self._of_sum(self.sheet, row, column, role)

    def _of_name(self, sheet: WeekSheet, row: int, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return sheet.names_of(row)[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(sheet.names_of(row)[column])
        if role == PurposeRole and column == ACTIVITY:
            return sheet.names.purpose(sheet.lines[row].work[1])
        return None

    def _of_day(self, sheet: WeekSheet, row: int, day: int, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return write_hours(sheet.seconds(row, day))
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(sheet.note(row, day) or sheet.marks[day].reason)
            case _ if role == SecondsRole:
                return sheet.seconds(row, day)
            case _ if role == NoteRole:
                return sheet.note(row, day)
            case _ if role == WaitingRole:
                return sheet.is_saving(row, day)
            case _ if role == SunkenRole:
                return bool(sheet.marks[day].reason)
            case _:
                return None

    def _of_sum(self, sheet: WeekSheet, row: int, column: int, role: int) -> Any:
        planned = sheet.planned().get(sheet.lines[row].project, 0) if sheet.leads(row) else 0
        seconds = planned if column == PLAN else sheet.total(row)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return write_hours(seconds)
            case _ if role == SecondsRole:
                return seconds
            case _ if role == PlanRole and planned:
                project = sheet.lines[row].project
                logged = ((work[0], seconds) for (work, _), seconds in sheet.grid().items())
                return against_plan({project: planned}, logged)[project]
            case _:
                return None

    def _spoken(self, index: Index) -> str:
        """The whole of a cell for a screen reader: which work, which day, how much, what was noted."""
        assert self.sheet is not None
        work = " · ".join(self.sheet.names_of(index.row()))
        if index.column() in (PROJECT, ACTIVITY):
            return work
        across = Qt.Orientation.Horizontal
        head = self.headerData(index.column(), across, Qt.ItemDataRole.AccessibleTextRole)
        said = [work, head or self.headerData(index.column(), across), index.data() or tr("no hours")]
        return ", ".join(str(word) for word in (*said, index.data(NoteRole)) if word)

    # Rows come and go

    def _arrange(self, sheet: WeekSheet, lines: list[Line]) -> None:
        """Bring the rows into this order; those that stay keep their indexes."""
        wanted = {line.work for line in lines}
        for row in reversed(range(len(sheet.lines))):
            if sheet.lines[row].work not in wanted:
                self.beginRemoveRows(QModelIndex(), row, row)
                del sheet.lines[row]
                self.endRemoveRows()
        for row, line in enumerate(lines):
            if row >= len(sheet.lines) or sheet.lines[row].work != line.work:
                self.beginInsertRows(QModelIndex(), row, row)
                sheet.lines.insert(row, line)
                self.endInsertRows()
        sheet.lines[:] = lines

    def _repaint_changed(self) -> None:
        """Cell by cell: a view repaints one cell alone, but more than one as all of them."""
        if self.sheet is None:
            return
        before, self._looks = self._looks, self.sheet.looks()
        changed = [place for place, look in self._looks.items() if before.get(place) != look]
        for row, day in changed:
            self._repaint(row, day + FIRST_DAY)
        for row in {row for row, _ in changed}:
            for column in (PROJECT, ACTIVITY, PLAN, TOTAL):
                self._repaint(row, column)
        if changed or len(before) != len(self._looks):
            self.summed.emit()

    def _repaint(self, row: int, column: int) -> None:
        index = self.index(row, column)
        self.dataChanged.emit(index, index)

    def retranslate(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, COLUMNS - 1)
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, COLUMNS - 1))
        self.summed.emit()
