"""One person's day as a table: all rows are in memory, a saved change replaces one of them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.item_models.entry_columns import DAY_COLUMNS, EntryColumn, Names
from gui.item_models.entry_rows import EntryRows, Index

if TYPE_CHECKING:
    from models.records import Entry


class TimeEntries(EntryRows):
    def __init__(self, columns: Sequence[EntryColumn] = DAY_COLUMNS, parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self._entries: list[Entry] = []

    def show_entries(self, entries: "Sequence[Entry]", names: Names) -> None:
        """Show these; when they are the same ones in the same order, rows are repainted and nothing else moves."""
        self.names = names
        for entry in entries:
            self.stored(entry)
        if [entry.key for entry in entries] == [entry.key for entry in self._entries]:
            self._entries = list(entries)
            self._repaint_rows(0, len(self._entries) - 1)
            return
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def entries(self) -> "list[Entry]":
        """The entries as the person left them, saved or not."""
        return [self._saving.get(entry.key, entry) for entry in self._entries]

    def entry(self, row: int) -> "Entry | None":
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def row_of(self, key: str) -> int:
        return next((row for row, entry in enumerate(self._entries) if entry.key == key), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)
