"""When too little was logged, a figure is greyed and says why; the limit is the same for every chart."""

from fractions import Fraction

from gui.numbers import format_percent

LIMIT = Fraction(4, 5)


def is_low(share: Fraction | None) -> bool:
    """Tell whether a known share (coverage, hours with a start time) is under 80 %."""
    return share is not None and share < LIMIT


def low_subtitle(share: Fraction | None, template: str) -> str:
    """Return the reason, with the share rounded down: 79.9 % must not be called 80 %."""
    known = Fraction(0) if share is None else share
    return template.format(coverage=format_percent(Fraction(int(known * 100), 100)))
