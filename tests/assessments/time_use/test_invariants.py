"""What must hold for any records: sums, filters, order, and agreement with a plain reckoning of the rules."""

import math
from collections import defaultdict
from datetime import date
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from assessments.time_use.cost import boundaries
from assessments.time_use.cube import Cube
from assessments.time_use.efficiency import AXES, measure
from assessments.time_use.income import income_table
from assessments.time_use.period import Period, month_of
from assessments.time_use.records import Records, frame
from assessments.time_use.rounding import half_up, largest_remainder
from assessments.time_use.spreading import BASES

PERIOD = Period(date(2026, 1, 10), date(2026, 4, 5))
EARLY, LATE = date(2025, 12, 1).toordinal(), date(2026, 5, 31).toordinal()
TODAY = date(2026, 3, 20)
MEMBERS = ("นก", "ปู", "อาสา")
PROJECTS = ("ป่า", "ตลาด", "กลาง", "none")
ACTIVITIES = ("ประชุม", "สำรวจ", "none")
PURPOSES = {"ประชุม": "administration", "สำรวจ": "mission", "none": "none"}

days = st.integers(EARLY, LATE)
entries = st.lists(
    st.tuples(
        *(st.sampled_from(PROJECTS), st.sampled_from(ACTIVITIES), st.sampled_from(MEMBERS)),
        *(days, st.integers(1, 40_000)),
    ),
    max_size=12,
)
amounts = st.lists(
    st.tuples(
        st.sampled_from((*PROJECTS, "ว่าง")), days, st.integers(-10_000, 10**6), days, st.integers(0, 120)
    ),
    max_size=5,
)
costs = st.lists(
    st.tuples(st.sampled_from(MEMBERS), days, st.integers(0, 30_000)), max_size=5, unique_by=lambda c: c[:2]
)


def build(logged, incomes, expenses, prices) -> Records:
    """The frames as the database would group them."""
    changes = boundaries(frame("costs", prices))
    cells, project_days, member_days = defaultdict(int), defaultdict(int), defaultdict(int)
    for project, activity, member, day, seconds in logged:
        project_days[project, day] += seconds
        member_days[member, day] += seconds
        if PERIOD.contains(day):
            passed = sum(change <= day for change in changes)
            cells[project, activity, member, month_of(day), passed] += seconds
    return Records.of(
        cells=[(*key, seconds) for key, seconds in cells.items()],
        project_days=[(*key, seconds) for key, seconds in project_days.items()],
        member_days=[(*key, seconds) for key, seconds in member_days.items()],
        incomes=[
            (str(i), received, minor, "grant", "", project, first, first + length, 0)
            for i, (project, received, minor, first, length) in enumerate(incomes)
        ],
        expenses=[
            (str(i), paid, minor, "", project, first, first + length)
            for i, (project, paid, minor, first, length) in enumerate(expenses)
        ],
        members=[(key, key, "volunteer" if key == "อาสา" else "staff") for key in MEMBERS],
        memberships=[("นก", EARLY + 50, date.max.toordinal(), 144_000, 31)],
        costs=prices,
        projects=[(key, key, int(key == "กลาง"), 0, "") for key in PROJECTS[:3]],
        activities=[(key, key, PURPOSES[key]) for key in ACTIVITIES[:2]],
    )


worlds = st.builds(lambda *parts: parts, entries, amounts, amounts, costs)
projects = st.sampled_from((None, *PROJECTS, "ว่าง"))
members = st.sampled_from((None, *MEMBERS))
KEYS = ("seconds", "cost_known_seconds", "income_minor", "cost_minor")


@settings(max_examples=60, deadline=None)
@given(worlds, projects, members)
def test_rows_add_up_to_the_same_total_on_every_axis_and_basis(world, project, member):
    cube = Cube(build(*world), PERIOD, TODAY)
    for basis in BASES:
        totals = []
        for axis in AXES:
            found = measure(cube, axis=axis, basis=basis, project=project, member=member)
            for name in KEYS:
                assert sum(getattr(row, name) for row in found.rows) == getattr(found.total, name)
            assert len({row.key for row in found.rows}) == len(found.rows)
            totals.append(found.total)
        assert all(total == totals[0] for total in totals)


@settings(max_examples=60, deadline=None)
@given(worlds, st.sampled_from(BASES))
def test_filters_only_choose_parts_of_the_whole(world, basis):
    records = build(*world)
    cube = Cube(records, PERIOD, TODAY)
    for axis in AXES:
        whole = measure(cube, axis=axis, basis=basis)
        parts = [
            measure(cube, axis=axis, basis=basis, member=member).total.income_minor for member in MEMBERS
        ]
        left = {row.key: row.income_minor for row in measure(cube, axis="project", basis=basis).rows}
        alone = left.get("unallocated", 0) + left.get("no_hours", 0)
        assert sum(parts) + alone == whole.total.income_minor
        by_project = [
            measure(cube, axis=axis, basis=basis, project=project).total.income_minor
            for project in (*PROJECTS, "ว่าง")
        ]
        assert sum(by_project) == whole.total.income_minor
    table = income_table(records, by="project", basis=basis, period=PERIOD)
    assert sum(row.income_minor for row in table) == whole.total.income_minor
    # A member's row and the total under that member's filter are the same money.
    rows = {row.key: row.income_minor for row in measure(cube, axis="member", basis=basis).rows}
    assert parts == [rows.get(member, 0) for member in MEMBERS]


