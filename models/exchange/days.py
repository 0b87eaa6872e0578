"""Reads a day as people and programs write it: both eras, Thai and English months, three orders."""

import re
from datetime import date
from functools import lru_cache
from typing import Literal, NamedTuple, TypeAlias

from models.errors import Refused
from models.exchange.typed import plain_text, shown

Order: TypeAlias = Literal["dmy", "mdy", "ymd"]
ORDERS: tuple[Order, ...] = ("dmy", "mdy", "ymd")

_ERA = 543
_FIRST_THAI_YEAR = 2400
_FIRST_YEAR, _LAST_YEAR = 1900, 2399
_ENGLISH = "january february march april may june july august september october november december".split()
_THAI = "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม".split()
_THAI_SHORT = "มค กพ มีค เมย พค มิย กค สค กย ตค พย ธค".split()
_MONTHS = {"sept": 9} | {
    name: month
    for month, names in enumerate(zip(_ENGLISH, _THAI, _THAI_SHORT, strict=True), start=1)
    for name in (*names, names[0][:3], re.sub("(คม|ยน|พันธ์)$", "", names[1]))
}
_ENGLISH_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_SILENT = {
    *_ENGLISH_WEEKDAYS,
    *(name[:3] for name in _ENGLISH_WEEKDAYS),
    *"tues wednes thur thurs st nd rd th of ที่ จ อ พ พฤ ศ ส อา".split(),
    *"จันทร์ อังคาร พุธ พฤหัส พฤหัสบดี ศุกร์ เสาร์ อาทิตย์".split(),
}
_ERAS = {"พศ": _ERA, "be": _ERA, "คศ": 0, "ad": 0, "ce": 0}
_TOKEN = re.compile(
    "(?P<number>[0-9]+)|(?P<word>[a-z\u0e01-\u0e4e][a-z.\u0e01-\u0e4e]*)|[ /.,-]+|(?P<odd>.)", re.DOTALL
)
_ISO = re.compile("(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}(?:$|[T ][0-9]{2}:[0-9]{2}:[0-9]{2}$)")
_TIME = re.compile(
    r"(?:t|[\s,]+)\d{1,2}(?::\d{2}(?::\d{2}(?:[.,]\d+)?)?|\.\d{2}(?=\s*น))\s*(?:[ap]\.?m\.?|น\.?)?"
    r"\s*(?:z|[+-]\d{2}:?\d{2})?$"
)


class _Parts(NamedTuple):
    """Numbers as written; `month` if it was a word; `era`, if said, is what to take from the year."""

    numbers: tuple[str, ...]
    month: int | None
    era: int | None


def parse_day(text: str, order: Order = "dmy") -> date:
    """The day `text` names; `order` decides only what the text leaves open.

    A year of four digits from 2400 on, and of two digits from 43 on, is of the Buddhist era; it is converted
    before 29 February is checked. Raises Refused.
    """
    day = _read(text, order)[0]
    if day is None:
        raise Refused(
            "“{text}” is not a day. Write it as 2026-11-20, 20/11/2569 or 20 พ.ย. 2569.", text=shown(text)
        )
    return day


def has_short_year(text: str, order: Order = "dmy") -> bool:
    """Whether the year was written with two digits, so that its century is a guess."""
    return _read(text, order)[1]


def format_day(day: date) -> str:
    """A day as files hold it: ISO 8601."""
    return day.isoformat()


@lru_cache(maxsize=20_000)
def _read(text: str, order: Order) -> tuple[date | None, bool]:
    try:
        if _ISO.match(text):
            return date.fromisoformat(text[:10]), False
        parts = _parts(_TIME.sub("", plain_text(text)))
        year, month, day = _named(parts) if parts.month else _numbered(parts.numbers, order)
        return date(_common_year(year, parts.era), int(month), int(day)), len(year) == 2
    except ValueError:
        return None, False


def _parts(text: str) -> _Parts:
    numbers: list[str] = []
    month = era = None
    for token in _TOKEN.finditer(text):
        number, word, odd = token.group("number", "word", "odd")
        if odd:
            raise ValueError(odd)
        if number:
            numbers.append(number)
        elif word:
            word = word.replace(".", "").removeprefix("วัน").removesuffix("ที่")
            if word in _MONTHS and month is None:
                month = _MONTHS[word]
            elif word in _ERAS:
                era = _ERAS[word]
            elif word not in _SILENT and word:
                raise ValueError(word)
    return _Parts(tuple(numbers), month, era)


def _named(parts: _Parts) -> tuple[str, str, str]:
    """Year, month and day when the month was a word: the year is the long number or the last one."""
    first, last = parts.numbers
    day, year = (last, first) if len(first) == 4 else (first, last)
    return year, str(parts.month), day


def _numbered(numbers: tuple[str, ...], order: Order) -> tuple[str, str, str]:
    if len(numbers) != 3:
        (compact,) = numbers
        return compact[:4], compact[4:6], compact[6:] if len(compact) == 8 else ""
    first, second, third = numbers
    if len(first) == 4 or (order == "ymd" and len(first) == 2 == len(third)):
        return first, second, third
    if order == "ymd":
        raise ValueError(numbers)
    return (third, second, first) if order == "dmy" else (third, first, second)


def _common_year(year: str, era: int | None) -> int:
    number = int(year)
    if len(year) == 2:
        number += 2500 if era == _ERA or (era is None and number >= 43) else 2000
    elif len(year) != 4:
        raise ValueError(year)
    if era is None:
        era = _ERA if number >= _FIRST_THAI_YEAR else 0
    if not _FIRST_YEAR <= number - era <= _LAST_YEAR:
        raise ValueError(year)
    return number - era
