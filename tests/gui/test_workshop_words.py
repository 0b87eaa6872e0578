"""The sentences of before and after: built from the figures, careful, and never saying why something changed."""

import json
from dataclasses import replace
from fractions import Fraction

import pytest

from gui import language
from gui.language import set_language
from gui.resources import resource
from gui.workshop_words import (
    discipline_sentence,
    headline,
    label_words,
    limits,
    time_sentences,
    why_not_paired,
)
from tests.gui.workshop_data import (
    figures,
    group_waves,
    hidden_waves,
    labelled,
    looked_back,
    rank_test,
    use,
    waves,
)

LOW = {"coverage": Fraction(72, 100)}


@pytest.fixture(autouse=True)
def english():
    set_language("en")
    yield
    set_language("en")


@pytest.fixture
def thai(monkeypatch):
    set_language("th")
    part = resource("translations", "parts", "charts.json")
    for text, words in json.loads(part.read_text(encoding="utf-8")).items() if part.exists() else ():
        monkeypatch.setitem(language._thai, (text, ""), words)


def head(**values) -> str:
    return headline(figures(**values))


def test_the_story_of_the_sample_team_in_thai(thai):
    assert head() == ("คะแนนเพิ่มขึ้นชัดเจน 3 ใน 5 ด้าน รายได้ต่อชั่วโมงเพิ่ม ฿27 และวันที่ทำงานเกิน 8 ชม. ลดลงเกือบครึ่ง")


def test_the_story_of_the_sample_team_in_english():
    assert head() == (
        "Scores clearly up in 3 of 5 disciplines, revenue per hour up ฿27, and days over 8 h down by nearly half"
    )


@pytest.mark.parametrize(
    ("labels", "start"),
    [
        (
            ("clearly_down", "clearly_up"),
            "Scores clearly up in 1 of 2 disciplines and scores clearly down in 1",
        ),
        (("up_but_small", "cannot_tell"), "Scores up a little in 1 of 2 disciplines"),
        (("down_but_small",), "Scores down a little in 1 of 1 disciplines"),
        (("clearly_up", "up_but_small"), "Scores clearly up in 1 of 2 disciplines,"),
        (("about_the_same", "no_variation"), "Scores are about the same"),
        (("about_the_same", "leaning_up"), "The answers are not enough to tell whether scores changed"),
    ],
)
def test_scores(labels, start):
    assert head(waves=labelled(*labels)).startswith(start)


def test_groups_are_said_to_be_groups(thai):
    assert head(waves=group_waves()).startswith("เทียบสองกลุ่ม คะแนนเพิ่มขึ้นชัดเจน 3 ใน 5 ด้าน รายได้")
    assert head(waves=hidden_waves()).startswith("คนตอบน้อยเกินกว่าจะเทียบคะแนน")


def test_without_waves_or_with_too_few_answers():
    assert head(waves=None).startswith("There are no two waves to compare yet, revenue per hour up")
    assert head(waves=hidden_waves()).startswith("Too few answered for scores to be compared,")


@pytest.mark.parametrize(
    ("rate", "words"),
    [(Fraction(18_000), "revenue per hour down ฿18"), (Fraction(19_799), "revenue per hour is the same")],
)
def test_a_lower_and_an_equal_rate(rate, words):
    assert words in head(time_use=use(after={"revenue_per_hour": rate}))


def test_without_hours_in_one_period_there_is_no_rate_and_in_both_it_says_so():
    assert "revenue" not in head(time_use=use(before={"revenue_per_hour": None}))
    none = {"seconds": 0, "revenue_per_hour": None}
    assert head(time_use=use(before=none, after=none)).endswith("but no hours are logged in either period")


def test_low_coverage_is_never_praised(thai):
    said = head(time_use=use(before=LOW))
    assert "฿" not in said
    assert "เกิน" not in said
    assert said.endswith("แต่บันทึกชั่วโมงยังไม่ครบพอจะเทียบเรื่องเวลา")


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        (74, 0, "no days over 8 h any more"),
        (74, 30, "days over 8 h down by more than half"),
        (74, 37, "days over 8 h halved"),
        (74, 41, "days over 8 h down by nearly half"),
        (74, 60, "days over 8 h down 19%"),
        (40, 50, "days over 8 h up 25%"),
        (0, 3, "days over 8 h have come up"),
        (5, 5, "as many days over 8 h as before"),
        (0, 0, "no days over 8 h, as before"),
    ],
)
def test_days_over_the_limit(before, after, words):
    assert words in head(time_use=use(before={"days_over": before}, after={"days_over": after}))


