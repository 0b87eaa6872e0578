"""Hours expected and logged: part weeks, leave, holidays, memberships, nothing after today."""

from datetime import date
from fractions import Fraction

import pytest

from assessments.time_use.coverage import Attendance, hours_by_weekday
from assessments.time_use.period import Period
from assessments.time_use.records import Records

H = 3600
OPEN = date.max.toordinal()
START = date(2026, 9, 1).toordinal()
FULL = ("นก", START, OPEN, 40 * H, 31)
# 5 October 2026 is a Monday.
WEEK = Period(date(2026, 10, 5), date(2026, 10, 11))
TODAY = date(2026, 12, 31)


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def coverage(period=WEEK, today=TODAY, members=None, month=None, memberships=(FULL,), **rows):
    return Attendance(Records.of(memberships=memberships, **rows), period, today).of(members, month)


def test_weekly_hours_are_divided_by_the_working_days():
    assert hours_by_weekday(40 * H, 31).tolist() == [8 * H * 840] * 5 + [0, 0]
    # 10 hours over three days: 12,000 seconds each; 1 second over seven days: 120/840.
    assert hours_by_weekday(10 * H, 0b0010101).tolist() == [
        12_000 * 840,
        0,
        12_000 * 840,
        0,
        12_000 * 840,
        0,
        0,
    ]
    assert hours_by_weekday(1, 127).tolist() == [120] * 7
    assert hours_by_weekday(-1, 31).tolist() == [0] * 7
    assert hours_by_weekday(40 * H, 0).tolist() == [0] * 7


def test_a_week_of_forty_hours():
    found = coverage(member_days=[("นก", day("2026-10-05"), 30 * H)])
    assert found.expected_seconds == 40 * H
    assert found.ratio == Fraction(3, 4)
    assert found.note == "low_coverage"


def test_more_than_expected_does_not_make_up_for_another_week_or_member():
    # Two weeks: 60 h and 20 h logged of 40 each → (40 + 20) / 80. ปู logged 50 of 20 → 20 / 20.
    days = [
        ("นก", day("2026-10-11"), 60 * H),
        ("นก", day("2026-10-12"), 20 * H),
        ("ปู", day("2026-10-12"), 50 * H),
    ]
    people = [FULL, ("ปู", START, OPEN, 10 * H, 31)]
    period = Period(date(2026, 10, 5), date(2026, 10, 18))
    both = coverage(period, memberships=people, member_days=days)
    # ปู logs nothing in the first week: 10 of 20 are met.
    assert both.ratio == Fraction(60 + 10, 80 + 20)
    assert coverage(period, memberships=people, member_days=days, members=["นก"]).ratio == Fraction(60, 80)
    assert coverage(period, memberships=people, member_days=days, members=["ใคร"]).ratio is None


def test_holidays_and_leave_are_not_expected_and_half_a_leave_halves():
    # 40 h − 8 (holiday on Tuesday) − 8 (leave on Wednesday) − 4 (half a day on Thursday) = 20 h. The holiday on
    # Saturday and half a leave on the holiday change nothing.
    found = coverage(
        holidays=[(day("2026-10-06"),), (day("2026-10-10"),)],
        leaves=[("นก", day("2026-10-07"), 0), ("นก", day("2026-10-08"), 1), ("นก", day("2026-10-06"), 1)],
    )
    assert found.expected_seconds == 20 * H
    assert coverage(leaves=[("นก", day("2026-10-08"), 1)] * 2).expected_seconds == 32 * H
    assert coverage(leaves=[("ปู", day("2026-10-08"), 0)]).expected_seconds == 40 * H


