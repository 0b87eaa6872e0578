"""The use of a period worked by hand, with and without the hours of the workshop itself."""

from datetime import date, timedelta
from fractions import Fraction

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessments.time_use.load import Limits
from assessments.time_use.logged import Logged
from assessments.time_use.period import Period
from assessments.time_use.periods import UseChange, hours_of, period_use, person_weeks
from assessments.time_use.records import COLUMNS, Records, frame
from tests.assessments.time_use.test_invariants import PERIOD, TODAY, build, costs, entries

H = 3600
OPEN = date.max.toordinal()
WEEK = Period(date(2026, 9, 14), date(2026, 9, 20))
MONDAY, SUNDAY = WEEK.start, WEEK.end
LIMITS = Limits(8 * H, 20 * H)
ACTIVITIES = [("สำรวจ", "สำรวจ", "mission"), ("อบรม", "อบรม", "learning"), ("ขาย", "ขาย", "earning")]


def records(**more):
    """A week: นก logs 9 h of survey on Monday, 8 h of training on Friday and 4 h on Saturday, ปู 6 h of no activity.

    นก costs 100.00 an hour and is expected 40 h; a grant of 700.00 covers the week.
    """
    rows = {
        "cells": [
            ("ป่า", "สำรวจ", "นก", 202609, 0, 9 * H),
            ("ป่า", "อบรม", "นก", 202609, 0, 12 * H),
            ("none", "none", "ปู", 202609, 0, 6 * H),
        ],
        "member_days": [
            ("นก", MONDAY, 9 * H),
            ("นก", SUNDAY - 2, 8 * H),
            ("นก", SUNDAY - 1, 4 * H),
            ("ปู", MONDAY, 6 * H),
        ],
        "incomes": [("1", MONDAY, 700_00, "grant", "กองทุน", "ป่า", MONDAY, SUNDAY, 1)],
        "members": [("นก", "นก", "staff"), ("ปู", "ปู", "volunteer")],
        "memberships": [("นก", MONDAY - 70, OPEN, 40 * H, 31), ("ปู", MONDAY + 2, SUNDAY - 1, -1, 31)],
        "costs": [("นก", MONDAY - 70, 100_00)],
        "projects": [("ป่า", "ป่า", 0, 0, "")],
        "activities": ACTIVITIES,
    }
    return Records.of(**{**rows, **more})


def training(*days):
    """Rows of hours left out, each (day, hours)."""
    columns = [*COLUMNS["cells"][:5], "day", "seconds"]
    rows = [("ป่า", "อบรม", "นก", 202609, 0, day, hours * H) for day, hours in days]
    return pd.DataFrame(rows, columns=columns)


def use(held=None, period=WEEK, basis="by_day", **more):
    return period_use(held or records(), period, basis, today=SUNDAY_TODAY, limits=LIMITS, **more)


SUNDAY_TODAY = WEEK.last


def test_a_week_worked_by_hand():
    found = use()
    assert (found.seconds, found.income_minor, found.cost_minor) == (27 * H, 700_00, 2100_00)
    assert found.revenue_per_hour == Fraction(700_00, 27)
    # ปู volunteers at a known 0: 27 hours cost 2,100.
    assert found.cost_per_hour == Fraction(2100_00, 27)
    assert found.coverage == Fraction(21, 40)
    # นก 7 days, ปู 4 days.
    assert found.person_weeks == Fraction(11, 7)
    assert (found.days_over, found.weeks_over) == (1, 1)
    assert found.seconds_by_purpose == {
        "earning": 0,
        "mission": 9 * H,
        "learning": 12 * H,
        "administration": 0,
        "travel": 0,
        "none": 6 * H,
    }
    assert (found.left_out_seconds, found.notes) == (0, ("low_coverage",))
    assert found.share("learning") == Fraction(12, 27)
    assert found.per_person_week(found.seconds) == Fraction(27 * H * 7, 11)


def test_the_hours_of_the_workshop_count_nowhere_but_in_coverage():
    found = use(left_out=training((SUNDAY - 2, 8), (SUNDAY - 1, 4)))
    assert (found.seconds, found.left_out_seconds) == (15 * H, 12 * H)
    assert (found.income_minor, found.cost_minor) == (700_00, 900_00)
    assert found.revenue_per_hour == Fraction(700_00, 15)
    assert found.seconds_by_purpose["learning"] == 0
    assert found.coverage == Fraction(21, 40)
    # 9 h are left in the week, and Monday is still over 8 h.
    assert (found.days_over, found.weeks_over) == (1, 0)


def test_days_over_the_limit_by_the_workshop_alone_are_not_counted():
    held = records(member_days=[("นก", MONDAY, 9 * H), ("นก", SUNDAY - 2, 12 * H)])
    assert use(held).days_over == 2
    assert use(held, left_out=training((SUNDAY - 2, 12))).days_over == 1


def test_the_workshop_in_the_week_before_counts_in_no_week_that_ends_here():
    after = Period(SUNDAY_TODAY, SUNDAY_TODAY + timedelta(days=7))
    held = records(
        cells=[("ป่า", "สำรวจ", "นก", 202609, 0, 1 * H)],
        member_days=[("นก", MONDAY, 15 * H), ("นก", SUNDAY - 1, 8 * H)],
    )
    assert period_use(held, after, "by_day", today=TODAY, limits=LIMITS).weeks_over == 1
    left = period_use(held, after, "by_day", today=TODAY, limits=LIMITS, left_out=training((SUNDAY - 1, 8)))
    assert (left.weeks_over, left.left_out_seconds, left.seconds) == (0, 0, 1 * H)


