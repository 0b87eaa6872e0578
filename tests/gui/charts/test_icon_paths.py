"""Icons become strokes inside their square, with the corners and circles where the SVG has them."""

from math import hypot

import pytest

from gui.charts.disciplines import ICONS
from gui.charts.icon_paths import strokes


@pytest.mark.parametrize("name", [*ICONS, "lock"])
def test_every_icon_of_the_charts_lies_in_its_square(name):
    points = [point for line in strokes(name) for point in line]
    assert len(points) > 20
    assert all(0 <= x <= 24 and 0 <= y <= 24 for x, y in points)


def test_circles_rectangles_and_arcs():
    assert {round(hypot(x - 12, y - 12), 6) for x, y in strokes("target")[0]} == {10}
    body = strokes("lock")[0]  # a rectangle of 18 by 11 at (3, 11)
    assert (min(x for x, _ in body), max(x for x, _ in body)) == (3, 21)
    assert (min(y for _, y in body), max(y for _, y in body)) == (11, 22)
    shackle = strokes("lock")[1]  # M7 11V7a5 5 0 0 1 10 0v4: half a circle about (12, 7)
    assert (shackle[0], shackle[-1]) == ((7, 11), (17, 11))
    assert min(y for _, y in shackle) == pytest.approx(2)


def test_an_icon_that_does_not_exist_is_nothing():
    assert strokes("ไม่มี") == ()
