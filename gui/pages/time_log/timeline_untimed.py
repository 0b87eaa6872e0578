"""A compact strip for what was done at no known clock time; the cursor of the timeline walks through it as well."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QToolTip, QVBoxLayout, QWidget

from gui.language import tr
from gui.pages.time_log import timeline_words as words
from gui.pages.time_log.timeline_blocks import Block, Stop
from gui.pages.time_log.timeline_paint import TimelinePainter
from gui.theme import Theme
from gui.widgets.labels import plain_label

_CHIP, _SPACE, _PAD, _SWATCH = 28, 4, 8, 6
_MOST_ROWS = 3


class UntimedStrip(QFrame):
    """Hidden when there is nothing; more than three rows scroll."""

    pressed = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = plain_label(role="caption")
        self.chips = _Chips(theme)
        self.chips.pressed.connect(self.pressed)
        self.chips.opened.connect(self.opened)
        self.chips.grown.connect(self._fit)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self.chips)
        self.chips.setObjectName("scrolled")
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 4, 4, 6)
        box.setSpacing(0)
        box.addWidget(self.name)
        box.addWidget(self._area)
        self.hide()

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        self.chips.show_blocks(blocks)
        self.setVisible(bool(blocks))
        self._fit()

    def set_current(self, key: str | None, *, focused: bool) -> None:
        self.chips.set_current(key, focused=focused)
        box = self.chips.box_of(key)
        if box is not None:
            self._area.ensureVisible(0, round(box.center().y()), 0, _CHIP // 2 + 2)

    def retranslate(self) -> None:
        self.name.setText(tr("No clock time"))

    def _fit(self) -> None:
        self._area.setFixedHeight(min(self.chips.minimumHeight(), _MOST_ROWS * (_CHIP + _SPACE)))


class _Chips(QWidget):
    pressed = Signal(str)
    opened = Signal(str)
    grown = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._blocks: tuple[Block, ...] = ()
        self._boxes: list[QRectF] = []
        self._current: str | None = None
        self._focused = False
        self._pens = TimelinePainter(theme, self.font())
        theme.changed.connect(self._change_colors)

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        self._blocks = tuple(blocks)
        self._lay_out()

    def set_current(self, key: str | None, *, focused: bool) -> None:
        if (key, focused) != (self._current, self._focused):
            self._current, self._focused = key, focused
            self.update()

    def box_of(self, key: str | None) -> QRectF | None:
        found = zip(self._blocks, self._boxes, strict=True)
        return next((box for block, box in found if key and block.key == key), None)

    def sizeHint(self) -> QSize:
        return QSize(200, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def _change_colors(self) -> None:
        self._pens.forget_colors()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._pens.set_font(QFont(self.font()))

    def _lay_out(self) -> None:
        """In rows from left to right; a chip takes at most a whole row."""
        x, y, self._boxes = 2.0, 2.0, []
        for block in self._blocks:
            width = min(self._width(block), self.width() - 14.0)
            if x > 2 and x + width > self.width() - 12:
                x, y = 2.0, y + _CHIP + _SPACE
            self._boxes.append(QRectF(x, y, width, _CHIP))
            x += width + _SPACE + 2
        self.setMinimumHeight(round(y) + _CHIP + 2 if self._blocks else 0)
        self.grown.emit()
        self.update()

    def _width(self, block: Block) -> float:
        pens = self._pens
        text = pens.small_title.width(words.one_line(block.title)) + pens.figure.width(_hours(block))
        return text + _SWATCH + 3 * _PAD + 4

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if (key := self._at(event.position())) is not None:
            self.pressed.emit(key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if key := self._at(event.position()):
            self.opened.emit(key)

    def _at(self, point: QPointF) -> str | None:
        found = zip(self._blocks, self._boxes, strict=True)
        return next((block.key for block, box in found if box.contains(point)), None)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = zip(self._blocks, self._boxes, strict=True)
            texts = [
                words.describe(Stop("untimed", block)) for block, box in found if box.contains(event.pos())
            ]
            QToolTip.showText(event.globalPos(), words.tooltip(texts[0]) if texts else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block, box in zip(self._blocks, self._boxes, strict=True):
            self._paint_chip(painter, block, box.adjusted(0.5, 0.5, -0.5, -0.5))
            if self._focused and block.key and block.key == self._current:
                self._pens.ring(painter, box)

    def _paint_chip(self, painter: QPainter, block: Block, box: QRectF) -> None:
        pens, typed = self._pens, not block.key
        pen = QPen(pens.color("ui.accent" if typed else "ui.line_strong"), 1)
        pen.setStyle(Qt.PenStyle.DashLine if typed else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.setBrush(pens.color("ui.accent_soft" if typed else "ui.surface"))
        painter.drawRoundedRect(box, 5, 5)
        pens.edge(painter, box, block.purpose)
        hours, middle = _hours(block), box.center().y()
        right = box.right() - _PAD - pens.figure.width(hours)
        pens.text(painter, pens.figure, right, middle, hours, "ui.text")
        left = box.left() + _SWATCH + _PAD
        title = words.one_line(block.title)
        pens.fitted(painter, pens.small_title, left, middle, right - _PAD - left + 1, title, "ui.text")


def _hours(block: Block) -> str:
    return words.duration(block.seconds)
