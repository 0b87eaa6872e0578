"""Days named in a line: เมื่อวาน, last Friday, จ., 20/11/2569, 20 พ.ย. 69, 20 Nov."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from gui.dates import (
    LONG_MONTHS_EN,
    LONG_MONTHS_TH,
    LONG_WEEKDAYS_EN,
    LONG_WEEKDAYS_TH,
    MONTHS_EN,
    MONTHS_TH,
    WEEKDAYS_TH,
    parse_day,
)
from gui.phrases.line import Line
from gui.phrases.numerals import either
from models.errors import AppError, Refused

_BACK = {
    "today": 0, "yesterday": 1, "the day before yesterday": 2, "day before yesterday": 2, "tomorrow": -1,
    "วันนี้": 0, "เมื่อวานนี้": 1, "เมื่อวานซืน": 2, "เมื่อวานซืนนี้": 2, "เมื่อวาน": 1, "วานซืน": 2, "วานนี้": 1,
    "พรุ่งนี้": -1, "มะรืนนี้": -2, "มะรืน": -2, "the day after tomorrow": -2, "day after tomorrow": -2,
}  # fmt: skip
_SHORT_EN = ("mon", "tues", "tue", "weds", "wed", "thurs", "thur", "thu", "fri", "sat", "sun")
_WEEKDAYS = (
    {name.lower(): place for place, name in enumerate(LONG_WEEKDAYS_EN)}
    | {name: place for place, name in enumerate(LONG_WEEKDAYS_TH)}
    | {name: place for place, name in enumerate(WEEKDAYS_TH)}
    | {short: [name[:3].lower() for name in LONG_WEEKDAYS_EN].index(short[:3]) for short in _SHORT_EN}
    | {"พฤหัส": 3, "พฤหัสฯ": 3}
)
_SPELLED_TH = [*LONG_WEEKDAYS_TH, "พฤหัส", "พฤหัสฯ"]
_DOTTED_MONTHS = [month.lower() for month in (*LONG_MONTHS_TH, *MONTHS_TH, *LONG_MONTHS_EN)]
_THAI_BARE = [bare for month in MONTHS_TH for bare in (month.replace(".", ""), month.rstrip("."))]
_BARE_MONTHS = [*(month.lower() for month in MONTHS_EN), *_THAI_BARE]

_LEFT, _RIGHT = r"(?<![^\ \n,(])", r"(?![^\ \n,.)])"
# A number after a month is its year only if nothing makes a time of it.
_UNIT = r"[0-9:.,]|\ ?(?:[-–/]|ถึง|to\ |โมง|ทุ่ม|น\.|นาที|ชม|ชั่วโมง|hours?|hrs?|h\b|min|m\b|[ap]\.?m)"
_YEAR = rf"(?:พ\.ศ\.\ ?|ค\.ศ\.\ ?)?(?:[0-9]{{4}}|[2-9][0-9])(?!{_UNIT})"
_MONTH = rf"(?:(?:{either(_DOTTED_MONTHS)})|(?:{either(_BARE_MONTHS)})(?![a-zก-๎]))\.?"
_ENGLISH_MONTH = rf"(?:{either([month.lower() for month in (*LONG_MONTHS_EN, *MONTHS_EN)])})(?![a-z])\.?"
# Before these a short weekday is one; elsewhere อ. is a teacher and จ. a province.
_ENDS = r"(?=\ ?(?:$|\n|[0-9]))"

_FIRM = re.compile(
    rf"""
    (?<![^\ \n])(?:on\ )?(?:
        {_LEFT}(?P<relative>{either(list(_BACK))})(?![a-z])
      | {_LEFT}(?P<ago>[0-9]{{1,2}})\ ?(?:days?\ ago(?![a-z])|วันก่อน|วันที่แล้ว)
      | {_LEFT}(?:วันที่\ ?)?(?P<iso>[0-9]{{4}}-[0-9]{{1,2}}-[0-9]{{1,2}}){_RIGHT}
      | {_LEFT}(?:วันที่\ ?)?(?P<numeric>[0-9]{{1,2}}(?P<sign>[/.-])[0-9]{{1,2}}(?P=sign)(?:[0-9]{{4}}|[0-9]{{2}})){_RIGHT}
      | {_LEFT}(?:วันที่\ ?)?(?P<day>[0-9]{{1,2}})\ ?(?P<month>{_MONTH})(?:\ ?(?P<year>{_YEAR}))?
      | {_LEFT}(?P<month_first>{_ENGLISH_MONTH})\ (?P<day_after>3[01]|[0-2]?[0-9])
        (?:,\ ?(?P<year_after>[0-9]{{4}}))?(?!{_UNIT})
      | วันที่\ ?(?P<day_alone>[0-9]{{1,2}}(?:/[0-9]{{1,2}})?)(?![0-9/]|\ ?(?:-|ถึง))
      | (?:(?P<which>last|this|next)\ )?(?P<english>{either([name.lower() for name in LONG_WEEKDAYS_EN])})(?![a-z])
      | (?P<which_short>last|this|next)\ (?P<short>{either(_SHORT_EN)})(?![a-z])\.?
      | (?P<shorter>{either([name for name in _SHORT_EN if name not in ("sat", "sun")])})(?![a-z])\.?
      | (?P<shortest>sat|sun)(?:\.|{_ENDS}){_ENDS}
      | (?P<prefix>วัน)?(?P<thai>{either(_SPELLED_TH)})(?P<thai_which>\ ?(?:ที่แล้ว|ที่ผ่านมา|ก่อน|นี้|หน้า))?(?:ที่(?=\ ?[0-9]))?
        (?(prefix)(?!\ ?-?(?:{either(_SPELLED_TH)})|[\u0e30-\u0e4e])|(?![^\ \n,.)]))
      | (?P<letter>{either(WEEKDAYS_TH)}){_ENDS}
    )
    """,
    re.VERBOSE,
)
_WEEKDAY_GROUPS = ("english", "short", "shorter", "shortest", "thai", "letter")
_LOOSE = re.compile(
    r"(?<![^\ \n(])(?<!ที่\ )(?<!ห้อง\ )(?<!ชั้น\ )(?P<slash>([1-9]|[0-2][0-9]|3[01])/(0?[1-9]|1[0-2]))(?![^\ \n,)])"
)


@dataclass(frozen=True, slots=True)
class Named:
    """A day that was named, or only its weekday: then `day` is the nearest one that is meant."""

    begin: int
    end: int
    day: date | None
    weekday: int | None = None
    complaint: AppError | None = None


def find_days(line: Line, today: date) -> list[Named]:
    """Every day the line names, blanked; a weekday may stand beside its date."""
    days = [named for found in _FIRM.finditer(line.rest) if (named := _read(found, line, today))]
    for named in days:
        line.blank(named.begin, named.end)
    return days


def find_loose_days(line: Line, today: date) -> list[Named]:
    """Days and months without a year, which may as well be parts of something: only first or last in the line."""
    days: list[Named] = []
    for found in _LOOSE.finditer(line.rest):
        begin, end = found.span()
        if line.stands_first(begin) or (not days and line.stands_last(end)):
            days.append(_try(found, line, lambda written=found["slash"]: parse_day(written, today)))
            line.blank(begin, end)
    return days


def take_days(line: Line, days: list[Named]) -> date | None:
    """The one day that was named; none when no day was, or when they are not the same."""
    dates = {named.day for named in days if named.weekday is None and named.day}
    weekdays = {named.weekday for named in days if named.weekday is not None}
    agreed = dates or {named.day for named in days if named.day}
    fits = len(agreed) == 1 and all(day and weekdays <= {day.weekday()} for day in agreed)
    two = Refused("Two different days are named. Leave one of them.") if agreed and not fits else None
    for named in days:
        line.take(named.begin, named.end, "day", named.complaint or two)
    return agreed.pop() if agreed and two is None else None


def _read(found: re.Match[str], line: Line, today: date) -> Named | None:
    if (back := found["relative"]) is not None:
        return _try(found, line, lambda: today - timedelta(days=_BACK[back]))
    if ago := found["ago"]:
        return _try(found, line, lambda: today - timedelta(days=int(ago)))
    if found["iso"] or found["numeric"] or found["day"] or found["month_first"] or found["day_alone"]:
        return _try(found, line, lambda: parse_day(_written(found), today))
    return _weekday(found, line, today)


def _written(found: re.Match[str]) -> str:
    """A date as parse_day reads it: the day first, the month without a name of an era before the year."""
    if found["month_first"]:
        return f"{found['day_after']} {found['month_first']} {found['year_after'] or ''}".strip()
    if found["day"]:
        return f"{found['day']} {found['month']} {re.sub('[^0-9]', '', found['year'] or '')}".strip()
    return found["iso"] or found["numeric"] or found["day_alone"]


def _weekday(found: re.Match[str], line: Line, today: date) -> Named | None:
    name = next(found[group] for group in _WEEKDAY_GROUPS if found[group])
    which = found["which"] or found["which_short"] or (found["thai_which"] or "").strip()
    if name == "อาทิตย์" and not found["prefix"] and (which or _counts(line, found.start())):
        return None  # อาทิตย์ที่แล้ว and 2 อาทิตย์ are weeks
    place = _WEEKDAYS[name]
    return Named(found.start(), found.end(), _nearest(today, place, which), None if which else place)


def _nearest(today: date, weekday: int, which: str) -> date:
    """The most recent one not after today; of last, this or next as these are meant."""
    monday = today - timedelta(days=today.weekday())
    if which in ("this", "นี้"):
        return monday + timedelta(days=weekday)
    if which in ("next", "หน้า"):
        return monday + timedelta(days=7 + weekday)
    back = (today.weekday() - weekday) % 7
    return today - timedelta(days=back or (7 if which else 0))


def _counts(line: Line, begin: int) -> bool:
    return line.rest[:begin].rstrip(" ")[-1:].isdecimal()


def _try(found: re.Match[str], line: Line, read: Callable[[], date]) -> Named:
    try:
        return Named(*found.span(), read())
    except AppError as error:
        return Named(*found.span(), None, complaint=error)
    except OverflowError:
        text = line.shown(*found.span())
        return Named(
            *found.span(),
            None,
            complaint=Refused("“{text}” is not in the calendar. Check the day and the month.", text=text),
        )
