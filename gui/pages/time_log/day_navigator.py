"""Which day is shown: one earlier, one later, any day from a calendar, and back to today."""

from datetime import date, timedelta

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from gui.dates import format_day
from gui.language import tr
from gui.theme import Theme
from gui.widgets.buttons import icon_button, name_button, secondary_button
from gui.widgets.calendar import CalendarPopup


class DayNavigator(QWidget):
    """`moved(date)` when a person chose another day."""

    moved = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.today = date.today()
        self._day = self.today
        self.earlier = icon_button(theme.icon("chevron-left"), clicked=lambda: self.step(-1))
        self.later = icon_button(theme.icon("chevron-right"), clicked=lambda: self.step(1))
        self.field = QToolButton()
        self.field.setProperty("look", "field")
        self.field.setIcon(theme.icon("calendar"))
        self.field.setIconSize(QSize(22, 16))
        self.field.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.field.setMinimumHeight(36)
        self.field.clicked.connect(self.open_calendar)
        self.back = secondary_button(clicked=lambda: self._go(self.today))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.earlier, self.field, self.later, self.back):
            row.addWidget(widget)
        self.retranslate()

    def day(self) -> date:
        return self._day

    def set_day(self, day: date) -> None:
        self._day = day
        self.retranslate()

    def step(self, days: int) -> None:
        self._go(self._day + timedelta(days=days))

    def open_calendar(self) -> None:
        popup = CalendarPopup(self._theme, self.field)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.picked.connect(self._go)
        popup.open_at(self.field, self._day)

    def retranslate(self) -> None:
        shown = format_day(self._day, weekday=True)
        near = {0: tr("Today"), -1: tr("Yesterday"), 1: tr("Tomorrow")}.get((self._day - self.today).days)
        self.field.setText(f"{near} · {shown}" if near else shown)
        self.field.setAccessibleName(tr("Day: {day}").format(day=self.field.text()))
        name_button(self.earlier, tr("Earlier day"))
        name_button(self.later, tr("Later day"))
        self.back.setText(tr("Today"))
        self.back.setVisible(self._day != self.today)

    def _go(self, day: date) -> None:
        if day != self._day:
            self.set_day(day)
            self.moved.emit(day)
