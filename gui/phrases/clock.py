"""Clock times: 9, 9.30, 13:00 น., 9am, noon, and the six hours of the Thai clock (ตีสาม, บ่ายสองโมงครึ่ง, สามทุ่ม).

An hour up to twelve leaves open which half of the day is meant. It is the morning, unless the other end of
a span says its half: then the shorter span is meant (บ่าย 2-4, 11-2pm, 9 โมงถึง 5).
"""

import re
from dataclasses import dataclass
from itertools import product
from typing import Literal

from gui.phrases.line import Line, is_thai
from gui.phrases.numerals import ENGLISH_NUMBER, THAI_NUMBER, number
from gui.typed_times import DAY

# firm: can only be a clock time. dotted: 9.30 may be a price. bare: 9 is one only in a span or after "from".
Weight = Literal["firm", "dotted", "bare"]

_HALF_DAY = 12 * 3600
_TOLD = {"half past": 30, "quarter past": 15, "quarter to": -15}
_HOUR = rf"(?:[0-9]{{1,2}}(?![0-9])|{THAI_NUMBER})"
_LEFT = r"(?<![0-9a-z])(?<![0-9][.,:/])"
_NO_LENGTH = r"(?![a-z]|\ ?(?:h(?![a-z])|hours?|hrs?|m(?![a-z])|min|ชม|ชั่วโมง|นาที))"  # บ่าย 2 ชม. is a length
_PAST = rf"(?:\ ?(?:(?P<past>ครึ่ง)(?!\ ?ชั่วโมง|\ ?ชม|วัน)|(?P<minutes>[0-9]{{1,2}}|{THAI_NUMBER})\ ?นาที))?"

SPOKEN = rf"""
    {_LEFT}(?:
        ตี\ ?(?P<night>{_HOUR}){_NO_LENGTH}
      | บ่าย(?:\ ?(?P<afternoon>{_HOUR}){_NO_LENGTH}(?:[.:](?P<after>[0-5][0-9])(?![0-9]))?(?:\ ?โมง)?|(?P<first>โมง))
      | (?P<oclock>{_HOUR})\ ?โมง(?:\ ?(?P<half>เช้า|เย็น))?
      | (?:(?P<evening>{_HOUR})\ ?)?(?P<thum>ทุ่ม)(?:นึง|หนึ่ง)?
      | (?P<noon>เที่ยง(?:วัน|ตรง)?)(?!คืน|ธรรม)
      | (?P<midnight>เที่ยงคืน)
    ){_PAST}
  | (?<![a-z])(?:(?P<midday>noon|midday)|(?P<twelve>midnight))(?![a-z])
  | (?<![a-z])(?P<quarter_of>half\ past|quarter\ (?:past|to))\ (?P<told>[0-9]{{1,2}}|{ENGLISH_NUMBER})(?![0-9a-z:.])
"""
WRITTEN = rf"""
    {_LEFT}(?P<hour>[0-9]{{1,2}})(?:(?P<sign>[:.])(?P<minute>[0-9]{{2}}))?
    (?![0-9]|[.,:/][0-9]|\ ?%)
    (?:\ ?(?:
        (?P<meridiem>[ap])(?:m(?![a-z])|\.m\.)
      | (?P<official>นาฬิกา(?:\ ?(?P<official_minutes>[0-9]{{1,2}}|{THAI_NUMBER})\ ?นาที)?|น\.|น(?![ก-๎]))
      | (?P<plain>o['’]?clock)(?![a-z])
    ))?(?![a-z/])
  | {_LEFT}(?P<compact>(?!(?:19|20)[0-9]{{2}})[0-9]{{3,4}})(?![0-9a-z%/]|[.,:][0-9])(?:\ ?(?P<compact_mark>น\.|นาฬิกา))?
"""


@dataclass(frozen=True, slots=True)
class Clock:
    """`times`: the seconds after midnight it may mean, the likeliest first; none when there is no such time.

    `says_half`: which half of the day is meant is part of the words. `at_edge`: to be trusted only where the line
    begins or ends (บทที่ 101-115 are pages, เที่ยง inside a word is no time).
    """

    begin: int
    end: int
    times: tuple[int, ...]
    weight: Weight
    says_half: bool = False
    at_edge: bool = False


def read_clock(found: re.Match[str], line: Line) -> Clock | None:
    """The clock time of a match of SPOKEN or WRITTEN; None when the digits are something else."""
    if found["hour"]:
        return _written(found)
    if found["compact"]:
        return _compact(found)
    return _told(found) if found["told"] else _spoken(found, line)


