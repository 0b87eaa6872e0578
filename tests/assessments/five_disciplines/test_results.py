"""The results of a wave: every figure, and none that gives one person's answer away."""

import json
from itertools import combinations_with_replacement
from statistics import mean, stdev

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessments.five_disciplines.answers import Answers
from assessments.five_disciplines.results import judge, wave_results
from models.exchange.answers import AnswerFile, read
from tests.assessments.five_disciplines.worked import instrument

EIGHT = [
    [4, 5, 4, 1],
    [3, 4, 3, 2],
    [5, 5, 5, 1],
    [2, 3, 2, 4],
    [4, 4, 4, 2],
    [3, 3, 4, 3],
    [4, 4, 5, 2],
    [1, 2, 2, 5],
]
QUESTIONS = instrument(2, 2, reverse=("d2_2",))
rows = st.lists(
    st.lists(st.one_of(st.none(), st.integers(1, 5)), min_size=4, max_size=4), min_size=0, max_size=14
)


def results(given_, questions=QUESTIONS, dream=(), **settings_):
    return wave_results(Answers.of(questions, given_, dream), questions, **settings_)


def test_the_json_has_exactly_the_fields_that_are_promised():
    found = results(EIGHT, team_size=9)
    assert list(found) == ["n", "team_size", "threshold", "suppressed", "disciplines", "items"]
    assert list(found["disciplines"][0]) == [
        *("key", "label", "k", "n", "mean", "sd", "ad_m", "rwg_uniform", "rwg_skewed", "alpha"),
        *("dream_mean", "gap", "pni", "prorated"),
    ]
    assert list(found["items"][0]) == ["key", "discipline", "n", "mean", "sd", "ad", "counts", "suppressed"]
    assert (found["n"], found["team_size"], found["threshold"], found["suppressed"]) == (8, 9, 5, False)
    assert json.loads(json.dumps(found, ensure_ascii=False)) == found


def test_a_wave_of_eight_worked_by_hand():
    found = results(EIGHT, dream=[[5, 4]] * 8)
    first, second = found["disciplines"]
    # d1: 4.5 3.5 5 2.5 4 3 4 1.5, together 28.
    assert (first["label"], first["k"], first["n"], first["prorated"]) == ("ด้าน 1", 2, 8, 0)
    assert first["mean"] == pytest.approx(3.5)
    assert first["sd"] == pytest.approx(stdev([4.5, 3.5, 5, 2.5, 4, 3, 4, 1.5]))
    # d1_1 about 3.25: .75 .25 1.75 1.25 .75 .25 .75 2.25 = 8; d1_2 about 3.75: 1.25 .25 1.25 .75 .25 .75 .25 1.75 = 6.5.
    assert first["ad_m"] == pytest.approx((8 / 8 + 6.5 / 8) / 2)
    assert (first["dream_mean"], first["gap"], first["pni"]) == pytest.approx((5, 1.5, 1.5 / 3.5))
    assert first["alpha"] is None  # ten people are the fewest
    # d2_2 is turned round: 5 4 5 2 4 3 4 1 instead of 1 2 1 4 2 3 2 5; the item itself is shown as it was ticked.
    assert second["mean"] == pytest.approx(mean([4.5, 3.5, 5, 2, 4, 3.5, 4.5, 1.5]))
    item = found["items"][3]
    assert (item["key"], item["discipline"], item["n"], item["suppressed"]) == ("d2_2", "d2", 8, False)
    assert item["mean"] == 2.5
    assert item["counts"] == {"1": 2, "2": 3, "3": 1, "4": 1, "5": 1}
    assert item["ad"] == pytest.approx((1.5 + 0.5 + 1.5 + 1.5 + 0.5 + 0.5 + 0.5 + 2.5) / 8)


def test_labels_are_in_the_language_asked_for():
    assert results(EIGHT, language="en")["disciplines"][1]["label"] == "Discipline 2"


def test_from_a_table_to_the_figures(tmp_path):
    path = tmp_path / "คำตอบ.csv"
    lines = [",".join(map(str, [*row, 5])) for row in EIGHT]
    path.write_text("\n".join(["d1_1,d1_2,d2_1,d2_2,des_d1", *lines]), encoding="utf-8-sig")
    found = Answers.from_file(QUESTIONS, read(path, QUESTIONS))
    assert wave_results(found, QUESTIONS) == results(EIGHT, dream=[[5, None]] * 8)
    empty = Answers.from_file(QUESTIONS, AnswerFile((), (), (), ()))
    assert wave_results(empty, QUESTIONS)["n"] == 0


