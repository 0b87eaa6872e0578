"""Sharing: a project's amount of a month goes to the cells of that month in proportion to their hours.

The smallest cell is project × month × member × activity. Everything here is whole numbers in arrays; the
largest-remainder rule is that of `rounding.largest_remainder`, for many amounts at once.
"""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from assessments.time_use.cells import Cells
from assessments.time_use.records import NONE, Flags, Ints
from assessments.time_use.spreading import Part
from assessments.time_use.sums import sum_by

# Below this sum of seconds a remainder times a weight stays below 2^63; above it Python's integers take over.
SAFE_WHOLE = 3_037_000_499


class Shares(NamedTuple):
    """Which amount gave how much to which cell: index of the amount, index of the cell, minor units."""

    amount: Ints
    cell: Ints
    minor: Ints


def share(amounts: Ints, starts: Ints, stops: Ints, seconds: Ints) -> Shares:
    """Share every amount over its own cells `starts:stops` by largest remainder.

    Every range holds at least one cell and every cell positive seconds. Parts are rounded towards minus
    infinity (refunds too); of equal remainders the earlier cell gets the unit, so the cells stand in
    code-point order of their keys.
    """
    sizes = stops - starts
    offsets = np.cumsum(sizes) - sizes
    amount = np.repeat(np.arange(len(amounts)), sizes)
    rank = np.arange(len(amount)) - offsets[amount]
    cell = starts[amount] + rank
    weight = seconds[cell]
    whole = sum_by(amount, weight, len(amounts))
    # amount * weight may not fit 64 bits; amount = quotient * whole + rest, and rest * weight < whole².
    quotient, rest = np.divmod(amounts, whole)
    share_of_rest, remainder = _divide_product(rest[amount], weight, whole[amount])
    minor = quotient[amount] * weight + share_of_rest
    left = amounts - sum_by(amount, minor, len(amounts))
    by_remainder = np.lexsort((-remainder, amount))  # stable: ties stay in the order of the cells
    minor[by_remainder[rank < left[amount]]] += 1
    return Shares(amount, cell, minor)


def _divide_product(rest: Ints, weight: Ints, whole: Ints) -> tuple[Ints, Ints]:
    """Quotient and remainder of rest * weight / whole, exactly, whatever the sizes."""
    if len(whole) == 0 or int(whole.max()) < SAFE_WHOLE:
        product = rest * weight
        return product // whole, product % whole
    exact = rest.astype(object) * weight.astype(object)
    return (exact // whole).astype(np.int64), (exact % whole).astype(np.int64)


@dataclass(frozen=True, eq=False)
class Postings:
    """Recognised amounts after sharing, one line per project, month of recognition and receiving cell.

    `cell` is -1 where nothing could receive: income without a project, or a project without hours in the
    period. `month` is the month of recognition, whichever cell (even of another month) received.
    All but `minor` (minor units) and `fallback` are positions in the lists of Cells.
    """

    project: Ints
    month: Ints
    cell: Ints
    member: Ints
    activity: Ints
    minor: Ints
    fallback: Flags


def post(parts: list[Part], cells: Cells) -> Postings:
    """Add parts up by project and month and share each sum over the project's cells of that month.

    A month without hours of the project is shared over the project's cells of the whole period.
    """
    sums: dict[tuple[int, int], int] = {}
    fallbacks: dict[tuple[int, int], bool] = {}
    for part in parts:
        place = cells.project_code[part.amount.project], cells.month_code[part.month]
        sums[place] = sums.get(place, 0) + part.minor
        fallbacks[place] = fallbacks.get(place, False) or part.fallback
    places = sorted(place for place, minor in sums.items() if minor)
    project, month = (np.array([place[i] for place in places], dtype=np.int64) for i in (0, 1))
    minor = np.array([sums[place] for place in places], dtype=np.int64)
    fallback = np.array([fallbacks[place] for place in places], dtype=np.bool_)
    return _share_places(project, month, minor, fallback, cells)


def _share_places(project: Ints, month: Ints, minor: Ints, fallback: Flags, cells: Cells) -> Postings:
    starts, stops = cells.ranges(project, month)
    # Hours without a project are cells too, but income without a project is never shared over them.
    shared = (stops > starts) & (project != cells.project_code.get(NONE, -1))
    alone = np.flatnonzero(~shared)
    given = share(minor[shared], starts[shared], stops[shared], cells.seconds)
    source = np.concatenate([np.flatnonzero(shared)[given.amount], alone])
    missing = np.full(len(alone), -1, dtype=np.int64)
    return Postings(
        project=project[source],
        month=month[source],
        cell=np.concatenate([given.cell, missing]),
        member=np.concatenate([cells.member[given.cell], missing]),
        activity=np.concatenate([cells.activity[given.cell], missing]),
        minor=np.concatenate([given.minor, minor[alone]]),
        fallback=fallback[source],
    )
