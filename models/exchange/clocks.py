"""Reads clock times and durations as people and programs write them; whole seconds come out."""

import re
from decimal import Decimal
from functools import lru_cache
from typing import Literal, NamedTuple, TypeAlias

from models.errors import Refused
from models.exchange.amounts import Decimals, parse_number
from models.exchange.typed import plain_text, shown

Unit: TypeAlias = Literal["hours", "minutes", "seconds"]

DAY = 24 * 3600
_UNIT_SECONDS: dict[Unit, int] = {"hours": 3600, "minutes": 60, "seconds": 1}
_CLOCK = re.compile(
    r"(?:^|[t\s,])(\d{1,2})(?:[:.](\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*"
    r"(?P<half>[ap]\.?m\.?|ก่อนเที่ยง|หลังเที่ยง)?\s*(?:น\.?|นาฬิกา)?\s*(?:z|[+-]\d{2}:?\d{2})?$"
)
_COLONS = re.compile(r"(\d+):(\d{1,2})(?::(\d{1,2})(?:[.,]\d+)?)?\s*(?:h|hrs?|ชม\.?|ชั่วโมง)?")
_NUMBER = r"(\d+(?:[.,]\d+)?)\s*"
_SPOKEN = re.compile(
    rf"(?:{_NUMBER}(?:h|hr|hrs|hours?|ชม|ชั่วโมง)\.?)?\s*"
    rf"(?:{_NUMBER}(?:m|min|mins|minutes?|น|นาที)?\.?)?\s*"
    rf"(?:{_NUMBER}(?:s|sec|secs|seconds?|วิ|วินาที)\.?)?"
)
_HAS_UNIT = re.compile(r"\d\s*[a-zก-ฮ]")


class Duration(NamedTuple):
    """Whole seconds, and how far the exact value may be from them because of how the text was rounded."""

    seconds: int
    slack: int


def parse_clock(text: str) -> int:
    """Seconds after midnight, 24:00 included; a date before the time is passed over. Raises Refused."""
    seconds = _clock(text)
    if seconds is None:
        raise Refused("“{text}” is not a clock time. Write it as 9:30, 9.30 or 9:30 AM.", text=shown(text))
    return seconds


def parse_duration(text: str, decimals: Decimals = None, unit: Unit = "hours") -> Duration:
    """A duration: 1:30, 26:30:00, 1h 30m, 90 นาที, or a number of `unit`. Raises Refused."""
    duration = _duration(text, decimals, unit)
    if duration is None:
        raise Refused("“{text}” is not a duration. Write it as 1:30, 1.5 or 1h 30m.", text=shown(text))
    return duration


def format_clock(seconds: int) -> str:
    """A clock time or a duration as files hold it: 09:30:00; hours may pass 24."""
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"


@lru_cache(maxsize=100_000)
def _clock(text: str) -> int | None:
    found = _CLOCK.search(plain_text(text))
    if found is None:
        return None
    hours, minutes, seconds = (int(part or 0) for part in found.groups()[:3])
    if half := found["half"]:
        if not 1 <= hours <= 12:
            return None
        hours = hours % 12 + (12 if half.startswith(("p", "หลัง")) else 0)
    value = hours * 3600 + minutes * 60 + seconds
    return value if minutes < 60 and seconds < 60 and value <= DAY else None


@lru_cache(maxsize=100_000)
def _duration(text: str, decimals: Decimals, unit: Unit) -> Duration | None:
    plain = plain_text(text)
    if colons := _COLONS.fullmatch(plain):
        hours, minutes, seconds = (int(part or 0) for part in colons.groups())
        if minutes >= 60 or seconds >= 60:
            return None
        return Duration(hours * 3600 + minutes * 60 + seconds, 0 if colons[3] else 59)
    if _HAS_UNIT.search(plain):
        return _spoken(plain)
    try:
        number = parse_number(plain, decimals)
    except Refused:
        return None
    size = _UNIT_SECONDS[unit]
    return None if number < 0 else Duration(_whole(number * size), _slack(number, size))


def _spoken(plain: str) -> Duration | None:
    spoken = _SPOKEN.fullmatch(plain.removeprefix("pt"))
    if spoken is None:
        return None
    parts = [Decimal((part or "0").replace(",", ".")) for part in spoken.groups()]
    return Duration(_whole(parts[0] * 3600 + parts[1] * 60 + parts[2]), 0)


def _slack(number: Decimal, size: int) -> int:
    """Half a unit of the last decimal; a whole or a well-rounded number such as 1.5 is taken at its word."""
    digits = -int(number.as_tuple().exponent)
    return _whole(Decimal(size) / 2 / 10**digits) if digits >= 2 else 0


def _whole(seconds: Decimal) -> int:
    """Half a second and more rounds up."""
    return int(seconds + Decimal("0.5"))
