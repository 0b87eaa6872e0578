"""The button that brings last week into this one, with its hours or with its rows only."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from gui.language import tr
from gui.theme import Theme


class WeekCopyButton(QPushButton):
    """`asked(with_hours)` when a person chose one of the two."""

    asked = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compact = False
        self.setProperty("look", "secondary")
        self.setAutoDefault(True)
        self.setIcon(theme.icon("copy"))
        menu = QMenu(self)
        self._hours = menu.addAction("", lambda: self.asked.emit(True))
        self._rows = menu.addAction("", lambda: self.asked.emit(False))
        self.setMenu(menu)

    def set_compact(self, compact: bool) -> None:
        """In a narrow window an icon without words."""
        self._compact = compact
        self.retranslate()

    def retranslate(self) -> None:
        name = tr("Copy last week")
        self.setText("" if self._compact else name)
        self.setToolTip(name if self._compact else "")
        self.setAccessibleName(name)
        self._hours.setText(tr("With hours"))
        self._rows.setText(tr("Rows only"))
