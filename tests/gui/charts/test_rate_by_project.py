"""Bars of rates by what is drawn: from zero, with values, break-even and marks."""

from dataclasses import replace
from fractions import Fraction

import pytest
from matplotlib.colors import to_hex

from gui.charts.labels import rate_text
from gui.charts.marks import mark_at, next_mark
from gui.charts.project_rates import ProjectRate, Rates
from gui.charts.rate_by_project import rate_by_project
from tests.gui.charts.conftest import (
    NAUGHTY,
    SIZES,
    assert_marked,
    assert_readable,
    named,
    outlines,
    rates,
    words,
)

SIZE = (516, 165)


def draw(data, style, size=SIZE):
    return rate_by_project(data, text=rate_text(), style=style, size=size)


def test_bars_start_at_zero_and_are_as_long_as_the_rates(style):
    drawing = draw(rates(), style)
    bars = outlines(drawing, "bars")
    zero = named(drawing, "zero").get_paths()[0].vertices[0][0]
    assert {bar.x0 for bar in bars} == {zero}
    for bar, row in zip(bars, rates().rows, strict=True):
        assert bar.width / bars[0].width == pytest.approx(float(row.rate / rates().rows[0].rate), abs=1e-6)


def test_values_and_break_even_are_written_and_the_line_stands_at_its_value(style):
    drawing = draw(rates(), style)
    assert {"฿777", "฿315", "฿194", "฿69", "฿0"} <= set(words(drawing))
    assert any("฿190" in word for word in words(drawing))
    bar, line = outlines(drawing, "bars")[0], named(drawing, "break-even").get_paths()[0].vertices
    assert (line[0][0] - bar.x0) / bar.width == pytest.approx(190 / (205_200 / 264), rel=1e-6)


def test_only_projects_below_break_even_ask_for_attention(style):
    colours = [to_hex(colour) for colour in named(draw(rates(), style), "bars").get_facecolors()]
    assert [colour == style.attention.lower() for colour in colours] == [False, False, False, True, True]


@pytest.mark.parametrize("size", SIZES)
def test_it_is_readable_at_every_size(style, size):
    drawing = draw(rates(), style, size)
    assert_readable(drawing)
    assert_marked(drawing)


def test_marks_cover_bars_and_lead_to_projects(style):
    drawing = draw(rates(), style)
    for bar, row in zip(outlines(drawing, "bars"), rates().rows, strict=True):
        found = drawing.marks[mark_at(drawing.marks, bar.x0 + bar.width / 2, (bar.y0 + bar.y1) / 2)]
        assert found.keys == {"project": (row.key,)}
        assert row.name in found.tooltip
    assert next_mark(drawing.marks, 0, "down") == 1
    assert next_mark(drawing.marks, 0, "up") == 0
    assert next_mark(drawing.marks, None, "down") == 0


def test_a_refund_runs_to_the_left_of_zero(style):
    rows = (rates().rows[1], replace(rates().rows[2], rate=Fraction(-5000), income_minor=-100))
    drawing = draw(Rates(rows), style)
    zero = named(drawing, "zero").get_paths()[0].vertices[0][0]
    assert outlines(drawing, "bars")[1].x1 == zero
    assert "−฿50" in words(drawing)
    assert_readable(drawing)


def test_many_projects_become_readable_rows_and_others_keep_every_key(style):
    rows = tuple(
        ProjectRate(str(n), f"โครงการ {n}", (n + 1) * 3600, n * 1000, Fraction(n * 1000, n + 1))
        for n in range(40)
    )
    drawing = draw(Rates(rows), style)
    assert_readable(drawing)
    others = drawing.marks[-1]
    assert len(others.keys["project"]) == 40 - len(drawing.marks) + 1
    assert {key for mark in drawing.marks for key in mark.keys["project"]} == {row.key for row in rows}
    assert len(drawing.table.rows) == 40


def test_income_without_hours_says_so_and_does_not_raise_the_others(style):
    rows = (*rates().rows, ProjectRate("unallocated", "ไม่ระบุ", 0, 9_999_900, None))
    drawing = draw(Rates(rows), style, (516, 92))
    assert "฿777" in words(drawing) or "฿315" in words(drawing)
    assert not any("9,999" in word for word in words(drawing))
    assert rate_text().no_hours in words(draw(Rates(rows), style))


def test_the_loaded_rate_is_a_ring_or_the_bar(style):
    rows = tuple(replace(row, loaded=row.rate * Fraction(4, 5)) for row in rates().rows[:4])
    both = draw(rates(measure="both"), style)
    assert "฿777" in words(both)
    ringed = draw(Rates(rows, Fraction(19_000), measure="both"), style)
    assert len(named(ringed, "loaded").get_offsets()) == 4
    assert "฿622" in words(draw(Rates(rows, Fraction(19_000), measure="loaded"), style))


def test_low_coverage_greys_the_figure_and_says_why(style):
    drawing = draw(rates(coverage=Fraction(799, 1000)), style)
    red, green, blue, _ = named(drawing, "bars").get_facecolors()[0]
    assert red == pytest.approx(green, abs=0.03)  # the ground itself is a warm white
    assert green == pytest.approx(blue, abs=0.03)
    assert "79.9%" in drawing.subtitle
    assert "79.9%" in drawing.alternative
    assert draw(rates(coverage=Fraction(4, 5)), style).subtitle == ""


def test_nothing_to_draw_is_said_in_one_sentence(style):
    drawing = draw(Rates(()), style)
    assert "".join(words(drawing)).replace(" ", "") == rate_text().empty.replace(" ", "")
    assert (drawing.marks, drawing.table.rows) == ((), ())
    assert len(drawing.table.columns) == 5


def test_the_table_holds_numbers(style):
    assert draw(rates(), style).table.rows[0] == ("รับจัดกิจกรรม CSR", 264.0, 205_200.0, 777.27, None)


def test_names_of_any_kind_stay_in_their_column(style):
    rows = tuple(ProjectRate(str(n), name, 3600, 100, Fraction(100)) for n, name in enumerate(NAUGHTY))
    drawing = draw(Rates(rows), style, (516, 300))
    drawing.figure.canvas.draw()
    assert_readable(drawing)
    assert_marked(drawing)


def test_others_carry_their_share_of_internal_hours(style):
    rows = tuple(
        ProjectRate(str(n), f"โครงการ {n}", 3600, n * 1000, Fraction(n * 1000), Fraction(n * 800))
        for n in range(1, 20)
    )
    drawing = draw(Rates(rows, measure="loaded"), style)
    others = drawing.marks[-1]
    income = sum(int(key) * 1000 for key in others.keys["project"])
    rate = Fraction(income, len(others.keys["project"])) * Fraction(8, 10) / 100
    assert f"฿{round(rate)}" in words(drawing)
