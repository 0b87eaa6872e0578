"""When too little was logged, a figure is greyed and says why; the limit is the same for every chart."""

from collections.abc import Iterable
from fractions import Fraction

from gui.numbers import format_percent

LIMIT = Fraction(4, 5)


def is_low(share: Fraction | None) -> bool:
    """Tell whether a known share (coverage, hours with a start time) is under 80 %."""
    return share is not None and share < LIMIT


def format_share(share: Fraction) -> str:
    """A share in whole percent; under the limit never as if it were reached (79.97 % is 79.9 %)."""
    whole = format_percent(share)
    if is_low(share) and whole == format_percent(LIMIT):
        return format_percent(Fraction(int(share * 1000), 1000), 1)
    return whole


def low_subtitle(share: Fraction | None, template: str) -> str:
    """Return the reason with the share in it."""
    return template.format(coverage=format_share(share or Fraction(0)))


def joined(*parts: str) -> str:
    """What stands beside a title, the empty parts left out."""
    return " · ".join(filter(None, parts))


def low_reason(shares: Iterable[Fraction | None], template: str) -> str:
    """The reason of a comparison: the lower of its shares where one is under the limit, else nothing."""
    low = [share for share in shares if share is not None and is_low(share)]
    return low_subtitle(min(low), template) if low else ""