def test_nothing_is_expected_after_today_or_outside_membership():
    assert coverage(today=date(2026, 10, 7)).expected_seconds == 24 * H
    assert coverage(memberships=[("นก", day("2026-10-08"), OPEN, 40 * H, 31)]).expected_seconds == 16 * H
    assert coverage(memberships=[("นก", START, day("2026-10-05"), 40 * H, 31)]).expected_seconds == 8 * H
    nothing = coverage(today=date(2026, 10, 1))
    assert (nothing.expected_seconds, nothing.ratio, nothing.note) == (0, None, "no_expected_hours")


def test_members_without_weekly_hours_are_not_in_it():
    days = [("อาสา", day("2026-10-05"), 30 * H), ("นก", day("2026-10-05"), 40 * H)]
    people = [FULL, ("อาสา", START, OPEN, -1, 31)]
    assert coverage(memberships=people, member_days=days).ratio == 1
    assert coverage(memberships=people, member_days=days, members=["อาสา"]).note == "no_expected_hours"


def test_weeks_are_cut_by_the_period():
    # Thursday to Tuesday: 16 h of the first week, 16 h of the second. 20 h on Thursday count 16.
    period = Period(date(2026, 10, 8), date(2026, 10, 13))
    days = [
        ("นก", day("2026-10-08"), 20 * H),
        ("นก", day("2026-10-07"), 99 * H),
        ("นก", day("2026-10-13"), 8 * H),
    ]
    assert coverage(period, member_days=days).ratio == Fraction(16 + 8, 32)


def test_a_month_cuts_the_weeks_as_well():
    # 28 September – 4 October 2026: Monday to Wednesday are September (24 h), Thursday and Friday October (16 h).
    # 40 h on the Monday cover the week, but only September of it when the months stand alone.
    period = Period(date(2026, 9, 28), date(2026, 10, 4))
    days = [("นก", day("2026-09-28"), 40 * H)]
    assert coverage(period, member_days=days).ratio == 1
    assert coverage(period, member_days=days, month=202609).ratio == 1
    assert coverage(period, member_days=days, month=202610).ratio == 0
    assert coverage(period, member_days=days, month=202610).expected_seconds == 16 * H
    assert coverage(period, member_days=days, month=202611).ratio is None


def test_membership_may_change_inside_a_week():
    # Monday and Tuesday 8 h, from Wednesday 20 h a week = 4 h a day: 16 + 12.
    people = [("นก", START, day("2026-10-06"), 40 * H, 31), ("นก", day("2026-10-07"), OPEN, 20 * H, 31)]
    assert coverage(memberships=people).expected_seconds == 28 * H
    # An earlier membership that was never closed gives way to the later one.
    assert coverage(memberships=[FULL, people[1]]).expected_seconds == 28 * H


@pytest.mark.parametrize(("logged", "note"), [(32 * H, None), (32 * H - 1, "low_coverage")])
def test_under_eighty_percent_is_low(logged, note):
    assert coverage(member_days=[("นก", day("2026-10-05"), logged)]).note == note


def test_a_team_of_nobody():
    assert coverage(memberships=()).ratio is None


def test_a_period_of_all_ages_is_counted_like_the_weeks_that_matter():
    # Week-wise month pieces of ten thousand years took minutes once. Of 40 h in the first and the last week
    # of belonging 10 h were logged in each; the day before belonging and the day after today are in these weeks.
    ages = Period(date.min, date.max)
    person = [("นก", day("2026-10-06"), day("2026-10-16"), 40 * H, 31)]
    days = [("นก", day("2026-10-05"), 10 * H), ("นก", day("2026-10-17"), 10 * H)]
    found = coverage(ages, memberships=person, member_days=days)
    assert (found.expected_seconds, found.ratio) == (72 * H, Fraction(20, 72))
    assert coverage(ages, memberships=person, member_days=days, month=202610).ratio == Fraction(20, 72)
    assert coverage(ages, memberships=person, month=202609).note == "no_expected_hours"
    assert coverage(ages, date(2026, 10, 1), memberships=person, member_days=days).ratio is None
    assert coverage(ages, memberships=()).note == "no_expected_hours"
