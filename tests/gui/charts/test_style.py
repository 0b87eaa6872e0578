"""Colours and fonts of charts come from the design tokens."""

import pytest
from matplotlib.font_manager import findfont
from matplotlib.text import Text

from gui.charts import fonts
from gui.charts.fonts import REPLACEMENT, drawable, properties, text_width
from gui.charts.sheet import Sheet
from gui.charts.style import ChartStyle, blend, contrast


def test_the_interface_font_is_used_in_its_weights(style):
    assert style.families[0] == "IBM Plex Sans Thai Looped"
    regular, strong = (findfont(properties(style.families, 13, weight)) for weight in (400, 600))
    assert str(fonts.FOLDER) in regular
    assert regular != strong


def test_thai_is_drawable_and_marks_take_no_width_of_their_own(style):
    thai = "ที่ ปั๊มน้ำ ฟื้นฟู กตัญญู"
    assert drawable(thai, style.families) == thai
    assert text_width("ที่", style.families, 13, 400) == text_width("ท", style.families, 13, 400)
    assert drawable("\U0001f642", style.families) == REPLACEMENT


def test_dollar_signs_stay_dollar_signs(style):
    text = Sheet((200, 40), style).text(0, 20, "$5 และ $x_1$")
    assert isinstance(text, Text)
    assert not text.get_parse_math()
    assert text.get_text() == "$5 และ $x_1$"


def test_text_on_fills_can_be_read(style):
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    for colour in blend(style.steps, 9):
        assert contrast(style.on(colour), colour) >= 4
    grey = style.greyed()
    for colour in (grey.attention, *grey.steps):
        assert contrast(grey.label, colour) >= 4
    assert contrast(grey.attention_text, grey.surface) >= 4.5


def test_a_larger_scale_keeps_the_sheet_and_enlarges_the_figure(tokens):
    small, large = (ChartStyle.from_tokens(tokens, scale=scale) for scale in (1.0, 2.0))
    small, large = Sheet((500, 160), small), Sheet((1000, 320), large)
    assert (small.width, small.height) == (large.width, large.height)
    assert large.figure.canvas.get_width_height() == (1000, 320)
    assert large.area(10, 10, 20, 20) == (20, 20, 40, 40)
