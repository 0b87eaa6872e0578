"""Round ticks, short numbers, and names that never overlap."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.charts.scale import heat_limits, nice_ticks, short_number, spread


def test_ticks_are_round():
    assert nice_ticks(320, 4) == [0, 100, 200, 300]
    assert nice_ticks(0, 4) == [0]
    assert nice_ticks(0.4, 4) == pytest.approx([0, 0.1, 0.2, 0.3, 0.4])


def test_heat_limits_are_those_of_the_design():
    assert heat_limits(52) == (3, 12, 24, 36, 48)
    assert heat_limits(0) == heat_limits(1)


def test_numbers_are_as_short_as_they_can_be():
    assert [short_number(value) for value in (0.0, 2.5, 1000.0, 0.0625)] == ["0", "2.5", "1,000", "0.06"]


@given(st.lists(st.floats(0, 100), min_size=1, max_size=6).map(sorted))
def test_spread_keeps_order_distance_and_bounds(places):
    found = spread(places, 15, 0, 100)
    assert all(b - a >= 15 - 1e-6 for a, b in pairwise(found))
    assert found[0] >= -1e-6
    assert found[-1] <= 100 + 1e-6
    falling = spread(places[::-1], 15, 0, 100)
    assert falling == pytest.approx(found[::-1]) or len(set(places)) == 1


def test_spread_leaves_places_that_are_apart():
    assert spread([90.0, 50.0, 10.0], 15, 0, 100) == [90.0, 50.0, 10.0]
