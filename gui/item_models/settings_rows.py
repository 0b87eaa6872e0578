"""Rows of a settings table by columns given as data: shown, edited in place, kept while an edit is saved."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from gui.tooltips import plain_tooltip
from models.errors import AppError

Editor = Literal["", "text", "choice", "check"]
Values = dict[str, Any]
Index = QModelIndex | QPersistentModelIndex

ColumnRole = Qt.ItemDataRole.UserRole
RecordRole = Qt.ItemDataRole.UserRole + 1
SavingRole = Qt.ItemDataRole.UserRole + 2
PurposeRole = Qt.ItemDataRole.UserRole + 3
MutedRole = Qt.ItemDataRole.UserRole + 4

_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_YES_NO = {True: "✓", False: "–"}


@dataclass(frozen=True)
class Column:
    """How a record is shown in a column, and how it is edited.

    `read(record, text)` gives the changed fields, or raises AppError; for a check the text is "1" or "". `width` is in
    px, 0 shares what is left by `share`. `choices` are (key, text) of a choice; `purpose` names the swatch to paint.
    """

    key: str
    title: Callable[[], str]
    show: Callable[[Any], str]
    editor: Editor = ""
    edit: Callable[[Any], str] | None = None
    read: Callable[[Any, str], Values] | None = None
    choices: Callable[[], Sequence[tuple[str, str]]] | None = None
    checked: Callable[[Any], bool] | None = None
    purpose: Callable[[Any], str] | None = None
    number: bool = False
    width: int = 0
    share: int = 1


class SettingsRows(QAbstractTableModel):
    """Records are frozen dataclasses with `key` and `version`.

    An edit is announced as `edited(record, values)` and shown at once; it counts as saving until new records arrive
    or give_up() is called. `check(record, values, all records)` raises AppError for what one row alone cannot know.
    """

    edited = Signal(object, object)
    refused = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column],
        *,
        muted: Callable[[Any], bool] | None = None,
        check: Callable[[Any, Values, Sequence[Any]], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._muted, self._check = muted, check
        self._records: list[Any] = []
        self._saving: dict[str, Any] = {}

    # Records

    def records(self) -> list[Any]:
        return list(self._records)

    def record(self, row: int) -> Any:
        """The record of a row as the person left it, saved or not."""
        stored = self._records[row]
        return self._saving.get(stored.key, stored)

    def row_of(self, key: str) -> int:
        """The row that shows a record, -1 if none does."""
        return next((row for row, one in enumerate(self._records) if one.key == key), -1)

    def set_records(self, records: Sequence[Any]) -> None:
        """What is stored now; a row that stays in its place keeps cursor, selection and open editor."""
        versions = {one.key: one.version for one in records}
        self._saving = {key: one for key, one in self._saving.items() if one.version > versions.get(key, 0)}
        if [one.key for one in records] == [one.key for one in self._records]:
            self._records = list(records)
            self._repaint(0, len(self._records) - 1)
            return
        self.beginResetModel()
        self._records = list(records)
        self.endResetModel()

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Other columns for the same records."""
        if [one.key for one in columns] != [one.key for one in self.columns]:
            self.beginResetModel()
            self.columns = tuple(columns)
            self.endResetModel()

    def give_up(self, key: str) -> None:
        """The edit was refused: the old value returns."""
        if self._saving.pop(key, None) is not None:
            row = self.row_of(key)
            self._repaint(row, row)

    def complaint(self, index: Index, text: str) -> AppError | None:
        """What is wrong with a typed value; None when it can be read."""
        try:
            self._read(index, text)
        except AppError as error:
            return error
        return None

    # What Qt asks

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._records)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title()
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, record = self.columns[index.column()], self.record(index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole if column.editor == "check":
                return None
            case Qt.ItemDataRole.DisplayRole:
                return column.show(record)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(column.show(record))
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column.title()}: {column.show(record)}"
            case Qt.ItemDataRole.EditRole:
                return column.edit(record) if column.edit else column.show(record)
            case Qt.ItemDataRole.CheckStateRole if column.checked is not None:
                return Qt.CheckState.Checked if column.checked(record) else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case _:
                return self._own_role(column, record, role)

    def _own_role(self, column: Column, record: Any, role: int) -> Any:
        if role == ColumnRole:
            return column
        if role == RecordRole:
            return record
        if role == SavingRole:
            return record.key in self._saving
        if role == MutedRole:
            return self._muted is not None and self._muted(record)
        return column.purpose(record) if role == PurposeRole and column.purpose is not None else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or self.columns[index.column()].read is None:
            return False
        if role == Qt.ItemDataRole.CheckStateRole and self.columns[index.column()].checked is not None:
            value = "1" if Qt.CheckState(value) == Qt.CheckState.Checked else ""
        elif role != Qt.ItemDataRole.EditRole or self.columns[index.column()].checked is not None:
            return False
        try:
            values = self._read(index, str(value))
        except AppError as error:
            self.refused.emit(error)
            return False
        self._change(index.row(), values)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags
        column = self.columns[index.column()]
        if column.checked is not None and column.read is not None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        elif column.read is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags | Qt.ItemFlag.ItemNeverHasChildren

    def retranslate(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        self._repaint(0, len(self._records) - 1)

    # Editing

    def _read(self, index: Index, text: str) -> Values:
        read = self.columns[index.column()].read
        record = self.record(index.row())
        values = read(record, text) if read is not None else {}
        if self._check is not None:
            self._check(record, values, self._records)
        return values

    def _change(self, row: int, values: Values) -> None:
        record = self.record(row)
        different = {name: value for name, value in values.items() if getattr(record, name) != value}
        if different:
            # The next edit of the same row will find the version this one leaves behind.
            self._saving[record.key] = replace(record, version=record.version + 1, **different)
            self._repaint(row, row)
            self.edited.emit(record, different)

    def _repaint(self, first: int, last: int) -> None:
        if 0 <= first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))


def yes_or_no(value: bool) -> str:
    """A tick or a dash, for a screen reader and a copy; on the screen a box is painted."""
    return _YES_NO[value]


def _alignment(column: Column) -> int:
    return _RIGHT if column.number else _LEFT
