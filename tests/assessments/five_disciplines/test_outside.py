"""Scores from elsewhere follow the rules of waves: pairs by code, repeated codes nobody's, the threshold unless lifted."""

import pytest

from assessments.five_disciplines.outside import compare_values
from assessments.five_disciplines.suppression import NO_LIMIT, Limits
from models.exchange.paired_values import PairedRow

OPEN = Limits.of(NO_LIMIT)


def rows(*values, scale="วิสัยทัศน์"):
    return [PairedRow(line, scale, *row) for line, row in enumerate(values, 2)]


def test_pairs_by_code_worked_by_hand():
    found = compare_values(
        rows(("a", 2.5, 3.5), ("b", 3.0, 3.0), ("c", 2.0, 3.5), ("d", 1.0, None)), limits=OPEN, worthwhile=0.5
    )
    assert (found.reason, found.worthwhile, found.attrition.team_size) == ("paired", 0.5, None)
    assert (found.attrition.before, found.attrition.after, found.attrition.matched) == (4, 3, 3)
    (one,) = found.disciplines
    assert one.paired is not None
    assert (one.key, one.paired.n, one.paired.before, one.paired.after) == ("วิสัยทัศน์", 3, 2.5, 10 / 3)
    assert one.paired.mean == pytest.approx((1 + 0 + 1.5) / 3)


def test_a_repeated_code_is_nobodys_in_every_scale():
    values = rows(("a", 1, 2), ("a", 2, 3), ("b", 2, 4), ("c", 3, 4)) + rows(
        ("a", 1, 5), ("b", 1, 2), scale="อื่น"
    )
    found = compare_values(values, limits=OPEN)
    assert [one.paired and one.paired.n for one in found.disciplines] == [2, 1]
    assert found.attrition.matched == 2
    assert (found.attrition.before, found.attrition.after) == (4, 4)


def test_blank_codes_match_nobody_and_are_one_person_over_all_scales():
    values = rows(("", 1, 2), ("b", 2, 4)) + rows(("", 3, 4), ("b", 3, 5), scale="อื่น")
    found = compare_values(values, limits=OPEN)
    assert (found.attrition.before, found.attrition.after, found.attrition.matched) == (2, 2, 1)


def test_rows_that_hold_one_side_each_are_put_together_by_their_code():
    found = compare_values(rows(("a", 1, None), ("a", None, 3), ("b", 2, 2)), limits=OPEN)
    assert found.disciplines[0].paired is not None and found.disciplines[0].paired.n == 2


def test_the_threshold_applies_unless_it_is_lifted():
    seven = rows(*((str(n), 1 + n / 10, 2.0) for n in range(7)), ("late", None, 5))
    usual = compare_values(seven, limits=Limits())
    assert (usual.reason, usual.disciplines[0].paired) == ("few_unmatched", None)
    assert compare_values(rows(("a", 1, 2)), limits=Limits()).reason == "too_few"
    assert compare_values(seven, limits=OPEN).paired


def test_wilcox_drops_those_who_did_not_change_before_ranking():
    values = rows(("a", 1, 1), ("b", 1, 2), ("c", 1, 3), ("d", 3, 2))
    pratt, wilcox = (
        compare_values(values, limits=OPEN, zeros=way).disciplines[0].test for way in ("pratt", "wilcox")
    )
    # Ranks 1 | 2.5 2.5 4 of all; 1.5 1.5 3 of those who changed.
    assert pratt is not None and wilcox is not None
    assert (pratt.w_up, wilcox.w_up) == (6.5, 4.5)


def test_a_table_whose_codes_are_all_blank_has_two_groups():
    found = compare_values(rows(*[("", 1, 2)] * 5), limits=Limits())
    assert (found.reason, found.disciplines[0].group is not None) == ("no_codes", True)


def test_an_empty_table_compares_nothing():
    found = compare_values([], limits=OPEN)
    assert (found.disciplines, found.reason) == ((), "other_questions")
