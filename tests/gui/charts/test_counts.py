"""Whole numbers as bars from zero, in the order given."""

import pytest

from gui.charts.counts import Count, CountText, counts
from gui.charts.style import ChartStyle
from tests.gui.charts.conftest import NAUGHTY, assert_marked, assert_readable, outlines, words

ROWS = tuple(Count(name, count) for name, count in (("21 ก.ย.", 4), ("28 ก.ย.", 7), ("12 ต.ค.", 0)))
SIZE = (707, 240)


def drawn(style: ChartStyle, rows: tuple[Count, ...] = ROWS, size: tuple[float, float] = SIZE):
    return counts(rows, text=CountText(), style=style, size=size)


def test_it_can_be_read(style: ChartStyle) -> None:
    assert_readable(drawn(style))
    assert_marked(drawn(style))


def test_bars_begin_at_zero_and_follow_the_numbers(style: ChartStyle) -> None:
    first, second, none = outlines(drawn(style), "bars")
    assert first.x0 == second.x0 == none.x0
    assert first.width / second.width == pytest.approx(4 / 7)
    assert none.width == 0


def test_the_order_is_kept_and_everything_is_in_the_table(style: ChartStyle) -> None:
    drawing = drawn(style)
    assert drawing.table.rows == (("21 ก.ย.", 4), ("28 ก.ย.", 7), ("12 ต.ค.", 0))
    assert drawing.alternative == "Days: 21 ก.ย. 4, 28 ก.ย. 7, 12 ต.ค. 0."


def test_more_rows_than_fit_are_counted(style: ChartStyle) -> None:
    many = tuple(Count(f"แถว {at}", at) for at in range(40))
    drawing = drawn(style, many, (500, 142))  # room for 6 lines of 20
    assert "35 more rows in the table" in words(drawing)
    assert len(drawing.table.rows) == 40
    assert_readable(drawing)


def test_nothing_says_so(style: ChartStyle) -> None:
    assert drawn(style, ()).alternative == CountText().empty


@pytest.mark.parametrize("name", NAUGHTY, ids=range(len(NAUGHTY)))
def test_any_name_is_drawn(style: ChartStyle, name: str) -> None:
    assert_readable(drawn(style, (Count(name, 3), Count("ที่ ปั๊มน้ำ", 1))))
