"""Clock times as people type them in the time log: 9, 9.30, 0930, ๙.๓๐, 9:30-12."""

import re

from gui.dates import format_clock
from models.errors import Refused
from models.exchange import values
from models.exchange.typed import plain_text

DAY = 24 * 3600
_COMPACT = re.compile(r"(\d{1,2})(\d{2})")
_BETWEEN = re.compile(r"\s*(?:-|–|—|ถึง|\bto\b)\s*")


def parse_clock(text: str) -> int:
    """Seconds after midnight, 24:00 included. Raises Refused."""
    plain = plain_text(text)
    compact = _COMPACT.fullmatch(plain)
    return values.parse_clock(f"{compact[1]}:{compact[2]}" if compact else text)


def parse_start(text: str) -> int:
    """A clock time at which something may begin: 24:00 is the next day's."""
    return begins(parse_clock(text))


def begins(start: int) -> int:
    """The same clock time if something may begin then. Raises Refused."""
    if start == DAY:
        raise Refused("A day ends at 24:00. Log what begins then on the next day, from 0:00.")
    return start


def parse_span(text: str, seconds: int) -> tuple[int | None, int]:
    """Start and seconds of a typed span: 9-12, or only a start (the duration stays), or nothing (no start)."""
    if not text.strip():
        return None, seconds
    start, _, end = _BETWEEN.sub("\n", text.strip().lower(), count=1).partition("\n")
    if not end:
        return parse_start(start), seconds
    return parse_start(start), between(parse_start(start), parse_clock(end))


def between(start: int, end: int) -> int:
    """Seconds from one clock time to another; an end before the start lies on the next day. Raises Refused."""
    if start == end:
        raise Refused("It ends when it begins. Type a later end, or how long it took.")
    return end - start if end > start else end - start + DAY


def format_span(start: int, seconds: int) -> str:
    """09:00–12:00; past midnight the clock begins anew, and a day that is full ends at 24:00."""
    end = start + seconds
    return f"{format_clock(start)}–{format_clock(end if end == DAY else end % DAY)}"
