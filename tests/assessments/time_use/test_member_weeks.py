"""Hours a week of each member, worked by hand."""

from datetime import date
from fractions import Fraction

from assessments.time_use.load import Limits
from assessments.time_use.member_weeks import MemberWeeks, member_weeks
from assessments.time_use.period import Period
from assessments.time_use.records import Records

H = 3600
PERIOD = Period(date(2026, 9, 21), date(2026, 10, 4))
START = PERIOD.start
OPEN = date.max.toordinal()


def test_weeks_are_those_of_membership_and_the_heaviest_uses_all_its_days() -> None:
    records = Records.of(
        member_days=[
            ("nok", START, 30 * H),
            ("nok", START + 8, 50 * H),
            ("nok", START - 1, 9 * H),  # the Sunday before: another week
            ("pu", START + 7, 10 * H),
            ("guest", START, 2 * H),
        ],
        members=[(key, key, "staff") for key in ("nok", "pu", "guest")],
        memberships=[
            ("nok", START - 50, OPEN, 40 * H, 31),
            ("pu", START + 7, OPEN, -1, 31),
            ("gone", START - 50, START - 1, 40 * H, 31),
        ],
    )
    found = {row.key: row for row in member_weeks(records, PERIOD, Limits())}
    assert list(found) == ["guest", "nok", "pu"]
    assert found["nok"] == MemberWeeks("nok", 80 * H, Fraction(2), 40 * H, 50 * H, 1)
    assert found["nok"].average == 40 * H
    assert found["pu"] == MemberWeeks("pu", 10 * H, Fraction(1), None, 10 * H, 0)
    assert found["guest"].average is None


def test_a_week_counts_where_its_sunday_lies() -> None:
    days = [("nok", START - 2, 20 * H), ("nok", START + 1, 30 * H)]
    records = Records.of(member_days=days, memberships=[("nok", START - 50, OPEN, 40 * H, 31)])
    first = Period(date(2026, 9, 20), date(2026, 9, 25))
    (nok,) = member_weeks(records, first, Limits())
    assert (nok.seconds, nok.heaviest) == (30 * H, 20 * H)
