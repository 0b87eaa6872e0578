"""Reads numbers and money exactly, whichever mark parts the decimals; no float ever holds them."""

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache
from typing import Literal, TypeAlias

from models.errors import Refused
from models.exchange.typed import plain_text, shown

Decimals: TypeAlias = Literal[".", ","] | None
"""The mark before the decimals; None leaves each number to speak for itself."""

_BLANKS = re.compile(r"[\s'’_]")
_CURRENCY = re.compile(r"บาท(ถ้วน)?|[a-z]{2,7}\.?|[฿$€£¥₫₭₹]")
_MINUS = ("-", "−", "–")
_DIGITS = re.compile(r"\d[\d.,]*|[.,]\d+")
_MOST_DIGITS = 18


def parse_number(text: str, decimals: Decimals = None) -> Decimal:
    """A plain number with or without thousands marks. Raises Refused."""
    number = _number(text, decimals)
    if number is None:
        raise Refused("“{text}” is not a number. Write it as 1234.5.", text=shown(text))
    return number


def parse_amount(text: str, decimals: Decimals = None, *, digits: int = 2) -> int:
    """Money in minor units (`digits` decimals): ฿1,234.50, 1.234,50 บาท, (500), -500. Raises Refused."""
    number = _number(_CURRENCY.sub("", plain_text(text)), decimals, True)
    if number is None:
        raise Refused("“{text}” is not an amount. Write it as 1234.50.", text=shown(text))
    minor = number.scaleb(digits)
    if minor != minor.to_integral_value():
        raise Refused(
            "“{text}” has more than {digits} decimals. Round it first.", text=shown(text), digits=digits
        )
    return int(minor)


def format_amount(minor: int, *, digits: int = 2) -> str:
    """An amount as files hold it: 1234.50."""
    return f"{Decimal(minor).scaleb(-digits):.{digits}f}"


def decide_decimals(texts: Iterable[str], *, money: bool = False) -> Decimals:
    """The decimal mark of a whole column, or None where its numbers do not say or contradict each other."""
    marks = {mark for text in set(texts) if (mark := _evidence(plain_text(text), money))}
    return "." if marks == {"."} else "," if marks == {","} else None


@lru_cache(maxsize=100_000)
def _number(text: str, decimals: Decimals, money: bool = False) -> Decimal | None:
    plain = _BLANKS.sub("", plain_text(text)).removesuffix(".-").removesuffix(",-")
    negative = False
    if plain.startswith("(") and plain.endswith(")"):
        negative, plain = True, plain[1:-1]
    elif plain.startswith(_MINUS) or plain.endswith(_MINUS):
        negative, plain = True, plain.strip("".join(_MINUS))
    plain = plain.removeprefix("+")
    if len(plain) > _MOST_DIGITS or not _DIGITS.fullmatch(plain):
        return None
    mark = decimals or _evidence(plain, money) or ("," if "," in plain and not money else ".")
    whole, _, fraction = plain.partition(mark)
    thousands = "," if mark == "." else "."
    well_grouped = re.fullmatch(rf"\d*|\d{{1,3}}([{thousands}]\d{{3}})+", whole)
    if not well_grouped or not re.fullmatch(r"\d*", fraction):
        return None
    number = Decimal(f"{whole.replace(thousands, '') or '0'}.{fraction}")
    return -number if negative else number


def _evidence(plain: str, money: bool) -> Decimals:
    """What one number says about its decimal mark: two kinds, a repeated one, or no group of three."""
    marks = [sign for sign in plain if sign in ".,"]
    if not marks:
        return None
    last: Decimals = "," if marks[-1] == "," else "."
    other: Decimals = "." if last == "," else ","
    if len(set(marks)) == 2:
        return last
    tail = re.search(r"(\d*)\D*$", plain)
    grouped = tail is not None and len(tail[1]) == 3
    if len(marks) > 1:
        return other
    if grouped and plain[0] != "0":
        return other if money else None
    return last