def test_alpha_is_shown_from_ten_people_by_the_method_asked_for():
    ten = [*EIGHT, [2, 2, 3, 4], [5, 4, None, 1]]
    for method in ("pairwise", "complete", "median"):
        found = results(ten, alpha_method=method)["disciplines"]
        assert list(found[0]["alpha"]) == ["value", "low", "high", "n", "method"]
        assert (found[0]["alpha"]["n"], found[0]["alpha"]["method"]) == (10, method)
        # One answer is missing in the second: nine people have both.
        assert (found[1]["alpha"] is None) == (method != "median")


def test_four_people_show_nothing_but_that_they_are_four():
    found = results(EIGHT[:4], dream=[[5, 5]] * 4)
    assert found["suppressed"]
    assert [(one["k"], one["n"], one["mean"], one["dream_mean"]) for one in found["disciplines"]] == [
        (2, 4, None, None)
    ] * 2
    assert all(
        item["suppressed"] and item["mean"] is None and item["counts"] is None for item in found["items"]
    )
    assert results([])["n"] == 0


def test_five_people_show_averages_and_no_distribution():
    found = results(EIGHT[:5])
    assert not found["suppressed"]
    assert found["disciplines"][0]["mean"] == pytest.approx(3.9)
    assert found["disciplines"][0]["ad_m"] is not None
    assert [(item["sd"], item["ad"], item["counts"]) for item in found["items"]] == [(None,) * 3] * 4
    assert found["items"][0]["mean"] == pytest.approx(3.6)


def test_a_discipline_of_one_item_shows_no_spread_that_its_item_may_not_show():
    found = results([[1], [1], [5], [4], [2]], instrument(1))["disciplines"][0]
    assert (found["mean"], found["sd"], found["ad_m"], found["rwg_uniform"]) == (2.6, None, None, None)


def test_an_item_that_too_few_answered_is_in_no_score():
    given_ = [[4, 5, 4, 1], [3, 4, 3, 2], [5, 5, 5, 1], [2, 3, 2, 4], [4, None, 4, 2]]
    found = results(given_)
    assert (found["disciplines"][0]["k"], found["disciplines"][0]["prorated"]) == (1, 0)
    assert found["disciplines"][0]["mean"] == pytest.approx(3.6)
    assert (found["items"][1]["n"], found["items"][1]["suppressed"]) == (4, True)


def test_one_blank_in_a_small_team_does_not_give_its_owner_away():
    questions = instrument(3)
    six = [[1, 1, None], *[[4, 4, 4]] * 5]
    found = results(six, questions)
    assert found["disciplines"][0]["prorated"] == 1
    # With all three means shown: 6 · 3 · 3.5 − (21 + 21 + 20) = 1, the score of the one with the blank.
    assert [item["suppressed"] for item in found["items"]] == [False, False, True]
    # From eight people on single scores may be seen, though not whose.
    eight = results([*six, [4, 4, 4], [4, 4, 4]], questions)
    assert not any(item["suppressed"] for item in eight["items"])


def test_answers_of_people_without_a_score_are_not_the_difference_to_the_others():
    questions = instrument(3)
    found = results([[5, None, None], *[[2, 2, 2]] * 8], questions)
    assert (found["n"], found["disciplines"][0]["n"]) == (9, 8)
    assert [(item["n"], item["mean"]) for item in found["items"]] == [(8, 2.0)] * 3


def test_three_with_blanks_are_a_sum_in_which_nobody_can_be_told():
    found = results([[1, 1, None], [None, 5, 5], [2, None, 2], *[[4, 4, 4]] * 3], instrument(3))
    assert found["disciplines"][0]["prorated"] == 3
    assert not any(item["suppressed"] for item in found["items"])
    # Three people without a score are in the figures of the items, as everybody would expect.
    found = results([*[[5, None, None]] * 3, *[[2, 2, 2]] * 8], instrument(3))
    assert [(item["n"], item["mean"]) for item in found["items"]] == [(11, 31 / 11), (8, 2), (8, 2)]


