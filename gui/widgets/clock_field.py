"""A clock time, typed as 9, 9.30, 0930 or ๙.๓๐."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gui.dates import format_clock
from gui.typed_times import DAY, parse_clock, parse_start
from gui.widgets.digit_keys import DigitKeys
from gui.widgets.typed_field import TypedField

_STEP = 15 * 60


class ClockField(TypedField):
    """`value` is seconds after midnight, None when nothing is typed; only an end may be 24:00."""

    def __init__(self, *, is_end: bool = False, parent: QWidget | None = None) -> None:
        parse = parse_clock if is_end else parse_start
        super().__init__(parse, format_clock, optional=True, parent=parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setPlaceholderText("–:––")
        DigitKeys(self)

    def value(self) -> int | None:
        return self._value

    def step(self, count: int) -> None:
        """A quarter of an hour later or earlier."""
        if self.commit() and self.value() is not None:
            value = ((self.value() or 0) + count * _STEP) % DAY
            self.set_value(value)
            self.edited.emit(value)
