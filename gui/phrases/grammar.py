"""Reads one line as one time entry.

A line holds, in any order and in Thai, English or both:

=========  ===========================================================================================
day        today, yesterday, 3 days ago, last Friday, Mon, 20/11/2569, 20 Nov, 2026-11-20, 20/11,
           วันนี้, เมื่อวาน, วานซืน, วันศุกร์ที่แล้ว, จันทร์, จ., ๒๐ พ.ย. ๒๕๖๙, วันที่ 20
span       9-12, 9.30–12.00, 9am-noon, 1-2pm, from 9 to 12, 22-1 (over midnight),
           บ่ายโมงครึ่งถึงสี่โมง, 9 ถึง เที่ยง, บ่าย 2-4
start      13:00, at 9, 9am, ตั้งแต่ 9.30, เก้าโมงเช้า, สามทุ่ม; with a length it is a whole time
length     2h, 1.5h, 1:30h, 1h30, 90m, half an hour, 90 นาที, ชั่วโมงครึ่ง, สองชั่วโมง 15 นาที,
           or one number by itself at the begin or the end of the line: hours
project    @ and its name, a unique beginning or a unique piece of it; without @ only the whole name
activity   # and the same
note       everything else
=========  ===========================================================================================

What is surely meant is read first, and what was read is not read again:

1. names with a sign, then whole names without one (a name may hold figures: CSR 2569);
2. days, then times that can be nothing else (13:00, 9am, บ่ายสอง, 2h);
3. a day and month without a year, and spans of bare numbers (9-12), where the line begins with them or nothing else
   is a time; then a single number;
4. what is left is the note: figures in it stay figures.

Whatever contradicts itself (two times, two days) or names nothing (@nobody, 25:00, 31/2) becomes an unknown part
with a sentence: nothing is guessed and nothing is dropped.
"""

import re
from datetime import date

from gui.phrases.days import find_days, find_loose_days, take_days
from gui.phrases.line import Finding, Line
from gui.phrases.names import take_left_alone, take_plain, take_signed
from gui.phrases.phrase import Part, Phrase
from gui.phrases.times import Time, agree, take_firm, take_loose
from gui.phrases.vocabulary import NameKind, Vocabulary
from models.thai import normalise

_KINDS: tuple[NameKind, ...] = ("project", "activity")
_PUNCTUATION = " ,;·|–—-"
_EMPTY_BRACKETS = re.compile(r"\(\s*\)")


def read_phrase(text: str, vocabulary: Vocabulary, *, today: date, day: date) -> Phrase:
    """What `text` says on the page of `day`. Never raises: what is not understood is in `complaints`."""
    line = Line(text)
    names = take_signed(line, vocabulary)
    plain = take_plain(line, vocabulary, [kind for kind in _KINDS if kind not in names])
    names |= {one.name.kind: one.name.key for one in plain}
    named_day, time = _read_when(line, today)
    take_left_alone(line, plain)
    findings = sorted(line.findings, key=lambda finding: finding.begin)
    parts, note = _parts(line, findings)
    return Phrase(
        day=named_day or day,
        names_day=named_day is not None,
        seconds=time.seconds,
        start=time.start,
        project=names.get("project"),
        activity=names.get("activity"),
        note=note,
        bare_number=time.bare_number,
        parts=parts,
        complaints=tuple({str(one.complaint): one.complaint for one in findings if one.complaint}.values()),
    )


def _read_when(line: Line, today: date) -> tuple[date | None, Time]:
    days, time = find_days(line, today), Time()
    take_firm(line, time)
    named_day = take_days(line, [*days, *find_loose_days(line, today)])
    take_loose(line, time)
    agree(line, time)
    return named_day, time


# Parts and note


def _parts(line: Line, findings: list[Finding]) -> tuple[tuple[Part, ...], str]:
    """Every character that is not a blank in one part; what nothing else claims is the note."""
    parts: list[Part] = []
    notes: list[str] = []
    at = 0
    for finding in findings:
        begin, end = line.typed_places(finding.begin, finding.end)
        parts += _note_part(line.typed, at, begin, notes)
        parts.append(Part(begin, end, finding.kind))
        at = end
    parts += _note_part(line.typed, at, len(line.typed), notes)
    return tuple(parts), _EMPTY_BRACKETS.sub("", " ".join(notes)).strip()


def _note_part(typed: str, begin: int, end: int, notes: list[str]) -> list[Part]:
    """What stands between two findings; commas and dashes that only part them are not kept in the note."""
    piece = typed[begin:end]
    if not piece.strip():
        return []
    words = " ".join(normalise(piece).split()).strip(_PUNCTUATION)
    if words:
        notes.append(words)
    return [Part(begin + len(piece) - len(piece.lstrip()), begin + len(piece.rstrip()), "note")]
