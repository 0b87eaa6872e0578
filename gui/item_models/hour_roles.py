"""What a model tells a grid of hours about its cells, beside what Qt asks."""

from PySide6.QtCore import Qt

SecondsRole = Qt.ItemDataRole.UserRole + 20  # int: what a cell holds
WaitingRole = Qt.ItemDataRole.UserRole + 21  # bool: shown, but not yet saved
