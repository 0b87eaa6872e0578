"""How far the people of a team agree: in points of the scale first, as an index for the appendix.

All functions take answers as people × items, turned to one direction or not: agreement is the same. NaN is no answer.
"""

from typing import Literal, TypeAlias

import numpy as np

from assessments.five_disciplines.answers import Floats

Level: TypeAlias = Literal["much", "fair", "little"]
"""How far the people of a team agree, in words."""

# The variance if people ticked at random but rather at the upper end: five points in the shares 5, 15, 20, 35 and
# 25 % (LeBreton & Senter 2008). For other numbers of points the literature has no shares that we could check.
_SLIGHTLY_SKEWED = {5: 1.34}


def deviations(values: Floats) -> Floats:
    """AD_M of each item: the mean distance of its answers from their mean, in points; NaN without answers."""
    return _mean(np.abs(values - _mean(values)))


def mean_deviation(values: Floats) -> float | None:
    """AD_M(J), the mean of `deviations` over the items that have answers (Burke & Dunlap 2002)."""
    return mean_or_none(deviations(values))


def widest_agreement(points: int) -> float:
    """The AD_M(J) up to which people are said to agree: a sixth of the number of points (Burke & Dunlap 2002)."""
    return points / 6


def level(ad: float, points: int) -> Level:
    """The words for an AD_M on a scale of so many points; on five: much up to 0.50, fair up to 0.83, else little."""
    if ad <= points / 10 + 1e-9:
        return "much"
    return "fair" if ad <= widest_agreement(points) + 1e-9 else "little"


def middle_half(values: Floats) -> tuple[float, float] | None:
    """The quartiles between which the middle half of the values lies (linear between ranks); None without values."""
    there = values[~np.isnan(values)]
    if not len(there):
        return None
    low, high = (float(np.quantile(there, share)) for share in (0.25, 0.75))
    return low, high


def uniform_variance(points: int) -> float:
    """The variance of answers if every point were ticked equally often."""
    return (points**2 - 1) / 12


def skewed_variance(points: int) -> float | None:
    """The variance under the slightly skewed null distribution; None where none is published for that scale."""
    return _SLIGHTLY_SKEWED.get(points)


def r_wg(values: Floats, null_variance: float | None) -> float | None:
    """r_wg(J) of James, Demaree & Wolf (1984), r_wg for one item; 0 to 1, 0 also where people differ more than chance.

    With J items, mean item variance v (divisor n−1) and null variance s: q = 1 − v/s, J·q / (J·q + v/s). It grows
    with J, which is why AD_M(J) is shown first. None with fewer than two answers to every item.
    """
    variance = mean_or_none(variances(values))
    if variance is None or null_variance is None:
        return None
    share = min(variance / null_variance, 1.0)
    agreement = values.shape[1] * (1 - share)
    return agreement / (agreement + share)


def variances(values: Floats) -> Floats:
    """The variance of each item, divisor n−1; NaN with fewer than two answers."""
    counts = (~np.isnan(values)).sum(axis=0)
    squares = np.nansum((values - _mean(values)) ** 2, axis=0)
    found = np.full(values.shape[1], np.nan)
    np.divide(squares, counts - 1, out=found, where=counts > 1)
    return found


def mean_or_none(values: Floats) -> float | None:
    """The mean of the values that are there; None when none is."""
    there = values[~np.isnan(values)]
    return float(there.mean()) if len(there) else None


def _mean(values: Floats) -> Floats:
    """The mean of each column; NaN, without a warning, where it has no answer."""
    counts = (~np.isnan(values)).sum(axis=0)
    means = np.full(values.shape[1], np.nan)
    np.divide(np.nansum(values, axis=0), counts, out=means, where=counts > 0)
    return means
