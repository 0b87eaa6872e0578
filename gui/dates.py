"""One way to write and read days: Thai and English, Buddhist and Common Era, never the machine's locale."""

import re
from datetime import date, timedelta
from typing import Literal

from gui.language import language, tr
from models.errors import Refused

Era = Literal["auto", "be", "ce"]
BUDDHIST_OFFSET = 543

WEEKDAYS_EN = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
WEEKDAYS_TH = ("จ.", "อ.", "พ.", "พฤ.", "ศ.", "ส.", "อา.")
LONG_WEEKDAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
LONG_WEEKDAYS_TH = ("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์")
MONTHS_EN = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
MONTHS_TH = (
    "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
)  # fmt: skip
LONG_MONTHS_EN = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
LONG_MONTHS_TH = (
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
    "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
)  # fmt: skip

_THAI_DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
_era: Era = "auto"


def set_era(era: Era) -> None:
    """auto: Buddhist Era in Thai, Common Era in English."""
    global _era
    _era = era


def era() -> Literal["be", "ce"]:
    if _era == "auto":
        return "be" if language() == "th" else "ce"
    return _era


def format_year(year: int) -> str:
    """The year in the chosen era; named when it is not the one the language expects."""
    shown = year + BUDDHIST_OFFSET if era() == "be" else year
    if language() == "th":
        return str(shown) if era() == "be" else f"ค.ศ. {shown}"
    return str(shown) if era() == "ce" else f"{shown} BE"


def month_name(month: int, *, short: bool = True) -> str:
    """Name of month 1…12."""
    if language() == "th":
        return (MONTHS_TH if short else LONG_MONTHS_TH)[month - 1]
    return (MONTHS_EN if short else LONG_MONTHS_EN)[month - 1]


def weekday_name(weekday: int, *, short: bool = True) -> str:
    """Name of weekday 0…6, Monday first."""
    if language() == "th":
        return (WEEKDAYS_TH if short else LONG_WEEKDAYS_TH)[weekday]
    return (WEEKDAYS_EN if short else LONG_WEEKDAYS_EN)[weekday]


def format_day(day: date, *, weekday: bool = False, year: bool = True, short: bool = True) -> str:
    parts = [weekday_name(day.weekday(), short=short)] if weekday else []
    parts += [str(day.day), month_name(day.month, short=short)]
    return " ".join([*parts, format_year(day.year)] if year else parts)


def format_period(first: date, last: date) -> str:
    """21 ก.ย.–15 พ.ย. 2569; what both ends share is written once."""
    if first == last:
        return format_day(first)
    if first.year != last.year:
        return f"{format_day(first)}–{format_day(last)}"
    if first.month != last.month:
        return f"{format_day(first, year=False)}–{format_day(last)}"
    return f"{first.day}–{format_day(last)}"


def format_month(month: int, *, year: bool = True, short: bool = True) -> str:
    """A month given as YYYYMM."""
    name = month_name(month % 100, short=short)
    return f"{name} {format_year(month // 100)}" if year else name


def format_clock(seconds: int) -> str:
    """Clock time of seconds after midnight, 16:57."""
    minutes = seconds // 60
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def format_moment(day: date, seconds: int, *, today: bool) -> str:
    """A clock time, with its day unless that is today: ศ. 20 พ.ย. 16:57."""
    clock = format_clock(seconds)
    return clock if today else f"{format_day(day, weekday=True, year=False)} {clock}"


def parse_day(text: str, today: date) -> date:
    """A typed day: 20/11/2569, 20 พ.ย. 69, 2026-11-20, 20/11, 20, today, วันนี้, เมื่อวาน.

    Four digits from 2400 are Buddhist Era; two digits from 43 are 25xx, below they are 20xx.
    Raises Refused with a sentence when no such day exists.
    """
    cleaned = text.strip().lower().translate(_THAI_DIGITS)
    back = {"today": 0, "วันนี้": 0, "yesterday": 1, "เมื่อวาน": 1, "เมื่อวานนี้": 1}.get(cleaned)
    if back is not None:
        return today - timedelta(days=back)
    iso = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", cleaned)
    if iso:
        return _day(int(iso[3]), int(iso[2]), iso[1], text, today)
    parts = [part for part in re.split(r"[\s/.\-]+", _months_to_numbers(cleaned)) if part]
    if not 1 <= len(parts) <= 3 or not all(part.isdecimal() for part in parts):
        raise Refused("“{text}” is not a day. Write it like 20/11/2569 or 20 Nov 2026.", text=text)
    month = int(parts[1]) if len(parts) > 1 else today.month
    return _day(int(parts[0]), month, parts[2] if len(parts) > 2 else "", text, today)


def _months_to_numbers(text: str) -> str:
    """Month names become numbers; long names first, because a short name may begin a long one."""
    names = zip(LONG_MONTHS_TH, MONTHS_TH, LONG_MONTHS_EN, MONTHS_EN, strict=True)
    for number, variants in enumerate(names, start=1):
        for name in (*variants, MONTHS_TH[number - 1].rstrip("."), MONTHS_TH[number - 1].replace(".", "")):
            if name.lower() in text:
                return re.sub(re.escape(name.lower()) + r"\.?", f" {number} ", text, count=1)
    return text


def _day(day: int, month: int, year: str, text: str, today: date) -> date:
    try:
        return date(_common_year(year) if year else today.year, month, day)
    except ValueError:
        raise Refused("“{text}” is not in the calendar. Check the day and the month.", text=text) from None


def _common_year(year: str) -> int:
    number = int(year)
    if len(year) <= 2:
        return number + (2500 - BUDDHIST_OFFSET if number >= 43 else 2000)
    return number - BUDDHIST_OFFSET if number >= 2400 else number


def era_name() -> str:
    return tr("Buddhist Era") if era() == "be" else tr("Common Era")
