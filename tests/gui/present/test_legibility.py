"""Every slide of the sample team from the back of a room: sizes, contrast, and nothing cut, on four kinds of screen."""

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.text import Text
from PySide6.QtGui import QFontMetricsF, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.charts.drawing import Drawing
from gui.charts.style import contrast
from gui.language import set_language
from gui.present.deck import Deck
from gui.present.look import Look
from gui.present.slide import KINDS, Slide
from gui.present.slide_layout import SlideLayout, lay_out
from gui.present.slide_view import SlideView
from gui.theme import Theme
from gui.widgets.chart_view import render
from tests.gui.charts.conftest import boxes

SCREENS = ((1366, 768), (1280, 680), (1024, 768), (1920, 1080))
NARROWEST = SCREENS[1:3]  # lower and narrower than the one the design is drawn for
LOOKS = ("dark", "light")
SMALLEST, SMALLEST_MESSAGE, READABLE = 20, 56, 4.5
IN_SAMPLE = [kind for kind, _ in KINDS if kind != "waves"]


@pytest.fixture(params=("th", "en"))
def deck(request: pytest.FixtureRequest, sample_decks: dict[str, Deck], theme: Theme) -> Deck:
    set_language(request.param)
    return sample_decks[request.param]


def drawn(slide: Slide, layout: SlideLayout, look: str) -> Drawing:
    style = Look.of(look).chart_style()  # type: ignore[arg-type]
    drawing = slide.draw(style, (layout.chart.width(), layout.chart.height()), layout.scale)
    assert drawing is not None
    return drawing


def written(drawing: Drawing) -> list[Text]:
    return [text for text in drawing.figure.findobj(Text) if text.get_text().strip() and text.get_visible()]


def test_the_sample_team_has_every_kind_of_slide(deck: Deck) -> None:
    assert [slide.kind for slide in deck.slides] == IN_SAMPLE


@pytest.mark.parametrize("size", SCREENS, ids=str)
def test_words_are_large_and_whole(deck: Deck, size: tuple[int, int]) -> None:
    for slide in deck.slides:
        layout = lay_out(slide, *size)
        assert layout.message.size >= SMALLEST_MESSAGE
        for text in layout.texts():
            measure = QFontMetricsF(text.font).horizontalAdvance
            assert text.size >= SMALLEST
            assert all(measure(line) <= layout.width + 1 for line in text.lines)
            assert not any("…" in line for line in text.lines)
        assert layout.chart.height() > 0.38 * size[1], slide.kind
        assert layout.chart.bottom() < layout.footer.bottoms[0] - layout.footer.size


@pytest.mark.parametrize("size", NARROWEST, ids=str)
def test_writing_in_charts_is_large_and_inside(deck: Deck, size: tuple[int, int]) -> None:
    for slide in deck.slides:
        layout = lay_out(slide, *size)
        drawing = drawn(slide, layout, "dark")
        scale = drawing.figure.dpi / 72
        small = [text.get_text() for text in written(drawing) if text.get_fontsize() * scale < SMALLEST]
        assert small == [], slide.kind
        width, height = drawing.figure.canvas.get_width_height()
        for text, box in boxes(drawing):
            inside = box.x0 >= -1 and box.y0 >= -1 and box.x1 <= width + 1 and box.y1 <= height + 1
            assert inside or not text.strip(), (slide.kind, text, box)


@pytest.mark.parametrize("look", LOOKS)
def test_writing_stands_out(deck: Deck, look: str) -> None:
    for slide in deck.slides:
        drawing = drawn(slide, lay_out(slide, *SCREENS[0]), look)
        faint = [(text, ratio) for text, ratio in contrasts(drawing) if ratio < READABLE]
        assert faint == [], slide.kind


def contrasts(drawing: Drawing) -> list[tuple[str, float]]:
    """Each text with the contrast to what most of its box shows when the writing is away."""
    texts, places = written(drawing), boxes(drawing)
    for text in texts:
        text.set_visible(False)
    canvas = FigureCanvasAgg(drawing.figure)
    canvas.draw()
    pixels = np.asarray(canvas.buffer_rgba())[:, :, :3]
    for text in texts:
        text.set_visible(True)
    shown = [(text, box) for text, (_, box) in zip(texts, places, strict=True)]
    return [(text.get_text(), contrast(_hex(text), _ground(pixels, box))) for text, box in shown]


def _ground(pixels: np.ndarray, box) -> str:
    height = pixels.shape[0]
    rows = slice(max(int(height - box.y1), 0), max(int(height - box.y0), 1))
    part = pixels[rows, max(int(box.x0), 0) : max(int(box.x1), 1)].reshape(-1, 3)
    colours, counts = np.unique(part, axis=0, return_counts=True)
    return "#{:02x}{:02x}{:02x}".format(*colours[counts.argmax()])


def _hex(text: Text) -> str:
    from matplotlib.colors import to_hex

    return to_hex(text.get_color())


@pytest.mark.parametrize("look", LOOKS)
def test_colours_of_words_stand_out(look: str) -> None:
    found = Look.of(look)  # type: ignore[arg-type]
    for colour in (found.message, found.question, found.footer, found.caution):
        assert contrast(colour, found.ground) >= READABLE
    assert contrast(found.question, found.cap) >= READABLE


@pytest.mark.parametrize("size", SCREENS[:2], ids=str)
def test_no_tone_mark_is_cut_or_touched(deck: Deck, size: tuple[int, int], qtbot: QtBot) -> None:
    """Between the edge, the message, the question and the chart lies a row of ground without ink."""
    view = SlideView(Look.of("light"))
    qtbot.addWidget(view)
    view.resize(*size)
    view.hint_strength = 0.0
    for slide in deck.slides:
        layout = lay_out(slide, *size)
        view.show_slide(slide, layout, "1 / 9")
        QApplication.processEvents()
        inked = _rows_with_ink(view.grab().toImage())
        assert not inked[:4].any(), slide.kind
        gap = inked[int(layout.question.bottoms[0] - 1.35 * layout.question.size) :]
        assert inked[int(layout.message.bottoms[0])], slide.kind
        assert not gap.all(), slide.kind
        between = inked[int(layout.message.bottoms[-1]) : int(layout.question.bottoms[0])]
        assert not between.all(), slide.kind
        assert not inked[-3:].any(), slide.kind


def _rows_with_ink(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    pixels = pixels[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)
    return (np.abs(pixels - pixels[0, 0]) > 40).any(axis=(1, 2))


def test_a_picture_has_the_size_of_its_place(deck: Deck) -> None:
    slide = deck.slides[0]
    layout = lay_out(slide, *SCREENS[0])
    shown = render(drawn(slide, layout, "dark"))
    assert abs(shown.image.width() - layout.chart.width()) <= 1
    assert abs(shown.image.height() - layout.chart.height()) <= 1
