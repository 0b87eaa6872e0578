"""Codes that match a person's waves without a name, and never match the wrong one."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessments.five_disciplines import codes
from assessments.five_disciplines.codes import (
    ALPHABET,
    Match,
    card_hash,
    check_character,
    match,
    new_cards,
    new_salt,
    read_card,
    self_made_hashes,
    spaced,
)
from models.errors import Refused

SALT = b"a salt for tests"
ANSWERS = ("มะลิ", "3", "ข", "12", "แดง")
# Few values each, so that codes often differ in one element only.
elements = st.tuples(*[st.sampled_from("กขค")] * 5)


@pytest.fixture
def quick(monkeypatch):
    """The same hashes at a thousandth of the price."""
    monkeypatch.setattr(codes, "_COST", 2)


def test_cards_are_different_readable_and_checked():
    cards = new_cards(200)
    assert len(set(cards)) == 200
    assert all(len(card) == 7 and set(card) <= set(ALPHABET) for card in cards)
    assert [read_card(spaced(card)) for card in cards] == cards
    assert len(ALPHABET) == len(set(ALPHABET)) == 31
    assert not set("01OIL") & set(ALPHABET)


def test_the_check_character_worked_by_hand():
    # 2 has the value 0, 3 the value 1, A (after eight digits) 8: 1·0 + 2·1 + 3·8 + 4·0 + 5·0 + 6·1 = 32 = 31 + 1.
    assert check_character("23A223") == "3"
    assert spaced("23A2233") == "23A 223 3"


def test_a_card_is_read_whatever_its_case_blanks_and_digits():
    assert read_card(" 23a-223 3") == read_card("๒๓A๒๒๓๓") == "23A2233"


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("23A223", "A card has 7 characters, and these are 6. Look at the card again."),
        ("", "these are 0"),
        ("23A2230", "“0” is on no card. Look at the card again."),
        ("2ก", "“ก” is on no card."),
        ("23A2234", "One of these characters is different on the card. Look at it again."),
    ],
)
def test_a_slip_is_refused_with_a_sentence(typed, sentence):
    with pytest.raises(Refused) as refused:
        read_card(typed)
    assert sentence in str(refused.value)


@given(st.text(ALPHABET, min_size=6, max_size=6), st.integers(0, 6), st.sampled_from(ALPHABET))
def test_every_single_wrong_character_is_noticed(characters, place, wrong):
    card = characters + check_character(characters)
    typed = card[:place] + wrong + card[place + 1 :]
    if typed != card:
        with pytest.raises(Refused):
            read_card(typed)


@given(st.text(ALPHABET, min_size=6, max_size=6))
def test_every_swap_of_two_characters_is_noticed(characters):
    card = characters + check_character(characters)
    for one, other in combinations(range(7), 2):
        typed = list(card)
        typed[one], typed[other] = typed[other], typed[one]
        if typed != list(card):
            with pytest.raises(Refused):
                read_card("".join(typed))


def test_hashes_are_slow_salted_and_tell_nothing():
    assert codes._COST == 2**14
    one = card_hash("23A2233", SALT)
    assert len(one) == 32
    assert one == card_hash("23A2233", SALT)
    assert one != card_hash("23A2233", new_salt())
    assert len(new_salt()) == 16
    assert new_salt() != new_salt()


def test_a_self_made_code_is_known_again_whatever_its_spelling(quick):
    known = {"owner": self_made_hashes(("น้ำ ฝน", "A-3", "ข", "12", "แดง"), SALT)}
    again = self_made_hashes((" นํ้าฝน", "a 3", "ข", "๑๒", "แดง "), SALT)
    assert match(again, known) == Match("owner", exact=True)


def test_one_element_may_differ_and_is_then_confirmed(quick):
    known = {
        "owner": self_made_hashes(ANSWERS, SALT),
        "other": self_made_hashes(("ก", "1", "ค", "9", "ดำ"), SALT),
    }
    for place in range(5):
        changed = [*ANSWERS[:place], "อื่น", *ANSWERS[place + 1 :]]
        assert match(self_made_hashes(changed, SALT), known) == Match("owner", exact=False)
    assert match(self_made_hashes(("อื่น", "อื่น", *ANSWERS[2:]), SALT), known) is None


def test_the_same_words_at_other_places_are_another_code(quick):
    known = {"owner": self_made_hashes(("ก", "ก", "ก", "ก", "ข"), SALT)}
    # Without its last element the first is ก ก ก ก, and so is the second without its first: they differ in two.
    assert match(self_made_hashes(("ข", "ก", "ก", "ก", "ก"), SALT), known) is None


def test_elements_do_not_run_into_each_other(quick):
    one, other = (
        self_made_hashes(("ab", "c", "1", "2", "3"), SALT),
        self_made_hashes(("a", "bc", "1", "2", "3"), SALT),
    )
    assert one.whole != other.whole


def test_two_owners_as_near_as_each_other_are_nobody(quick):
    known = {
        "one": self_made_hashes(ANSWERS, SALT),
        "other": self_made_hashes(("ชบา", *ANSWERS[1:]), SALT),
    }
    assert match(self_made_hashes(("กุหลาบ", *ANSWERS[1:]), SALT), known) is None
    assert match(self_made_hashes(ANSWERS, SALT), known) is None


def test_every_question_needs_an_answer():
    for answers in (ANSWERS[:4], (*ANSWERS[:4], " - ")):
        with pytest.raises(Refused, match="All 5 questions need an answer"):
            self_made_hashes(answers, SALT)


@settings(deadline=None, max_examples=200)
@given(
    st.lists(elements, min_size=1, max_size=8, unique=True),
    st.integers(0, 7),
    st.integers(0, 4),
    st.sampled_from("กขคง"),
)
def test_a_code_with_one_element_changed_finds_its_owner_or_nobody(everybody, who, place, changed):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(codes, "_COST", 2)
        known = {str(number): self_made_hashes(code, SALT) for number, code in enumerate(everybody)}
        owner = who % len(everybody)
        code = [*everybody[owner]]
        code[place] = changed
        found = match(self_made_hashes(code, SALT), known)
    assert found is None or found.owner == str(owner)
    if found is not None:
        assert found.exact == (tuple(code) == everybody[owner])