def test_research_data_show_everything():
    found = results([[1, None, 3, 4], [2, 3, None, 5]], threshold=1)
    assert (found["threshold"], found["suppressed"]) == (1, False)
    assert found["items"][0]["counts"] == {"1": 1, "2": 1, "3": 0, "4": 0, "5": 0}
    assert (found["items"][1]["n"], found["items"][1]["sd"]) == (1, None)
    assert found["disciplines"][0]["prorated"] == 1
    with pytest.raises(ValueError, match="threshold"):
        results(EIGHT, threshold=2)


def test_dreams_item_by_item_are_scored_like_the_present():
    wished = [[5, 4, 5, 1]] * 8
    found = judge(Answers.of(QUESTIONS, EIGHT, dream_items=wished), QUESTIONS).disciplines
    assert [one.dream_mean for one in found] == [4.5, 5.0]
    assert found[0].gap == pytest.approx(1.0)


def test_a_scale_that_begins_at_zero_and_has_ten_points():
    questions = instrument(2, low=0, high=9, reverse=("d1_2",))
    found = results([[9, 0]] * 8, questions)
    assert found["disciplines"][0]["mean"] == 9
    assert list(found["items"][0]["counts"]) == [str(point) for point in range(10)]
    assert found["disciplines"][0]["rwg_skewed"] is None


@settings(deadline=None)
@given(rows, st.sampled_from([1, 3, 5, 8, 10]))
def test_figures_stay_in_bounds_and_below_the_threshold_there_are_none(given_, threshold):
    found = results(given_, threshold=threshold)
    assert found["n"] == sum(any(row) for row in given_)
    for one in found["disciplines"]:
        if one["n"] < threshold or found["suppressed"]:
            assert one["mean"] is one["sd"] is one["ad_m"] is one["alpha"] is one["prorated"] is None
        else:
            assert 1 <= one["mean"] <= 5
            assert one["ad_m"] is None or 0 <= one["ad_m"] <= 2
            assert one["rwg_uniform"] is None or 0 <= one["rwg_uniform"] <= 1
    for item in found["items"]:
        hidden = item["n"] < threshold or item["suppressed"]
        assert (item["mean"] is None) == item["suppressed"] == hidden
        if item["counts"] is not None:
            assert threshold == 1 or item["n"] >= 8
            assert sum(item["counts"].values()) == item["n"]


def test_what_five_people_ticked_cannot_be_told_from_an_average():
    # How many sets of five answers fit each mean that can be shown; with the spread as well it would often be one.
    sets = list(combinations_with_replacement(range(1, 6), 5))
    by_mean, by_spread = {}, {}
    for one in sets:
        by_mean.setdefault(sum(one), []).append(one)
        by_spread.setdefault((sum(one), sum(x * x for x in one)), []).append(one)
    alone = sum(len(found) == 1 for found in by_spread.values()) / len(by_spread)
    assert alone > 0.7
    unanimous_apart = [len(found) for total, found in by_mean.items() if 7 <= total <= 23]
    assert min(unanimous_apart) >= 2


def test_the_middle_half_is_shown_from_eight_people_on():
    # d1: 4.5 3.5 5 2.5 4 3 4 1.5; in order 1.5 2.5 3 3.5 4 4 4.5 5, quartiles at ranks 2.75 and 6.25.
    eight = judge(Answers.of(QUESTIONS, EIGHT), QUESTIONS).disciplines[0]
    assert eight.middle == pytest.approx((2.875, 4.125))
    assert judge(Answers.of(QUESTIONS, EIGHT[:7]), QUESTIONS).disciplines[0].middle is None
    assert judge(Answers.of(QUESTIONS, EIGHT[:4]), QUESTIONS).disciplines[0].middle is None


def test_the_overall_mean_is_that_of_the_disciplines():
    # 28 ÷ 8 = 3.5 and (4.5 + 3.5 + 5 + 2 + 4 + 3.5 + 4.5 + 1.5) ÷ 8 = 3.5625.
    assert judge(Answers.of(QUESTIONS, EIGHT), QUESTIONS).overall == pytest.approx((3.5 + 3.5625) / 2)
    assert judge(Answers.of(QUESTIONS, EIGHT[:4]), QUESTIONS).overall is None


def test_everybody_can_allow_counts_below_eight():
    found = judge(Answers.of(QUESTIONS, EIGHT[:5]), QUESTIONS, spread_consent=True)
    assert found.items[0].counts == {"1": 0, "2": 1, "3": 1, "4": 2, "5": 1}
    assert found.disciplines[0].middle is not None
    assert judge(Answers.of(QUESTIONS, EIGHT[:4]), QUESTIONS, spread_consent=True).suppressed
