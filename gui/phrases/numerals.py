"""Numbers as people spell them, for patterns and for reading: สิบเอ็ด, ยี่สิบห้า, two."""

import re

_ONES = ("หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า")
_TENS = ("สิบ", "ยี่สิบ", *(f"{one}สิบ" for one in _ONES[2:5]))
_ENGLISH = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def _spelled() -> dict[str, int]:
    """Every number below sixty: a clock needs no more."""
    words = {"นึง": 1} | {word: number for number, word in enumerate(_ONES, start=1)}
    for tens, word in enumerate(_TENS, start=1):
        words[word] = 10 * tens
        words[word + "เอ็ด"] = 10 * tens + 1
        words |= {word + one: 10 * tens + number for number, one in enumerate(_ONES[1:], start=2)}
    return words | {word: number for number, word in enumerate(_ENGLISH, start=1)} | {"a": 1, "an": 1}


NUMBERS = _spelled()


def either(words: list[str] | tuple[str, ...]) -> str:
    """A pattern for any of the words, the longest first: a short one may begin a long one."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


THAI_NUMBER = either([word for word in NUMBERS if not word.isascii()])
ENGLISH_NUMBER = either([word for word in NUMBERS if word.isascii()])


def number(text: str) -> int:
    """The value of digits or of a spelled number."""
    return int(text) if text.isdecimal() else NUMBERS[text]
