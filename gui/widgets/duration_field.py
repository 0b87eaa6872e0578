"""A length of time, typed as 1:30, 1.5, 45 นาที."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gui.numbers import format_duration, parse_duration
from gui.widgets.typed_field import TypedField


class DurationField(TypedField):
    """`value` is seconds, or None when nothing is typed in an optional field."""

    def __init__(
        self, *, optional: bool = False, step_seconds: int = 900, parent: QWidget | None = None
    ) -> None:
        super().__init__(parse_duration, format_duration, optional=optional, parent=parent)
        self._step = step_seconds
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setPlaceholderText("0:00")

    def value(self) -> int | None:
        return self._value

    def step(self, count: int) -> None:
        """A quarter of an hour more or less."""
        if self.commit():
            value = max(0, (self.value() or 0) + count * self._step)
            self.set_value(value)
            self.edited.emit(value)
