"""Exact sums over coded columns: what every figure is added up with."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import prod

import numpy as np
import pandas as pd

from assessments.time_use.records import Flags, Ints

# Up to this many possible places a table of all of them is quicker than sorting the ones that occur.
DENSE = 1 << 22


def sum_by(codes: Ints, values: Ints, size: int) -> Ints:
    """Sums of whole numbers by code 0 … size - 1. Exact, unlike np.bincount, whose weights are floats."""
    sums = np.zeros(size, dtype=values.dtype)
    np.add.at(sums, codes, values)
    return sums


def coded(column: pd.Series, more: Iterable[str] = ()) -> tuple[list[str], Ints]:
    """The keys of a column (and some more) in code-point order, and the position of each row's key."""
    positions, found = pd.factorize(column)
    names = [str(key) for key in found]
    keys = sorted({*names, *more})
    code = {key: position for position, key in enumerate(keys)}
    return keys, np.array([code[name] for name in names], dtype=np.int64)[positions]


@dataclass(frozen=True, eq=False)
class Sums:
    """Sums by several coded axes: one line for each combination that occurs, in the order of the codes."""

    axes: tuple[Ints, ...]
    values: tuple[Ints, ...]

    def where(self, chosen: Flags) -> "Sums":
        """Only the chosen lines."""
        return Sums(tuple(axis[chosen] for axis in self.axes), tuple(value[chosen] for value in self.values))


def roll_up(axes: Sequence[Ints], sizes: Sequence[int], values: Sequence[Ints]) -> Sums:
    """Add values up by several axes. `axes` hold codes from -1 (nothing) to the axis's size - 1."""
    widths = [size + 1 for size in sizes]
    place = np.zeros(len(axes[0]), dtype=np.int64)
    for axis, width in zip(axes, widths, strict=True):
        place = place * width + (axis + 1)
    places, line = _distinct(place, prod(widths))
    found = np.unravel_index(places, widths)
    return Sums(
        tuple(np.asarray(axis, dtype=np.int64) - 1 for axis in found),
        tuple(sum_by(line, value, len(places)) for value in values),
    )


def _distinct(place: Ints, size: int) -> tuple[Ints, Ints]:
    """The distinct places in order, and for each row the position of its own among them."""
    if size > DENSE:
        places, line = np.unique(place, return_inverse=True)
        return places, line.astype(np.int64)
    places = np.flatnonzero(np.bincount(place, minlength=size)).astype(np.int64)
    position = np.zeros(size, dtype=np.int64)
    position[places] = np.arange(len(places))
    return places, position[place]


@dataclass(frozen=True, eq=False)
class Keyed:
    """Sums whose first two axes are projects and members, with the keys of both."""

    keys: tuple[list[str], list[str]]
    sums: Sums

    def where(self, project: str | None, member: str | None) -> Sums:
        """Only the lines of one project, one member, both, or all; an unknown key has none."""
        passes = np.ones(len(self.sums.axes[0]), dtype=np.bool_)
        for key, keys, axis in zip((project, member), self.keys, self.sums.axes, strict=False):
            if key is not None:
                passes &= axis == (keys.index(key) if key in keys else -2)
        return self.sums.where(passes)
