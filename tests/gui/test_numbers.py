"""Amounts as people read and type them."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui import numbers
from gui.language import set_language
from models.errors import Refused


def test_time():
    assert numbers.format_hours(37_800) == "10.5"
    assert numbers.format_hours(2400 * 3600, 0) == "2,400"
    assert numbers.format_duration(2700) == "0:45"
    assert numbers.format_duration(29_705) == "8:15:05"


def test_money():
    assert numbers.format_money(54_000_000) == "฿540,000"
    assert numbers.format_money(4_586_301) == "฿45,863.01"
    assert numbers.format_money(-50_000) == "−฿500"
    assert numbers.format_money(1234, "USD") == "$12.34"
    assert numbers.format_money(1234, "JPY") == "¥1,234"
    assert numbers.format_money(1234, "MMK") == "MMK 12.34"


def test_rates_round_half_up_and_never_show_zero_for_no_hours():
    set_language("th")
    assert numbers.format_rate(Fraction(22_450)) == "฿225"
    assert numbers.format_rate(None) == "ไม่มีชั่วโมง"


def test_shares_and_changes():
    assert numbers.format_percent(Fraction(93, 100)) == "93%"
    assert numbers.format_percent(None) == "–"
    assert numbers.format_change(540_000, 484_700) == "+11.4%"
    assert numbers.format_change(2400, 2448) == "−2.0%"
    assert numbers.format_change(1, 0) is None
    assert numbers.format_change(Fraction(0), Fraction(3)) == "−100.0%"
    set_language("th")
    assert numbers.format_points(Fraction(93, 100), Fraction(88, 100)) == "+5 จุด"


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1:30", 5400), ("8:15", 29_700), ("1.5", 5400), ("1,5", 5400), ("8", 28_800), ("1h 30m", 5400),
        ("45m", 2700), ("45 นาที", 2700), ("1 ชม. 30 นาที", 5400), ("๑:๓๐", 5400), (".25", 900), ("0", 0),
    ],
)  # fmt: skip
def test_typed_time(text: str, seconds: int):
    assert numbers.parse_duration(text) == seconds


@pytest.mark.parametrize("text", ["", "abc", "1:75", "-1", "สองชั่วโมง", "1:2:3:4"])
def test_what_is_no_time_is_refused(text: str):
    with pytest.raises(Refused):
        numbers.parse_duration(text)


@pytest.mark.parametrize(
    ("text", "minor"),
    [("12,000", 1_200_000), ("฿12,000.5", 1_200_050), ("−500", -50_000), ("๑๒๐ บาท", 12_000), ("0.01", 1)],
)
def test_typed_money(text: str, minor: int):
    assert numbers.parse_money(text) == minor


@pytest.mark.parametrize("text", ["", "1.234", "สิบบาท", "1e5", "--5"])
def test_what_is_no_money_is_refused(text: str):
    with pytest.raises(Refused):
        numbers.parse_money(text)


@given(st.integers(-(10**15), 10**15), st.sampled_from(["THB", "USD", "JPY", "MMK"]))
def test_written_money_is_read_again_to_the_satang(minor: int, currency: str):
    assert numbers.parse_money(numbers.format_money(minor, currency), currency) == minor


@given(st.integers(0, 10**7))
def test_written_time_is_read_again_to_the_second(seconds: int):
    assert numbers.parse_duration(numbers.format_duration(seconds)) == seconds
