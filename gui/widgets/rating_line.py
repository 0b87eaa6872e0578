"""One mean on the whole line of its scale: a dot, never a bar."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme import Theme

_SIZE = QSize(100, 20)
_EDGE, _TICK, _DOT = 8, 5, 6


class RatingLine(QWidget):
    """Decoration beside the number: it takes no focus, and the number is read out by its row."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._value, self._points, self._color = 1.0, range(1, 6), "ui.accent"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_value(self, value: float, points: range, color: str) -> None:
        """`points` are those of the scale; `color` a name of the tokens."""
        self._value, self._points, self._color = value, points, color
        self.update()

    def sizeHint(self) -> QSize:
        return _SIZE

    def place(self, value: float) -> float:
        """Where a value lies, in pixels from the left."""
        first, last = self._points[0], self._points[-1]
        return _EDGE + (value - first) / (last - first) * (self.width() - 2 * _EDGE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        painter.setPen(QPen(self._theme.color("ui.line_strong"), 2))
        painter.drawLine(
            QPointF(self.place(self._points[0]), middle), QPointF(self.place(self._points[-1]), middle)
        )
        for point in self._points:
            x = self.place(point)
            painter.drawLine(QPointF(x, middle - _TICK), QPointF(x, middle + _TICK))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(self._color))
        painter.drawEllipse(QPointF(self.place(self._value), middle), _DOT, _DOT)
