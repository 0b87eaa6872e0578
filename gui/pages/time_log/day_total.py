"""How much of the day is logged, against what the day asks for: a figure, a bar, a sentence."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from assessments.time_use.day import Day
from gui.language import tr
from gui.numbers import format_duration
from gui.theme import Theme
from gui.widgets.labels import plain_label

_BAR, _TICK = 16, 26


class DayTotal(QFrame):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._day, self._typed = Day(0, None, ()), 0
        self.figure = plain_label(role="figure")
        self.of = plain_label(role="secondary")
        self.will = plain_label(role="small")
        self.left = plain_label(role="small")
        self.bar = _Bar(theme)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.figure)
        row.addWidget(self.of)
        row.addStretch()
        row.addWidget(self.left)
        row.addWidget(self.will)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 4, 16, 8)
        box.setSpacing(2)
        box.addLayout(row)
        box.addWidget(self.bar)

    def show_day(self, day: Day) -> None:
        self._day = day
        self.retranslate()

    def show_typed(self, seconds: int) -> None:
        """What the form holds but has not saved."""
        self._typed = seconds
        self.retranslate()

    def retranslate(self) -> None:
        day = self._day
        self.figure.setText(format_duration(day.seconds))
        self.of.setText(_of_norm(day.norm))
        will = tr("with this entry {hours}").format(hours=format_duration(day.seconds + self._typed))
        self.will.setText(will if self._typed else "")
        self.will.setVisible(bool(self._typed))
        self.left.setText(_left(day))
        self.bar.show_seconds(day.seconds, self._typed, day.norm or 0)
        self.setAccessibleName(f"{self.figure.text()} {self.of.text()} {self.left.text()}".strip())


def _of_norm(norm: int | None) -> str:
    if norm:
        return tr("of {hours} h this day").format(hours=format_duration(norm))
    return tr("h this day") if norm is None else tr("h on a day that asks for none")


def _left(day: Day) -> str:
    if not day.norm or day.seconds == day.norm:
        return ""
    if day.seconds < day.norm:
        return tr("{hours} h not logged yet").format(hours=format_duration(day.norm - day.seconds))
    over = format_duration(day.seconds - day.norm)
    return tr("{over} h over {norm} h").format(over=over, norm=format_duration(day.norm))


class _Bar(QWidget):
    """Solid: saved. Dashed: being typed. A tick stands where the day's norm is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._seconds, self._typed, self._norm = theme, 0, 0, 0
        self.setFixedHeight(_TICK)
        theme.changed.connect(self.update)

    def show_seconds(self, seconds: int, typed: int, norm: int) -> None:
        self._seconds, self._typed, self._norm = seconds, typed, norm
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        top, whole = (self.height() - _BAR) / 2, max(self._seconds + self._typed, self._norm, 1)
        width = self.width() - 2.0
        scale = width / whole if whole > self._norm else width / max(self._norm, 1)
        saved = self._seconds * scale
        painter.fillRect(QRectF(0, top, width, _BAR), self._theme.color("ui.sunken"))
        painter.fillRect(QRectF(0, top, saved, _BAR), self._theme.color("ui.accent"))
        if self._typed:
            typed = QRectF(saved + 1, top + 0.5, max(self._typed * scale - 1.5, 1), _BAR - 1)
            painter.fillRect(typed, self._theme.color("ui.accent_soft"))
            painter.setPen(QPen(self._theme.color("ui.accent"), 1, Qt.PenStyle.DashLine))
            painter.drawRect(typed)
        if self._norm:
            place = min(self._norm * scale, width)
            painter.fillRect(QRectF(place, 0, 2, _TICK), self._theme.color("ui.text"))
