"""Sums by many keys at once, as exact as one by one."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessments.time_use import sums
from assessments.time_use.sums import Keyed, coded, roll_up, sum_by


def array(*values, kind=np.int64):
    return np.array(values, dtype=kind)


def test_sums_are_exact_beyond_what_a_float_can_hold():
    assert sum_by(array(0, 0, 1), array(2**53, 1, 7), 3).tolist() == [2**53 + 1, 7, 0]
    assert sum_by(array(0, 0), array(2**63, 2**63, kind=object), 1).tolist() == [2**64]


def test_keys_are_coded_in_code_point_order():
    keys, codes = coded(pd.Series(["ข", "none", "ก", "ข"]), ["a"])
    assert keys == ["a", "none", "ก", "ข"]
    assert codes.tolist() == [3, 1, 2, 3]
    assert coded(pd.Series([], dtype="str"))[0] == []


@pytest.mark.parametrize("dense", [0, 1 << 22])
def test_both_ways_of_rolling_up_are_the_same(monkeypatch, dense):
    monkeypatch.setattr(sums, "DENSE", dense)
    found = roll_up([array(1, 0, 1, 0), array(-1, 2, -1, 1)], [2, 3], [array(5, 6, 7, 8), array(1, 1, 1, 1)])
    assert [axis.tolist() for axis in found.axes] == [[0, 0, 1], [1, 2, -1]]
    assert [value.tolist() for value in found.values] == [[8, 6, 12], [1, 1, 2]]


@given(st.lists(st.tuples(st.integers(-1, 2), st.integers(0, 3), st.integers(-(2**60), 2**60)), max_size=8))
def test_rolling_up_loses_nothing(rows):
    columns = np.array(rows, dtype=np.int64).reshape(-1, 3).T
    found = roll_up([columns[0], columns[1]], [3, 4], [columns[2].astype(object)])
    assert sum(found.values[0].tolist()) == sum(row[2] for row in rows)


def test_lines_are_chosen_by_key():
    lines = roll_up([array(0, 1, 1), array(0, 0, -1)], [2, 1], [array(1, 2, 4)])
    keyed = Keyed((["ก", "ข"], ["นก"]), lines)
    assert keyed.where(None, None).values[0].tolist() == [1, 4, 2]
    assert keyed.where("ข", None).values[0].tolist() == [4, 2]
    assert keyed.where(None, "นก").values[0].tolist() == [1, 2]
    assert keyed.where("ข", "นก").values[0].tolist() == [2]
    assert keyed.where("ค", None).values[0].tolist() == []
