"""What changed between two waves: scale points with their interval first, and one plain word for them.

Arrays hold one number a person, in points of the scale. For paired measures the same place is the same person, and
people with NaN on either side are left out. Whether a change may be shown is for `five_disciplines.suppression` to say.
"""

from dataclasses import dataclass
from math import exp, log, sqrt
from typing import Literal, TypeAlias

import numpy as np
import numpy.typing as npt

Floats: TypeAlias = npt.NDArray[np.float64]

SMALLEST_WORTHWHILE = 0.30
"""The smallest change in points that is worth talking about: a convention that a team may set otherwise."""

CONFIDENCE = 0.95
FEWEST_FOR_EFFECT = 5
_LATTICE = 9  # decimals: composites of thirds and sixths are equal there although their floats are not

Label: TypeAlias = Literal[
    "about_the_same",
    "clearly_up",
    "up_but_small",
    "leaning_up",
    "clearly_down",
    "down_but_small",
    "leaning_down",
    "cannot_tell",
    "no_variation",
]
_UP: dict[bool, tuple[Label, Label, Label]] = {
    True: ("clearly_up", "up_but_small", "leaning_up"),
    False: ("clearly_down", "down_but_small", "leaning_down"),
}


@dataclass(frozen=True, slots=True)
class PairedChange:
    """The mean change of `n` people in points, its 95 % interval, and how many went up, stayed, went down.

    `sd` is that of the changes (n−1). `low` and `high` are None with one person or when all changes are equal.
    `up`, `same` and `down` are None where so few people's counts stay hidden.
    """

    n: int
    before: float
    after: float
    mean: float
    sd: float | None
    low: float | None
    high: float | None
    label: Label
    up: int | None
    same: int | None
    down: int | None


@dataclass(frozen=True, slots=True)
class GroupChange:
    """The difference of the means of two waves when nobody can be matched, with the interval of Welch.

    `superiority` is how probably one who answered after has a higher score than one who answered before, ties
    counting half. It ignores that many are the same people, so the interval is usually too wide.
    """

    n_before: int
    n_after: int
    before: float
    after: float
    mean: float
    low: float | None
    high: float | None
    label: Label
    superiority: float


@dataclass(frozen=True, slots=True)
class Effect:
    """A change in units of the spread between people: `d` is d_av with its interval, `g` the same without bias."""

    d: float
    low: float
    high: float
    g: float


def differences(before: Floats, after: Floats) -> Floats:
    """after − before of those who have both, with equal changes made equal. Raises ValueError for unequal lengths."""
    if before.shape != after.shape:
        raise ValueError("before and after must be of the same people")
    changes = np.round(after - before, _LATTICE)
    return changes[~np.isnan(changes)] + 0.0


def paired_change(
    before: Floats, after: Floats, *, worthwhile: float = SMALLEST_WORTHWHILE
) -> PairedChange | None:
    """The mean change of matched people with the interval of Student's t (n−1 degrees of freedom); None for nobody.

    The interval holds what it promises from five people on; the bootstrap does not (de Winter 2013).
    """
    changes = differences(before, after)
    n = len(changes)
    if not n:
        return None
    # Only what is counted needs equal changes to be equal; the figures keep what the rounding would cost.
    raw = after - before
    both = ~np.isnan(raw)
    mean, sd = float(raw[both].mean()), _spread(raw[both])
    low, high = _limits(mean, sd / sqrt(n), n - 1) if sd else (None, None)
    return PairedChange(
        n=n,
        before=float(before[both].mean()),
        after=float(after[both].mean()),
        mean=mean,
        sd=sd,
        low=low,
        high=high,
        label="no_variation" if sd == 0 else label(mean, low, high, worthwhile),
        up=int((changes > 0).sum()),
        same=int((changes == 0).sum()),
        down=int((changes < 0).sum()),
    )


def group_change(
    before: Floats, after: Floats, *, worthwhile: float = SMALLEST_WORTHWHILE
) -> GroupChange | None:
    """The change of two groups of people who are not matched; None when either is empty."""
    old, new = before[~np.isnan(before)], after[~np.isnan(after)]
    if not len(old) or not len(new):
        return None
    mean = float(new.mean() - old.mean())
    low, high = _welch(mean, old, new)
    varies = bool(_spread(old) or _spread(new))
    return GroupChange(
        n_before=len(old),
        n_after=len(new),
        before=float(old.mean()),
        after=float(new.mean()),
        mean=mean,
        low=low,
        high=high,
        label=label(mean, low, high, worthwhile) if varies else "no_variation",
        superiority=_superiority(old, new),
    )


