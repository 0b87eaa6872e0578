"""The last eight weeks as bars against the weekly limit; a bar opens its week."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gui.dates import format_day
from gui.hour_blocks import write_hours
from gui.language import tr
from gui.numbers import format_hours
from gui.theme import Theme
from gui.widgets.card import Card

Weeks = Sequence[tuple[date, int]]  # Monday and seconds

_LOWEST = 134  # px: 90 for the bars, and the words above and below them
_LEFT, _RIGHT, _ABOVE, _BELOW = 28, 76, 20, 24
_BAR_SHARE = 0.66
_INSIDE = 22  # a lower bar has its value above it


class WeekChart(Card):
    """`week_asked(monday)` when a person picked a bar."""

    week_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.bars = _Bars(theme)
        self.bars.picked.connect(self.week_asked)
        self.body.setContentsMargins(16, 6, 16, 6)
        self.body.setSpacing(2)
        self.body.addWidget(self.bars, 1)

    def show_weeks(self, weeks: Weeks, limit: int) -> None:
        """The weeks in order, the present one last; the limit in seconds."""
        self.bars.show_weeks(weeks, limit)

    def retranslate(self) -> None:
        self.set_title(tr("My 8 weeks"), tr("hours per week"))
        self.bars.retranslate()


class _Bars(QWidget):
    """One stop of the Tab key; ← → go from bar to bar, Enter or a click picks one."""

    picked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._weeks: list[tuple[date, int]] = []
        self._limit, self._current = 1, -1
        self.setMinimumHeight(_LOWEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(640, _LOWEST)

    def show_weeks(self, weeks: Weeks, limit: int) -> None:
        if [monday for monday, _ in weeks] != [monday for monday, _ in self._weeks]:
            self._current = len(weeks) - 1
        self._weeks, self._limit = list(weeks), max(limit, 1)
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        if self._weeks:
            self.setAccessibleName(tr("My 8 weeks") + ": " + "; ".join(map(self._said, self._weeks)))
            self.setAccessibleDescription(self._said(self._weeks[self._current]))
        self.update()

    def _said(self, week: tuple[date, int]) -> str:
        day = format_day(week[0], year=False)
        over = tr("{over} h over {norm} h")
        said = tr("Week of {day}: {hours} h").format(day=day, hours=format_hours(week[1]))
        if week[1] <= self._limit:
            return said
        return f"{said}, " + over.format(
            over=write_hours(week[1] - self._limit), norm=format_hours(self._limit, 0)
        )

    # Where things are

    def _scale(self) -> float:
        tallest = max([self._limit, *(seconds for _, seconds in self._weeks)])
        return (self.height() - _ABOVE - _BELOW) / tallest

    def _slot(self, place: int) -> QRectF:
        wide = (self.width() - _LEFT - _RIGHT) / max(len(self._weeks), 1)
        return QRectF(_LEFT + place * wide, 0, wide, self.height())

    def _bar(self, place: int) -> QRectF:
        slot, tall = self._slot(place), self._weeks[place][1] * self._scale()
        wide = min(slot.width() * _BAR_SHARE, 64)
        return QRectF(slot.center().x() - wide / 2, self.height() - _BELOW - tall, wide, tall)

    def _place_at(self, x: float) -> int:
        return next(
            (place for place in range(len(self._weeks)) if self._slot(place).contains(QPointF(x, 1))), -1
        )

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        base, line = self.height() - _BELOW, self.height() - _BELOW - self._limit * self._scale()
        right = self.width() - _RIGHT + 6
        painter.fillRect(QRectF(_LEFT, base, right - _LEFT, 1), self._theme.color("chart.axis"))
        for place in range(len(self._weeks)):
            self._paint_bar(painter, place, line)
        painter.fillRect(QRectF(_LEFT, line, right - _LEFT, 1.3), self._theme.color("chart.reference_line"))
        muted = self._theme.color("chart.label_muted")
        limit = tr("{n} h").format(n=format_hours(self._limit, 0))
        self._write(
            painter, limit, QRectF(right + 6, line - 10, _RIGHT, 20), muted, Qt.AlignmentFlag.AlignLeft
        )
        self._write(painter, "0", QRectF(0, base - 10, _LEFT - 8, 20), muted, Qt.AlignmentFlag.AlignRight)

    def _paint_bar(self, painter: QPainter, place: int, line: float) -> None:
        (monday, seconds), bar, now = self._weeks[place], self._bar(place), place == len(self._weeks) - 1
        side = "after" if now else "before"
        painter.fillRect(bar, self._theme.color(f"before_after.{side}"))
        over = seconds - self._limit
        if over > 0:
            top = QRectF(bar.left(), bar.top(), bar.width(), line - bar.top())
            painter.fillRect(top, self._theme.color("chart.overload"))
            self._write_over(painter, bar, over)
        self._write_value(painter, bar, max(line, bar.top()), seconds, side)
        slot = self._slot(place)
        below = QRectF(slot.left(), self.height() - _BELOW + 3, slot.width(), _BELOW - 3)
        color = self._theme.color("chart.label" if now else "chart.label_muted")
        self._write(painter, format_day(monday, year=False), below, color, bold=now)
        if self.hasFocus() and place == self._current:
            painter.setPen(QPen(self._theme.color("ui.accent"), 2))
            painter.drawRect(bar.adjusted(-3, -3, 3, 2))

    def _write_over(self, painter: QPainter, bar: QRectF, over: int) -> None:
        area = QRectF(bar.left() - 20, bar.top() - _ABOVE, bar.width() + 40, _ABOVE - 1)
        self._write(painter, f"+{write_hours(over)}", area, self._theme.color("state.danger.text"), bold=True)

    def _write_value(self, painter: QPainter, bar: QRectF, top: float, seconds: int, side: str) -> None:
        inside = bar.bottom() - top >= _INSIDE
        area = QRectF(bar.left() - 10, top + 3 if inside else top - 20, bar.width() + 20, 18)
        color = self._theme.color(f"before_after.text_on_{side}" if inside else "chart.label")
        self._write(painter, format_hours(seconds) if seconds else "–", area, color, bold=True)

    def _write(
        self,
        painter: QPainter,
        text: str,
        area: QRectF,
        color: QColor,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
        *,
        bold: bool = False,
    ) -> None:
        font = QFont(self.font())
        font.setPixelSize(13 if bold else 12)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(color)
        wide = max(QFontMetricsF(font).horizontalAdvance(text) - area.width(), 0)
        painter.drawText(
            area.adjusted(-wide / 2, -4, wide / 2, 4), int(align | Qt.AlignmentFlag.AlignVCenter), text
        )

    # Keys and pointer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and self._weeks:
            self._current = min(max(self._current + step, 0), len(self._weeks) - 1)
            self.retranslate()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._weeks:
            self.picked.emit(self._weeks[self._current][0])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position().x())
        if place >= 0:
            self._current = place
            self.picked.emit(self._weeks[place][0])

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            place = self._place_at(event.pos().x())
            QToolTip.showText(event.globalPos(), self._said(self._weeks[place]) if place >= 0 else "", self)
            return True
        return super().event(event)
