"""The outline radar by what is drawn: order, both series, the scale's minimum in the middle, never filled."""

from dataclasses import replace
from math import hypot

import pytest
from matplotlib.collections import PolyCollection

from gui.charts.discipline_shape import discipline_shape
from gui.charts.rating_labels import rating_text
from gui.charts.ratings import Ratings
from tests.gui.charts.conftest import assert_marked, assert_readable, named, words
from tests.gui.charts.ratings_data import FIVE, HIDDEN, hidden_ratings, many_ratings, ratings

SIZE = (560, 420)


def draw(data, style, size=SIZE):
    return discipline_shape(data, text=rating_text(), style=style, size=size)


def rings(drawing):
    return [path.vertices for path in named(drawing, "rings").get_paths()]


def middle(drawing):
    ring = rings(drawing)[-1][:-1]
    return ring[:, 0].mean(), ring[:, 1].mean()


def test_the_middle_is_the_minimum_and_the_outer_ring_the_maximum(style):
    drawing = draw(ratings(), style)
    x, y = middle(drawing)
    radius = hypot(*(rings(drawing)[-1][0] - (x, y)))
    for (px, py), (_, _, mean, _, _) in zip(named(drawing, "now-dots").get_offsets(), FIVE, strict=True):
        assert hypot(px - x, py - y) / radius == pytest.approx((mean - 1) / 4)
    assert len(rings(drawing)) == 4  # the points 2 to 5; 1 is the middle


def test_it_is_an_outline_of_at_most_two_series(style):
    drawing = draw(ratings(), style)
    assert not [one for one in drawing.figure.axes[0].collections if isinstance(one, PolyCollection)]
    assert len(named(drawing, "now").get_paths()) == len(named(drawing, "dream").get_paths()) == 5


def test_the_series_differ_without_colour(style):
    drawing = draw(ratings(), style)
    assert named(drawing, "now").get_linestyle() != named(drawing, "dream").get_linestyle()
    assert named(drawing, "now").get_linewidth()[0] > named(drawing, "dream").get_linewidth()[0]


def test_values_are_printed_in_the_order_of_the_questionnaire(style):
    drawing = draw(ratings(), style)
    assert "3.6 → 4.5" in words(drawing)
    assert [mark.keys["discipline"][0] for mark in drawing.marks] == [key for key, *_ in FIVE]
    assert [mark.column for mark in drawing.marks] == [0, 1, 2, 3, 4]


def test_an_outline_is_open_where_something_is_hidden(style):
    rows = list(ratings().rows)
    rows[1] = hidden_ratings().rows[1]
    drawing = draw(Ratings(tuple(rows)), style)
    assert len(named(drawing, "now").get_paths()) == 3
    assert len(named(drawing, "now-dots").get_offsets()) == 4
    assert any(word and HIDDEN.startswith(word.rstrip("…")) for word in words(drawing))
    assert_readable(drawing)


def test_all_hidden(style):
    drawing = draw(hidden_ratings(), style)
    assert_readable(drawing)
    assert_marked(drawing)
    assert drawing.alternative.count(HIDDEN) == 5


def test_without_dream(style):
    rows = tuple(replace(row, dream=None, gap=None) for row in ratings().rows)
    drawing = draw(Ratings(rows), style)
    assert "3.6" in words(drawing)
    assert rating_text().dream not in words(drawing)


@pytest.mark.parametrize("size", [(560, 420), (520, 330), (720, 560)])
def test_it_is_readable_at_every_size(style, size):
    drawing = draw(ratings(), style, size)
    assert_readable(drawing)
    assert_marked(drawing)


@pytest.mark.parametrize(("count", "minimum", "maximum"), [(3, 1, 5), (12, 1, 5), (6, 0, 9), (5, 0, 1)])
def test_other_numbers_of_disciplines_and_points(style, count, minimum, maximum):
    drawing = draw(many_ratings(count, minimum, maximum), style, (720, 560))
    assert len(drawing.marks) == count
    assert_readable(drawing)
    assert_marked(drawing)


@pytest.mark.parametrize("count", [0, 1, 2])
def test_two_disciplines_have_no_shape_but_a_table(style, count):
    drawing = draw(many_ratings(count), style)
    assert drawing.alternative == rating_text().too_few_axes
    assert len(drawing.table.rows) == count
    assert drawing.marks == ()
