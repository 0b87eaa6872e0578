"""One spelling for text that looks the same, and the order of a Thai dictionary.

น้ำ can be typed three ways that stay different even after NFC (and NFKC breaks the right one), so every text
is brought to one spelling when it enters: names match, a search finds them all, nothing is stored twice.
"""

import re
from unicodedata import is_normalized, normalize

# The order of marks on one consonant: dot and vowels below as NFC orders them, tones after vowels.
_ORDER = "\u0e3a\u0e31\u0e34\u0e35\u0e36\u0e37\u0e47\u0e38\u0e39\u0e48\u0e49\u0e4a\u0e4b\u0e4d\u0e4c\u0e4e"
_RANK = {mark: rank for rank, mark in enumerate(_ORDER)}
_MARKS = re.compile("[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]{2,}")
_TONE_AFTER_AM = re.compile("\u0e33([\u0e48-\u0e4b]+)")
_SUSPECT = re.compile("[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]{2}|\u0e4d\u0e32|\u0e33[\u0e48-\u0e4b]|\u0e40\u0e40")
_LINE_ENDS = re.compile("\r\n?")
# Control characters but tab and line feed, lone surrogates, and what XML cannot hold.
_UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")

_DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
_LEADING_VOWEL = re.compile("([\u0e40-\u0e44])([\u0e01-\u0e2e])")
_LESSER_MARK = re.compile("[\u0e47-\u0e4e]")
_LETTER = re.compile("[^\u0e47-\u0e4e]")


def normalise(text: str) -> str:
    """The one spelling of `text`: NFC, Thai marks in order, line feeds only, no control characters."""
    if text.isascii() and text.isprintable():
        return text
    text = _UNWANTED.sub("", _LINE_ENDS.sub("\n", text))
    if not is_normalized("NFC", text):
        text = normalize("NFC", text)
    return _in_order(text) if _SUSPECT.search(text) else text


def fold(text: str) -> str:
    """What two names have in common when they mean the same: spelling, letter case and blanks set aside."""
    return " ".join(normalise(text).casefold().split())


def arabic_digits(text: str) -> str:
    """Thai digits as Arabic ones; everything else unchanged."""
    return text if text.isascii() else text.translate(_DIGITS)


def sort_key(text: str) -> tuple[str, str, str]:
    """Orders text as a Thai dictionary does: by letters, and by tone marks only among equals."""
    spoken = _LEADING_VOWEL.sub(r"\2\1", normalise(text).casefold())
    return _LESSER_MARK.sub("", spoken), _LETTER.sub(" ", spoken), text


def _in_order(text: str) -> str:
    before = ""
    while text != before:
        before = text
        text = text.replace("\u0e40\u0e40", "\u0e41").replace("\u0e4d\u0e32", "\u0e33")
        text = _TONE_AFTER_AM.sub("\\1\u0e33", text)
        text = _MARKS.sub(lambda marks: "".join(sorted(marks[0], key=_RANK.__getitem__)), text)
    return text
