"""Which days a usual day may stand for, worked by hand over one week of November 2026."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from assessments.time_use.typical_day import Filling, Person, Term, fill_days, usual_norm

H = 3600
MONDAY = date(2026, 11, 9)
FRIDAY, SUNDAY = MONDAY + timedelta(days=4), MONDAY + timedelta(days=6)
FULL = Term(date(2026, 1, 1), None, 40 * H, 0b0011111)
TUESDAY, WEDNESDAY, THURSDAY = (MONDAY + timedelta(days=days) for days in (1, 2, 3))


def fill(
    *people: Person, last: date = SUNDAY, today: date = SUNDAY, holidays: set[date] | None = None
) -> Filling:
    return fill_days(people, MONDAY, last, holidays=holidays or set(), today=today)


def test_a_week_of_two_people() -> None:
    """สมชาย: of five working days one is logged and one is leave. มาลี (Tue–Thu): Wednesday is a holiday for both.

    สมชาย fills Thursday and Friday with 3 pieces each, มาลี Tuesday and Thursday with 2: 10 entries of 2 people.
    """
    somchai = Person("สมชาย", 3, [FULL], off=frozenset({TUESDAY}), logged=frozenset({MONDAY}))
    malee = Person("มาลี", 2, [Term(MONDAY, THURSDAY, 24 * H, 0b0001110)])
    filling = fill(somchai, malee, holidays={WEDNESDAY})
    assert filling.days == (
        ("สมชาย", THURSDAY),
        ("สมชาย", FRIDAY),
        ("มาลี", TUESDAY),
        ("มาลี", THURSDAY),
    )
    assert (filling.entries, filling.people) == (10, 2)
    assert (filling.logged, filling.off, filling.unasked) == (1, 3, 0)


def test_nothing_is_logged_in_advance() -> None:
    filling = fill(Person("สมชาย", 1, [FULL]), today=WEDNESDAY)
    assert [day for _, day in filling.days] == [MONDAY, TUESDAY, WEDNESDAY]


def test_hours_on_a_day_off_count_once_as_logged() -> None:
    filling = fill(Person("สมชาย", 1, [FULL], frozenset({MONDAY}), frozenset({MONDAY})), last=MONDAY)
    assert (filling.days, filling.logged, filling.off) == ((), 1, 0)


def test_nothing_is_asked_of_a_volunteer_or_outside_membership() -> None:
    volunteer = Person("อาสา", 2, [Term(date(2026, 1, 1), None, None, 0b0011111)])
    gone = Person("ลาออก", 2, [Term(date(2026, 1, 1), MONDAY - timedelta(days=1), 40 * H, 0b0011111)])
    silent = Person("ยังไม่บอก", 0, [FULL])
    assert fill(volunteer, gone, silent) == Filling((), 0, 0, 0, 2)


def test_a_change_of_hours_within_the_period_counts_each_day_once() -> None:
    terms = [Term(date(2026, 1, 1), TUESDAY, 40 * H, 0b0011111), Term(WEDNESDAY, None, 8 * H, 0b0000100)]
    filling = fill(Person("สมชาย", 1, terms))
    assert [day for _, day in filling.days] == [MONDAY, TUESDAY, WEDNESDAY]


@given(
    st.sets(st.integers(0, 6)), st.sets(st.integers(0, 6)), st.sets(st.integers(0, 6)), st.integers(0, 127)
)
def test_every_asked_day_is_filled_or_left_alone(
    logged: set[int], off: set[int], holidays: set[int], working: int
) -> None:
    def days(of: set[int]) -> frozenset[date]:
        return frozenset(MONDAY + timedelta(days=day) for day in of)

    term = Term(MONDAY, None, 40 * H if working else 0, working or 1)
    filling = fill(Person("ก", 1, [term], days(off), days(logged)), holidays=set(days(holidays)))
    assert len(filling.days) + filling.logged + filling.off == working.bit_count()
    assert not {day for _, day in filling.days} & (days(logged) | days(off) | days(holidays))


def test_the_norm_of_a_usual_day() -> None:
    assert usual_norm([FULL], SUNDAY) == 8 * H
    assert usual_norm([Term(MONDAY, None, 24 * H, 0b0001110)], MONDAY) == 8 * H
    assert usual_norm([Term(MONDAY, None, None, 0b0011111)], MONDAY) is None
    assert usual_norm([FULL], date(2025, 12, 31)) is None
