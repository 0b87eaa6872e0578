"""Hand-worked examples; every figure is worked out in the comment beside it."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from assessments.time_use.cube import Cube
from assessments.time_use.efficiency import AXES, Row, efficiency, measure
from assessments.time_use.period import Period
from assessments.time_use.records import Records
from assessments.time_use.spreading import BASES

H = 3600
OPEN = date.max.toordinal()
PERIOD = Period(date(2026, 1, 1), date(2026, 2, 28))
TODAY = date(2026, 12, 31)


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


# Two projects and the team's own work, three people, January and February 2026 (59 days).
#   January:  ป่า นก ประชุม 2 h · ป่า ปู สำรวจ 1 h · กลาง นก ประชุม 1 h · (none) อาสา (none) 1 h
#   February: ตลาด ปู สำรวจ 3 h
CELLS = [
    ("ป่า", "ประชุม", "นก", 202601, 0, 2 * H),
    ("ป่า", "สำรวจ", "ปู", 202601, 0, 1 * H),
    ("กลาง", "ประชุม", "นก", 202601, 0, 1 * H),
    ("none", "none", "อาสา", 202601, 0, 1 * H),
    ("ตลาด", "สำรวจ", "ปู", 202602, 0, 3 * H),
]
PROJECT_DAYS = [
    ("ป่า", day("2026-01-12"), 3 * H),
    ("กลาง", day("2026-01-12"), 1 * H),
    ("none", day("2026-01-12"), 1 * H),
    ("ตลาด", day("2026-02-10"), 3 * H),
]
MEMBER_DAYS = [
    ("นก", day("2026-01-12"), 3 * H),
    ("ปู", day("2026-01-12"), 1 * H),
    ("อาสา", day("2026-01-12"), 1 * H),
    ("ปู", day("2026-02-10"), 3 * H),
]
COVER = (day("2026-01-01"), day("2026-02-28"))
INCOMES = [
    # 590.00 for ป่า over both months, received in February: by day 310.00 and 280.00.
    ("1", day("2026-02-05"), 590_00, "grant", "กองทุน", "ป่า", *COVER, 1),
    # 100.00 for no project, in January.
    ("2", day("2026-01-20"), 100_00, "donation", "", "none", day("2026-01-20"), day("2026-01-20"), 0),
    # 7.00 for a project without hours, in February.
    ("3", day("2026-02-20"), 7_00, "sales", "", "ว่าง", day("2026-02-20"), day("2026-02-20"), 0),
    # 30.00 for ตลาด in January, where it has no hours: shared over its February, but income of January.
    ("4", day("2026-01-31"), 30_00, "sales", "", "ตลาด", day("2026-01-31"), day("2026-01-31"), 0),
]
EXPENSES = [
    ("5", day("2026-01-15"), 9_00, "ร้าน", "ป่า", day("2026-01-15"), day("2026-01-15")),
    ("6", day("2026-02-15"), 5_00, "ร้าน", "none", day("2026-02-15"), day("2026-02-15")),
]
RECORDS = Records.of(
    cells=CELLS,
    project_days=PROJECT_DAYS,
    member_days=MEMBER_DAYS,
    incomes=INCOMES,
    expenses=EXPENSES,
    members=[("นก", "นก", "staff"), ("ปู", "ปู", "staff"), ("อาสา", "อาสา", "volunteer")],
    memberships=[("นก", 1, OPEN, 40 * H, 31), ("อาสา", 1, OPEN, -1, 31)],
    costs=[("นก", day("2026-01-01"), 50_00)],
    projects=[
        ("ป่า", "ป่า", 0, 0, ""),
        ("กลาง", "กลาง", 1, 0, ""),
        ("ตลาด", "ตลาด", 0, 0, ""),
        ("ว่าง", "", 0, 0, ""),
    ],
    activities=[("ประชุม", "ประชุม", "administration"), ("สำรวจ", "สำรวจ", "mission")],
)


def measured(axis, basis="by_day", records=RECORDS, period=PERIOD, **chosen):
    return efficiency(records, axis=axis, basis=basis, period=period, today=TODAY, **chosen)


def incomes(axis, basis="by_day", **chosen):
    return {row.key: row.income_minor for row in measured(axis, basis, **chosen).rows}


def row(found, key):
    return next(row for row in found.rows if row.key == key)


def test_projects_by_day():
    found = measured("project")
    assert [row.key for row in found.rows] == ["none", "กลาง", "ตลาด", "ป่า", "unallocated", "no_hours"]
    forest = row(found, "ป่า")
    assert (forest.seconds, forest.income_minor) == (3 * H, 590_00)
    assert forest.revenue_per_hour == Fraction(590_00, 3)
    # Labour: นก 2 h × 50.00; ปู has no known cost: 1 h is left out. Expense 9.00.
    assert (forest.cost_minor, forest.cost_known_seconds) == (109_00, 2 * H)
    assert forest.cost_per_hour == Fraction(109_00, 2)
    assert forest.margin_per_hour == Fraction(590_00, 3) - Fraction(109_00, 2)
    assert forest.unknown_cost_share == Fraction(1, 3)
    total = found.total
    assert (total.seconds, total.income_minor) == (8 * H, 727_00)
    # 3 h × 50.00 + 9.00 + 5.00; known: นก 3 h and the volunteer's 1 h at 0.
    assert (total.cost_minor, total.cost_known_seconds) == (164_00, 4 * H)
    assert found.break_even == Fraction(164_00, 4)
    assert found.margin_per_hour == Fraction(727_00, 8) - Fraction(164_00, 4)
    assert found.unknown_cost_share == Fraction(1, 2)


def test_hours_that_earn_nothing_have_a_rate_of_zero_and_money_without_hours_has_none():
    found = measured("project")
    assert row(found, "none").revenue_per_hour == 0
    assert row(found, "unallocated").revenue_per_hour is None
    assert row(found, "unallocated").notes == ("no_hours",)
    assert row(found, "unallocated").cost_minor == 5_00
    assert row(found, "no_hours").notes == ("no_hours",)
    assert row(found, "no_hours").income_minor == 7_00


def test_the_loaded_rate_carries_the_internal_hours():
    found = measured("project")
    # Non-internal projects 3 + 3 h, internal 1 h: ป่า carries 3 + 1 × 3/6 = 3.5 h, ตลาด too.
    assert row(found, "ป่า").loaded_revenue_per_hour == Fraction(590_00) / Fraction(7, 2)
    assert row(found, "ตลาด").loaded_revenue_per_hour == Fraction(30_00) / Fraction(7, 2)
    for key in ("กลาง", "none", "unallocated", "no_hours"):
        assert row(found, key).loaded_revenue_per_hour is None
    assert found.total.loaded_revenue_per_hour is None
    assert found.internal_seconds == 1 * H
    # A project filter leaves the hours of the others in the share.
    assert row(measured("project", project="ป่า"), "ป่า").loaded_revenue_per_hour == Fraction(
        590_00
    ) / Fraction(7, 2)
    # Of นก alone: ป่า 2 h carries 2 + 1 × 2/2 = 3 h; his part of the income is ⅔.
    own = row(measured("project", member="นก"), "ป่า")
    assert own.loaded_revenue_per_hour == Fraction(own.income_minor, 3)
    for axis in ("activity", "purpose", "member", "month"):
        assert all(row.loaded_revenue_per_hour is None for row in measured(axis).rows)


def test_income_is_shared_by_hours_over_the_other_axes():
    # ป่า 310.00 of January over นก 2 h and ปู 1 h: 206.67 (remainder ⅔) and 103.33. Its February has no hours, so
    # 280.00 are shared over January too: 186.67 and 93.33. ตลาด's 30.00 are ปู's.
    assert incomes("member") == {
        "นก": 206_67 + 186_67,
        "ปู": 103_33 + 93_33 + 30_00,
        "อาสา": 0,
        "unallocated": 100_00,
        "no_hours": 7_00,
    }
    assert incomes("activity") == {
        "none": 0,
        "ประชุม": 393_34,
        "สำรวจ": 226_66,
        "unallocated": 100_00,
        "no_hours": 7_00,
    }
    assert incomes("purpose") == {
        "administration": 393_34,
        "mission": 226_66,
        "none": 0,
        "unallocated": 100_00,
        "no_hours": 7_00,
    }


def test_on_the_month_axis_income_stands_where_it_is_recognised():
    assert incomes("month") == {"202601": 310_00 + 100_00 + 30_00, "202602": 280_00 + 7_00}
    assert incomes("month", "cash") == {"202601": 130_00, "202602": 597_00}
    found = measured("month")
    assert [(row.key, row.seconds, row.cost_minor) for row in found.rows] == [
        ("202601", 5 * H, 159_00),
        ("202602", 3 * H, 5_00),
    ]


def test_by_hours():
    # L = 10 February. ป่า: to L ⌊590.00 · 41/59⌋ = 410.00, all on 12 January; after L 180.00 by day.
    # The team's 100.00 lie on 20 January, without time: by day, and it says so; so do ว่าง's 7.00 and ตลาด's 30.00
    # (on 31 January ตลาด has no time) and the expenses: ป่า's on 15 January, the team's on 15 February.
    assert incomes("month", "by_hours") == {"202601": 410_00 + 100_00 + 30_00, "202602": 180_00 + 7_00}
    found = measured("project", "by_hours")
    assert {row.key for row in found.rows if "by_day_fallback" in row.notes} == {
        "ป่า",  # only its expense
        "ตลาด",
        "unallocated",
        "no_hours",
    }
    assert "by_day_fallback" in found.total.notes
    assert "by_day_fallback" not in measured("project").total.notes
    assert "by_day_fallback" in row(measured("member", "by_hours"), "ปู").notes
    assert "by_day_fallback" not in row(measured("member", "by_hours"), "อาสา").notes


def test_a_member_sees_the_shared_part_only():
    found = measured("project", member="ปู")
    assert {row.key: row.income_minor for row in found.rows} == {"ตลาด": 30_00, "ป่า": 103_33 + 93_33}
    assert found.total.income_minor == 226_66
    assert found.total.seconds == 4 * H
    assert incomes("month", member="ปู") == {"202601": 103_33 + 30_00, "202602": 93_33}
    # 9.00 of expenses over 2 h and 1 h.
    assert found.total.cost_minor == 3_00
    assert found.total.cost_known_seconds == 0
    assert found.break_even is None


def test_a_project_sees_its_own_only():
    assert incomes("member", project="ป่า") == {"นก": 393_34, "ปู": 196_66}
    assert incomes("member", project="ว่าง") == {"no_hours": 7_00}
    assert incomes("month", project="ว่าง") == {"202602": 7_00}
    assert incomes("member", project="ป่า", member="ปู") == {"ปู": 196_66}
    assert measured("member", project="ไม่มีจริง").rows == ()
    assert measured("member", project="ไม่มีจริง").total.revenue_per_hour is None


def test_what_has_no_project_can_be_chosen():
    found = measured("project", project="none")
    assert {row.key: (row.seconds, row.income_minor) for row in found.rows} == {
        "none": (H, 0),
        "unallocated": (0, 100_00),
    }


def test_coverage_stands_beside_totals_members_and_months_only():
    # นก: 42 working days × 8 h = 336 h expected, 3 h logged. ปู has no membership, อาสา no weekly hours.
    found = measured("member")
    assert found.expected_seconds == 336 * H
    assert found.coverage == Fraction(3, 336)
    assert found.total.notes == ("low_coverage",)
    assert row(found, "นก").notes == ("low_coverage",)
    assert row(found, "นก").coverage == Fraction(3, 336)
    assert row(found, "อาสา").notes == ("no_expected_hours",)
    assert row(found, "unallocated").notes == ("no_hours",)
    months = measured("month")
    assert row(months, "202601").coverage == Fraction(3, 22 * 8)
    assert row(months, "202602").notes == ("low_coverage",)
    projects = measured("project", project="ป่า")
    assert row(projects, "ป่า").notes == ()
    assert projects.coverage == Fraction(3, 336)  # the team's, whatever project is chosen
    one = measured("project", member="ปู")
    assert (one.expected_seconds, one.coverage, one.total.notes) == (0, None, ("no_expected_hours",))


def test_nothing_at_all():
    found = measured("project", records=Records.empty())
    assert found.rows == ()
    assert (found.total.seconds, found.total.income_minor, found.total.cost_minor) == (0, 0, 0)
    assert found.total.notes == ("no_hours", "no_expected_hours")
    assert (found.expected_seconds, found.coverage, found.break_even) == (0, None, None)


@pytest.mark.parametrize("axis", AXES)
@pytest.mark.parametrize("basis", BASES)
def test_a_cube_gives_the_same_however_often_it_is_asked(axis, basis):
    cube = Cube(RECORDS, PERIOD, TODAY)
    for chosen in ({}, {"member": "ปู"}, {"project": "ป่า"}, {"member": "นก", "project": "ป่า"}) * 6:
        assert measure(cube, axis=axis, basis=basis, **chosen) == measured(axis, basis, **chosen)


def test_the_sample_of_the_design():
    # 2,400 h, 540,000 baht, 456,000 cost: 225 an hour, break-even 190.
    hours = {"CSR": 264, "เยาวชน": 600, "ตลาด": 528, "ป่าชายเลน": 624, "กลาง": 384}
    money = {"CSR": 205_200, "เยาวชน": 189_000, "ตลาด": 102_600, "ป่าชายเลน": 43_200}
    first, last = day("2026-09-21"), day("2026-11-15")
    records = Records.of(
        cells=[(key, "a", "m", 202610, 0, logged * H) for key, logged in hours.items()],
        incomes=[(key, first, baht * 100, "grant", "", key, first, last, 0) for key, baht in money.items()],
        costs=[("m", 1, 190_00)],
        projects=[(key, key, int(key == "กลาง"), 0, "") for key in hours],
    )
    period = Period(date.fromordinal(first), date.fromordinal(last))
    for basis in BASES:
        found = efficiency(records, axis="project", basis=basis, period=period, today=TODAY)
        assert found.total.revenue_per_hour == 225_00
        assert found.total.cost_minor == 456_000_00
        assert found.break_even == 190_00
        assert row(found, "กลาง").revenue_per_hour == 0


def test_a_cost_of_which_nothing_is_known_is_not_zero() -> None:
    row = Row("ก", 3600, 0, 0, 0, None)
    assert row.known_cost_minor is None
    assert replace(row, cost_known_seconds=3600).known_cost_minor == 0  # a volunteer's
    assert replace(row, cost_minor=500).known_cost_minor == 500  # an expense
    assert replace(row, seconds=0).known_cost_minor == 0
