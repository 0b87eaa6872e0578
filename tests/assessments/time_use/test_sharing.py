"""Income shared over the smallest cells, to the last satang."""

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessments.time_use.cells import read_cells
from assessments.time_use.period import Period
from assessments.time_use.records import Records
from assessments.time_use.rounding import largest_remainder
from assessments.time_use.sharing import post, share
from assessments.time_use.spreading import Amount, Part

PERIOD = Period(date(2026, 1, 1), date(2026, 3, 31))


def array(*values: int) -> np.ndarray:
    return np.array(values, dtype=np.int64)


def posted(cells, parts):
    """(month of recognition, month of the cell or None, member, activity) → minor units."""
    table = read_cells(Records.of(cells=cells, incomes=[income(project) for project, _, _ in parts]), PERIOD)
    found = post([part(*each) for each in parts], table)
    lines = {}
    for index, cell in enumerate(found.cell.tolist()):
        where = (None, None, None) if cell < 0 else place(table, cell)
        lines[table.months[found.month[index]], *where] = int(found.minor[index])
    return lines


def place(table, cell):
    return (
        table.months[table.month[cell]],
        table.members[table.member[cell]],
        table.activities[table.activity[cell]],
    )


def income(project):
    return ("k", 1, 1, "grant", "", project, 1, 1, 0)


def part(project, month, minor):
    return Part(Amount(minor, 1, 1, 1, project), 0, month, minor, False)


def test_a_month_is_shared_over_its_cells_and_ties_go_to_the_smaller_key():
    # 100 over three equal cells: 33 each, the unit left goes to the smallest key. Code points: ก < ข, and
    # "10" < "9" for members, which are strings.
    cells = [
        ("ป่า", "ข", "9", 202601, 0, 60),
        ("ป่า", "ก", "9", 202601, 0, 60),
        ("ป่า", "ข", "10", 202601, 0, 60),
        ("ป่า", "ก", "9", 202602, 0, 6000),
    ]
    assert posted(cells, [("ป่า", 202601, 100)]) == {
        (202601, 202601, "10", "ข"): 34,
        (202601, 202601, "9", "ก"): 33,
        (202601, 202601, "9", "ข"): 33,
    }


def test_a_month_without_hours_is_shared_over_the_whole_period_and_keeps_its_month():
    cells = [("p", "a", "m", 202601, 0, 3600), ("p", "a", "m", 202602, 0, 7200)]
    assert posted(cells, [("p", 202603, 100)]) == {
        (202603, 202601, "m", "a"): 33,
        (202603, 202602, "m", "a"): 67,
    }


def test_a_project_without_hours_and_income_without_a_project_are_shared_with_nobody():
    cells = [("none", "a", "m", 202601, 0, 3600), ("empty", "a", "m", 202601, 0, 0)]
    assert posted(cells, [("none", 202601, 100), ("empty", 202602, 7)]) == {
        (202601, None, None, None): 100,
        (202602, None, None, None): 7,
    }


def test_a_cell_is_one_cell_on_both_sides_of_a_change_of_cost():
    # As three cells of 1, 1 and 2 seconds 3 would go 1, 1, 1; as two cells of 2 and 2 it goes 2 and 1.
    cells = [("p", "a", "1", 202601, 0, 1), ("p", "a", "1", 202601, 1, 1), ("p", "a", "2", 202601, 0, 2)]
    assert posted(cells, [("p", 202601, 3)]) == {(202601, 202601, "1", "a"): 2, (202601, 202601, "2", "a"): 1}


def test_a_refund_is_shared_like_income():
    cells = [("p", "a", "1", 202601, 0, 1), ("p", "a", "2", 202601, 0, 2)]
    # −100/3 → −34, −200/3 → −67: one unit too few; the remainders are ⅔ and ⅓.
    assert posted(cells, [("p", 202601, -100)]) == {
        (202601, 202601, "1", "a"): -33,
        (202601, 202601, "2", "a"): -67,
    }


@pytest.mark.parametrize("seconds", [3, 3_037_000_500, 2**40])
def test_products_beyond_64_bits_stay_exact(seconds):
    amount = 2**62 + 1
    given_ = share(array(amount), array(0), array(3), array(seconds, seconds - 1, seconds + 1))
    assert given_.minor.tolist() == largest_remainder(amount, [seconds, seconds - 1, seconds + 1])


@given(
    st.lists(
        st.tuples(st.integers(-(10**15), 10**15), st.lists(st.integers(1, 10**11), min_size=1, max_size=6))
    )
)
def test_sharing_many_amounts_equals_sharing_each(groups):
    seconds = [value for _, weights in groups for value in weights]
    sizes = [len(weights) for _, weights in groups]
    stops = np.cumsum(array(*sizes))
    shares = share(array(*(amount for amount, _ in groups)), stops - array(*sizes), stops, array(*seconds))
    expected = [value for amount, weights in groups for value in largest_remainder(amount, weights)]
    assert shares.minor.tolist() == expected
