"""Round steps for an axis, and room for labels that would lie on each other."""

from collections.abc import Sequence
from fractions import Fraction
from math import floor, log10

from gui.numbers import format_number

_ROUND = (1, 2, 2.5, 5, 10)


def nice_ticks(highest: float, most: int) -> list[float]:
    """Return 0 and the multiples of a round step that reach no further than the highest value."""
    if highest <= 0:
        return [0.0]
    smallest = highest / max(most, 1)
    power = 10.0 ** floor(log10(smallest))
    step = next(part * power for part in _ROUND if part * power >= smallest * (1 - 1e-9))
    return [index * step for index in range(floor(highest / step + 1e-9) + 1)]


def spread(places: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Move places (in falling or rising order) as little as needed until neighbours are `gap` apart.

    They stay within low … high if they fit there at all. The order is kept.
    """
    falling = len(places) > 1 and places[0] > places[-1]
    wanted = list(reversed(places)) if falling else list(places)
    groups: list[tuple[float, int]] = []  # centre of the first place, number of places
    for place in wanted:
        groups.append((min(max(place, low), high), 1))
        while len(groups) > 1 and groups[-2][0] + groups[-2][1] * gap > groups[-1][0]:
            groups[-2:] = [_join(groups[-2], groups[-1], gap, low, high)]
    found = [start + index * gap for start, count in groups for index in range(count)]
    return found[::-1] if falling else found


def _join(
    one: tuple[float, int],
    other: tuple[float, int],
    gap: float,
    low: float,
    high: float,
) -> tuple[float, int]:
    count = one[1] + other[1]
    start = (one[0] * one[1] + (other[0] - one[1] * gap) * other[1]) / count
    return max(min(start, high - (count - 1) * gap), low), count


def heat_limits(highest: float) -> tuple[float, ...]:
    """Return the five lower limits of the steps above the lowest, 1/16, 1/4, 1/2, 3/4 and 1 of the top one.

    The top one is a round number not above `highest`: 52 hours give 3, 12, 24, 36, 48.
    """
    if highest <= 0:
        return heat_limits(1.0)
    power = 10.0 ** floor(log10(highest))
    parts = (1, 1.2, 1.6, 2, 2.4, 3.2, 4, 4.8, 6, 8)
    top = max(part * power for part in parts if part * power <= highest * (1 + 1e-9))
    return tuple(top * share for share in (1 / 16, 1 / 4, 1 / 2, 3 / 4, 1))


def short_number(value: float) -> str:
    """Write a tick or a limit with the decimals it needs, at most two."""
    text = format_number(Fraction(value).limit_denominator(1000), 2)
    return text.rstrip("0").rstrip(".")
