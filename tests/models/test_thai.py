"""One spelling for what looks the same, and the order of a Thai dictionary."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.thai import arabic_digits, fold, normalise, sort_key

THAI = st.text(st.characters(min_codepoint=0x0E01, max_codepoint=0x0E4E), max_size=12)


@pytest.mark.parametrize("spelling", ["น้ำ", "นํ้า", "น้ํา", "นำ้"])
def test_every_spelling_of_water_becomes_one(spelling: str) -> None:
    assert normalise(spelling) == "น\u0e49\u0e33"


def test_marks_in_any_order_become_one_word() -> None:
    assert normalise("ท\u0e48\u0e35น\u0e35\u0e48") == "ท\u0e35\u0e48น\u0e35\u0e48"
    assert normalise("สิทธ\u0e4c\u0e34") == "สิทธ\u0e34\u0e4c"
    assert normalise("เเม่") == "แม่"
    assert {normalise("ก" + "".join(marks)) for marks in itertools.permutations("ิ์")} == {"กิ์"}


def test_control_characters_and_lone_surrogates_go_and_line_ends_become_one() -> None:
    assert normalise("ก\x00\x07ข\ud800ค\x85") == "กขค"
    assert normalise("หนึ่ง\r\nสอง\rสาม\n\t") == "หนึ่ง\nสอง\nสาม\n\t"


@given(st.text() | THAI)
def test_normalising_twice_changes_nothing(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
    once.encode()


def test_names_that_mean_the_same_fold_to_the_same() -> None:
    assert fold("  ลงพื้นที่  ABC ") == fold("ลงพื\u0e49นท\u0e48\u0e35 abc")


def test_thai_digits() -> None:
    assert arabic_digits("๒๕๖๙-12") == "2569-12"


def test_names_stand_as_in_a_thai_dictionary() -> None:
    order = ["Apple", "banana", "กา", "กาง", "ก่าง", "เกม", "แกะ", "โกะ", "ไก่", "ขา", "แมว"]
    shuffled = [*order[5:], *order[:5]]
    assert sorted(shuffled, key=sort_key) == order
    assert sorted(["เก้า", "เก่า", "เกา"], key=sort_key) == ["เกา", "เก่า", "เก้า"]
