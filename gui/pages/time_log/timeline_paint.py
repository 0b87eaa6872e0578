"""Paints the day's timeline: blocks, gaps, previews. What stands where was decided before."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from gui.language import tr
from gui.pages.time_log import timeline_words as words
from gui.pages.time_log.timeline_blocks import ONE_LINE, Block, Stop
from gui.pages.time_log.timeline_type import Face
from gui.theme import Theme

RADIUS, EDGE, PAD = 5, 6, 10
PILL = 24
_TWO_LINES, _THREE_LINES = 40, 66
_BESIDE = 130  # narrower, and the hours no longer stand beside the title
_TOKENS = {"administration": "admin"}


class TimelinePainter:
    """The pens of one theme and one font; `set_font` before the first painting."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self._theme = theme
        self._colors: dict[str, QColor] = {}
        self.set_font(font)

    def set_font(self, font: QFont) -> None:
        bold = QFont.Weight.DemiBold
        self.title, self.small_title = Face(font, 14, bold), Face(font, 12, bold)
        self.figure, self.caption = Face(font, 13, bold), Face(font, 12)

    def forget_colors(self) -> None:
        """The theme has changed."""
        self._colors.clear()

    def color(self, name: str) -> QColor:
        if name not in self._colors:
            self._colors[name] = self._theme.color(name)
        return self._colors[name]

    # Blocks

    def box(self, painter: QPainter, box: QRectF, block: Block) -> None:
        """The frame of a saved or running block; one without a key is being typed."""
        if block.key:
            self._frame(painter, box)
        else:
            self._dashed(painter, box, "ui.accent", "ui.accent_soft", 1.5)
        self.edge(painter, box, block.purpose)
        if block.goes_on:
            self._goes_on(painter, box)

    def _frame(self, painter: QPainter, box: QRectF) -> None:
        """Filled twice: that takes half as long as a drawn line, and there are many."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.color("ui.line_strong"))
        painter.drawRoundedRect(box.adjusted(-0.5, -0.5, 0.5, 0.5), RADIUS + 0.5, RADIUS + 0.5)
        painter.setBrush(self.color("ui.surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS - 0.5, RADIUS - 0.5)

    def _dashed(self, painter: QPainter, box: QRectF, line: str, fill: str, width: float) -> None:
        painter.setPen(QPen(self.color(line), width, Qt.PenStyle.DashLine))
        painter.setBrush(self.color(fill))
        painter.drawRoundedRect(box, RADIUS, RADIUS)

    def edge(self, painter: QPainter, box: QRectF, purpose: str) -> None:
        if not purpose:
            return
        token = _TOKENS.get(purpose, purpose)
        painter.setPen(Qt.PenStyle.NoPen)
        if purpose == "travel":
            painter.setPen(QPen(self.color("purpose.travel_outline"), 1))
        painter.setBrush(self.color(f"purpose.{token}"))
        painter.drawRoundedRect(QRectF(box.left(), box.top(), EDGE, box.height()), 3, 3)

    def texts(self, painter: QPainter, box: QRectF, block: Block) -> None:
        """What a block says; after all frames, so that none cuts the marks of its neighbour's letters."""
        area = box.adjusted(EDGE + PAD, 0, -PAD, 0)
        if area.height() < ONE_LINE - 1:
            return
        tall = area.height() >= _TWO_LINES
        middle = area.top() + 15 if tall else area.center().y()
        if area.height() >= _THREE_LINES and not block.key:
            left, line = area.left(), area.bottom() - 16
            self.fitted(painter, self.caption, left, line, area.width(), _unsaved(), "ui.accent")
        width = area.width() - self._duration(painter, area, middle, block)
        face = self.title if area.height() >= 21 else self.small_title
        title, detail = words.one_line(block.title), words.one_line(block.detail)
        used = self.fitted(painter, face, area.left(), middle, width, title, "ui.text")
        if tall:
            self.fitted(painter, self.caption, area.left(), middle + 19, width, detail, "ui.text3")
        elif width - used - PAD > 30:
            left = area.left() + used + PAD
            self.fitted(painter, self.caption, left, middle, width - used - PAD, detail, "ui.text3")

    def _duration(self, painter: QPainter, area: QRectF, middle: float, block: Block) -> float:
        """The hours at the right, or on a line of their own where it is narrow; the width they take from the title."""
        text = words.duration(block.seconds)
        width, dot = self.figure.width(text), 22 if block.running else 0
        narrow = area.width() < _BESIDE
        if narrow and (area.height() < _THREE_LINES or width + dot > area.width()):
            return 0
        left = area.left() + dot if narrow else area.right() - width
        line = middle + 38 if narrow else middle
        self.text(painter, self.figure, left, line, text, "ui.text")
        if block.running:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.color("state.danger.text"))
            painter.drawEllipse(QPointF(left - 14, line), 4, 4)
        return 0 if narrow else width + dot + PAD

    def _goes_on(self, painter: QPainter, box: QRectF) -> None:
        """Two strokes that point down over the lower edge: the work ends on the next day."""
        painter.setPen(QPen(self.color("ui.text2"), 1.5))
        tip = QPointF(box.center().x(), box.bottom() - 3)
        painter.drawLine(QPointF(tip.x() - 6, tip.y() - 5), tip)
        painter.drawLine(tip, QPointF(tip.x() + 6, tip.y() - 5))
        if box.height() >= _THREE_LINES:
            text = tr("goes on after midnight")
            left = box.left() + EDGE + PAD
            if self.caption.width(text) < tip.x() - 12 - left:
                self.text(painter, self.caption, left, box.bottom() - 12, text, "ui.text3")

    def gap(self, painter: QPainter, box: QRectF, seconds: int) -> None:
        self._dashed(painter, box, "state.warn.line", "state.warn.soft", 1)
        middle, left = box.center().y(), box.left() + EDGE + PAD
        arm = min(5.0, box.height() / 2 - 2)
        painter.setPen(QPen(self.color("state.warn.text"), 1.5))
        painter.drawLine(QPointF(left, middle), QPointF(left + 2 * arm, middle))
        painter.drawLine(QPointF(left + arm, middle - arm), QPointF(left + arm, middle + arm))
        if box.height() >= ONE_LINE - 1:
            left += 20
            width = box.right() - PAD - left
            self.fitted(painter, self.caption, left, middle, width, words.free(seconds), "state.warn.text")

    # What is about to change

    def ghost(self, painter: QPainter, box: QRectF) -> None:
        """The place a block is leaving."""
        painter.setPen(QPen(self.color("ui.control"), 1, Qt.PenStyle.DotLine))
        painter.setBrush(self.color("ui.surface2"))
        painter.drawRoundedRect(box, RADIUS, RADIUS)

    def proposal(self, painter: QPainter, box: QRectF, title: str, *, warns: bool) -> None:
        line, fill = ("state.warn.text", "state.warn.soft") if warns else ("ui.accent", "ui.accent_soft")
        self._dashed(painter, box, line, fill, 1.5)
        if box.height() >= ONE_LINE - 1:
            middle = min(box.top() + 15, box.center().y())
            face = self.title if box.height() >= 21 else self.small_title
            left = box.left() + EDGE + PAD
            self.fitted(painter, face, left, middle, box.width() - EDGE - 2 * PAD, title, "ui.text")

    def pill(self, painter: QPainter, corner: QPointF, text: str, *, warns: bool) -> None:
        """The new times, in a frame whose upper right corner is given."""
        width = self.pill_width(text)
        box = QRectF(corner.x() - width, corner.y(), width, PILL)
        painter.setPen(QPen(self.color("state.warn.line" if warns else "ui.accent"), 1))
        painter.setBrush(self.color("state.warn.soft" if warns else "ui.accent"))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        color = "state.warn.text" if warns else "ui.on_accent"
        self.text(painter, self.figure, box.left() + 8, box.center().y(), text, color)

    def pill_width(self, text: str) -> float:
        return self.figure.width(text) + 16

    def ring(self, painter: QPainter, box: QRectF) -> None:
        """Where the cursor stands."""
        painter.setPen(QPen(self.color("ui.accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), RADIUS + 1, RADIUS + 1)

    # Text

    def text(self, painter: QPainter, face: Face, x: float, middle: float, text: str, color: str) -> None:
        painter.setPen(self.color(color))
        face.draw(painter, x, middle, text)

    def fitted(
        self, painter: QPainter, face: Face, x: float, middle: float, width: float, text: str, color: str
    ) -> float:
        """The text, shortened only when it must be; the width that was used."""
        shown, used = face.fit(text, width)
        if shown:
            self.text(painter, face, x, middle, shown, color)
        return used


def title_of(stop: Stop | None) -> str:
    return words.one_line(stop.block.title) if stop is not None else tr("New entry")


def _unsaved() -> str:
    return tr("Preview – not saved yet")
