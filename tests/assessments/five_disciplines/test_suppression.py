"""What may be shown without giving one person's answer away."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessments.five_disciplines.suppression import Limits, comparison, may_reopen

sizes = st.dictionaries(st.sampled_from("กขคงจ"), st.integers(0, 12), max_size=5)


def test_averages_from_five_distributions_from_eight():
    limits = Limits()
    assert [limits.too_few(n) for n in (0, 4, 5)] == [True, True, False]
    assert [limits.hides_distribution(n) for n in (7, 8)] == [True, False]
    assert Limits.of(10) == Limits(10, 10)
    assert Limits.of(3) == Limits(3, 8)
    assert Limits.of(6, spread_consent=True) == Limits(6, 6)


@pytest.mark.parametrize("threshold", [-1, 0, 2, 11])
def test_a_threshold_that_nobody_may_set_is_refused(threshold):
    with pytest.raises(ValueError, match="a threshold is 1, or 3 to 10"):
        Limits.of(threshold)


def test_research_data_have_no_limits():
    limits = Limits.of(1)
    assert limits.lifted
    assert not limits.hides_distribution(1)
    assert not limits.gives_away(1)


def test_one_or_two_left_out_give_themselves_away():
    assert [Limits().gives_away(n) for n in range(5)] == [False, True, True, False, False]


def test_the_remainder_of_a_whole_is_hidden_too():
    limits = Limits()
    # 14 people: women 10, men 4. The men follow from the whole minus the women.
    assert limits.hidden_groups({"หญิง": 10, "ชาย": 4}) == {"หญิง", "ชาย"}
    # Two small groups together are eight: their mean tells no one's.
    assert limits.hidden_groups({"a": 4, "b": 4, "c": 10}) == {"a", "b"}
    # Three people are too few: the smallest other group goes with them, of equals the first.
    assert limits.hidden_groups({"a": 3, "c": 6, "b": 6, "d": 9}) == {"a", "b"}
    assert limits.hidden_groups({"a": 5, "b": 9, "empty": 0}) == frozenset()


@given(sizes)
def test_nothing_hidden_follows_from_the_whole_and_the_shown(found):
    limits = Limits()
    hidden = limits.hidden_groups(found)
    shown = {key: size for key, size in found.items() if size and key not in hidden}
    assert all(size >= 5 for size in shown.values())
    left = sum(found[key] for key in hidden)
    assert left == 0 or left >= 5 or not shown


@pytest.mark.parametrize(
    ("before", "after", "matched", "answer"),
    [
        (8, 8, 8, "paired"),
        (8, 8, 7, "few_unmatched"),  # the two means reveal the eighth
        (8, 8, 6, "few_unmatched"),
        (8, 8, 5, "paired"),
        (8, 9, 8, "few_unmatched"),
        (8, 11, 8, "paired"),
        (8, 8, 4, "few_matched"),
        (4, 8, 4, "too_few"),
        (9, 4, 4, "too_few"),
    ],
)
def test_when_waves_are_compared_person_by_person(before, after, matched, answer):
    assert comparison(before, after, matched) == answer


def test_everybodys_yes_lifts_the_rule_of_the_unmatched_but_not_the_number():
    assert comparison(8, 8, 7, consent=True) == "paired"
    assert comparison(8, 8, 4, consent=True) == "few_matched"
    assert comparison(8, 8, 3, Limits.of(3), consent=True) == "paired"


def test_late_answers_come_in_threes():
    assert [may_reopen(n) for n in (1, 2, 3)] == [False, False, True]
