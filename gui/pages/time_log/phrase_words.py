"""How a typed phrase is told back: each chip's words, and what is still missing."""

from datetime import date

from gui.dates import format_clock, format_day
from gui.language import tr, translate_error
from gui.numbers import format_duration
from gui.phrases.phrase import Phrase
from gui.typed_times import DAY, format_span


def day_words(phrase: Phrase, shown: date) -> str:
    """The day the entry goes to, when it is not the one shown."""
    if not phrase.names_day or phrase.day == shown:
        return ""
    return format_day(phrase.day, weekday=True, year=phrase.day.year != shown.year)


def time_words(phrase: Phrase, text: str) -> str:
    """09:00–12:00 · 3:00 h, or as much of it as is known; empty without a time."""
    if not phrase.seconds:
        return "" if phrase.start is None else tr("from {time}").format(time=format_clock(phrase.start))
    duration = format_duration(phrase.seconds)
    if phrase.bare_number:
        return tr("{number} = {duration} hours").format(number=_number(phrase, text), duration=duration)
    length = tr("{duration} h").format(duration=duration)
    if phrase.start is None:
        return length
    return f"{format_span(phrase.start, phrase.seconds)} · {length}"


def overnight_words(phrase: Phrase) -> str:
    ends_later = phrase.start is not None and phrase.start + phrase.seconds > DAY
    return tr("ends the next day") if ends_later else ""


def missing_words(phrase: Phrase) -> str:
    """Why a phrase cannot be saved yet; empty when it can."""
    if phrase.complaints:
        return translate_error(phrase.complaints[0])
    if phrase.seconds:
        return ""
    if phrase.start is not None:
        return tr("Add how long it took, such as 2h, or until when, such as 9-12.")
    return tr("Type how long it took, or from when to when.")


def _number(phrase: Phrase, text: str) -> str:
    return next((text[part.begin : part.end] for part in phrase.parts if part.kind == "duration"), "")
