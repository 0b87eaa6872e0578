"""The sheet of a whole team: what the hours of many people on one day, or on a usual day, add up to."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from assessments.time_use.week import FULL_DAY

Cell = tuple[str, str | None, str | None]  # member, project, activity


@dataclass(frozen=True, slots=True)
class SheetSums:
    """Seconds. `activities` are the columns of the project that is shown, `others` what people gave to other work.

    The columns and the others add up to the total, and so do the people, who count with all their hours.
    """

    people: Mapping[str, int]
    others: Mapping[str, int]
    activities: Mapping[str | None, int]
    total: int

    @property
    def elsewhere(self) -> int:
        return sum(self.others.values())

    def is_impossible(self, person: str) -> bool:
        """More than 24 hours on one day: an error to look at."""
        return self.people.get(person, 0) > FULL_DAY


def sum_sheet(cells: Mapping[Cell, int], project: str | None) -> SheetSums:
    """The sums of all cells, seen through one project (None: work without a project)."""
    people: dict[str, int] = defaultdict(int)
    others: dict[str, int] = defaultdict(int)
    activities: dict[str | None, int] = defaultdict(int)
    for (member, of, activity), seconds in cells.items():
        people[member] += seconds
        if of == project:
            activities[activity] += seconds
        else:
            others[member] += seconds
    return SheetSums(dict(people), dict(others), dict(activities), sum(people.values()))
