"""A month to pick a day from, with a header that can count years in the Buddhist Era."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gui.dates import format_day, format_month
from gui.language import language, tr
from gui.theme import Theme
from gui.widgets.buttons import icon_button, name_button
from gui.widgets.labels import plain_label


class Calendar(QWidget):
    """`picked` carries the date a person clicked or chose with Enter."""

    picked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.month = plain_label(role="strong")
        self._days = QCalendarWidget()
        self._days.setObjectName("calendar")
        self._days.setNavigationBarVisible(False)
        self._days.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._days.clicked.connect(self._pick)
        self._days.activated.connect(self._pick)
        self._days.currentPageChanged.connect(self._retitle)
        self._days.selectionChanged.connect(self._retitle)
        self._previous = icon_button(theme.icon("chevron-left"), clicked=self._days.showPreviousMonth)
        self._next = icon_button(theme.icon("chevron-right"), clicked=self._days.showNextMonth)
        self.setFocusProxy(self._days)
        self._theme = theme
        theme.changed.connect(self._colour)
        self._colour()
        self._layout()
        self._retranslate()

    def day(self) -> date:
        return _date(self._days.selectedDate())

    def set_day(self, day: date) -> None:
        self._days.setSelectedDate(QDate(day.year, day.month, day.day))

    def _layout(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._previous)
        head.addStretch()
        head.addWidget(self.month)
        head.addStretch()
        head.addWidget(self._next)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(head)
        box.addWidget(self._days)

    def _colour(self) -> None:
        """Qt paints weekends red; here red means overload."""
        weekday, weekend = QTextCharFormat(), QTextCharFormat()
        weekday.setForeground(self._theme.color("ui.text"))
        weekend.setForeground(self._theme.color("ui.text3"))
        for day in Qt.DayOfWeek:
            free = day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)
            self._days.setWeekdayTextFormat(day, weekend if free else weekday)
        head = QTextCharFormat(weekend)
        head.setBackground(self._theme.color("ui.surface"))
        self._days.setHeaderTextFormat(head)

    def _pick(self, day: QDate) -> None:
        self.picked.emit(_date(day))

    def _retitle(self) -> None:
        month = self._days.yearShown() * 100 + self._days.monthShown()
        self.month.setText(format_month(month, short=False))
        self._days.setAccessibleName(tr("Calendar, {day}").format(day=format_day(self.day(), weekday=True)))

    def _retranslate(self) -> None:
        thai = language() == "th"
        self._days.setLocale(QLocale(QLocale.Language.Thai if thai else QLocale.Language.English))
        self._days.setFirstDayOfWeek(Qt.DayOfWeek.Monday)  # a new locale brings its own
        name_button(self._previous, tr("Previous month"))
        name_button(self._next, tr("Next month"))
        self._retitle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


class CalendarPopup(QFrame):
    """A calendar that floats under a field until a day is picked or Esc is pressed."""

    picked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("calendar_popup")
        self.calendar = Calendar(theme)
        self.calendar.picked.connect(self._take)
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 10, 10, 10)
        box.addWidget(self.calendar)

    def open_at(self, field: QWidget, day: date) -> None:
        self.calendar.set_day(day)
        self.move(field.mapToGlobal(field.rect().bottomLeft()))
        self.show()
        self.calendar.setFocus()

    def _take(self, day: date) -> None:
        self.hide()
        self.picked.emit(day)


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
