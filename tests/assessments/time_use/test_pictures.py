"""The figures behind single pictures: shares, the insight, what changed, the weeks and the clock."""

from datetime import date
from fractions import Fraction

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessments.time_use.clock import WorkingHours
from assessments.time_use.comparison import Change, change, compare
from assessments.time_use.efficiency import efficiency
from assessments.time_use.insight import Insight, insight
from assessments.time_use.logged import Logged
from assessments.time_use.period import Period
from assessments.time_use.records import Records, frame
from assessments.time_use.share import shares
from assessments.time_use.weekly import WEEKS, WeeklyHours

H = 3600
DAY = date(2026, 10, 5).toordinal()  # a Monday
PERIOD = Period(date(2026, 10, 1), date(2026, 10, 31))
HOURS = {"CSR": 264, "เยาวชน": 600, "ตลาด": 528, "ป่าชายเลน": 624, "กลาง": 384}
MONEY = {"CSR": 205_200, "เยาวชน": 189_000, "ตลาด": 102_600, "ป่าชายเลน": 43_200}


def measured(hours=HOURS, money=MONEY, cost=190_00, axis="project"):
    records = Records.of(
        cells=[(key, "a", "m", 202610, 0, logged * H) for key, logged in hours.items()],
        incomes=[(key, DAY, baht * 100, "grant", "", key, DAY, DAY, 0) for key, baht in money.items()],
        costs=[] if cost is None else [("m", 1, cost)],
        memberships=[("m", 1, date.max.toordinal(), 40 * H, 31)],
        member_days=[("m", DAY, 40 * H)],
    )
    return efficiency(records, axis=axis, basis="cash", period=PERIOD, today=date(2026, 10, 31))


def test_shares_of_the_sample_team():
    found = {row.key: (row.time_percent, row.income_percent) for row in shares(measured())}
    assert found == {
        "CSR": (11, 38),
        "เยาวชน": (25, 35),
        "ตลาด": (22, 19),
        "ป่าชายเลน": (26, 8),
        "กลาง": (16, 0),
    }


def test_shares_that_mean_nothing_are_not_given():
    assert {row.income_share for row in shares(measured(money={}))} == {None}
    assert {row.income_percent for row in shares(measured(money={"CSR": 10, "กลาง": -5}))} == {None}
    assert {row.time_percent for row in shares(measured(hours={}))} == {None}
    assert shares(measured(hours={}, money={})) == ()


@given(st.lists(st.integers(1, 9999), min_size=1, max_size=9))
def test_shares_add_up_to_a_hundred(hours):
    found = shares(
        measured(hours={f"p{i}": each for i, each in enumerate(hours)}, money={"p0": 7, "none": 2})
    )
    assert sum(row.time_percent for row in found) == sum(row.income_percent for row in found) == 100
    assert sum(row.time_share for row in found) == sum(row.income_share for row in found) == 1


def test_the_insight_of_the_sample_team():
    # Below 190 an hour: mangrove 69 and core 0; together 1,008 of 2,400 h and 43,200 of 540,000 baht.
    assert insight(measured()) == Insight(("ป่าชายเลน", "กลาง"), Fraction(42, 100), Fraction(8, 100))


@pytest.mark.parametrize(
    "figures",
    [
        {"cost": None},  # no break-even
        {"cost": 0},  # nobody below
        {"cost": 9_000_00},  # everybody below
        {"money": {}},  # no income
        {"money": {**MONEY, "กลาง": -50_000}},  # less than no income
        {"hours": {}},  # no hours
    ],
)
def test_the_insight_is_silent_when_it_cannot_be_said(figures):
    assert insight(measured(**figures)) is None


def test_hours_without_a_project_are_no_finding():
    # (none) earns nothing by construction: it is part of the time, never of the projects named.
    found = insight(measured(hours={**HOURS, "none": 600}))
    assert found is not None
    assert found.keys == ("ป่าชายเลน", "กลาง")
    assert found.time_share == Fraction(1008, 3000)


def test_the_insight_is_about_projects():
    with pytest.raises(ValueError, match="projects"):
        insight(measured(axis="month"))


def test_what_changed_between_two_periods():
    before = measured(hours={"CSR": 2448}, money={"CSR": 484_704}, cost=184_00)
    found = compare(before, measured())
    assert found.seconds.absolute == -48 * H
    assert found.seconds.relative == Fraction(-48, 2448)
    assert found.revenue_per_hour == Change(
        Fraction(198_00), Fraction(225_00), Fraction(27_00), Fraction(27, 198)
    )
    assert found.cost_per_hour.relative == Fraction(6, 184)
    assert found.income.absolute == 55_296_00
    # 22 working days = 176 h expected, 40 logged, in both: no points of difference.
    assert found.coverage == Change(Fraction(40, 176), Fraction(40, 176), Fraction(0), None)


