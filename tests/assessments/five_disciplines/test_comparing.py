"""Two waves compared by hand, and never so that one person's answers follow from what is shown."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessments.five_disciplines.answers import Answers
from assessments.five_disciplines.comparing import Taken, compare_waves
from assessments.five_disciplines.scoring import counted_items, discipline_scores
from assessments.five_disciplines.suppression import NO_LIMIT, Limits
from models.instruments import Scale
from tests.assessments.five_disciplines.worked import instrument

ONE = instrument(2)
OPEN = Limits.of(NO_LIMIT)
# Eight people, two items each: scores 3, 3, 2, 4, 3, 2, 3, 3.5 (mean 2.9375).
BEFORE = [[3, 3], [2, 4], [2, 2], [4, 4], [3, 3], [1, 3], [3, 3], [3, 4]]
# Scores 4, 3, 3, 4, 4, 3, 3.5, 3: changes 1, 0, 1, 0, 1, 1, 0.5, −0.5, their mean 0.5.
AFTER = [[4, 4], [3, 3], [3, 3], [4, 4], [4, 4], [3, 3], [3, 4], [3, 3]]
EVERYBODY = [(place, place) for place in range(8)]


def taken(rows, questions=ONE, then=None):
    return Taken(
        Answers.of(questions, rows), questions, None if then is None else np.array(then, dtype=float)
    )


def compared(before, after, pairs=EVERYBODY, questions=ONE, limits=OPEN, **more):
    return compare_waves(taken(before, questions), taken(after, questions), pairs, limits=limits, **more)


def test_a_comparison_worked_by_hand():
    found = compared(BEFORE, AFTER, team_size=9, limits=Limits(), language="en")
    assert (found.reason, found.paired, found.minimum, found.maximum) == ("paired", True, 1, 5)
    people = found.attrition
    assert (people.team_size, people.before, people.after, people.matched) == (9, 8, 8, 8)
    assert (people.before_only, people.after_only) == (0, 0)
    (one,) = found.disciplines
    assert (one.key, one.label, one.k) == ("d1", "Discipline 1", 2)
    change, test = one.paired, one.test
    assert change is not None and test is not None and one.group is None
    assert (change.n, change.before, change.after, change.mean) == (8, 2.9375, 3.4375, 0.5)
    assert (change.up, change.same, change.down) == (5, 2, 1)
    # Squares about the mean: 4·0.25 + 2·0.25 + 0 + 1 = 2.5; s² = 2.5/7; error √(2.5/56) = 0.2113; t(.975, 7) = 2.3646.
    assert (change.low, change.high) == pytest.approx((0.5 - 0.4996, 0.5 + 0.4996), abs=1e-4)
    assert change.label == "clearly_up"
    # Pratt: zeros have ranks 1 and 2, the two halves 3.5, the ones 6.5: W+ = 4·6.5 + 3.5 = 29.5, W− = 3.5.
    assert (test.w_up, test.w_down, test.changed) == (29.5, 3.5, 6)
    # Sums up to 3.5 of 2⁶ patterns: none, or one of both halves.
    assert test.p == pytest.approx(2 * 3 / 64)
    assert one.p_holm == test.p
    assert test.rank_biserial == pytest.approx(26 / 33)
    assert one.effect is not None
    # d_av = 0.5 ÷ √((variance before + after) ÷ 2); squares about the means: 3.21875 and 1.71875, each ÷ 7.
    assert one.effect.d == pytest.approx(0.5 / ((3.21875 + 1.71875) / 14) ** 0.5)
    # Before, item means 2.625 and 3.25: distances add up to 5.75 and 4.5; after, 3.375 and 3.5: to 3.75 and 4.
    assert one.agreement == pytest.approx(((5.75 + 4.5) / 16, (3.75 + 4) / 16))


def test_people_who_left_no_answer_are_nobody():
    blank = [None, None]
    found = compared([*BEFORE, blank], [blank, *AFTER], [(0, 1), (8, 0), *((n, n + 1) for n in range(1, 8))])
    assert (found.attrition.before, found.attrition.after, found.attrition.matched) == (8, 8, 8)


@pytest.mark.parametrize(
    ("matched", "reason"),
    [(8, "paired"), (7, "few_unmatched"), (6, "few_unmatched"), (5, "paired"), (4, "few_matched")],
)
def test_one_or_two_left_unmatched_would_be_told_by_subtraction(matched, reason):
    found = compared(BEFORE, AFTER, EVERYBODY[:matched], limits=Limits())
    assert found.reason == reason
    (one,) = found.disciplines
    assert (one.paired is not None) == (reason == "paired")
    assert (one.group is not None) == (reason != "paired")
    if one.group:
        assert (one.group.n_before, one.group.n_after, one.group.mean) == (8, 8, 0.5)
        assert (one.test, one.effect, one.p_holm) == (None, None, None)


def test_everybodys_yes_lifts_it():
    assert compared(BEFORE, AFTER, EVERYBODY[:7], limits=Limits(), consent=True).paired
    assert not compared(BEFORE, AFTER, EVERYBODY[:4], limits=Limits(), consent=True).paired


def test_a_discipline_that_would_tell_is_compared_as_groups_alone():
    questions = instrument(2, 2)
    before = [[*row, 3, 3] for row in BEFORE]
    after = [[*row, 4, 4] for row in AFTER]
    before[0][2:] = [None, None]  # the eighth person would follow from the means of the second discipline
    found = compared(before, after, questions=questions, limits=Limits())
    assert found.paired
    first, second = found.disciplines
    assert first.paired is not None and first.p_holm == pytest.approx(first.test.p)
    assert second.paired is None and second.group is not None
    assert (second.group.n_before, second.group.n_after, second.p_holm) == (7, 8, None)


def test_too_few_show_nothing():
    found = compared(BEFORE[:4], AFTER, EVERYBODY[:4], limits=Limits())
    assert found.reason == "too_few"
    assert found.disciplines[0].change is None and found.disciplines[0].verdict is None
    assert found.disciplines[0].agreement == (None, None)


def test_without_codes_there_are_two_groups():
    found = compared(BEFORE, AFTER, None, limits=Limits())
    assert (found.reason, found.attrition.matched) == ("no_codes", 0)
    assert found.disciplines[0].group is not None
    assert compared(BEFORE[:3], AFTER, None, limits=Limits()).reason == "too_few"


def test_counts_of_people_stay_hidden_below_eight():
    limits = Limits()
    few = compared(BEFORE[:6], AFTER[:6], EVERYBODY[:6], limits=limits).disciplines[0]
    assert few.paired is not None and (few.paired.up, few.paired.same, few.paired.down) == (None, None, None)
    assert few.paired.low is not None and few.agreement[0] is not None
    assert (few.test, few.p_holm) == (None, None)
    agreed = compared(
        BEFORE[:6], AFTER[:6], EVERYBODY[:6], limits=Limits.of(5, spread_consent=True)
    ).disciplines[0]
    assert agreed.paired is not None and (agreed.paired.up, agreed.paired.same) == (4, 2)
    assert agreed.test is not None and agreed.test.changed == 4


def test_agreement_about_one_item_is_its_distribution():
    questions = instrument(1)
    few = compared([[1], [2], [3], [4], [5]], [[2]] * 5, EVERYBODY[:5], questions, Limits()).disciplines[0]
    assert few.paired is not None and few.agreement == (None, None)


def test_an_item_that_too_few_answered_counts_in_nobodys_score():
    after = [[row[0], None] if place > 3 else row for place, row in enumerate(AFTER)]
    one = compared(BEFORE, after, limits=Limits()).disciplines[0]
    assert one.k == 1 and one.paired is not None
    # Only the first item of both waves: 3, 2, 2, 4, 3, 1, 3, 3 and 4, 3, 3, 4, 4, 3, 3, 3.
    assert (one.paired.before, one.paired.after) == (21 / 8, 27 / 8)


def test_a_score_that_is_only_in_the_results_of_its_wave_would_be_told():
    # Too few answered the second item after, so that the last person, who answered only that one, has no score here.
    # The results of the wave before count both: (seven people's first items, as shown here, + all second items) ÷ 2.
    before = [*BEFORE[:7], [None, 5]]
    after = [[row[0], None] if place > 3 else row for place, row in enumerate(AFTER[:7])]
    one = compared(before, after, EVERYBODY[:7], limits=Limits()).disciplines[0]
    assert (one.k, one.change, one.verdict, one.agreement) == (1, None, None, (None, None))
    agreed = compared(before, after, EVERYBODY[:7], limits=Limits(), consent=True).disciplines[0]
    assert agreed.paired is not None and agreed.paired.n == 7
    three = [*BEFORE[:7], [None, 5], [None, 4], [None, 3]]
    assert compared(three, after, EVERYBODY[:7], limits=Limits()).disciplines[0].paired is not None


def test_only_common_items_are_compared():
    more = replace(instrument(3, 2), version="2")
    found = compare_waves(
        taken(BEFORE), taken([[*row, 1, 5, 5] for row in AFTER], more), EVERYBODY, limits=Limits()
    )
    assert [(one.key, one.k) for one in found.disciplines] == [("d1", 2)]
    assert found.disciplines[0].paired is not None and found.disciplines[0].paired.mean == 0.5
    other = replace(ONE, scale=Scale(1, 7))
    strange = compare_waves(taken(BEFORE), taken(AFTER, other), EVERYBODY, limits=Limits())
    assert (strange.reason, strange.disciplines) == ("other_questions", ())


def test_holm_counts_the_disciplines_that_were_tested():
    questions = instrument(2, 2)
    found = compared(
        [[*row, *row] for row in BEFORE],
        [[*row, None, None] for row in AFTER],
        questions=questions,
        limits=Limits(),
    )
    first, second = found.disciplines
    assert first.test is not None and first.p_holm == first.test.p
    assert (second.k, second.change, second.p_holm) == (0, None, None)
    both = compared(
        [[*row, *row] for row in BEFORE],
        [[*row, *row] for row in AFTER],
        questions=questions,
        limits=Limits(),
    ).disciplines
    assert [one.p_holm for one in both] == pytest.approx([2 * first.test.p] * 2)


def looking_back(then, **more):
    return compare_waves(
        taken(BEFORE), taken(AFTER, then=then), EVERYBODY, limits=Limits(), **more
    ).looking_back


def test_looking_back_stands_beside_the_real_wave_before():
    (one,) = looking_back([[2.0]] * 8)
    assert (one.key, one.n, one.before, one.then, one.after) == ("d1", 8, 2.9375, 2.0, 3.4375)
    assert one.shift + one.adjusted == pytest.approx(0.5)


def test_looking_back_is_left_out_where_one_or_two_did_not_answer_or_too_few_did():
    assert looking_back([[2.0]] * 7 + [[np.nan]]) == ()
    assert looking_back([[2.0]] * 4 + [[np.nan]] * 4) == ()
    (five,) = looking_back([[2.0]] * 5 + [[np.nan]] * 3)
    # Of the first five: before 3, after 3.6.
    assert (five.n, five.before, five.after) == pytest.approx((5, 3.0, 3.6))
    assert looking_back(None) == ()
    assert (
        compare_waves(taken(BEFORE), taken(AFTER, then=[[2.0]] * 8), None, limits=Limits()).looking_back == ()
    )


rows = st.lists(
    st.lists(st.one_of(st.none(), st.integers(1, 5)), min_size=4, max_size=4), min_size=1, max_size=14
)
QUESTIONS = instrument(2, 2, reverse=("d2_1",))


@st.composite
def two_waves(draw):
    before, after = draw(rows), draw(rows)
    old, new = (draw(st.permutations(range(len(wave)))) for wave in (before, after))
    most = draw(st.integers(0, min(len(before), len(after))))
    return before, after, [*zip(old[:most], new[:most], strict=True)]


@settings(max_examples=60)
@given(two_waves())
def test_the_mean_difference_is_that_of_the_means_of_the_pairs(found):
    before, after, pairs = found
    for one in compared(before, after, pairs, QUESTIONS).disciplines:
        if one.paired:
            assert one.paired.mean == pytest.approx(one.paired.after - one.paired.before)
            assert one.paired.up + one.paired.same + one.paired.down == one.paired.n <= len(pairs)


_MIRROR = {"up": "down", "down": "up"}


def mirrored(label):
    return "_".join(_MIRROR.get(part, part) for part in label.split("_"))


@settings(max_examples=60)
@given(two_waves())
def test_swapping_the_waves_mirrors_everything(found):
    before, after, pairs = found
    there = compared(before, after, pairs, QUESTIONS).disciplines
    back = compared(after, before, [(new, old) for old, new in pairs], QUESTIONS).disciplines
    for one, other in zip(there, back, strict=True):
        assert (one.change is None) == (other.change is None)
        if one.change and other.change:
            assert other.change.mean == pytest.approx(-one.change.mean)
            assert other.verdict == mirrored(one.verdict)
        if one.paired and other.paired:
            assert (one.paired.up, one.paired.down) == (other.paired.down, other.paired.up)
            assert one.test.p == pytest.approx(other.test.p)


@settings(max_examples=60)
@given(two_waves())
def test_nothing_of_one_or_two_people_follows_from_what_is_shown(found):
    """In every discipline shown person by person, none or at least three of each wave's scores stand outside."""
    before, after, pairs = found
    limits = Limits()
    for place, one in enumerate(compared(before, after, pairs, QUESTIONS, limits).disciplines):
        if one.paired is None:
            continue
        assert one.paired.n >= 5
        sides = [Answers.of(QUESTIONS, wave) for wave in (before, after)]
        counted = counted_items(sides[0], QUESTIONS, limits) & counted_items(sides[1], QUESTIONS, limits)
        for side in sides:
            scored = int((~np.isnan(discipline_scores(side, QUESTIONS, counted)[:, place])).sum())
            assert scored - one.paired.n not in (1, 2)
