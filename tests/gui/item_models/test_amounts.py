"""Incomes and expenses as rows: shown, sorted, updated one by one."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from gui.item_models.amount_rows import AmountFilter, AmountRow, format_covers
from gui.item_models.amounts import (
    EXPENSE_COLUMNS,
    INCOME_COLUMNS,
    TRASH_COLUMNS,
    Amounts,
    Naming,
    RowRole,
)
from gui.language import set_language
from gui.theme import Theme
from models.records import Expense, Income

NAMING = Naming({"p": "ฟื้นฟูป่าชายเลน"})
GRANT = AmountRow.of_income(
    Income(
        *("1", 1, date(2026, 10, 6), 3_800_000, "grant", "กองทุนชายฝั่งยั่งยืน", "p"),
        *(date(2026, 9, 21), date(2026, 11, 15), True, "งวดที่ 3"),
    )
)
GIFT = AmountRow.of_income(
    Income("2", 1, date(2026, 11, 2), 520_050, "donation", "ตู้รับบริจาค", None, None, None, False, "")
)
REFUND = replace(GIFT, key="3", day=date(2026, 11, 3), amount_minor=-20_000, name="")
RENT = AmountRow.of_expense(
    Expense("4", 1, date(2026, 11, 1), 1_200_000, "ค่าเช่า", None, None, None, "ที่ ปั๊มน้ำ", 1_790_000_000)
)


@pytest.fixture(autouse=True)
def english():
    set_language("en")
    yield
    set_language("en")


@pytest.fixture
def model(qapp) -> Amounts:
    found = Amounts(INCOME_COLUMNS, Theme("light"))
    found.show_rows([GRANT, GIFT, REFUND], NAMING)
    return found


def column(model: Amounts, key: str) -> int:
    return next(place for place, one in enumerate(model.columns) if one.key == key)


def texts(model: Amounts, key: str) -> list[str]:
    return [model.index(row, column(model, key)).data() for row in range(model.rowCount())]


def test_qt_finds_no_fault(qtmodeltester, model: Amounts):
    qtmodeltester.check(model)
    for columns, rows in ((EXPENSE_COLUMNS, [RENT]), (TRASH_COLUMNS, [RENT, GRANT]), (TRASH_COLUMNS, [])):
        other = Amounts(columns)
        other.show_rows(rows, NAMING)
        qtmodeltester.check(other)


def test_the_newest_stand_first_and_every_column_sorts_by_its_own_values(model: Amounts):
    assert texts(model, "day") == ["3 Nov 2026", "2 Nov 2026", "6 Oct 2026"]
    model.sort(column(model, "amount"), Qt.SortOrder.AscendingOrder)
    assert texts(model, "amount") == ["−฿200", "฿5,200.50", "฿38,000"]
    model.sort(column(model, "name"), Qt.SortOrder.AscendingOrder)
    assert texts(model, "name") == ["กองทุนชายฝั่งยั่งยืน", "ตู้รับบริจาค", ""]


def test_sorting_moves_what_a_view_holds_on_to(model: Amounts):
    from PySide6.QtCore import QPersistentModelIndex

    held = QPersistentModelIndex(model.index(0, 1))
    model.sort(0, Qt.SortOrder.AscendingOrder)
    assert held.row() == 2
    assert held.data(RowRole).key == "3"


def test_income_without_a_project_stands_out_in_words_icon_and_colour(model: Amounts):
    place = model.index(model.place_of("2"), column(model, "project"))
    assert place.data() == "Unallocated"
    assert not place.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert place.data(Qt.ItemDataRole.ForegroundRole) == Theme("light").color("state.warn.text")
    allocated = model.index(model.place_of("1"), column(model, "project"))
    assert allocated.data(Qt.ItemDataRole.ForegroundRole) is None


def test_restricted_money_has_a_lock_that_is_told_in_words(model: Amounts):
    place = model.index(model.place_of("1"), column(model, "restricted"))
    assert not place.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert place.data(Qt.ItemDataRole.AccessibleTextRole) == "Restricted"
    assert place.data(Qt.ItemDataRole.ToolTipRole) == "Restricted"


def test_a_tip_is_never_read_as_html(model: Amounts):
    model.show_rows([replace(GIFT, name="<b>กองทุน</b> & เพื่อน")], NAMING)
    tip = model.index(0, column(model, "name")).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "<qt>&lt;b&gt;กองทุน&lt;/b&gt; &amp; เพื่อน</qt>"


def test_rows_read_in_thai(model: Amounts):
    set_language("th")
    place = model.place_of("1")
    assert model.index(place, 0).data() == "6 ต.ค. 2569"
    assert texts(model, "kind")[place] == "เงินสนับสนุน"
    assert texts(model, "covers")[place] == "21 ก.ย.–15 พ.ย."


def test_what_is_shown_adds_up(model: Amounts):
    assert model.total() == 3_800_000 + 520_050 - 20_000


def test_an_expense_without_a_project_is_no_warning(qapp):
    model = Amounts(EXPENSE_COLUMNS, Theme("light"))
    model.show_rows([RENT], NAMING)
    place = model.index(0, column(model, "project"))
    assert place.data() == "No project"
    assert place.data(Qt.ItemDataRole.DecorationRole) is None


def test_the_same_rows_again_do_not_reset(model: Amounts, qtbot):
    with qtbot.assertNotEmitted(model.modelReset):
        model.show_rows([replace(GRANT, note="งวดสุดท้าย"), GIFT, REFUND], NAMING)
    assert texts(model, "note")[2] == "งวดสุดท้าย"


def test_covered_days_say_the_year_only_where_it_differs():
    assert format_covers(GIFT) == ""
    assert format_covers(replace(GRANT, covers=(date(2026, 10, 1), date(2026, 10, 31)))) == "1–31 Oct"
    assert format_covers(replace(GRANT, covers=(date(2026, 10, 1), date(2026, 10, 1)))) == "1 Oct"
    assert format_covers(replace(GRANT, covers=(date(2026, 12, 1), date(2027, 1, 31)))) == (
        "1 Dec 2026–31 Jan 2027"
    )


@pytest.mark.parametrize(
    ("wanted", "keys"),
    [
        (AmountFilter(), ["1", "2", "3"]),
        (AmountFilter(date(2026, 11, 1), date(2026, 11, 2)), ["2"]),
        (AmountFilter(kind="grant"), ["1"]),
        (AmountFilter(project="none"), ["2", "3"]),
        (AmountFilter(text="ชายเลน งวด"), ["1"]),
        (AmountFilter(text="DONATION"), ["2", "3"]),
        (AmountFilter(text="ไม่มี"), []),
    ],
)
def test_filters(wanted: AmountFilter, keys: list[str]):
    rows = [GRANT, GIFT, REFUND]
    names = {"p": "ฟื้นฟูป่าชายเลน", None: ""}
    assert [row.key for row in rows if wanted.matches(row, names[row.project])] == keys
