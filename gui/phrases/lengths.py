"""Lengths of time: 2h, 1h30, 1:30 ชม., 90 นาที, ชั่วโมงครึ่ง, สองชั่วโมง 15 นาที, half an hour."""

import re

from gui.numbers import parse_duration
from gui.phrases.numerals import ENGLISH_NUMBER, THAI_NUMBER, number
from models.errors import Refused

LONGEST = 168 * 3600

_DIGITS = r"[0-9]{1,4}(?:[.,][0-9]{1,4})?"
_LONG_HOURS, _LONG_MINUTES = r"(?:hours?|hrs?)(?![a-z])", r"(?:minutes?|mins?)(?![a-z])"
_THAI_HOURS, _THAI_MINUTES = r"(?:ชั่วโมง|ชม\.|ชม(?![ก-๎]))", r"นาที"
_HOURS = rf"(?:{_LONG_HOURS}|h(?![a-z])|{_THAI_HOURS})"
_MINUTES = rf"(?:{_LONG_MINUTES}|m(?![a-z])|{_THAI_MINUTES})"
_MINUTES_AFTER_HOURS = rf"(?:{_MINUTES}|น\.|น(?![ก-๎]))"

LENGTH = rf"""
    (?<![0-9a-z])(?<![0-9][.,:/])(?:
        (?P<colon>[0-9]{{1,3}}:[0-5][0-9])\ ?{_HOURS}
      | (?P<compact_hours>[0-9]{{1,3}})h(?P<compact_minutes>[0-5][0-9])(?![0-9])(?:{_MINUTES})?
      | (?:(?P<hours>{_DIGITS})[\ -]?{_HOURS}|(?P<named_hours>{ENGLISH_NUMBER})[\ -]
           (?:(?P<before>and\ a\ half)\ )?{_LONG_HOURS}|(?P<thai_hours>{THAI_NUMBER})\ ?{_THAI_HOURS})
        (?:(?P<and_half>\ ?ครึ่ง(?!\ ?ชั่วโมง)|\ and\ a\ half(?![a-z]))
          |\ (?P<last_minutes>[0-5][0-9])(?=\ ?(?:$|\n))
          |\ ?(?:and\ |กับ\ ?|และ\ ?)?(?P<and_minutes>[0-9]{{1,4}}|{THAI_NUMBER})\ ?{_MINUTES_AFTER_HOURS})?
      | (?P<minutes_only>[0-9]{{1,4}})[\ -]?{_MINUTES}
      | (?P<named_minutes>{ENGLISH_NUMBER})[\ -]{_LONG_MINUTES}
      | (?P<thai_minutes>{THAI_NUMBER})\ ?{_THAI_MINUTES}
      | (?P<quarters>three\ quarters\ of\ an\ hour)
      | (?P<quarter>(?:a\ )?quarter\ (?:of\ an\ )?hour)
      | (?P<halved>ครึ่ง\ ?(?:ชั่วโมง|ชม\.?)|(?:half\ an|half\ a|a\ half|half)[\ -]hour|1/2\ ?{_HOURS})(?![a-z])
      | (?P<one_and_half>ชั่วโมง\ ?ครึ่ง|ชม\.\ ?ครึ่ง)
      | (?P<one>ชั่วโมง(?:นึง|หนึ่ง))
    )
"""
_FIXED = {"quarters": 2700, "quarter": 900, "halved": 1800, "one_and_half": 5400, "one": 3600}


def read_length(found: re.Match[str]) -> int:
    """Seconds of a match of LENGTH. Raises Refused when no entry can be so long."""
    seconds = _seconds(found)
    if not 0 < seconds <= LONGEST:
        raise Refused("A duration must be longer than 0 and at most 168 hours.")
    return seconds


def _seconds(found: re.Match[str]) -> int:
    for name, seconds in _FIXED.items():
        if found[name]:
            return seconds
    if found["colon"]:
        return parse_duration(found["colon"])
    if found["compact_hours"]:
        return parse_duration(f"{found['compact_hours']}:{found['compact_minutes']}")
    if minutes := found["minutes_only"] or found["named_minutes"] or found["thai_minutes"]:
        return number(minutes) * 60
    hours = found["hours"] or number(found["named_hours"] or found["thai_hours"])
    half = 1800 if found["and_half"] or found["before"] else 0
    return (
        parse_duration(f"{hours} h {number(found['and_minutes'] or found['last_minutes'] or '0')} m") + half
    )
