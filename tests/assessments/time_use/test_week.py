"""The week of the design worked by hand, and sums that agree however they are taken."""

from hypothesis import given
from hypothesis import strategies as st

from assessments.time_use.week import against_plan, excess_of, sum_week

H = 3600
LIMITS = {"daily_limit": 8 * H, "weekly_limit": 48 * H}

# Picture 02: 9–15 November 2026, hours from Monday to Sunday.
PICTURE = {
    "ประสานงานบริษัท": (1.5, 1.0, 1.5, 1.5, 1.0, 0, 0),
    "เตรียมกิจกรรมปลูกป่า": (0, 0, 0, 2.0, 2.0, 0, 0),
    "ออกแบบกิจกรรมค่าย": (2.0, 3.0, 0, 1.5, 0, 0, 0),
    "จัดค่ายภาคสนาม": (0, 0, 3.0, 0, 0, 7.5, 0),
    "บัญชีและส่งของ": (1.5, 0, 0, 1.0, 2.0, 0, 0),
    "สำรวจแปลงปลูก": (0, 2.5, 3.5, 0, 0, 0, 0),
    "รายงานผู้ให้ทุน": (1.0, 0, 0, 1.0, 2.0, 0, 0),
    "ประชุมทีม": (2.0, 0.5, 0, 1.0, 0.5, 0, 0),
    "เดินทาง": (0, 1.0, 2.5, 0, 0, 1.5, 0),
}
CELLS = {
    (row, day): int(hours * H) for row, days in PICTURE.items() for day, hours in enumerate(days) if hours
}
PROJECT = dict(
    zip(
        PICTURE,
        ("CSR", "CSR", "เยาวชน", "เยาวชน", "ตลาด", "ป่าชายเลน", "ป่าชายเลน", "กลาง", "กลาง"),
        strict=True,
    )
)


def test_the_week_of_the_design() -> None:
    week = sum_week(CELLS, **LIMITS)
    assert len(CELLS) == 27
    assert [seconds / H for seconds in week.rows.values()] == [6.5, 4.0, 6.5, 10.5, 4.5, 6.0, 4.0, 4.0, 5.0]
    assert [seconds / H for seconds in week.days] == [8.0, 8.0, 10.5, 8.0, 7.5, 9.0, 0]
    assert [seconds / H for seconds in week.days_over] == [0, 0, 2.5, 0, 0, 1.0, 0]
    assert (week.total / H, week.over / H, week.impossible) == (51.0, 3.0, ())


def test_what_makes_a_day_too_long() -> None:
    """พุธ +2.5: สำรวจแปลง 3.5 · จัดค่าย 3.0 · เดินทาง 2.5, without the 1.5 that are not needed to pass 8 hours."""
    assert excess_of(CELLS, 2, daily_limit=8 * H) == [
        ("สำรวจแปลงปลูก", int(3.5 * H)),
        ("จัดค่ายภาคสนาม", 3 * H),
        ("เดินทาง", int(2.5 * H)),
    ]
    assert excess_of(CELLS, 5, daily_limit=8 * H) == [
        ("จัดค่ายภาคสนาม", int(7.5 * H)),
        ("เดินทาง", int(1.5 * H)),
    ]
    for at_or_under_the_limit in (0, 1, 3, 4, 6):
        assert excess_of(CELLS, at_or_under_the_limit, daily_limit=8 * H) == []


def test_rows_of_one_length_stay_in_the_order_of_the_grid() -> None:
    cells = {("ข", 0): 5 * H, ("ก", 0): 5 * H, ("ค", 0): 0}
    assert excess_of(cells, 0, daily_limit=8 * H) == [("ข", 5 * H), ("ก", 5 * H)]


def test_a_limit_that_is_reached_is_not_passed_and_a_day_has_24_hours() -> None:
    full = sum_week({("ก", 0): 24 * H, ("ก", 1): 24 * H + 1}, daily_limit=24 * H, weekly_limit=48 * H + 1)
    assert (full.days_over, full.over, full.impossible) == ((0, 1, 0, 0, 0, 0, 0), 0, (1,))


def test_an_empty_week() -> None:
    week = sum_week({}, **LIMITS)
    assert (week.total, week.days, week.over, week.rows) == (0, (0,) * 7, 0, {})


def test_a_plan_beside_what_became_of_it() -> None:
    logged = [(PROJECT[row], seconds) for (row, _), seconds in CELLS.items()]
    plan = {"CSR": 8 * H, "ป่าชายเลน": 10 * H, "ใหม่": 4 * H}
    assert against_plan(plan, logged) == {
        "CSR": (8 * H, int(10.5 * H)),
        "ป่าชายเลน": (10 * H, 10 * H),
        "ใหม่": (4 * H, 0),
    }


cells = st.dictionaries(
    st.tuples(st.sampled_from("กขคง"), st.integers(0, 6)), st.integers(0, 30 * H), max_size=28
)


@given(cells, st.integers(0, 24 * H), st.integers(0, 168 * H))
def test_rows_days_and_the_total_agree(logged: dict[tuple[str, int], int], daily: int, weekly: int) -> None:
    week = sum_week(logged, daily_limit=daily, weekly_limit=weekly)
    assert sum(week.rows.values()) == sum(week.days) == week.total == sum(logged.values())
    assert week.over == max(0, week.total - weekly)
    for day in range(7):
        parts = excess_of(logged, day, daily_limit=daily)
        assert bool(parts) == bool(week.days_over[day])
        if parts:
            assert sum(seconds for _, seconds in parts) > daily
            assert sum(seconds for _, seconds in parts[:-1]) <= daily