def test_income_by_hours_is_the_same_whether_the_workshop_is_counted_or_not():
    held = records(project_days=[("ป่า", MONDAY, 9 * H), ("ป่า", SUNDAY - 2, 12 * H)])
    half = Period(WEEK.first, WEEK.first)
    whole, left = (use(held, half, "by_hours", left_out=out) for out in (None, training((SUNDAY - 2, 12))))
    # Monday to Friday, the last day with time, carry 5/7 of 700.00; Monday has 9 of their 21 hours.
    assert whole.income_minor == left.income_minor == 500_00 * 9 // 21


def test_overlapping_memberships_count_a_day_once():
    table = frame(
        "memberships",
        [("นก", MONDAY, MONDAY + 4, 0, 31), ("นก", MONDAY + 3, SUNDAY + 30, 0, 31), ("ปู", 1, 2, 0, 31)],
    )
    assert person_weeks(table, WEEK) == 1
    assert person_weeks(
        table, Period(WEEK.last + timedelta(days=1), WEEK.last + timedelta(days=2))
    ) == Fraction(2, 7)


def test_a_period_that_still_goes_on_says_so():
    found = period_use(records(), WEEK, "by_day", today=date(2026, 9, 16), limits=LIMITS)
    assert "unfinished" in found.notes


def test_nothing_recorded_has_no_rates():
    found = period_use(Records.empty(), WEEK, "cash", today=SUNDAY_TODAY, limits=LIMITS)
    assert (found.seconds, found.revenue_per_hour, found.coverage, found.person_weeks) == (0, None, None, 0)
    assert found.notes == ("no_hours", "no_expected_hours")
    assert (found.share("mission"), found.per_person_week(5)) == (None, None)


def test_periods_of_other_lengths_are_unequal():
    day = use(period=Period(WEEK.last, WEEK.last))
    assert UseChange("by_day", use(), day).unequal
    assert not UseChange("by_day", use(), use()).unequal


def test_the_hours_of_an_activity_are_told_entry_by_entry():
    cells = frame("cells", [("ป่า", "อบรม", "นก", 202609, 0, 12 * H), ("ป่า", "สำรวจ", "นก", 202609, 1, 9 * H)])
    entries_ = pd.DataFrame(
        [(1, MONDAY, -1, 9 * H), (0, SUNDAY - 2, 32_400, 8 * H), (0, SUNDAY - 1, -1, 4 * H)],
        columns=["cell", "day", "start", "seconds"],
    )
    found = hours_of(Logged.of(cells, entries_), "อบรม")
    assert found.equals(training((SUNDAY - 2, 8), (SUNDAY - 1, 4)).astype(found.dtypes))
    assert hours_of(Logged.of(cells, entries_), "ไม่มี").empty


spans = st.tuples(st.sampled_from("กข"), st.integers(MONDAY - 30, SUNDAY + 30), st.integers(0, 60)).map(
    lambda found: (found[0], found[1], found[1] + found[2], 0, 31)
)


@given(st.lists(spans, max_size=6), st.integers(0, 20), st.integers(1, 20))
def test_person_weeks_of_adjoining_periods_add_up(memberships, length, more):
    table = frame("memberships", memberships)
    middle, last = WEEK.first + timedelta(days=length), WEEK.first + timedelta(days=length + more)
    parts = Period(WEEK.first, middle), Period(middle + timedelta(days=1), last)
    assert sum(person_weeks(table, part) for part in parts) == person_weeks(table, Period(WEEK.first, last))


@settings(max_examples=50)
@given(entries, costs, st.sampled_from(["ประชุม", "สำรวจ"]))
def test_purposes_add_up_and_what_is_left_out_is_all_that_is_missing(logged, prices, activity):
    held = build(logged, [], [], prices)
    rows = [row for row in logged if row[1] == activity]
    left_out = _left_out(held, rows, prices)
    limits = Limits()
    whole = period_use(held, PERIOD, "by_day", today=TODAY, limits=limits)
    left = period_use(held, PERIOD, "by_day", today=TODAY, limits=limits, left_out=left_out)
    for found in (whole, left):
        assert sum(found.seconds_by_purpose.values()) == found.seconds
    assert left.seconds + left.left_out_seconds == whole.seconds
    assert left.left_out_seconds == sum(row[4] for row in rows if PERIOD.contains(row[3]))
    assert (left.coverage, left.person_weeks, left.income_minor) == (
        whole.coverage,
        whole.person_weeks,
        whole.income_minor,
    )
    assert left.days_over <= whole.days_over
    without = build([row for row in logged if row[1] != activity], [], [], prices)
    alone = period_use(without, PERIOD, "by_day", today=TODAY, limits=limits)
    assert (left.seconds, left.cost_minor, left.days_over, left.weeks_over, left.revenue_per_hour) == (
        *(alone.seconds, alone.cost_minor, alone.days_over, alone.weeks_over, alone.revenue_per_hour),
    )


def _left_out(held, rows, prices):
    """The rows as `hours_of` gives them."""
    from assessments.time_use.cost import boundaries
    from assessments.time_use.period import month_of

    changes = boundaries(held.costs)
    cells = [
        (project, activity, member, month_of(day), sum(change <= day for change in changes), day, seconds)
        for project, activity, member, day, seconds in rows
    ]
    return pd.DataFrame(cells, columns=[*COLUMNS["cells"][:5], "day", "seconds"])


@pytest.mark.parametrize("basis", ["cash", "by_day", "by_hours"])
def test_every_basis_has_the_income_of_the_efficiency_page(basis):
    assert use(basis=basis).income_minor == 700_00
