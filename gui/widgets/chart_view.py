"""Shows one chart: drawn off the GUI thread, with its marks to point at, walk through and open."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gui.tasks import Task, run
from gui.theme import Theme
from gui.tooltips import plain_tooltip

if TYPE_CHECKING:
    from gui.charts.drawing import Drawing
    from gui.charts.marks import Direction, Mark

Draw = Callable[[tuple[float, float], float], "Drawing"]
_ARROWS: "dict[int, Direction]" = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}
# The design wants 130; a few less are redrawn and stay readable, where a picture that is too tall would be cut.
_LOWEST = 108
_SETTLED = 60  # milliseconds after the last resize


@dataclass(frozen=True)
class Shown:
    """A drawing and its pixels."""

    drawing: "Drawing"
    image: QImage


class ChartView(QWidget):
    """One stop of the Tab key; arrows move between the marks, Enter or a click opens the entries behind one."""

    opened = Signal(object)  # Mark
    pointed = Signal(object)  # Mark, by the arrow keys
    drawn = Signal(object)  # Drawing

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._draw: Draw | None = None
        self._shown: Shown | None = None
        self._current: int | None = None
        self._task: Task | None = None
        self._ratio = 1.0
        self._timer = QTimer(self, singleShot=True, interval=_SETTLED)
        self._timer.timeout.connect(self._start)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(_LOWEST)
        self.setMouseTracking(True)

    @property
    def drawing(self) -> "Drawing | None":
        return None if self._shown is None else self._shown.drawing

    def show_chart(self, draw: Draw) -> None:
        """`draw(size, scale)` returns a Drawing of that many pixels; it is called on a worker thread."""
        self._draw = draw
        self._start()

    def sizeHint(self) -> QSize:
        return QSize(500, 165)

    # Drawing

    def _start(self) -> None:
        if self._draw is None or self.width() < 20 or self.height() < 20:
            return
        if self._task is not None:
            self._task.cancel()
        self._ratio = self.devicePixelRatioF()
        draw, scale = self._draw, self._ratio
        size = (self.width() * scale, self.height() * scale)
        self._task = run(lambda _: render(draw(size, scale)), self._arrive, None, self)

    def _arrive(self, shown: Shown) -> None:
        before = self._mark()
        self._task, self._shown = None, shown
        # Drawn again for another size or theme, the keyboard stays where it was.
        places = [(mark.keys, mark.row, mark.column) for mark in shown.drawing.marks]
        same = None if before is None else (before.keys, before.row, before.column)
        self._current = places.index(same) if same in places else None
        if self._current is None:
            self.setAccessibleName(shown.drawing.alternative)
        self.drawn.emit(shown.drawing)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._shown is None:
            self._start()
        else:
            self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shown is None:
            return
        painter = QPainter(self)
        self._shown.image.setDevicePixelRatio(self._ratio)
        painter.drawImage(QPoint(0, 0), self._shown.image)
        if self.hasFocus():
            pen = QPen(self._theme.color("ui.accent"), 2)
            painter.setPen(pen)
            painter.drawRect(self._ring())

    def _ring(self) -> QRectF:
        mark = self._mark()
        if mark is None:
            return QRectF(self.rect()).adjusted(1, 1, -1, -1)
        box, ratio = mark.box, self._ratio
        return QRectF(box.x / ratio, box.y / ratio, box.width / ratio, box.height / ratio).adjusted(
            -2, -2, 2, 2
        )

    # Marks

    def _marks(self) -> "tuple[Mark, ...]":
        return () if self._shown is None else self._shown.drawing.marks

    def _mark(self) -> "Mark | None":
        return None if self._current is None else self._marks()[self._current]

    def _at(self, position: QPoint) -> int | None:
        from gui.charts.marks import mark_at

        return mark_at(self._marks(), position.x() * self._ratio, position.y() * self._ratio)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        direction, mark = _ARROWS.get(event.key()), self._mark()
        if direction is not None and self._marks():
            self._walk(direction)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and mark is not None:
            self.opened.emit(mark)
        elif event.key() == Qt.Key.Key_Escape and mark is not None:
            self._point(None)
        else:
            super().keyPressEvent(event)

    def _walk(self, direction: "Direction") -> None:
        from gui.charts.marks import next_mark

        self._point(next_mark(self._marks(), self._current, direction))
        mark = self._mark()
        if mark is not None:
            place = self._ring().bottomLeft().toPoint()
            QToolTip.showText(self.mapToGlobal(place), plain_tooltip(mark.tooltip), self)
            self.pointed.emit(mark)

    def mark_area(self) -> QRectF | None:
        """Where the mark is that the keyboard points at, in pixels of the view."""
        return None if self._mark() is None else self._ring()

    def _point(self, index: int | None) -> None:
        self._current = index
        mark, drawing = self._mark(), self.drawing
        if drawing is not None:
            self.setAccessibleName(mark.label if mark is not None else drawing.alternative)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self._at(event.position().toPoint())
        self.setCursor(Qt.CursorShape.ArrowCursor if index is None else Qt.CursorShape.PointingHandCursor)
        if index is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(
                event.globalPosition().toPoint(), plain_tooltip(self._marks()[index].tooltip), self
            )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self._at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index is not None:
            self._point(index)
            self.opened.emit(self._marks()[index])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point(None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._timer.start()


def render(drawing: "Drawing") -> Shown:
    """Make the pixels; on any thread."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    canvas = FigureCanvasAgg(drawing.figure)
    canvas.draw()
    width, height = canvas.get_width_height()
    image = QImage(bytes(canvas.buffer_rgba()), width, height, 4 * width, QImage.Format.Format_RGBA8888)
    return Shown(drawing, image.copy())
