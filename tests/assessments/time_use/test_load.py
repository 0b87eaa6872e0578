"""Days and weeks over the limits, and the weeks that count."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from assessments.time_use.load import Limits, LoadRow, load
from assessments.time_use.period import Period
from assessments.time_use.records import frame

H = 3600
MONDAY = date(2026, 10, 5).toordinal()


def rows(days, first, last, limits=None, member=None):
    period = Period(date.fromordinal(first), date.fromordinal(last))
    return load(frame("member_days", days), period, limits or Limits(), member=member)


def test_days_weeks_and_rest_by_hand():
    # นก: seven days of 8 h = 56 h: over 48, no rest, no day over. ปู: 9 h, 8 h, and 25 h on Wednesday.
    days = [("นก", MONDAY + i, 8 * H) for i in range(7)]
    days += [("ปู", MONDAY, 9 * H), ("ปู", MONDAY + 1, 8 * H), ("ปู", MONDAY + 2, 25 * H)]
    found = rows(days, MONDAY, MONDAY + 6)
    assert found.rows == (LoadRow("นก", 0, 1, 1, 0), LoadRow("ปู", 2, 0, 0, 1))
    assert found.total == LoadRow("total", 2, 1, 1, 1)
    assert rows(days, MONDAY, MONDAY + 6, member="ปู").rows == (LoadRow("ปู", 2, 0, 0, 1),)


def test_exactly_the_limit_is_not_over():
    days = [("นก", MONDAY + i, 8 * H) for i in range(6)]
    assert rows(days, MONDAY, MONDAY + 6).total == LoadRow("total", 0, 0, 0, 0)
    assert rows([("นก", MONDAY, 24 * H)], MONDAY, MONDAY).total.days_over_24h == 0
    assert rows(days, MONDAY, MONDAY + 6, Limits(8 * H - 1, 48 * H - 1)).total == LoadRow("total", 6, 1, 0, 0)


def test_a_day_may_be_several_rows():
    assert rows([("นก", MONDAY, 5 * H), ("นก", MONDAY, 4 * H)], MONDAY, MONDAY).total.days_over == 1


def test_a_week_counts_where_its_sunday_lies_and_uses_all_its_days():
    days = [("นก", MONDAY + i, 9 * H) for i in range(7)]
    sunday = MONDAY + 6
    # The period of one Sunday: one day over, and the whole week before it.
    assert rows(days, sunday, sunday).total == LoadRow("total", 1, 1, 1, 0)
    # Monday to Saturday: six days over, but the week is not this period's.
    assert rows(days, MONDAY, sunday - 1).total == LoadRow("total", 6, 0, 0, 0)
    # The week before the period does not count.
    assert rows(days, sunday + 1, sunday + 7).rows == ()


def test_nobody_logged_anything():
    assert rows([], MONDAY, MONDAY + 30).total == LoadRow("total", 0, 0, 0, 0)


logged = st.lists(st.tuples(st.sampled_from(["นก", "ปู"]), st.integers(0, 30), st.integers(1, 30 * H)))


@given(logged, st.integers(6, 20), st.integers(0, 10))
def test_the_load_equals_a_plain_count(entries, first, length):
    start, end = MONDAY + first, MONDAY + first + length
    sums: dict[tuple[str, int], int] = {}
    for member, day, seconds in entries:
        sums[member, MONDAY + day] = sums.get((member, MONDAY + day), 0) + seconds
    total = rows([(member, MONDAY + day, seconds) for member, day, seconds in entries], start, end).total
    inside = [seconds for (_, day), seconds in sums.items() if start <= day <= end]
    assert total.days_over == sum(seconds > 8 * H for seconds in inside)
    assert total.days_over_24h == sum(seconds > 24 * H for seconds in inside)
    weeks = [
        [sums.get((member, sunday - back), 0) for back in range(7)]
        for sunday in range(start, end + 1)
        if sunday % 7 == 0
        for member in ("นก", "ปู")
    ]
    assert total.weeks_over == sum(sum(week) > 48 * H for week in weeks)
    assert total.weeks_without_rest == sum(all(week) for week in weeks)