def label(
    mean: float, low: float | None, high: float | None, worthwhile: float = SMALLEST_WORTHWHILE
) -> Label:
    """The plain word for a change and its interval, against the smallest change that is worth talking about."""
    if low is None or high is None:
        return "cannot_tell"
    mean, low, high = (round(value, _LATTICE) for value in (mean, low, high))
    if -worthwhile < low and high < worthwhile:
        return "about_the_same"
    rises = mean > 0
    certain = low > 0 if rises else high < 0
    large = abs(mean) >= round(worthwhile, _LATTICE)
    clearly, small, leaning = _UP[rises]
    if certain:
        return clearly if large else small
    return leaning if large else "cannot_tell"


def effect(before: Floats, after: Floats) -> Effect | None:
    """g_av: the mean change ÷ the root of the mean of both variances, times J(n−1) against bias (Cumming 2012).

    Not d_z, which grows with the correlation of both waves and then cannot be compared between teams (Lakens 2013).
    The interval is that of Bonett (2008) around d_av. None with fewer than 5 people or no spread.
    """
    both = ~np.isnan(after - before)
    old, new = before[both], after[both]
    n = len(old)
    if n < FEWEST_FOR_EFFECT:
        return None
    if not (_spread(old) or _spread(new)):
        return None
    v_old, v_new, v_change = old.var(ddof=1), new.var(ddof=1), (new - old).var(ddof=1)
    average = (v_old + v_new) / 2
    d = float((new - old).mean() / sqrt(average))
    # r²·v1·v2 is the square of the covariance, which also exists when one wave does not vary.
    covariance = (v_old + v_new - v_change) / 2
    spread = d**2 * (v_old**2 + v_new**2 + 2 * covariance**2) / (8 * (n - 1) * average**2)
    error = sqrt(spread + v_change / ((n - 1) * average))
    width = _normal_quantile() * error
    return Effect(d, d - width, d + width, _unbiased(n - 1) * d)


def mean_interval(values: Floats) -> tuple[float, float] | None:
    """The 95 % interval of Student's t around the mean; None for fewer than two people or equal values."""
    there = values[~np.isnan(values)]
    spread = _spread(there)
    if not spread:
        return None
    return _limits(float(there.mean()), spread / sqrt(len(there)), len(there) - 1)


def _unbiased(freedom: int) -> float:
    """J(v) = Γ(v/2) ÷ (√(v/2) Γ((v−1)/2)) (Hedges 1981)."""
    from scipy.special import gammaln

    return exp(float(gammaln(freedom / 2) - gammaln((freedom - 1) / 2)) - log(freedom / 2) / 2)


def _normal_quantile() -> float:
    from scipy.special import ndtri

    return float(ndtri((1 + CONFIDENCE) / 2))


def _limits(mean: float, error: float, freedom: float) -> tuple[float, float]:
    from scipy.special import stdtrit

    width = float(stdtrit(freedom, (1 + CONFIDENCE) / 2)) * error
    return mean - width, mean + width


def _spread(values: Floats) -> float | None:
    """The standard deviation (n−1), exactly 0 for equal values; None for one."""
    if len(values) < 2:
        return None
    return float(values.std(ddof=1)) if np.ptp(np.round(values, _LATTICE)) > 0 else 0.0


def _welch(mean: float, old: Floats, new: Floats) -> tuple[float | None, float | None]:
    """The limits with the degrees of freedom of Welch and Satterthwaite; none where a variance is not known."""
    if min(len(old), len(new)) < 2:
        return None, None
    parts = [((_spread(group) or 0.0) ** 2 / len(group), len(group) - 1) for group in (old, new)]
    error = sum(part for part, _ in parts)
    if error == 0:
        return None, None
    return _limits(mean, sqrt(error), error**2 / sum(part**2 / freedom for part, freedom in parts))


def _superiority(old: Floats, new: Floats) -> float:
    gaps = np.round(new[:, None] - old[None, :], _LATTICE)
    return float(((gaps > 0) + (gaps == 0) / 2).mean())
