"""The sheet of a team as a table: a row a person, a column an activity, seen through one project."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from assessments.time_use.team_sheet import SheetSums, sum_sheet
from gui.hour_blocks import write_hours
from gui.item_models.entry_columns import Names
from gui.item_models.hour_roles import SecondsRole, WaitingRole
from gui.item_models.sheet_hours import Cell, CellSeconds, SheetHours
from gui.language import language, tr
from gui.numbers import format_duration, format_hours
from gui.tooltips import plain_tooltip

if TYPE_CHECKING:
    from models.records import Holiday

Index = QModelIndex | QPersistentModelIndex
PurposeRole = Qt.ItemDataRole.UserRole + 2
_ROOT = QModelIndex()
_TYPED = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEditable
    | Qt.ItemFlag.ItemNeverHasChildren
)


@dataclass(frozen=True)
class SheetPerson:
    """`norm` is what the day asks for in seconds, `usual` a usual working day; None where nothing is ever expected."""

    key: str
    name: str
    norm: int | None = None
    usual: int | None = None
    halves_of_leave: int = 0
    holiday: "Holiday | None" = None


class TeamSheet(QAbstractTableModel):
    """Shows SheetHours; what is typed comes by hold() and is saved by whoever listens to the grid."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.people: list[SheetPerson] = []
        self.activities: list[str | None] = []
        self.hours, self.project, self.usual = SheetHours(), None, False
        self.sums = SheetSums({}, {}, {}, 0)
        self._names = Names()
        self._cells: Mapping[Cell, int] = {}
        self._waiting: Set[Cell] = frozenset()

    # What is shown

    def show_sheet(
        self,
        people: Sequence[SheetPerson],
        activities: Sequence[str | None],
        hours: SheetHours,
        project: str | None,
        names: Names,
        *,
        usual: bool,
    ) -> None:
        """Show these; with the same rows and columns as before, cursor, selection and an open cell stay."""
        shape = [one.key for one in people], list(activities)
        same = shape == ([one.key for one in self.people], self.activities)
        same = same and (project, usual) == (self.project, self.usual)
        if not same:
            self.beginResetModel()
        known = self.people == list(people) and self._names == names
        self.people, self.activities = list(people), list(activities)
        self.hours, self.project, self.usual, self._names = hours, project, usual, names
        if not same:
            self._add_up()
            self.endResetModel()
            return
        self.refresh()
        if not known:  # a name, leave or a norm has changed
            self.retranslate()

    def refresh(self) -> None:
        """The hours may have changed: only rows in which something is different are painted again."""
        before, waited = self._cells, self._waiting
        self._add_up()
        different = {cell[0] for cell, _ in before.items() ^ self._cells.items()}
        different |= {cell[0] for cell in waited ^ self._waiting}
        for row, person in enumerate(self.people):
            if person.key in different:
                self._repaint(row, row)

    def retranslate(self) -> None:
        self._repaint(0, len(self.people) - 1)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(len(self.activities) - 1, 0))

    def _repaint(self, first: int, last: int) -> None:
        if self.activities and first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.activities) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, first, last)

    def cells_of(self, typed: Mapping[tuple[int, int], int]) -> list[CellSeconds]:
        """What was typed into rows and columns, by whom and for what."""
        return [
            (self.people[row].key, self.project, self.activities[column], seconds)
            for (row, column), seconds in typed.items()
        ]

    def place_of(self, member: str, activity: str | None) -> QModelIndex:
        """The cell of a person and an activity; not valid when it is not shown."""
        rows = [one.key for one in self.people]
        if member not in rows or activity not in self.activities:
            return QModelIndex()
        return self.index(rows.index(member), self.activities.index(activity))

    def seconds(self, row: int, column: int) -> int:
        return self._cells.get((self.people[row].key, self.project, self.activities[column]), 0)

    def is_waiting(self, row: int, column: int) -> bool:
        """Whether a cell is shown, but not yet saved."""
        return (self.people[row].key, self.project, self.activities[column]) in self._waiting

    def norm(self, row: int) -> int | None:
        return self.people[row].usual if self.usual else self.people[row].norm

    def total(self, row: int) -> int:
        """All of a person's hours, of other projects as well."""
        return self.sums.people.get(self.people[row].key, 0)

    def alarm(self, row: int) -> str:
        """What is wrong with a person's day."""
        if not self.sums.is_impossible(self.people[row].key):
            return ""
        return tr("{hours} h: look at it").format(hours=format_duration(self.total(row)))

    def remark(self, row: int) -> str:
        """What else there is to know about a person's day: leave, holiday, hours on other projects."""
        person = self.people[row]
        parts = [] if self.usual else [_days_off(person)]
        other = self.sums.others.get(person.key, 0)
        if other:
            parts.append(tr("other projects: {hours} h").format(hours=format_hours(other)))
        return " · ".join(filter(None, parts))

    def _add_up(self) -> None:
        self._cells, self._waiting = self.hours.cells(), self.hours.waiting()
        self.sums = sum_sheet(self._cells, self.project)

    def _activity(self, column: int) -> str:
        activity = self.activities[column]
        return tr("No activity") if activity is None else self._names.name("activity", activity)

    # What Qt asks

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.people)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.activities)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _TYPED if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        seconds = self.seconds(index.row(), index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return write_hours(seconds)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            case Qt.ItemDataRole.AccessibleTextRole:
                person = self.people[index.row()].name
                return f"{person}, {self._activity(index.column())}: {write_hours(seconds) or '–'}"
            case _ if role == SecondsRole:
                return seconds
            case _ if role == WaitingRole:
                return self.is_waiting(index.row(), index.column())
            case _:
                return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return self._of_person(section, role) if 0 <= section < len(self.people) else None
        if not 0 <= section < len(self.activities):
            return None
        if role == PurposeRole:
            return self._names.purpose(self.activities[section])
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(self._activity(section))
        return self._activity(section) if role == Qt.ItemDataRole.DisplayRole else None

    def _of_person(self, row: int, role: int) -> Any:
        name = self.people[row].name
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(" · ".join(filter(None, (name, self.alarm(row), self.remark(row)))))
        return name if role == Qt.ItemDataRole.DisplayRole else None


def _days_off(person: SheetPerson) -> str:
    if person.holiday is not None:
        named = person.holiday.name_th if language() == "th" else person.holiday.name
        return tr("Holiday: {name}").format(name=named or person.holiday.name)
    if person.halves_of_leave == 1:
        return tr("Half a day of leave")
    if person.halves_of_leave:
        return tr("On leave")
    return tr("Not a working day") if person.norm == 0 else ""
