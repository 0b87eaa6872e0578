"""Marks the day as leave, or takes that back: a day on leave asks for no hours."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from gui.language import tr
from gui.pages.time_log.readings import DayOff
from gui.theme import Theme
from gui.widgets.buttons import icon_button, name_button


class LeaveButton(QWidget):
    """`taken(half)` for leave on the whole day or half of it; `ended` when that is taken back."""

    taken = Signal(bool)
    ended = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = icon_button(theme.icon("tree-palm"), clicked=self.open)
        self.menu = QMenu(self)
        self._day_off = DayOff()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)

    def set_day_off(self, day_off: DayOff) -> None:
        self._day_off = day_off

    def open(self) -> None:
        self.menu.clear()
        if self._day_off.leave is not None:
            self.menu.addAction(tr("Take back the leave of this day"), self.ended.emit)
        else:
            self.menu.addAction(tr("On leave this day"), lambda: self.taken.emit(False))
            self.menu.addAction(tr("On leave for half of this day"), lambda: self.taken.emit(True))
        self.menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def retranslate(self) -> None:
        name_button(self.button, tr("Leave"))
