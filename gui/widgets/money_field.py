"""An amount of money, typed as 12,000 or 12000.50."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gui.numbers import format_money, parse_money
from gui.widgets.typed_field import TypedField


class MoneyField(TypedField):
    """`value` is minor units of the currency, or None when nothing is typed in an optional field."""

    def __init__(
        self, currency: str = "THB", *, optional: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(self._read, self._format, optional=optional, parent=parent)
        self.currency = currency
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def value(self) -> int | None:
        return self._value

    def set_currency(self, currency: str) -> None:
        self.currency = currency
        self.set_value(self._value)

    def _read(self, text: str) -> int:
        return parse_money(text, self.currency)

    def _format(self, minor: int) -> str:
        return format_money(minor, self.currency)
