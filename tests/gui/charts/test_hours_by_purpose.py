"""Stacked bars by what is drawn: heights, order, names, holidays."""

from datetime import date

import pytest

from gui.charts.hours_by_purpose import hours_by_purpose
from gui.charts.labels import purpose_text
from gui.charts.marks import mark_at, next_mark
from gui.charts.purpose_bars import ORDER, PurposeHours, WeekHours
from tests.gui.charts.conftest import (
    HOUR,
    SIZES,
    WEEK,
    assert_marked,
    assert_readable,
    named,
    outlines,
    weeks,
    words,
)

SIZE = (516, 165)


def draw(data, style, size=SIZE):
    return hours_by_purpose(data, text=purpose_text(), style=style, size=size)


def test_bars_stand_on_zero_and_heights_equal_the_hours(style):
    drawing = draw(weeks(), style)
    zero = named(drawing, "zero").get_paths()[0].vertices[0][1]
    unit = outlines(drawing, "earning")[0].height / WEEK[0]
    foot = [zero] * 8
    for purpose, hours in zip(ORDER, WEEK, strict=False):
        for place, bar in enumerate(outlines(drawing, purpose)):
            assert bar.y1 == pytest.approx(foot[place])
            assert bar.height == pytest.approx((hours + place) * unit)
            foot[place] = bar.y0


def test_grid_lines_stand_at_their_values(style):
    drawing = draw(weeks(), style)
    unit = outlines(drawing, "earning")[0].height / WEEK[0]
    zero = named(drawing, "zero").get_paths()[0].vertices[0][1]
    heights = [(zero - path.vertices[0][1]) / unit for path in named(drawing, "grid").get_paths()]
    assert heights == pytest.approx([100, 200, 300])
    assert {"0", "100", "200", "300"} <= set(words(drawing))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("count", [1, 2, 8, 26, 27, 60, 260])
def test_it_is_readable_at_every_size_and_length(style, size, count):
    drawing = draw(weeks(count, (0, 2, 3, count - 1)), style, size)
    assert_readable(drawing)
    assert_marked(drawing)


def test_purposes_are_named_with_their_share_of_the_whole(style):
    drawing = draw(weeks(1, ()), style)
    assert set(list(purpose_text().purposes.values())[:5]) <= set(words(drawing))
    assert {"33%", "22%", "3%", "25%", "16%"} <= set(words(drawing))
    assert purpose_text().purposes["none"] not in words(drawing)


def test_only_travel_and_no_purpose_are_outlined(style):
    hours = PurposeHours((WeekHours(date(2026, 9, 21), dict.fromkeys(ORDER, HOUR)),))
    drawing = draw(hours, style)
    assert [bool(len(named(drawing, purpose).get_edgecolors())) for purpose in ORDER] == [False] * 4 + [
        True
    ] * 2


def test_holidays_are_named_once_for_neighbouring_weeks(style):
    assert words(draw(weeks(), style)).count(purpose_text().holiday) == 1
    assert purpose_text().holiday not in words(draw(weeks(holidays=()), style))


def test_months_replace_weeks_beyond_half_a_year_and_keep_every_hour(style):
    weekly, monthly = draw(weeks(26, ()), style), draw(weeks(27, ()), style)
    assert len(weekly.table.rows) == 26
    assert len(monthly.table.rows) == 7
    assert monthly.subtitle.endswith(purpose_text().monthly)
    total = sum(sum(week.seconds.values()) for week in weeks(27, ()).weeks) / HOUR
    assert sum(row[-1] for row in monthly.table.rows) == total


def test_marks_cover_segments_and_lead_to_days_and_purpose(style):
    drawing = draw(weeks(), style)
    bar = outlines(drawing, "mission")[2]
    index = mark_at(drawing.marks, (bar.x0 + bar.x1) / 2, (bar.y0 + bar.y1) / 2)
    assert drawing.marks[index].keys == {
        "purpose": ("mission",),
        "days": (date(2026, 10, 5), date(2026, 10, 11)),
    }
    right = drawing.marks[next_mark(drawing.marks, index, "right")]
    assert right.keys["purpose"] == ("mission",)
    assert right.keys["days"][0] == date(2026, 10, 12)
    assert drawing.marks[next_mark(drawing.marks, index, "up")].keys["purpose"] == ("learning",)


def test_days_are_written_in_the_language(style, language):
    found = words(draw(weeks(), style))
    assert ("21 ก.ย." if language == "th" else "21 Sep") in found
    assert "28" in found


def test_a_week_without_hours_is_a_gap_and_none_at_all_a_sentence(style):
    gap = PurposeHours((*weeks(2).weeks, WeekHours(date(2026, 10, 5), {})))
    assert len(outlines(draw(gap, style), "earning")) == 2
    assert_readable(draw(gap, style))
    empty = draw(PurposeHours(()), style)
    assert empty.alternative == purpose_text().empty
    assert empty.marks == ()
