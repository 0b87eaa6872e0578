"""A day against its norm: total, gaps between entries, the lunch hour."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessments.time_use.day import Day, Span, Stretch, expected_seconds, find_gaps, find_overlaps, sum_day

H = 3600
LUNCH = Stretch(12 * H, 13 * H)
FRIDAY = date(2026, 11, 20)


def at(start: float, end: float) -> Span:
    return Span(int((end - start) * H), int(start * H))


def gaps(*entries: Span) -> list[tuple[float, float]]:
    return [(gap.start / H, gap.end / H) for gap in find_gaps(entries, LUNCH)]


def test_the_day_of_the_design() -> None:
    """ประชุมเช้า … นับกล้าไม้: 45 minutes are missing between 14:30 and 15:15."""
    entries = [
        at(7.5, 8.25),
        at(8.25, 9),
        at(9, 12),
        at(13, 14),
        at(14, 14.5),
        at(15.25, 16.25),
        Span(42 * 60),
    ]
    day = sum_day(entries, norm=8 * H, lunch=LUNCH)
    assert day == Day(7 * H + 42 * 60, 8 * H, (Stretch(int(14.5 * H), int(15.25 * H)),))
    assert day.longest_gap == Stretch(int(14.5 * H), int(15.25 * H))


def test_an_empty_day_has_no_gap() -> None:
    assert sum_day([], norm=0, lunch=LUNCH) == Day(0, 0, ())
    assert sum_day([], norm=None, lunch=LUNCH).longest_gap is None


def test_limit_and_norm_differ() -> None:
    """Half a day of leave asks for 4 h; the policy allows 8 h."""
    day = sum_day([Span(5 * H)], norm=4 * H, lunch=LUNCH, limit=8 * H)
    assert (day.missing, day.over_limit, day.over_day) == (0, 0, False)
    more = day.with_more(int(5.5 * H))
    assert (more.seconds, more.over_limit) == (int(10.5 * H), int(2.5 * H))
    assert Day(3 * H, 4 * H, (), 8 * H).missing == H


def test_a_day_off_asks_for_nothing_and_keeps_its_limit() -> None:
    assert (Day(9 * H, 0, (), 8 * H).missing, Day(9 * H, 0, (), 8 * H).over_limit) == (0, H)
    assert (Day(9 * H, None, ()).missing, Day(9 * H, None, ()).over_limit) == (0, 0)


def test_without_a_known_limit_the_norm_stands_for_it() -> None:
    assert Day(10 * H, 8 * H, ()).over_limit == 2 * H


def test_more_than_a_whole_day_is_an_error_to_look_at() -> None:
    assert not sum_day([Span(20 * H), Span(4 * H)], norm=8 * H, lunch=LUNCH).over_day
    assert sum_day([Span(20 * H), Span(6 * H)], norm=8 * H, lunch=LUNCH).over_day


def test_entries_that_touch_leave_no_gap() -> None:
    assert gaps(at(8, 9), at(9, 10)) == []


def test_a_quarter_of_an_hour_is_a_gap_and_fourteen_minutes_are_not() -> None:
    assert gaps(at(8, 9), at(9.25, 10)) == [(9, 9.25)]
    assert gaps(at(8, 9), Span(H, 9 * H + 14 * 60)) == []


def test_lunch_is_taken_out() -> None:
    assert gaps(at(9, 12), at(13, 14)) == []
    assert gaps(at(9, 11.5), at(13.5, 14)) == [(11.5, 12), (13, 13.5)]
    assert gaps(at(9, 11.9), at(13.1, 14)) == []
    assert gaps(at(9, 12.5), at(13.5, 14)) == [(13, 13.5)]
    assert gaps(at(9, 12.2), at(12.9, 14)) == []
    assert gaps(at(9, 10), at(11, 12.5)) == [(10, 11)]


def test_an_entry_inside_another_opens_no_gap() -> None:
    assert gaps(at(8, 12), at(9, 10), at(13, 14)) == []
    assert gaps(at(9, 10), at(8, 11), at(11.5, 12)) == [(11, 11.5)]


def test_entries_without_a_start_have_no_gaps() -> None:
    assert gaps(Span(H), at(9, 10), Span(2 * H)) == []


def test_the_earlier_of_two_equal_gaps_comes_first() -> None:
    day = sum_day([at(8, 9), at(9.5, 10), at(10.5, 11)], norm=None, lunch=LUNCH)
    assert day.longest_gap == Stretch(9 * H, int(9.5 * H))


def test_overlaps_are_half_open() -> None:
    assert find_overlaps(at(9, 10), [at(8, 9), at(10, 11), Span(H)]) == []
    assert find_overlaps(at(9, 10), [at(8, 9.5), at(9.75, 12)]) == [
        Stretch(9 * H, int(9.5 * H)),
        Stretch(int(9.75 * H), 10 * H),
    ]
    assert find_overlaps(Span(H), [at(8, 12)]) == []


@pytest.mark.parametrize(
    ("weekly", "days", "leave", "holiday", "expected"),
    [
        (40 * H, 0b0011111, 0, False, 8 * H),
        (40 * H, 0b0111111, 0, False, 24000),
        (40 * H, 0b0011111, 1, False, 4 * H),
        (40 * H, 0b0011111, 2, False, 0),
        (40 * H, 0b0011111, 0, True, 0),
        (40 * H, 0b0001111, 0, False, 0),
        (None, 0b0011111, 0, False, None),
    ],
)
def test_what_a_friday_asks_for(
    weekly: int | None, days: int, leave: int, holiday: bool, expected: int | None
) -> None:
    assert expected_seconds(FRIDAY, weekly, days, holiday=holiday, halves_of_leave=leave) == expected


spans = st.builds(Span, st.integers(60, 6 * H), st.one_of(st.none(), st.integers(0, 86399)))


@given(st.lists(spans, max_size=8))
def test_gaps_meet_no_entry_and_no_lunch(entries: list[Span]) -> None:
    day = sum_day(entries, norm=None, lunch=LUNCH)
    for gap in day.gaps:
        assert gap.seconds >= 900
        assert not find_overlaps(Span(gap.seconds, gap.start), [*entries, Span(H, 12 * H)])
