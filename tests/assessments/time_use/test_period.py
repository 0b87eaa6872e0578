"""Months and weeks cut by a period."""

from datetime import date

import pytest

from assessments.time_use.period import Month, Period, Week, month_of, week_of


def test_a_period_is_cut_into_calendar_months():
    period = Period(date(2026, 9, 21), date(2026, 11, 15))
    assert period.months() == (
        Month(202609, date(2026, 9, 21).toordinal(), date(2026, 9, 30).toordinal()),
        Month(202610, date(2026, 10, 1).toordinal(), date(2026, 10, 31).toordinal()),
        Month(202611, date(2026, 11, 1).toordinal(), date(2026, 11, 15).toordinal()),
    )


def test_a_period_is_cut_into_weeks_from_monday():
    # 30 September 2026 is a Wednesday, 6 October a Tuesday.
    period = Period(date(2026, 9, 30), date(2026, 10, 6))
    first = week_of(date(2026, 9, 30).toordinal())
    assert period.weeks() == (
        Week(first, date(2026, 9, 30).toordinal(), date(2026, 10, 4).toordinal()),
        Week(first + 1, date(2026, 10, 5).toordinal(), date(2026, 10, 6).toordinal()),
    )


def test_a_week_begins_on_monday():
    assert date.fromordinal(week_of(date(2026, 11, 23).toordinal()) * 7 + 1) == date(2026, 11, 23)
    assert week_of(date(2026, 11, 22).toordinal()) + 1 == week_of(date(2026, 11, 23).toordinal())


def test_december_ends_with_the_year():
    period = Period(date(2026, 12, 15), date(2027, 1, 2))
    assert [month.month for month in period.months()] == [202612, 202701]
    assert month_of(period.end) == 202701


def test_a_period_holds_both_its_ends():
    period = Period(date(2024, 2, 28), date(2024, 3, 1))
    assert period.days == 3
    assert period.contains(date(2024, 2, 29))
    assert period.contains(period.end)
    assert not period.contains(period.end + 1)


def test_a_period_does_not_run_backwards():
    with pytest.raises(ValueError, match="period"):
        Period(date(2026, 2, 1), date(2026, 1, 31))
