"""The rows behind the settings tables keep Qt's rules, an edit while it is saved, and the cursor."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt

from gui.item_models.days_off import HOLIDAY_COLUMNS, LEAVE_COLUMNS, TRASH_COLUMNS
from gui.item_models.people import (
    MEMBERSHIP_COLUMNS,
    cost_columns,
    member_columns,
    show_days,
    show_weekdays,
    show_weekly,
)
from gui.item_models.settings_rows import PurposeRole, SavingRole, SettingsRows
from gui.item_models.work_kinds import ACTIVITY_COLUMNS, PROJECT_COLUMNS
from gui.language import set_language
from gui.team_reading import LeaveSpan, MemberRow
from models.records import Activity, Holiday, HourlyCost, Member, Membership, Project
from models.teams import LONG_AGO
from models.trash import Trashed

DAY = date(2026, 11, 20)
TERMS = Membership("ม", 1, "ก", LONG_AGO, None, 144_000, 0b0011111)
COST = HourlyCost("ต", 1, "ก", DAY, 15_050)
PERSON = MemberRow(Member("ก", 1, "ปรียา ทองดี", None, "staff", "ผู้นำทีม"), (TERMS,), (COST,), DAY)
PROJECTS = [Project(key, 1, name, None, False, False) for key, name in (("p1", "ฟื้นฟูป่า"), ("p2", "ตลาดน้ำ"))]

TABLES: dict[str, tuple[Any, list[Any]]] = {
    "members": (member_columns("THB", with_costs=True), [PERSON]),
    "memberships": (MEMBERSHIP_COLUMNS, [TERMS]),
    "costs": (cost_columns("THB"), [COST]),
    "projects": (PROJECT_COLUMNS, PROJECTS),
    "activities": (ACTIVITY_COLUMNS, [Activity("a", 1, "ประชุม", "administration", False)]),
    "holidays": (HOLIDAY_COLUMNS, [Holiday("h", 1, DAY, "Village day", "วันบุญ")]),
    "leave": (LEAVE_COLUMNS, [LeaveSpan((("l", 1),), "ก", "ปรียา", DAY, DAY, True, "หาหมอ")]),
    "trash": (TRASH_COLUMNS, [Trashed("project", "p", 2, "ตลาดน้ำ", "ตลาดน้ำ", None, 1_795_000_000)]),
}


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("language", ["en", "th"])
def test_qt_accepts_every_table(qtmodeltester, name: str, language: str) -> None:
    set_language("th" if language == "th" else "en")
    columns, records = TABLES[name]
    model = SettingsRows(columns)
    qtmodeltester.check(model)
    model.set_records(records)
    qtmodeltester.check(model)
    for column in range(model.columnCount()):
        assert model.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole)
    model.set_records([])
    qtmodeltester.check(model)


def test_no_tip_is_read_as_html() -> None:
    model = SettingsRows(PROJECT_COLUMNS)
    model.set_records([Project("p", 1, "<b>หนา</b>", None, False, False)])
    assert model.index(0, 0).data() == "<b>หนา</b>"
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "<qt>&lt;b&gt;หนา&lt;/b&gt;</qt>"


def test_an_edit_is_shown_while_it_is_saved_and_given_up_when_refused() -> None:
    model, edited = SettingsRows(PROJECT_COLUMNS), []
    model.edited.connect(lambda record, values: edited.append((record.version, values)))
    model.set_records(PROJECTS)
    cell = model.index(0, 0)
    assert model.setData(cell, "  ฟื้นฟูป่าชายเลน ")
    assert edited == [(1, {"name": "ฟื้นฟูป่าชายเลน"})]
    assert (cell.data(), cell.data(SavingRole)) == ("ฟื้นฟูป่าชายเลน", True)
    assert model.setData(model.index(0, 2), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert edited[1] == (2, {"internal": True})
    model.give_up("p1")
    assert (cell.data(), cell.data(SavingRole)) == ("ฟื้นฟูป่า", False)


def test_text_that_cannot_be_read_changes_nothing() -> None:
    model, refused = SettingsRows(PROJECT_COLUMNS), []
    model.refused.connect(refused.append)
    model.set_records(PROJECTS)
    assert not model.setData(model.index(0, 0), " \u200b ")
    assert model.complaint(model.index(0, 0), "") is not None
    assert len(refused) == 1 and model.index(0, 0).data() == "ฟื้นฟูป่า"


def test_the_same_rows_again_keep_their_places(qtbot) -> None:
    model = SettingsRows(ACTIVITY_COLUMNS)
    first = Activity("a", 1, "ประชุม", "administration", False)
    model.set_records([first])
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.set_records([Activity("a", 2, "ประชุมทีม", "administration", False)])
    assert model.index(0, 1).data(PurposeRole) == "administration"


@pytest.mark.parametrize(
    ("bits", "expected"),
    [
        (0b0011111, "จ.–ศ."),
        (0b0101111, "จ. อ. พ. พฤ. ส."),
        (0b1111111, "จ.–อา."),
        (0b0000011, "จ. อ."),
        (1, "จ."),
    ],
)
def test_working_days_are_written_short(bits: int, expected: str) -> None:
    set_language("th")
    assert show_weekdays(bits) == expected


def test_weekly_hours_and_days_of_membership() -> None:
    assert [show_weekly(seconds) for seconds in (None, 0, 144_000, 135_000)] == ["–", "0", "40", "37.5"]
    assert show_days(TERMS) == "since the beginning"
    assert show_days(Membership("m", 1, "ก", LONG_AGO, DAY, None, 31)) == "until 20 Nov 2026"


def test_a_member_shows_what_holds_today() -> None:
    later = HourlyCost("ต2", 1, "ก", date(2027, 1, 1), 99_900)
    row = MemberRow(PERSON.member, (TERMS,), (COST, later), DAY)
    assert (row.cost_minor, row.membership, row.is_over) == (15_050, TERMS, False)
    ended = Membership("m", 1, "ก", LONG_AGO, date(2026, 1, 1), 144_000, 31)
    over = MemberRow(PERSON.member, (ended,), (), DAY)
    assert (over.is_over, over.cost_minor) == (True, None)
