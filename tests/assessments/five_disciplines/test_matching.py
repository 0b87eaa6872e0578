"""Whose answers of two waves belong together: each code once in each wave, and nothing by force."""

from hypothesis import given
from hypothesis import strategies as st

from assessments.five_disciplines.codes import self_made_hashes
from assessments.five_disciplines.matching import Marks, pairs, repeated

SALT = b"0" * 16
ELEMENTS = ("ส", "มะลิ", "3", "ตรัง", "เหนือ")
cards = st.lists(st.sampled_from([(), *((letter,) for letter in "กขคงจฉ")]), max_size=8)


def self_made(*elements: str) -> Marks:
    hashes = self_made_hashes(elements, SALT)
    return hashes.whole.hex(), *(one.hex() for one in hashes.without)


def test_cards_and_names_match_where_each_stands_once():
    assert pairs([("ก",), (), ("ข",), ("ค",)], [("ค",), ("ก",), (), ("ง",)]) == ((0, 1), (3, 0))


def test_a_code_used_twice_in_one_wave_matches_nobody_on_either_side():
    assert pairs([("ก",), ("ก",), ("ข",)], [("ก",), ("ข",)]) == ((2, 1),)
    assert pairs([("ก",), ("ข",)], [("ก",), ("ข",), ("ก",)]) == ((1, 1),)
    assert repeated([("ก",), ("ข",), (), ("ก",), ()]) == {0, 3}


def test_no_codes_match_nobody():
    assert pairs([(), ()], [(), ()]) == ()
    assert pairs([], [("ก",)]) == ()


def test_self_made_codes_match_when_they_are_the_same():
    mine, yours = self_made(*ELEMENTS), self_made("ข", "ชบา", "9", "ยะลา", "ใต้")
    assert pairs([mine, yours], [yours, ("บัตร",), mine]) == ((0, 2), (1, 0))


def test_a_slip_that_nobody_confirmed_is_no_match():
    slipped = self_made("ส", "มะลิ", "4", "ตรัง", "เหนือ")
    assert pairs([self_made(*ELEMENTS)], [slipped]) == ()


def test_codes_so_near_that_a_slip_exchanges_them_match_nobody():
    mine, near = self_made(*ELEMENTS), self_made("ส", "มะลิ", "4", "ตรัง", "เหนือ")
    other = self_made("ข", "ชบา", "9", "ยะลา", "ใต้")
    assert pairs([mine, other], [mine, near, other]) == ((1, 2),)
    assert pairs([mine, near, other], [mine, other]) == ((2, 1),)


@given(cards, cards)
def test_nobody_is_matched_twice_and_both_sides_carry_the_same_code(before, after):
    found = pairs(before, after)
    assert len({old for old, _ in found}) == len({new for _, new in found}) == len(found)
    assert all(before[old] == after[new] != () for old, new in found)
    assert all(before.count(before[old]) == after.count(after[new]) == 1 for old, new in found)


@given(cards, cards)
def test_matching_is_the_same_from_both_sides(before, after):
    assert {(old, new) for new, old in pairs(after, before)} == {*pairs(before, after)}
