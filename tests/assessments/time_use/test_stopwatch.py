"""The stopwatch by hand: a usual afternoon, a night, a sleep, clocks set forward and back, a restart; and what always holds."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessments.time_use.stopwatch import (
    DAY,
    LONGEST,
    Doubt,
    Measured,
    Reading,
    Stopwatch,
    begin,
    clock_after,
    day_after,
    lived_day,
    look,
    measured,
    resume,
    seconds_until,
    unseen_seconds,
)

H, M = 3600, 60
FRIDAY = date(2026, 11, 20)
WALL, STEADY = 1_795_000_000.0, 5_000.0


def at(seconds: float, *, set_by: float = 0.0) -> Reading:
    """So long after the start, on a wall clock that was set by so much."""
    return Reading(WALL + seconds + set_by, STEADY + seconds)


def counting(start: float, seconds: float = 0.0) -> Stopwatch:
    """Begun on Friday at this hour, and seen until so many seconds later."""
    return replace(begin(FRIDAY, int(start * H), at(0)), counted=seconds, seen=at(seconds))


def test_the_afternoon_of_the_design() -> None:
    """นับกล้าไม้, from 16:15: at 16:57 and 16 seconds it shows 0:42:16 and would save 0:42 from 16:15."""
    watch = begin(FRIDAY, 16 * H + 15 * M, at(0))
    for second in range(1, 42 * M + 17):
        watch, doubt = look(watch, at(second))
        assert doubt is None
    assert watch.seconds(at(42 * M + 16)) == 42 * M + 16
    assert measured(watch, 42 * M + 16) == Measured(FRIDAY, 16 * H + 15 * M, 42 * M)


@pytest.mark.parametrize(
    ("seconds", "saved"),
    [(0, None), (29.9, None), (30, M), (89, M), (90, 2 * M), (2 * M + 29, 2 * M), (8 * DAY, LONGEST)],
)
def test_minutes_are_rounded_half_up_and_half_a_minute_is_nothing(seconds: float, saved: int | None) -> None:
    watch = begin(FRIDAY, 9 * H + 59, at(0))
    assert measured(watch, seconds) == (saved and Measured(FRIDAY, 9 * H, saved))


def test_a_sleep_is_asked_about_from_the_moment_before_it() -> None:
    """Lid closed at 12:00 after three hours, opened at 14:00: five hours in all, three of them sure."""
    watch, doubt = look(counting(9, 3 * H), at(5 * H))
    assert doubt == Doubt("sleep", 3 * H)
    assert watch.counted == 5 * H
    assert look(watch, at(5 * H + 1))[1] is None


def test_two_minutes_are_no_sleep() -> None:
    assert look(counting(9, H), at(H + 120))[1] is None
    assert look(counting(9, H), at(H + 121))[1] == Doubt("sleep", H)


@pytest.mark.parametrize("set_by", [3 * H, -3 * H, 543 * 365.2425 * DAY, -121])
def test_a_clock_that_is_set_changes_no_figure_and_is_asked_about_once(set_by: float) -> None:
    watch, doubt = look(counting(9, H), at(H + 1, set_by=set_by))
    assert doubt == Doubt("clock", H)
    assert watch.counted == H + 1
    assert look(watch, at(H + 2, set_by=set_by))[1] is None


def test_a_clock_that_creeps_away_is_noticed_at_two_minutes() -> None:
    """Set forward by 50 s each minute: nothing at 100 s, asked at 150 s."""
    watch, doubts = counting(9, H), []
    for step in (1, 2, 3):
        watch, doubt = look(watch, at(H + step, set_by=50 * step))
        doubts.append(doubt)
    assert doubts == [None, None, Doubt("clock", H + 2)]


def test_midnight_and_ten_hours_are_asked_about_when_they_are_passed_and_not_again() -> None:
    watch, doubt = look(counting(23, H - 1), at(H))
    assert doubt == Doubt("night", H - 1)
    assert look(watch, at(H + 1))[1] is None
    watch, doubt = look(counting(8, 10 * H - 1), at(10 * H))
    assert doubt == Doubt("long", 10 * H - 1)
    assert look(watch, at(10 * H + 1))[1] is None


def test_a_crash_and_a_start_within_two_minutes_ask_nothing() -> None:
    watch, doubt = resume(counting(9, H), at(H + 90))
    assert doubt is None
    assert watch.counted == H + 90


def test_a_closed_program_is_asked_about_and_all_of_it_has_been_counted() -> None:
    watch, doubt = resume(counting(9, H), at(4 * H))
    assert doubt == Doubt("closed", H)
    assert watch.counted == 4 * H


def test_after_a_restart_of_the_computer_the_wall_clock_bridges_the_gap() -> None:
    """Seen an hour after the start; next morning, fourteen hours later, the computer has run for 40 seconds."""
    now = Reading(WALL + 15 * H, 40.0)
    watch, doubt = resume(counting(17, H), now)
    assert doubt == Doubt("closed", H)
    assert watch.counted == 15 * H
    # As long as it ran before, and an hour more: the steady clock alone would say one hour.
    assert unseen_seconds(Reading(WALL, STEADY), Reading(WALL + 15 * H, STEADY + H)) == 15 * H


def test_an_impossible_wall_clock_is_not_believed() -> None:
    last = Reading(WALL, STEADY)
    assert unseen_seconds(last, Reading(WALL - H, 40.0)) == 0
    assert unseen_seconds(last, Reading(WALL + 543 * 365 * DAY, 40.0)) == 0
    assert unseen_seconds(last, Reading(WALL + 543 * 365 * DAY, STEADY + 3 * H)) == 3 * H
    assert resume(counting(9, H), Reading(WALL - H, 40.0))[1] == Doubt("closed", H)


def test_times_of_the_day_and_what_was_measured_then() -> None:
    watch = begin(FRIDAY, 22 * H + 10 * M + 20, at(0))
    assert clock_after(watch, 0) // M == (22 * H + 10 * M) // M
    assert clock_after(watch, 2 * H) == 10 * M + 20
    assert (day_after(watch, H), day_after(watch, 2 * H)) == (FRIDAY, date(2026, 11, 21))
    assert seconds_until(watch, 23 * H + 10 * M, now=9 * H) == H - 20
    assert seconds_until(watch, 1 * H, now=9 * H) == 2 * H + 50 * M - 20
    assert seconds_until(watch, 22 * H + 10 * M, now=9 * H) == 0
    assert seconds_until(watch, 21 * H, now=9 * H) == 9 * H


def test_a_clock_in_the_buddhist_era_means_the_day_of_today() -> None:
    assert lived_day(date(2569, 11, 20)) == FRIDAY
    assert lived_day(FRIDAY) == FRIDAY
    assert lived_day(date(2568, 2, 28)) == date(2025, 2, 28)
    assert lived_day(date(2572, 2, 29)) == date(2029, 2, 28)
    assert begin(date(2569, 11, 20), 0, at(0)).day == FRIDAY


steps = st.lists(
    st.tuples(st.floats(0, 2 * DAY), st.floats(-1e6, 1e6), st.booleans()), min_size=1, max_size=30
)


@given(st.integers(0, DAY - 1), steps)
def test_what_is_counted_is_what_the_steady_clock_says_however_the_wall_is_set(
    start: int, moves: list[tuple[float, float, bool]]
) -> None:
    watch, passed, set_by = begin(FRIDAY, start, at(0)), 0.0, 0.0
    for length, shift, is_set in moves:
        passed, set_by = passed + length, set_by + (shift if is_set else 0)
        before = watch.counted
        watch, doubt = look(watch, at(passed, set_by=set_by))
        assert watch.counted == pytest.approx(passed)
        assert doubt is None or doubt.sure == before <= watch.counted
        if length > 121:
            assert doubt is not None


@given(st.floats(-1e11, 1e11), st.floats(-1e7, 1e7))
def test_no_gap_is_negative_and_none_longer_than_both_clocks_say(by_wall: float, by_steady: float) -> None:
    last = Reading(WALL, STEADY)
    gap = unseen_seconds(last, Reading(WALL + by_wall, STEADY + by_steady))
    assert 0 <= gap <= max(by_wall, by_steady, 0) + 1


@given(st.integers(0, DAY - 1), st.floats(0, 30 * DAY))
def test_what_is_saved_is_whole_minutes_that_one_entry_can_hold(start: int, seconds: float) -> None:
    saved = measured(begin(FRIDAY, start, at(0)), seconds)
    if seconds < 30:
        assert saved is None
    else:
        assert saved is not None
        assert saved.seconds % M == saved.start % M == 0
        assert 0 <= start - saved.start < M
        assert M <= saved.seconds <= LONGEST
        assert abs(saved.seconds - min(seconds, LONGEST)) <= 30


@given(st.integers(0, DAY - 1), st.integers(0, DAY - 1), st.floats(0, 2 * DAY))
def test_a_cut_lies_between_nothing_and_all(start: int, clock: int, now: float) -> None:
    watch = begin(FRIDAY, start, at(0))
    cut = seconds_until(watch, clock, now)
    assert 0 <= cut <= now
    if 0 < cut < now:
        assert clock_after(watch, cut) == clock
