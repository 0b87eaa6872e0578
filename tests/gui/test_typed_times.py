"""What people type for clock times and lengths of time, in both scripts."""

import pytest

from gui.typed_times import between, format_span, parse_clock, parse_span, parse_start
from models.errors import Refused

H = 3600


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("9", 9 * H), ("9.30", 34200), ("9:30", 34200), ("0930", 34200), ("930", 34200), ("๙.๓๐", 34200),
        ("๐๙๓๐", 34200), ("21:15 น.", 76500), ("2 pm", 14 * H), ("24:00", 24 * H), ("0", 0),
    ],
)  # fmt: skip
def test_clock_times(text: str, seconds: int) -> None:
    assert parse_clock(text) == seconds


@pytest.mark.parametrize("text", ["เก้าโมง", "25", "9:75", "0975", "", "12345"])
def test_what_is_no_clock_time(text: str) -> None:
    with pytest.raises(Refused):
        parse_clock(text)


def test_nothing_begins_at_24() -> None:
    with pytest.raises(Refused):
        parse_start("24:00")


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("9-12", (9 * H, 3 * H)),
        ("9.30 – 11", (34200, 5400)),
        ("๙ ถึง ๑๒", (9 * H, 3 * H)),
        ("22 to 1", (22 * H, 3 * H)),
        ("0-24:00", (0, 24 * H)),
        ("9", (9 * H, 60)),
        ("  ", (None, 60)),
    ],
)
def test_spans(text: str, span: tuple[int | None, int]) -> None:
    assert parse_span(text, 60) == span


def test_an_end_equal_to_the_start_is_refused() -> None:
    with pytest.raises(Refused):
        between(H, H)


def test_a_span_is_written_with_both_clock_times() -> None:
    assert format_span(9 * H, 3 * H) == "09:00–12:00"
    assert format_span(22 * H, 3 * H) == "22:00–01:00"
    assert format_span(22 * H, 2 * H) == "22:00–24:00"
