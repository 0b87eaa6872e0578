"""What hours cost: known, unknown, changing within a month, and rounded once."""

from datetime import date

import pytest

from assessments.time_use.cells import read_cells
from assessments.time_use.cost import UNKNOWN, HourlyCosts, boundaries, day_of, labour_minor
from assessments.time_use.period import Period
from assessments.time_use.records import Records, frame


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


COSTS = [
    ("นก", day("2026-01-01"), 100_00),
    ("นก", day("2026-01-15"), 120_00),
    ("ปู", day("2026-02-10"), 90_00),
    ("อาสา", day("2026-02-10"), 5_00),
]
PEOPLE = [
    ("นก", "นก", "staff"),
    ("ปู", "ปู", "part_time"),
    ("อาสา", "อาสา", "volunteer"),
    ("ใหม่", "ใหม่", "staff"),
]


def test_only_changes_inside_a_month_are_boundaries():
    assert boundaries(frame("costs", COSTS)) == [day("2026-01-15"), day("2026-02-10")]
    assert boundaries(frame("costs")) == []


@pytest.mark.parametrize(
    ("month", "segment", "start", "expected"),
    [
        (202601, 0, "2026-01-01", "2026-01-01"),
        (202601, 1, "2026-01-01", "2026-01-15"),
        (202602, 1, "2026-01-01", "2026-02-01"),
        (202602, 2, "2026-01-01", "2026-02-10"),
        (202602, 2, "2026-02-20", "2026-02-20"),  # a period that begins inside the segment
        (202601, 0, "2026-01-20", "2026-01-20"),  # changes before the period need not be counted
    ],
)
def test_a_segment_stands_for_one_of_its_days(month, segment, start, expected):
    changes = [day("2026-01-15"), day("2026-02-10")]
    assert day_of(month, segment, changes, day(start)) == day(expected)


def test_the_cost_of_a_day_is_the_last_one_recorded_before_it():
    known = HourlyCosts(Records.of(costs=COSTS, members=PEOPLE))
    assert known.on("นก", day("2026-01-14")) == 100_00
    assert known.on("นก", day("2026-01-15")) == 120_00
    assert known.on("นก", day("2025-12-31")) == UNKNOWN
    assert known.on("ปู", day("2026-02-09")) == UNKNOWN
    assert known.on("ปู", day("2026-02-10")) == 90_00
    assert known.on("อาสา", day("2026-02-09")) == 0  # a volunteer without a recorded cost costs a known 0
    assert known.on("อาสา", day("2026-02-10")) == 5_00
    assert known.on("ใหม่", day("2026-02-10")) == UNKNOWN
    assert known.on("ไม่มีชื่อ", day("2026-02-10")) == UNKNOWN


def test_cells_carry_labour_and_known_seconds_across_a_change():
    # นก: 1 h at 100 and 2 h at 120 in one cell = 340 baht. ปู: 1 h unknown before 10 February, 1 h at 90 after.
    cells = [
        ("p", "a", "นก", 202601, 0, 3600),
        ("p", "a", "นก", 202601, 1, 7200),
        ("p", "a", "ปู", 202602, 1, 3600),
        ("p", "a", "ปู", 202602, 2, 3600),
    ]
    records = Records.of(cells=cells, costs=COSTS, members=PEOPLE)
    found = read_cells(records, Period(date(2026, 1, 1), date(2026, 2, 28)))
    assert found.seconds.tolist() == [10_800, 7200]
    assert found.known_seconds.tolist() == [10_800, 3600]
    assert found.labour.tolist() == [340_00 * 3600, 90_00 * 3600]


def test_labour_is_rounded_once_and_its_rows_by_largest_remainder():
    # 0.4 + 0.4 + 0.7 = 1.5 satang → 2 in all: the last row is nearest to one, then the first of the equal two.
    assert labour_minor([1440, 1440, 2520]) == (2, [1, 0, 1])
    assert labour_minor([]) == (0, [])
    assert labour_minor([0, 0]) == (0, [0, 0])


def test_a_large_row_does_not_take_the_satang_of_a_small_one():
    # 1000.10 + 1.20 + 1.25 = 1002.55 → 1003: the largest remainder is .25, however large the first row is.
    assert labour_minor([3_600_360, 4320, 4500]) == (1003, [1000, 1, 2])
    # A row that costs whole satang stays what it costs.
    assert labour_minor([3_600_000 * 1000, 1200, 1200]) == (1_000_001, [1_000_000, 1, 0])


def test_labour_beyond_64_bits_stays_exact():
    huge = [("นก", day("2026-01-01"), 2**60)]
    records = Records.of(cells=[("p", "a", "นก", 202601, 0, 7200)], costs=huge)
    found = read_cells(records, Period(date(2026, 1, 1), date(2026, 1, 31)))
    assert found.labour.tolist() == [2**60 * 7200]
    assert labour_minor(found.labour.tolist())[0] == 2**61
