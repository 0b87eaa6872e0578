"""Where the person is on the way through an import: four numbered words, the present one filled."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.language import tr
from gui.theme import Theme

_DISC, _GAP, _BETWEEN, _LINE = 24, 8, 14, 28


class ImportSteps(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(36)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme, self._texts, self._current = theme, [""], 0
        theme.changed.connect(self.update)

    def set_texts(self, texts: Sequence[str]) -> None:
        self._texts = list(texts)
        self._describe()

    def set_current(self, step: int) -> None:
        """A step from 0; as many as there are texts means that all is done."""
        self._current = step
        self._describe()

    def current(self) -> int:
        return self._current

    def _describe(self) -> None:
        shown = min(self._current, len(self._texts) - 1)
        text = tr("Step {n} of {total}: {name}")
        self.setAccessibleName(
            text.format(n=shown + 1, total=len(self._texts), name=self._texts[shown]) if self._texts else ""
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 0.0
        for step, text in enumerate(self._texts):
            if step:
                left = self._draw_line(painter, left)
            left = self._draw_step(painter, left, step, text)
        painter.end()

    def _draw_line(self, painter: QPainter, left: float) -> float:
        middle = self.height() / 2
        painter.setPen(self._theme.color("ui.line_strong"))
        start = left + _BETWEEN
        painter.drawLine(QPointF(start, middle), QPointF(start + _LINE, middle))
        return start + _LINE + _BETWEEN

    def _draw_step(self, painter: QPainter, left: float, step: int, text: str) -> float:
        here, done = step == self._current, step < self._current
        disc = QRectF(left + 0.5, (self.height() - _DISC) / 2, _DISC, _DISC)
        fill, edge = ("ui.accent", "ui.accent") if here else ("ui.surface", "ui.line_strong")
        painter.setPen(self._theme.color("ui.accent_line" if done else edge))
        painter.setBrush(self._theme.color("ui.accent_soft" if done else fill))
        painter.drawEllipse(disc)
        painter.setFont(self._font(bold=True))
        if done:
            picture = self._theme.pixmap("check", "ui.accent", 14, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(disc.x() + 5, disc.y() + 5), picture)
        else:
            painter.setPen(self._theme.color("ui.on_accent" if here else "ui.text2"))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(step + 1))
        return self._draw_text(painter, disc.right() + _GAP, text, here)

    def _draw_text(self, painter: QPainter, left: float, text: str, here: bool) -> float:
        painter.setFont(self._font(bold=here))
        painter.setPen(self._theme.color("ui.text" if here else "ui.text2"))
        width = painter.fontMetrics().horizontalAdvance(text) + 2
        area = QRectF(left, 0, width, self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        return area.right()

    def _font(self, *, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font
