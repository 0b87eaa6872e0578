"""One person's week in a grid: what its rows and days add up to, and what goes beyond the team's limits.

A row is whatever names the work (a project and an activity, say); a day is its place in the week, Monday first.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

DAYS = 7
FULL_DAY = 24 * 3600

R = TypeVar("R", bound=Hashable)
Cells = Mapping[tuple[R, int], int]  # seconds by row and day


@dataclass(frozen=True, slots=True)
class WeekSums(Generic[R]):
    """Seconds. `days_over` and `over` are what lies beyond the daily and the weekly limit, 0 where nothing does.

    `impossible` are the days that hold more than 24 hours.
    """

    rows: Mapping[R, int]
    days: tuple[int, ...]
    total: int
    days_over: tuple[int, ...]
    over: int
    impossible: tuple[int, ...]


def sum_week(cells: "Cells[R]", *, daily_limit: int, weekly_limit: int) -> WeekSums[R]:
    """The sums of a week; time at a limit is not beyond it."""
    rows: dict[R, int] = defaultdict(int)
    days = [0] * DAYS
    for (row, day), seconds in cells.items():
        rows[row] += seconds
        days[day] += seconds
    total = sum(days)
    return WeekSums(
        dict(rows),
        tuple(days),
        total,
        tuple(max(seconds - daily_limit, 0) for seconds in days),
        max(total - weekly_limit, 0),
        tuple(day for day, seconds in enumerate(days) if seconds > FULL_DAY),
    )


def excess_of(cells: "Cells[R]", day: int, *, daily_limit: int) -> list[tuple[R, int]]:
    """The fewest rows that together are beyond the limit of the day, the longest first; none where nothing is."""
    parts = [(row, seconds) for (row, of), seconds in cells.items() if of == day and seconds]
    parts.sort(key=lambda part: -part[1])  # rows of one length stay in the order of the grid
    reached = 0
    for count, (_, seconds) in enumerate(parts, start=1):
        reached += seconds
        if reached > daily_limit:
            return parts[:count]
    return []


def against_plan(plan: Mapping[R, int], logged: Iterable[tuple[R, int]]) -> dict[R, tuple[int, int]]:
    """What was planned and what was logged (seconds) of everything that was planned, in the plan's order."""
    sums: dict[R, int] = defaultdict(int)
    for of, seconds in logged:
        sums[of] += seconds
    return {of: (planned, sums[of]) for of, planned in plan.items()}
