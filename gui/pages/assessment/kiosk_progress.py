"""How far one person has come: a step an item, in groups; the present one is outlined."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui.theme import Theme

_STEP, _GAP, _GROUP_GAP = 8, 4, 14
_LABEL = 13
_HEIGHT = 40


class KioskProgress(QWidget):
    """`show_groups` gives (label, number of steps) a group; `show_step` the step that is asked now, from 0."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._groups: tuple[tuple[str, int], ...] = ()
        self._step = 0
        self.setFixedHeight(_HEIGHT)
        theme.changed.connect(self.update)

    def show_groups(self, groups: Sequence[tuple[str, int]]) -> None:
        self._groups = tuple(groups)
        self.update()

    def show_step(self, step: int) -> None:
        self._step = step
        self.update()

    @property
    def step(self) -> int:
        return self._step

    def rectangles(self) -> list[tuple[QRectF, list[QRectF]]]:
        """The room of each group, and its steps."""
        whole = sum(count for _, count in self._groups)
        if not whole:
            return []
        room = self.width() - _GROUP_GAP * (len(self._groups) - 1) - _GAP * (whole - len(self._groups))
        step, left = room / whole, 0.0
        found: list[tuple[QRectF, list[QRectF]]] = []
        for _, count in self._groups:
            steps = [QRectF(left + place * (step + _GAP), 2, step, _STEP) for place in range(count)]
            width = count * (step + _GAP) - _GAP
            found.append((QRectF(left, 0, width, _HEIGHT), steps))
            left += width + _GROUP_GAP
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        begun = 0
        for (label, count), (room, steps) in zip(self._groups, self.rectangles(), strict=True):
            is_here = begun <= self._step < begun + count
            self._paint_steps(painter, steps, self._step - begun)
            self._paint_label(painter, label, room, is_here)
            begun += count

    def _paint_steps(self, painter: QPainter, steps: list[QRectF], here: int) -> None:
        accent = self._theme.color("ui.accent")
        for place, rectangle in enumerate(steps):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent if place < here else self._theme.color("ui.line_strong"))
            if place == here:
                painter.setPen(QPen(accent, 2))
                painter.setBrush(self._theme.color("ui.surface"))
            painter.drawRoundedRect(rectangle, 2, 2)

    def _paint_label(self, painter: QPainter, label: str, room: QRectF, is_here: bool) -> None:
        font = QFont(self.font())
        font.setPixelSize(_LABEL)
        font.setWeight(QFont.Weight.DemiBold if is_here else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(self._theme.color("ui.text" if is_here else "ui.text3"))
        text = QFontMetrics(font).elidedText(label, Qt.TextElideMode.ElideRight, int(room.width()) + _GAP)
        place = QRectF(room.left(), _STEP + 4, room.width() + _GAP, _HEIGHT - _STEP - 4)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
