"""Selected rows of a list of any length, as stretches: counting and finding them looks at no single row."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate


@dataclass(frozen=True)
class RowStretches:
    """(first row, how many) of each stretch, from the top; they do not touch each other."""

    stretches: tuple[tuple[int, int], ...] = ()

    @classmethod
    def of(cls, ranges: Iterable[tuple[int, int]]) -> "RowStretches":
        """From (first, last) rows in any order; they may overlap."""
        merged: list[tuple[int, int]] = []
        for first, last in sorted(ranges):
            if merged and first <= merged[-1][1] + 1:
                merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
            else:
                merged.append((first, last))
        return cls(tuple((first, last - first + 1) for first, last in merged))

    def __len__(self) -> int:
        return sum(count for _, count in self.stretches)

    def places(self, rows: Iterable[int]) -> dict[int, int]:
        """Of these rows those that are selected, each with its place among all that are."""
        firsts = [first for first, _ in self.stretches]
        before = [0, *accumulate(count for _, count in self.stretches)]
        found: dict[int, int] = {}
        for row in rows:
            number = bisect_right(firsts, row) - 1
            if number >= 0 and row - firsts[number] < self.stretches[number][1]:
                found[row] = before[number] + row - firsts[number]
        return found
