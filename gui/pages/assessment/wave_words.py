"""How a wave is called on the page: its state, its count, what its dreams are asked for."""

from typing import TYPE_CHECKING

from gui.dates import format_day
from gui.language import language, tr
from gui.pages.assessment.kiosk_words import finished_words

if TYPE_CHECKING:
    from models.waves import Wave


def instrument_words(wave: "Wave") -> str:
    return f"{wave.instrument.title.in_language(language())} · {wave.instrument.version}"


def count_words(wave: "Wave") -> str:
    if wave.is_open:
        return finished_words(wave.finished, wave.team_size)
    if wave.team_size is None:
        return tr("{n} answers").format(n=wave.finished)
    return tr("{n} of {of} answered").format(n=wave.finished, of=wave.team_size)


def short_count(wave: "Wave") -> str:
    if wave.team_size is None:
        return str(wave.finished)
    return tr("{n} of {of}").format(n=wave.finished, of=wave.team_size)


def state_words(wave: "Wave") -> str:
    if wave.is_open:
        return tr("Open since {day}").format(day=format_day(wave.opened))
    day = format_day(wave.closed or wave.opened)
    return (tr("Imported {day}") if wave.kind == "imported" else tr("Closed {day}")).format(day=day)


def dream_name(dream: str) -> str:
    names = {
        "discipline": tr("One for each discipline"),
        "item": tr("One for each statement"),
        "none": tr("Not asked"),
    }
    return names[dream]
