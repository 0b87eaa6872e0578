"""Team and settings, worked with typed keys in Thai and English: add, change, undo, wrong input in every section."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QTableView, QWidget

from gui.language import set_language
from gui.pages.team_settings import TeamSettingsPage
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.widgets.settings_table import SettingsTable
from gui.workspace import Workspace
from models import ledger, records, teams, trash
from models.database import Database
from tests.conftest import SmallTeam
from tests.models.test_changes import state

T = SmallTeam
TODAY = date.today()


@pytest.fixture
def team_workspace(tmp_path: Path, qapp: QApplication) -> Iterator[Workspace]:
    database = Database.create(tmp_path / "เวลา.db")
    SmallTeam.fill(database)
    made = Workspace()
    with database.read() as connection:
        all_teams, members = records.teams(connection), records.members(connection, T.key)
    made.open(database, all_teams)
    made.set_team(all_teams[0], members, next(one for one in members if one.key == T.somchai))
    yield made
    made.close()


@pytest.fixture
def page(qtbot, team_workspace: Workspace, theme: Theme, settings: SettingsStore) -> TeamSettingsPage:
    made = TeamSettingsPage(team_workspace, theme, settings)
    qtbot.addWidget(made)
    made.resize(1072, 652)
    made.show()
    made.activateWindow()
    settle(made)
    return made


def settle(page: TeamSettingsPage) -> None:
    QTest.qWait(1)  # an editor hands its value over one turn of the event loop after Enter
    page.workspace.wait()
    QTest.qWait(1)
    for _ in range(500):
        if not page.is_reading():
            return
        QTest.qWait(5)
    raise AssertionError("the page is still reading")


def type_text(widget: QWidget, text: str) -> None:
    """Key presses as an input method or a Thai layout sends them: the character without a Latin key."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, int(Qt.Key.Key_unknown), Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


