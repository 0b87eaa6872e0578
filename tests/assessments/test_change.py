"""Changes in scale points with their interval, and the plain word for them. R 4.2 gave what is marked so."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessments.change import differences, effect, group_change, label, paired_change

# Thomason's twelve students before and after a course (Cumming & Calin-Jageman 2017).
BEFORE = np.array([13, 12, 12, 9, 14, 17, 14, 9, 6, 7, 11, 15], dtype=float)
AFTER = np.array([14, 13, 16, 12, 15, 18, 13, 10, 10, 8, 14, 16], dtype=float)
scores = st.lists(st.tuples(st.integers(6, 30), st.integers(6, 30)), min_size=1, max_size=30)


def pairs(found):
    # Scores over six items of five points: sixths.
    return np.array([one for one, _ in found]) / 6, np.array([other for _, other in found]) / 6


def test_paired_change_worked_by_hand():
    # Changes 1, 0, 1, −1, 1, 1: mean 0.5; squares about it 4·0.25 + 0.25 + 2.25 = 3.5; variance 0.7;
    # standard error √(0.7/6) = 0.3416; t(.975, 5) = 2.5706; half-width 0.878.
    found = paired_change(np.array([2, 3, 3, 4, 2, 3.0]), np.array([3, 3, 4, 3, 3, 4.0]))
    assert found is not None and found.low is not None and found.high is not None
    assert (found.n, found.up, found.same, found.down) == (6, 4, 1, 1)
    assert found.mean == pytest.approx(0.5)
    assert (found.low, found.high) == pytest.approx((0.5 - 0.878, 0.5 + 0.878), abs=5e-4)
    assert (found.before, found.after) == pytest.approx((17 / 6, 20 / 6))
    assert found.label == "leaning_up"


def test_paired_interval_is_that_of_r():
    found = paired_change(BEFORE, AFTER)
    assert found is not None
    # R: t.test(after, before, paired = TRUE)$conf.int
    assert (found.low, found.high) == pytest.approx((0.71521795742, 2.61811537591), abs=1e-10)
    assert found.label == "clearly_up"
    # R: with(sleep, t.test(extra[group == 2], extra[group == 1], paired = TRUE)$conf.int)
    old = np.array([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0])
    new = np.array([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4])
    sleep = paired_change(old, new)
    assert sleep is not None
    assert (sleep.low, sleep.high) == pytest.approx((0.700114236723, 2.459885763277), abs=1e-10)
    assert (sleep.up, sleep.same, sleep.down) == (9, 1, 0)


def test_people_missing_on_one_side_are_left_out_of_everything():
    found = paired_change(np.array([1, np.nan, 3, 2]), np.array([2, 5, np.nan, 2]))
    assert found is not None
    assert (found.n, found.before, found.after, found.mean) == (2, 1.5, 2.0, 0.5)
    assert paired_change(np.array([np.nan]), np.array([1.0])) is None
    with pytest.raises(ValueError, match="same people"):
        differences(np.array([1.0, 2.0]), np.array([1.0]))


def test_one_person_has_no_interval_and_equal_changes_no_zero_width_one():
    one = paired_change(np.array([2.0]), np.array([3.0]))
    assert one is not None
    assert (one.sd, one.low, one.label) == (None, None, "cannot_tell")
    # 0.1 + 0.2 is not 0.3 in floating point; the changes are equal all the same.
    equal = paired_change(np.array([0.1, 0.2, 0.5]), np.array([0.1 + 0.2, 0.4, 0.7]))
    assert equal is not None
    assert (equal.sd, equal.low, equal.high, equal.label) == (0.0, None, None, "no_variation")
    assert equal.mean == pytest.approx(0.2)


def test_sixths_that_are_equal_count_as_the_same():
    found = paired_change(np.array([1 / 3 + 1 / 3 + 1 / 3]), np.array([1 / 6 * 6 + 1e-15]))
    assert found is not None
    assert (found.up, found.same, found.down) == (0, 1, 0)


@pytest.mark.parametrize(
    ("mean", "low", "high", "word"),
    [
        (0.1, -0.05, 0.25, "about_the_same"),
        (0.15, 0.05, 0.25, "about_the_same"),  # first rule first, though the lower limit is above 0
        (0.4, 0.1, 0.7, "clearly_up"),
        (0.3, 0.1, 0.5, "clearly_up"),
        (0.1 + 0.2, 0.1, 0.5, "clearly_up"),
        (0.2, 0.05, 0.35, "up_but_small"),
        (0.4, -0.1, 0.9, "leaning_up"),
        (0.2, -0.1, 0.5, "cannot_tell"),
        (0.0, -0.5, 0.5, "cannot_tell"),
        (-0.4, -0.7, -0.1, "clearly_down"),
        (-0.2, -0.35, -0.05, "down_but_small"),
        (-0.4, -0.9, 0.1, "leaning_down"),
        (-0.2, -0.5, 0.1, "cannot_tell"),
        (0.4, None, None, "cannot_tell"),
    ],
)
def test_the_word_for_a_change(mean, low, high, word):
    assert label(mean, low, high) == word


def test_the_smallest_worthwhile_change_can_be_set():
    assert label(0.4, 0.1, 0.7, worthwhile=0.5) == "up_but_small"
    assert label(0.4, 0.3, 0.5, worthwhile=0.6) == "about_the_same"


@given(st.floats(-2, 2), st.floats(0.01, 2))
def test_words_for_down_mirror_those_for_up(mean, width):
    mirrored = {"up": "down", "down": "up"}
    word = label(mean, mean - width, mean + width)
    turned = "_".join(mirrored.get(part, part) for part in word.split("_"))
    assert label(-mean, -mean - width, -mean + width) == turned


def test_effect_is_that_of_the_literature():
    found = effect(BEFORE, AFTER)
    assert found is not None
    # R: mean(after - before) / sqrt((var(before) + var(after)) / 2), times J(11); the limits by Bonett's formula in R.
    assert found.d == pytest.approx(0.535427216233, abs=1e-12)
    assert found.g == pytest.approx(0.497925792264, abs=1e-12)
    assert (found.low, found.high) == pytest.approx((0.180639279662, 0.890215152804), abs=1e-12)


def test_effect_needs_five_people_and_spread():
    assert effect(BEFORE[:4], AFTER[:4]) is None
    assert effect(np.full(6, 3.0), np.full(6, 4.0)) is None
    alone = effect(np.full(5, 3.0), np.array([3, 4, 3, 4, 5.0]))  # one wave without spread: no 0/0
    assert alone is not None and math.isfinite(alone.low)


def test_groups_are_compared_as_r_does():
    old = np.array([3, 2.5, 3.5, 2, 3, 4, 2.5, 3, np.nan])
    new = np.array([3.5, 3, 3.5, 3, 3, 4, 3.5, 3.5, 4.5])
    found = group_change(old, new)
    assert found is not None
    assert (found.n_before, found.n_after, found.mean) == (8, 9, 0.5625)
    # R: t.test(new, old)$conf.int; wilcox.test(new, old)$statistic / (8 * 9)
    assert (found.low, found.high) == pytest.approx((-0.0323314552447, 1.1573314552447), abs=1e-10)
    assert found.superiority == pytest.approx(0.763888888889)
    assert found.label == "leaning_up"


def test_groups_without_spread_or_with_one_person_have_no_interval():
    same = group_change(np.full(3, 2.0), np.full(4, 2.0))
    assert same is not None
    assert (same.low, same.label, same.superiority) == (None, "no_variation", 0.5)
    one = group_change(np.array([2.0]), np.array([3.0, 4.0]))
    assert one is not None
    assert (one.low, one.label, one.superiority) == (None, "cannot_tell", 1.0)
    assert group_change(np.array([np.nan]), np.array([1.0])) is None


@given(scores)
def test_change_is_turned_round_with_the_waves(found):
    before, after = pairs(found)
    forth, back = paired_change(before, after), paired_change(after, before)
    assert forth is not None and back is not None
    assert forth.mean == pytest.approx(-back.mean)
    assert (forth.up, forth.same, forth.down) == (back.down, back.same, back.up)
    assert forth.up + forth.same + forth.down == forth.n == len(found)
    if forth.low is not None and forth.high is not None and back.high is not None:
        assert forth.low <= forth.mean <= forth.high
        assert forth.low == pytest.approx(-back.high)


@given(scores)
def test_effect_has_the_sign_of_the_change_and_is_drawn_to_zero(found):
    before, after = pairs(found)
    size = effect(before, after)
    if size is not None:
        assert math.isfinite(size.low) and math.isfinite(size.high)
        assert size.low <= size.d <= size.high
        assert abs(size.g) <= abs(size.d)
        assert size.g * float((after - before).mean()) >= -1e-9
