"""Scores from answers: reversal, the half rule, what is prorated."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessments.five_disciplines.answers import Answers
from assessments.five_disciplines.scoring import (
    counted_items,
    discipline_scores,
    fewest_answers,
    keyed,
    scores,
)
from assessments.five_disciplines.suppression import Limits
from tests.assessments.five_disciplines.worked import NA, instrument

answers = st.lists(
    st.lists(st.one_of(st.none(), st.integers(0, 6)), min_size=5, max_size=5), min_size=1, max_size=12
)


def test_reversed_items_are_turned_round_within_the_scale():
    questions = instrument(3, reverse=("d1_2",), low=0, high=6)
    values = keyed(np.array([[0, 0, 6.0], [5, 5, NA]]), questions.scale, questions.items)
    assert values.tolist()[0] == [0, 6, 6]
    assert values.tolist()[1][:2] == [5, 1]
    assert np.isnan(values[1, 2])


def test_half_of_the_items_are_needed_and_gaps_are_prorated():
    assert [fewest_answers(k) for k in (1, 2, 3, 5, 6)] == [1, 1, 2, 3, 3]
    found = scores(np.array([[1, 2, 3, 4, 5], [4, 4, 5, NA, NA], [4, 4, NA, NA, NA], [NA] * 5]))
    assert found.values.tolist()[:2] == [3, pytest.approx(13 / 3)]
    assert np.isnan(found.values[2:]).all()
    assert (found.k, found.n, found.prorated) == (5, 2, 1)
    assert found.scored.tolist() == [True, True, False, False]


def test_no_items_give_no_scores():
    found = scores(np.empty((3, 0)))
    assert (found.k, found.n, found.prorated) == (0, 0, 0)


def test_an_item_that_too_few_answered_counts_for_nobody():
    questions = instrument(3)
    given = [[1, 2, 5], [1, 2, 5], [1, 2, 5], [1, 2, 5], [1, 2, None]]
    found = Answers.of(questions, given)
    counted = counted_items(found, questions, Limits())
    assert counted == {"d1_1", "d1_2"}
    assert discipline_scores(found, questions, counted).tolist() == [[1.5]] * 5
    assert discipline_scores(found, questions, {"d1_3"})[:4].tolist() == [[5]] * 4


def test_two_versions_are_compared_on_their_common_items():
    old, new = instrument(2, 2), instrument(1, 3)
    common = old.common_items(new)
    assert [item.key for item in common.items] == ["d1_1", "d2_1", "d2_2"]
    part = Answers.of(old, [[1, 2, 3, 4]], dream=[[5, 4]]).among(old, common)
    assert part.present.tolist() == [[1, 3, 4]]
    assert part.dream.tolist() == [[5, 4]]


def test_answers_need_one_column_an_item():
    with pytest.raises(ValueError, match="2 × 2 answers are needed"):
        Answers.of(instrument(2), [[1, 2, 3], [1, 2, 3]])


def test_rows_without_any_answer_are_no_respondents():
    questions = instrument(2)
    found = Answers.of(questions, [[None, None], [1, None], [None, None]], dream=[[None], [None], [3]])
    assert len(found.respondents().present) == 2


@given(answers, st.sets(st.integers(1, 5)))
def test_scores_stay_inside_the_scale(given_, turned):
    questions = instrument(5, reverse=tuple(f"d1_{at}" for at in turned), low=0, high=6)
    values = keyed(Answers.of(questions, given_).present, questions.scale, questions.items)
    found = scores(values)
    inside = found.values[found.scored]
    assert ((inside >= 0) & (inside <= 6)).all()
    answered = (~np.isnan(values)).sum(axis=1)
    assert (found.scored == (answered >= 3)).all()
    assert found.prorated == ((answered >= 3) & (answered < 5)).sum()


@given(answers)
def test_turning_every_item_round_mirrors_the_scores(given_):
    straight, turned = (
        instrument(5, low=0, high=6),
        instrument(5, reverse=tuple(f"d1_{at}" for at in range(1, 6)), low=0, high=6),
    )
    given_answers = Answers.of(straight, given_)
    keys = {item.key for item in straight.items}
    one, other = (discipline_scores(given_answers, each, keys) for each in (straight, turned))
    np.testing.assert_allclose(one, 6 - other)