def overtype(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    if text:
        type_text(field, text)
    else:
        QTest.keyClick(field, Qt.Key.Key_Delete)


def press(page: TeamSettingsPage, widget: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(widget, key)
    settle(page)


def edit_cell(page: TeamSettingsPage, table: SettingsTable, row: int, key: str, text: str) -> QLineEdit:
    """Enter on a cell, text, Enter."""
    column = next(place for place, one in enumerate(table.rows.columns) if one.key == key)
    table.setFocus()
    table.setCurrentIndex(table.rows.index(row, column))
    QTest.keyClick(table, Qt.Key.Key_Return)
    editor = table.findChild(QLineEdit)
    assert editor is not None
    overtype(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle(page)
    return editor


def shown(table: SettingsTable, key: str) -> list[str]:
    column = next(place for place, one in enumerate(table.rows.columns) if one.key == key)
    return [table.rows.index(row, column).data() for row in range(table.rows.rowCount())]


def stored(page: TeamSettingsPage, read: Callable[..., Any]) -> Any:
    database = page.workspace.database
    assert database is not None
    with database.read() as connection:
        return read(connection, T.key)


def undo_brings_back(page: TeamSettingsPage, before: dict[str, list[Any]]) -> None:
    assert page.workspace.database is not None
    assert state(page.workspace.database) != before
    page.workspace.undo()
    settle(page)
    assert state(page.workspace.database) == before


def snapshot(page: TeamSettingsPage) -> dict[str, list[Any]]:
    assert page.workspace.database is not None
    return state(page.workspace.database)


def speak_thai(page: TeamSettingsPage) -> None:
    set_language("th")
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))


# Team


def test_the_team_is_renamed_with_enter_and_undone(page: TeamSettingsPage) -> None:
    before, fields = snapshot(page), page.team.fields
    overtype(fields.name, "ต้นกล้าที่ปั๊มน้ำ")
    overtype(fields.daily, "7.5")
    press(page, fields.daily, Qt.Key.Key_Return)
    (team,) = stored(page, lambda connection, _key: records.teams(connection))
    assert (team.name, team.daily_limit) == ("ต้นกล้าที่ปั๊มน้ำ", 27_000)
    assert page.workspace.undo_text == "Change the team"
    undo_brings_back(page, before)
    assert fields.name.text() == "กลุ่มต้นกล้า"


@pytest.mark.parametrize(
    ("field", "text", "english", "thai"),
    [
        (0, "", "Give the team a name.", "ตั้งชื่อทีม"),
        (1, "บาท", "Type three letters such as THB or USD.", "พิมพ์ตัวอักษรสามตัว เช่น THB หรือ USD"),
        (2, "25", "Type between 1 and 24 hours.", "พิมพ์ 1 ถึง 24 ชั่วโมง"),
        (
            5,
            "9.30",
            "Lunch ends before it begins. Exchange the two times.",
            "พักกลางวันจบก่อนเริ่ม สลับเวลาสองช่องนี้",
        ),
    ],
)
@pytest.mark.parametrize("language", ["en", "th"])
def test_what_is_wrong_is_said_below_its_field(
    page: TeamSettingsPage, field: int, text: str, english: str, thai: str, language: str
) -> None:
    if language == "th":
        speak_thai(page)
    before, row = snapshot(page), page.team.fields.rows[field]
    overtype(page.team.fields.name, "ชื่อที่ยังไม่บันทึก")
    overtype(row.field, text)
    press(page, row.field, Qt.Key.Key_Return)
    assert snapshot(page) == before
    assert row.complaint and (row.complaint == (thai if language == "th" else english) or field == 0)
    assert row.note.isVisible() and row.field.accessibleDescription() == row.complaint
    assert page.window().focusWidget() is row.field
    if field:
        assert page.team.fields.name.text() == "ชื่อที่ยังไม่บันทึก"


def test_what_is_typed_survives_a_change_from_elsewhere(page: TeamSettingsPage) -> None:
    overtype(page.team.fields.name, "กำลังพิมพ์")
    page.workspace.do("x", teams.change_team, T.key, 1, name="คนอื่นเปลี่ยน")
    settle(page)
    assert page.team.fields.name.text() == "กำลังพิมพ์"
    press(page, page.team.fields.name, Qt.Key.Key_Return)
    assert "Somebody else has changed this" in page.team.fields.complaint.text()
    page.team.fields.cancel.click()
    settle(page)


def test_another_team_is_started_and_switched_to(page: TeamSettingsPage) -> None:
    started, chosen = [], []
    page.team.team_started.connect(started.append)
    page.team.team_chosen.connect(chosen.append)
    page.actions_table()["new"]()
    form = page.team.form
    overtype(form.team, "ทีมที่สอง")
    overtype(form.member, "มะลิ")
    press(page, form.member, Qt.Key.Key_Return)
    assert (started[0].name, started[0].member) == ("ทีมที่สอง", "มะลิ")
    page.actions_table()["back"]()
    page.workspace.do("x", teams.add_team, "ทีมที่สอง", key="9" * 32)
    settle(page)
    page.team.teams.table.choose("9" * 32)
    page.team.switch.click()
    assert chosen == ["9" * 32]


def test_a_copy_replaces_a_file_only_when_asked_again(page: TeamSettingsPage, qtbot, tmp_path: Path) -> None:
    target, place = tmp_path / "สำเนา.db", page.team.place
    target.write_text("เก่า")
    place.copy_to(target)
    assert "already" in place.complaint.text() and target.read_text() == "เก่า"
    with qtbot.waitSignal(place.told):
        place.replace.click()
    Database.open(target).close()
    assert place.replace.isHidden() and "สำเนา.db" in page.message_bar.sentence.text()


# Members


def add_member(page: TeamSettingsPage, **texts: str) -> None:
    page.show_section("members")
    page.actions_table()["new"]()
    form = page.members.person
    fields = {"name": form.name, "email": form.email, "weekly": form.terms.weekly, "cost": form.cost}
    fields |= {"first": form.terms.first, "last": form.terms.last}
    for name, text in texts.items():
        overtype(fields[name], text)
    press(page, form.name, Qt.Key.Key_Return)


def test_a_member_is_added_with_terms_and_cost_in_one_step(page: TeamSettingsPage) -> None:
    before = snapshot(page)
    page.show_section("members")
    page.actions_table()["new"]()
    page.members.person.terms.days.boxes[5].click()
    add_member(
        page, name="อารีย์ สมบูรณ์", email="aree@example.org", weekly="36", cost="150.50", first="1/10/2569"
    )
    member = next(one for one in stored(page, records.members) if one.name == "อารีย์ สมบูรณ์")
    terms = next(one for one in stored(page, records.memberships) if one.member == member.key)
    cost = next(one for one in stored(page, records.hourly_costs) if one.member == member.key)
    assert (member.email, member.kind) == ("aree@example.org", "staff")
    assert (terms.first_day, terms.weekly_seconds, terms.working_days) == (
        date(2026, 10, 1),
        129_600,
        0b0111111,
    )
    assert (cost.valid_from, cost.cost_minor) == (date(2026, 10, 1), 15_050)
    assert page.members.card.table.current().key == member.key
    assert page.members.panel_title.text() == "อารีย์ สมบูรณ์"
    undo_brings_back(page, before)


@pytest.mark.parametrize("language", ["en", "th"])
def test_a_wrong_new_member_is_said_at_the_field_and_nothing_is_lost(
    page: TeamSettingsPage, language: str
) -> None:
    if language == "th":
        speak_thai(page)
    before, form = snapshot(page), page.members.person
    add_member(page, name="สุดา", email="สุดา ที่บ้าน", first="1/10/2569", last="1/9/2569", cost="แพง")
    assert snapshot(page) == before
    assert "สุดา ที่บ้าน" in form.rows[3].complaint
    assert form.terms.rows[1].complaint and "แพง" in form.cost_row.complaint
    assert (form.name.text(), form.cost.text()) == ("สุดา", "แพง")
    add_member(page, name="", email="")
    assert form.rows[0].complaint and form.email.text() == ""


def test_a_member_is_changed_and_the_list_follows(page: TeamSettingsPage) -> None:
    page.show_section("members")
    before, form = snapshot(page), page.members.person
    assert page.members.card.table.current().key == T.somchai
    overtype(form.name, "สมชาย ใจดีมาก")
    overtype(form.role.lineEdit(), "ผู้นำทีม")
    press(page, form.role, Qt.Key.Key_Return)
    member = next(one for one in stored(page, records.members) if one.key == T.somchai)
    assert (member.name, member.role) == ("สมชาย ใจดีมาก", "ผู้นำทีม")
    assert records.is_leader(member)
    assert "สมชาย ใจดีมาก" in shown(page.members.card.table, "name")
    undo_brings_back(page, before)


def test_typed_and_unsaved_returns_with_its_member(page: TeamSettingsPage) -> None:
    page.show_section("members")
    form, table = page.members.person, page.members.card.table
    overtype(form.name, "สมชาย กำลังพิมพ์")
    table.setFocus()
    table.choose(T.malee)
    assert form.name.text() == "มาลี แก้วใส"
    table.choose(T.somchai)
    assert form.name.text() == "สมชาย กำลังพิมพ์"
    assert form.is_typed_in()


def test_membership_changes_over_time(page: TeamSettingsPage) -> None:
    page.show_section("members")
    section, form = page.members, page.members.membership
    before = snapshot(page)
    section.person.memberships.end.click()
    assert form.fields.last.value() == TODAY
    overtype(form.fields.last, "30/9/2569")
    press(page, form.fields.last, Qt.Key.Key_Return)
    section.person.memberships.add.click()
    overtype(form.fields.first, "15/9/2569")
    overtype(form.fields.weekly, "20")
    press(page, form.fields.weekly, Qt.Key.Key_Return)
    assert "overlap" in form.complaint.text()
    overtype(form.fields.first, "1/10/2569")
    press(page, form.fields.first, Qt.Key.Key_Return)
    ours = [one for one in stored(page, records.memberships) if one.member == T.somchai]
    assert [(one.last_day, one.weekly_seconds) for one in ours] == [
        (date(2026, 9, 30), 144_000),
        (None, 72_000),
    ]
    assert shown(section.person.memberships.table, "days") == ["until 30 Sep 2026", "since 1 Oct 2026"]
    page.workspace.undo()
    settle(page)
    undo_brings_back(page, before)


def test_no_working_day_is_refused_beside_the_days(page: TeamSettingsPage) -> None:
    page.show_section("members")
    page.members.person.memberships.change.click()
    form = page.members.membership
    for box in form.fields.days.boxes[:5]:
        QTest.keyClick(box, Qt.Key.Key_Space)
    press(page, form.fields.first, Qt.Key.Key_Return)
    assert form.fields.rows[3].complaint == "Choose at least one working day."
    page.actions_table()["back"]()
    assert page.members.panel.currentWidget() is page.members.person


def test_hourly_cost_changes_over_time(page: TeamSettingsPage) -> None:
    page.show_section("members")
    section, form, before = page.members, page.members.cost, snapshot(page)
    section.person.costs.add.click()
    press(page, form.since, Qt.Key.Key_Return)
    assert "what an hour costs" in form.rows[1].complaint
    overtype(form.since, "1 ต.ค. 2569")
    overtype(form.amount, "๒๑๐")
    press(page, form.amount, Qt.Key.Key_Return)
    assert [one.cost_minor for one in stored(page, records.hourly_costs)] == [20_000, 21_000]
    assert shown(section.person.costs.table, "cost") == ["฿200", "฿210"]
    undo_brings_back(page, before)


def test_a_member_with_hours_stays_and_the_reason_is_said(page: TeamSettingsPage) -> None:
    page.workspace.do("x", ledger.add_entry, T.key, T.malee, TODAY, 3600)
    page.show_section("members")
    page.members.card.table.setFocus()
    page.members.card.table.choose(T.malee)
    press(page, page.members.card.table, Qt.Key.Key_Delete)
    assert "End the membership instead" in page.message_bar.sentence.text()
    assert len(stored(page, records.members)) == 2


def test_a_member_without_hours_goes_to_the_trash_and_comes_back(page: TeamSettingsPage) -> None:
    before = snapshot(page)
    page.show_section("members")
    page.members.card.table.setFocus()
    page.members.card.table.choose(T.malee)
    press(page, page.members.card.table, Qt.Key.Key_Delete)
    assert shown(page.members.card.table, "name") == ["สมชาย ใจดี"]
    page.show_section("trash")
    table = page.trash.card.table
    table.setFocus()
    assert shown(table, "kind") == ["Member"] and shown(table, "name") == ["มาลี แก้วใส"]
    press(page, table, Qt.Key.Key_Return)
    assert stored(page, trash.trashed) == [] and len(stored(page, records.members)) == 2
    page.workspace.undo()
    settle(page)
    undo_brings_back(page, before)


def test_hourly_costs_are_for_the_leader_once_there_is_one(page: TeamSettingsPage) -> None:
    section = page.members
    page.show_section("members")
    assert shown(section.card.table, "cost") == ["–", "฿200"]
    page.workspace.do("x", teams.change_member, T.malee, 1, role="ผู้นำทีม")
    settle(page)
    assert [column.key for column in section.model.columns] == ["name", "role", "hours"]
    assert section.person.costs.isHidden()
    page.actions_table()["new"]()
    assert section.person.cost_row.isHidden()
    workspace = page.workspace
    malee = next(one for one in stored(page, records.members) if one.key == T.malee)
    workspace.set_team(workspace.team, stored(page, records.members), malee)
    settle(page)
    assert "cost" in [column.key for column in section.model.columns]


# Projects and activities


def test_projects_are_added_and_edited_in_the_table(page: TeamSettingsPage) -> None:
    page.show_section("projects")
    section, before = page.projects, snapshot(page)
    page.actions_table()["new"]()
    type_text(section.name, "ตลาดน้ำ")
    QTest.keyClick(section.name, Qt.Key.Key_Tab)
    assert page.window().focusWidget() is section.funding
    type_text(section.funding, "รายได้จากการขาย")
    press(page, section.funding, Qt.Key.Key_Return)
    assert shown(section.card.table, "name") == ["ตลาดน้ำ", "ฟื้นฟูป่าชายเลน", "อบรมเยาวชน"]
    assert section.name.text() == section.funding.text() == ""
    undo_brings_back(page, before)
    edit_cell(page, section.card.table, 0, "funding_source", "กองทุนชายฝั่ง")
    assert shown(section.card.table, "funding_source") == ["กองทุนชายฝั่ง", "–"]
    assert section.card.table.currentIndex().row() == 0
    undo_brings_back(page, before)


def test_space_ticks_archived_and_the_project_moves_down(page: TeamSettingsPage) -> None:
    page.show_section("projects")
    table, before = page.projects.card.table, snapshot(page)
    table.setFocus()
    table.setCurrentIndex(table.rows.index(0, 3))
    press(page, table, Qt.Key.Key_Space)
    assert [one.archived for one in table.rows.records()] == [False, True]
    assert table.current().key == T.mangrove
    undo_brings_back(page, before)


@pytest.mark.parametrize(("text", "part"), [("", "name is missing"), ("อบรมเยาวชน", "in the list already")])
def test_a_wrong_name_stays_open_beside_its_sentence(page: TeamSettingsPage, text: str, part: str) -> None:
    page.show_section("projects")
    table, before = page.projects.card.table, snapshot(page)
    editor = edit_cell(page, table, 0, "name", text)
    assert part in table.complaint and editor.isVisible() and editor.text() == text
    assert editor.accessibleDescription() == table.complaint
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert table.complaint == "" and snapshot(page) == before
    overtype(page.projects.name, text)
    press(page, page.projects.name, Qt.Key.Key_Return)
    assert part in page.projects.line.fields[0].complaint and page.projects.name.text() == text


def test_a_project_with_hours_stays(page: TeamSettingsPage) -> None:
    page.workspace.do("x", ledger.add_entry, T.key, T.malee, TODAY, 3600, project=T.mangrove)
    page.show_section("projects")
    page.projects.card.table.setFocus()
    page.projects.card.table.choose(T.mangrove)
    page.projects.card.delete.click()
    settle(page)
    assert "Archive it instead" in page.message_bar.sentence.text()


def test_activities_have_a_purpose_that_can_be_changed(page: TeamSettingsPage) -> None:
    page.show_section("activities")
    section, before = page.activities, snapshot(page)
    section.focus_first()
    type_text(section.name, "เดินทางไปตลาดน้ำ")
    section.purpose.setCurrentIndex(section.purpose.findData("travel"))
    press(page, section.name, Qt.Key.Key_Return)
    added = next(one for one in stored(page, records.activities) if one.name == "เดินทางไปตลาดน้ำ")
    assert added.purpose == "travel"
    undo_brings_back(page, before)
    table = section.card.table
    table.setFocus()
    table.setCurrentIndex(table.rows.index(0, 1))
    QTest.keyClick(table, Qt.Key.Key_Return)
    editor = table.findChild(QComboBox)
    assert editor is not None and not editor.itemIcon(0).isNull()
    editor.setCurrentIndex(editor.findData("learning"))
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle(page)
    assert table.rows.record(0).purpose == "learning"
    undo_brings_back(page, before)


# Calendar


def test_the_holidays_of_a_year_come_together_and_go_together(page: TeamSettingsPage) -> None:
    speak_thai(page)
    page.show_section("calendar")
    part, before = page.calendar.holidays, snapshot(page)
    part.show_year(2027)
    assert part.card.empty.button.text() == "เพิ่มวันหยุดราชการไทยปี 2570"
    part.card.empty.button.click()
    settle(page)
    assert "วันสงกรานต์" in shown(part.card.table, "name_th")
    part.fill.click()
    settle(page)
    assert "ครบแล้ว" in page.message_bar.sentence.text()
    undo_brings_back(page, before)


def test_an_own_holiday_is_added_changed_and_refused_twice(page: TeamSettingsPage) -> None:
    page.show_section("calendar")
    part, before = page.calendar.holidays, snapshot(page)
    part.focus_first()
    type_text(part.day, "21/12/2569")
    QTest.keyClick(part.day, Qt.Key.Key_Tab)
    type_text(part.name, "วันบุญหมู่บ้าน")
    press(page, part.name, Qt.Key.Key_Return)
    assert shown(part.card.table, "day") == ["Mon 21 Dec 2026"]
    edit_cell(page, part.card.table, 0, "name", "Village day")
    edit_cell(page, part.card.table, 0, "day", "22 ธ.ค. 69")
    (holiday,) = stored(page, records.holidays)
    assert (holiday.day, holiday.name, holiday.name_th) == (date(2026, 12, 22), "Village day", "วันบุญหมู่บ้าน")
    overtype(part.day, "22/12/2569")
    overtype(part.name, "อีกวัน")
    press(page, part.name, Qt.Key.Key_Return)
    assert "holiday already" in part.line.fields[0].complaint and part.name.text() == "อีกวัน"
    editor = edit_cell(page, part.card.table, 0, "day", "พรุ่งนี้ของเมื่อวาน")
    assert "พรุ่งนี้ของเมื่อวาน" in part.card.table.complaint
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    for _ in range(2):
        page.workspace.undo()
    settle(page)
    undo_brings_back(page, before)


def test_leave_is_one_row_for_its_days_and_can_be_changed(page: TeamSettingsPage) -> None:
    page.show_section("calendar")
    part, before = page.calendar.leave_days, snapshot(page)
    part.focus_first()
    overtype(part.member.lineEdit(), "มาลี")
    overtype(part.first, "5/11/2569")
    overtype(part.last, "8/11/2569")
    overtype(part.note, "กลับบ้านที่น้ำพอง")
    press(page, part.note, Qt.Key.Key_Return)
    assert len(stored(page, records.leaves)) == 4
    assert shown(part.card.table, "days") == ["5–8 Nov 2026"]
    part.card.table.setFocus()
    press(page, part.card.table, Qt.Key.Key_Return)
    assert part.line.button.text() == "Save" and part.note.text() == "กลับบ้านที่น้ำพอง"
    overtype(part.last, "")
    part.half.click()
    press(page, part.first, Qt.Key.Key_Return)
    (leave,) = stored(page, records.leaves)
    assert (leave.day, leave.half, leave.member) == (date(2026, 11, 5), True, T.malee)
    assert shown(part.card.table, "length") == ["½"]
    page.workspace.undo()
    settle(page)
    undo_brings_back(page, before)


@pytest.mark.parametrize(
    ("member", "first", "last", "field"),
    [
        ("", "5/11/2569", "", 0),
        ("ไม่มีคนนี้", "5/11/2569", "", 0),
        ("มาลี", "", "", 1),
        ("มาลี", "5/11/2569", "32/13", 2),
    ],
)
def test_wrong_leave_is_said_at_its_field(
    page: TeamSettingsPage, member: str, first: str, last: str, field: int
) -> None:
    page.show_section("calendar")
    part, before = page.calendar.leave_days, snapshot(page)
    overtype(part.member.lineEdit(), member)
    overtype(part.first, first)
    overtype(part.last, last)
    overtype(part.note, "ธุระ")
    press(page, part.note, Qt.Key.Key_Return)
    assert part.line.fields[field].complaint and snapshot(page) == before
    assert part.note.text() == "ธุระ"


def test_deleted_leave_comes_back_together(page: TeamSettingsPage) -> None:
    from models import calendar

    page.workspace.do("x", calendar.add_leave, T.malee, date(2026, 11, 5), date(2026, 11, 6))
    settle(page)
    page.show_section("calendar")
    part = page.calendar.leave_days
    part.card.table.setFocus()
    press(page, part.card.table, Qt.Key.Key_Delete)
    assert stored(page, records.leaves) == []
    page.show_section("trash")
    page.trash.card.table.selectAll()
    page.trash.restore.click()
    settle(page)
    assert len(stored(page, records.leaves)) == 2
    assert page.workspace.undo_text == "Restore 2 rows"


def test_a_deleted_promise_a_new_way_and_a_workshop_come_back_from_the_trash(page: TeamSettingsPage) -> None:
    from models import commitments, dreams, workshops

    page.show_section("trash")
    later = (date(2026, 12, 1), date(2026, 12, 31))
    days: dict[str, Any] = {
        "days": (TODAY, TODAY),
        "before": (date(2026, 9, 1), date(2026, 9, 30)),
        "after": later,
    }
    write = page.workspace.do
    write("x", commitments.add_commitment, T.key, "วาดผังวงจรปัญหา", decided=TODAY, due=TODAY, key="e" * 32)
    write("x", dreams.add_new_way, T.key, "st", "หาต้นเหตุก่อนแก้")
    write("x", workshops.add_workshop, [T.key], "เวทีเตรียมทีม", key="d" * 32, **days)
    settle(page)
    (way,) = stored(page, dreams.dream).new_ways
    write("x", commitments.trash_commitment, "e" * 32, 1)
    write("x", dreams.trash_new_way, way.key, 1)
    write("x", workshops.trash_workshop, "d" * 32, 1)
    settle(page)
    table = page.trash.card.table
    names = dict(zip(shown(table, "kind"), shown(table, "name"), strict=True))
    assert names.keys() == {"Commitment", "Done differently", "Workshop"}
    assert names["Done differently"] == "หาต้นเหตุก่อนแก้"
    assert names["Commitment"].startswith("วาดผังวงจรปัญหา · ")
    table.selectAll()
    page.trash.restore.click()
    settle(page)
    assert stored(page, trash.trashed) == []
    assert [one.what for one in stored(page, commitments.commitments)] == ["วาดผังวงจรปัญหา"]
    assert len(stored(page, workshops.workshops)) == 1


# Language and look


def test_language_era_and_theme_count_at_once(page: TeamSettingsPage, settings: SettingsStore) -> None:
    page.show_section("look")
    look = page.look
    for switch in (look.languages, look.eras, look.themes):
        button = next(one for one in switch.findChildren(QAbstractButton) if one.isChecked())
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Right)
    assert (settings.value.language, settings.value.era, settings.value.theme) == ("th", "be", "light")


