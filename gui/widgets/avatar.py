"""Small painted marks: the clock of the logo, a person's first letter, a coloured square."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui.theme import Theme

_LEADING_VOWELS = "เแโใไ"


class _Mark(QWidget):
    def __init__(self, theme: Theme, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(size, size)
        theme.changed.connect(self.update)


class Logo(_Mark):
    """A ring with the part of the hour that is gone."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color, size = self._theme.color("ui.accent"), self.width()
        width = size / 11
        ring = QRectF(0, 0, size, size).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(color, width))
        painter.drawEllipse(ring)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        pie = QRectF(0, 0, size, size).adjusted(*(size * part for part in (0.2, 0.2, -0.2, -0.2)))
        painter.drawPie(pie, 90 * 16, -120 * 16)


class Avatar(_Mark):
    """The first letter of a name in a circle; without a name an empty circle."""

    def __init__(self, theme: Theme, size: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(theme, size, parent)
        self._letter = ""

    def set_name(self, name: str) -> None:
        self._letter = initial(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("ui.line_strong"), 1))
        painter.setBrush(self._theme.color("ui.surface"))
        painter.drawEllipse(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        font = QFont(self.font())
        font.setPixelSize(13)
        painter.setFont(font)
        painter.setPen(self._theme.color("ui.text2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letter)


class Swatch(QWidget):
    """A small square whose colour is asked for at each painting, so it follows the theme."""

    def __init__(self, color: Callable[[], QColor], size: int = 10, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._color = color
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color())
        painter.drawRoundedRect(QRectF(self.rect()), 2, 2)


def initial(name: str) -> str:
    """The first consonant of a Thai name: a vowel written before it is not what people look for."""
    return name.strip().lstrip(_LEADING_VOWELS)[:1].upper()
