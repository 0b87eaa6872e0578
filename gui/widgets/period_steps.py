"""A period with a step back and a step on: whole years move by years, everything else as the field itself does."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.language import tr
from gui.theme import Theme
from gui.widgets.buttons import icon_button, name_button
from gui.widgets.period_field import PeriodField, Span


def year_of(year: int) -> Span:
    return date(year, 1, 1), date(year, 12, 31)


class PeriodSteps(QWidget):
    """`picked(first, last)` when a person chose a period or stepped to one."""

    picked = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = icon_button(theme.icon("chevron-left"), clicked=lambda: self.shift(-1))
        self.field = PeriodField(theme)
        self.on = icon_button(theme.icon("chevron-right"), clicked=lambda: self.shift(1))
        self.field.picked.connect(self.picked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.back, self.field, self.on):
            row.addWidget(widget)

    def span(self) -> Span:
        return self.field.span()

    def set_span(self, first: date, last: date) -> None:
        self.field.set_span(first, last)

    def shift(self, count: int) -> None:
        first, last = self.span()
        if (first, last) == year_of(first.year):
            self.set_span(*year_of(first.year + count))
            self.picked.emit(*self.span())
        else:
            self.field.shift(count)

    def retranslate(self) -> None:
        name_button(self.back, tr("Earlier period"))
        name_button(self.on, tr("Later period"))
