"""What SPSS allows: names of variables, and labels of so many bytes, which other programs cut without a word."""

import re
from collections.abc import Iterable
from unicodedata import category

VARIABLE_LABEL, VALUE_LABEL, NAME = 256, 120, 64
"""The most bytes of UTF-8."""

_RESERVED = frozenset("ALL AND BY EQ GE GT LE LT NE NOT OR TO WITH".split())
_FOREIGN = re.compile(r"[^A-Za-z0-9_.]")
_LEADING_VOWELS = "เแโใไ"
_FOLLOWING_VOWELS = "ะาำๅ"
_ELLIPSIS = "…"


def spss_names(names: Iterable[str]) -> dict[str, str]:
    """From each name to one that SPSS accepts: letters first, no hyphen, no reserved word, case set aside unique."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for name in names:
        base = _FOREIGN.sub("_", name).rstrip(".")
        if not base[:1].isalpha() or base.upper() in _RESERVED:
            base = f"v_{base}"
        made, number = base[:NAME], 2
        while made.upper() in taken:
            ending = f"_{number}"
            made, number = base[: NAME - len(ending)] + ending, number + 1
        taken.add(made.upper())
        found[name] = made
    return found


def within(text: str, most: int) -> str:
    """The text in one line and at most so many bytes; a cut one ends in … and breaks no Thai syllable's signs apart."""
    text = " ".join(text.split())
    if len(text.encode()) <= most:
        return text
    room = most - len(_ELLIPSIS.encode())
    cut = len(text.encode()[:room].decode(errors="ignore"))
    while cut and (_hangs_on(text[cut]) or text[cut - 1] in _LEADING_VOWELS):
        cut -= 1
    return text[:cut].rstrip() + _ELLIPSIS


def _hangs_on(sign: str) -> bool:
    return category(sign) == "Mn" or sign in _FOLLOWING_VOWELS
