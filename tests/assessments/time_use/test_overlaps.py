"""Overlaps of one person's entries: half-open, across midnight, and exactly what each way out leaves."""

from datetime import date, timedelta
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from assessments.time_use.overlaps import DAY, Overlap, Piece, Timed, overlap, overlaps_of, overlaps_on

H = 3600
FRIDAY = date(2026, 11, 20)
THURSDAY, SATURDAY = FRIDAY - timedelta(1), FRIDAY + timedelta(1)


def at(start: float, end: float, key: str = "ฉัน", day: date = FRIDAY) -> Timed:
    return Timed(key, day, int(start * H), int((end - start) * H))


def piece(start: float, end: float, day: date = FRIDAY) -> Piece:
    return Piece(day, int(start * H), int((end - start) * H))


def met(mine: Timed, other: Timed) -> Overlap:
    found = overlap(mine, other)
    assert found is not None
    return found


def test_the_example_of_the_help_page() -> None:
    """9:00–10:00 and 10:00–11:00 touch. 9:00–10:30 and 10:00–11:00 share half an hour."""
    assert overlap(at(9, 10), at(10, 11, "ประชุม")) is None
    found = met(at(9, 10.5), at(10, 11, "ประชุม"))
    assert found.shared == piece(10, 10.5)
    assert found.trimmed() == (piece(10.5, 11),)
    assert found.started_after() == piece(11, 12.5)


def test_the_other_keeps_its_beginning_when_mine_begins_later() -> None:
    found = met(at(9.5, 12), at(9, 10, "ประชุม"))
    assert found.trimmed() == (piece(9, 9.5),)
    assert found.started_after() == piece(10, 12.5)


def test_the_other_is_split_around_mine() -> None:
    found = met(at(9.5, 10), at(9, 12, "ประชุม"))
    assert found.shared == piece(9.5, 10)
    assert found.trimmed() == (piece(9, 9.5), piece(10, 12))
    assert found.started_after() == piece(12, 12.5)


def test_nothing_remains_of_an_other_inside_mine() -> None:
    assert met(at(9, 12), at(10, 11, "ประชุม")).trimmed() == ()
    assert met(at(9, 12), at(9, 12, "ประชุม")).trimmed() == ()
    assert met(at(9, 12), at(9, 13, "ประชุม")).trimmed() == (piece(12, 13),)


def test_without_a_start_nothing_overlaps() -> None:
    bare = Timed("ไม่มีเวลา", FRIDAY, None, 8 * H)
    assert overlap(bare, at(9, 12)) is None
    assert overlap(at(9, 12), bare) is None
    assert overlaps_on(FRIDAY, [bare, at(9, 12)]) == []


def test_the_evening_before_reaches_into_the_day() -> None:
    night = at(22, 26, "เฝ้าเวร", THURSDAY)
    found = met(at(1, 3), night)
    assert found.shared == piece(1, 2)
    assert found.trimmed() == (piece(22, 25, THURSDAY),)
    assert found.started_after() == piece(2, 4)
    assert overlaps_on(FRIDAY, [night, at(1, 3)]) == [found]


def test_a_night_is_split_and_its_second_piece_belongs_to_the_next_day() -> None:
    found = met(at(1, 2), at(20, 28, "เฝ้าเวร", THURSDAY))
    assert found.trimmed() == (piece(20, 25, THURSDAY), piece(2, 4))


def test_what_would_begin_on_another_day_is_not_offered() -> None:
    assert met(at(22, 23), at(21, 24, "ประชุม")).started_after() is None
    assert met(at(22, 23), at(21, 23.5, "ประชุม")).started_after() == piece(23.5, 24.5)
    assert met(at(23, 25, day=THURSDAY), at(0, 2, "ประชุม")).started_after() is None


def test_a_week_long_entry_meets_every_day_of_it() -> None:
    camp = Timed("ค่าย", FRIDAY - timedelta(7), 12 * H, 168 * H)
    assert met(at(11, 13), camp).shared == piece(11, 12)
    assert overlap(at(12, 13), camp) is None


def test_the_pairs_of_a_day_in_order_with_the_later_one_as_mine() -> None:
    entries = [at(9.5, 11, "ข"), at(9, 12, "ก"), at(11.5, 13, "ค"), at(13, 14, "ง")]
    found = overlaps_on(FRIDAY, entries)
    assert [(one.mine.key, one.other.key) for one in found] == [("ข", "ก"), ("ค", "ก")]


