"""The heat map by what is drawn: cells, legend, evening line, trust."""

from fractions import Fraction

import pytest
from matplotlib.colors import to_hex

from gui.charts.clock_heat import ClockHour, ClockHours, clock_heat
from gui.charts.labels import clock_text
from gui.charts.marks import mark_at
from tests.gui.charts.conftest import (
    HOUR,
    SIZES,
    assert_marked,
    assert_readable,
    clock,
    named,
    outlines,
    words,
)

SIZE = (516, 165)


def draw(data, style, size=SIZE):
    return clock_heat(data, text=clock_text(), style=style, size=size)


@pytest.mark.parametrize("size", SIZES)
def test_it_is_readable_at_every_size(style, size):
    drawing = draw(clock(), style, size)
    assert_readable(drawing)
    assert_marked(drawing)
    assert len(drawing.marks) == 7 * 14


def test_cells_take_the_step_of_their_hours(style):
    cells = tuple(ClockHour(0, 7 + n, hours * HOUR) for n, hours in enumerate((2, 3, 12, 24, 36, 48)))
    drawing = draw(ClockHours(cells, 8), style)
    colours = [to_hex(colour) for colour in named(drawing, "cells").get_facecolors()]
    assert colours[:6] == [colour.lower() for colour in style.heat]
    assert {"<3", "3", "12", "24", "36", "48+"} <= set(words(drawing))


def test_the_evening_line_stands_between_17_and_18(style):
    drawing = draw(clock(), style)
    x = named(drawing, "evening").get_paths()[0].vertices[0][0]
    cells = outlines(drawing, "cells")
    assert cells[10].x1 < x < cells[11].x0


def test_hours_outside_the_usual_day_widen_the_grid(style):
    drawing = draw(ClockHours((ClockHour(6, 0, HOUR), ClockHour(0, 23, HOUR)), 1), style)
    assert len(drawing.marks) == 7 * 24
    assert_readable(drawing)
    assert drawing.table.columns[1:] == tuple(str(hour) for hour in range(24))


def test_a_mark_leads_to_its_weekday_and_hour(style):
    drawing = draw(clock(), style)
    cell = outlines(drawing, "cells")[2 * 14 + 3]
    mark = drawing.marks[mark_at(drawing.marks, (cell.x0 + cell.x1) / 2, (cell.y0 + cell.y1) / 2)]
    assert mark.keys == {"weekday": (2,), "hour": (10,)}
    assert "6.0" in mark.tooltip


def test_few_entries_with_a_start_grey_it_and_say_so(style):
    drawing = draw(clock(started=Fraction(3, 4)), style)
    red, green, blue, _ = named(drawing, "cells").get_facecolors()[40]
    assert red == pytest.approx(green, abs=0.03)  # the ground itself is a warm white
    assert green == pytest.approx(blue, abs=0.03)
    assert "75%" in drawing.subtitle
    assert clock_text().low in drawing.subtitle
    assert clock_text().low not in draw(clock(started=Fraction(4, 5)), style).subtitle


def test_the_subtitle_tells_the_evening_share(style):
    data = ClockHours((ClockHour(2, 17, 3 * HOUR), ClockHour(2, 18, HOUR)), 1)
    assert "25%" in draw(data, style).subtitle


def test_nothing_to_draw_is_said(style):
    assert draw(ClockHours((), 8), style).alternative == clock_text().empty