def test_who_am_i_names_the_members(page: TeamSettingsPage) -> None:
    chosen: list[str] = []
    page.look.member_chosen.connect(chosen.append)
    page.show_section("look")
    me = page.look.me
    assert me.currentText() == "สมชาย ใจดี"
    me.setFocus()
    row = me.findData(T.malee)
    me.setCurrentIndex(row)
    me.activated.emit(row)
    assert chosen == [T.malee]


# The page as a whole


def test_arrows_move_between_sections_and_the_last_one_is_remembered(
    page: TeamSettingsPage, settings: SettingsStore
) -> None:
    button = next(one for one in page.switch.findChildren(QAbstractButton) if one.isChecked())
    button.setFocus()
    for _ in range(2):
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Right)
    assert page.stack.currentWidget() is page.projects
    assert settings.recall("settings/section") == "projects"
    assert ("Ctrl+N", "Add") in page.key_hints()


def test_esc_at_the_top_of_a_section_leads_back_to_work(page: TeamSettingsPage) -> None:
    asked: list[str] = []
    page.page_asked.connect(lambda key, _request: asked.append(key))
    page.actions_table()["back"]()
    assert asked == ["time_log"]


def test_an_empty_team_says_what_to_do_first(page: TeamSettingsPage) -> None:
    page.workspace.do("x", teams.add_team, "ทีมว่าง", with_defaults=False, key="9" * 32)
    settle(page)
    team = next(one for one in stored(page, lambda c, _key: records.teams(c)) if one.key == "9" * 32)
    page.workspace.set_team(team, [], None)
    settle(page)
    for section in (page.projects, page.activities, page.calendar.holidays, page.members, page.trash):
        assert section.card.empty.sentence.text()
    page.receive("members")
    assert page.members.person.terms.isVisible() and page.window().focusWidget() is page.members.person.name


