"""The exact signed-rank test with ties and zeros. R's coin gave what is marked so."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from assessments.signed_rank import fewest_changed, holm, signed_rank, smallest_p

ZERO = np.zeros
changes = st.lists(st.integers(-4, 4), min_size=1, max_size=8)
ps = st.lists(st.one_of(st.none(), st.floats(0, 1)), max_size=8)


def of(values, zeros="pratt"):
    return signed_rank(ZERO(len(values)), np.array(values, dtype=float), zeros)


def test_ranks_worked_by_hand():
    # 0, 1, −1, 2 by size: 0 has rank 1, the ones share (2 + 3) / 2, 2 has rank 4; the rank of 0 is dropped.
    found = of([0, 1, -1, 2])
    assert (found.w_up, found.w_down, found.changed) == (6.5, 2.5, 3)
    assert found.rank_biserial == pytest.approx(4 / 9)
    # Patterns of 2.5, 2.5, 4 whose sum is at most 2.5: none, either of the two: 3 of 8, twice.
    assert found.p == pytest.approx(6 / 8)
    dropped_first = of([0, 1, -1, 2], "wilcox")
    assert (dropped_first.w_up, dropped_first.w_down) == (4.5, 1.5)
    assert dropped_first.rank_biserial == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("values", "zeros", "p"),
    [
        # R: pvalue(wilcoxsign_test(after ~ before, distribution = "exact", zero.method = "Pratt"))
        # Hollander & Wolfe's nine patients
        ([0.952, -0.147, 1.022, 0.43, 0.62, 0.59, 0.49, -0.08, 0.01], "pratt", 0.0390625),
        # Student's ten sleepers, one of them as before
        ([1.2, 2.4, 1.3, 1.3, 0, 1.0, 1.8, 0.8, 4.6, 1.4], "pratt", 0.00390625),
        ([1.2, 2.4, 1.3, 1.3, 0, 1.0, 1.8, 0.8, 4.6, 1.4], "wilcox", 0.00390625),
        # eighteen answers of five points
        ([1, 1, 0, 2, -1, 1, 0, 3, 1, -2, 1, 0, 2, 1, 1, -1, 0, 1], "pratt", 0.0440673828125),
        ([1, 1, 0, 2, -1, 1, 0, 3, 1, -2, 1, 0, 2, 1, 1, -1, 0, 1], "wilcox", 0.0689697265625),
        # a team of eight, five of whom went up by half a point or one
        ([0.5, 0.5, 0, 1, 0, 0, 1, 0.5], "pratt", 0.0625),
    ],
)
def test_p_is_that_of_coin(values, zeros, p):
    assert of(values, zeros).p == pytest.approx(p, abs=1e-12)


def test_nobody_changed():
    found = of([0, 0, 0])
    assert (found.p, found.rank_biserial, found.changed, found.w_up) == (1.0, None, 0, 0.0)
    assert signed_rank(ZERO(0), ZERO(0)).p == 1.0


def test_sixths_tie():
    # 1/6 three times over, made in different ways, and −1/6: one tie of four.
    found = signed_rank(np.array([1, 2, 3, 4]) / 6, np.array([1, 2, 3, 3]) / 6 + np.array([1, 1, 1, 0]) / 6)
    assert (found.w_up, found.w_down) == (7.5, 2.5)


@given(changes, st.sampled_from(["pratt", "wilcox"]))
def test_p_is_what_counting_every_pattern_of_signs_gives(values, zeros):
    kept = [value for value in values if value or zeros == "pratt"]
    sizes = stats.rankdata(np.abs(kept)) if kept else []
    ranks = [rank for rank, value in zip(sizes, kept, strict=True) if value]
    up = sum(rank for rank, value in zip(sizes, kept, strict=True) if value > 0)
    smaller = min(up, sum(ranks) - up)
    sums = [sum(pattern) for pattern in product(*((0, rank) for rank in ranks))]
    expected = min(1.0, 2 * sum(one <= smaller for one in sums) / len(sums))
    found = of(values, zeros)
    assert found.p == pytest.approx(expected, abs=1e-12)
    assert found.p >= found.smallest_p or not ranks
    assert found.w_up == up


@given(st.permutations(range(1, 13)), st.lists(st.sampled_from([-1, 1]), min_size=12, max_size=12))
def test_without_ties_it_is_scipys_exact_test(sizes, signs):
    values = np.array(sizes) * np.array(signs)
    assert of(values).p == pytest.approx(stats.wilcoxon(values, method="exact").pvalue, rel=1e-9)


def test_exact_and_normal_agree_at_the_border():
    values = np.resize([1, 2, -1, 3, -2, 1, -3, 2, -1, 1], 400)
    exact, normal = of(values), of([*values, 1])
    assert exact.exact
    assert not normal.exact
    assert exact.p == pytest.approx(normal.p, rel=0.15)


def test_few_people_cannot_prove_anything():
    assert [smallest_p(n) for n in (0, 1, 5, 8)] == [1.0, 1.0, 0.0625, 0.0078125]
    # .05 / 5 = .01: seven people reach .0156, eight .0078.
    assert fewest_changed(5) == 8
    assert fewest_changed(1) == 6


def test_holm_is_that_of_r():
    # What p.adjust(…, "holm") of R gives for these.
    assert holm([0.01, 0.04, 0.03, 0.005, 0.02]) == pytest.approx([0.04, 0.06, 0.06, 0.025, 0.06])
    assert holm([0.01, None, 0.03, 0.005, 0.6]) == [pytest.approx(0.03), None, pytest.approx(0.06), 0.02, 0.6]
    assert holm([]) == []


@given(ps)
def test_holm_never_lowers_keeps_the_order_and_stays_a_probability(values):
    found = holm(values)
    tested = [(p, corrected) for p, corrected in zip(values, found, strict=True) if p is not None]
    assert all(corrected is not None and p <= corrected <= 1 for p, corrected in tested)
    in_order = [corrected for _, corrected in sorted(tested)]
    assert in_order == sorted(in_order)
    assert [p is None for p in values] == [p is None for p in found]
