"""Several waves beside each other: the same items in all of them, and nothing of too few people."""

from dataclasses import replace

import pytest

from assessments.five_disciplines.answers import Answers
from assessments.five_disciplines.comparing import Taken
from assessments.five_disciplines.series import Dated, wave_levels
from assessments.five_disciplines.suppression import Limits
from models.instruments import Scale
from tests.assessments.five_disciplines.worked import instrument

LONG, SHORT = instrument(2, 1), instrument(1)


def wave(key, day, rows, questions=LONG):
    return Dated(key, f"รอบ {key}", day, Taken(Answers.of(questions, rows), questions), Limits())


def test_levels_with_their_interval_in_the_order_of_days():
    rows = [[2, 4, 1], [3, 3, 2], [4, 2, 3], [3, 3, 4], [5, 3, 5]]
    found = wave_levels([wave("ข", 20, [[5, 5, 5]] * 5), wave("ก", 10, rows)])
    assert [(one.wave, one.key) for one in found] == [("ก", "d1"), ("ก", "d2"), ("ข", "d1"), ("ข", "d2")]
    first = found[0]
    # Scores 3, 3, 3, 3, 4: mean 3.2, s = √0.2, error 0.2, t(.975, 4) = 2.7764.
    assert (first.name, first.day, first.n, first.mean) == ("รอบ ก", 10, 5, 3.2)
    assert (first.low, first.high) == pytest.approx((3.2 - 0.5553, 3.2 + 0.5553), abs=1e-4)
    # All alike: a mean, and no interval of no width.
    assert (found[2].mean, found[2].low, found[2].high) == (5, None, None)


def test_only_items_that_all_waves_have_are_counted():
    found = wave_levels([wave("ก", 1, [[1, 5, 5]] * 5), wave("ข", 2, [[2]] * 5, SHORT)])
    assert [(one.wave, one.key, one.mean) for one in found] == [("ก", "d1", 1), ("ข", "d1", 2)]


def test_a_wave_with_other_questions_takes_nothing_away():
    strange = replace(LONG, scale=Scale(1, 7))
    found = wave_levels([wave("ก", 1, [[1, 1, 1]] * 5, strange), wave("ข", 2, [[2, 2, 2]] * 5)])
    assert [(one.wave, one.mean) for one in found] == [("ข", 2), ("ข", 2)]


def test_too_few_answers_show_their_number_alone_and_take_nothing_away():
    found = wave_levels([wave("ก", 1, [[1, 1, 1]] * 4), wave("ข", 2, [[2, 2, 2]] * 5)])
    assert [(one.wave, one.n, one.mean) for one in found] == [*[("ก", 4, None)] * 2, *[("ข", 5, 2)] * 2]
    assert wave_levels([]) == ()


def test_an_item_that_too_few_answered_in_one_wave_counts_in_none():
    gaps = [[1, 5, 1]] * 2 + [[1, None, 1]] * 4
    found = wave_levels([wave("ก", 1, gaps), wave("ข", 2, [[2, 4, 2]] * 5)])
    assert [(one.wave, one.key, one.mean) for one in found][::2] == [("ก", "d1", 1), ("ข", "d1", 2)]


def test_a_score_that_is_only_in_the_results_of_its_wave_would_be_told():
    """One person answered only the second item, which the newest wave does not ask."""
    single = [[1, 5, 1]] * 6 + [[None, 5, 1]]
    found = wave_levels([wave("ก", 1, single), wave("ข", 2, [[2]] * 5, SHORT)])
    assert [(one.wave, one.n, one.mean) for one in found] == [("ก", 6, None), ("ข", 5, 2)]
