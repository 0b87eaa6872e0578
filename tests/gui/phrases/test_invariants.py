"""Whatever is typed: reading never fails, and loses nothing."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gui.phrases.completion import complete
from gui.phrases.grammar import read_phrase
from gui.phrases.phrase import Phrase
from tests.gui.phrases.test_grammar import LINES as TABLE
from tests.gui.phrases.words import SHOWN, TODAY, VOCABULARY

_PIECES = st.sampled_from(
    "9 12 9.30 13:00 25:00 - – ถึง to from at ตั้งแต่ น. 2h 90 นาที ชั่วโมง ครึ่ง โมง บ่าย ทุ่ม เที่ยง ตี สาม ห้า "
    "เมื่อวาน last Friday วัน จันทร์ ที่แล้ว จ. 20/11 31/2 /2569 พ.ย. 69 Nov @ # @อบรม #เดิน @ตลาด ประชุม ห้อง 3 , ( ) "
    "\u0e49 \u0e4d \u0e32 \u0e33 \u200b \u202e \ud800 \x00 \x1c ß İ ½ ٣ 😀 e\u0301".split(" ")
)
_LINES = st.one_of(
    st.text(st.characters(), max_size=60),
    st.lists(_PIECES, max_size=12).map("".join),
    st.lists(_PIECES, max_size=12).map(" ".join),
)
LINES = [line.text for line in TABLE]


def read(text: str) -> Phrase:
    return read_phrase(text, VOCABULARY, today=TODAY, day=SHOWN)


@settings(max_examples=600, deadline=None)
@given(_LINES)
def test_every_character_is_in_one_part_or_is_a_blank(text: str) -> None:
    at = 0
    for part in read(text).parts:
        assert at <= part.begin <= part.end <= len(text)
        assert not text[at : part.begin].strip()
        at = part.end
    assert not text[at:].strip()


def test_a_line_can_be_typed_letter_by_letter() -> None:
    """Half a word may look like the beginning of anything: สำ of สำคัญ is no Saturday."""
    for line in [*LINES, "9-12 สำคัญ", "2h จะ", "2h ศิ", "2h อา"]:
        for end in range(len(line)):
            read(line[:end])
    assert not read("9-12 สำ").names_day


@settings(max_examples=300, deadline=None)
@given(_LINES)
def test_what_is_understood_is_an_entry_that_can_be_saved(text: str) -> None:
    phrase = read(text)
    assert 0 <= phrase.seconds <= 168 * 3600
    assert phrase.start is None or 0 <= phrase.start < 24 * 3600
    assert bool(phrase.complaints) == any(part.kind == "unknown" for part in phrase.parts)
    assert "\n" not in phrase.note
    assert not phrase.bare_number or phrase.seconds


@settings(max_examples=300, deadline=None)
@given(_LINES, st.integers(0, 60))
def test_completions_replace_something_before_the_cursor(text: str, cursor: int) -> None:
    cursor = min(cursor, len(text))
    for completion in complete(text, cursor, VOCABULARY):
        assert 0 <= completion.begin <= cursor <= completion.end <= len(text)
        assert completion.name in completion.text


@pytest.mark.parametrize(
    "text", ["9" * 10_000, "@" * 2_000, "เที่ยง" * 2_000, "ก\u0e49" * 5_000, "9-12 " * 2_000, "20/11 " * 1_500, "\ud800" * 10_000]
)  # fmt: skip
def test_endless_lines_are_read(text: str) -> None:
    assert not read(text).is_complete
