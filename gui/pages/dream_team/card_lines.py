"""The lines below the title of a card, painted: a picture of many cards must not be made of hundreds of widgets."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme import Theme

HEIGHT = 23
_ICON, _GAP, _APART = 14, 6, 8


@dataclass(frozen=True)
class Part:
    """An icon and its words; colours are names of the tokens."""

    icon: str
    text: str
    color: str = "ui.text3"
    icon_color: str = "ui.text3"


class CardLines(QWidget):
    """Each line is one part, or two: the second stands whole at the right, the first gives way to it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.lines: Sequence[Sequence[Part]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        font = self.font()
        font.setPixelSize(13)
        self.setFont(font)
        theme.changed.connect(self.update)

    def show_lines(self, lines: Sequence[Sequence[Part]]) -> None:
        """Parts without words are left out, and lines without parts."""
        shown = [[part for part in line if part.text] for line in lines]
        self.lines = [line for line in shown if line]
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(80, HEIGHT * len(self.lines))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place, line in enumerate(self.lines):
            area = QRect(0, place * HEIGHT, self.width(), HEIGHT)
            if len(line) > 1:
                width = _ICON + _GAP + self.fontMetrics().horizontalAdvance(line[1].text) + 1
                self._paint(painter, line[1], area.adjusted(area.width() - width, 0, 0, 0))
                area.adjust(0, 0, -width - _APART, 0)
            self._paint(painter, line[0], area)

    def _paint(self, painter: QPainter, part: Part, area: QRect) -> None:
        top = area.top() + (HEIGHT - _ICON) // 2
        self._theme.icon(part.icon, part.icon_color).paint(painter, QRect(area.left(), top, _ICON, _ICON))
        words = area.adjusted(_ICON + _GAP, 0, 0, 0)
        text = self.fontMetrics().elidedText(part.text, Qt.TextElideMode.ElideRight, words.width())
        painter.setPen(self._theme.color(part.color))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
