"""Breaks a projected sentence into lines: by phrases before words, evenly, and no word alone on the last line."""

import re
from collections.abc import Callable
from functools import cache

from gui.charts.words import clusters
from gui.thai_breaks import BREAK, breakable

Measure = Callable[[str], float]

_INSIDE, _BETWEEN = (
    0.35,
    0.06,
)  # what a break inside a phrase, or between its words, costs more than one after it
_MARK = re.compile(f"([ {BREAK}])")
_ELLIPSIS = "…"


def fits(text: str, measure: Measure, width: float) -> bool:
    """Whether the text needs one line only."""
    return measure(text) <= width


def break_lines(text: str, measure: Measure, width: float, most: int, *, even: bool = True) -> list[str]:
    """At most `most` lines, as few as possible; what does not fit even so ends in an ellipsis.

    Lines are as even as can be, or filled from the left.
    """
    words = _words(text, measure, width)
    fewest = _fill(words, measure, width)
    if len(fewest) > most:
        return [
            *(line.rstrip() for line in fewest[: most - 1]),
            _cut("".join(fewest[most - 1 :]), measure, width),
        ]
    return _even(words, measure, width, len(fewest)) if even else [line.rstrip(" ·") for line in fewest]


def _words(text: str, measure: Measure, width: float) -> list[str]:
    """The parts between which a line may end; those that end a phrase keep their space."""
    parts = _MARK.split(breakable(" ".join(text.split())))
    words: list[str] = []
    for word, mark in zip(parts[::2], [*parts[1::2], ""], strict=True):
        pieces = [word] if measure(word) <= width else clusters(word)
        words += [*pieces[:-1], pieces[-1] + (" " if mark == " " else "")] if pieces else []
    return words


def _fill(words: list[str], measure: Measure, width: float) -> list[str]:
    """Lines filled from the left: their number is the smallest there is."""
    lines = [""]
    for word in words:
        if lines[-1] and measure((lines[-1] + word).rstrip()) > width:
            lines.append("")
        lines[-1] += word
    return [line.rstrip() if at == len(lines) - 1 else line for at, line in enumerate(lines)]


def _even(words: list[str], measure: Measure, width: float, count: int) -> list[str]:
    """The best of all ways to make so many lines: little room left over, and breaks at spaces."""

    @cache
    def line(first: int, last: int) -> float:
        return measure("".join(words[first:last]).rstrip())

    @cache
    def best(first: int, left: int) -> tuple[float, int]:
        """What the lines from a word on cost at least, and where the first of them ends."""
        if left == 1:
            room = line(first, len(words))
            return (_cost(room, width), len(words)) if room <= width else (float("inf"), len(words))
        found = (float("inf"), first + 1)
        for end in range(first + 1, len(words) - left + 2):
            room = line(first, end)
            if room > width:
                break
            cost = _cost(room, width) + _break_cost(words[end - 1]) + best(end, left - 1)[0]
            found = min(found, (cost, end))
        return found

    lines: list[str] = []
    first = 0
    for left in range(count, 0, -1):
        end = best(first, left)[1]
        lines.append("".join(words[first:end]).rstrip())
        first = end
    return lines


def _break_cost(word: str) -> float:
    if not word.endswith(" "):
        return _INSIDE
    return 0.0 if word.rstrip().endswith((",", ".", ":", ";", "—", "·")) else _BETWEEN


def _cost(used: float, width: float) -> float:
    return (1 - used / width) ** 2 if width else 0.0


def _cut(text: str, measure: Measure, width: float) -> str:
    parts = clusters(text)
    while parts and measure("".join(parts).rstrip() + _ELLIPSIS) > width:
        parts.pop()
    return "".join(parts).rstrip() + _ELLIPSIS
