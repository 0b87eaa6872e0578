"""What every reader of a value does first and, when it cannot be read, last."""

from models.thai import arabic_digits, normalise

_SHOWN = 60


def plain_text(text: str) -> str:
    """A typed value ready to be read: one spelling, Arabic digits, lower case, no outer blanks."""
    return arabic_digits(normalise(text)).strip().casefold()


def shown(text: str) -> str:
    """A value as a sentence quotes it: one line, not endless."""
    line = " ".join(normalise(text).split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"
