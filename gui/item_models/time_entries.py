"""One person's day as a table: all rows are in memory, a saved change replaces one of them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject

from gui.item_models.entry_columns import DAY_COLUMNS, EntryColumn, Names
from gui.item_models.entry_rows import EntryRows, Index

if TYPE_CHECKING:
    from models.records import Entry


class TimeEntries(EntryRows):
    def __init__(self, columns: Sequence[EntryColumn] = DAY_COLUMNS, parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self._entries: list[Entry] = []

    def show_entries(self, entries: "Sequence[Entry]", names: Names) -> None:
        """Show these: rows that stay are repainted, so that cursor, selection and an open editor stay as well."""
        self.names = names
        for entry in entries:
            self.stored(entry)
        self._remove_all_but({entry.key for entry in entries})
        kept = [entry.key for entry in self._entries]
        if kept != [entry.key for entry in entries if entry.key in set(kept)]:
            self.beginResetModel()
            self._entries = list(entries)
            self.endResetModel()
            return
        for row, entry in enumerate(entries):
            if row >= len(self._entries) or self._entries[row].key != entry.key:
                self.beginInsertRows(QModelIndex(), row, row)
                self._entries.insert(row, entry)
                self.endInsertRows()
        self._entries = list(entries)
        self._repaint_rows(0, len(self._entries) - 1)

    def _remove_all_but(self, keys: set[str]) -> None:
        for row in reversed(range(len(self._entries))):
            if self._entries[row].key not in keys:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._entries[row]
                self.endRemoveRows()

    def entries(self) -> "list[Entry]":
        """The entries as the person left them, saved or not."""
        return [self._saving.get(entry.key, entry) for entry in self._entries]

    def entry(self, row: int) -> "Entry | None":
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def row_of(self, key: str) -> int:
        return next((row for row, entry in enumerate(self._entries) if entry.key == key), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)
