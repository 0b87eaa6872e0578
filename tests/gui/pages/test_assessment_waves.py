"""Rounds of the team: opened, answered on paper and from a file, closed; questionnaires edited as new versions."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from assessments.five_disciplines import codes
from gui.language import set_language
from gui.pages.assessment.instrument_items import columns, edited, new_row, rows_of
from gui.pages.assessment.kiosk_questions import BLANK, NOT_APPLICABLE, questions
from gui.pages.assessment.kiosk_visit import Plan
from gui.pages.assessment.page import AssessmentPage
from gui.pages.assessment.paper_mismatches import MismatchRows
from gui.pages.assessment.paper_sheets import PaperSheet, PaperSheets
from gui.pages.assessment.paper_view import PaperView
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.workspace import Workspace
from models import answering, responses, waves
from models.errors import Refused
from models.instruments import Instrument, Text, built_in, load
from models.ratings import Answer
from models.response_rows import Entered, Who
from models.waves import Wave
from tests.gui.pages.desk_in_memory import DeskInMemory
from tests.gui.pages.test_assessment_kiosk import SMALL, X11
from tests.keyboard import Keyboard

DAY = date(2026, 11, 16)
TEAM, WAVE = "1" * 32, "a" * 32
ENTER, TAB, BACK = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Backspace
RATINGS = ("tl_01", "tl_02", "sv_01", "des_tl", "des_sv")


# Paper


class Paper:
    def __init__(self, qtbot, theme: Theme, **wishes) -> None:
        values = {"mode": "coded", "dream": "discipline", "threshold": 5, "team_size": 8, **wishes}
        self.bot, self.desk = qtbot, DeskInMemory()
        self.view = PaperView(theme, Plan(SMALL, **values), self.desk)
        qtbot.addWidget(self.view)
        self.view.resize(1100, 600)
        self.view.show()
        self.view.take_focus()
        self.keys = Keyboard(self.view)

    def sheet(self, card: str = "") -> None:
        """Type the code of the next sheet."""
        count = self.view.sheets.rowCount()
        self.keys.type(card or codes.new_cards(1)[0], ENTER)
        self.bot.waitUntil(lambda: self.view.sheets.rowCount() == count + 1)

    @property
    def typed(self) -> list[dict]:
        return [dict(sheet.typed(self.view.sheets.shown_pass)) for sheet in self.view.sheets.sheets]


@pytest.fixture
def paper(qtbot, theme: Theme) -> Paper:
    return Paper(qtbot, theme)


def test_the_model_of_sheets_is_sound(qtmodeltester) -> None:
    sheets = PaperSheets(SMALL, questions(SMALL, "discipline"))
    sheets.add(PaperSheet("K7M 2QX 9", {"tl_01": 3, "des_sv": NOT_APPLICABLE}))
    sheets.add(PaperSheet("ปรียา", {"tl_02": BLANK}))
    qtmodeltester.check(sheets)
    assert [sheets.data(sheets.index(0, column)) for column in range(6)] == [
        "K7M 2QX 9",
        "3",
        "",
        "",
        "",
        "0",
    ]
    assert sheets.data(sheets.index(1, 2)) == "–"
    titles = [sheets.headerData(column, Qt.Orientation.Horizontal) for column in range(6)]
    assert titles == ["Sheet", "1", "2", "3", "D1", "D2"]


def test_the_model_of_mismatches_is_sound(qtmodeltester) -> None:
    set_language("th")
    sheets = PaperSheets(SMALL, questions(SMALL, "discipline"))
    sheets.add(PaperSheet("ก", {"tl_01": 3, "tl_02": 1}, {"tl_01": 2, "tl_02": 1}))
    rows = MismatchRows(sheets)
    rows.look_again()
    qtmodeltester.check(rows)
    assert [rows.data(rows.index(0, column)) for column in range(4)] == ["ก", "เราฟังกันจนเข้าใจ", "3", "2"]


def test_a_sheet_is_keyed_one_key_a_rating(paper: Paper) -> None:
    paper.sheet()
    paper.keys.type("3", "0", " ", "2", BACK, "1", "1")
    assert paper.typed == [{"tl_01": 3, "tl_02": NOT_APPLICABLE, "sv_01": BLANK, "des_tl": 1, "des_sv": 1}]
    assert paper.view.code.hasFocus()  # for the code of the next sheet
    assert paper.keys.presses <= 7 + 1 + len(RATINGS) + 2


def test_keys_of_a_thai_layout_are_read_by_place(paper: Paper, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    paper.sheet()
    for letter, scan in (("ๅ", 2), ("/", 3), ("-", 4)):
        key = ord(letter) if letter.isascii() else int(Qt.Key.Key_unknown)
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(
            paper.view.grid, QKeyEvent(QEvent.Type.KeyPress, key, none, scan + X11, 0, 0, letter)
        )
    assert paper.typed == [{"tl_01": 1, "tl_02": 2, "sv_01": 3}]


def test_a_key_beyond_the_scale_is_refused(paper: Paper) -> None:
    paper.sheet()
    paper.keys.type("5")
    assert paper.typed == [{}]
    assert "scale" in paper.view.complaint.text()
    paper.keys.type("3")
    assert paper.view.complaint.isHidden()


def test_a_slip_in_the_code_and_a_code_twice_are_refused(paper: Paper) -> None:
    paper.keys.type("K7M2QXA", ENTER)
    assert not paper.view.complaint.isHidden()
    paper.view.code.clear()
    card = codes.new_cards(1)[0]
    paper.sheet(card)
    paper.view.code.setFocus()
    paper.keys.type(card, ENTER)
    assert "already" in paper.view.complaint.text()


def test_every_key_is_kept_and_a_code_brings_its_sheet_back(paper: Paper, qtbot, theme: Theme) -> None:
    card = codes.new_cards(1)[0]
    paper.sheet(card)
    paper.keys.type("3", "2")
    qtbot.waitUntil(lambda: paper.desk.keeps == 2)
    again = Paper(qtbot, theme)
    again.desk.drafts = paper.desk.drafts
    again.sheet(card)
    assert again.typed == [{"tl_01": 3, "tl_02": 2}]
    assert again.view.grid.currentIndex().column() == 3


def test_sheets_are_handed_in_only_when_all_is_typed(paper: Paper, qtbot) -> None:
    paper.sheet()
    paper.keys.type("3", "2", "1")
    paper.view.go_on()
    assert "not typed" in paper.view.complaint.text()
    paper.keys.type("1", "1")
    with qtbot.waitSignal(paper.view.handed_in) as handed:
        paper.view.go_on()
    assert handed.args == [1]
    assert paper.desk.answers == [{"tl_01": 3, "tl_02": 2, "sv_01": 1, "des_tl": 1, "des_sv": 1}]


def test_typing_twice_finds_the_slip_and_the_paper_decides(paper: Paper, qtbot) -> None:
    paper.view.twice.setChecked(True)
    paper.sheet()
    paper.keys.type("3", "2", "1", "1", "1")
    paper.view.go_on()
    assert paper.typed == [{}]  # nobody copies the first time from the screen
    paper.keys.type("3", "1", "1", "1", "2")
    assert [one.rating for one in paper.view.mismatches.rows.rows] == ["tl_02", "des_sv"]
    paper.view.go_on()
    assert paper.view.mismatches.hasFocus()
    paper.keys.type("1")
    assert [one.rating for one in paper.view.mismatches.rows.rows] == ["des_sv"]
    paper.keys.type("2")
    with qtbot.waitSignal(paper.view.handed_in):
        paper.view.go_on()
    assert paper.desk.answers == [{"tl_01": 3, "tl_02": 2, "sv_01": 1, "des_tl": 1, "des_sv": 2}]


def test_an_anonymous_sheet_gets_a_number_and_a_named_one_a_person(qtbot, theme: Theme) -> None:
    anonymous = Paper(qtbot, theme, mode="anonymous")
    anonymous.view.add.click()
    qtbot.waitUntil(lambda: anonymous.view.sheets.rowCount() == 1)
    assert anonymous.view.sheets.sheets[0].who == "4821"
    named = Paper(qtbot, theme, mode="named", members=(("k1", "สมชาย ใจดี"), ("k2", "มาลี แก้วใส")))
    named.view.member.setCurrentIndex(1)
    named.view.add.click()
    qtbot.waitUntil(lambda: named.view.sheets.rowCount() == 1)
    assert named.view.sheets.sheets[0].who == "มาลี แก้วใส"


# Questionnaires


def test_an_edited_questionnaire_is_a_new_version(qtmodeltester) -> None:
    from gui.item_models.settings_rows import SettingsRows

    rows = rows_of(SMALL)
    rows[0] = replace(rows[0], th="เราฟังกัน", reverse=True)
    rows.append(replace(new_row(rows, "tl"), th="เราเล่าสิ่งที่เรียนรู้"))
    made = edited(SMALL, rows, Text("แบบของเรา", ""), "2")
    assert [item.key for item in made.items] == ["tl_01", "sv_01", "tl_02", "tl_03"]
    assert (made.items[0].text.th, made.items[0].reverse, made.version) == ("เราฟังกัน", True, "2")
    model = SettingsRows(columns(SMALL.disciplines))
    model.set_records(rows)
    qtmodeltester.check(model)


@pytest.mark.parametrize(
    ("rows", "title", "version", "word"),
    [
        (rows_of(SMALL), Text("ก"), "1", "version"),
        (rows_of(SMALL), Text(), "2", "title"),
        ([], Text("ก"), "2", "at least one"),
        ([replace(rows_of(SMALL)[0], th="", en="")], Text("ก"), "2", "no words"),
    ],
)
def test_what_cannot_be_asked_is_refused(rows, title: Text, version: str, word: str) -> None:
    with pytest.raises(Refused, match=word):
        edited(SMALL, rows, title, version)


def test_a_discipline_without_statements_goes(qtbot) -> None:
    made = edited(SMALL, rows_of(SMALL)[:1], Text("ก"), "2")
    assert [one.key for one in made.disciplines] == ["tl"]


# The page


class Window:
    def __init__(self, qtbot, page: AssessmentPage) -> None:
        self.bot, self.page, self.keys = qtbot, page, Keyboard(page)
        self.messages: list[str] = []
        page.workspace.message.connect(self.messages.append)

    def wait(self, condition: Callable[[], bool]) -> None:
        self.bot.waitUntil(condition, timeout=8000)

    def settle(self) -> None:
        self.wait(lambda: not self.page.is_reading() and not self.page.workspace.is_saving)

    def waves(self) -> list[Wave]:
        database = self.page.workspace.database
        assert database is not None
        with database.read() as connection:
            return waves.waves(connection, TEAM)


@pytest.fixture
def window(qtbot, workspace: Workspace, theme: Theme, settings: SettingsStore) -> Window:
    page = AssessmentPage(workspace, theme, settings)
    qtbot.addWidget(page)
    page.resize(1072, 652)
    page.show()
    made = Window(qtbot, page)
    made.settle()
    return made


def add_wave(
    workspace: Workspace, instrument: Instrument = SMALL, mode: str = "coded", finished: int = 0
) -> Wave:
    database = workspace.database
    assert database is not None
    with database.transaction() as connection:
        waves.open_wave(connection, TEAM, "ก่อนเวที", instrument, today=DAY, team_size=8, mode=mode, key=WAVE)
    with database.read() as connection:
        wave = waves.wave(connection, WAVE)
    assert wave is not None
    given = {item.key: 3 for item in instrument.items}
    who = [Who((f"{number:064x}",)) if mode == "coded" else Who() for number in range(finished)]
    entered = [Entered(Answer.of(instrument, given, wave.dream), one) for one in who]
    if entered:
        with database.transaction() as connection:
            answering.enter(connection, wave, entered)
    return wave


def test_a_wave_is_opened_by_keys(window: Window) -> None:
    page = window.page
    assert page.waves.list.empty.button.hasFocus()
    window.keys.press(Qt.Key.Key_Space)
    form = page.waves.form
    assert form.name.hasFocus()
    window.keys.type("ก่อนเวที")
    form.people.setFocus()
    form.people.selectAll()
    window.keys.type("๘", ENTER)
    window.wait(lambda: page.waves.wave() is not None)
    wave = page.waves.wave()
    assert wave is not None
    assert (wave.name, wave.mode, wave.dream, wave.threshold, wave.team_size) == (
        *("ก่อนเวที", "coded", "discipline"),
        *(5, 8),
    )
    assert wave.instrument == built_in()[0]
    assert page.waves.panel.count.text() == "0 of 8 finished"


def test_the_form_says_what_is_missing_and_what_each_mode_means(window: Window) -> None:
    page = window.page
    page.begin_wave()
    form = page.waves.form
    form.name.clear()
    form.people.clear()
    form.threshold.setText("2")
    window.keys.type(ENTER)
    assert form.fields["name"].complaint
    assert form.fields["size"].complaint
    assert form.fields["threshold"].complaint
    assert "not anonymous" in form.fields["mode"].note.text()
    form.mode.setCurrentIndex(2)
    assert "name is stored" in form.fields["mode"].note.text()
    assert form.consents["averages"].isHidden()
    form.threshold.setText("3")
    assert not form.consents["averages"].isHidden()
    form.name.setText("รอบ")
    form.people.setText("4")
    form.submit()
    window.wait(lambda: not form.complaint.isHidden())  # everybody has to have said yes
    form.consents["averages"].setChecked(True)
    form.submit()
    window.wait(lambda: page.waves.wave() is not None)
    assert window.waves()[0].consents == {"averages"}


def test_while_open_only_the_count_is_seen_and_closing_asks_first(
    window: Window, workspace: Workspace
) -> None:
    add_wave(workspace, finished=6)
    page = window.page
    page.refresh()
    window.settle()
    assert page.waves.panel.count.text() == "6 of 8 finished"
    assert page.waves.panel.buttons["results"].isHidden()
    page.waves.do("close")
    closing = page.waves.closing
    assert closing.cancel.hasFocus()
    assert "cannot be undone" in closing.words.text()
    window.keys.press(ENTER)  # on Cancel
    assert window.waves()[0].is_open
    page.waves.do("close")
    closing.save.setFocus()
    window.keys.press(ENTER)
    window.wait(lambda: not window.waves()[0].is_open)
    window.settle()
    assert workspace.undo_text == ""
    assert not page.waves.panel.buttons["results"].isHidden()
    page.waves.panel.buttons["results"].click()
    window.settle()
    assert page.switch.current() == "results"


def test_too_few_answers_are_said_before_closing(window: Window, workspace: Workspace) -> None:
    add_wave(workspace, finished=4)
    window.page.refresh()
    window.settle()
    window.page.waves.do("close")
    assert not window.page.waves.closing.few.isHidden()


def test_answers_of_a_card_are_erased_when_said_twice(window: Window, workspace: Workspace) -> None:
    wave = add_wave(workspace)
    card = codes.new_cards(1)[0]
    who = Who((codes.card_hash(card, wave.salt).hex(),))
    assert workspace.database is not None
    with workspace.database.transaction() as connection:
        answering.enter(connection, wave, [Entered(Answer.of(SMALL, {"tl_01": 3}, wave.dream), who)])
    page = window.page
    page.refresh()
    window.settle()
    page.waves.do("erase")
    window.keys.type(card.lower(), ENTER)
    assert window.waves()[0].finished == 1
    assert page.waves.erasing.save.hasFocus()
    window.keys.press(ENTER)
    window.wait(lambda: window.waves()[0].finished == 0)
    window.settle()
    page.waves.do("erase")
    window.keys.type(card, ENTER, ENTER)
    window.wait(lambda: not page.waves.erasing.complaint.isHidden())


def test_erasing_a_name_says_what_else_goes_with_it(window: Window, workspace: Workspace) -> None:
    from models import commitments

    add_wave(workspace, mode="named")
    page, (key, name) = window.page, next(iter(window.page.waves._rounds.members))
    workspace.do("x", commitments.add_commitment, TEAM, "ฟังให้จบ", member=key, decided=DAY, due=DAY)
    page.refresh()
    window.settle()
    page.waves.do("erase")
    form = page.waves.erasing
    assert "commitments" in form.words.text()
    form.member.setCurrentText(name)
    form.save.setFocus()
    window.keys.press(ENTER)

    def kept_by() -> list[str | None]:
        assert workspace.database is not None
        with workspace.database.read() as connection:
            return [one.member for one in commitments.commitments(connection, TEAM)]

    window.wait(lambda: kept_by() == [None])


def test_answers_of_a_file_are_shown_before_they_are_taken_in(
    window: Window, workspace: Workspace, tmp_path: Path
) -> None:
    wave = add_wave(workspace, mode="anonymous")
    page = window.page
    page.refresh()
    window.settle()
    good, bad = tmp_path / "คำตอบ.csv", tmp_path / "ผิด.csv"
    good.write_text("tl_01,tl_02,sv_01,ความเห็น\n3,2,1,ดี\n1,ไม่ทราบ,3,\n", encoding="utf-8")
    bad.write_text("tl_01,tl_02\n3,9\n", encoding="utf-8")
    page.waves.do("import")
    form = page.waves.file
    form.path.setText(str(bad))
    window.keys.type(ENTER)
    window.wait(lambda: form.values.rowCount() == 1)
    assert form.values.data(form.values.index(0, 0)) == "9"
    assert not form.save.isEnabled()
    form.path.setText(str(good))
    window.keys.type(ENTER)
    window.wait(form.save.isEnabled)
    assert "ความเห็น" in form.found.text()
    assert window.waves()[0].finished == 0
    form.save.setFocus()
    window.keys.press(ENTER)
    window.wait(lambda: window.waves()[0].finished == 2)
    window.settle()
    assert workspace.database is not None
    with workspace.database.transaction() as connection:
        waves.close_wave(connection, wave.key, today=DAY)
    with workspace.database.read() as connection:
        found = responses.answers_of(connection, window.waves()[0])
    assert sorted(one.present for one in found if None not in one.present) == [(3, 1, 2)]


def test_the_kiosk_of_a_wave_is_answered_and_counted(window: Window, workspace: Workspace) -> None:
    add_wave(workspace)
    page = window.page
    page.refresh()
    window.settle()
    page.waves.panel.buttons["kiosk"].click()
    kiosk = page.waves.kiosk
    assert kiosk is not None
    keys = Keyboard(kiosk)
    keys.type(ENTER, "2", ENTER, codes.new_cards(1)[0], ENTER)
    window.wait(lambda: kiosk.visit is not None and kiosk.visit.person is not None)
    for _ in RATINGS:
        person = kiosk.visit.person
        before = person.sheet.place
        keys.type("2", ENTER)
        window.wait(lambda place=before, person=person: person.sheet.place == place + 1 and person.is_kept)
    keys.type(ENTER)
    window.wait(lambda: kiosk.visit is None)
    assert window.waves()[0].finished == 1
    kiosk.close()
    keys.type("leave", ENTER)
    window.settle()
    window.wait(lambda: page.waves.panel.count.text() == "1 of 8 finished")


def test_eight_people_with_keys_only_from_opening_to_results(window: Window, workspace: Workspace) -> None:
    page = window.page
    window.keys.press(Qt.Key.Key_Space)  # Open a wave
    form = page.waves.form
    window.keys.type("ก่อนเวที", TAB, Qt.Key.Key_Down)  # the short questionnaire
    while window.page.focusWidget() is not form.people:
        window.keys.press(TAB)
    form.people.selectAll()
    window.keys.type("8", ENTER)
    window.wait(lambda: page.waves.wave() is not None)
    window.settle()
    page.waves.list.table.setFocus()
    while window.page.focusWidget() is not page.waves.panel.buttons["kiosk"]:
        window.keys.press(TAB)
    window.keys.press(Qt.Key.Key_Space)
    kiosk = page.waves.kiosk
    assert kiosk is not None
    keys = Keyboard(kiosk)
    for number, card in enumerate(codes.new_cards(8), 1):
        keys.type(ENTER, "1", ENTER, card, ENTER)
        window.wait(lambda: kiosk.visit is not None and kiosk.visit.person is not None)
        person = kiosk.visit.person
        while not person.is_at_end:
            place = person.sheet.place
            keys.type("1" if place % 3 == number % 3 else "4", ENTER)
            window.wait(lambda place=place, person=person: person.sheet.place == place + 1)
        window.wait(lambda person=person: person.is_kept)
        keys.type(ENTER)
        window.wait(lambda: kiosk.visit is None)
    kiosk.close()
    keys.type("ออก", ENTER)
    window.wait(lambda: page.waves.panel.count.text() == "8 of 8 finished")
    window.settle()
    while window.page.focusWidget() is not page.waves.panel.buttons["close"]:
        window.keys.press(TAB)
    window.keys.press(Qt.Key.Key_Space)
    window.keys.type(TAB)
    window.keys.press(Qt.Key.Key_Space)
    window.wait(lambda: not window.waves()[0].is_open)
    window.settle()
    while window.page.focusWidget() is not page.waves.panel.buttons["results"]:
        window.keys.press(TAB)
    window.keys.press(Qt.Key.Key_Space)
    window.settle()
    assert page.switch.current() == "results"
    assert "8" in page.results.answered.text()


def test_paper_of_a_wave_is_handed_in(window: Window, workspace: Workspace) -> None:
    add_wave(workspace)
    page = window.page
    page.refresh()
    window.settle()
    page.waves.do("paper")
    paper = page.waves.paper
    assert paper is not None
    window.keys.type(codes.new_cards(1)[0], ENTER)
    window.wait(lambda: paper.sheets.rowCount() == 1)
    window.keys.type("1", "2", "3", "3", "3")
    paper.go_on()
    window.wait(lambda: window.waves()[0].finished == 1)
    window.wait(lambda: page.waves.paper is None)


def test_a_wave_is_renamed_in_its_row_and_deleted_with_a_way_back(
    window: Window, workspace: Workspace
) -> None:
    add_wave(workspace)
    page = window.page
    page.refresh()
    window.settle()
    model = page.waves.list.rows
    assert model.setData(model.index(0, 0), "ก่อนเวทีใหญ่")
    window.wait(lambda: window.waves()[0].name == "ก่อนเวทีใหญ่")
    window.settle()
    assert not model.setData(model.index(0, 3), "0")
    assert model.setData(model.index(0, 3), "๑๒")
    window.wait(lambda: window.waves()[0].team_size == 12)
    window.settle()
    page.waves.do("trash")
    window.wait(lambda: window.waves() == [])
    workspace.undo()
    window.wait(lambda: len(window.waves()) == 1)
    window.settle()


def test_a_questionnaire_is_copied_exported_and_brought_in(window: Window, tmp_path: Path) -> None:
    page = window.page
    page.show_view("instruments")
    view = page.instruments
    view.open_editor()
    editor = view.editor
    assert editor is not None
    editor.model.setData(editor.model.index(0, 2), "ฉันรู้ว่าทำงานนี้ไปทำไม")
    editor.add_row()
    editor.submit()
    assert not editor.complaint.isHidden()  # the new statement has no words
    place = editor.model.row_of(editor.table.current().key)
    editor.model.setData(editor.model.index(place, 2), "ฉันรู้จักพักผ่อน")
    editor.submit()
    window.wait(lambda: view.rows.rowCount() == 3)
    view.table.setCurrentIndex(view.rows.index(2, 0))
    made = view.table.current().instrument
    assert (made.version, len(made.items)) == ("2", 31)
    file = tmp_path / "แบบของเรา.toml"
    view.write_to(str(file))
    window.wait(file.exists)
    window.wait(lambda: any("แบบของเรา" in one for one in window.messages))
    assert load(file) == made
    view.bring_in(str(file))  # this version is there already
    window.wait(lambda: not page.message_bar.isHidden())
    file.write_text(
        file.read_text(encoding="utf-8").replace('version = "2"', 'version = "ทีม"'), encoding="utf-8"
    )
    view.bring_in(str(file))
    window.wait(lambda: view.rows.rowCount() == 4)
    page.begin_wave()
    assert page.waves.form.instrument.count() == 4


@pytest.mark.parametrize("language", ["th", "en"])
def test_everything_has_a_name_in_both_languages(window: Window, workspace: Workspace, language: str) -> None:
    add_wave(workspace)
    window.page.refresh()
    window.settle()
    set_language("th" if language == "th" else "en")
    QApplication.sendEvent(window.page, QEvent(QEvent.Type.LanguageChange))
    window.settle()
    for key in ("waves", "instruments", "results"):
        window.page.show_view(key)
        nameless = [one for one in _shown(window.page) if not _name(one)]
        assert nameless == []


def _shown(page: QWidget) -> list[QWidget]:
    tab = Qt.FocusPolicy.TabFocus
    return [one for one in page.findChildren(QWidget) if one.isVisible() and one.focusPolicy() & tab == tab]


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return widget.accessibleName() or (str(text()) if callable(text) else "")
