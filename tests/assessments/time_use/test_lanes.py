"""Entries side by side: worked by hand, and what holds for any day."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from assessments.time_use.day import Stretch
from assessments.time_use.lanes import Lane, assign_lanes

H = 3600


def lanes(*hours: tuple[float, float]) -> list[tuple[int, int]]:
    found = assign_lanes([Stretch(int(start * H), int(end * H)) for start, end in hours])
    return [(lane.index, lane.count) for lane in found]


def test_nothing_and_one_alone() -> None:
    assert assign_lanes([]) == []
    assert lanes((9, 12)) == [(0, 1)]


def test_touching_is_not_overlapping() -> None:
    assert lanes((8, 9), (9, 10), (10, 12)) == [(0, 1)] * 3


def test_two_at_the_same_time_take_half_the_width_each() -> None:
    assert lanes((9, 11), (10, 12)) == [(0, 2), (1, 2)]


def test_order_of_the_question_is_order_of_the_answer() -> None:
    assert lanes((13, 14), (10, 12), (9, 11)) == [(0, 1), (1, 2), (0, 2)]


def test_a_lane_is_used_again_and_a_chain_has_one_width() -> None:
    """9–11 and 10–12 overlap, 11–13 touches the first and overlaps the second: two lanes for all three."""
    assert lanes((9, 11), (10, 12), (11, 13), (13, 14)) == [(0, 2), (1, 2), (0, 2), (0, 1)]


def test_of_two_that_begin_together_the_longer_stands_left() -> None:
    assert lanes((9, 10), (9, 17)) == [(1, 2), (0, 2)]


def test_past_midnight_and_longer_than_a_day() -> None:
    assert lanes((22, 26), (23, 24), (8, 34)) == [(1, 3), (2, 3), (0, 3)]


stretches = st.lists(
    st.builds(
        lambda start, long: Stretch(start, start + long), st.integers(0, 86_399), st.integers(1, 40_000)
    ),
    max_size=12,
)


@given(stretches)
def test_nothing_covers_anything(day: list[Stretch]) -> None:
    placed = list(zip(day, assign_lanes(day), strict=True))
    assert all(0 <= lane.index < lane.count for _, lane in placed)
    for (one, its), (other, others) in combinations(placed, 2):
        if one.start < other.end and other.start < one.end:
            assert its.index != others.index
            assert its.count == others.count


@given(stretches)
def test_there_are_no_more_lanes_than_entries_at_one_time(day: list[Stretch]) -> None:
    most = max((sum(one.start <= other.start < one.end for one in day) for other in day), default=0)
    assert max((lane.count for lane in assign_lanes(day)), default=0) == most


@given(stretches)
def test_an_entry_alone_has_the_whole_width(day: list[Stretch]) -> None:
    for number, lane in enumerate(assign_lanes(day)):
        others = [*day[:number], *day[number + 1 :]]
        if not any(one.start < day[number].end and day[number].start < one.end for one in others):
            assert lane == Lane()
