"""The charts of before and after by what is drawn: arrows, hollow dots, locks, refunds, ends of the scale."""

from dataclasses import replace
from fractions import Fraction

import pytest

from gui.charts.change_dumbbell import change_dumbbell, lowest
from gui.charts.change_labels import (
    change_text,
    looking_back_text,
    purpose_change_text,
    series_text,
    two_bars_text,
)
from gui.charts.changes import ChangeRow, Changes, ChangeText, signed
from gui.charts.looking_back import LookingBackData, looking_back
from gui.charts.purpose_change import purpose_change
from gui.charts.purpose_shares import PurposeShares
from gui.charts.style import ChartStyle
from gui.charts.two_bars import TwoBars, two_bars
from gui.charts.wave_series import Series, WaveMean, WaveSeries, wave_series
from tests.gui.charts.conftest import HOUR, NAUGHTY, assert_readable, named, outlines, words
from tests.gui.charts.inspection import boxes, collections, dots

SIZE = (602, 440)


@pytest.fixture(params=["th"])
def language(request):
    """The words are looked at in both languages by the audit of every chart."""
    return request.param


@pytest.fixture
def style(tokens):
    return ChartStyle.from_tokens(tokens, "light")


def row(key="pm", before=3.0, after=3.6, low=0.3, high=0.9, **values) -> ChangeRow:
    change = round(after - before, 9)
    return ChangeRow(
        key, f"ด้าน {key} ปั๊มน้ำ", (8, 8), before, after, change, low, high, "เพิ่มขึ้นชัดเจน · 8 คู่", **values
    )


def draw(style, *rows, size=SIZE, **values):
    return change_dumbbell(Changes(rows, **values), text=change_text(), style=style, size=size)


def test_an_arrow_points_the_way_where_there_is_room(style):
    drawing = draw(style, row(), row("mm", 4.4, 2.4, -2.5, -1.5), row("sv", 3.0, 3.1, -0.2, 0.4))
    heads = boxes(drawing, "arrow")
    assert len(heads) == 2
    (first, second), after = heads, dots(drawing, "after")
    assert first[2] < after[0][0]
    assert second[0] > after[1][0]


def test_groups_have_no_arrow_and_say_that_it_is_not_by_person(style):
    drawing = draw(style, row(), paired=False)
    assert not collections(drawing, "arrow")
    assert not collections(drawing, "way")
    assert drawing.subtitle == change_text().by_group
    assert change_text().group_means.format(minimum=1, maximum=5) in words(drawing)


def test_an_interval_that_crosses_zero_has_a_hollow_dot(style):
    drawing = draw(style, row(), row("mm", 2.8, 3.2, -0.2, 1.0))
    sure, unsure = collections(drawing, "difference")
    assert tuple(sure.get_facecolor()[0]) == tuple(sure.get_edgecolor()[0])
    assert tuple(unsure.get_facecolor()[0]) != tuple(unsure.get_edgecolor()[0])


def test_a_limit_of_exactly_zero_is_not_certain():
    assert not row(low=0.0).certain
    assert row(low=-0.9, high=-0.1).certain


@pytest.mark.parametrize("reach", [0.4, 1.9, 3.9])
def test_the_axis_of_differences_is_symmetric_and_cuts_no_interval(style, reach):
    drawing = draw(style, row(low=0.1, high=reach), row("mm", low=-reach, high=0.2))
    zero = boxes(drawing, "zero")[0][0]
    places = sorted(left for left, *_ in boxes(drawing, "points")[5:])
    assert zero - places[0] == pytest.approx(places[-1] - zero)
    label = draw(style, row()).figure.axes[0].get_xlim()[1]
    ends = [(left, right) for left, _, right, _ in boxes(drawing, "interval")]
    right = boxes(drawing, "points")[4][0]
    assert all(right < left and end < label - 50 for left, end in ends)


def test_without_an_interval_there_is_a_dot_alone_and_it_says_so(style):
    drawing = draw(style, row(low=None, high=None))
    assert not collections(drawing, "interval")
    assert change_text().no_interval in words(drawing)
    assert drawing.table.rows[0][6:8] == (None, None)


def test_what_is_hidden_has_a_lock_and_no_number(style):
    hidden = ChangeRow("mm", "แบบแผนความคิด", (4, 6), hidden="ตอบน้อยเกินไป")
    drawing = draw(style, row(), hidden)
    assert len(dots(drawing, "before")) == 1
    assert named(drawing, "icon-lock")
    assert "ตอบน้อยเกินไป" in words(drawing)
    assert "ตอบน้อยเกินไป" in drawing.alternative
    assert drawing.table.rows[1][3:8] == (None,) * 5


def test_both_dots_are_seen_where_nothing_changed(style):
    drawing = draw(style, row(before=3.0, after=3.0, low=-0.2, high=0.2))
    before, after = (collections(drawing, name)[0]._widths[0] for name in ("before", "after"))
    assert after < before


