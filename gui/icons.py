"""Icons drawn from SVG in one colour, so that they follow the theme and stay sharp at any scale."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gui.resources import resource

_EMPTY = '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"/>'


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    path = resource("icons", f"{name}.svg")
    return path.read_text(encoding="utf-8") if path.exists() else ""


def icon_source(name: str, color: QColor) -> str:
    """The SVG of an icon in one colour; an empty drawing for an icon that does not exist."""
    return _source(name).replace("currentColor", color.name()) or _EMPTY


def draw_icon(name: str, color: QColor, size: QSize, ratio: float = 1.0) -> QPixmap:
    """The icon as a picture; an icon that does not exist is an empty one."""
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_icon(painter, name, color, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return pixmap


def paint_icon(painter: QPainter, name: str, color: QColor, area: QRectF) -> None:
    QSvgRenderer(QByteArray(icon_source(name, color).encode())).render(painter, area)


class IconEngine(QIconEngine):
    """Asks for its colour each time it is painted: a changed theme needs no new icon."""

    def __init__(self, name: str, color: Callable[[], QColor], disabled: Callable[[], QColor]) -> None:
        super().__init__()
        self._name, self._color, self._disabled = name, color, disabled

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        color = self._disabled() if mode == QIcon.Mode.Disabled else self._color()
        side = min(rect.width(), rect.height())  # a wider place is the gap to the text beside it
        area = QRectF(rect.x(), rect.y() + (rect.height() - side) / 2, side, side)
        paint_icon(painter, self._name, color, area)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return IconEngine(self._name, self._color, self._disabled)
