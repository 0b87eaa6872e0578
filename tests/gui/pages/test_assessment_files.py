"""Files into and out of a wave: columns and cells that a person decides, forms, cards and answers that leave."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from gui.pages.assessment import files_menu
from gui.pages.assessment.page import AssessmentPage
from gui.pages.assessment.wave_file import Unread, suggestions
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.wave_documents import file_name
from gui.workspace import Workspace
from models import waves
from models.exchange.surveys.offers import Column, Offer
from tests.gui.pages.test_assessment_waves import Window, add_wave

ENTER, DOWN, TAB = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Tab


@pytest.fixture
def window(qtbot, workspace: Workspace, theme: Theme, settings: SettingsStore) -> Window:
    page = AssessmentPage(workspace, theme, settings)
    qtbot.addWidget(page)
    page.resize(1072, 560)
    page.show()
    made = Window(qtbot, page)
    made.settle()
    return made


class FileIn:
    """An open wave and a file that is being taken into it, by keys."""

    def __init__(self, window: Window, workspace: Workspace, folder: Path, mode: str = "anonymous") -> None:
        add_wave(workspace, mode=mode)
        window.page.refresh()
        window.settle()
        self.window, self.keys, self.folder = window, window.keys, folder
        self.form = window.page.waves.file
        window.page.waves.do("import")

    def read(self, text: str, name: str = "คำตอบ.csv") -> None:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        self.form.path.setFocus()
        self.form.path.selectAll()
        self.keys.type(str(path), ENTER)
        self.window.wait(lambda: self.form._file is not None and self.form._file.path == str(path))  # pyright: ignore[reportPrivateUsage]

    def take(self) -> None:
        self.window.wait(self.form.save.isEnabled)
        self.form.save.setFocus()
        self.keys.press(ENTER)
        self.window.wait(lambda: self.window.page.waves.side.currentWidget() is self.window.page.waves.panel)
        self.window.settle()

    def holds(self) -> list[str]:
        rows = self.form.rows
        return [rows.data(rows.index(row, 1)) for row in range(rows.rowCount())]


@pytest.fixture
def file_in(window: Window, workspace: Workspace, tmp_path: Path) -> FileIn:
    return FileIn(window, workspace, tmp_path)


def test_the_likelier_of_two_columns_gets_a_suggestion() -> None:
    columns = [
        Column("ก", (), (Offer("tl_01", 0.7), Offer("tl_02", 0.6))),
        Column("ข", (), (Offer("tl_01", 0.9),)),
        Column("ค", (), ()),
    ]
    assert suggestions(columns) == {"ข": "tl_01"}


def test_a_file_of_a_server_goes_straight_to_the_preview(file_in: FileIn) -> None:
    file_in.read(
        "start,pm/tl_01,pm/tl_02,pm/sv_01,_uuid,_validation_status,ตำบล\n"
        "2026,3,2,1,aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa,,ก\n"
        "2026,3,2,1,bbbbbbbb-aaaa-4aaa-8aaa-aaaaaaaaaaaa,Not approved,ข\n"
    )
    form = file_in.form
    file_in.window.wait(form.save.isEnabled)
    assert form.table.isHidden() and form.value_table.isHidden()
    assert form.save.hasFocus()
    assert "not approved: 1" in form.found.text()
    assert "ตำบล" in form.found.text()
    file_in.take()
    assert file_in.window.waves()[0].finished == 1


def test_the_same_rows_again_take_their_place(file_in: FileIn) -> None:
    text = "tl_01,tl_02,sv_01,_uuid\n3,2,1,aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa\n"
    file_in.read(text)
    file_in.take()
    file_in.window.page.waves.do("import")
    file_in.read(text + "1,1,1,bbbbbbbb-aaaa-4aaa-8aaa-aaaaaaaaaaaa\n", "ใหม่.csv")
    file_in.window.wait(file_in.form.save.isEnabled)
    assert "New: 1" in file_in.form.found.text()
    assert "Take the place of what came before: 1" in file_in.form.found.text()
    file_in.take()
    assert file_in.window.waves()[0].finished == 2


def test_cells_that_mean_nothing_are_decided_one_by_one(file_in: FileIn) -> None:
    file_in.read("tl_01,tl_02,sv_01\nบ่อยมาก,2,1\n3,บ่อยมาก,งง\n")
    form = file_in.form
    assert form._file is not None  # pyright: ignore[reportPrivateUsage]
    assert form._file.unread == (Unread("บ่อยมาก", "tl_01", 2, 2), Unread("งง", "sv_01", 3, 1))  # pyright: ignore[reportPrivateUsage]
    assert form.values.data(form.values.index(0, 2)) == "2 times, first in row 2, tl_01"
    assert not form.save.isEnabled()
    form.value_table.setFocus()
    form.value_table.setCurrentIndex(form.values.index(0, 1))
    file_in.keys.type(ENTER, DOWN, DOWN, DOWN, ENTER)
    file_in.window.wait(lambda: form._file is not None and len(form._file.unread) == 1)  # pyright: ignore[reportPrivateUsage]
    form.value_table.setCurrentIndex(form.values.index(1, 1))
    file_in.keys.type(ENTER, Qt.Key.Key_End, ENTER)  # no answer
    file_in.window.wait(form.save.isEnabled)
    assert form._file.decided.values == {"บ่อยมาก": 3, "งง": "blank"}  # pyright: ignore[reportPrivateUsage]
    file_in.take()
    assert file_in.window.waves()[0].finished == 2


def test_what_was_decided_is_remembered_for_the_same_header(file_in: FileIn) -> None:
    file_in.read("tl_01,tl_02,ข้อสาม,เพศ\n3,2,1,ญ\n")
    form = file_in.form
    form.table.setFocus()
    form.table.setCurrentIndex(form.rows.index(0, 1))
    file_in.keys.type(ENTER, DOWN, ENTER)
    file_in.window.wait(lambda: form._file is not None and "sv_01" in form._file.decided.columns)  # pyright: ignore[reportPrivateUsage]
    file_in.take()
    file_in.window.page.waves.do("import")
    file_in.read("tl_01,tl_02,ข้อสาม,เพศ\n1,1,1,ช\n2,2,2,ช\n", "ครั้งที่สอง.csv")
    file_in.window.wait(form.save.isEnabled)
    assert "as in the last file" in form.found.text()
    assert form._file is not None and form._file.decided.columns == {"sv_01": "ข้อสาม"}  # pyright: ignore[reportPrivateUsage]
    file_in.take()
    assert file_in.window.waves()[0].finished == 3


def test_all_suggestions_are_accepted_at_one_press(
    window: Window, workspace: Workspace, tmp_path: Path
) -> None:
    file_in = FileIn(window, workspace, tmp_path)
    wave = window.page.waves.wave()
    assert wave is not None
    words = [item.text.th[:-2] for item in wave.instrument.items]
    file_in.read("\n".join([",".join([*words, "เพศ"]), "3,2,1,ญ"]))
    form = file_in.form
    assert file_in.holds()[-1] == "–"
    assert all(one.startswith("Perhaps: ") for one in file_in.holds()[:-1])
    assert not form.save.isEnabled() and form.complaint.isHidden()
    form.accept.setFocus()
    file_in.keys.press(Qt.Key.Key_Space)
    window.wait(form.save.isEnabled)
    assert form.table.hasFocus() and form.accept.isHidden()
    assert file_in.holds() == [item.text.en for item in wave.instrument.items] + ["–"]
    file_in.take()
    assert window.waves()[0].finished == 1


def test_two_columns_for_one_statement_stop_with_advice(file_in: FileIn) -> None:
    file_in.read("a/tl_01,b/tl_01,tl_02\n3,2,1\n")
    form = file_in.form
    assert "hold “tl_01”" in form.complaint.text()
    assert form.table.isHidden()
    assert not form.save.isEnabled()


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02", b"PK\x03\x04not a workbook", b"\xff" * 400])
def test_a_hostile_file_gives_one_sentence(file_in: FileIn, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "ร้าย.xlsx"
    path.write_bytes(content)
    file_in.form.path.setText(str(path))
    file_in.keys.type(ENTER)
    file_in.window.wait(lambda: not file_in.form.complaint.isHidden())
    assert "\n" not in file_in.form.complaint.text()
    assert not file_in.form.save.isEnabled()


def test_a_code_that_stands_there_twice_is_told_by_its_rows(
    window: Window, workspace: Workspace, tmp_path: Path
) -> None:
    from assessments.five_disciplines import codes

    file_in = FileIn(window, workspace, tmp_path, mode="coded")
    card, other = codes.new_cards(2)
    file_in.read(f"tl_01,tl_02,sv_01,รหัส\n3,2,1,{card}\n1,1,1,{other}\n2,2,2,{card.lower()}\n")
    form = file_in.form
    assert not form.table.isHidden()  # whose answers they are is not known yet
    row = form.rows.row_of("รหัส")
    if row >= 0:
        form.table.setFocus()
        form.table.setCurrentIndex(form.rows.index(row, 1))
        file_in.keys.type(ENTER, DOWN, ENTER)
    window.wait(lambda: "rows 2, 4" in form.problems.text())
    assert not form.save.isEnabled()


# Files out


class FilesOut:
    """The menu of a wave; every question for a place is answered with a folder of the test."""

    def __init__(
        self, window: Window, workspace: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch, **wave
    ) -> None:
        self.window, self.workspace, self.folder = window, workspace, folder
        self.asked: list[str] = []
        add_wave(workspace, **wave)
        monkeypatch.setattr(files_menu, "ask_where", self._answer)
        self.look()

    def look(self) -> None:
        self.window.page.refresh()
        self.window.settle()

    def close(self) -> None:
        assert self.workspace.database is not None
        with self.workspace.database.transaction() as connection:
            waves.close_wave(connection, "a" * 32, today=date(2026, 11, 20))
        self.look()

    def offers(self) -> list[str]:
        return [action.text() for action in self._menu().actions()]

    def choose(self, beginning: str) -> None:
        next(one for one in self._menu().actions() if one.text().startswith(beginning)).trigger()

    def written(self, name: str) -> Path:
        bar = self.window.page.message_bar
        self.window.wait(lambda: not bar.isHidden() and name in bar.sentence.text())
        return self.folder / name

    def _menu(self):
        wave = self.window.page.waves.wave()
        assert wave is not None
        return self.window.page.waves.files.menu(wave)

    def _answer(self, _parent: object, suggestion: str) -> Path:
        self.asked.append(suggestion)
        return self.folder / suggestion


def test_a_suggested_name_is_taken_by_every_system() -> None:
    assert file_name('ก่อน/หลัง: "เวที"?', "แบบ", ".pdf") == "ก่อน-หลัง- -เวที- แบบ.pdf"
    assert len(file_name("ก" * 300, "การ์ด", ".pdf")) == 60 + 1 + 5 + 4


def test_an_open_wave_offers_cards_and_forms(
    window: Window, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = FilesOut(window, workspace, tmp_path, monkeypatch, finished=3)
    assert out.offers() == ["Print cards…", "Print the form…", "Form for phones (XLSForm)…"]
    out.choose("Print the form")
    assert out.written("ก่อนเวที form.pdf").read_bytes().startswith(b"%PDF")
    out.choose("Form for phones")
    assert out.written("ก่อนเวที form for phones.xlsx").stat().st_size > 0
    out.choose("Print cards")
    form = window.page.waves.cards
    assert form.number.hasFocus() and form.number.text() == "10"  # eight people and two more
    window.keys.type("๐", ENTER)
    assert form.field.complaint
    form.number.selectAll()
    window.keys.type("ๅ", "๒", ENTER)  # on a Thai layout, 12
    assert out.written("ก่อนเวที cards.pdf").read_bytes().startswith(b"%PDF")
    assert "Delete it" in window.page.message_bar.sentence.text()
    assert window.page.waves.side.currentWidget() is window.page.waves.panel


def test_the_answers_of_a_closed_wave_leave_in_every_kind(
    window: Window, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = FilesOut(window, workspace, tmp_path, monkeypatch, finished=8)
    out.close()
    assert out.offers()[:2] == ["Export the answers as CSV…", "Export the answers as Excel…"]
    for action in out.offers():
        window.page.message_bar.hide()
        out.choose(action)
        window.wait(lambda: not window.page.message_bar.isHidden())
        assert "single people" in window.page.message_bar.sentence.text()
    for name in out.asked:
        assert (tmp_path / name).stat().st_size > 0
    assert (tmp_path / "ก่อนเวที answers.codebook.csv").exists()


def test_answers_of_few_people_do_not_leave_and_no_place_is_asked(
    window: Window, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = FilesOut(window, workspace, tmp_path, monkeypatch, finished=5)
    out.close()
    out.choose("Export the answers as CSV")
    window.wait(lambda: not window.page.message_bar.isHidden())
    assert "too few" in window.page.message_bar.sentence.text()
    assert out.asked == []


def test_a_place_that_cannot_be_written_is_said(
    window: Window, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = FilesOut(window, workspace, tmp_path / "ไม่มี", monkeypatch)
    out.choose("Print the form")
    window.wait(lambda: not window.page.message_bar.isHidden())
    assert not (tmp_path / "ไม่มี").exists()


def test_what_is_closed_or_erased_leaves_the_file_and_the_copies(
    window: Window, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    from assessments.five_disciplines import codes
    from models import answering, erasing
    from models.database import Database
    from models.ratings import Answer
    from models.response_rows import Entered, Who

    done: list[str] = []
    monkeypatch.setattr(Database, "compact", lambda _: done.append("file"))
    monkeypatch.setattr(erasing, "erase_from_backups", lambda _, who: done.append(who.code[0]))
    wave = add_wave(workspace)
    card = codes.new_cards(1)[0]
    who = Who((codes.card_hash(card, wave.salt).hex(),))
    assert workspace.database is not None
    with workspace.database.transaction() as connection:
        answering.enter(connection, wave, [Entered(Answer.of(wave.instrument, {}, wave.dream), who)])
    window.page.refresh()
    window.settle()
    window.page.waves.do("erase")
    window.keys.type(card, ENTER, ENTER)
    window.wait(lambda: done == ["file", who.code[0]])
    window.settle()
    window.page.waves.do("close")
    window.page.waves.closing.save.setFocus()
    window.keys.press(ENTER)
    window.wait(lambda: done == ["file", who.code[0], "file"])
    window.settle()