def test_of_two_that_begin_together_the_longer_one_is_the_other() -> None:
    (found,) = overlaps_on(FRIDAY, [at(9, 10, "สั้น"), at(9, 12, "ยาว")])
    assert (found.mine.key, found.trimmed()) == ("สั้น", (piece(10, 12),))


def test_a_pair_concerns_the_days_it_began_on_and_the_days_it_shares() -> None:
    night, early = at(22, 26, "เฝ้าเวร"), at(1, 2, "ตื่นเช้า", SATURDAY)
    assert overlaps_on(FRIDAY, [night, early]) == overlaps_on(SATURDAY, [night, early]) != []
    assert overlaps_on(THURSDAY, [night, early]) == []
    two_camps = [Timed("ก", THURSDAY, 0, 60 * H), Timed("ข", THURSDAY, 0, 60 * H)]
    assert len(overlaps_on(SATURDAY, two_camps)) == 1
    assert overlaps_on(SATURDAY + timedelta(1), two_camps) == []


def test_what_is_typed_meets_the_most_first_and_never_itself() -> None:
    saved = [at(8, 9.5, "ก"), at(10, 12, "ข"), at(9, 10, "ฉัน"), at(12, 13, "ค")]
    found = overlaps_of(at(9, 12), saved)
    assert [(one.other.key, one.shared.seconds) for one in found] == [("ข", 2 * H), ("ก", H // 2)]


# Against a grid of minutes

M = 60
ENTRIES = st.builds(
    lambda day, start, seconds: (FRIDAY + timedelta(day), start * M, seconds * M),
    st.integers(-2, 2),
    st.one_of(st.integers(0, 1439), st.sampled_from([0, 540, 600, 1380])),
    st.one_of(st.integers(1, 2000), st.sampled_from([60, 1440])),
)


def minutes(day: date, start: int, seconds: int) -> set[int]:
    first = day.toordinal() * 1440 + start // M
    return set(range(first, first + seconds // M))


def covered(entry: Timed) -> set[int]:
    assert entry.start is not None
    return minutes(entry.day, entry.start, entry.seconds)


@given(ENTRIES, ENTRIES)
def test_what_is_shared_is_what_a_grid_of_minutes_shares(
    one: tuple[date, int, int], two: tuple[date, int, int]
) -> None:
    mine, other = Timed("ฉัน", *one), Timed("เพื่อน", *two)
    shared = covered(mine) & covered(other)
    found = overlap(mine, other)
    assert (minutes(*found.shared) if found else set()) == shared


@given(ENTRIES, ENTRIES)
def test_after_a_trim_nothing_overlaps_and_only_the_shared_time_is_gone(
    one: tuple[date, int, int], two: tuple[date, int, int]
) -> None:
    mine, other = Timed("ฉัน", *one), Timed("เพื่อน", *two)
    found = overlap(mine, other)
    if found is None:
        return
    left = found.trimmed()
    assert all(overlap(mine, Timed("ชิ้น", *one)) is None for one in left)
    assert sum(one.seconds for one in left) == other.seconds - found.shared.seconds
    assert set[int]().union(*(minutes(*one) for one in left)) == covered(other) - covered(mine)
    assert all(0 <= one.start < DAY and one.seconds > 0 for one in left)


@given(ENTRIES, ENTRIES)
def test_starting_after_touches_the_other_and_keeps_day_and_length(
    one: tuple[date, int, int], two: tuple[date, int, int]
) -> None:
    mine, other = Timed("ฉัน", *one), Timed("เพื่อน", *two)
    found = overlap(mine, other)
    moved = found and found.started_after()
    if moved:
        assert (moved.day, moved.seconds) == (mine.day, mine.seconds)
        assert overlap(Timed("ฉัน", *moved), other) is None
        assert min(minutes(*moved)) == max(covered(other)) + 1
    elif found:
        assert max(covered(other)) + 1 >= (mine.day.toordinal() + 1) * 1440


@given(st.lists(ENTRIES, max_size=7))
def test_the_pairs_of_a_day_are_those_of_the_grid(drawn: list[tuple[date, int, int]]) -> None:
    entries = [Timed(str(number), *one) for number, one in enumerate(drawn)]
    friday = set(range(FRIDAY.toordinal() * 1440, (FRIDAY.toordinal() + 1) * 1440))
    wanted = {
        frozenset((one.key, two.key))
        for one, two in combinations(entries, 2)
        if (shared := covered(one) & covered(two)) and (shared & friday or FRIDAY in (one.day, two.day))
    }
    found = overlaps_on(FRIDAY, entries)
    assert {frozenset((pair.mine.key, pair.other.key)) for pair in found} == wanted
    assert len(found) == len(wanted)
