"""How commitments are put into words, and how targets and counts are read."""

from dataclasses import replace
from datetime import date

import pytest

from gui.commitment_words import (
    counted,
    measure_words,
    measures,
    overdue_sentence,
    parse_count,
    parse_target,
    progress,
    review_sentence,
    state_look,
    state_name,
    typed_target,
)
from gui.language import set_language
from models.commitments import MEASURES, CheckIn, Commitment
from models.errors import Refused
from models.schema import STATUSES

DUE = date(2026, 10, 31)
PROMISE = Commitment(
    *("a" * 32, 1, "tl", None, "ทดลองประชุมแบบไม่มีหัวโต๊ะ", None, date(2026, 9, 24), DUE, "", "going"),
    *(3, "ครั้ง", None, None),
)


def _checked(done: int | None) -> tuple[CheckIn, ...]:
    return (CheckIn("b" * 32, 1, "a" * 32, DUE, "going", done, "", "team"),)


def test_how_far_it_is() -> None:
    set_language("th")
    assert progress(PROMISE) == "0 จาก 3 ครั้ง"
    assert progress(replace(PROMISE, check_ins=_checked(1))) == "1 จาก 3 ครั้ง"
    assert progress(replace(PROMISE, goal=None, check_ins=_checked(1200))) == "1,200 ครั้ง"
    assert progress(replace(PROMISE, goal=None)) == ""


@pytest.mark.parametrize(
    ("measure", "typed", "target", "again"),
    [
        ("share:learning", "6", 600, "6%"),
        ("share:learning", "๖.๕ %", 650, "6.5%"),
        ("share:mission", "100%", 10_000, "100%"),
        ("revenue_per_hour", "1,250.50", 125_050, "1,250.50"),
        ("days_over", "2", 2, "2"),
    ],
)
def test_a_target_is_read_in_the_units_of_its_measure(
    measure: str, typed: str, target: int, again: str
) -> None:
    assert parse_target(measure, typed, "THB") == target
    assert typed_target(measure, target, "THB") == again
    assert parse_target(measure, again, "THB") == target


@pytest.mark.parametrize(
    ("measure", "typed"),
    [
        ("share:learning", "101"),
        ("share:learning", "หก"),
        ("share:learning", "1/0"),
        ("share:learning", "6.555"),
        ("days_over", "-1"),
        ("days_over", "1.5"),
        ("revenue_per_hour", "แพง"),
    ],
)
def test_what_is_no_target_is_refused(measure: str, typed: str) -> None:
    with pytest.raises(Refused):
        parse_target(measure, typed, "THB")


def test_counts() -> None:
    assert (parse_count(""), parse_count("๑๒"), parse_count("1,200")) == (None, 12, 1200)
    for typed in ("-1", "1.5", "สาม", "1234567"):
        with pytest.raises(Refused):
            parse_count(typed)


def test_what_is_followed() -> None:
    assert tuple(measures()) == MEASURES
    followed = replace(PROMISE, measure="revenue_per_hour", target=25_000)
    assert measure_words(followed, "THB") == "Revenue per hour → ฿250"
    assert measure_words(PROMISE, "THB") == ""


def test_every_state_has_word_icon_and_colour() -> None:
    looks = [state_look(one) for one in ("overdue", *STATUSES)]  # type: ignore[arg-type]
    assert len({icon for icon, _ in looks}) == len({color for _, color in looks}) == 5
    assert [state_name(one) for one in STATUSES] == ["Not begun", "Going on", "Done", "Given up"]
    found = counted({"overdue": 1, "going": 0, "not_started": 0, "done": 3, "dropped": 0})
    assert found == [("done", "Done 3"), ("overdue", "Overdue 1")]


def test_sentences_count_right() -> None:
    assert overdue_sentence(PROMISE, "ธนา", DUE, 0).endswith("ทดลองประชุมแบบไม่มีหัวโต๊ะ (ธนา)")
    assert overdue_sentence(PROMISE, "", DUE, 2).endswith("(The whole team) and 2 more")
    assert review_sentence(1).startswith("1 commitment waits")
    assert review_sentence(2).startswith("2 commitments wait")
