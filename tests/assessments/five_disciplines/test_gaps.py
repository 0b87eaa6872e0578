"""The gap to the dream team, and when it would give one person away."""

import numpy as np
import pytest

from assessments.five_disciplines.gaps import NO_GAP, gap
from assessments.five_disciplines.suppression import Limits
from tests.assessments.five_disciplines.worked import NA

PRESENT = np.array([2, 3, 2, 3, 2.5])


def test_gap_and_priority_worked_by_hand():
    # Means 2.5 and 4: gap 1.5, which is 0.6 of 2.5.
    found = gap(PRESENT, np.array([4, 4, 4, 4, 4.0]), Limits())
    assert (found.dream_mean, found.gap, found.pni) == pytest.approx((4, 1.5, 0.6))


def test_only_people_with_both_ratings_count_when_enough_are_left_out():
    present = np.append(PRESENT, [5, 5, 5.0])
    found = gap(present, np.array([4, 4, 4, 4, 4, NA, NA, NA]), Limits())
    assert (found.dream_mean, found.gap) == pytest.approx((4, 1.5))


def test_one_person_left_out_does_not_follow_from_the_figures():
    present, dream = np.append(PRESENT, 5.0), np.array([4, 4, 4, 4, 4, NA])
    found = gap(present, dream, Limits())
    # 6 · mean − 5 · (dream − gap) would be this person's score, 5, if the gap were of the other five.
    assert found.gap == pytest.approx(4 - present.mean())
    assert gap(present, dream, Limits.of(1)).gap == pytest.approx(1.5)


def test_too_few_dreams_show_nothing():
    assert gap(PRESENT, np.array([4, 4, 4, 4, NA]), Limits()) == NO_GAP
    assert gap(np.full(5, NA), np.full(5, 4.0), Limits()) == type(NO_GAP)(4.0, None, None)


def test_priority_needs_a_present_above_zero():
    found = gap(np.zeros(5), np.full(5, 2.0), Limits())
    assert (found.gap, found.pni) == (2.0, None)
