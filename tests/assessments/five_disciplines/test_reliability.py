"""Cronbach's alpha with its interval. R's psych gave what is marked so."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessments.five_disciplines.reliability import METHODS, alpha
from tests.assessments.five_disciplines.worked import ATTITUDE, NA

answers = st.lists(
    st.lists(st.one_of(st.just(NA), st.integers(1, 5)), min_size=4, max_size=4), min_size=1, max_size=12
)
WITH_GAPS = ATTITUDE.copy()
for row, column in ((0, 0), (4, 2), (4, 3), (29, 6), (11, 1)):
    WITH_GAPS[row, column] = NA


def test_alpha_worked_by_hand():
    # Items 1, 2, 3 and 1, 3, 2: variances 1 and 1, sums 2, 5, 5 with variance 3: 2 · (1 − 2/3).
    found = alpha(np.array([[1, 1], [2, 3], [3, 2.0]]))
    assert found is not None
    assert found.value == pytest.approx(2 / 3)
    assert found.n == 3


@pytest.mark.parametrize("method", METHODS)
def test_alpha_is_that_of_psych(method):
    found = alpha(ATTITUDE, method)
    assert found is not None
    # R: psych::alpha(attitude)$total$raw_alpha and $feldt
    assert found.value == pytest.approx(0.843142769565, abs=1e-11)
    assert (found.low, found.high) == pytest.approx((0.739375685643, 0.915773072160), abs=1e-10)
    assert (found.n, found.method) == (30, method)


@pytest.mark.parametrize(
    ("method", "value", "n"),
    [
        # R: psych::alpha(x), of na.omit(x), and of x with each column's median in its gaps
        ("pairwise", 0.843771230342, 28),
        ("complete", 0.860417850210, 26),
        ("median", 0.836565985838, 30),
    ],
)
def test_missing_answers_are_handled_as_psych_does(method, value, n):
    found = alpha(WITH_GAPS, method)
    assert found is not None
    assert found.value == pytest.approx(value, abs=1e-11)
    assert found.n == n
    if method == "complete":
        assert (found.low, found.high) == pytest.approx((0.759644789937, 0.929015931814), abs=1e-10)


def test_items_turned_the_wrong_way_show_as_a_negative_alpha():
    found = alpha(np.array([[1, 5], [2, 3], [3, 2], [5, 2.0]]))
    assert found is not None
    assert found.value < 0


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(
    "values",
    [
        np.full((5, 3), 4.0),  # nobody differs
        np.array([[1.0], [2.0]]),  # one item
        np.array([[1.0, 2.0, 3.0]]),  # one person
        np.empty((0, 3)),
        np.array([[1, NA], [2, NA], [3, NA]]),  # an item that nobody answered
        np.array([[1, 5], [2, 4], [3, 3.0]]),  # the sum does not vary
    ],
)
def test_alpha_is_not_defined(values, method):
    assert alpha(values, method) is None


@given(answers, st.sampled_from(METHODS))
def test_alpha_is_at_most_1_and_inside_its_interval(given_, method):
    found = alpha(np.array(given_, dtype=float), method)
    if found is not None:
        assert found.value <= 1 + 1e-9
        assert found.low <= found.value + 1e-9
        assert found.value <= found.high + 1e-9 or found.n < 4  # with two people the interval is lopsided


@given(answers)
def test_without_gaps_the_methods_agree(given_):
    values = np.nan_to_num(np.array(given_, dtype=float), nan=3.0)
    found = [alpha(values, method) for method in METHODS]
    assert len({one is None for one in found}) == 1
    assert all(one.value == pytest.approx(found[0].value) for one in found if one and found[0])
