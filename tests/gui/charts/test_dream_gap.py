"""Dumbbells by what is drawn: dots and rings at their places, the soft band, locks instead of means."""

from dataclasses import replace

import pytest

from gui.charts.dream_gap import dream_gap, lowest
from gui.charts.marks import mark_at, next_mark
from gui.charts.rating_labels import rating_text
from gui.charts.ratings import Rating, Ratings, in_points
from tests.gui.charts.conftest import NAUGHTY, assert_marked, assert_readable, boxes, named, words
from tests.gui.charts.ratings_data import FIVE, HIDDEN, hidden_ratings, many_ratings, ratings

SIZE = (504, 400)
SIZES = ((504, 400), (504, 276), (420, lowest(5)), (900, 520))


def draw(data, style, size=SIZE):
    return dream_gap(data, text=rating_text(), style=style, size=size)


def line(drawing):
    """The places of the points of the scale."""
    return [path.vertices[0][0] for path in named(drawing, "points").get_paths()]


def at(drawing, value):
    first, *_, last = line(drawing)
    return first + (value - 1) / 4 * (last - first)


def offsets(drawing, name):
    found = [one for one in drawing.figure.axes[0].collections if one.get_gid() == name]
    return [tuple(place) for one in found for place in one.get_offsets()]


def test_dots_and_rings_lie_at_their_ratings_on_the_whole_line(style):
    drawing = draw(ratings(), style)
    assert len(line(drawing)) == 5
    for (now, _), (dream, _), (_, _, mean, wish, _) in zip(
        offsets(drawing, "now"), offsets(drawing, "dream"), FIVE, strict=True
    ):
        assert now == pytest.approx(at(drawing, mean))
        assert dream == pytest.approx(at(drawing, wish))


def test_now_is_filled_and_the_dream_is_a_ring(style):
    drawing = draw(ratings(), style)
    now, dream = named(drawing, "now"), named(drawing, "dream")
    assert tuple(now.get_facecolor()[0]) == tuple(now.get_edgecolor()[0])
    assert tuple(dream.get_facecolor()[0]) != tuple(dream.get_edgecolor()[0])


def test_values_and_gaps_are_written_and_the_widest_is_strong(style):
    drawing = draw(ratings(), style)
    assert {"3.6", "4.5", "2.6", "4.3"} <= set(words(drawing))
    gaps = [rating_text().gap_of.format(points=points) for points in ("0.9", "1.2", "0.8", "1.4", "1.7")]
    assert set(gaps) <= set(words(drawing))
    bold = [
        one.get_text() for one in drawing.figure.axes[0].texts if one.get_fontproperties().get_weight() == 600
    ]
    assert [gap for gap in gaps if gap in bold] == [gaps[-1]]


def test_the_soft_band_is_drawn_only_where_it_is_known(style):
    drawing = draw(ratings(), style)
    bands = [one for one in drawing.figure.axes[0].collections if one.get_gid() == "middle"]
    assert len(bands) == 5
    box = bands[2].get_paths()[0].get_extents()
    assert (box.x0, box.x1) == pytest.approx((at(drawing, 3.2), at(drawing, 4.5)))
    rows = tuple(replace(row, middle=None) for row in ratings().rows)
    without = draw(Ratings(rows), style)
    assert not [one for one in without.figure.axes[0].collections if one.get_gid() == "middle"]
    assert rating_text().middle not in words(without)


@pytest.mark.parametrize("size", SIZES)
def test_it_is_readable_at_every_size(style, size):
    drawing = draw(ratings(chosen="tl"), style, size)
    assert_readable(drawing)
    assert_marked(drawing)


def test_a_mark_covers_its_row_and_arrows_go_from_row_to_row(style):
    drawing = draw(ratings(), style)
    x, y = offsets(drawing, "now")[3]
    found = drawing.marks[mark_at(drawing.marks, x, y)]
    assert found.keys == {"discipline": ("tl",)}
    assert "การเรียนรู้ร่วมกันเป็นทีม" in found.tooltip
    assert next_mark(drawing.marks, 3, "down") == 4


