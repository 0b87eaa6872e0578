"""Decides over a whole file whether days are written day, month or year first, instead of guessing row by row."""

import re
from collections.abc import Iterable

from models.errors import Refused
from models.exchange.days import ORDERS, Order, parse_day

_NUMBERS = re.compile(r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?=\D|$)")


def decide(texts: Iterable[str]) -> Order | None:
    """The one order in which all readable days of the file make sense; None when it must be asked.

    Days that no order can read are left aside: they are complaints of their own rows.
    """
    readings = [[_ordinal(text, order) for order in ORDERS] for text in _distinct(texts)]
    readable = [reading for reading in readings if any(reading)]
    possible: dict[Order, tuple[int, ...]] = {}
    for place, order in enumerate(ORDERS):
        days = tuple(reading[place] for reading in readable)
        if all(days):
            possible[order] = days
    if not readable or len(set(possible.values())) == 1:
        return next(iter(possible)) if possible else "dmy"
    return None


def _distinct(texts: Iterable[str]) -> set[str]:
    """Each day once, without the time that may follow it."""
    return {found[0] if (found := _NUMBERS.match(text)) else text for text in set(texts) if text}


def _ordinal(text: str, order: Order) -> int:
    """0 for what is not a day in that order."""
    try:
        return parse_day(text, order).toordinal()
    except Refused:
        return 0
