"""Which day or week is shown: one earlier, one later, any from a calendar, and back to today."""

from datetime import date, timedelta

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gui.dates import format_day, format_period
from gui.language import tr
from gui.theme import Theme
from gui.widgets.buttons import ToolButton, icon_button, name_button, secondary_button
from gui.widgets.calendar import CalendarPopup

WEEK = 7


class DateButton(ToolButton):
    """A date is never cut: it is said in fewer words where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = [""]  # the longest first
        self.setProperty("look", "field")
        self.setIconSize(QSize(22, 16))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(36)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_texts(self, *texts: str) -> None:
        self._texts = list(texts)
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._width(self._texts[0]), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(self._texts[-1]), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fitting = (text for text in self._texts if self._width(text) <= self.width())
        self.setText(next(fitting, self._texts[-1]))

    def _width(self, text: str) -> int:
        """Of the button with another text."""
        metrics = self.fontMetrics()
        return (
            super().sizeHint().width()
            + metrics.horizontalAdvance(text)
            - metrics.horizontalAdvance(self.text())
        )


class DayNavigator(QWidget):
    """`moved(date)` when a person chose another day. In steps of a week it shows the week around the day."""

    moved = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.today = date.today()
        self._day, self._days = self.today, 1
        self.earlier = icon_button(theme.icon("chevron-left"), clicked=lambda: self.step(-1))
        self.later = icon_button(theme.icon("chevron-right"), clicked=lambda: self.step(1))
        self.field = DateButton()
        self.field.setIcon(theme.icon("calendar"))
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

    def set_today(self, today: date) -> None:
        """Midnight passed; the day that is shown stays."""
        self.today = today
        self.retranslate()

    def set_step(self, days: int) -> None:
        """1 for days, 7 for weeks."""
        self._days = days
        self.retranslate()

    def step(self, count: int) -> None:
        self._go(self._day + timedelta(days=count * self._days))

    def open_calendar(self) -> None:
        popup = CalendarPopup(self._theme, self.field)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.picked.connect(self._go)
        popup.open_at(self.field, self._day)

    def retranslate(self) -> None:
        week = self._days == WEEK
        self.field.set_texts(*([self._week()] if week else self._days_names()))
        name = (
            tr("Week: {week}").format(week=self._week())
            if week
            else tr("Day: {day}").format(day=self._named_day())
        )
        self.field.setAccessibleName(name)
        name_button(self.earlier, tr("Earlier week") if week else tr("Earlier day"))
        name_button(self.later, tr("Later week") if week else tr("Later day"))
        self.back.setText(tr("This week") if week else tr("Today"))
        self.back.setVisible(
            not (_monday(self._day) == _monday(self.today) if week else self._day == self.today)
        )

    def _named_day(self) -> str:
        return self._days_names()[0]

    def _days_names(self) -> list[str]:
        """The longest first."""
        shown, short = format_day(self._day, weekday=True), format_day(self._day, weekday=True, year=False)
        near = {0: tr("Today"), -1: tr("Yesterday"), 1: tr("Tomorrow")}.get((self._day - self.today).days)
        return [f"{near} · {shown}", shown, short] if near else [shown, short]

    def _week(self) -> str:
        monday = _monday(self._day)
        return format_period(monday, monday + timedelta(days=WEEK - 1))

    def _go(self, day: date) -> None:
        if day != self._day:
            self.set_day(day)
            self.moved.emit(day)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
