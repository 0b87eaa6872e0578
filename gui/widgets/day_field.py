"""A day, typed in either era or picked from a calendar; the full date is always shown."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.dates import format_day, parse_day
from gui.language import tr
from gui.theme import Theme
from gui.widgets.calendar import CalendarPopup
from gui.widgets.typed_field import TypedField


class DayField(TypedField):
    """`value` is a date, or None in an optional field. ↑↓ move by a day, Alt+↓ opens the calendar."""

    def __init__(self, theme: Theme, *, optional: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(self._read, self._format, optional=optional, parent=parent)
        self._theme = theme
        self._popup: CalendarPopup | None = None
        self.today = date.today()
        self._open = QAction(theme.icon("calendar"), "", self)
        self._open.triggered.connect(self.open_calendar)
        self.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        self.setMinimumWidth(170)
        self._retranslate()

    def value(self) -> date | None:
        return self._value

    def step(self, count: int) -> None:
        if self.commit():
            value = (self.value() or self.today) + timedelta(days=count)
            self.set_value(value)
            self.edited.emit(value)

    def open_calendar(self) -> None:
        if self._popup is None:
            self._popup = CalendarPopup(self._theme, self)
            self._popup.picked.connect(self._take)
        self._popup.open_at(self, self.value() or self.today)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._open.setText(tr("Open the calendar"))
        self._open.setToolTip(tr("Open the calendar"))

    def _take(self, day: date) -> None:
        self.set_value(day)
        self.setFocus()
        self.edited.emit(day)

    def _read(self, text: str) -> date:
        # What the field itself wrote carries the weekday; it is only decoration when it is read again.
        return parse_day(text.split(" ", 1)[-1] if text[:1].isalpha() and " " in text else text, self.today)

    def _format(self, day: date) -> str:
        return format_day(day, weekday=True)
