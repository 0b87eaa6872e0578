"""Two bars of 100 % by what is drawn: shares, names, the part that asks for a look."""

from dataclasses import replace
from fractions import Fraction

import pytest

from gui.charts.income_shares import Share, Shares
from gui.charts.labels import share_text
from gui.charts.marks import mark_at
from gui.charts.time_versus_income import time_versus_income
from tests.gui.charts.conftest import (
    HOUR,
    NAUGHTY,
    SIZES,
    assert_marked,
    assert_readable,
    named,
    outlines,
    shares,
    words,
)

SIZE = (516, 165)


def draw(data, style, size=SIZE):
    return time_versus_income(data, text=share_text(), style=style, size=size)


def test_both_bars_are_whole_and_segments_are_as_wide_as_their_shares(style):
    drawing = draw(shares(), style)
    time, income = outlines(drawing, "time"), outlines(drawing, "income")
    whole = sum(bar.width for bar in time)
    assert sum(bar.width for bar in income) == pytest.approx(whole)
    assert [bar.width / whole for bar in time] == pytest.approx(
        [264 / 2400, 600 / 2400, 528 / 2400, 624 / 2400, 384 / 2400]
    )
    assert [bar.width / whole for bar in income] == pytest.approx([0.38, 0.35, 0.19, 0.08])


def test_the_finding_is_written_and_said(style):
    drawing = draw(shares(), style)
    assert "42% → 8%" in words(drawing)
    assert "42%" in drawing.alternative
    assert "8%" in drawing.alternative
    assert {"11%", "25%", "22%", "26%", "16%", "38%", "35%", "19%"} <= set(words(drawing))


@pytest.mark.parametrize("size", SIZES)
def test_it_is_readable_at_every_size(style, size):
    drawing = draw(shares(), style, size)
    assert_readable(drawing)
    assert_marked(drawing)


@pytest.mark.parametrize(("seconds", "income"), [(1, 99), (99, 1), (50, 50), (2, 0), (97, 97)])
def test_the_finding_is_readable_wherever_the_edge_slants(style, seconds, income):
    rows = (
        Share("a", "ปั๊มน้ำ", (100 - seconds) * HOUR, (100 - income) * 100),
        Share("b", "กตัญญู", seconds * HOUR, income * 100, attention=True),
    )
    assert_readable(draw(Shares(rows), style))


def test_no_income_is_said_instead_of_a_bar(style):
    rows = tuple(replace(row, income_minor=0) for row in shares().rows)
    drawing = draw(Shares(rows), style)
    assert drawing.alternative == share_text().no_income
    assert {mark.row for mark in drawing.marks} == {0}
    assert_readable(drawing)
    refunded = draw(Shares((*rows, Share("x", "คืนเงิน", HOUR, -100))), style)
    assert refunded.alternative == share_text().only_refunds


def test_a_refund_is_named_and_left_out_of_the_bar(style):
    rows = (*shares().rows, Share("x", "คืนเงิน", HOUR, -50_000))
    drawing = draw(Shares(rows), style)
    assert any("฿500" in word for word in words(drawing))
    assert len(outlines(drawing, "income")) == 4
    assert ("คืนเงิน", 1.0, pytest.approx(0.0004), -500.0, 0.0) in drawing.table.rows
    assert_readable(drawing)


def test_many_projects_are_gathered_without_losing_one(style):
    rows = tuple(Share(str(n), f"โครงการ {n}", (n + 1) * HOUR, n * 100, n % 3 == 0) for n in range(60))
    drawing = draw(Shares(rows), style)
    assert_readable(drawing)
    assert {key for mark in drawing.marks if mark.row == 0 for key in mark.keys["project"]} == {
        row.key for row in rows
    }
    assert len(drawing.table.rows) == 60


def test_hours_and_income_without_a_project_are_neutral(style):
    rows = (*shares().rows, Share("none", "ไม่ระบุ", 90 * HOUR, 0), Share("unallocated", "ไม่ระบุ", 0, 10_000))
    drawing = draw(Shares(rows), style)
    assert len(outlines(drawing, "time")) == 6
    assert len(outlines(drawing, "income")) == 5
    assert sum(row[2] for row in drawing.table.rows) == pytest.approx(1, abs=1e-3)


def test_marks_cover_both_bars(style):
    drawing = draw(shares(), style)
    for row, name in enumerate(("time", "income")):
        for bar in outlines(drawing, name):
            mark = drawing.marks[mark_at(drawing.marks, (bar.x0 + bar.x1) / 2, (bar.y0 + bar.y1) / 2)]
            assert mark.row == row


def test_low_coverage_greys_it(style):
    drawing = draw(shares(coverage=Fraction(1, 2)), style)
    red, green, _, _ = named(drawing, "time").get_facecolors()[3]
    assert red == pytest.approx(green, abs=0.03)  # the ground itself is a warm white
    assert "50%" in drawing.subtitle


def test_names_of_any_kind(style):
    rows = tuple(Share(str(n), name, HOUR, 100, n % 2 == 0) for n, name in enumerate(NAUGHTY))
    drawing = draw(Shares(rows), style, (900, 165))
    drawing.figure.canvas.draw()
    assert_readable(drawing)


def test_nothing_to_draw_is_said(style):
    assert draw(Shares(()), style).alternative == share_text().empty


def test_income_beside_no_hours_is_named_under_the_bar(style):
    rows = (Share("a", "อบรมเยาวชน", 3 * HOUR, 0), Share("no_hours", "ไม่มีชั่วโมง", 0, 4_500_000))
    drawing = draw(Shares(rows), style)
    assert any("฿45,000" in word for word in words(drawing))
    assert_readable(drawing)
