"""How much of the day is logged, against what the day asks for: a figure, a bar with its legend, a sentence."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from assessments.time_use.day import Day
from gui.language import tr
from gui.numbers import format_duration, format_hours
from gui.theme import Theme
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.labels import plain_label

_BAR, _TICK, _CAPTION = 16, 26, 12


class DayTotal(QFrame):
    """Saved, running and typed seconds come one by one; each shows at once."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._day, self._running, self._typed = Day(0, None, ()), 0, 0
        self.figure = plain_label(role="figure")
        self.of = ElidedLabel(role="secondary")
        self.will, self.will_figure = plain_label(role="small"), plain_label(role="strong")
        self.legend = ElidedLabel()
        self.left = plain_label(role="small")
        self.alarm = plain_label(role="strong", wrap=True)
        self.alarm.set_tone("danger")
        self.bar = _Bar(theme)
        self._build()

    def show_day(self, day: Day) -> None:
        self._day = day
        self.retranslate()

    def show_running(self, seconds: int) -> None:
        """What the timer counts on this day and has not saved."""
        self._running = seconds
        self.retranslate()

    def show_typed(self, seconds: int) -> None:
        """What the form holds but has not saved."""
        self._typed = seconds
        self.retranslate()

    def retranslate(self) -> None:
        now = self._day.with_more(self._running)
        self.figure.setText(format_duration(now.seconds))
        self.of.setText(_of_norm(now.norm))
        self._show_typed(now)
        parts = _Parts(self._day.seconds, self._running, self._typed, now.norm or 0)
        self.legend.setText(_legend(parts))
        self.left.setText(_left(now))
        self.left.setVisible(bool(self.left.text()) and not self._typed)
        self.alarm.setText(_alarm(now))
        self.alarm.setVisible(now.over_day)
        self.bar.show_parts(parts)
        texts = (self.figure, self.of, self.alarm, self.left, self.legend, self.will, self.will_figure)
        self.setAccessibleName(" ".join(label.text() for label in texts if label.text()))

    def _show_typed(self, now: Day) -> None:
        will = format_duration(now.with_more(self._typed).seconds) if self._typed else ""
        self.will.setText(tr("with this entry") if self._typed else "")
        self.will_figure.setText(will)
        for label in (self.will, self.will_figure):
            label.setVisible(bool(self._typed))

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 8, 16, 8)
        box.setSpacing(4)
        first, last = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(6)
        first.addWidget(self.figure)
        first.addWidget(self.of, 1)
        first.addWidget(self.will)
        first.addWidget(self.will_figure)
        last.addWidget(self.legend, 1)
        last.addWidget(self.left)
        box.addLayout(first)
        box.addWidget(self.bar)
        box.addLayout(last)
        box.addWidget(self.alarm)


def _of_norm(norm: int | None) -> str:
    if norm:
        return tr("of {hours} h this day").format(hours=format_duration(norm))
    return tr("h this day") if norm is None else tr("h on a day that asks for none")


def _left(day: Day) -> str:
    if day.over_limit:
        limit, over = format_duration(day.seconds - day.over_limit), format_duration(day.over_limit)
        return tr("{over} h over {norm} h").format(over=over, norm=limit)
    return tr("{hours} h not logged yet").format(hours=format_duration(day.missing)) if day.missing else ""


def _alarm(day: Day) -> str:
    if not day.over_day:
        return ""
    return tr("{hours} h on one day – look at the entries").format(hours=format_duration(day.seconds))


@dataclass(frozen=True)
class _Parts:
    """What the bar is made of, in seconds."""

    saved: int = 0
    running: int = 0
    typed: int = 0
    norm: int = 0

    @property
    def whole(self) -> int:
        return max(self.saved + self.running + self.typed, self.norm, 1)


def _legend(parts: _Parts) -> str:
    named = (
        (tr("Saved {hours}"), parts.saved),
        (tr("Running {hours}"), parts.running),
        (tr("Being typed {hours}"), parts.typed),
    )
    return " · ".join(text.format(hours=format_duration(seconds)) for text, seconds in named if seconds)


class _Bar(QWidget):
    """Solid: saved. Lighter: running. Dashed: being typed. A tick with its hours stands where the day's norm is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._parts = theme, _Parts()
        self.setFixedHeight(_TICK)
        theme.changed.connect(self.update)

    def show_parts(self, parts: _Parts) -> None:
        if parts != self._parts:
            self._parts = parts
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, parts = QPainter(self), self._parts
        label, font = _tick_label(parts), QFont(self.font())
        font.setPixelSize(_CAPTION)
        room = QFontMetrics(font).horizontalAdvance(label) + 8 if label else 2
        width, top = self.width() - 2.0 - room, (self.height() - _BAR) / 2
        scale = width / parts.whole
        painter.fillRect(QRectF(0, top, width, _BAR), self._theme.color("ui.sunken"))
        self._paint_parts(painter, top, scale)
        if parts.norm:
            place = parts.norm * scale
            painter.fillRect(QRectF(place, 0, 2, _TICK), self._theme.color("ui.text"))
            painter.setFont(font)
            painter.setPen(self._theme.color("ui.text3"))
            painter.drawText(QRectF(place + 8, 0, room, _TICK), Qt.AlignmentFlag.AlignVCenter, label)

    def _paint_parts(self, painter: QPainter, top: float, scale: float) -> None:
        place = 0.0
        for seconds, color in ((self._parts.saved, "ui.accent"), (self._parts.running, "purpose.mission")):
            if seconds:
                end = place + max(seconds * scale, 1)
                painter.fillRect(QRectF(place, top, end - place, _BAR), self._theme.color(color))
                place = end + 1
        if self._parts.typed:
            typed = QRectF(place + 0.5, top + 0.5, max(self._parts.typed * scale - 2, 1), _BAR - 1)
            painter.fillRect(typed, self._theme.color("ui.accent_soft"))
            painter.setPen(QPen(self._theme.color("ui.accent"), 1, Qt.PenStyle.DashLine))
            painter.drawRect(typed)


def _tick_label(parts: _Parts) -> str:
    """The norm in hours; nothing where the bar goes on beyond the tick and leaves no room."""
    if not parts.norm or parts.whole > parts.norm:
        return ""
    places = 0 if parts.norm % 3600 == 0 else 1
    return tr("{hours} h").format(hours=format_hours(parts.norm, places))
