"""The only places where an exact figure loses anything: whole satang, whole seconds, written decimals."""

from collections.abc import Sequence
from fractions import Fraction


def half_up(value: Fraction) -> int:
    """The nearest whole number; exactly a half goes up (towards plus infinity)."""
    return (2 * value.numerator + value.denominator) // (2 * value.denominator)


def largest_remainder(total: int, weights: Sequence[int]) -> list[int]:
    """`total` in whole parts proportional to `weights`; the parts add up to `total` exactly.

    Every part is rounded towards minus infinity and the units left over go to the largest remainders;
    of equal remainders the earlier weight comes first, so give the weights in code-point order of their
    keys. Weights are not negative. Without any weight there is nothing to share over: ValueError, unless
    `total` is 0.
    """
    whole = sum(weights)
    if whole == 0:
        if total:
            raise ValueError("an amount needs at least one positive weight to be shared over")
        return [0] * len(weights)
    parts = [total * weight // whole for weight in weights]
    order = sorted(range(len(weights)), key=lambda index: -(total * weights[index] % whole))
    for index in order[: total - sum(parts)]:
        parts[index] += 1
    return parts


def decimal_text(value: Fraction, places: int = 4) -> str:
    """A fraction written with a fixed number of decimals, half up: 2/3 is "0.6667"."""
    scaled = half_up(value * 10**places)
    whole, rest = divmod(abs(scaled), 10**places)
    sign = "-" if scaled < 0 else ""
    return f"{sign}{whole}.{rest:0{places}d}" if places else f"{sign}{whole}"


def rate_text(rate: Fraction | None) -> str | None:
    """A rate in minor units per hour with four decimals, or None where there is none."""
    return None if rate is None else decimal_text(rate)


def coverage_text(coverage: Fraction | None) -> str | None:
    """A coverage (1 = everything expected is logged) with four decimals, or None: nothing was expected."""
    return None if coverage is None else decimal_text(coverage)