def test_the_chosen_row_alone_has_a_ground(style):
    drawing = draw(ratings(chosen="tl"), style)
    box = named(drawing, "chosen").get_paths()[0].get_extents()
    assert len(named(drawing, "chosen").get_paths()) == 1
    assert box.y0 < offsets(drawing, "now")[3][1] < box.y1


def test_what_is_hidden_is_hatched_and_says_why(style):
    drawing = draw(hidden_ratings(), style)
    assert words(drawing).count(HIDDEN) == 5
    assert not offsets(drawing, "now")
    assert named(drawing, "icon-lock")
    assert HIDDEN in drawing.alternative
    assert [row[2:7] for row in drawing.table.rows] == [(None,) * 5] * 5
    assert drawing.table.rows[0][7] == HIDDEN
    assert_readable(drawing)
    assert_marked(drawing)


def test_one_hidden_among_others_leaves_the_others_in_place(style):
    rows = list(ratings().rows)
    rows[1] = hidden_ratings().rows[1]
    drawing = draw(Ratings(tuple(rows)), style)
    assert len(offsets(drawing, "now")) == 4
    assert "3.2" not in words(drawing)
    assert_readable(drawing)


def test_without_a_dream_there_is_neither_ring_nor_gap(style):
    rows = tuple(replace(row, dream=None, gap=None) for row in ratings().rows)
    drawing = draw(Ratings(rows), style)
    assert not offsets(drawing, "dream")
    assert rating_text().dream not in words(drawing)
    assert "–" not in words(drawing)
    assert_readable(drawing)


def test_a_dream_below_or_at_what_is_now(style):
    first, second = ratings().rows[:2]
    rows = (replace(first, dream=3.0, gap=-0.6), replace(second, dream=3.2, gap=0.0))
    drawing = draw(Ratings(rows), style)
    assert rating_text().above.format(points="0.6") in words(drawing)
    assert rating_text().gap_of.format(points="0.0") in words(drawing)
    assert_readable(drawing)


@pytest.mark.parametrize(
    ("count", "minimum", "maximum"), [(1, 1, 5), (12, 1, 5), (5, 0, 1), (5, 0, 9), (3, -2, 2)]
)
def test_any_number_of_disciplines_and_points(style, count, minimum, maximum):
    drawing = draw(many_ratings(count, minimum, maximum), style, (504, max(lowest(count), 200)))
    assert len(line(drawing)) == maximum - minimum + 1
    assert len(drawing.marks) == count
    assert_readable(drawing)
    assert_marked(drawing)


def test_nothing_to_draw_is_said_in_one_sentence(style):
    drawing = draw(Ratings(()), style)
    assert drawing.alternative == rating_text().empty
    assert (drawing.marks, drawing.table.rows) == ((), ())


def test_names_of_any_kind_stay_in_their_column(style):
    rows = tuple(Rating(str(at), name, 8, 3.0, 4.0, 1.0, note=name) for at, name in enumerate(NAUGHTY))
    drawing = draw(Ratings(rows), style, (504, lowest(len(rows))))
    drawing.figure.canvas.draw()
    assert_readable(drawing)


def test_the_table_holds_rounded_numbers(style):
    assert draw(ratings(), style).table.rows[4][:7] == ("การคิดเชิงระบบ", 8, 2.6, 4.3, 1.7, 2.2, 2.8)


def test_points_round_half_up():
    assert [in_points(value) for value in (2.25, 1.15, 2.35, 0.04, -0.04, None)] == [
        "2.3",
        "1.2",
        "2.4",
        "0.0",
        "0.0",
        "–",
    ]


def test_it_reads_in_grey(style):
    """Without its hue a dot still stands out from its band, and the ring is open."""
    from gui.charts.style import contrast, mix

    for row in ratings().rows:
        colour = row.colour(style)
        assert contrast(colour, mix(colour, style.surface, 0.74)) >= 1.5
        assert contrast(colour, style.surface) >= 2.8


def test_thai_tone_marks_are_not_cut(style):
    drawing = draw(many_ratings(2), style, (504, 160))
    assert all(box.y0 >= 0 for _, box in boxes(drawing))
