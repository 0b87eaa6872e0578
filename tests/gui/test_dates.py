"""Days in both languages and eras."""

from datetime import date
from typing import Literal

import pytest

from gui import dates
from gui.language import set_language
from models.errors import Refused

DAY = date(2026, 11, 20)


def test_days_are_written_in_thai_with_the_buddhist_year():
    set_language("th")
    assert dates.format_day(DAY, weekday=True) == "ศ. 20 พ.ย. 2569"
    assert dates.format_day(DAY, weekday=True, short=False) == "ศุกร์ 20 พฤศจิกายน 2569"
    assert dates.format_month(202609) == "ก.ย. 2569"


def test_days_are_written_in_english_with_the_common_year():
    assert dates.format_day(DAY, weekday=True) == "Fri 20 Nov 2026"
    assert dates.format_day(DAY, year=False) == "20 Nov"


def test_an_unusual_era_is_named():
    dates.set_era("be")
    assert dates.format_day(DAY) == "20 Nov 2569 BE"
    set_language("th")
    dates.set_era("ce")
    assert dates.format_day(DAY) == "20 พ.ย. ค.ศ. 2026"


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        (date(2026, 9, 21), date(2026, 11, 15), "21 ก.ย.–15 พ.ย. 2569"),
        (date(2026, 11, 9), date(2026, 11, 15), "9–15 พ.ย. 2569"),
        (date(2026, 12, 28), date(2027, 1, 3), "28 ธ.ค. 2569–3 ม.ค. 2570"),
        (DAY, DAY, "20 พ.ย. 2569"),
    ],
)
def test_a_period_writes_once_what_both_ends_share(first: date, last: date, text: str):
    set_language("th")
    assert dates.format_period(first, last) == text


@pytest.mark.parametrize(
    "text",
    [
        "20/11/2569", "20/11/69", "20-11-2026", "2026-11-20", "20 พ.ย. 69", "20 พ.ย. 2569", "20พ.ย.69",
        "๒๐/๑๑/๒๕๖๙", "20 พฤศจิกายน 2569", "20 Nov 2026", "20 november 26", "20/11", "20", "วันนี้", "today",
    ],
)  # fmt: skip
def test_a_typed_day_is_read_in_either_era(text: str):
    assert dates.parse_day(text, DAY) == DAY


def test_every_written_day_is_read_again():
    for code in ("th", "en"):
        set_language(code)
        for month in range(1, 13):
            day = date(2026, month, 3)
            assert dates.parse_day(dates.format_day(day), DAY) == day
            assert dates.parse_day(dates.format_day(day, short=False), DAY) == day


def test_29_february_of_a_buddhist_leap_year_is_read():
    assert dates.parse_day("29/2/2567", DAY) == date(2024, 2, 29)


@pytest.mark.parametrize("text", ["", "31/2/2569", "พรุ่งนี้", "1/2/3/4", "30 กุมภา 69", "0", "99999"])
def test_what_is_no_day_is_refused_with_a_sentence(text: str):
    with pytest.raises(Refused):
        dates.parse_day(text, DAY)


def test_clock_times():
    assert dates.format_clock(16 * 3600 + 57 * 60 + 59) == "16:57"


@pytest.mark.parametrize(("code", "words"), [("th", "ศ. 20 พ.ย. 16:57"), ("en", "Fri 20 Nov 16:57")])
def test_a_moment_of_another_day_says_the_day(code: Literal["th", "en"], words: str) -> None:
    set_language(code)
    assert dates.format_moment(date(2026, 11, 20), 16 * 3600 + 57 * 60, today=True) == "16:57"
    assert dates.format_moment(date(2026, 11, 20), 16 * 3600 + 57 * 60, today=False) == words