def choose(first: Clock, last: Clock) -> tuple[int, int]:
    """Begin and end of a span: as written, or the shortest one where an end says its half of the day."""
    if not (first.says_half or last.says_half):
        return first.times[0], last.times[0]
    return min(product(first.times, last.times), key=lambda span: (span[1] - span[0]) % DAY or DAY)


def _written(found: re.Match[str]) -> Clock | None:
    hour, minute, sign = int(found["hour"]), int(found["minute"] or 0), found["sign"]
    begin, end = found.span()
    if found["meridiem"]:
        valid = 1 <= hour <= 12 and minute < 60
        time = _at(hour % 12 + (12 if found["meridiem"] == "p" else 0), minute)
        return Clock(begin, end, (time,) if valid else (), "firm", says_half=True)
    if found["official_minutes"]:
        minute = number(found["official_minutes"])
    is_firm = bool(found["official"] or found["plain"] or sign == ":")
    if hour * 60 + minute > 24 * 60 or minute > 59:
        return Clock(begin, end, (), "firm") if is_firm else None
    if sign == "." and found["hour"] == "0" and not is_firm:
        return None  # 0.25 is a part of an hour
    is_exact = bool(found["official"]) or not 1 <= hour <= 12 or found["hour"].startswith("0")
    times = (_at(hour, minute),) if is_exact else _both_halves(hour, minute)
    return Clock(begin, end, times, "firm" if is_firm else "dotted" if sign else "bare")


def _compact(found: re.Match[str]) -> Clock | None:
    digits = found["compact"].zfill(4)
    hour, minute = int(digits[:2]), int(digits[2:])
    valid = minute < 60 and hour * 60 + minute <= 24 * 60
    if found["compact_mark"]:
        return Clock(*found.span(), (_at(hour, minute),) if valid else (), "firm")
    return Clock(*found.span(), (_at(hour, minute),), "bare", at_edge=True) if valid else None


def _told(found: re.Match[str]) -> Clock:
    hour = number(found["told"])
    time = hour * 3600 + _TOLD[found["quarter_of"]] * 60
    return Clock(*found.span(), (time, (time + _HALF_DAY) % DAY) if 1 <= hour <= 12 else (), "firm")


def _spoken(found: re.Match[str], line: Line) -> Clock:
    minute = 30 if found["past"] else number(found["minutes"] or found["after"] or "0")
    hours = _spoken_hours(found)
    times = tuple(_at(hour, minute) for hour in hours) if minute < 60 else ()
    begin, end = found.span()
    if found["noon"] and _inside_word(line.rest, begin, end):
        return Clock(begin, end, times, "bare", says_half=True, at_edge=True)
    return Clock(begin, end, times, "firm", says_half=True)


def _spoken_hours(found: re.Match[str]) -> tuple[int, ...]:
    if found["noon"] or found["midday"]:
        return (12,)
    if found["midnight"] or found["twelve"]:
        return (0,)
    if found["night"]:
        return _from(number(found["night"]), 1, 5, 0)
    if found["first"]:
        return (13,)
    if found["afternoon"]:
        return _from(number(found["afternoon"]), 1, 6, 12)
    if found["thum"]:
        return _from(number(found["evening"] or "1"), 1, 6, 18)
    return _mong(number(found["oclock"]), found["half"])


def _mong(hour: int, half: str | None) -> tuple[int, ...]:
    """6 to 11 โมง are in the morning, 1 to 5 in the afternoon; only six o'clock can be either."""
    if half == "เช้า":
        return _from(hour, 6, 11, 0)
    if half == "เย็น":
        return _from(hour, 3, 7, 12)
    if hour == 6:
        return (6, 18)
    return _from(hour, 7, 12, 0) or _from(hour, 1, 5, 12)


def _from(hour: int, first: int, last: int, begins: int) -> tuple[int, ...]:
    return (begins + hour,) if first <= hour <= last else ()


def _at(hour: int, minute: int) -> int:
    return hour * 3600 + minute * 60


def _both_halves(hour: int, minute: int) -> tuple[int, int]:
    time = _at(hour, minute)
    return time, (time + _HALF_DAY) % DAY


def _inside_word(text: str, begin: int, end: int) -> bool:
    return (begin > 0 and is_thai(text[begin - 1])) or (end < len(text) and is_thai(text[end]))
