"""Finds the time of an entry in a line: from when to when, from when and how long, or how long."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from gui.numbers import parse_duration
from gui.phrases.clock import SPOKEN, WRITTEN, Clock, choose, read_clock
from gui.phrases.lengths import LENGTH, read_length
from gui.phrases.line import BLANK, Line
from gui.typed_times import begins, between
from models.errors import AppError, Refused

_TOKEN = re.compile(rf"(?P<length>{LENGTH})|{SPOKEN}|{WRITTEN}", re.VERBOSE)
_BETWEEN = re.compile(r"\ ?(?:-|–|—|−|~|จนถึง|ถึง|to(?![a-z])|till?(?![a-z])|until(?![a-z]))\ ?")
_AND = re.compile(r" ?(?:and|และ|กับ) ?")
_FROM = re.compile(
    r"(?:(?<![a-z])(?:from|starting at|starting|since|between|at)|เริ่มตั้งแต่|ระหว่าง|ตั้งแต่|เริ่ม|เวลา|ตอน|จาก) ?$"
)
_BOTH = re.compile(r"(?:(?<![a-z])between|ระหว่าง) ?$")
_FOR = re.compile(r"(?:(?<![a-z])for|เป็นเวลา|ใช้เวลา|นาน) ?$")
_UNTIL = re.compile(r"(?:(?<![a-z])(?:until|till?)|จนถึง|ถึง) ?$")
_AFTER_SPAN = re.compile(r"\ ?(?:น\.|น(?![ก-๎]))")
_CHAIN_BEFORE, _CHAIN_AFTER = re.compile(r"[0-9][-–/.]$"), re.compile(r"[-–/.:,]?[0-9]|/")
_NUMBER = re.compile(
    r"(?<![^ \n])(?:[0-9]{1,2}(?:[.,][0-9]{1,2})?|[.,][0-9]{1,2})(?![^ \n])"
    # Whatever is counted so is no time.
    r"(?! (?:days?|weeks?|months?|years?|people|persons|times|baht|km|%|วัน|สัปดาห์|อาทิตย์|เดือน|ปี|คน|ครั้ง|บาท|กม))"
)
_LONGEST_PREFIX = 16
_LONGEST_BARE = 24 * 3600


@dataclass(frozen=True, slots=True)
class Said:
    """One thing said about the time; both 0 and None when a `complaint` says why it cannot be."""

    begin: int
    end: int
    seconds: int = 0
    start: int | None = None
    is_firm: bool = True
    at_edge: bool = False
    complaint: AppError | None = None


@dataclass(slots=True)
class Time:
    """The time of the entry as far as it is known."""

    seconds: int = 0
    start: int | None = None
    bare_number: bool = False
    said: list[Said] = field(default_factory=list[Said])


def take_firm(line: Line, time: Time) -> None:
    """Take what can only be a time."""
    for said in _find(line):
        if said.is_firm:
            _take(line, time, said)


def take_loose(line: Line, time: Time) -> None:
    """Take what may be a time where it stands first, beside another time or, if there is none, anywhere else."""
    for said in _find(line):
        if line.stands_first(said.begin) or (time.said and _touches(line, said)):
            _take(line, time, said)
    if not time.said:
        _take_only_one(line, time, list(_find(line)))
    if not time.said:
        _take_number(line, time)


def agree(line: Line, time: Time) -> None:
    """Make one time of all that was said, or say that it is not one."""
    good = [said for said in time.said if said.complaint is None]
    spans = [said for said in good if said.start is not None and said.seconds]
    starts = [said for said in good if not said.seconds]
    lengths = [said for said in good if said.start is None]
    complaint = None
    if len(spans) == 1 and not starts and all(one.seconds == spans[0].seconds for one in lengths):
        time.start, time.seconds = spans[0].start, spans[0].seconds
    elif spans or len(starts) > 1 or len(lengths) > 1:
        complaint = Refused("There are two times in this line. Leave one of them.") if len(good) > 1 else None
    else:
        time.start = starts[0].start if starts else None
        time.seconds = lengths[0].seconds if lengths else 0
    for said in time.said:
        kind = "duration" if said.start is None else "time"
        line.take(said.begin, said.end, kind, said.complaint or complaint)


def _take(line: Line, time: Time, said: Said) -> None:
    time.said.append(said)
    line.blank(said.begin, said.end)


def _take_only_one(line: Line, time: Time, found: list[Said]) -> None:
    """The last thing in the line, or the only one, is the time; among several nobody can tell."""
    last = [said for said in found if line.stands_last(said.end)]
    chosen = last or [said for said in found if not said.at_edge and said.seconds]
    if len(chosen) == 1:
        _take(line, time, chosen[0])


def _take_number(line: Line, time: Time) -> None:
    """The only number that stands by itself is hours, if the line begins or ends with it."""
    numbers = [found for found in _NUMBER.finditer(line.rest) if 0 < _hours(found) <= _LONGEST_BARE]
    if len(numbers) == 1:
        begin, end = numbers[0].span()
        if line.stands_first(begin) or line.stands_last(end):
            time.bare_number = True
            _take(line, time, Said(begin, end, _hours(numbers[0])))


def _hours(found: re.Match[str]) -> int:
    return parse_duration(found[0])


def _touches(line: Line, said: Said) -> bool:
    return line.rest[: said.begin].rstrip(" ").endswith(BLANK) or line.rest[said.end :].lstrip(
        " "
    ).startswith(BLANK)


# What stands in the line


def _find(line: Line) -> Iterator[Said]:
    """Everything that is or may be said about the time, from left to right."""
    tokens = list(_tokens(line))
    place = 0
    while place < len(tokens):
        token, after = tokens[place], tokens[place + 1] if place + 1 < len(tokens) else None
        place += 1
        if isinstance(token, Said):
            yield _with_prefix(line, token, _FOR)
        elif isinstance(after, Clock) and _are_ends(line, token, after):
            place += 1
            yield from _span(line, token, after)
        else:
            yield from _start(line, token)


def _are_ends(line: Line, first: Clock, last: Clock) -> bool:
    """Whether what stands between two clock times makes a span of them: 9-12, between 9 and 12."""
    if _BETWEEN.fullmatch(line.rest, first.end, last.begin):
        return True
    return bool(_AND.fullmatch(line.rest, first.end, last.begin)) and _prefix(line, first.begin, _BOTH)[1]


def _tokens(line: Line) -> Iterator[Said | Clock]:
    """Lengths and clock times."""
    for found in _TOKEN.finditer(line.rest):
        if found["length"]:
            try:
                yield Said(*found.span(), read_length(found))
            except AppError as error:
                yield Said(*found.span(), complaint=error)
        elif clock := read_clock(found, line):
            yield clock


def _span(line: Line, first: Clock, last: Clock) -> Iterator[Said]:
    begin, prefixed = _prefix(line, first.begin, _FROM)
    tail = _AFTER_SPAN.match(line.rest, last.end)
    end = tail.end() if tail else last.end
    if _CHAIN_BEFORE.search(line.rest, max(0, begin - 2), begin) or _CHAIN_AFTER.match(line.rest, end):
        return
    is_firm = prefixed or bool(tail) or first.weight != "bare" or last.weight != "bare"
    at_edge = first.at_edge or last.at_edge or _is_attached(line, begin)
    wrong = next((clock for clock in (first, last) if not clock.times), None)
    if wrong is not None:
        yield Said(begin, end, complaint=_no_clock(line, wrong))
        return
    start, until = choose(first, last)
    try:
        yield Said(begin, end, between(begins(start), until), start, is_firm, at_edge)
    except AppError as error:
        yield Said(begin, end, 0, start, is_firm, at_edge, error)


def _start(line: Line, clock: Clock) -> Iterator[Said]:
    """A clock time by itself; a bare number is one only after a word such as "from"."""
    begin, prefixed = _prefix(line, clock.begin, _FROM)
    before, is_end = _prefix(line, clock.begin, _UNTIL)
    if is_end and (clock.says_half or clock.weight != "bare"):
        yield Said(before, clock.end, complaint=Refused("Say when it began as well, such as 9-12."))
    elif prefixed or clock.weight != "bare":
        yield _begin_at(line, clock, begin, is_firm=prefixed or clock.weight == "firm")


def _begin_at(line: Line, clock: Clock, begin: int, *, is_firm: bool) -> Said:
    if not clock.times:
        return Said(begin, clock.end, complaint=_no_clock(line, clock))
    try:
        return Said(begin, clock.end, 0, begins(clock.times[0]), is_firm)
    except AppError as error:
        return Said(begin, clock.end, complaint=error)


def _no_clock(line: Line, clock: Clock) -> AppError:
    text = line.shown(clock.begin, clock.end)
    return Refused("“{text}” is not a clock time. Write it as 9:30, 9.30 or 9:30 AM.", text=text)


def _with_prefix(line: Line, said: Said, words: re.Pattern[str]) -> Said:
    begin, _ = _prefix(line, said.begin, words)
    return Said(begin, said.end, said.seconds, complaint=said.complaint)


def _prefix(line: Line, begin: int, words: re.Pattern[str]) -> tuple[int, bool]:
    """Where a word such as "from" begins that stands directly before, and whether there is one."""
    found = words.search(line.rest, max(0, begin - _LONGEST_PREFIX), begin)
    return (found.start(), True) if found else (begin, False)


def _is_attached(line: Line, begin: int) -> bool:
    return begin > 0 and not line.rest[begin - 1].isspace()
