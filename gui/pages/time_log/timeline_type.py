"""The sizes of type on the day's timeline, quick enough to be painted sixty times a second."""

from math import ceil
from typing import TypeVar

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText

_BASELINE = 0.36  # of the font's size: from the middle of a line down to where its letters stand
_WHOLE, _MOST_KEPT = 100_000, 500
_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


class Face:
    """A size of type. Thai takes long to shape: each text is shaped and measured once."""

    def __init__(self, base: QFont, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> None:
        self._font = QFont(base)
        self._font.setPixelSize(pixels)
        self._font.setWeight(weight)
        self._measures = QFontMetricsF(self._font)
        # Where letters stand, from the middle of a line; a drawn text is placed by its upper edge.
        self._rise = pixels * _BASELINE - self._measures.ascent()
        self._shaped: dict[str, QStaticText] = {}
        self._fitted: dict[tuple[str, int], tuple[str, float]] = {}

    def width(self, text: str) -> float:
        return self.fit(text, _WHOLE)[1]

    def fit(self, text: str, width: float) -> tuple[str, float]:
        """The text, shortened when it must be, and the width it then has."""
        place = (text, ceil(width))
        if place not in self._fitted:
            shown = self._measures.elidedText(text, Qt.TextElideMode.ElideRight, place[1])
            _keep(self._fitted, place, (shown, self._measures.horizontalAdvance(shown)))
        return self._fitted[place]

    def draw(self, painter: QPainter, x: float, middle: float, text: str) -> None:
        if text not in self._shaped:
            shaped = QStaticText(text)
            shaped.setTextFormat(Qt.TextFormat.PlainText)
            shaped.prepare(font=self._font)
            _keep(self._shaped, text, shaped)
        painter.setFont(self._font)
        painter.drawStaticText(QPointF(x, round(middle + self._rise)), self._shaped[text])


def _keep(cache: dict[_Key, _Value], key: _Key, value: _Value) -> None:
    if len(cache) >= _MOST_KEPT:
        cache.clear()
    cache[key] = value
