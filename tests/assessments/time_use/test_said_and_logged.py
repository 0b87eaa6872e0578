"""Usual days beside the log, worked by hand: two people of one week, of whom a third says nothing."""

from datetime import date
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from assessments.time_use.cube import Cube
from assessments.time_use.period import Period
from assessments.time_use.records import Records
from assessments.time_use.said_and_logged import SaidAndLogged, said_and_logged
from assessments.time_use.weekly import PURPOSES

H = 3600
PERIOD = Period(date(2026, 9, 21), date(2026, 9, 27))
MONDAY = PERIOD.start
SAID = (
    ("nok", "survey", 6 * H),
    ("nok", "meeting", 2 * H),
    ("pu", "survey", 2 * H),
    ("pu", None, 2 * H),
)
# Nok 30 h, Pu 10 h; Som, who has said nothing, 40 h of travel.
CELLS = (
    ("nok", "survey", 18),
    ("nok", "meeting", 12),
    ("pu", "survey", 6),
    ("pu", "none", 4),
    ("som", "drive", 40),
)


def _compare(said=SAID, cells=CELLS, today: date = PERIOD.last, **more) -> SaidAndLogged:
    rows: dict = {
        "cells": [("p", activity, member, 202609, 0, hours * H) for member, activity, hours in cells],
        "member_days": [(member, MONDAY, hours * H) for member, _, hours in cells],
        "members": [(key, key, "staff") for key in ("nok", "pu", "som")],
        "memberships": [
            ("nok", MONDAY - 99, date.max.toordinal(), 40 * H, 31),
            ("pu", MONDAY - 99, date.max.toordinal(), 20 * H, 31),
            ("som", MONDAY - 99, date.max.toordinal(), 40 * H, 31),
        ],
        "projects": [("p", "ป่า", 0, 0, "")],
        "activities": [
            ("survey", "สำรวจ", "mission"),
            ("meeting", "ประชุม", "administration"),
            ("drive", "ขับรถ", "travel"),
        ],
    }
    cube = Cube(Records.of(**{**rows, **more}), PERIOD, today)
    return said_and_logged(said, cube, today)


def test_shares_are_of_those_who_said_something() -> None:
    team = _compare().team
    assert team.purposes == ("mission", "administration", "none")
    assert [team.said.share(one) for one in team.purposes] == [
        Fraction(8, 12),
        Fraction(2, 12),
        Fraction(2, 12),
    ]
    assert [team.logged.share(one) for one in team.purposes] == [
        Fraction(24, 40),
        Fraction(12, 40),
        Fraction(4, 40),
    ]
    assert team.points("administration") == Fraction(40, 3)
    assert team.largest == "administration"


def test_hours_a_working_day_are_of_the_days_something_was_asked() -> None:
    found = _compare(holidays=[(MONDAY,)], leaves=[("pu", MONDAY + 1, 1), ("pu", MONDAY + 2, 0)])
    nok, pu = found.members
    assert (nok.key, pu.key) == ("nok", "pu")
    assert nok.said.per_day == 8 * H
    assert nok.logged.per_day == Fraction(30 * H, 4)
    # Four days, less a half and a whole day of leave
    assert pu.logged.per_day == Fraction(10 * H * 2, 5)
    assert found.team.said.per_day == 6 * H
    assert found.team.logged.per_day == Fraction(40 * H * 2, 13)


def test_days_that_have_not_come_are_not_asked() -> None:
    assert _compare(today=date(2026, 9, 22)).members[0].logged.per_day == 15 * H


def test_coverage_is_that_of_the_same_people() -> None:
    found = _compare()
    assert found.members[0].coverage == Fraction(30, 40)
    assert found.team.coverage == Fraction(40, 60)


def test_who_is_never_expected_has_shares_but_no_hours_a_day() -> None:
    free = [("nok", MONDAY - 99, date.max.toordinal(), -1, 31)]
    found = _compare(memberships=free)
    assert found.members[0].logged.per_day is None
    assert found.team.logged.per_day is None
    assert found.team.points("mission") is not None


def test_nothing_said_or_nothing_logged_makes_no_difference_up() -> None:
    assert _compare(said=()).team.largest is None
    silent = _compare(cells=())
    assert silent.team.points("mission") is None
    assert silent.team.largest is None


def test_the_same_picture_has_no_largest_difference() -> None:
    same = [("nok", "survey", 18), ("nok", "meeting", 6)]
    assert _compare(said=SAID[:2], cells=same).team.largest is None


hours = st.lists(
    st.tuples(
        st.sampled_from(("nok", "pu")), st.sampled_from(("survey", "meeting", "drive")), st.integers(1, 12)
    ),
    min_size=1,
    max_size=8,
    unique_by=lambda row: row[:2],
)


@given(hours, hours)
def test_members_add_up_and_points_cancel_out(said: list, logged: list) -> None:
    found = _compare(said=[(member, activity, count * H) for member, activity, count in said], cells=logged)
    speakers = {member for member, _, _ in said}
    assert found.team.said.seconds == sum(count for _, _, count in said) * H
    assert found.team.logged.seconds == sum(count for member, _, count in logged if member in speakers) * H
    if found.team.logged.seconds:
        assert sum(found.team.points(one) for one in PURPOSES) == 0
