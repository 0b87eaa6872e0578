"""Days, clock times, durations and amounts as people and programs write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import Refused
from models.exchange import values

NOVEMBER_20 = date(2026, 11, 20)
DAYS = st.dates(date(1900, 1, 1), date(2399, 12, 31))


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("2026-11-20", "dmy"),
        ("2026/11/20", "mdy"),
        ("20261120", "dmy"),
        ("20/11/2026", "dmy"),
        ("20.11.2026", "dmy"),
        ("20 11 2026", "dmy"),
        ("11-20-2026", "mdy"),
        ("26-11-20", "ymd"),
        ("20/11/2569", "dmy"),
        ("2569-11-20", "ymd"),
        ("20/11/69", "dmy"),
        ("11/20/26", "mdy"),
        ("๒๐/๑๑/๒๕๖๙", "dmy"),
        ("20 พ.ย. 2569", "dmy"),
        ("๒๐ พฤศจิกายน พ.ศ. ๒๕๖๙", "mdy"),
        ("วันศุกร์ที่ 20 พฤศจิกายน 2569", "dmy"),
        ("ศ. 20 พ.ย. 69", "dmy"),
        ("20-พย-2569", "dmy"),
        ("Fri 20 Nov 2026", "dmy"),
        ("November 20th, 2026", "dmy"),
        ("20 Nov 2569 BE", "dmy"),
        ("2026-11-20T09:30:00+07:00", "dmy"),
        ("2026-11-20 09:30:15", "dmy"),
        ("20/11/2026 9.30 น.", "dmy"),
        ("11/20/2026 9:30 PM", "mdy"),
    ],
)
def test_a_day_in_its_many_forms(text: str, order: values.Order) -> None:
    assert values.parse_day(text, order) == NOVEMBER_20


def test_the_era_is_settled_before_the_leap_day() -> None:
    assert values.parse_day("29/02/2567") == date(2024, 2, 29)
    with pytest.raises(Refused):
        values.parse_day("29/02/2569")


@pytest.mark.parametrize(
    "text", ["", "วันนี้", "31/2/2026", "12/30/2026", "2026", "20/11", "1/1/999", "1/1/9999", "20 เดือน 2569"]
)
def test_what_is_not_a_day_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        values.parse_day(text)


def test_a_short_year_is_told() -> None:
    assert values.has_short_year("20/11/69")
    assert not values.has_short_year("20/11/2569")


@given(DAYS)
def test_a_written_day_reads_back(day: date) -> None:
    assert values.parse_day(values.format_day(day)) == day


@given(DAYS)
def test_a_day_of_the_buddhist_era_reads_back(day: date) -> None:
    assert values.parse_day(f"{day.day}/{day.month}/{day.year + 543}") == day


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("7:03", 25380),
        ("07:03:00 PM", 68580),
        ("12:00 AM", 0),
        ("12:30 p.m.", 45000),
        ("9.30 น.", 34200),
        ("๙.๓๐ น.", 34200),
        ("9", 32400),
        ("24:00", 86400),
        ("2026-01-01 09:30:15", 34215),
        ("2026-01-01T09:30:00+07:00", 34200),
    ],
)
def test_clock_times(text: str, seconds: int) -> None:
    assert values.parse_clock(text) == seconds


@pytest.mark.parametrize("text", ["", "เช้า", "25:00", "24:01", "9:60", "13:00 PM", "0:30 AM"])
def test_what_is_not_a_clock_time_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        values.parse_clock(text)


@given(st.integers(0, 86400))
def test_a_written_clock_time_reads_back(seconds: int) -> None:
    assert values.parse_clock(values.format_clock(seconds)) == seconds


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1:30", 5400),
        ("1:30 ชม.", 5400),
        ("26:30:15", 95415),
        ("1h 30m", 5400),
        ("1h30", 5400),
        ("90 min", 5400),
        ("90 นาที", 5400),
        ("1 ชม. 30 นาที", 5400),
        ("๑.๕", 5400),
        ("1,5", 5400),
        ("8", 28800),
        ("PT1H30M", 5400),
        ("0.333333", 1200),
    ],
)
def test_durations(text: str, seconds: int) -> None:
    assert values.parse_duration(text).seconds == seconds


@pytest.mark.parametrize("text", ["", "-1", "1:75", "ทั้งวัน", "1.2.3,4", "h"])
def test_what_is_not_a_duration_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        values.parse_duration(text)


@given(st.integers(0, 10**7))
def test_a_written_duration_reads_back(seconds: int) -> None:
    assert values.parse_duration(values.format_clock(seconds)) == (seconds, 0)


def test_a_number_may_count_minutes_or_seconds() -> None:
    assert values.parse_duration("90.0", unit="minutes").seconds == 5400
    assert values.parse_duration("5400", unit="seconds").seconds == 5400


def test_a_rounded_duration_says_how_far_off_it_may_be() -> None:
    assert values.parse_duration("0.58") == (2088, 18)
    assert values.parse_duration("0:35").slack == 59


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("฿1,234.50", 123450),
        ("1.234,50 บาท", 123450),
        ("(500)", -50000),
        ("−฿500", -50000),
        ("500-", -50000),
        ("500.-", 50000),
        ("1 000 000.00", 100_000_000),
        ("1,500", 150000),
        ("1.500", 150000),
        ("๑,๒๓๔.๕๖", 123456),
        ("THB 1,000", 100000),
        ("0.10", 10),
        (".5", 50),
    ],
)
def test_amounts(text: str, minor: int) -> None:
    assert values.parse_amount(text) == minor


@pytest.mark.parametrize("text", ["", "ฟรี", "12a", "1e5", "1,00,000", "0.125", "1" * 40])
def test_what_is_not_an_amount_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        values.parse_amount(text)


@given(st.integers(-(10**15), 10**15))
def test_a_written_amount_reads_back(minor: int) -> None:
    assert values.parse_amount(values.format_amount(minor), ".") == minor


def test_the_decimal_mark_is_decided_over_the_column() -> None:
    assert values.decide_decimals(["20,0", "2.000,0"]) == ","
    assert values.decide_decimals(["1,125", "0.5"]) == "."
    assert values.decide_decimals(["1,125"]) is None
    assert values.decide_decimals(["1,5", "1.5"]) is None
    assert values.decide_decimals(["1,500", "2,000"], money=True) == "."
    assert values.parse_number("1.125", ",") == 1125
    with pytest.raises(Refused):
        values.parse_amount("1.5", ",")
