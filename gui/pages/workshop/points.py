"""Points of a scale as people type them, 0.3; stored in hundredths."""

from models.thai import arabic_digits

POINT, MOST = 100, 1000


def points_typed(hundredths: int) -> str:
    """Hundredths of a point as people type them: 0.3."""
    whole, part = divmod(hundredths, POINT)
    return f"{whole}.{part:02d}".rstrip("0").rstrip(".")


def read_points(text: str) -> int | None:
    """Typed points in hundredths, 0.3 or 0,25; None for what is no number from 0 to 10."""
    whole, _, part = arabic_digits(text).strip().replace(",", ".").partition(".")
    if not (whole + part).isdecimal() or len(part) > 2:
        return None
    hundredths = int(whole or 0) * POINT + int(part.ljust(2, "0"))
    return hundredths if hundredths <= MOST else None
