"""An income or expense again in the next months: how often, and on which days that would be."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.dates import format_day, format_period
from gui.item_models.amount_rows import AmountRow
from gui.language import tr
from gui.numbers import format_money
from gui.widgets.form_field import FormField
from gui.widgets.keyed_form import KeyedForm
from gui.widgets.labels import plain_label
from gui.widgets.typed_field import TypedField
from models.errors import Refused
from models.thai import arabic_digits

MOST = 120
_SHOWN = 6
_USUAL = 3

Later = Callable[[date, int, bool], date]
"""The day so many months later; True keeps the last day of a month the last day."""


class TimesField(TypedField):
    """How many times, 1 to 120; ↑↓ count up and down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_parse_times, str, optional=False, parent=parent)

    def value(self) -> int | None:
        return self._value

    def typed(self) -> int | None:
        """What stands there now, if it can be read."""
        try:
            return _parse_times(self.text())
        except Refused:
            return None

    def step(self, count: int) -> None:
        value = min(max((self.typed() or 0) + count, 1), MOST)
        self.set_value(value)
        self.edited.emit(value)


class RepeatForm(KeyedForm):
    """`submitted` carries how many times. Enter saves, Esc leaves."""

    submitted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row: AmountRow | None = None
        self._later: Later = lambda day, _months, _end: day
        self._currency = "THB"
        self.what = plain_label(role="secondary", wrap=True)
        self.times = TimesField()
        self.times_row = FormField(self.times)
        self.times.textEdited.connect(self._preview)
        self.times.edited.connect(self._preview)
        self.times.complaint.connect(self.times_row.complain)
        self.heading = plain_label(role="small")
        self.days = plain_label(wrap=True)
        self.sum = plain_label(role="strong", wrap=True)
        self._layout()

    def begin(self, row: AmountRow, currency: str, later: Later) -> None:
        self.row, self._currency, self._later = row, currency, later
        self.times.set_value(_USUAL)
        self.show_complaint("")
        self.retranslate()

    def focus_first(self) -> None:
        self.times.setFocus()
        self.times.selectAll()

    def retranslate(self) -> None:
        super().retranslate()
        self.times_row.set_name(tr("How many more times, once a month"))
        self.heading.setText(tr("Will be added"))
        self.save.setText(tr("Add them"))
        self._preview()

    def _preview(self) -> None:
        row, times = self.row, self.times.typed()
        if row is None or times is None:
            return
        amount = format_money(row.amount_minor, self._currency)
        self.what.setText(
            tr("{amount} of {day}").format(amount=amount, day=format_day(row.day))
            + (f" · {row.name}" if row.name else "")
        )
        lines = [self._line(row, months) for months in range(1, min(times, _SHOWN) + 1)]
        if times > _SHOWN:
            lines.append(tr("… until {day}").format(day=self._line(row, times)))
        self.days.setText("\n".join(lines))
        whole = format_money(row.amount_minor * times, self._currency)
        self.sum.setText(tr("{n} × {amount} = {whole}").format(n=times, amount=amount, whole=whole))
        self.days.setAccessibleName(f"{self.heading.text()}: {', '.join(lines)}")

    def _line(self, row: AmountRow, months: int) -> str:
        day = format_day(self._later(row.day, months, False), weekday=True)
        if row.covers is None:
            return day
        first, last = row.covers
        span = format_period(self._later(first, months, False), self._later(last, months, True))
        return tr("{day}, for {span}").format(day=day, span=span)

    def submit(self) -> None:
        self.show_complaint("")
        if self.times.is_valid():
            self.submitted.emit(self.times.value())
        else:
            self.go_to(self.times)

    def _layout(self) -> None:
        self.times.setMaximumWidth(120)
        for widget in (self.what, self.times_row, self.heading, self.days, self.sum):
            self.body.addWidget(widget)


def _parse_times(text: str) -> int:
    digits = arabic_digits(text).strip()
    if not digits.isdecimal() or not 1 <= int(digits) <= MOST:
        raise Refused("Repeat between 1 and 120 times.")
    return int(digits)
