"""Every entry of a period as plain numbers beside its cell: what days, weeks and clock times are added up from."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd

from assessments.time_use.records import NONE, Flags, Ints, ints, texts
from assessments.time_use.sums import coded, sum_by


@dataclass(frozen=True, eq=False)
class Logged:
    """`cells` as in Records. The arrays have one place for each entry.

    `cell` is the row of its cell, `start` the clock time in seconds after midnight, -1 where none is known.
    """

    cells: pd.DataFrame
    cell: Ints
    day: Ints
    start: Ints
    seconds: Ints

    @classmethod
    def of(cls, cells: pd.DataFrame, entries: pd.DataFrame) -> "Logged":
        """From the frames of cells and of entries (cell, day, start, seconds)."""
        return cls(cells, *(ints(entries, name) for name in ("cell", "day", "start", "seconds")))

    def where(self, chosen: Flags) -> "Logged":
        """Only the chosen entries."""
        arrays = (self.cell, self.day, self.start, self.seconds)
        return self if chosen.all() else Logged(self.cells, *(array[chosen] for array in arrays))

    def member_days(self) -> pd.DataFrame:
        """The seconds of every day on which a member logged any: member, day, seconds."""
        members, member = coded(self.cells["member"])
        first, width = _span(self.day)
        sums = sum_by((member * width - first)[self.cell] + self.day, self.seconds, len(members) * width)
        found = np.flatnonzero(sums)
        keys = pd.array(members or [NONE], dtype="str").take(found // width)
        return pd.DataFrame({"member": keys, "day": found % width + first, "seconds": sums[found]})

    @cached_property
    def pairs(self) -> tuple[list[tuple[str, str]], Ints]:
        """Every project and member that occur together, and which pair each cell is of."""
        projects, project = coded(self.cells["project"])
        members, member = coded(self.cells["member"])
        found, pair = np.unique(project * len(members) + member, return_inverse=True)
        keys = [(projects[place // len(members)], members[place % len(members)]) for place in found.tolist()]
        return keys, pair.astype(np.int64)

    def by_pair(self, code: Ints, size: int, values: Ints, part: Ints | None = None) -> Ints:
        """Sums by pair and code (0 … size - 1); `part` is what each cell adds to the codes of its entries."""
        keys, pair = self.pairs
        base = pair * size if part is None else pair * size + part
        return sum_by(base[self.cell] + code, values, len(keys) * size).reshape(len(keys), size)


@dataclass(frozen=True, eq=False)
class Filtered:
    """A line of sums for each pair of project and member, added up for any filter."""

    keys: list[tuple[str, str]]
    sums: Ints

    def of(self, project: str | None, member: str | None) -> Ints:
        """The sum of the lines of one project, one member, both, or all; an unknown key has none."""
        chosen = [
            place
            for place, (of, by) in enumerate(self.keys)
            if project in (None, of) and member in (None, by)
        ]
        return self.sums[chosen].sum(axis=0)


def _span(days: Ints) -> tuple[int, int]:
    return (int(days.min()), int(np.ptp(days)) + 1) if len(days) else (0, 1)


def purposes_of(cells: pd.DataFrame, activities: pd.DataFrame, order: tuple[str, ...]) -> Ints:
    """The place in `order` of the purpose of each cell."""
    purpose = dict(zip(texts(activities, "activity"), texts(activities, "purpose"), strict=True))
    keys, activity = coded(cells["activity"])
    places = np.array([order.index(purpose.get(key, NONE)) for key in keys], dtype=np.int64)
    return places[activity]
