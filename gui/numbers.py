"""One way to write and read amounts of time and money; fractions stay exact until the last step."""

import re
from fractions import Fraction

from gui.language import tr
from models.errors import Refused

SYMBOLS = {"THB": "฿", "USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"}
WHOLE_CURRENCIES = frozenset({"JPY", "KRW", "VND", "LAK"})
MINUS = "−"

_THAI_DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
_HOURS = r"(?P<hours>\d+(?:\.\d+)?)\s*(?:h|hr|hrs|hours?|ชม\.?|ชั่วโมง)"
_MINUTES = r"(?P<minutes>\d+)\s*(?:m|min|mins|minutes?|น\.?|นาที)"


def minor_digits(currency: str) -> int:
    return 0 if currency in WHOLE_CURRENCIES else 2


def format_number(value: int | Fraction, places: int = 0) -> str:
    """Grouped digits, rounded half away from zero, with a true minus sign."""
    scaled = abs(Fraction(value)) * 10**places
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    digits = f"{whole // 10**places:,}" + (f".{whole % 10**places:0{places}d}" if places else "")
    return (MINUS if value < 0 and whole else "") + digits


def format_hours(seconds: int, places: int = 1) -> str:
    """A sum of time in hours, 10.5."""
    return format_number(Fraction(seconds, 3600), places)


def format_duration(seconds: int) -> str:
    """One entry's time, 0:45; seconds appear only when there are some."""
    sign, seconds = (MINUS if seconds < 0 else ""), abs(seconds)
    rest = f":{seconds % 60:02d}" if seconds % 60 else ""
    return f"{sign}{seconds // 3600}:{seconds // 60 % 60:02d}{rest}"


def format_money(minor: int | Fraction, currency: str = "THB", places: int | None = None) -> str:
    """An amount of minor units, ฿540,000; places None shows the minor units only when there are some."""
    digits = minor_digits(currency)
    if places is None:
        places = 0 if Fraction(minor) % 10**digits == 0 else digits
    number = format_number(Fraction(minor) / 10**digits, places)
    symbol = SYMBOLS.get(currency, f"{currency} ")
    return MINUS + symbol + number[1:] if number.startswith(MINUS) else symbol + number


def format_rate(minor_per_hour: Fraction | int | None, currency: str = "THB") -> str:
    """Money per hour without minor units; None says that there are no hours."""
    return tr("no hours") if minor_per_hour is None else format_money(minor_per_hour, currency, 0)


def format_percent(share: Fraction | None, places: int = 0) -> str:
    """A share of a whole, 42%; None is a dash."""
    return "–" if share is None else format_number(share * 100, places) + "%"


def format_change(now: Fraction | int | None, before: Fraction | int | None) -> str | None:
    """Change from before in percent with its sign, +11.4%; None when there is nothing to compare with."""
    if now is None or not before:
        return None
    change = Fraction(now - before) / abs(before)
    return ("+" if change > 0 else "") + format_percent(change, 1)


def format_points(now: Fraction | None, before: Fraction | None) -> str | None:
    """Change of a share in percentage points, +5 points."""
    if now is None or before is None:
        return None
    points = (now - before) * 100
    return tr("{n} points").format(n=("+" if points > 0 else "") + format_number(points))


def parse_duration(text: str) -> int:
    """Typed time in seconds: 8:15, 8.5 (hours), 1h 30m, 45 นาที, 1 ชม. 30 นาที. Raises Refused."""
    cleaned = text.strip().lower().translate(_THAI_DIGITS).replace(",", ".")
    clock = re.fullmatch(r"(\d+):([0-5]\d)(?::([0-5]\d))?", cleaned)
    if clock:
        return int(clock[1]) * 3600 + int(clock[2]) * 60 + int(clock[3] or 0)
    if re.fullmatch(r"\d+(\.\d*)?|\.\d+", cleaned):
        return _whole_seconds(Fraction(cleaned if cleaned[-1] != "." else cleaned[:-1]) * 3600)
    words = re.fullmatch(rf"(?:{_HOURS})?\s*(?:{_MINUTES})?", cleaned)
    if not words or not cleaned:
        raise Refused("“{text}” is not a length of time. Write it like 1:30 or 1.5.", text=text)
    return _whole_seconds(Fraction(words["hours"] or 0) * 3600) + int(words["minutes"] or 0) * 60


def _whole_seconds(seconds: Fraction) -> int:
    return (2 * seconds.numerator + seconds.denominator) // (2 * seconds.denominator)


def parse_money(text: str, currency: str = "THB") -> int:
    """Typed money in minor units: 12,000 · 12000.50 · ฿12,000 · −500. Raises Refused."""
    cleaned = text.strip().translate(_THAI_DIGITS).replace(MINUS, "-").replace(",", "").replace(" ", "")
    for mark in (SYMBOLS.get(currency, ""), currency, "บาท"):
        cleaned = cleaned.replace(mark, "") if mark else cleaned
    if not cleaned:
        raise Refused("Type the amount.")
    digits = minor_digits(currency)
    if not re.fullmatch(rf"-?\d+(\.\d{{0,{digits}}})?" if digits else r"-?\d+", cleaned):
        raise Refused("“{text}” is not an amount of money. Write it like 12,000 or 12,000.50.", text=text)
    return int(Fraction(cleaned.rstrip(".")) * 10**digits)
