"""Where the parts of a slide stand on a screen of any size: nothing under 20 px, tone marks never cut."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from gui.present.line_breaks import break_lines, fits

if TYPE_CHECKING:
    from gui.present.slide import Slide

DESIGNED = (1366.0, 768.0)
MESSAGE, SMALLEST_MESSAGE = 70.0, 56.0
QUESTION, SMALLEST_QUESTION = 28.0, 24.0
FOOTER, HINT = 20.0, 16.0
CHART_SCALE, SMALLEST_SCALE = 1.75, 1.7  # the smallest writing of a chart has 12 px
MARKS = 0.12  # em that stacked tone marks rise above the font's own ascent
_SIDE, _TOP, _BOTTOM, _GAP = 64.0, 20.0, 20.0, 22.0
_PITCH = 1.5  # em from line to line
_NUMBER = 110.0  # pixels for "13 / 13" beside the footer; keys lie over its end while they are shown
_LINES, _LINES_ALONE = 3, 6
_STEP = 2.0


@dataclass(frozen=True)
class Lines:
    """Lines of one size: `bottoms` are their baselines."""

    lines: tuple[str, ...]
    size: float
    weight: int
    bottoms: tuple[float, ...]

    @property
    def font(self) -> QFont:
        return font(self.size, self.weight)

    @property
    def end(self) -> float:
        """Below the deepest vowel of the last line."""
        return self.bottoms[-1] + QFontMetricsF(self.font).descent() if self.bottoms else 0.0


@dataclass(frozen=True)
class SlideLayout:
    """The parts of one slide in pixels; `scale` is how much its chart is enlarged."""

    left: float
    width: float
    message: Lines
    question: Lines
    caution: Lines
    caption: Lines
    chart: QRectF
    footer: Lines
    hint: float
    scale: float

    def texts(self) -> tuple[Lines, ...]:
        return self.message, self.question, self.caution, self.caption, self.footer


def font(size: float, weight: int = 400) -> QFont:
    """The font of the window in pixels."""
    made = QFont()
    made.setPixelSize(round(size))
    made.setWeight(QFont.Weight(weight))
    return made


def lay_out(slide: "Slide", width: float, height: float) -> SlideLayout:
    """Messages shrink to 56 px before they take a second line, and charts get the room that is left."""
    unit = min(width / DESIGNED[0], height / DESIGNED[1])
    left = round(_SIDE * width / DESIGNED[0])
    room = width - 2 * left
    alone = slide.chart is None
    message = _message(slide.message, room, unit, alone=alone)
    top = _TOP * unit + (height * 0.2 if alone else 0)
    said = _stack(message, top)
    question_size = max(QUESTION * unit, SMALLEST_QUESTION)
    asked = _stack(_wrapped(slide.question, question_size, 400, room, 2), said.end - 0.12 * said.size)
    caution = _stack(_wrapped(slide.caution, max(FOOTER * unit, FOOTER), 600, room, 2), asked.end)
    footer = _foot(slide.footer, max(FOOTER * unit, FOOTER), room - _NUMBER * max(unit, 1), height, unit)
    caption = _wrapped(slide.caption, max(FOOTER * unit, FOOTER), 400, room, 1)
    chart_top = (caution if caution.lines else asked).end + _GAP * unit
    if caption.lines:
        caption = _stack(caption, chart_top - _GAP * unit * 0.6)
        chart_top = caption.end
    first = footer.bottoms[0] if footer.bottoms else height - _BOTTOM * unit
    chart_end = first - FOOTER * max(unit, 1) - _GAP * unit
    chart = QRectF(left, round(chart_top), round(room), max(round(chart_end - chart_top), 1))
    scale = max(CHART_SCALE * unit, SMALLEST_SCALE)
    hint = max(HINT * unit, HINT)
    return SlideLayout(left, room, said, asked, caution, caption, chart, footer, hint, scale)


def _message(text: str, room: float, unit: float, *, alone: bool) -> Lines:
    largest, smallest = max(MESSAGE * unit, SMALLEST_MESSAGE), max(SMALLEST_MESSAGE * unit, SMALLEST_MESSAGE)
    size = largest
    while size > smallest and not fits(text, QFontMetricsF(font(size, 600)).horizontalAdvance, room):
        size = max(size - _STEP, smallest)
    return _wrapped(text, size, 600, room, _LINES_ALONE if alone else _LINES)


def _wrapped(text: str, size: float, weight: int, room: float, most: int) -> Lines:
    measure = QFontMetricsF(font(size, weight)).horizontalAdvance
    return Lines(tuple(break_lines(text, measure, room, most)) if text else (), size, weight, ())


def _stack(text: Lines, top: float) -> Lines:
    """The lines below each other, the marks of the first one under `top`."""
    first = top + QFontMetricsF(text.font).ascent() + MARKS * text.size
    bottoms = tuple(round(first + at * _PITCH * text.size) for at in range(len(text.lines)))
    return Lines(text.lines, text.size, text.weight, bottoms)


def _foot(text: str, size: float, room: float, height: float, unit: float) -> Lines:
    measure = QFontMetricsF(font(size)).horizontalAdvance
    lines = break_lines(text, measure, room, 2, even=False) if text else []
    last = height - _BOTTOM * unit - 4
    count = len(lines)
    bottoms = tuple(round(last - (count - 1 - at) * _PITCH * size) for at in range(count))
    return Lines(tuple(lines), size, 400, bottoms)
