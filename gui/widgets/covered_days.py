"""The days an amount is for: from and to, with the usual spans one press away."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.item_models.amount_rows import Span
from gui.language import tr
from gui.theme import Theme
from gui.widgets.buttons import secondary_button
from gui.widgets.day_field import DayField
from gui.widgets.form_field import FormField
from gui.widgets.labels import restyle


def months_from(day: date, count: int) -> Span:
    """So many calendar months, the first of them the one that holds the day."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return day.replace(day=1), date(year, month + 1, 1) - timedelta(days=1)


PRESETS: tuple[tuple[Callable[[], str], int], ...] = (
    (lambda: tr("1 day"), 0),
    (lambda: tr("This month"), 1),
    (lambda: tr("3 months"), 3),
    (lambda: tr("12 months"), 12),
)


class CoveredDays(QWidget):
    """`edited` when a person changed a day. Until then the span follows the day received."""

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moved_on = date.today()
        self._follows = True
        self.first, self.last = DayField(theme), DayField(theme)
        self.first_row, self.last_row = FormField(self.first), FormField(self.last)
        self.presets = [
            secondary_button(clicked=lambda count=count: self._choose(count)) for _, count in PRESETS
        ]
        self._layout()
        for field, row in ((self.first, self.first_row), (self.last, self.last_row)):
            field.setMinimumWidth(120)
            field.edited.connect(self._note_edit)
            field.complaint.connect(row.complain)

    def follow(self, moved_on: date) -> None:
        """The amount moved on this day; a span nobody has chosen moves along."""
        self._moved_on = moved_on
        if self._follows:
            self._set(moved_on, moved_on)

    def show_span(self, covers: Span | None, moved_on: date) -> None:
        """Show saved days, or the day it moved alone; both rows are free of complaints again."""
        self._follows, self._moved_on = covers is None, moved_on
        self._set(*(covers or (moved_on, moved_on)))

    def span(self) -> Span | None:
        """None when it is that day alone; call is_valid() before."""
        first, last = self.first.value(), self.last.value()
        if first is None or last is None or first == last == self._moved_on:
            return None
        return first, last

    def is_valid(self) -> bool:
        """Read what is typed, and say below the second day when it lies before the first."""
        readable = [field.is_valid() for field in (self.first, self.last)]
        if not all(readable):
            return False
        first, last = self.first.value(), self.last.value()
        backwards = first is not None and last is not None and last < first
        self.last_row.complain(
            tr("The covered period ends before it begins. Exchange the two days.") if backwards else ""
        )
        return not backwards

    def retranslate(self) -> None:
        self.first_row.set_name(tr("Is for the days from"))
        self.last_row.set_name(tr("to"))
        for button, (text, _) in zip(self.presets, PRESETS, strict=True):
            button.setText(text())
            button.setAccessibleName(tr("Is for: {days}").format(days=text()))

    def _choose(self, count: int) -> None:
        self._follows = count == 0
        self._set(*(months_from(self._moved_on, count) if count else (self._moved_on, self._moved_on)))
        self.edited.emit()

    def _set(self, first: date, last: date) -> None:
        for field, row, day in ((self.first, self.first_row, first), (self.last, self.last_row, last)):
            field.set_value(day)
            row.complain("")

    def _note_edit(self) -> None:
        self._follows = False
        self.is_valid()
        self.edited.emit()

    def _layout(self) -> None:
        days = QHBoxLayout()
        days.setSpacing(8)
        for row in (self.first_row, self.last_row):
            days.addWidget(row, 1)
        shortcuts = QHBoxLayout()
        shortcuts.setSpacing(5)
        for button in self.presets:
            restyle(button, "look", "small")
            shortcuts.addWidget(button)
        shortcuts.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(5)
        box.addLayout(days)
        box.addLayout(shortcuts)
