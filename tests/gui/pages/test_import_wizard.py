"""The import wizard from a file to stored rows and back: every kind of file, every question, every way out."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QTableView, QWidget
from sqlalchemy import select

from gui.language import set_language
from gui.pages import import_wizard
from gui.pages.import_wizard import COLUMNS, FILE, NAMES, PREVIEW, RESULT, ImportWizard
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.widgets.import_progress import WriteProgress
from gui.workspace import Workspace
from models import imports, records, teams
from models.errors import Cancelled
from models.records import EntryFilter
from models.schema import Schema

TEAM, ME = "1" * 32, "2" * 32
TODAY = date(2026, 11, 30)
Write = Callable[..., str]
TOGGL = (
    "User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags",
    "สมหญิง,s@x.org,กองทุน,ป่าชายเลน,ปลูก,ลงพื้นที่ <b>จริง</b>,No,2026-11-20,09:00:00,2026-11-20,10:30:00,01:30:00,",
    'สมหญิง,s@x.org,กองทุน,ป่าชายเลน,ประชุม,ตาม,No,2026-11-21,09:00:00,2026-11-21,10:00:00,01:00:00,"ก, ข"',
)
CLOCKIFY = (
    "Project,Client,Description,Task,User,Email,Tags,Start Date,Start Time,End Date,End Time,Duration (h)",
    "ฟื้นฟูป่าชายเลน,,นับกล้า,,ปรียา ทองดี,,,20/11/2026,09:00:00,20/11/2026,10:30:00,01:30:00",
)
UNDECIDED = ("วันที่,ชั่วโมง,ชื่อ", "01/02/2569,1:00,ปรียา ทองดี", "03/04/2569,2:00,ปรียา ทองดี")


class Desk:
    """The page, and what a person does with it."""

    def __init__(self, qtbot: Any, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        self.bot, self.workspace = qtbot, workspace
        self.page = ImportWizard(workspace, theme, settings)
        self.page.today = TODAY
        self.asked: list[tuple[str, object]] = []
        self.page.page_asked.connect(lambda key, request: self.asked.append((key, request)))
        self.page.resize(1072, 652)
        qtbot.addWidget(self.page)
        self.page.show()
        qtbot.waitExposed(self.page)

    def settle(self) -> None:
        page = self.page

        def quiet() -> bool:
            file = page.draft.file
            examined = file is None or not file.kind_is_clear or page.draft.examination is not None
            return not page.is_busy() and not self.workspace.is_saving and not page.is_reading() and examined

        self.bot.waitUntil(quiet, timeout=20_000)

    def open(self, path: str) -> None:
        self.page.open_file(path)
        self.settle()

    def next(self, times: int = 1) -> None:
        for _ in range(times):
            self.page.go_forward()
            self.settle()

    def message(self) -> str:
        return self.page.message_bar.sentence.text() if self.page.message_bar.isVisible() else ""

    def entries(self) -> list[records.Entry]:
        assert self.workspace.database is not None
        with self.workspace.database.read() as connection:
            return records.entries(connection, TEAM, newest_first=False)

    def everything(self) -> dict[str, list[Any]]:
        """All rows of all tables, but for version and time of change, which an undo may not turn back."""
        assert self.workspace.database is not None
        with self.workspace.database.read() as connection:
            return {
                name: sorted(map(tuple, connection.execute(select(table))), key=str)
                for name, table in Schema.metadata.tables.items()
            }


@pytest.fixture
def desk(qtbot, workspace: Workspace, theme: Theme, settings: SettingsStore) -> Desk:
    return Desk(qtbot, workspace, theme, settings)


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write_file(*lines: str, name: str = "ชั่วโมง.csv", encoding: str = "utf-8") -> str:
        path = tmp_path / name
        path.write_bytes("\n".join(lines).encode(encoding))
        return str(path)

    return write_file


def test_toggl_comes_in_goes_out_and_never_twice(desk: Desk, write: Write) -> None:
    before, path = desk.everything(), write(*TOGGL)
    desk.open(path)
    assert "Toggl detailed" in desk.page.file.found.text()
    desk.next(3)
    assert desk.page.step() == PREVIEW
    assert [tile.value.text() for tile in desk.page.preview.tiles] == ["2", "2:30", "0", "4"]
    assert desk.page.preview.tiles[3].before.text() == "Members: 1 · Projects: 1 · Activities: 2"
    desk.next()
    assert (desk.page.step(), desk.page.result.sentence.text()) == (
        RESULT,
        "Entries brought in: 2. Hours: 2:30.",
    )
    assert [entry.seconds for entry in desk.entries()] == [5400, 3600]
    desk.page.restart()
    desk.open(path)
    desk.next(3)
    assert desk.page.preview.verdict.text().startswith("Everything in this file is already there.")
    assert not desk.page.forward.isEnabled()
    desk.workspace.undo()
    desk.settle()
    assert desk.everything() == before


def test_clockify_days_are_decided_over_the_file(desk: Desk, write: Write) -> None:
    desk.open(write(*CLOCKIFY))
    assert "Clockify detailed" in desk.page.file.found.text()
    desk.next()
    assert "Friday 20 November 2026" in desk.page.columns.days.echo.text()
    desk.next(3)
    (entry,) = desk.entries()
    assert (entry.day, entry.member, entry.seconds) == (date(2026, 11, 20), ME, 5400)


def test_an_unknown_table_is_mapped_once_and_remembered(desk: Desk, write: Write) -> None:
    head = "เมื่อไร,กี่ชั่วโมง,อะไร"
    desk.open(write(head, "20/11/2569,1:30,นับกล้า"))
    desk.next(2)
    assert (desk.page.step(), desk.message()) == (COLUMNS, "Choose which column holds the day.")
    assert desk.page.columns.boxes["day"].box.hasFocus()
    for field, title in (("day", "เมื่อไร"), ("duration", "กี่ชั่วโมง"), ("note", "อะไร")):
        box = desk.page.columns.boxes[field]
        box.set_current(title)
        box.chosen.emit(title)
    desk.settle()
    desk.next()
    assert desk.page.step() == NAMES
    assert desk.page.names.member() == "ปรียา ทองดี"
    desk.next(2)
    assert [entry.note for entry in desk.entries()] == ["นับกล้า"]
    desk.page.restart()
    desk.open(write(head, "21/11/2569,2:00,ปลูก", name="อีกไฟล์.csv"))
    assert desk.page.file.remembered.isVisible()
    desk.next()
    assert desk.page.columns.remembered.isVisible()
    desk.next(3)
    assert [entry.seconds for entry in desk.entries()] == [5400, 7200]


def test_days_that_could_be_either_are_asked_about(desk: Desk, write: Write) -> None:
    desk.open(write(*UNDECIDED))
    desk.next(2)
    days = desk.page.columns.days
    assert (desk.page.step(), days.is_undecided()) == (COLUMNS, True)
    assert days.answers["dmy"].hasFocus()
    assert "Sunday 1 February 2026" in days.readings["dmy"].text()
    assert "Friday 2 January 2026" in days.readings["mdy"].text()
    assert "2569 is 2026" in days.echo.text()
    days.answers["mdy"].click()
    desk.settle()
    assert desk.message() == ""
    desk.next(3)
    assert [entry.day for entry in desk.entries()] == [date(2026, 1, 2), date(2026, 3, 4)]


def test_thai_digits_and_decimal_commas_are_echoed(desk: Desk, write: Write) -> None:
    desk.open(write("วันที่;จำนวนเงิน;ประเภท;แหล่งที่มา", "๒๐/๑๑/๒๕๖๙;1.234,50;บริจาค;คุณนิด", encoding="cp874"))
    assert desk.page.file.kind.current() == "income"
    assert "not certain" in desk.page.file.question.text()
    desk.next()
    echo = desk.page.columns.days.echo.text()
    assert "๒๐/๑๑/๒๕๖๙" in echo and "฿1,234.50" in echo
    desk.next(3)
    assert desk.page.result.sentence.text() == "Incomes brought in: 1. Together: ฿1,234.50."
    desk.page.see_rows()
    assert desk.asked[0][0] == "income"


def test_the_kind_is_asked_when_the_titles_do_not_say(desk: Desk, write: Write) -> None:
    desk.open(write("date,amount", "2026-11-20,500"))
    assert not desk.page.forward.isEnabled()
    assert desk.page.file.question.isVisible()
    desk.page.file.kind.set_current("expense")
    desk.page.file.kind.chosen.emit("expense")
    desk.settle()
    desk.next(4)
    assert desk.page.result.sentence.text() == "Expenses brought in: 1. Together: ฿500."


def test_another_encoding_can_be_chosen(desk: Desk, write: Write) -> None:
    desk.open(write("day,duration,member", "2026-11-20,1:00,สมชาย", encoding="cp874"))
    assert desk.page.file.rows.index(0, 2).data() == "สมชาย"
    desk.page.file.encoding_chosen.emit("cp1252")
    desk.settle()
    assert desk.page.file.rows.index(0, 2).data() != "สมชาย"
    desk.page.file.encoding_chosen.emit("utf-8")
    desk.settle()
    assert "cannot be read as utf-8" in desk.message()


def test_rejected_rows_stop_the_import_until_they_are_left_out(desk: Desk, write: Write) -> None:
    desk.open(write("day,duration,member,project", "2026-11-20,1:00,สมชาย,ก", "2026-13-20,1:00,สมชาย,ก"))
    desk.next(3)
    preview = desk.page.preview
    assert preview.views.current() == "complaints"
    assert [preview.complaints.index(0, column).data() for column in (0, 1, 2)] == ["3", "day", "Rejected"]
    assert not desk.page.forward.isEnabled()
    desk.next()
    assert desk.entries() == []
    preview.skip.click()
    desk.next()
    assert len(desk.entries()) == 1
    assert "Rejected rows left out: 1" in desk.page.result.detail.text()


def test_complaints_are_saved_as_csv(desk: Desk, write: Write, tmp_path: Path, monkeypatch) -> None:
    desk.open(write("day,duration,member", "=1+1,1:00,สมชาย"))
    desk.next(3)
    place = tmp_path / "ปัญหา.csv"
    monkeypatch.setattr(import_wizard.QFileDialog, "getSaveFileName", lambda *_: (str(place), ""))
    desk.page.export_complaints()
    desk.bot.waitUntil(place.exists)
    desk.bot.waitUntil(lambda: "Saved" in desk.message())
    text = place.read_text(encoding="utf-8-sig").splitlines()
    assert text[0] == "Row,Column,What happens,Reason"
    assert text[1].startswith('2,day,Rejected,"“=1+1” is not a day.')


def test_whose_hours_they_are_must_be_said(desk: Desk, write: Write) -> None:
    desk.workspace.set_team(desk.workspace.team, desk.workspace.members, None)
    desk.open(write("day,duration", "2026-11-20,1:00"))
    desk.next(3)
    assert (desk.page.step(), desk.message()) == (NAMES, "Say first whose hours these are.")
    desk.page.names.whose.set_current("new")
    desk.page.names.whose.chosen.emit("new")
    desk.page.names.new_name.setText("สมศรี ใหม่")
    desk.next(2)
    (entry,) = desk.entries()
    assert desk.workspace.database is not None
    with desk.workspace.database.read() as connection:
        named = {member.key: member.name for member in records.members(connection, TEAM)}
    assert named[entry.member] == "สมศรี ใหม่"


def test_names_can_be_led_to_those_of_the_team(desk: Desk, write: Write) -> None:
    desk.open(write("day,duration,member,activity", "2026-11-20,1:00,Preeya,เดินทาง"))
    desk.next(2)
    names = desk.page.names.names
    assert names.count_new() == 2
    names.setData(names.index(0, 3), ME)
    assert names.index(1, 4).data() == "Travel"
    names.setData(names.index(1, 4), "learning")
    desk.next(2)
    assert [entry.member for entry in desk.entries()] == [ME]
    assert desk.workspace.database is not None
    with desk.workspace.database.read() as connection:
        assert [one.purpose for one in records.activities(connection, TEAM)] == ["learning"]


def test_two_of_one_name_must_be_told_apart(desk: Desk, write: Write) -> None:
    assert desk.workspace.database is not None
    with desk.workspace.database.transaction() as connection:
        teams.add_member(connection, TEAM, "ปรียา ทองดี", key="3" * 32)
    desk.open(write("day,duration,member", "2026-11-20,1:00,ปรียา ทองดี"))
    desk.next(3)
    assert desk.page.step() == NAMES and "ปรียา ทองดี" in desk.message()
    names = desk.page.names.names
    names.setData(names.index(0, 3), "3" * 32)
    desk.next(2)
    assert [entry.member for entry in desk.entries()] == ["3" * 32]


def test_undo_and_redo_are_one_step_and_are_told(desk: Desk, write: Write) -> None:
    before = desk.everything()
    desk.open(write(*TOGGL))
    desk.next(4)
    after = desk.everything()
    assert desk.workspace.undo_text == "Import ชั่วโมง.csv"
    assert desk.page.key_hints()[0] == ("Ctrl+Z", "Undo")
    desk.page.result.undo.click()
    desk.settle()
    assert desk.everything() == before
    assert desk.page.result.sentence.text() == "The import was taken back."
    assert not desk.page.result.see.isEnabled()
    desk.workspace.redo()
    desk.settle()
    assert desk.everything() == after
    assert desk.page.result.undo.isEnabled()


def test_cancelling_the_write_leaves_nothing(desk: Desk, write: Write, monkeypatch) -> None:
    desk.open(write(*TOGGL))
    desk.next(3)
    before = desk.everything()
    monkeypatch.setattr(imports, "_BATCH", 1)
    monkeypatch.setattr(WriteProgress, "__call__", _cancelled_after_a_row)
    desk.next()
    assert (desk.page.step(), desk.message()) == (PREVIEW, "Cancelled. Nothing was written.")
    assert desk.everything() == before
    assert desk.workspace.undo_text == ""
    monkeypatch.undo()
    desk.next()
    assert desk.page.step() == RESULT


def _cancelled_after_a_row(progress: WriteProgress, done: int, total: int) -> None:
    if done:
        raise Cancelled


def test_progress_of_a_write_is_told_seldom_and_stops_it(qtbot) -> None:
    progress, told = WriteProgress(), []
    progress.progressed.connect(lambda done, total: told.append((done, total)))
    for done in range(1000):
        progress(done, 1000)
    assert 1 <= len(told) < 20
    progress.cancel()
    with pytest.raises(Cancelled):
        progress(1000, 1000)


def test_cancelling_the_reading_keeps_the_page_ready(desk: Desk, write: Write) -> None:
    desk.page.open_file(write(*TOGGL))
    assert desk.page.actions_table()["back"] == desk.page.jobs.cancel
    desk.page.jobs.cancel()
    assert (desk.page.step(), desk.page.is_busy()) == (FILE, False)
    assert desk.message() == "Cancelled. Nothing was written."
    assert "back" not in desk.page.actions_table()  # Esc is the window's again, and leaves
    desk.bot.wait(50)
    assert desk.page.draft.file is None


def test_a_team_that_changed_is_looked_at_again(desk: Desk, write: Write) -> None:
    desk.open(write("day,duration,member", "2026-11-20,1:00,สมชาย"))
    desk.next(3)
    assert desk.page.preview.tiles[3].value.text() == "1"
    desk.workspace.do("add", teams.add_member, TEAM, "สมชาย", key="4" * 32)
    desk.settle()
    assert desk.page.preview.tiles[3].value.text() == "0"
    desk.next()
    assert [entry.member for entry in desk.entries()] == ["4" * 32]


def test_see_the_entries_opens_their_days(desk: Desk, write: Write) -> None:
    desk.open(write(*TOGGL))
    desk.next(4)
    desk.page.result.see.click()
    member = desk.entries()[0].member
    assert desk.asked == [("time_log", EntryFilter(date(2026, 11, 20), date(2026, 11, 21), member=member))]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b"PK\x03\x04 no workbook", "broken"),
        (b"day,duration\n2026-11-20,\x001:00", "zero byte"),
    ],
)
def test_a_bad_file_is_one_sentence(desk: Desk, tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "เสีย.xlsx"
    path.write_bytes(content)
    desk.open(str(path))
    assert sentence in desk.message()
    assert (desk.page.step(), desk.page.forward.isEnabled()) == (FILE, False)
    desk.open(str(tmp_path / "ไม่มี.csv"))
    assert "cannot be read" in desk.message()


def test_the_keyboard_alone_is_enough(desk: Desk, write: Write) -> None:
    page = desk.page
    path = write(*TOGGL, name="toggl.csv")
    page.file.path.setFocus()
    page.file.path.setText(path)
    desk.bot.keyClick(page.file.path, Qt.Key.Key_Return)
    desk.settle()
    assert page.focusWidget() is page.forward
    desk.bot.keyClick(page.forward, Qt.Key.Key_Return)
    assert page.step() == COLUMNS
    page.actions_table()["next"]()
    desk.settle()
    assert page.focusWidget() is page.names.table
    desk.bot.keyClick(page.names.table, Qt.Key.Key_Return)
    editor = page.names.table.findChild(QComboBox)
    assert editor is not None and page.step() == NAMES
    editor.hidePopup()
    desk.bot.keyClick(editor, Qt.Key.Key_Escape)
    page.actions_table()["next"]()
    desk.settle()
    assert page.focusWidget() is page.forward
    page.actions_table()["previous"]()
    assert page.step() == NAMES
    page.actions_table()["next"]()
    desk.settle()
    desk.bot.keyClick(page.forward, Qt.Key.Key_Return)
    desk.settle()
    assert (page.step(), page.focusWidget()) == (RESULT, page.result.see)


def test_a_file_can_be_dropped_on_the_page(desk: Desk, write: Write) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(write(*TOGGL)), QUrl.fromLocalFile(write(*CLOCKIFY, name="b.csv"))])
    event = QDropEvent(
        QPointF(QPoint(5, 5)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    desk.page.dropEvent(event)
    assert "One file at a time" in desk.message()
    desk.settle()
    assert "Toggl detailed" in desk.page.file.found.text()


def test_a_new_file_forgets_the_one_before(desk: Desk, write: Write) -> None:
    desk.open(write(*TOGGL))
    desk.next(3)
    desk.page.receive(write("day,duration,member", "2026-11-20,1:00,สมชาย", name="b.csv"))
    desk.settle()
    assert desk.page.step() == FILE
    desk.next(3)
    assert desk.page.preview.tiles[0].value.text() == "1"


@pytest.mark.parametrize("language", ["en", "th"])
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_every_step_speaks_either_language_and_has_names(
    desk: Desk, write: Write, theme: Theme, language: Any, mode: Any
) -> None:
    theme.set_mode(mode)
    set_language(language)
    desk.page._retranslate()
    desk.open(write("วันที่,ชั่วโมง", "01/02/2569,1:00", "01/13/2569,25:00", "x,1:00"))
    for step in (FILE, COLUMNS, NAMES, PREVIEW):
        assert desk.page.step() == step
        desk.page._retranslate()
        assert _nameless(desk.page) == []
        assert desk.page.minimumSizeHint().height() <= 652
        desk.next()
    desk.page.preview.skip.click()
    desk.next()
    assert desk.page.step() == RESULT
    desk.page._retranslate()
    assert desk.page.result.sentence.text()


def _nameless(page: QWidget) -> list[str]:
    """Controls that a screen reader could not name, and labels that would read HTML."""
    kinds = (QAbstractButton, QLineEdit, QComboBox, QTableView)
    nameless = [
        f"{type(control).__name__} {control.objectName()}"
        for kind in kinds
        for control in page.findChildren(kind)
        if control.isVisible() and control.focusPolicy() != Qt.FocusPolicy.NoFocus
        if not (control.accessibleName() or (isinstance(control, QAbstractButton) and control.text()))
    ]
    html = [
        label.text()
        for label in page.findChildren(QLabel)
        if label.text() and label.textFormat() != Qt.TextFormat.PlainText
    ]
    return nameless + html
