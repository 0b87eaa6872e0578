"""Rows of figures: shown as text, sorted by value, exported as numbers."""

from fractions import Fraction

import pytest
from PySide6.QtCore import Qt

from gui.item_models.figures import FigureColumn, FigureTable

ROWS = [("a", ("ขา", 2, Fraction(5, 2))), ("b", ("ไก่", 10, None)), ("c", ("กา", 1, Fraction(-1)))]


@pytest.fixture
def table() -> FigureTable:
    model = FigureTable()
    columns = [
        FigureColumn("ชื่อ", is_text=True),
        FigureColumn("วัน"),
        FigureColumn("บาท", export=lambda v: v and float(v)),
    ]
    model.show_rows(columns, ROWS, ("รวม", 13, Fraction(3, 2)))
    return model


def _texts(model: FigureTable, column: int) -> list[str]:
    return [model.data(model.index(row, column)) for row in range(model.rowCount())]


def test_the_model_keeps_qt_s_rules(table: FigureTable, qtmodeltester: object) -> None:
    qtmodeltester.check(table)


def test_values_are_shown_and_nothing_is_a_dash(table: FigureTable) -> None:
    assert _texts(table, 0) == ["ขา", "ไก่", "กา", "รวม"]
    assert _texts(table, 2) == ["2.50", "–", "−1", "1.50"]


def test_sorting_is_by_value_and_keeps_the_total_below(table: FigureTable) -> None:
    table.sort(1, Qt.SortOrder.DescendingOrder)
    assert _texts(table, 1) == ["10", "2", "1", "13"]
    table.sort(0)
    assert _texts(table, 0) == ["กา", "ไก่", "ขา", "รวม"]
    table.sort(2)
    assert _texts(table, 2) == ["−1", "2.50", "–", "1.50"]
    assert [table.key(row) for row in range(4)] == ["c", "a", "b", None]


def test_numbers_leave_as_numbers(table: FigureTable) -> None:
    titles, rows = table.table()
    assert titles == ("ชื่อ", "วัน", "บาท")
    assert rows[0] == ("ขา", 2, 2.5)
    assert rows[-1] == ("รวม", 13, 1.5)
