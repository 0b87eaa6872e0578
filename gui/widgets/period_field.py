"""A span of days: presets for the usual ones, two days for any other."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui.dates import format_period
from gui.language import tr
from gui.theme import Theme
from gui.widgets.buttons import ToolButton, primary_button, quiet_button
from gui.widgets.calendar import Calendar
from gui.widgets.day_field import DayField
from gui.widgets.labels import plain_label

Span = tuple[date, date]


def week_of(day: date) -> Span:
    first = day - timedelta(days=day.weekday())
    return first, first + timedelta(days=6)


def month_of(day: date) -> Span:
    first = day.replace(day=1)
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def _last_weeks(today: date, count: int) -> Span:
    last = week_of(today)[1]
    return last - timedelta(days=7 * count - 1), last


PRESETS: tuple[tuple[Callable[[], str], Callable[[date], Span]], ...] = (
    (lambda: tr("This week"), week_of),
    (lambda: tr("Last week"), lambda today: week_of(today - timedelta(days=7))),
    (lambda: tr("This month"), month_of),
    (lambda: tr("Last month"), lambda today: month_of(today.replace(day=1) - timedelta(days=1))),
    (lambda: tr("Last 4 weeks"), lambda today: _last_weeks(today, 4)),
    (lambda: tr("Last 8 weeks"), lambda today: _last_weeks(today, 8)),
    (lambda: tr("This year"), lambda today: (date(today.year, 1, 1), date(today.year, 12, 31))),
    (lambda: tr("Last year"), lambda today: (date(today.year - 1, 1, 1), date(today.year - 1, 12, 31))),
)


class PeriodField(ToolButton):
    """`picked(first, last)` when a person chose; `whole` (if set) is offered as "All time"."""

    picked = Signal(object, object)

    def __init__(self, theme: Theme, label: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._label = theme, label
        self.today = date.today()
        self.whole: Span | None = None
        self._span: Span = week_of(self.today)
        self._popup: _PeriodPopup | None = None
        self.setProperty("look", "field")
        self.setIcon(theme.icon("calendar-days"))
        self.setIconSize(QSize(22, 16))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(36)
        self.clicked.connect(self._open)
        self._retranslate()

    def span(self) -> Span:
        return self._span

    def set_span(self, first: date, last: date) -> None:
        self._span = (first, last)
        self._retranslate()

    def set_label(self, label: str) -> None:
        """A word before the days, such as "compared with"."""
        self._label = label
        self._retranslate()

    def shift(self, count: int) -> None:
        """Move by whole months if the period is one, else by its own length."""
        first, last = self._span
        if (first, last) == month_of(first):
            target = first - timedelta(days=1) if count < 0 else last + timedelta(days=1)
            self._take(*month_of(target))
        else:
            length = (last - first + timedelta(days=1)) * count
            self._take(first + length, last + length)

    def _open(self) -> None:
        self._popup = _PeriodPopup(self._theme, self)
        self._popup.picked.connect(self._take)
        self._popup.open()

    def _take(self, first: date, last: date) -> None:
        self.set_span(first, last)
        self.picked.emit(first, last)

    def _retranslate(self) -> None:
        days = format_period(*self._span)
        self.setText(f"{self._label} {days}" if self._label else days)
        name = self._label or tr("Period")
        self.setAccessibleName(f"{name}: {days}")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


class _PeriodPopup(QFrame):
    """Made anew each time it opens, so it needs no retranslation."""

    picked = Signal(object, object)

    def __init__(self, theme: Theme, field: PeriodField) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("calendar_popup")
        self._field = field
        self.first, self.last = DayField(theme), DayField(theme)
        self.calendar = Calendar(theme)
        self._into = self.first
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(16)
        row.addLayout(self._presets())
        row.addLayout(self._own())

    def open(self) -> None:
        first, last = self._field.span()
        self.first.set_value(first)
        self.last.set_value(last)
        self.calendar.set_day(last)
        self.move(self._field.mapToGlobal(self._field.rect().bottomLeft()))
        self.show()
        self.first.setFocus()
        self.first.selectAll()  # a day is typed over the one that stands there

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a day takes both; on a button it presses that button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._apply()
        else:
            super().keyPressEvent(event)

    def _presets(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        for text, span in PRESETS:
            column.addWidget(self._preset(text(), span(self._field.today)))
        if self._field.whole is not None:
            column.addWidget(self._preset(tr("All time"), self._field.whole))
        column.addStretch()
        return column

    def _preset(self, text: str, span: Span) -> QPushButton:
        button = quiet_button(text, clicked=lambda: self._pick(*span))
        button.setToolTip(format_period(*span))
        return button

    def _own(self) -> QGridLayout:
        grid = QGridLayout()
        for column, (name, field) in enumerate(((tr("From"), self.first), (tr("To"), self.last))):
            field.setAccessibleName(name)
            field.edited.connect(self._order)
            grid.addWidget(plain_label(name, "small"), 0, column)
            grid.addWidget(field, 1, column)
        self.calendar.picked.connect(self._fill)
        grid.addWidget(self.calendar, 2, 0, 1, 2)
        apply = primary_button(tr("Use these days"), clicked=self._apply)
        grid.addWidget(apply, 3, 0, 1, 2)
        return grid

    def _fill(self, day: date) -> None:
        """The first click sets the beginning, the second the end."""
        self._into.set_value(day)
        self._into = self.last if self._into is self.first else self.first
        if self._into is self.first:
            self._order()

    def _order(self) -> None:
        first, last = self.first.value(), self.last.value()
        if first and last and last < first:
            self.first.set_value(last)
            self.last.set_value(first)

    def _apply(self) -> None:
        if self.first.is_valid() and self.last.is_valid():
            self._order()
            self._pick(self.first.value() or self._field.today, self.last.value() or self._field.today)

    def _pick(self, first: date, last: date) -> None:
        self.picked.emit(first, last)
        self.close()
