"""The exact signed-rank test for scores that tie, for the appendix; and how few people can prove nothing.

SciPy's own is wrong with ties or zeros in its exact form and only approximate otherwise, and scores of a team nearly
always tie.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Literal, TypeAlias

import numpy as np

from assessments.change import Floats, differences

Zeros: TypeAlias = Literal["pratt", "wilcox"]

MOST_EXACT = 400
"""Non-zero changes up to which p is exact; beyond them the normal distribution is closer than anybody can tell."""


@dataclass(frozen=True, slots=True)
class SignedRank:
    """Rank sums of those who went up and down, the two-sided p, and (up − down) ÷ (up + down) of the rank sums.

    `changed` people are not the same as before; `smallest_p` is the least p that so many could reach. The
    rank-biserial correlation (Kerby 2014) is positive for improvement and None when nobody changed.
    """

    w_up: float
    w_down: float
    changed: int
    p: float
    smallest_p: float
    rank_biserial: float | None
    exact: bool


def signed_rank(before: Floats, after: Floats, zeros: Zeros = "pratt") -> SignedRank:
    """The test of matched people, one score each; those with NaN on either side are left out.

    "pratt" ranks those who did not change as well and then drops their ranks (Pratt 1959), "wilcox" drops them first.
    p is conditional on the ranks: every pattern of signs is equally likely. Agrees with coin's exact wilcoxsign_test.
    """
    changes = differences(before, after)
    if zeros == "wilcox":
        changes = changes[changes != 0]
    ranks = _doubled_midranks(np.abs(changes))
    up, down = int(ranks[changes > 0].sum()), int(ranks[changes < 0].sum())
    moved = ranks[changes != 0]
    exact = len(moved) <= MOST_EXACT
    p = _exact_p(moved, min(up, down)) if exact else _normal_p(moved, min(up, down))
    return SignedRank(
        w_up=up / 2,
        w_down=down / 2,
        changed=len(moved),
        p=p,
        smallest_p=smallest_p(len(moved)),
        rank_biserial=(up - down) / (up + down) if len(moved) else None,
        exact=exact,
    )


def smallest_p(changed: int) -> float:
    """The least two-sided p that this many people who changed can reach: .0625 with 5, .0078 with 8."""
    return min(1.0, 2.0 ** (1 - changed))


def fewest_changed(tests: int, level: float = 0.05) -> int:
    """With fewer people who changed than this, none of so many tests can reach the level after Holm: 8 for five."""
    changed = 1
    while smallest_p(changed) * tests > level:
        changed += 1
    return changed


def holm(ps: Sequence[float | None]) -> list[float | None]:
    """The p values corrected for being several (Holm 1979), in their order; None, not tested, stays None."""
    order = sorted((p, place) for place, p in enumerate(ps) if p is not None)
    corrected: list[float | None] = [None] * len(ps)
    largest = 0.0
    for rank, (p, place) in enumerate(order):
        largest = max(largest, min(1.0, (len(order) - rank) * p))
        corrected[place] = largest
    return corrected


def _doubled_midranks(sizes: Floats) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """Twice the rank of each, ties sharing their mean rank: whole numbers."""
    _, group, counts = np.unique(sizes, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    return (2 * last - counts + 1)[group]


def _exact_p(ranks: np.ndarray[tuple[int], np.dtype[np.int64]], smaller: int) -> float:
    """Twice the share of sign patterns whose sum is at most the smaller of both."""
    # Shares instead of numbers of patterns: halving is exact in floating point, and 2^400 is no integer of NumPy.
    shares = np.zeros(int(ranks.sum()) + 1)
    shares[0] = 1.0
    for rank in ranks:
        shares *= 0.5
        shares[rank:] += shares[:-rank].copy()
    return min(1.0, 2 * float(shares[: smaller + 1].sum()))


def _normal_p(ranks: np.ndarray[tuple[int], np.dtype[np.int64]], smaller: int) -> float:
    from scipy.special import ndtr

    z = (smaller - float(ranks.sum()) / 2) / sqrt(float((ranks.astype(np.float64) ** 2).sum()) / 4)
    return min(1.0, 2 * float(ndtr(z)))
