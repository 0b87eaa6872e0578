"""Names come from people, in any length and script: here they are made fit for one line of a chart."""

import unicodedata
from collections.abc import Callable

Measure = Callable[[str], float]
ELLIPSIS = "…"
BREAK = "\u200b"  # zero-width space at Thai word boundaries: a place to break a line, never drawn
_LONGEST = 240  # clusters: more can never fit, and shaping a novel costs seconds
_MARKS = 3  # combining marks on one letter: the tallest Thai cluster has three; more would leave the row
_LEADING_VOWELS = "เแโใไ"
_SPACING_VOWELS = "\u0e33\u0eb3"  # sara am: a letter to Unicode, a part of the cluster to a reader


def clean(text: str) -> str:
    """Return one line without control and invisible characters; word boundaries (U+200B) stay."""
    kept = (" " if _is_space(sign) else sign for sign in text if _is_shown(sign) or _is_space(sign))
    return " ".join("".join(kept).split())


def _is_space(sign: str) -> bool:
    return sign.isspace() or unicodedata.category(sign) in ("Zl", "Zp")


def _is_shown(sign: str) -> bool:
    return sign == BREAK or unicodedata.category(sign) not in ("Cc", "Cf", "Cs", "Co")


def clusters(text: str) -> list[str]:
    """Split into what a reader sees as one letter: a base, its marks, and a Thai vowel written before it."""
    found: list[str] = []
    for sign in text:
        if found and _continues(found[-1], sign):
            if _count_marks(found[-1]) < _MARKS or not _is_mark(sign):
                found[-1] += sign
        else:
            found.append(sign)
    return found


def _continues(cluster: str, sign: str) -> bool:
    return _is_mark(sign) or sign in _SPACING_VOWELS or (cluster in _LEADING_VOWELS and sign.isalpha())


def _is_mark(sign: str) -> bool:
    return unicodedata.category(sign) in ("Mn", "Me", "Mc")


def _count_marks(cluster: str) -> int:
    return sum(map(_is_mark, cluster))


def elide(text: str, width: float, measure: Measure) -> str:
    """Return the text, or the whole letters that fit the width with an ellipsis; "" if not even one does."""
    parts = clusters(clean(text).replace(BREAK, ""))[:_LONGEST]
    whole = "".join(parts)
    if measure(whole) <= width:
        return whole
    low, high = 0, len(parts)
    while low < high:
        middle = (low + high + 1) // 2
        if measure("".join(parts[:middle]).rstrip() + ELLIPSIS) <= width:
            low = middle
        else:
            high = middle - 1
    return "".join(parts[:low]).rstrip() + ELLIPSIS if low else ""


def wrap(text: str, width: float, lines: int, measure: Measure) -> list[str]:
    """Break at spaces and word boundaries into at most so many lines; a word that is too long is elided."""
    words = clean(text).replace(" ", " " + BREAK).split(BREAK)
    found = [""]
    for position, word in enumerate(words):
        if not found[-1] or measure((found[-1] + word).rstrip()) <= width:
            found[-1] += word
        elif len(found) < lines:
            found.append(word)
        else:
            found[-1] += "".join(words[position:])
            break
    return [line for line in (elide(each, width, measure) for each in found) if line]
