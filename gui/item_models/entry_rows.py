"""What every table of time entries does alike: show a row by its columns, read an edit, keep it while it is saved."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from gui.item_models.entry_columns import EntryColumn, Names, Values
from gui.tooltips import plain_tooltip
from models.errors import AppError

if TYPE_CHECKING:
    from models.records import Entry

ColumnRole = Qt.ItemDataRole.UserRole
EntryRole = Qt.ItemDataRole.UserRole + 1
PurposeRole = Qt.ItemDataRole.UserRole + 2
SavingRole = Qt.ItemDataRole.UserRole + 3

_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
# Made once: a view asks for the flags of every cell it paints.
_SHOWN = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_EDITABLE = _SHOWN | Qt.ItemFlag.ItemIsEditable
Index = QModelIndex | QPersistentModelIndex


class EntryRows(QAbstractTableModel):
    """Rows come from subclasses by entry(row).

    An edit is announced as `edited(entry, values)` and shown at once; it counts as saving until the stored row
    arrives or give_up() is called. `refused` carries the AppError of text that cannot be read.
    """

    edited = Signal(object, object)
    refused = Signal(object)

    def __init__(self, columns: Sequence[EntryColumn], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.names = Names()
        self.editable = True
        self._saving: dict[str, Entry] = {}

    # For subclasses

    def entry(self, row: int) -> "Entry | None":
        """The stored entry of a row; None while it is being read."""
        raise NotImplementedError

    def row_of(self, key: str) -> int:
        """The row that shows an entry, -1 if none does."""
        raise NotImplementedError

    # Saving

    def shown(self, row: int) -> "Entry | None":
        """The entry of a row as the person left it, saved or not."""
        entry = self.entry(row)
        return entry if entry is None else self._saving.get(entry.key, entry)

    def is_saving(self, key: str) -> bool:
        return key in self._saving

    def stored(self, entry: "Entry") -> None:
        """This is what the database holds now."""
        saving = self._saving.get(entry.key)
        if saving is not None and saving.version <= entry.version:
            del self._saving[entry.key]

    def give_up(self, key: str) -> None:
        """The edit was refused: the old value returns."""
        if self._saving.pop(key, None) is not None:
            self._repaint(key)

    def complaint(self, index: Index, text: str) -> AppError | None:
        """What is wrong with a typed value; None when it can be read."""
        entry = self.shown(index.row())
        read = self.columns[index.column()].read
        if entry is None or read is None:
            return None
        try:
            read(entry, text)
        except AppError as error:
            return error
        return None

    # What Qt asks

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.number else _LEFT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.number else _LEFT
        if role == ColumnRole:
            return column
        entry = self.shown(index.row())
        return None if entry is None else self._of_entry(entry, column, role)

    def _of_entry(self, entry: "Entry", column: EntryColumn, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.show(entry, self.names)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(column.show(entry, self.names))
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column.title()}: {column.show(entry, self.names)}"
            case Qt.ItemDataRole.EditRole:
                return column.edit(entry) if column.edit else column.show(entry, self.names)
            case _ if role == EntryRole:
                return entry
            case _ if role == SavingRole:
                return self.is_saving(entry.key)
            case _ if role == PurposeRole and column.swatch:
                return self.names.purpose(entry.activity)
            case _:
                return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        entry = self.shown(index.row()) if index.isValid() else None
        if entry is None or role != Qt.ItemDataRole.EditRole or not self.editable:
            return False
        column = self.columns[index.column()]
        if column.read is None:
            return False
        try:
            values = column.read(entry, str(value))
        except AppError as error:
            self.refused.emit(error)
            return False
        self._change(entry, values)
        return True

    def _change(self, entry: "Entry", values: Values) -> None:
        different = {name: value for name, value in values.items() if getattr(entry, name) != value}
        if different:
            # The next edit of the same row will find the version this one leaves behind.
            self._saving[entry.key] = replace(entry, version=entry.version + 1, **different)
            self._repaint(entry.key)
            self.edited.emit(entry, different)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        can_be_edited = self.editable and self.columns[index.column()].read is not None
        return _EDITABLE if can_be_edited and self.entry(index.row()) is not None else _SHOWN

    def retranslate(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        self._repaint_rows(0, self.rowCount() - 1)

    def _repaint(self, key: str) -> None:
        row = self.row_of(key)
        self._repaint_rows(row, row)

    def _repaint_rows(self, first: int, last: int) -> None:
        if 0 <= first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
