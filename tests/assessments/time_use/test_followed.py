"""Weeks against a target, worked by hand: three weeks of one person, with one that was hardly logged."""

from datetime import date
from fractions import Fraction

import pytest

from assessments.time_use.followed import (
    first_whole_week,
    follow,
    last_weeks,
    value_of,
    weekly_uses,
    weeks_since,
)
from assessments.time_use.load import Limits
from assessments.time_use.logged import Logged
from assessments.time_use.period import Period
from assessments.time_use.records import Records, frame

H = 3600
MONDAY = date(2026, 9, 21)
START = MONDAY.toordinal()
PERIOD = Period(MONDAY, date(2026, 10, 11))
TODAY = date(2026, 10, 9)  # Friday of the third week

# (activity, day of the period, hours): 40 h, 10 h, 36 h
ENTRIES = (
    *(("survey", day, 6) for day in range(4)),
    *(("meeting", day, 2) for day in range(4)),
    ("survey", 4, 8),
    ("survey", 7, 10),
    *(("survey", day, 9) for day in range(14, 18)),
)


def _logged() -> Logged:
    import pandas as pd

    names = ("survey", "meeting")
    cells = frame(
        "cells",
        [("p", name, "nok", month, 0, 0) for month in (202609, 202610) for name in names],
    )
    rows = [
        (
            names.index(name) + (2 if START + day >= date(2026, 10, 1).toordinal() else 0),
            START + day,
            -1,
            hours * H,
        )
        for name, day, hours in ENTRIES
    ]
    return Logged.of(cells, pd.DataFrame(rows, columns=["cell", "day", "start", "seconds"]))


def _records(logged: Logged) -> Records:
    from dataclasses import replace

    records = Records.of(
        incomes=[("1", START, 2_100_000, "grant", "", "p", START, START + 20, 0)],
        members=[("nok", "นก", "staff")],
        memberships=[("nok", START, date.max.toordinal(), 40 * H, 31)],
        projects=[("p", "ป่า", 0, 0, "")],
        activities=[("survey", "สำรวจ", "mission"), ("meeting", "ประชุม", "administration")],
    )
    return replace(records, cells=logged.cells, member_days=logged.member_days())


@pytest.fixture
def uses() -> tuple:
    logged = _logged()
    return weekly_uses(_records(logged), logged, PERIOD, "by_day", today=TODAY, limits=Limits())


def test_every_week_has_its_own_hours_income_and_days(uses: tuple) -> None:
    assert [use.period.first for use in uses] == [MONDAY, date(2026, 9, 28), date(2026, 10, 5)]
    assert [use.seconds for use in uses] == [40 * H, 10 * H, 36 * H]
    assert [use.income_minor for use in uses] == [700_000] * 3
    assert [use.days_over for use in uses] == [0, 1, 4]
    # Thursday is the last of the third week that is over by Friday: 36 of 40 h expected by then.
    assert [use.coverage for use in uses] == [1, Fraction(1, 4), Fraction(36, 40)]


def test_measures_have_the_unit_of_their_target(uses: tuple) -> None:
    assert value_of(uses[0], "share:administration") == 2_000
    assert value_of(uses[0], "share:mission") == 8_000
    assert value_of(uses[0], "share:travel") == 0
    assert value_of(uses[0], "revenue_per_hour") == 17_500
    assert value_of(uses[1], "days_over") == 1


def test_weeks_hardly_logged_or_not_over_are_shown_and_not_judged(uses: tuple) -> None:
    followed = follow(uses, "revenue_per_hour", 17_000, today=TODAY)
    assert [week.standing for week in followed.weeks] == ["reached", "low_coverage", "unfinished"]
    assert (followed.reached, followed.judged) == (1, 1)
    assert followed.count("low_coverage") == 1
    assert not followed.at_most


@pytest.mark.parametrize(
    ("measure", "target", "standing"),
    [
        ("share:administration", 2_000, "reached"),
        ("share:administration", 1_999, "missed"),
        ("share:mission", 8_000, "reached"),
        ("share:mission", 8_001, "missed"),
        ("days_over", 0, "reached"),
        ("revenue_per_hour", 17_501, "missed"),
    ],
)
def test_administration_travel_and_days_over_should_not_be_above(
    uses: tuple, measure: str, target: int, standing: str
) -> None:
    assert follow(uses, measure, target, today=TODAY).weeks[0].standing == standing


def test_a_week_without_hours_is_not_judged() -> None:
    logged = _logged()
    empty = Period(date(2026, 8, 3), date(2026, 8, 9))
    uses = weekly_uses(_records(logged), logged, empty, "by_day", today=TODAY, limits=Limits())
    assert value_of(uses[0], "days_over") is None
    assert follow(uses, "days_over", 0, today=TODAY).weeks[0].standing == "no_hours"


def test_weeks_are_cut_by_the_period() -> None:
    logged = _logged()
    cut = Period(date(2026, 9, 23), date(2026, 9, 29))
    uses = weekly_uses(_records(logged), logged, cut, "by_day", today=TODAY, limits=Limits())
    assert [(use.period.first, use.period.last) for use in uses] == [
        (date(2026, 9, 23), date(2026, 9, 27)),
        (date(2026, 9, 28), date(2026, 9, 29)),
    ]
    assert [use.seconds for use in uses] == [24 * H, 10 * H]


def test_a_decision_is_followed_from_the_first_whole_week() -> None:
    assert first_whole_week(MONDAY) == MONDAY
    assert first_whole_week(date(2026, 9, 22)) == date(2026, 9, 28)
    assert weeks_since(date(2026, 9, 20), TODAY) == PERIOD
    assert weeks_since(date(2026, 10, 7), TODAY) is None
    assert last_weeks(2, TODAY) == PERIOD