@pytest.mark.parametrize(
    ("minimum", "maximum", "before", "after"), [(0, 10, 0.0, 10.0), (1, 7, 1.0, 7.0), (1, 4, 4.0, 1.0)]
)
def test_any_scale_from_end_to_end(style, minimum, maximum, before, after):
    drawing = draw(
        style, row(before=before, after=after, low=-9.4, high=9.4), minimum=minimum, maximum=maximum
    )
    places = [left for left, *_ in boxes(drawing, "points")]
    assert len(places) >= maximum - minimum + 1
    ends = places[0], places[maximum - minimum]
    shown = sorted((dots(drawing, "before")[0][0], dots(drawing, "after")[0][0]))
    assert shown == pytest.approx(ends)
    assert_readable(drawing)


def test_names_of_any_kind_stay_in_their_column(style):
    rows = tuple(replace(row(str(at)), name=name, note=name) for at, name in enumerate(NAUGHTY))
    drawing = draw(style, *rows, size=(560, lowest(len(rows))))
    drawing.figure.canvas.draw()
    assert_readable(drawing)


def test_signs():
    assert [signed(value) for value in (0.6, -0.2, 0.04, -0.04, 0.05, None)] == [
        "+0.6",
        "−0.2",
        "0.0",
        "0.0",
        "+0.1",
        "–",
    ]


def test_nothing_to_compare_is_one_sentence(style):
    drawing = draw(style)
    assert drawing.alternative == ChangeText().empty or drawing.alternative == change_text().empty
    assert (drawing.marks, drawing.table.rows) == ((), ())


def test_a_period_without_hours_has_no_bar_and_no_difference(style):
    data = PurposeShares({}, {"mission": 3 * HOUR, "travel": HOUR})
    drawing = purpose_change(data, text=purpose_change_text(), style=style, size=(432, 200))
    assert [right - left for left, _, right, _ in boxes(drawing, "before")] == [0, 0]
    assert words(drawing).count(purpose_change_text().no_hours) == 2
    assert words(drawing).count("–") == 2
    assert drawing.table.rows[0][3:] == (None, 75.0, None)


def test_refunds_run_to_the_left_of_zero(style):
    data = TwoBars((Fraction(-40), Fraction(120)), ("−฿40", "฿120"), "บาทต่อชั่วโมง", "+฿160")
    drawing = two_bars(data, text=two_bars_text(), style=style, size=(220, 100))
    zero = boxes(drawing, "zero")[0][0]
    (before,), (after,) = outlines(drawing, "before"), outlines(drawing, "after")
    assert before.x1 == pytest.approx(zero)
    assert after.x0 == pytest.approx(zero)
    assert after.width == pytest.approx(3 * before.width)


def test_one_known_value_of_two(style):
    data = TwoBars((None, Fraction(1)), ("ไม่มีชั่วโมง", "฿1"), "บาทต่อชั่วโมง")
    drawing = two_bars(data, text=two_bars_text(), style=style, size=(220, 80))
    assert not collections(drawing, "before")
    assert "ไม่มีชั่วโมง" in words(drawing)
    nothing = two_bars(replace(data, values=(None, None)), text=two_bars_text(), style=style, size=(220, 80))
    assert nothing.alternative == two_bars_text().empty


def test_both_nothing_is_drawn_at_zero(style):
    data = TwoBars((Fraction(0), Fraction(0)), ("0", "0"), "วัน")
    drawing = two_bars(data, text=two_bars_text(), style=style, size=(220, 80))
    assert [right - left for left, _, right, _ in boxes(drawing, "after")] == [0]


def series(count: int, *means: WaveMean | None) -> WaveSeries:
    return WaveSeries(tuple(f"รอบที่ {at}" for at in range(count)), (Series("pm", "ความรอบรู้แห่งตน", means, 0),))


def test_a_hidden_wave_has_a_lock_and_an_unasked_one_nothing(style):
    shown = WaveMean(8, 3.0, 2.5, 3.5)
    data = series(4, shown, WaveMean(4, hidden="ตอบน้อยเกินไป"), None, shown)
    drawing = wave_series(data, text=series_text(), style=style, size=(400, 200))
    assert len(dots(drawing, "mean")) == 2
    assert len(drawing.marks) == 3
    assert named(drawing, "icon-lock")
    assert "ตอบน้อยเกินไป" in drawing.marks[1].tooltip


def test_an_interval_beyond_the_scale_is_open_at_its_end(style):
    shown = WaveMean(8, 4.8, 4.2, 5.4)
    drawing = wave_series(series(3, shown, shown, shown), text=series_text(), style=style, size=(400, 200))
    pieces = boxes(drawing, "interval")
    assert len(pieces) == 3 * 2
    top = min(top for _, top, _, _ in boxes(drawing, "points"))
    assert min(piece[1] for piece in pieces) == pytest.approx(top)
    assert drawing.table.rows[0][5] == 5.4


def test_two_waves_are_no_series(style):
    shown = WaveMean(8, 3.0)
    drawing = wave_series(series(2, shown, shown), text=series_text(), style=style, size=(400, 200))
    assert drawing.alternative == series_text().empty


def test_nobody_looked_back(style):
    drawing = looking_back(LookingBackData(()), text=looking_back_text(), style=style, size=(400, 200))
    assert drawing.alternative == looking_back_text().empty
