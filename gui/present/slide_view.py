"""Paints one slide: message, question, chart, footer, and the keys while somebody looks for them."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from gui.language import tr
from gui.present.look import Look
from gui.present.slide import Slide
from gui.present.slide_layout import Lines, SlideLayout, font
from gui.widgets.chart_view import Shown

_CAP_PAD, _APART, _WORD_GAP = 8.0, 14.0, 6.0


class SlideView(QWidget):
    """Shows what it is given; `moved` says that the mouse asks for another slide: 1 on, −1 back."""

    moved = Signal(int)
    pointed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.hints: tuple[tuple[tuple[str, ...], str], ...] = ()
        self.hint_strength = 1.0  # 0: faded
        self._slide: Slide | None = None
        self._layout: SlideLayout | None = None
        self._shown: Shown | None = None
        self._number = ""
        self.is_blank = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_slide(self, slide: Slide, layout: SlideLayout, number: str) -> None:
        self._slide, self._layout, self._number = slide, layout, number
        self._shown = None
        self._name()
        self.update()

    def show_picture(self, shown: Shown | None) -> None:
        self._shown = shown
        self._name()
        self.update()

    def show_number(self, number: str) -> None:
        self._number = number
        self.update()

    def set_blank(self, blank: bool) -> None:
        """A dark screen, so that people look at each other."""
        self.is_blank = blank
        self._name()
        self.update()

    @property
    def slide_layout(self) -> SlideLayout | None:
        return self._layout

    @property
    def shown(self) -> Shown | None:
        return self._shown

    def _name(self) -> None:
        """The whole slide in words, for a screen reader."""
        slide = self._slide
        if slide is None:
            return
        picture = self._shown.drawing.alternative if self._shown is not None else ""
        parts = [slide.message, slide.question, slide.caution, picture, slide.footer, self._number]
        if self.is_blank:
            parts = [tr("The screen is dark. Any key shows the slide again.")]
        self.setAccessibleName(" ".join(part for part in parts if part))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.is_blank:
            painter.fillRect(self.rect(), Qt.GlobalColor.black)
            return
        painter.fillRect(self.rect(), QColor(self.look.ground))
        if self._slide is None or self._layout is None:
            return
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self._paint_texts(painter, self._layout, doubtful=bool(self._slide.caution))
        self._paint_picture(painter, self._layout)
        left = self._paint_number(painter, self._layout)
        if self.hint_strength > 0:
            self._paint_hints(painter, self._layout, left)

    def _paint_texts(self, painter: QPainter, layout: SlideLayout, *, doubtful: bool) -> None:
        look = self.look
        message = look.footer if doubtful else look.message
        colours = (message, look.question, look.caution, look.footer, look.footer)
        for text, colour in zip(layout.texts(), colours, strict=True):
            _paint_lines(painter, text, layout.left, colour)

    def _paint_picture(self, painter: QPainter, layout: SlideLayout) -> None:
        if self._shown is not None:
            image, ratio = self._shown.image, self.devicePixelRatioF()
            image.setDevicePixelRatio(ratio)
            painter.drawImage(layout.chart.topLeft(), image)

    def _paint_number(self, painter: QPainter, layout: SlideLayout) -> float:
        """Write "3 / 9" at the right end; return where it begins."""
        used = font(layout.footer.size)
        right = layout.left + layout.width
        begin = right - QFontMetricsF(used).horizontalAdvance(self._number)
        painter.setFont(used)
        painter.setPen(QColor(self.look.footer))
        painter.drawText(QPointF(begin, self._foot(layout)), self._number)
        return begin

    def _foot(self, layout: SlideLayout) -> float:
        """The lowest line of writing."""
        return layout.footer.bottoms[-1] if layout.footer.bottoms else self.height() - 24.0

    def _paint_hints(self, painter: QPainter, layout: SlideLayout, right: float) -> None:
        metrics, bottom = QFontMetricsF(font(layout.hint)), self._foot(layout)
        painter.setOpacity(self.hint_strength)
        self._clear_hints(painter, metrics, right, bottom)
        painter.setFont(font(layout.hint))
        x = right - _APART
        for keys, words in reversed(self.hints):
            x -= metrics.horizontalAdvance(words)
            painter.setPen(QColor(self.look.footer))
            painter.drawText(QPointF(x, bottom), words)
            for key in reversed(keys):
                x = self._paint_cap(painter, key, x - _WORD_GAP, bottom, metrics)
            x -= _APART - _WORD_GAP
        painter.setOpacity(1.0)

    def _clear_hints(self, painter: QPainter, metrics: QFontMetricsF, right: float, bottom: float) -> None:
        """The footer gives way to the keys while they are shown."""
        caps = sum(
            metrics.horizontalAdvance(key) + 2 * _CAP_PAD + _WORD_GAP
            for keys, _ in self.hints
            for key in keys
        )
        words = sum(metrics.horizontalAdvance(text) + _APART for _, text in self.hints)
        wide = caps + words + 2 * _APART
        ground = QRectF(right - wide, bottom - metrics.height(), wide, 1.6 * metrics.height())
        painter.fillRect(ground, QColor(self.look.ground))

    def _paint_cap(
        self, painter: QPainter, key: str, right: float, bottom: float, metrics: QFontMetricsF
    ) -> float:
        """A key with its edge; return where it begins."""
        width = metrics.horizontalAdvance(key) + 2 * _CAP_PAD
        high = metrics.ascent() + metrics.descent() * 0.6
        cap = QRectF(right - width, bottom - metrics.ascent() * 0.9, width, high)
        painter.setPen(QPen(QColor(self.look.cap_line), 1))
        painter.setBrush(QColor(self.look.cap))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(QColor(self.look.question))
        painter.drawText(QPointF(cap.left() + _CAP_PAD, bottom), key)
        return cap.left()

    # The mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointed.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        step = {Qt.MouseButton.LeftButton: 1, Qt.MouseButton.RightButton: -1}.get(event.button())
        if step is not None:
            self.moved.emit(step)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if turned:
            self.moved.emit(-1 if turned > 0 else 1)


def _paint_lines(painter: QPainter, text: Lines, left: float, colour: str) -> None:
    painter.setFont(text.font)
    painter.setPen(QColor(colour))
    for line, bottom in zip(text.lines, text.bottoms, strict=True):
        painter.drawText(QPointF(left, bottom), line)
