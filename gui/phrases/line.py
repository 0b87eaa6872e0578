"""The typed text in one spelling, with the way back to where each letter was typed."""

import re
from dataclasses import dataclass
from unicodedata import category

from gui.phrases.phrase import Kind
from models.errors import AppError
from models.thai import arabic_digits, normalise

BLANK = "\n"  # stands where something was understood; typed line ends are read as spaces

_MARK = "\u0e31\u0e33-\u0e3a\u0e47-\u0e4e\u0300-\u036f"
# What normalise() may change together: a letter with its marks, an am typed as two marks, an ae typed as two e.
_CLUSTER = re.compile(
    rf"\s+|(?:\u0e40\u0e40|.)(?:[{_MARK}]|(?<=\u0e4d)\u0e32|(?<=\u0e4d[\u0e48-\u0e4b])\u0e32)*", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Finding:
    """Characters of a line that were understood as `kind`, or the `complaint` why they were not."""

    begin: int
    end: int
    kind: Kind
    complaint: AppError | None = None


class Line:
    """`text` is what was typed, folded; `rest` is the same with what was understood blanked: nothing is read twice."""

    def __init__(self, typed: str) -> None:
        self.typed = typed
        self.findings: list[Finding] = []
        self.text, self._places = _in_one_spelling(typed)
        self.rest = self.text

    def take(self, begin: int, end: int, kind: Kind, complaint: AppError | None = None) -> None:
        """Mark characters as understood, or as not understood and why."""
        self.findings.append(Finding(begin, end, "unknown" if complaint else kind, complaint))
        self.blank(begin, end)

    def blank(self, begin: int, end: int) -> None:
        self.rest = self.rest[:begin] + BLANK * (end - begin) + self.rest[end:]

    def typed_places(self, begin: int, end: int) -> tuple[int, int]:
        """Where the folded characters were typed."""
        return self._places[begin], self._places[end]

    def shown(self, begin: int, end: int) -> str:
        """The characters as a sentence quotes them."""
        first, last = self.typed_places(begin, end)
        return " ".join(normalise(self.typed[first:last]).split())

    def stands_first(self, begin: int) -> bool:
        return not self.rest[:begin].strip()

    def stands_last(self, end: int) -> bool:
        return not self.rest[end:].strip()


def is_letter(letter: str) -> bool:
    """Whether a character belongs to a word: letters, digits and the marks of Thai letters."""
    return letter.isalnum() or category(letter)[0] == "M"


def is_thai(letter: str) -> bool:
    return "\u0e01" <= letter <= "\u0e4e"


def _in_one_spelling(typed: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its characters (and its end) where the typed cluster begins."""
    if typed.isascii() and typed.isprintable() and "  " not in typed:
        return typed.lower(), list(range(len(typed) + 1))
    folded: list[str] = []
    places: list[int] = []
    for cluster in _CLUSTER.finditer(typed):
        piece = " " if cluster[0].isspace() else arabic_digits(normalise(cluster[0]).casefold())
        folded.append(piece)
        places += [cluster.start()] * len(piece)
    return "".join(folded), [*places, len(typed)]
