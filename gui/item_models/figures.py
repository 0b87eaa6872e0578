"""Rows of figures for reading, copying and export: numbers stay numbers until they are shown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QGuiApplication

from gui.numbers import format_number
from models.thai import sort_key

Index = QModelIndex | QPersistentModelIndex
Value = str | int | float | Fraction | None
_ROOT = QModelIndex()


def plain(value: Any) -> str:
    """Text as it is, whole numbers grouped, others with two places, nothing as a dash."""
    if value is None:
        return "–"
    if isinstance(value, str):
        return value
    exact = Fraction(value)
    return format_number(exact, 0 if exact.denominator == 1 else 2)


@dataclass(frozen=True)
class FigureColumn:
    """`show` makes the text of a cell; `export` the number or text that leaves for a spreadsheet."""

    title: str
    show: Callable[[Any], str] = plain
    export: Callable[[Any], str | int | float | None] = lambda value: value
    is_text: bool = False


class FigureTable(QAbstractTableModel):
    """`keys` name the rows, so that a row can be opened; the last row may be a total, which stays last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[FigureColumn, ...] = ()
        self._rows: list[tuple[str, tuple[Value, ...]]] = []
        self._total: tuple[Value, ...] | None = None

    def show_rows(
        self,
        columns: Sequence[FigureColumn],
        rows: Sequence[tuple[str, tuple[Value, ...]]],
        total: tuple[Value, ...] | None = None,
    ) -> None:
        self.beginResetModel()
        self._columns, self._rows, self._total = tuple(columns), list(rows), total
        self.endResetModel()

    def key(self, row: int) -> str | None:
        """The key of a row; None for the total."""
        return self._rows[row][0] if 0 <= row < len(self._rows) else None

    def table(self) -> tuple[tuple[str, ...], tuple[tuple[str | int | float | None, ...], ...]]:
        """Titles and rows as they leave for a file or the clipboard."""
        rows = [values for _, values in self._rows] + ([] if self._total is None else [self._total])
        exported = tuple(
            tuple(column.export(value) for column, value in zip(self._columns, values, strict=True))
            for values in rows
        )
        return tuple(column.title for column in self._columns), exported

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows) + (self._total is not None)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.show(self._values(index.row())[index.column()])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if column.is_text else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole and self.is_total(index.row()):
            bold = QGuiApplication.font()
            bold.setWeight(QFont.Weight.DemiBold)
            return bold
        return None

    def is_total(self, row: int) -> bool:
        return self._total is not None and row == len(self._rows)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft
            if not self._columns[section].is_text:
                side = Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By native values; empty cells last, the total below all."""
        if not 0 <= column < len(self._columns):
            return
        self.layoutAboutToBeChanged.emit()
        known = [row for row in self._rows if row[1][column] is not None]
        unknown = [row for row in self._rows if row[1][column] is None]
        known.sort(key=lambda row: _sortable(row[1][column]), reverse=order == Qt.SortOrder.DescendingOrder)
        self._rows = known + unknown
        self.layoutChanged.emit()

    def _values(self, row: int) -> tuple[Value, ...]:
        if self.is_total(row):
            assert self._total is not None
            return self._total
        return self._rows[row][1]


def _sortable(value: Value) -> Any:
    return sort_key(value) if isinstance(value, str) else value