@settings(max_examples=40, deadline=None)
@given(worlds, st.randoms(), st.sampled_from(BASES), st.sampled_from(AXES))
def test_the_order_of_the_records_does_not_matter(world, random, basis, axis):
    mixed = [part[:] for part in world]
    for part in mixed:
        random.shuffle(part)
    one, other = (
        measure(Cube(build(*each), PERIOD, TODAY), axis=axis, basis=basis) for each in (world, mixed)
    )
    assert one == other


@settings(max_examples=40, deadline=None)
@given(amounts, amounts, st.sampled_from(AXES))
def test_by_hours_equals_by_day_when_nothing_was_logged(incomes, expenses, axis):
    cube = Cube(build([], incomes, expenses, []), PERIOD, TODAY)
    day, hours = (measure(cube, axis=axis, basis=basis) for basis in ("by_day", "by_hours"))
    plain = [[(row.key, row.income_minor, row.cost_minor) for row in found.rows] for found in (day, hours)]
    assert plain[0] == plain[1]


# The plain reckoning: the rules one after another, day by day, with no thought of speed.


def carried(minor, received, first, last, project, basis, logged, day):
    if basis == "cash":
        return minor if day >= received else 0
    length = last - first + 1
    by_day = minor * min(max(day - first + 1, 0), length) // length
    if basis == "by_day" or not logged:
        return by_day
    end = min(last, max(entry[3] for entry in logged))
    seconds = [
        (entry[3], entry[4]) for entry in logged if project in ("none", entry[0]) and first <= entry[3] <= end
    ]
    whole = sum(each for _, each in seconds)
    if whole == 0 or day > end:
        return by_day
    together = minor * (end - first + 1) // length
    return together * sum(each for when, each in seconds if when <= day) // whole


def reckon(logged, table, basis):
    """(project, month of recognition, cell or None) → minor units."""
    recognised, cells, shared = defaultdict(int), defaultdict(int), defaultdict(int)
    for project, moved, minor, first, length in table:
        for month in PERIOD.months():
            ends = [
                carried(minor, moved, first, first + length, project, basis, logged, day)
                for day in (month.last, month.first - 1)
            ]
            recognised[project, month.month] += ends[0] - ends[1]
    for project, activity, member, day, seconds in logged:
        if PERIOD.contains(day):
            cells[project, str(month_of(day)), member, activity] += seconds
    for (project, month), minor in recognised.items():
        own = sorted(cell for cell in cells if cell[0] == project != "none")
        chosen = [cell for cell in own if cell[1] == str(month)] or own
        if not chosen:
            shared[project, str(month), None] += minor
            continue
        for cell, part in zip(
            chosen, largest_remainder(minor, [cells[cell] for cell in chosen]), strict=True
        ):
            shared[project, str(month), cell] += part
    return shared


def row_of(axis, project, month, cell):
    if axis == "month":
        return month
    if cell is None:
        return "unallocated" if project == "none" else "no_hours"
    return {"project": cell[0], "member": cell[2], "activity": cell[3], "purpose": PURPOSES[cell[3]]}[axis]


def passes(project, member, own, cell):
    return project in (None, own) and (member is None or (cell is not None and cell[2] == member))


def hourly(prices, member, day):
    known = [(since, cost) for who, since, cost in prices if who == member and since <= day]
    return max(known)[1] if known else 0 if member == "อาสา" else None


@settings(max_examples=150, deadline=None)
@given(worlds, st.sampled_from(BASES), st.sampled_from(AXES), projects, members)
def test_the_figures_equal_a_plain_reckoning(world, basis, axis, project, member):
    logged, incomes, expenses, prices = world
    rows = defaultdict(lambda: {"seconds": 0, "known": 0, "labour": 0, "income": 0, "expenses": 0})
    for own, activity, who, day, seconds in logged:
        cell = (own, str(month_of(day)), who, activity)
        if PERIOD.contains(day) and passes(project, member, own, cell):
            row, cost = rows[row_of(axis, own, cell[1], cell)], hourly(prices, who, day)
            row["seconds"] += seconds
            row["known"] += seconds if cost is not None else 0
            row["labour"] += seconds * (cost or 0)
    for name, table in (("income", incomes), ("expenses", expenses)):
        for (own, month, cell), minor in reckon(logged, table, basis).items():
            if passes(project, member, own, cell):
                rows[row_of(axis, own, month, cell)][name] += minor
    keys = sorted(rows)
    exact = {key: Fraction(rows[key]["labour"], 3600) for key in keys}
    labour = {key: math.floor(exact[key]) for key in keys}
    left_over = half_up(Fraction(sum(exact.values()))) - sum(labour.values())
    for key in sorted(keys, key=lambda key: (labour[key] - exact[key], key))[:left_over]:
        labour[key] += 1
    expected = {
        key: (row["seconds"], row["known"], row["income"], labour[key] + row["expenses"])
        for key, row in rows.items()
        if row["seconds"] or row["income"] or row["expenses"]
    }
    found = measure(
        Cube(build(*world), PERIOD, TODAY), axis=axis, basis=basis, project=project, member=member
    )
    assert {row.key: tuple(getattr(row, name) for name in KEYS) for row in found.rows} == expected
    for row in found.rows:
        assert row.revenue_per_hour == (
            Fraction(row.income_minor * 3600, row.seconds) if row.seconds else None
        )