def test_unequal_periods_are_compared_per_person_week():
    """74 in 37 person-weeks are 2 a week, 41 in 41 are 1: half, though 41 of 74 is more."""
    unequal = use(before={"person_weeks": Fraction(37)}, after={"person_weeks": Fraction(41)})
    assert "days over 8 h halved" in head(time_use=unequal)
    said = " ".join(time_sentences(figures(time_use=unequal)))
    assert "Per person-week that is 2.00 before and 1.00 after." in said
    assert "unequal (37.0 and 41.0 person-weeks)" in said


def test_a_discipline_with_its_interval_and_pairs(thai):
    assert discipline_sentence(figures(), "mm") == (
        "แบบแผนความคิด: น่าจะเพิ่ม แต่ยังไม่แน่ จาก 2.8 เป็น 3.2 ต่างกัน +0.4 (ช่วงเชื่อมั่น 95% −0.2 ถึง 1.0) 8 คู่"
    )


def test_a_discipline_of_groups_and_a_hidden_one():
    assert discipline_sentence(figures(waves=group_waves()), "pm").endswith(
        "(95% interval 0.3 to 0.8), n 8 and 7."
    )
    assert discipline_sentence(figures(waves=hidden_waves()), "pm").endswith(
        ": 4 and 6 answered: too few to show"
    )
    assert "no two waves" in discipline_sentence(figures(waves=None), "pm")


def test_every_label_is_said_as_on_the_page(thai):
    up = ("clearly_up", "up_but_small", "leaning_up", "about_the_same", "cannot_tell")
    assert [label_words(one) for one in up] == [
        "เพิ่มขึ้นชัดเจน",
        "เพิ่มขึ้นเล็กน้อย",
        "น่าจะเพิ่ม แต่ยังไม่แน่",
        "ใกล้เคียงเดิม",
        "ข้อมูลยังไม่พอจะสรุป",
    ]
    down = ("clearly_down", "down_but_small", "leaning_down")
    assert [label_words(one) for one in down] == ["ลดลงชัดเจน", "ลดลงเล็กน้อย", "น่าจะลด แต่ยังไม่แน่"]
    assert label_words(None) == ""


def test_what_cannot_be_told_of_the_sample_team():
    said = limits(figures())
    assert said[0] == "Before and after show what changed, not why: there is no group that took no part."
    assert any("crosses 0" in one for one in said)
    assert any(one.startswith("With 8 people, a true change of 0.3") for one in said)
    assert any("fall because people see more" in one for one in said)
    assert "Hours of the workshop itself are counted like any others." in said
    assert not any("exact tests" in one for one in said)


def test_few_who_changed_cannot_reach_a_low_p():
    rows = tuple(one for one in waves().disciplines)

    few = waves(disciplines=tuple(replace(one, test=rank_test(7)) for one in rows))
    assert any("No discipline has 8 people" in one for one in limits(figures(waves=few)))


def test_more_limits_where_they_hold():
    odd = use(before=LOW, after={"left_out_seconds": 7200}, basis="by_hours")

    made = figures(time_use=odd, waves=waves(looking_back=looked_back()))
    made = replace(made, part=replace(made.part, leave_out=True, activity="x"))
    said = " ".join(limits(made))
    for words in (
        "only 72% complete",
        "By hours, a grant",
        "2.0 h of the workshop itself (อบรม)",
        "Looking back",
    ):
        assert words in said
    assert not limits(figures(waves=None))[1].startswith("Scores")


def test_why_they_are_not_paired():
    found = group_waves()
    assert why_not_paired("paired", found.attrition) == ""
    assert "1 of those who answered are in one wave only" in why_not_paired("few_unmatched", found.attrition)
    for reason in ("few_matched", "no_codes", "too_few", "other_questions"):
        assert "{" not in why_not_paired(reason, found.attrition)


def test_nothing_says_that_the_workshop_was_the_cause(thai):
    made = (figures(), figures(waves=group_waves(), time_use=use(before=LOW)), figures(waves=hidden_waves()))
    for one in made:
        said = " ".join((headline(one), *limits(one), *time_sentences(one), discipline_sentence(one, "pm")))
        assert "เพราะเวที" not in said
        assert "เพราะเวิร์กช็อป" not in said
        assert "เกิดจาก" not in said


def test_time_in_sentences_with_money_and_basis():
    assert time_sentences(figures()) == (
        "Revenue per hour: ฿198 before, ฿225 after (+฿27, +13.6%; income by day).",
        "Days over 8 h: 74 before, 41 after.",
        "Records are 88% complete before and 93% after.",
    )
    other = figures(time_use=use(before={"revenue_per_hour": None}, after={"coverage": None}))
    assert time_sentences(other)[0].startswith("Revenue per hour cannot be compared")
    assert "unknown after" in time_sentences(other)[2]
