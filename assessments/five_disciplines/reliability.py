"""How consistently the items of a discipline measure one thing; one small team can hardly tell."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np

from assessments.five_disciplines.answers import Floats

Method: TypeAlias = Literal["pairwise", "complete", "median"]
METHODS: tuple[Method, ...] = ("pairwise", "complete", "median")

FEWEST_SHOWN = 10
"""People from whom on alpha is shown at all, and then with its interval."""

FEWEST_JUDGED = 30
"""People from whom on a sentence may call alpha high or low."""


@dataclass(frozen=True, slots=True)
class Alpha:
    """Cronbach's alpha with its 95 % interval and the `n` people it rests on."""

    value: float
    low: float
    high: float
    n: int
    method: Method


def alpha(values: Floats, method: Method = "pairwise") -> Alpha | None:
    """Cronbach's alpha of answers (people × items, all in one direction), with the interval of Feldt (1965).

    k/(k−1) · (1 − Σ item variances ÷ variance of the sum). What is missing is handled as R's psych does: "pairwise"
    takes each covariance from the people who answered both items (`n` is the smallest such number), "complete" only
    people who answered all items, "median" puts the item's median for a missing answer. It may be negative, which
    speaks of items turned the wrong way. None where it is not defined: fewer than two items or people, no variance,
    or pairwise covariances that contradict each other.
    """
    if values.shape[1] < 2:
        return None
    n, covariances = _COVARIANCES[method](values)
    if n < 2:
        return None
    k, total, single = values.shape[1], float(covariances.sum()), float(np.trace(covariances))
    if total <= 1e-12 * max(single, 1.0):
        return None
    value = k / (k - 1) * (1 - single / total)
    return None if value > 1 + 1e-9 else Alpha(value, *_feldt(value, n, k), n, method)


def _feldt(value: float, n: int, k: int) -> tuple[float, float]:
    """The limits 1 − (1 − alpha)·F with n−1 and (n−1)(k−1) degrees of freedom."""
    from scipy.special import fdtri

    quantiles = (float(fdtri(n - 1, (n - 1) * (k - 1), share)) for share in (0.975, 0.025))
    low, high = (1 - (1 - value) * quantile for quantile in quantiles)
    return low, high


def _complete(values: Floats) -> tuple[int, Floats]:
    whole = values[~np.isnan(values).any(axis=1)]
    return len(whole), _covariances(whole)


def _median(values: Floats) -> tuple[int, Floats]:
    if np.isnan(values).all(axis=0).any():
        return 0, values
    return _complete(np.where(np.isnan(values), np.nanmedian(values, axis=0), values))


def _pairwise(values: Floats) -> tuple[int, Floats]:
    """Each covariance from the people who answered both, about the means of those people."""
    there = ~np.isnan(values)
    if not there.any(axis=0).all():
        return 0, values
    centred = np.where(there, values - np.nanmean(values, axis=0), 0.0)
    present = there.astype(np.float64)
    counts = present.T @ present
    if counts.min() < 2:
        return 0, values
    sums = centred.T @ present
    return int(counts.min()), (centred.T @ centred - sums * sums.T / counts) / (counts - 1)


def _covariances(values: Floats) -> Floats:
    centred = values - values.mean(axis=0) if len(values) else values
    return centred.T @ centred / max(len(values) - 1, 1)


_COVARIANCES: dict[Method, Callable[[Floats], tuple[int, Floats]]] = {
    "pairwise": _pairwise,
    "complete": _complete,
    "median": _median,
}
