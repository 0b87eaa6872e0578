"""Where a discipline stands, where people want it, and what the team agreed on: three marks on the whole scale."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme import Theme

HEIGHT = 30
_EDGE, _TICK, _DOT, _RING, _MARK = 8, 4, 6, 7, 6


class DreamLine(QWidget):
    """A dot for now, a ring for the dream, a triangle under the line for the agreement.

    Decoration beside the numbers: it takes no focus, and the numbers are read out by its column.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._points, self._color = range(1, 6), "ui.accent"
        self._present: float | None = None
        self._dream: float | None = None
        self._agreed: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        theme.changed.connect(self.update)

    def show_values(
        self, points: range, color: str, present: float | None, dream: float | None, agreed: float | None
    ) -> None:
        """All in points of the scale; None paints no such mark. `color` is a name of the tokens."""
        self._points, self._color = points, color
        self._present, self._dream, self._agreed = present, dream, agreed
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(80, HEIGHT)

    def place(self, value: float) -> float:
        """Where a value lies, in pixels from the left."""
        first, last = self._points[0], self._points[-1]
        value = min(max(value, first), last)  # a level may be older than the scale
        return _EDGE + (value - first) / (last - first) * (self.width() - 2 * _EDGE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = 11.0
        self._paint_scale(painter, middle)
        color = self._theme.color(self._color)
        if self._present is not None and self._dream is not None:
            painter.setPen(QPen(color, 3))
            painter.drawLine(self._at(self._present, middle), self._at(self._dream, middle))
        if self._dream is not None:
            painter.setPen(QPen(color, 2.4))
            painter.setBrush(self._theme.color("ui.surface"))
            painter.drawEllipse(self._at(self._dream, middle), _RING, _RING)
        if self._present is not None:
            painter.setPen(QPen(color, 1))
            painter.setBrush(color)
            painter.drawEllipse(self._at(self._present, middle), _DOT, _DOT)
        if self._agreed is not None:
            self._paint_agreed(painter, self.place(self._agreed), middle + _RING + 2)

    def _paint_scale(self, painter: QPainter, middle: float) -> None:
        painter.setPen(QPen(self._theme.color("ui.control"), 1.4))
        first, last = self._points[0], self._points[-1]
        painter.drawLine(self._at(first, middle), self._at(last, middle))
        for point in self._points:
            x = self.place(point)
            painter.drawLine(QPointF(x, middle - _TICK), QPointF(x, middle + _TICK))

    def _paint_agreed(self, painter: QPainter, x: float, top: float) -> None:
        painter.setPen(QPen(self._theme.color("ui.text"), 1))
        painter.setBrush(self._theme.color("ui.text"))
        feet = (QPointF(x - _MARK, top + _MARK + 3), QPointF(x + _MARK, top + _MARK + 3))
        painter.drawPolygon(QPolygonF([QPointF(x, top), *feet]))

    def _at(self, value: float, y: float) -> QPointF:
        return QPointF(self.place(value), y)
