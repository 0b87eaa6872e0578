"""Incomes, expenses or deleted ones as a table: sorted by native values, an amount without a project stands out."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.dates import format_day
from gui.item_models.amount_rows import AmountRow, format_covers, kind_name
from gui.language import tr
from gui.numbers import format_money
from gui.theme import Theme
from gui.tooltips import plain_tooltip
from models.thai import sort_key

Index = QModelIndex | QPersistentModelIndex
RowRole = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Naming:
    """What a row needs to be shown: names of projects by key, the currency, which projects are still there."""

    projects: Mapping[str, str]
    currency: str = "THB"

    def project(self, row: AmountRow) -> str:
        if row.project is None:
            return tr("Unallocated") if row.side == "income" else tr("No project")
        return self.projects.get(row.project, "")


@dataclass(frozen=True)
class AmountColumn:
    """`order` gives the native value a column is sorted by; `narrow` columns stay when there is little room."""

    key: str
    title: Callable[[], str]
    show: Callable[[AmountRow, Naming], str]
    order: Callable[[AmountRow, Naming], Any]
    number: bool = False
    narrow: bool = True


def _by_text(show: Callable[[AmountRow, Naming], str]) -> Callable[[AmountRow, Naming], Any]:
    """Thai dictionary order, nothing after all words."""
    return lambda row, naming: (not show(row, naming), sort_key(show(row, naming)))


def _text(
    key: str, title: Callable[[], str], show: Callable[[AmountRow, Naming], str], *, narrow: bool = True
) -> AmountColumn:
    return AmountColumn(key, title, show, _by_text(show), narrow=narrow)


def _day(title: Callable[[], str]) -> AmountColumn:
    return AmountColumn("day", title, lambda row, _: format_day(row.day), lambda row, _: row.day)


def _deleted_on(row: AmountRow, _naming: Naming) -> str:
    """As the clock on the wall had it; the database keeps UTC."""
    return format_day(datetime.fromtimestamp(row.deleted, UTC).astimezone().date()) if row.deleted else ""


PROJECT = _text("project", lambda: tr("Project"), lambda row, naming: naming.project(row))
COVERS = AmountColumn(
    "covers",
    lambda: tr("For the days"),
    lambda row, _: format_covers(row),
    lambda row, _: row.covered(),
    narrow=False,
)
AMOUNT = AmountColumn(
    "amount",
    lambda: tr("Amount"),
    lambda row, naming: format_money(row.amount_minor, naming.currency),
    lambda row, _: row.amount_minor,
    number=True,
)
RESTRICTED = AmountColumn(
    "restricted",
    lambda: "",
    lambda row, _: tr("Restricted") if row.restricted else "",
    lambda row, _: not row.restricted,
)
NOTE = _text("note", lambda: tr("Note"), lambda row, _: row.note, narrow=False)

INCOME_COLUMNS = (
    _day(lambda: tr("Received on")),
    _text("name", lambda: tr("Source"), lambda row, _: row.name),
    _text("kind", lambda: tr("Kind"), lambda row, _: kind_name(row.kind)),
    PROJECT,
    COVERS,
    AMOUNT,
    RESTRICTED,
    NOTE,
)
EXPENSE_COLUMNS = (
    _day(lambda: tr("Paid on")),
    _text("name", lambda: tr("Paid to"), lambda row, _: row.name),
    PROJECT,
    COVERS,
    AMOUNT,
    NOTE,
)
TRASH_COLUMNS = (
    AmountColumn("deleted", lambda: tr("Deleted on"), _deleted_on, lambda row, _: row.deleted or 0),
    _text("side", lambda: tr("What"), lambda row, _: tr("Income") if row.side == "income" else tr("Expense")),
    _day(lambda: tr("Day")),
    _text("name", lambda: tr("Source or payee"), lambda row, _: row.name),
    PROJECT,
    AMOUNT,
    NOTE,
)


class Amounts(QAbstractTableModel):
    """`RowRole` of any cell is its AmountRow. Restricted money carries a lock, its meaning is told in words too."""

    def __init__(
        self, columns: Sequence[AmountColumn], theme: Theme | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.naming = Naming({})
        self._theme = theme
        self._rows: list[AmountRow] = []
        self._sorting = (0, Qt.SortOrder.DescendingOrder)

    def show_rows(self, rows: Sequence[AmountRow], naming: Naming) -> None:
        """Show these in the order a person chose; the same rows again keep cursor and selection."""
        self.naming = naming
        ordered = self._sorted(rows)
        if [row.key for row in ordered] == [row.key for row in self._rows]:
            self._rows = ordered
            self._repaint()
            return
        self.beginResetModel()
        self._rows = ordered
        self.endResetModel()

    def rows(self) -> list[AmountRow]:
        return list(self._rows)

    def row(self, place: int) -> AmountRow | None:
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, key: str) -> int:
        """The place of a row, -1 when it is not shown."""
        return next((place for place, row in enumerate(self._rows) if row.key == key), -1)

    def total(self) -> int:
        """What is shown, in minor units: amounts as they were received or paid, on no basis."""
        return sum(row.amount_minor for row in self._rows)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title()
        return self._side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return "" if column is RESTRICTED else column.show(row, self.naming)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(column.show(row, self.naming)) or None
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column.title()} {column.show(row, self.naming)}".strip()
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._side(index.column())
            case Qt.ItemDataRole.ForegroundRole | Qt.ItemDataRole.DecorationRole:
                return self._look(row, column, role)
            case _:
                return row if role == RowRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if not 0 <= column < len(self.columns):
            return
        self._sorting = (column, order)
        self.layoutAboutToBeChanged.emit()
        before, held = self._rows, self.persistentIndexList()
        keys = [before[index.row()].key for index in held]
        self._rows = self._sorted(before)
        place = {row.key: number for number, row in enumerate(self._rows)}
        moved = [self.index(place[key], index.column()) for key, index in zip(keys, held, strict=True)]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def retranslate(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        self._repaint()

    def _sorted(self, rows: Sequence[AmountRow]) -> list[AmountRow]:
        column, order = self._sorting
        value = self.columns[column].order
        return sorted(
            rows,
            key=lambda row: (value(row, self.naming), row.day, row.key),
            reverse=order == Qt.SortOrder.DescendingOrder,
        )

    def _side(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if self.columns[column].number else Qt.AlignmentFlag.AlignLeft
        return side | _MIDDLE

    def _look(self, row: AmountRow, column: AmountColumn, role: int) -> Any:
        if self._theme is None:
            return None
        icon = role == Qt.ItemDataRole.DecorationRole
        if column is RESTRICTED and row.restricted and icon:
            return self._theme.icon("lock", "ui.text2")
        if column is PROJECT and row.project is None and row.side == "income":
            color = "state.warn.text"
            return self._theme.icon("triangle-alert", color) if icon else self._theme.color(color)
        return None

    def _repaint(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self.columns) - 1))
