"""The level a team agrees on: typed with a tenth at most, or half a point up and down by the arrow keys."""

from fractions import Fraction

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from gui.numbers import format_number
from gui.widgets.digit_keys import DigitKeys
from gui.widgets.typed_field import TypedField
from models.errors import Refused
from models.thai import arabic_digits

POINT, HALF, TENTH = 100, 50, 10
"""Levels are hundredths of a point, as in models.dreams."""

_PAUSE_MS = 500  # several presses of an arrow make one write


class LevelField(TypedField):
    """`agreed(level | None)` when a person is done with it. Shift and an arrow move by a tenth."""

    agreed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self._read, _write, optional=True, parent=parent)
        self._points, self._first = range(1, 6), 3 * POINT
        self._by_tenths = False
        self.setMaxLength(6)
        self.setMinimumHeight(34)
        self.setFixedWidth(58)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        DigitKeys(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.edited.connect(lambda _: self._pause.start())
        self.editingFinished.connect(self._tell_now)

    def show_level(self, level: int | None, points: range, wished: float | None) -> None:
        """What is agreed now; the arrows begin at what people wished. What is being typed is left alone."""
        self._points = points
        middle = (points[0] + points[-1]) / 2
        self._first = self._inside(round((wished or middle) * 2) * HALF)
        if not self._pause.isActive() and not (self.hasFocus() and self.isModified()):
            self.set_value(level)

    def value(self) -> int | None:
        return self._value

    def step(self, count: int) -> None:
        if not self.commit():
            return
        width, value = (TENTH if self._by_tenths else HALF), self.value()
        if value is None:
            stepped = self._first
        else:
            on_grid = value // width if count > 0 else -(-value // width)
            stepped = self._inside((on_grid + count) * width)
        self.set_value(stepped)
        self.edited.emit(stepped)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_tenths = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._tell_now()

    def _tell_now(self) -> None:
        if self._pause.isActive():
            self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        self.agreed.emit(self.value())

    def _inside(self, level: int) -> int:
        return min(max(level, self._points[0] * POINT), self._points[-1] * POINT)

    def _read(self, text: str) -> int:
        try:
            level = Fraction(arabic_digits(text).replace(",", ".").strip()) * POINT
        except (ValueError, ZeroDivisionError):
            level = Fraction(-1)
        if level.denominator != 1 or level % TENTH or self._inside(int(level)) != level:
            raise Refused(
                "A level from {low} to {high}, such as {example}.",
                low=self._points[0],
                high=self._points[-1],
                example=_write(self._first),
            )
        return int(level)


def _write(level: int) -> str:
    return format_number(Fraction(level, POINT), 1)