@pytest.mark.parametrize("language", ["en", "th"])
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_every_control_has_a_name_and_no_text_is_read_as_html(
    page: TeamSettingsPage, theme: Theme, language: str, mode: str
) -> None:
    theme.set_mode("dark" if mode == "dark" else "light")
    if language == "th":
        speak_thai(page)
    for key in page.sections:
        page.show_section(key)
        QTest.qWait(1)
        for kind in (QLineEdit, QComboBox, QTableView, QAbstractButton):
            for widget in page.section.findChildren(kind):
                inner = widget.objectName().startswith("qt_") or isinstance(widget.parent(), QComboBox)
                if widget.isVisible() and not inner:
                    assert widget.accessibleName() or getattr(widget, "text", str)(), widget
        for label in page.section.findChildren(QLabel):
            assert label.textFormat() == Qt.TextFormat.PlainText or not label.text()
            assert label.height() >= label.fontMetrics().height() or not label.isVisible() or not label.text()


def test_a_message_stays_with_its_section_and_words_follow_the_language(page: TeamSettingsPage) -> None:
    page.show_section("members")
    page.show_message("ลองดู")
    page.show_section("trash")
    assert page.message_bar.isHidden()
    speak_thai(page)
    assert page.members.card.summary.text() == "สมาชิก 2 คน"
