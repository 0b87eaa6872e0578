"""The same marks by QPainter alone: what a drawing would cost without matplotlib."""

from typing import Any

import numpy as np
from matplotlib.collections import LineCollection, PathCollection, PolyCollection
from matplotlib.colors import to_hex
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QPolygonF

from gui.charts.drawing import Drawing

Points = list[tuple[float, float]]


class Twin:
    """Shapes, lines and words of a drawing as plain numbers, read once; `paint` puts them on a new image."""

    def __init__(self, drawing: Drawing) -> None:
        figure: Any = drawing.figure
        axes = figure.axes[0]
        self._size = (int(figure.bbox.width), int(figure.bbox.height))
        self._ground = QColor(to_hex(figure.get_facecolor()))
        self._shapes: list[tuple[Points, QColor]] = []
        self._lines: list[tuple[Points, QPen]] = []
        for collection in axes.collections:
            self._read(collection)
        self._words = [_word(text) for text in axes.texts]

    def paint(self) -> QImage:
        image = QImage(*self._size, QImage.Format.Format_RGB32)
        image.fill(self._ground)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for shape, colour in self._shapes:
            painter.setPen(colour)
            painter.setBrush(colour)
            painter.drawPolygon(_polygon(shape))
        for line, pen in self._lines:
            painter.setPen(pen)
            painter.drawPolyline(_polygon(line))
        for place, text, font, colour, share in self._words:
            painter.setFont(font)
            painter.setPen(colour)
            left = share * painter.fontMetrics().horizontalAdvance(text)
            painter.drawText(place - QPointF(left, 0), text)
        painter.end()
        return image

    def _read(self, collection: Any) -> None:
        if isinstance(collection, LineCollection):
            colour, width = QColor(to_hex(collection.get_colors()[0])), float(collection.get_linewidths()[0])
            pen = QPen(colour, width)
            self._lines += [(_points(segment), pen) for segment in collection.get_segments()]
        elif isinstance(collection, PolyCollection | PathCollection):
            colours = [QColor(to_hex(colour)) for colour in collection.get_facecolor()]
            for place, path in enumerate(collection.get_paths()):
                self._shapes.append((_points(path.vertices), colours[place % len(colours)]))


def _points(path: Any) -> Points:
    return [(float(x), float(y)) for x, y in np.asarray(path)]


def _polygon(points: Points) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


def _word(text: Any) -> tuple[QPointF, str, QFont, QColor, float]:
    font = QFont("IBM Plex Sans Thai Looped")
    font.setPixelSize(round(text.get_fontsize()))
    share = {"left": 0.0, "center": 0.5, "right": 1.0}[text.get_horizontalalignment()]
    x, y = text.get_position()
    return QPointF(float(x), float(y)), text.get_text(), font, QColor(to_hex(text.get_color())), share
