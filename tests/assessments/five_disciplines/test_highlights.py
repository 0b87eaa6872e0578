"""What stands out in a wave: agreement and the way to the dream, worked by hand."""

import pytest

from assessments.five_disciplines.answers import Answers
from assessments.five_disciplines.highlights import strongest, talk_first
from assessments.five_disciplines.results import judge
from tests.assessments.five_disciplines.worked import instrument

EIGHT = 8
APART, LOW, MIDDLE, HIGH = [1, 5] * 4, [2] * 8, [3] * 8, [4] * 8


def found(columns, questions, dream=(), **settings):
    answers = Answers.of(questions, [list(row) for row in zip(*columns, strict=True)], dream)
    results = judge(answers, questions, **settings)
    return (
        [(one.item.key, one.reason, one.amount) for one in talk_first(results, questions)],
        [(one.item.key, one.reason, one.amount) for one in strongest(results, questions)],
    )


def test_what_is_seen_differently_comes_first_then_what_is_far_from_the_dream():
    # d1 dreams 5 and d2 dreams 3: an item at 2 is three points away there and one point here.
    columns = [HIGH, LOW, APART, LOW, MIDDLE, HIGH]
    talk, strong = found(columns, instrument(3, 3), dream=[[5, 3]] * EIGHT)
    assert talk == [("d1_3", "apart", 2.0), ("d1_2", "far", 3.0), ("d1_1", "far", 1.0)]
    assert strong == [("d2_3", "strong", 4.0), ("d2_2", "strong", 3.0), ("d2_1", "strong", 2.0)]


def test_disagreement_never_takes_all_places():
    talk, _ = found([APART, APART, APART, APART, LOW, HIGH], instrument(6), dream=[[5]] * EIGHT)
    assert talk == [("d1_1", "apart", 2.0), ("d1_2", "apart", 2.0), ("d1_5", "far", 3.0)]


def test_without_a_dream_there_is_only_room_to_the_top():
    talk, strong = found([LOW, HIGH, [5] * 8, [5] * 8], instrument(4))
    assert talk == [("d1_1", "room", 3.0), ("d1_2", "room", 1.0)]
    assert [key for key, *_ in strong] == ["d1_3", "d1_4"]


def test_a_reversed_item_counts_in_the_direction_of_its_discipline():
    talk, strong = found([HIGH, HIGH], instrument(2, reverse=("d1_2",)), dream=[[5]] * EIGHT)
    assert talk == [("d1_2", "far", 3.0)]
    assert strong == [("d1_1", "strong", 4.0)]


def test_an_item_that_reached_its_dream_is_not_talked_about():
    talk, _ = found([HIGH, HIGH], instrument(2), dream=[[4]] * EIGHT)
    assert talk == []


@pytest.mark.parametrize("people", [4, 6])
def test_nothing_that_is_hidden_stands_out(people):
    columns = [column[:people] for column in (APART, LOW, HIGH, MIDDLE)]
    talk, strong = found(columns, instrument(4), dream=[[5]] * people)
    if people == 4:
        assert (talk, strong) == ([], [])
    else:  # averages, but no spread
        assert [reason for _, reason, _ in talk] == ["far", "far"]


def test_one_item_alone_is_neither():
    assert found([HIGH], instrument(1)) == ([], [])
