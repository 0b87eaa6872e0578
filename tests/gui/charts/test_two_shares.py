"""The two bars for the back of a room: parts of the whole, names, and what happens where there is no income."""

from fractions import Fraction

import pytest

from gui.charts.income_shares import ShareText
from gui.charts.style import ChartStyle
from gui.charts.two_shares import two_shares
from tests.gui.charts.conftest import (
    NAUGHTY,
    assert_marked,
    assert_readable,
    outlines,
    shares,
    words,
)

SIZES = ((707, 270), (530, 230), (1000, 400))


def drawn(style: ChartStyle, size: tuple[float, float] = SIZES[0], **values):
    return two_shares(shares(**values), text=ShareText(), style=style, size=size)


@pytest.mark.parametrize("size", SIZES)
def test_it_can_be_read(style: ChartStyle, size: tuple[float, float]) -> None:
    drawing = drawn(style, size)
    assert_readable(drawing)
    assert_marked(drawing)


def test_parts_are_drawn_to_scale(style: ChartStyle) -> None:
    drawing = drawn(style)
    assert [text for text in ("58%", "42%", "92%", "8%") if text not in words(drawing)] == []
    time, income = (outlines(drawing, name)[0].width for name in ("time", "income"))
    # 1,392 of 2,400 hours and 496,800 of 540,000 baht
    assert time / income == pytest.approx((1392 / 2400) / (496_800 / 540_000), rel=1e-3)


def test_marks_open_the_projects_of_their_part(style: ChartStyle) -> None:
    found = [mark.keys["project"] for mark in drawn(style).marks]
    assert found == [("csr", "youth", "market"), ("mangrove", "core")] * 2


def test_little_logged_greys_it_and_says_so(style: ChartStyle) -> None:
    drawing = drawn(style, coverage=Fraction(1, 2))
    assert drawing.subtitle.endswith("only 50% logged: do not rely on this yet")
    assert "only 50% logged" in drawing.alternative


def test_without_income_it_says_why(style: ChartStyle) -> None:
    from dataclasses import replace

    data = shares()
    none = replace(data, rows=tuple(replace(row, income_minor=0) for row in data.rows))
    drawing = two_shares(none, text=ShareText(), style=style, size=SIZES[0])
    assert drawing.alternative == ShareText().no_income
    assert drawing.marks == ()


def test_without_anything_to_look_at_there_is_one_part(style: ChartStyle) -> None:
    from dataclasses import replace

    data = shares()
    plain = replace(data, rows=tuple(replace(row, attention=False) for row in data.rows))
    drawing = two_shares(plain, text=ShareText(), style=style, size=SIZES[0])
    assert words(drawing).count("100%") == 2


@pytest.mark.parametrize("name", NAUGHTY, ids=range(len(NAUGHTY)))
def test_any_name_is_drawn(style: ChartStyle, name: str) -> None:
    from dataclasses import replace

    data = shares()
    rows = (replace(data.rows[0], name=name), *data.rows[1:-1], replace(data.rows[-1], name=name))
    assert_readable(two_shares(replace(data, rows=rows), text=ShareText(), style=style, size=SIZES[0]))
