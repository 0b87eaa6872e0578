"""One amount month by month, on each basis."""

from datetime import date
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from assessments.time_use.period import Period
from assessments.time_use.records import Records, frame
from assessments.time_use.spread import (
    SpreadRow,
    Total,
    expense_totals,
    income_totals,
    spread,
    spreadings,
)
from assessments.time_use.spreading import Amount

YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def test_one_income_on_the_three_bases_side_by_side():
    # 100 satang received on 5 March for 30 January – 2 March (32 days): cash all in March;
    # by day ⌊100·2/32⌋ = 6, ⌊100·30/32⌋ − 6 = 87, the rest 7; by hours 1 h in January and 3 h in February: 25 and 75.
    amount = Amount(100, day("2026-03-05"), day("2026-01-30"), day("2026-03-02"), "ป่า")
    days = [("ป่า", day("2026-01-31"), 3600), ("ป่า", day("2026-02-10"), 10_800), ("อื่น", day("2026-03-02"), 60)]
    found = spread(amount, spreadings(frame("project_days", days)))
    assert found.rows == (
        SpreadRow(202601, 0, 6, 25),
        SpreadRow(202602, 0, 87, 75),
        SpreadRow(202603, 100, 7, 0),
    )
    assert not found.fallback


def test_without_hours_by_hours_is_by_day_and_says_so():
    amount = Amount(-301, day("2026-01-30"), day("2026-01-30"), day("2026-02-01"), "ป่า")
    found = spread(amount, spreadings(frame("project_days", [("อื่น", day("2026-01-30"), 3600)])))
    assert found.fallback
    assert [row.by_hours for row in found.rows] == [row.by_day for row in found.rows]


@given(
    st.integers(-10_000, 10_000),
    st.integers(0, 200),
    st.integers(0, 100),
    st.integers(0, 400),
    st.lists(st.tuples(st.integers(0, 500), st.integers(1, 9000)), max_size=5),
)
def test_every_basis_adds_up_to_the_amount(minor, moved, first, length, logged):
    start = day("2026-01-01")
    amount = Amount(minor, start + moved, start + first, start + first + length, "p")
    days = [("p", start + when, seconds) for when, seconds in logged]
    found = spread(amount, spreadings(frame("project_days", days)))
    for basis in ("cash", "by_day", "by_hours"):
        assert sum(getattr(row, basis) for row in found.rows) == minor == found.amount


def incomes(*rows):
    return Records.of(incomes=[("key", *row) for row in rows])


def test_totals_by_source_are_largest_first_and_nameless_ones_last():
    when = day("2026-05-01")
    records = incomes(
        (when, 100, "grant", "กองทุนเล็ก", "p", when, when, 0),
        (when, 300, "grant", "กองทุนใหญ่", "p", when, when, 0),
        (when, 600, "sales", "", "none", when, when, 0),
    )
    found = income_totals(records, by="source", basis="by_day", period=YEAR)
    assert found.rows == (
        Total("กองทุนใหญ่", 300, Fraction(3, 10)),
        Total("กองทุนเล็ก", 100, Fraction(1, 10)),
        Total("none", 600, Fraction(6, 10)),
    )
    assert found.minor == 1000
    assert income_totals(records, by="project", basis="cash", period=YEAR).of("unallocated") == 600


def test_with_a_refund_larger_than_its_source_there_are_no_shares():
    when = day("2026-05-01")
    records = incomes(
        (when, 100, "grant", "ก", "p", when, when, 0), (when, -30, "sales", "ข", "p", when, when, 0)
    )
    found = income_totals(records, by="kind", basis="cash", period=YEAR)
    assert found.minor == 70
    assert [row.share for row in found.rows] == [None, None]


def test_expenses_count_in_the_part_of_the_period_they_cover():
    # ฿12 for 1 January 2026 – 31 December 2027 (730 days): the 365 days of 2026 carry half.
    row = ("k", day("2026-01-01"), 1200, "ค่าเช่า", "none", day("2026-01-01"), day("2027-12-31"))
    records = Records.of(expenses=[row])
    by_day = spreadings(records.project_days)["by_day"]
    found = expense_totals(records, by="payee", spreading=by_day, period=YEAR)
    assert found.rows == (Total("ค่าเช่า", 600, Fraction(1)),)
    found = expense_totals(records, by="project", spreading=by_day, period=YEAR)
    assert found.rows == (Total("none", 600, Fraction(1)),)
