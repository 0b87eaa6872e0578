"""The few numbers inside figures, written as everywhere else: half up, thousands with commas, a true minus sign."""

from fractions import Fraction
from math import floor

HOUR = 3600
MINUS = "−"


def rounded(value: Fraction | int, decimals: int = 0) -> Fraction:
    """Round half up (towards plus infinity), as every figure of the application."""
    return Fraction(floor(value * 10**decimals + Fraction(1, 2)), 10**decimals)


def number(value: Fraction | int, decimals: int = 0) -> str:
    """Write with at most so many decimals: 1,234 or −0.5."""
    near = rounded(value, decimals)
    text = f"{float(abs(near)):,.{decimals}f}"
    text = text.rstrip("0").rstrip(".") if decimals else text
    return MINUS + text if near < 0 else text


def hours(seconds: int, decimals: int = 0) -> str:
    """Write seconds as hours."""
    return number(Fraction(seconds, HOUR), decimals)


def money(minor: Fraction | int, sign: str) -> str:
    """Write minor units of money (hundredths) in whole units with the sign of the currency."""
    text = number(Fraction(minor) / 100)
    return f"{MINUS}{sign}{text[1:]}" if text.startswith(MINUS) else sign + text


def percent(share: Fraction) -> str:
    """Write a share of one as whole percent."""
    return f"{number(share * 100)}%"


def exact(value: Fraction, decimals: int = 2) -> float:
    """Return a number for a table cell, rounded half up."""
    return float(rounded(value, decimals))
