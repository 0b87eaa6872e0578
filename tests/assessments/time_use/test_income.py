"""Income recognised on the three bases, worked out by hand."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessments.time_use.income import income_table, recognise, spread_income
from assessments.time_use.period import Period
from assessments.time_use.records import Records, frame
from assessments.time_use.spreading import BASES, Amount, Spreading


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def parts(amount: Amount, basis, days=(), first="2026-01-01", last="2026-12-31"):
    """Month → minor units of one amount in a period."""
    spreading = Spreading(basis, frame("project_days", days))
    months = Period(date.fromisoformat(first), date.fromisoformat(last)).months()
    return {part.month: part.minor for part in spreading.parts(amount, 0, months)}


def test_cash_counts_whole_on_the_day_it_was_received():
    amount = Amount(100_00, day("2026-03-31"), day("2026-01-01"), day("2026-06-30"), "ป่าชายเลน")
    assert parts(amount, "cash") == {202603: 100_00}
    assert parts(amount, "cash", last="2026-03-30") == {}


def test_by_day_spreads_evenly_over_the_covered_days():
    # 30 January – 2 March 2026 is 32 days: 2 in January, 28 in February, 2 in March.
    # 100 satang: ⌊100·2/32⌋ = 6; ⌊100·30/32⌋ = 93 → 87; 100 → 7.
    amount = Amount(100, day("2026-01-30"), day("2026-01-30"), day("2026-03-02"), "p")
    assert parts(amount, "by_day") == {202601: 6, 202602: 87, 202603: 7}


def test_by_day_in_a_period_carries_only_the_days_of_the_period():
    # The first 9 days carry ⌊100·9/32⌋ = 28, the first 12 days ⌊100·12/32⌋ = 37: three days of February carry 9.
    amount = Amount(100, day("2026-01-30"), day("2026-01-30"), day("2026-03-02"), "p")
    assert parts(amount, "by_day", first="2026-02-08", last="2026-02-10") == {202602: 9}


def test_a_refund_rounds_towards_minus_infinity():
    # ⌊−100·2/32⌋ = ⌊−6.25⌋ = −7; ⌊−93.75⌋ = −94 → −87; −100 → −6.
    amount = Amount(-100, day("2026-01-30"), day("2026-01-30"), day("2026-03-02"), "p")
    assert parts(amount, "by_day") == {202601: -7, 202602: -87, 202603: -6}


def test_by_hours_spreads_over_the_hours_of_the_project():
    # 1,000 over January – April (120 days). The team's last logged day is 28 February: L. The 59 days to L carry
    # by day ⌊1000·59/120⌋ = 491. The project logged 1 h in January and 2 h in February:
    # ⌊491·1/3⌋ = 163, then 491 − 163 = 328. March and April stay by day: ⌊1000·90/120⌋ − 491 = 259 and 250.
    amount = Amount(1000, day("2026-01-05"), day("2026-01-01"), day("2026-04-30"), "ป่า")
    days = [
        ("ป่า", day("2026-01-10"), 3600),
        ("ป่า", day("2026-02-10"), 7200),
        ("อื่น", day("2026-02-28"), 60),
        ("ป่า", day("2025-12-31"), 36_000),  # before the covered days: does not count
    ]
    assert parts(amount, "by_hours", days) == {202601: 163, 202602: 328, 202603: 259, 202604: 250}


def test_by_hours_income_without_a_project_follows_all_time_of_the_team():
    # L = 15 February ≥ b = 10 February, so all of 900 follows the hours: 1 h of 3 h in January.
    amount = Amount(900, day("2026-01-05"), day("2026-01-20"), day("2026-02-10"), "none")
    days = [
        ("ป่า", day("2026-01-21"), 3600),
        ("none", day("2026-02-01"), 3600),
        ("อื่น", day("2026-02-10"), 3600),
        ("อื่น", day("2026-02-15"), 9999),
    ]
    assert parts(amount, "by_hours", days) == {202601: 300, 202602: 600}


@pytest.mark.parametrize(
    "days",
    [
        [],  # nothing was ever logged
        [("p", day("2026-01-15"), 3600)],  # L lies before the covered days
        [("อื่น", day("2026-02-20"), 3600)],  # only other projects have time
        [("p", day("2026-02-20"), 0)],  # an entry of no time is no time
    ],
)
def test_by_hours_without_time_is_by_day_and_says_so(days):
    amount = Amount(100, day("2026-01-30"), day("2026-01-30"), day("2026-03-02"), "p")
    assert parts(amount, "by_hours", days) == {202601: 6, 202602: 87, 202603: 7}
    spreading = Spreading("by_hours", frame("project_days", days))
    assert spreading.falls_back(amount)
    assert not Spreading("by_day", frame("project_days", days)).falls_back(amount)


def test_hours_outside_the_period_count_by_hours():
    # 300 over January and February, 1 h in January, 2 h in February: February alone still gets 200.
    amount = Amount(300, day("2026-01-01"), day("2026-01-01"), day("2026-02-28"), "p")
    days = [("p", day("2026-01-10"), 3600), ("p", day("2026-02-28"), 7200)]
    assert parts(amount, "by_hours", days, first="2026-02-01", last="2026-02-28") == {202602: 200}


def test_the_preview_shows_the_whole_of_an_income():
    amount = Amount(100, day("2027-05-01"), day("2026-01-30"), day("2026-03-02"), "p")
    nothing = frame("project_days")
    assert spread_income(amount, Spreading("by_day", nothing)) == ((202601, 6), (202602, 87), (202603, 7))
    assert spread_income(amount, Spreading("cash", nothing)) == ((202705, 100),)


def test_the_income_table_adds_up_by_source_kind_and_project():
    first, last = day("2026-01-01"), day("2026-02-28")
    rows = [
        ("1", first, 59_00, "grant", "กองทุน", "ป่า", first, last, 1),
        ("2", first, 10_00, "donation", "", "none", first, first, 0),
        ("3", last, -1_00, "grant", "กองทุน", "none", last, last, 0),
    ]
    records, year = Records.of(incomes=rows), Period(date(2026, 1, 1), date(2026, 12, 31))
    # January has 31 of 59 days.
    assert income_table(records, by="source", basis="by_day", period=year) == (
        ("none", 202601, 10_00),
        ("กองทุน", 202601, 31_00),
        ("กองทุน", 202602, 27_00),
    )
    assert income_table(records, by="project", basis="cash", period=year) == (
        ("unallocated", 202601, 10_00),
        ("unallocated", 202602, -1_00),
        ("ป่า", 202601, 59_00),
    )
    assert [row.key for row in income_table(records, by="kind", basis="cash", period=year)] == [
        "donation",
        "grant",
        "grant",
    ]


spans = st.tuples(st.integers(738_000, 739_500), st.integers(0, 400))
hours = st.lists(
    st.tuples(st.sampled_from(["p", "none", "ป่า"]), st.integers(738_000, 739_900), st.integers(0, 90_000))
)


@given(st.integers(-(10**13), 10**13), spans, hours, st.sampled_from(BASES), st.integers(738_000, 739_900))
def test_the_parts_of_an_amount_add_up_over_any_cut(minor, span, days, basis, cut):
    first, length = span
    amount = Amount(minor, first + 7, first, first + length, "p")
    table = frame("project_days", days)
    spreading = Spreading(basis, table)
    incomes = frame("incomes", [("k", first + 7, minor, "grant", "", "p", first, first + length, 0)])
    early, late = Period.between(737_000, cut), Period.between(cut + 1, 741_000)
    found = [
        part for period in (early, late) for part in recognise(incomes, "received_on", spreading, period)
    ]
    assert sum(part.minor for part in found) == minor
    assert sum(value for _, value in spread_income(amount, spreading)) == minor


@given(st.integers(-(10**9), 10**9), spans)
def test_by_hours_is_by_day_when_nothing_was_logged(minor, span):
    first, length = span
    amount = Amount(minor, first, first, first + length, "p")
    nothing = frame("project_days")
    assert spread_income(amount, Spreading("by_hours", nothing)) == spread_income(
        amount, Spreading("by_day", nothing)
    )


@given(st.integers(0, 10**9), spans, hours, st.randoms())
def test_the_order_of_the_records_does_not_matter(minor, span, days, random):
    first, length = span
    amount = Amount(minor, first, first, first + length, "none")
    mixed = days[:]
    random.shuffle(mixed)
    one, other = (Spreading("by_hours", frame("project_days", rows)) for rows in (days, mixed))
    assert spread_income(amount, one) == spread_income(amount, other)
