"""When a day's hours are worth a quiet word: once, at the time a person chose, and only if the day asks for more."""

from datetime import date


def is_due(clock: int, chosen: int | None, day: date, reminded: date | None) -> bool:
    """Whether to look now (`clock`, seconds after midnight of `day`); `reminded` is the day of the last look."""
    return chosen is not None and clock >= chosen and reminded != day


def missing_seconds(norm: int | None, logged: int, timed: int = 0) -> int:
    """What the day still asks for, after what is logged and what the running timer holds; 0 where it asks nothing."""
    return max((norm or 0) - logged - timed, 0) // 60 * 60