def test_a_change_without_a_figure_before_means_nothing():
    assert change(None, 3) == Change(None, Fraction(3), None, None)
    assert change(0, 3) == Change(Fraction(0), Fraction(3), Fraction(3), None)
    assert change(-2, 3) == Change(Fraction(-2), Fraction(3), Fraction(5), None)
    assert compare(measured(hours={}), measured()).revenue_per_hour.absolute is None


def logged(*entries):
    """Entries as (project, activity, member, day, start, seconds), each in a cell of its own."""
    cells = [(*entry[:3], 202610, 0, entry[5]) for entry in entries]
    arrays = np.array([(row, *entry[3:]) for row, entry in enumerate(entries)], dtype=np.int64)
    columns = ["cell", "day", "start", "seconds"]
    return Logged.of(frame("cells", cells), pd.DataFrame(arrays.reshape(-1, 4), columns=columns))


def test_weeks_are_cut_by_the_period_and_filled():
    week = (DAY - 1) // 7
    entries = logged(
        ("ป่า", "ประชุม", "นก", DAY - 4, -1, 60),
        ("ป่า", "ประชุม", "นก", DAY, -1, 10),
        ("ป่า", "ประชุม", "นก", DAY + 6, 0, 20),
        ("none", "none", "ปู", DAY + 1, -1, 9),
    )
    records = Records.of(
        activities=[("ประชุม", "ประชุม", "administration")],
        holidays=[(DAY + 1,), (DAY + 5,)],  # a Tuesday, and a Saturday, which explains nothing
    )
    weeks = WeeklyHours(entries, records, Period(date(2026, 10, 1), date(2026, 10, 13)))
    found = weeks.of()
    assert list(found.columns) == list(WEEKS)
    assert [tuple(row) for row in found.itertuples(index=False)] == [
        (week - 1, DAY - 4, DAY - 1, 0, "administration", 60),
        (week - 1, DAY - 4, DAY - 1, 0, "none", 0),
        (week, DAY, DAY + 6, 1, "administration", 30),
        (week, DAY, DAY + 6, 1, "none", 9),
        (week + 1, DAY + 7, DAY + 8, 0, "administration", 0),
        (week + 1, DAY + 7, DAY + 8, 0, "none", 0),
    ]
    assert weeks.of(project="ป่า", member="นก")["seconds"].tolist() == [60, 30, 0]
    assert weeks.of(member="ใคร").empty


def test_the_days_of_members_are_added_up():
    rows = [("ป่า", "a", "นก", DAY, -1, 60), ("ป่า", "b", "นก", DAY, 5, 30), ("ป่า", "a", "ปู", DAY + 9, 5, 7)]
    found = logged(*rows).member_days()
    assert [tuple(row) for row in found.itertuples(index=False)] == [("นก", DAY, 90), ("ปู", DAY + 9, 7)]
    assert logged().member_days().empty


def test_the_clock_spreads_over_the_hours():
    # Monday 8:30 for 2 h, twice: 30, 60 and 30 minutes each. Sunday 23:00 for 2 h goes on into Monday.
    monday = [("ป่า", "a", "นก", DAY + 7 * week, 30_600, 7200) for week in range(2)]
    found = WorkingHours(
        logged(*monday, ("น้ำ", "a", "ปู", DAY + 6, 82_800, 7200), ("น้ำ", "a", "ปู", DAY, -1, 9))
    )
    clock = found.of(12 * H)
    assert clock.seconds[0][8:11] == (3600, 7200, 3600)
    assert clock.seconds[6][23] == 3600
    assert clock.seconds[0][0] == 3600
    assert clock.started_share == Fraction(6, 12)
    assert clock.evening_share == Fraction(1, 6)
    assert sum(map(sum, clock.seconds)) == 6 * H
    assert found.of(2 * H, project="น้ำ", member="ปู").seconds[0][0] == 3600
    assert found.of(0, member="ใคร").started_share is None


@given(
    st.lists(st.tuples(st.integers(0, 40), st.integers(-1, 86_399), st.integers(1, 7 * 86_400)), max_size=8)
)
def test_every_second_with_a_start_has_its_hour(entries):
    counted = [[0] * 24 for _ in range(7)]
    for day, start, length in entries:
        moment, left = (DAY + day - 1) % 7 * 86_400 + start, length if start >= 0 else 0
        while left:
            step = min(left, H - moment % H)
            counted[moment // 86_400 % 7][moment // H % 24] += step
            moment, left = moment + step, left - step
    found = WorkingHours(logged(*(("ป่า", "a", "นก", DAY + day, *rest) for day, *rest in entries))).of(1)
    assert found.seconds == tuple(map(tuple, counted))
