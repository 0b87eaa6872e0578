"""Efficiency: hours, income, cost and rates by project, activity, purpose, member or month.

On every axis, basis and filter the rows add up to the total exactly. All rates are exact fractions in minor
units per hour, and None where there are no hours to divide by.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from typing import Literal

import numpy as np

from assessments.time_use.cost import labour_minor
from assessments.time_use.coverage import Coverage
from assessments.time_use.cube import Cube, Detail, Filter
from assessments.time_use.period import Period
from assessments.time_use.records import NO_HOURS, NONE, UNALLOCATED, Ints, Records
from assessments.time_use.spreading import Basis
from assessments.time_use.sums import Sums, sum_by

Axis = Literal["project", "activity", "purpose", "member", "month"]
AXES: tuple[Axis, ...] = ("project", "activity", "purpose", "member", "month")
TOTAL = "total"
HOUR = 3600


@dataclass(frozen=True)
class Row:
    """One row, or the total. Seconds, minor units, and rates in minor units per hour.

    `key` is that of the project, activity, purpose or member, a month as "202609", or a special key.
    `cost_minor` is labour and expenses; hours without a known cost are not in `cost_known_seconds`.
    `coverage` stands on the total and on the rows of members and months only.
    `notes`: "no_hours", "by_day_fallback", "low_coverage", "no_expected_hours".
    """

    key: str
    seconds: int
    cost_known_seconds: int
    income_minor: int
    cost_minor: int
    revenue_per_hour: Fraction | None
    loaded_revenue_per_hour: Fraction | None = None
    notes: tuple[str, ...] = ()
    coverage: Fraction | None = None

    @property
    def known_cost_minor(self) -> int | None:
        """The cost; None where there are hours and nothing is known of what they cost."""
        unknown = self.seconds and not self.cost_known_seconds and not self.cost_minor
        return None if unknown else self.cost_minor

    @property
    def cost_per_hour(self) -> Fraction | None:
        """Cost ÷ hours of known cost: the break-even rate."""
        return per_hour(self.cost_minor, self.cost_known_seconds)

    @property
    def margin_per_hour(self) -> Fraction | None:
        """Revenue per hour − cost per hour."""
        cost = self.cost_per_hour
        return None if self.revenue_per_hour is None or cost is None else self.revenue_per_hour - cost

    @property
    def unknown_cost_share(self) -> Fraction | None:
        """The share of the hours whose cost is not known."""
        unknown = self.seconds - self.cost_known_seconds
        return Fraction(unknown, self.seconds) if self.seconds else None


@dataclass(frozen=True)
class Efficiency:
    """The rows of one axis in order of key (special keys last), and their exact sum.

    `internal_seconds` are the hours of internal projects in the period (of the chosen member): whenever
    there are any, the break-even rate is compared with the loaded rate.
    """

    axis: Axis
    basis: Basis
    period: Period
    rows: tuple[Row, ...]
    total: Row
    expected_seconds: int
    coverage: Fraction | None
    internal_seconds: int

    @property
    def break_even(self) -> Fraction | None:
        """Cost ÷ hours of known cost, of everything shown."""
        return self.total.cost_per_hour

    @property
    def margin_per_hour(self) -> Fraction | None:
        """Revenue per hour − cost per hour, of everything shown."""
        return self.total.margin_per_hour

    @property
    def unknown_cost_share(self) -> Fraction | None:
        """The share of the hours that are left out of cost per hour."""
        return self.total.unknown_cost_share


def per_hour(minor: int, seconds: int) -> Fraction | None:
    """An amount per hour, exact; None without hours (never 0 or infinity)."""
    return Fraction(minor * HOUR, seconds) if seconds else None


def efficiency(
    records: Records,
    *,
    axis: Axis,
    basis: Basis,
    period: Period,
    today: date,
    project: str | None = None,
    member: str | None = None,
) -> Efficiency:
    """The efficiency of a period from its frames. For many axes, bases or filters make one Cube: `measure`."""
    return measure(Cube(records, period, today), axis=axis, basis=basis, project=project, member=member)


def measure(
    cube: Cube, *, axis: Axis, basis: Basis, project: str | None = None, member: str | None = None
) -> Efficiency:
    """The efficiency on one axis and basis, of a project, of a member, or of all."""
    chosen = Filter(project, member)
    rows = _rows(cube, axis, basis, chosen)
    total = _total(rows)
    # Coverage belongs to the team or to members, never to a project: a chosen project does not change it.
    coverage = cube.attendance.of(_members(member))
    seconds = cube.project_seconds(member)
    if axis == "project":
        rows = _load_rates(rows, seconds, cube.internal)
    return Efficiency(
        axis=axis,
        basis=basis,
        period=cube.period,
        rows=tuple(_annotate(row, _row_coverage(cube, axis, row.key, member)) for row in rows),
        total=_annotate(total, coverage),
        expected_seconds=coverage.expected_seconds,
        coverage=coverage.ratio,
        internal_seconds=sum(seconds.get(key, 0) for key in cube.internal),
    )


def _members(member: str | None) -> list[str] | None:
    return None if member is None else [member]


class _Slots:
    """Where each line of a sum goes on an axis: its own row, or one of the two rows of money alone."""

    def __init__(self, cube: Cube, axis: Axis) -> None:
        self._cube, self._axis = cube, axis
        self.detail: Detail = "month" if axis == "month" else "activity"
        cells = cube.cells
        keys = {
            "project": cells.projects,
            "activity": cells.activities,
            "purpose": cube.purposes[0],
            "member": cells.members,
            "month": [str(month) for month in cells.months],
        }
        self.keys = [*keys[axis], UNALLOCATED, NO_HOURS]

    def of(self, sums: Sums) -> Ints:
        """The slot of each line; on the axis of months that of recognition, shared or not."""
        project, member, detail = sums.axes
        if self._axis == "month":
            return detail
        codes = {"project": project, "member": member}.get(self._axis, detail)
        if self._axis == "purpose":
            codes = np.append(self._cube.purposes[1], -1)[detail]
        no_project = project == self._cube.cells.project_code[NONE]
        alone = np.where(no_project, self.keys.index(UNALLOCATED), self.keys.index(NO_HOURS))
        return np.where(member < 0, alone, codes)

    def add(self, sums: Sums) -> list[list[int]]:
        """Each value of a sum by slot."""
        slots = self.of(sums)
        return [sum_by(slots, value, len(self.keys)).tolist() for value in sums.values]


def _rows(cube: Cube, axis: Axis, basis: Basis, chosen: Filter) -> list[Row]:
    """The rows that hold anything, in code-point order of their keys, without loaded rates and coverage."""
    slots = _Slots(cube, axis)
    money = cube.money(basis, slots.detail, chosen)
    seconds, known, labour = slots.add(cube.hours(slots.detail, chosen))
    # Expenses that fell back to by day mark a row as income does: its cost rests on them.
    (income, income_by_day), (expenses, expenses_by_day) = (slots.add(part) for part in money)
    _, costs = labour_minor(labour)
    return [
        Row(
            key=key,
            seconds=seconds[slot],
            cost_known_seconds=known[slot],
            income_minor=income[slot],
            cost_minor=costs[slot] + expenses[slot],
            revenue_per_hour=per_hour(income[slot], seconds[slot]),
            notes=("by_day_fallback",) if income_by_day[slot] or expenses_by_day[slot] else (),
        )
        for slot, key in enumerate(slots.keys)
        if seconds[slot] or income[slot] or expenses[slot]
    ]


def _total(rows: list[Row]) -> Row:
    def add(value: Callable[[Row], int]) -> int:
        return sum(value(row) for row in rows)

    seconds, income = add(lambda row: row.seconds), add(lambda row: row.income_minor)
    return Row(
        key=TOTAL,
        seconds=seconds,
        cost_known_seconds=add(lambda row: row.cost_known_seconds),
        income_minor=income,
        cost_minor=add(lambda row: row.cost_minor),
        revenue_per_hour=per_hour(income, seconds),
        notes=("by_day_fallback",) if any(row.notes for row in rows) else (),
    )


def _load_rates(rows: list[Row], seconds: dict[str, int], internal: frozenset[str]) -> list[Row]:
    """Income ÷ (own hours + internal hours × own ÷ Σ hours of non-internal projects), for those projects."""
    overhead = sum(seconds.get(key, 0) for key in internal)
    outside = internal | {NONE}
    direct = sum(logged for key, logged in seconds.items() if key not in outside)

    def loaded(row: Row) -> Row:
        if row.key in outside or not row.seconds:
            return row
        own = Fraction(row.seconds * (direct + overhead), direct)
        return replace(row, loaded_revenue_per_hour=row.income_minor * HOUR / own)

    return [loaded(row) for row in rows]


def _row_coverage(cube: Cube, axis: Axis, key: str, member: str | None) -> Coverage | None:
    if axis == "month":
        return cube.attendance.of(_members(member), int(key))
    if axis == "member" and key not in (UNALLOCATED, NO_HOURS):
        return cube.attendance.of([key])
    return None


def _annotate(row: Row, coverage: Coverage | None) -> Row:
    return replace(row, notes=tuple(_notes(row, coverage)), coverage=coverage and coverage.ratio)


def _notes(row: Row, coverage: Coverage | None) -> Iterator[str]:
    if not row.seconds:
        yield "no_hours"
    yield from row.notes
    if coverage is not None and coverage.note is not None:
        yield coverage.note
