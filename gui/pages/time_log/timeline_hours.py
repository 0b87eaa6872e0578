"""Paints what lies behind the blocks of the day's timeline: hours, lunch, and the line of the present moment."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from assessments.time_use.day import Stretch
from gui.dates import format_clock
from gui.language import tr
from gui.pages.time_log.timeline_blocks import GUTTER, HOUR, MARGIN, RIGHT, Scale
from gui.pages.time_log.timeline_paint import TimelinePainter

NOW_REACH = 12  # pixels above and below the line of the present moment that its label needs
_LABEL_RIGHT = GUTTER - 10


def paint_hours(
    pens: TimelinePainter, painter: QPainter, scale: Scale, width: int, clip: QRect, now: int | None
) -> None:
    left, right = GUTTER - 4, width - RIGHT + 4
    field = QRectF(left, MARGIN, right - left, scale.height - 2 * MARGIN)
    painter.fillRect(field, pens.color("ui.surface2"))
    for hour in range(25):
        y = scale.y(hour * HOUR)
        if clip.top() - MARGIN <= y <= clip.bottom() + MARGIN:
            painter.setPen(QPen(pens.color("ui.line"), 1))
            painter.drawLine(QPointF(left, y), QPointF(right, y))
            if now is None or abs(scale.y(now) - y) > NOW_REACH:
                _label(pens, painter, y, format_clock(hour * HOUR), "ui.text3")


def paint_lunch(pens: TimelinePainter, painter: QPainter, scale: Scale, width: int, lunch: Stretch) -> None:
    if lunch.seconds <= 0:
        return
    top, bottom = scale.y(lunch.start), scale.y(lunch.end)
    band = QRectF(GUTTER - 4, top, width - RIGHT + 8 - GUTTER, bottom - top)
    painter.fillRect(band, pens.color("ui.surface"))
    painter.setPen(QPen(pens.color("ui.line"), 1))
    painter.drawLine(band.topLeft(), band.topRight())
    painter.drawLine(band.bottomLeft(), band.bottomRight())
    text = tr("Lunch break")
    if band.height() >= 16:
        left = band.center().x() - pens.caption.width(text) / 2
        pens.text(painter, pens.caption, left, band.center().y(), text, "ui.text3")


def paint_now(pens: TimelinePainter, painter: QPainter, scale: Scale, width: int, now: int) -> None:
    y = scale.y(now)
    red = pens.color("state.danger.text")
    painter.setPen(QPen(red, 2))
    painter.drawLine(QPointF(GUTTER - 4, y), QPointF(width - RIGHT + 4, y))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(red)
    tip = QPointF(GUTTER - 3, y)
    painter.drawPolygon(QPolygonF([tip, QPointF(tip.x() - 7, y - 4.5), QPointF(tip.x() - 7, y + 4.5)]))
    _label(pens, painter, y, format_clock(now), "state.danger.text", bold=True)


def _label(
    pens: TimelinePainter, painter: QPainter, y: int, text: str, color: str, *, bold: bool = False
) -> None:
    face = pens.small_title if bold else pens.caption
    pens.text(painter, face, _LABEL_RIGHT - face.width(text), y, text, color)
