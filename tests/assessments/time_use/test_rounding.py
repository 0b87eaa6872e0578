"""Rounding half up, and shares that add up to the last unit."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessments.time_use.rounding import coverage_text, decimal_text, half_up, largest_remainder, rate_text


@pytest.mark.parametrize(
    ("value", "whole"),
    [("5/2", 3), ("-5/2", -2), ("7/3", 2), ("8/3", 3), ("-8/3", -3), ("0", 0), ("-1/3", 0)],
)
def test_a_half_goes_up(value: str, whole: int):
    assert half_up(Fraction(value)) == whole


def test_the_largest_remainders_get_the_units_left_over():
    # 100 over 1:1:1 is 33⅓ each: one unit is left, the first of the equal remainders gets it.
    assert largest_remainder(100, [1, 1, 1]) == [34, 33, 33]
    # 10 over 1:2:4 is 1.43, 2.86, 5.71: floors 1, 2, 5, the two units left go to .86 and .71.
    assert largest_remainder(10, [1, 2, 4]) == [1, 3, 6]
    # −100 over 1:1:1 is −33⅓ each, floors −34: two units are given back to the first two.
    assert largest_remainder(-100, [1, 1, 1]) == [-33, -33, -34]


def test_nothing_can_be_shared_over_nothing():
    assert largest_remainder(0, [0, 0]) == [0, 0]
    with pytest.raises(ValueError, match="weight"):
        largest_remainder(1, [0, 0])


@given(st.integers(-(10**20), 10**20), st.lists(st.integers(0, 10**12), min_size=1).filter(any))
def test_parts_add_up_and_stay_within_a_unit(total: int, weights: list[int]):
    parts = largest_remainder(total, weights)
    assert sum(parts) == total
    for part, weight in zip(parts, weights, strict=True):
        assert abs(part - Fraction(total * weight, sum(weights))) < 1


def test_rates_and_coverage_are_written_with_four_decimals():
    assert rate_text(Fraction(2, 3)) == "0.6667"
    assert rate_text(Fraction(-1, 3)) == "-0.3333"
    assert rate_text(Fraction(-1, 100000)) == "0.0000"
    assert rate_text(Fraction(22500)) == "22500.0000"
    assert rate_text(Fraction(1, 20000)) == "0.0001"
    assert rate_text(None) is None
    assert coverage_text(Fraction(93, 100)) == "0.9300"
    assert coverage_text(None) is None
    assert decimal_text(Fraction(5, 2), 0) == "3"
