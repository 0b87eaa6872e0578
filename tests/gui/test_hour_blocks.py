"""Cells of hours as people type them, and blocks of them as spreadsheets copy them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.hour_blocks import Unreadable, read_block, read_hours, repeat_block, write_block, write_hours
from models.errors import Refused

H = 3600


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1.5", 5400), ("1,5", 5400), ("1:30", 5400), ("90m", 5400), ("๑.๕", 5400), ("1 ชม. 30 นาที", 5400),
        (" 8 ", 8 * H), ("0", 0), ("", 0), ("–", 0), ("\u200b", 0), ("168", 168 * H),
    ],
)  # fmt: skip
def test_a_cell_is_read_as_people_type(text: str, seconds: int) -> None:
    assert read_hours(text) == seconds


@pytest.mark.parametrize("text", ["1:75", "สามชั่วโมงกว่า", "168.1", "-1", "1 2", "99999999999"])
def test_what_is_no_hours_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(Refused):
        read_hours(text)


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(5400, "1.5"), (2 * H, "2.0"), (2700, "0:45"), (1200, "0:20"), (1234, "0:20:34"), (0, "")],
)
def test_a_cell_never_rounds(seconds: int, shown: str) -> None:
    assert write_hours(seconds) == shown
    assert read_hours(shown) == seconds


def test_a_block_is_numbers_between_tabs() -> None:
    assert write_block([[5400, 0, 2 * H], [None, 1200, 45 * 60]]) == "1.5\t\t2\n\t0.3333\t0.75"


@given(st.lists(st.lists(st.integers(1, 168 * H), min_size=3, max_size=3), min_size=1, max_size=4))
def test_what_is_copied_comes_back_to_the_second(rows: list[list[int]]) -> None:
    assert read_block(write_block(rows)) == rows


def test_text_of_spreadsheets_in_both_scripts() -> None:
    text = '1.5\t"2:00"\t\r\n๑.๕\t–\t90 นาที\r\n\r\n3\r\n'
    assert read_block(text) == [[5400, 2 * H, None], [5400, None, 5400], [None] * 3, [3 * H, None, None]]


def test_the_first_cell_that_cannot_be_read_is_named() -> None:
    with pytest.raises(Unreadable) as wrong:
        read_block("1\t2\n3\tปรียา\nx\t4")
    assert (wrong.value.values["row"], wrong.value.values["column"]) == (2, 2)
    assert str(wrong.value).startswith("“ปรียา” (row 2, column 2")


@pytest.mark.parametrize("text", ["", "\n", "\r\n"])
def test_nothing_to_paste_is_said(text: str) -> None:
    with pytest.raises(Refused):
        read_block(text)


def test_one_cell_fills_a_selection_and_a_block_only_where_it_fits() -> None:
    assert repeat_block([[1]], 2, 3) == [[1, 1, 1], [1, 1, 1]]
    assert repeat_block([[1, 2]], 3, 2) == [[1, 2]] * 3
    assert repeat_block([[1, 2], [3, 4]], 3, 4) == [[1, 2, 1, 2], [3, 4, 3, 4]]
    assert repeat_block([[1, 2], [3, 4]], 1, 1) == [[1, 2], [3, 4]]
