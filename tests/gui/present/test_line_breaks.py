"""Projected sentences: broken by phrases and words, evenly, never inside a Thai letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui import thai_breaks
from gui.charts.words import clusters
from gui.present.line_breaks import break_lines

DREAM = "ทีมที่อยู่ได้ด้วยงานที่เชื่อ และมีเวลาให้กันและกัน"


@pytest.fixture(autouse=True, scope="module")
def dictionary() -> None:
    thai_breaks.load()


def test_a_sentence_that_fits_is_one_line() -> None:
    assert break_lines(DREAM, len, 100, 3) == [DREAM]


def test_thai_breaks_at_the_phrase() -> None:
    assert break_lines(DREAM, len, 34, 3) == ["ทีมที่อยู่ได้ด้วยงานที่เชื่อ", "และมีเวลาให้กันและกัน"]


def test_english_breaks_behind_the_comma() -> None:
    said = "A team that lives on work it believes in, and has time for one another"
    assert break_lines(said, len, 45, 3) == [
        "A team that lives on work it believes in,",
        "and has time for one another",
    ]


def test_no_word_stands_alone_on_the_last_line() -> None:
    lines = break_lines("Systems thinking is furthest from our dream", len, 38, 3)
    assert lines == ["Systems thinking is", "furthest from our dream"]


def test_filled_lines_drop_the_dot_between_facts() -> None:
    assert break_lines("one · two · three", len, 11, 2, even=False) == ["one · two", "three"]


def test_what_does_not_fit_ends_in_an_ellipsis() -> None:
    lines = break_lines("one two three four five", len, 7, 2)
    assert lines == ["one two", "three…"]


def test_a_word_that_is_too_long_is_broken_between_letters() -> None:
    assert break_lines("ที่ที่ที่ที่", lambda text: len(clusters(text)), 3, 9) == ["ที่ที่", "ที่ที่"]


@given(st.text(max_size=120), st.integers(3, 40), st.integers(1, 5))
def test_every_line_fits(text: str, width: int, most: int) -> None:
    def measure(part: str) -> float:
        return len(clusters(part))

    lines = break_lines(text, measure, width, most)
    assert len(lines) <= most
    assert all(measure(line.rstrip()) <= width for line in lines)
