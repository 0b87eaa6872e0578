"""Cost: what an hour of a member costs on the day it was worked, and the labour of a set of hours.

Expenses are the other half of cost; they are spread and shared exactly like income (see `sharing`).
"""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from fractions import Fraction

import numpy as np
import pandas as pd

from assessments.time_use.records import Ints, Records, ints, texts
from assessments.time_use.rounding import half_up

UNKNOWN = -1
HOUR = 3600


def boundaries(costs: pd.DataFrame) -> list[int]:
    """The days inside a month on which some member's hourly cost changes: distinct, ascending ordinals.

    The column `segment` of the cells counts how many of them have passed, so that all days of one
    member, month and segment cost the same.
    """
    days = sorted(set(ints(costs, "valid_from").tolist()))
    return [day for day in days if date.fromordinal(day).day != 1]


def day_of(month: int, segment: int, changes: Sequence[int], start: int) -> int:
    """The first day (ordinal) of a month (YYYYMM) and segment that lies in a period beginning on `start`.

    Its costs hold on all days of the month, segment and period.
    """
    first = max(date(month // 100, month % 100, 1).toordinal(), start)
    passed = min(segment, len(changes))
    return max(first, changes[passed - 1]) if passed else first


class HourlyCosts:
    """What an hour of each member costs on any day, in minor units."""

    def __init__(self, records: Records) -> None:
        kinds = zip(texts(records.members, "member"), texts(records.members, "kind"), strict=True)
        self._volunteers = {member for member, kind in kinds if kind == "volunteer"}
        self._days: dict[str, list[int]] = {}
        self._costs: dict[str, list[int]] = {}
        table = records.costs.sort_values(["valid_from", "cost_minor"])
        columns = (ints(table, name).tolist() for name in ("valid_from", "cost_minor"))
        rows = zip(texts(table, "member"), *columns, strict=True)
        for member, day, cost in rows:
            self._days.setdefault(member, []).append(day)
            self._costs.setdefault(member, []).append(cost)

    def on(self, member: str, day: int) -> int:
        """The cost recorded last before or on a day. Without one a volunteer costs a known 0 and the
        cost of anybody else is UNKNOWN."""
        passed = bisect_right(self._days.get(member, []), day)
        if passed:
            return self._costs[member][passed - 1]
        return 0 if member in self._volunteers else UNKNOWN


def hourly_costs(
    records: Records, members: list[str], member: Ints, month: Ints, segment: Ints, start: int
) -> Ints:
    """The hourly cost (minor units or UNKNOWN) of each row of the frame of cells.

    `member` holds positions in `members`, `month` YYYYMM, `segment` as in `boundaries`; `start` is the
    ordinal of the first day of the period by which the cells are cut.
    """
    known, changes = HourlyCosts(records), boundaries(records.costs)
    width = len(changes) + 1
    spans, span = np.unique(month * width + np.minimum(segment, width - 1), return_inverse=True)
    days = [day_of(value // width, value % width, changes, start) for value in spans.tolist()]
    prices = [[known.on(key, day) for day in days] for key in members]
    return np.array(prices, dtype=np.int64).reshape(len(members), len(days))[member, span]


def labour_minor(labour: Sequence[int]) -> tuple[int, list[int]]:
    """The labour of a whole in minor units, and its rows, from Σ seconds × hourly cost of each row.

    The whole is rounded half up once. Rows are rounded down, and the units left over go to the largest of
    their own remainders, so that no row is a whole unit away from what it cost; of equal remainders the
    earlier row comes first, so give the rows in code-point order of their keys. A filter makes its own
    whole: the rule speaks of "the total".
    """
    whole = half_up(Fraction(sum(labour), HOUR))
    rows = [value // HOUR for value in labour]
    order = sorted(range(len(labour)), key=lambda index: -(labour[index] % HOUR))
    for index in order[: whole - sum(rows)]:
        rows[index] += 1
    return whole, rows
