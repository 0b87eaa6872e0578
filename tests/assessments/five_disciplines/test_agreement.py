"""How far people agree. R's multilevel gave what is marked so."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessments.five_disciplines.agreement import (
    deviations,
    level,
    mean_deviation,
    middle_half,
    r_wg,
    skewed_variance,
    uniform_variance,
    widest_agreement,
)
from tests.assessments.five_disciplines.worked import COHESION, NA

answers = st.lists(
    st.lists(st.one_of(st.just(NA), st.integers(1, 5)), min_size=4, max_size=4), min_size=1, max_size=10
)


def test_mean_deviation_worked_by_hand():
    # Item 1: 1, 2, 3 about 2: 2/3. Item 2: 5, 5, 5: 0. Item 3: 1 and 4 about 2.5: 1.5. Item 4: nobody.
    values = np.array([[1, 5, 1, NA], [2, 5, 4, NA], [3, 5, NA, NA]])
    assert deviations(values)[:3].tolist() == pytest.approx([2 / 3, 0, 1.5])
    assert mean_deviation(values) == pytest.approx((2 / 3 + 1.5) / 3)
    assert mean_deviation(np.array([[NA, NA]])) is None


@pytest.mark.parametrize(
    ("platoon", "ad_m", "uniform", "skewed"),
    [
        # R: ad.m and rwg.j of the items by platoon, with ranvar 2 and ranvar 1.34
        ("1044B 2ND", 0.711111111111, 0.813953488372, 0.561643835616),
        ("1044C 1ST", 0.4, 0.921052631579, 0.860465116279),
        ("1044C 2ND", 0.488888888889, 0.909090909091, 0.834710743802),
    ],
)
def test_agreement_is_that_of_multilevel(platoon, ad_m, uniform, skewed):
    values = COHESION[platoon]
    assert mean_deviation(values) == pytest.approx(ad_m, abs=1e-11)
    assert r_wg(values, uniform_variance(5)) == pytest.approx(uniform, abs=1e-11)
    assert r_wg(values, skewed_variance(5)) == pytest.approx(skewed, abs=1e-11)


def test_one_item_has_the_plain_index():
    # R: rwg(cohesion$COH01, unit, ranvar = 2): variance 1 of an expected 2.
    assert r_wg(COHESION["1044C 2ND"][:, :1], 2.0) == pytest.approx(0.5)


def test_null_variances_by_number_of_points():
    # The shares 5, 15, 20, 35, 25 % have mean 3.6 and mean square 14.3: 14.3 − 12.96 = 1.34.
    assert [uniform_variance(points) for points in (2, 5, 7)] == [0.25, 2.0, 4.0]
    assert skewed_variance(5) == 1.34
    assert skewed_variance(6) is None
    assert r_wg(COHESION["1044C 2ND"], skewed_variance(6)) is None
    assert widest_agreement(5) == pytest.approx(0.8333, abs=1e-4)


def test_differing_more_than_chance_is_no_agreement_and_one_person_tells_nothing():
    assert r_wg(np.array([[1, 1], [5, 5.0]]), 2.0) == 0.0
    assert r_wg(np.array([[3, 3], [3, 3.0]]), 2.0) == 1.0
    assert r_wg(np.array([[3, 4.0]]), 2.0) is None


@given(answers)
def test_deviations_are_never_negative_and_do_not_care_for_direction(given_):
    values = np.array(given_, dtype=float)
    found, turned = mean_deviation(values), mean_deviation(6 - values)
    assert (found is None) == bool(np.isnan(values).all())
    if found is not None:
        assert 0 <= found <= 2
        assert found == pytest.approx(turned)


@given(answers)
def test_r_wg_lies_between_0_and_1(given_):
    found = r_wg(np.array(given_, dtype=float), 2.0)
    assert found is None or 0 <= found <= 1


@pytest.mark.parametrize(
    ("ad", "points", "words"),
    [
        (0.5, 5, "much"),
        (0.51, 5, "fair"),
        (5 / 6, 5, "fair"),
        (0.84, 5, "little"),
        (0.84, 7, "fair"),
        (0.2, 2, "much"),
    ],
)
def test_words_for_agreement_follow_the_number_of_points(ad, points, words):
    assert level(ad, points) == words


def test_the_middle_half_lies_between_the_quartiles():
    # Of eight the quartiles stand at ranks 2.75 and 6.25: 2 + 0.75·(3 − 2) and 6 + 0.25·(7 − 6).
    assert middle_half(np.array([8, 1, 7, 2, 6, 3, 5, 4, NA], dtype=float)) == (2.75, 6.25)
    assert middle_half(np.array([NA])) is None
