"""The quick entry worked by keys alone: what is typed, what is shown of it, and what is handed over."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.item_models.entry_columns import Names
from gui.language import set_language
from gui.pages.time_log.preview_chips import Labelled
from gui.pages.time_log.quick_entry import HEIGHT, QuickEntry
from gui.phrases.phrase import Phrase
from gui.phrases.vocabulary import Vocabulary
from gui.theme import Theme
from models.records import Activity, Project
from tests.keyboard import Keyboard

TODAY = date(2026, 11, 20)
YOUTH, MANGROVE, CSR, MARKET, GREEN = "youth", "mangrove", "csr", "market", "green"
PROJECTS = {
    YOUTH: "อบรมเยาวชน",
    MANGROVE: "ฟื้นฟูป่าชายเลน",
    CSR: "รับจัดกิจกรรม CSR",
    MARKET: "ตลาดชุมชน",
    GREEN: "ตลาดนัดสีเขียว",
}
ACTIVITIES = {"travel": ("เดินทาง", "travel"), "visit": ("ลงพื้นที่", "mission"), "report": ("Report writing", "administration")}  # fmt: skip
NAMES = Names(
    projects={key: Project(key, 1, name, None, False, False) for key, name in PROJECTS.items()},
    activities={key: Activity(key, 1, name, purpose, False) for key, (name, purpose) in ACTIVITIES.items()},
)
VOCABULARY = Vocabulary(list(PROJECTS.items()), [(key, name) for key, (name, _) in ACTIVITIES.items()])
Key = Qt.Key


class Desk:
    """A window with the quick entry and another field behind it, and what came out of the entry."""

    def __init__(self, theme: Theme, width: int = 1040) -> None:
        self.window = QWidget()
        self.window.setFixedSize(width, 620)
        self.entry, self.other = QuickEntry(theme), QLineEdit()
        box = QVBoxLayout(self.window)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.entry)
        box.addWidget(self.other)
        box.addStretch()
        self.entry.set_names(NAMES)
        self.entry.set_vocabulary(VOCABULARY)
        self.entry.set_day(TODAY, TODAY)
        self.submitted: list[Phrase] = []
        self.typed: list[Phrase] = []
        self.entry.submitted.connect(self.submitted.append)
        self.entry.typed.connect(self.typed.append)
        self.window.show()
        self.entry.focus_first()
        self.keys = Keyboard(self.window)

    def chips(self) -> list[str]:
        return [chip.text() for chip in self.entry.chips.chips() if chip.text()]

    def sentence(self) -> str:
        return self.entry.chips.status.text()

    def tone(self) -> str:
        return self.entry.chips.status.label.property("tone") or ""

    def offered(self) -> list[str]:
        return [completion.name for completion in self.entry.line.names.offered()]


@pytest.fixture
def desk(theme: Theme, qtbot: QtBot) -> Desk:
    made = Desk(theme)
    qtbot.addWidget(made.window)
    return made


# Typing and saving


def test_a_whole_line_is_shown_and_handed_over(desk: Desk) -> None:
    desk.keys.type("9-12 ลงพื้นที่ป่าชายเลน @อบรมเยาวชน #เดินทาง", Key.Key_Return)
    assert desk.chips() == ["09:00–12:00 · 3:00 h", "ลงพื้นที่ป่าชายเลน", "อบรมเยาวชน", "เดินทาง"]
    phrase = desk.submitted[0]
    assert (phrase.start, phrase.seconds) == (9 * 3600, 3 * 3600)
    assert (phrase.project, phrase.activity, phrase.note) == (YOUTH, "travel", "ลงพื้นที่ป่าชายเลน")
    assert desk.entry.text().startswith("9-12")  # kept until the owner says it is saved


def test_every_key_is_told(desk: Desk) -> None:
    texts: list[str] = []
    desk.entry.text_changed.connect(texts.append)
    desk.typed.clear()
    desk.keys.type("2h ก")
    assert texts == ["2", "2h", "2h ", "2h ก"]
    assert [phrase.seconds for phrase in desk.typed] == [7200] * 4
    assert desk.typed[0].bare_number


def test_the_button_saves_as_well(desk: Desk) -> None:
    desk.keys.type("2h", Key.Key_Tab, Key.Key_Space)
    assert [phrase.seconds for phrase in desk.submitted] == [7200]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "Type how long it took, or from when to when."),
        ("ประชุม", "Type how long it took, or from when to when."),
        ("13:00 ประชุม", "Add how long it took, such as 2h, or until when, such as 9-12."),
        ("2h @ไม่มี", "There is no project “ไม่มี”."),
        ("25:00", "“25:00” is not a clock time. Write it as 9:30, 9.30 or 9:30 AM."),
    ],
)
def test_enter_on_half_a_line_says_what_is_missing_and_keeps_it(desk: Desk, text: str, sentence: str) -> None:
    desk.keys.type(text, Key.Key_Return)
    assert (desk.sentence(), desk.tone()) == (sentence, "danger")
    assert desk.entry.line.property("wrong") == "true"
    assert (desk.submitted, desk.entry.text()) == ([], text)


def test_typing_on_takes_the_complaint_away(desk: Desk) -> None:
    desk.keys.type("ประชุม", Key.Key_Return, " 2h")
    assert (desk.sentence(), desk.entry.line.property("wrong")) == ("", "false")
    desk.entry.complain("The disk is full.")
    assert (desk.sentence(), desk.tone()) == ("The disk is full.", "danger")
    desk.keys.type(" ก")
    assert desk.sentence() == ""


def test_control_z_takes_typing_back(desk: Desk) -> None:
    desk.keys.type("2h ประชุม")
    desk.entry.fill_time(13 * 3600, 5400)
    assert desk.entry.text() == "13:00-14:30 ประชุม"
    desk.keys.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.entry.text() == "2h ประชุม"


def test_what_was_saved_cannot_be_typed_back(desk: Desk) -> None:
    """So that Ctrl+Z takes back the saved entry instead."""
    desk.keys.type("2h")
    desk.entry.clear()
    assert desk.entry.text() == ""
    assert not desk.entry.line.isUndoAvailable()


# Chips


def test_another_day_is_shown_as_a_warning_and_the_day_shown_is_not(desk: Desk) -> None:
    desk.keys.type("2h เมื่อวาน")
    assert desk.chips() == ["Thu 19 Nov", "2:00 h"]
    desk.entry.set_day(date(2026, 11, 19), TODAY)
    assert desk.chips() == ["2:00 h"]
    desk.entry.set_text("2h 20/11/2568")
    assert desk.chips()[0] == "Thu 20 Nov 2025"


def test_a_bare_number_says_that_it_is_taken_for_hours(desk: Desk) -> None:
    desk.keys.type("3 ประชุม")
    assert desk.chips() == ["3 = 3:00 hours", "ประชุม"]


def test_a_start_alone_and_an_entry_over_midnight_say_so(desk: Desk) -> None:
    desk.entry.set_text("13:00")
    assert desk.chips() == ["from 13:00"]
    desk.entry.set_text("22-1 เฝ้าระวัง")
    assert (desk.chips()[0], desk.sentence()) == ("22:00–01:00 · 3:00 h", "ends the next day")


def test_what_the_owner_found_stands_at_the_end_until_the_next_key(desk: Desk) -> None:
    desk.keys.type("9-12")
    desk.entry.set_clash("does not overlap", "ok")
    assert (desk.sentence(), desk.tone()) == ("does not overlap", "ok")
    desk.entry.set_clash("overlaps another entry by 0:30 h", "warn")
    assert (desk.sentence(), desk.tone()) == ("overlaps another entry by 0:30 h", "warn")
    desk.keys.type(" ก")
    assert desk.sentence() == ""


def test_an_owner_that_answers_at_once_is_heard(desk: Desk) -> None:
    desk.entry.typed.connect(lambda _phrase: desk.entry.set_clash("does not overlap", "ok"))
    desk.keys.type("9-12")
    assert desk.sentence() == "does not overlap"


def test_an_empty_line_shows_how_to_fill_it(desk: Desk) -> None:
    assert desk.entry.line.placeholderText() == "9-12 field visit @project #activity"
    assert (desk.sentence()[:12], desk.tone()) == ("Times: 9-12,", "muted")


def test_a_screen_reader_hears_what_will_be_saved(desk: Desk) -> None:
    desk.keys.type("9-12 ก @อบรมเยาวชน ")
    assert desk.entry.chips.accessibleName() == "09:00–12:00 · 3:00 h, ก, อบรมเยาวชน"


@pytest.mark.parametrize("width", [1040, 1024, 1400])
@pytest.mark.parametrize("language", ["th", "en"])
def test_nothing_overflows_and_the_note_is_cut_first(
    theme: Theme, qtbot: QtBot, width: int, language: str
) -> None:
    set_language("th" if language == "th" else "en")
    desk = Desk(theme, width)
    qtbot.addWidget(desk.window)
    note = "ลงพื้นที่ป่าชายเลนกับทีมเยาวชนจากหมู่บ้านใกล้เคียง" * 2
    desk.entry.set_text(f"เมื่อวาน 22-1 {note} @รับจัดกิจกรรม #report")
    desk.entry.set_clash("overlaps another entry", "warn")
    QApplication.processEvents()
    chips = desk.entry.chips
    shown = [part for part in (*chips.chips(), chips.status) if not part.isHidden()]
    assert [part.x() for part in shown] == sorted(part.x() for part in shown)
    assert max(part.geometry().right() for part in shown) <= chips.width()
    assert desk.entry.hints.geometry().right() <= desk.entry.width()
    assert is_cut(chips.note)
    assert not any(is_cut(part) for part in (chips.day, chips.time, chips.activity))
    assert desk.entry.height() == HEIGHT
    assert desk.entry.line.height() == 44


def is_cut(part: Labelled) -> bool:
    return part.width() < part.wanted()


# Names


def test_tab_takes_the_first_name_and_moves_on_when_none_is_offered(desk: Desk) -> None:
    desk.keys.type("2h @ตลาด")
    assert desk.offered() == ["ตลาดชุมชน", "ตลาดนัดสีเขียว"]
    desk.keys.type(Key.Key_Tab)
    assert desk.entry.text() == "2h @ตลาดชุมชน "
    assert desk.offered() == []
    assert desk.entry.line.hasFocus()
    desk.keys.type(Key.Key_Tab)
    assert desk.entry.save.hasFocus()


def test_plain_words_are_completed_inside_run_together_thai(desk: Desk) -> None:
    desk.keys.type("2h ไปลงพื้", Key.Key_Tab)
    assert desk.entry.text() == "2h ไป #ลงพื้นที่ "
    assert desk.entry.phrase.activity == "visit"


def test_arrows_choose_and_enter_takes_what_was_chosen(desk: Desk) -> None:
    desk.keys.type("2h @", Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert desk.entry.phrase.project == MANGROVE
    desk.keys.type(Key.Key_Return)
    assert len(desk.submitted) == 1


def test_enter_saves_though_names_are_offered(desk: Desk) -> None:
    desk.keys.type("2h ตลาด")
    assert desk.offered()
    desk.keys.type(Key.Key_Return)
    assert (len(desk.submitted), desk.offered()) == (1, [])


def test_escape_closes_the_list_and_nothing_else(desk: Desk) -> None:
    desk.keys.type("2h @ต")
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(desk.entry.line, override)
    assert override.isAccepted()
    desk.keys.type(Key.Key_Escape)
    assert (desk.offered(), desk.entry.text()) == ([], "2h @ต")
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(desk.entry.line, override)
    assert not override.isAccepted()
    desk.keys.type(Key.Key_Down)
    assert desk.offered()


def test_a_half_typed_name_is_no_complaint_while_names_are_offered(desk: Desk) -> None:
    desk.keys.type("2h @ตลาด")
    assert desk.tone() == "muted"
    desk.keys.type(Key.Key_Escape)
    assert desk.tone() == "danger"
    assert desk.sentence() == "“ตลาด” can be ตลาดชุมชน · ตลาดนัดสีเขียว. Type more of the name."


def test_the_list_stands_inside_the_window_and_leaves_the_chips_free(desk: Desk) -> None:
    desk.keys.type("2h @")
    names, window, chips = desk.entry.line.names, desk.window, desk.entry.chips
    assert names.parentWidget() is window
    assert window.rect().contains(names.geometry())
    assert names.y() >= chips.mapTo(window, chips.rect().bottomLeft()).y()


def test_leaving_the_line_closes_the_list(desk: Desk) -> None:
    desk.keys.type("2h @")
    desk.other.setFocus()
    assert desk.offered() == []


def test_a_name_after_an_emoji_goes_to_its_place(desk: Desk) -> None:
    desk.keys.type("2h 😀 @เยาว", Key.Key_Tab)
    assert desk.entry.text() == "2h 😀 @อบรมเยาวชน "


def test_buttons_insert_the_signs_a_thai_keyboard_lacks(desk: Desk, qtbot: QtBot) -> None:
    desk.keys.type("2h")
    qtbot.mouseClick(desk.entry.hints.project, Qt.MouseButton.LeftButton)
    assert desk.entry.text() == "2h @"
    assert desk.offered()[0] == "อบรมเยาวชน"
    qtbot.mouseClick(desk.entry.hints.tab, Qt.MouseButton.LeftButton)
    assert desk.entry.text() == "2h @อบรมเยาวชน "
    qtbot.mouseClick(desk.entry.hints.activity, Qt.MouseButton.LeftButton)
    assert desk.entry.text() == "2h @อบรมเยาวชน #"
    assert desk.entry.line.hasFocus()


def test_the_keyboard_reaches_the_buttons_too(desk: Desk) -> None:
    desk.keys.type("2h", Key.Key_Tab, Key.Key_Tab, Key.Key_Space)
    assert desk.entry.text() == "2h @"
    assert all(hint.accessibleName() for hint in (desk.entry.hints.project, desk.entry.hints.tab))


# Filled by the page


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("", "13:00-14:30 "),
        ("ประชุม @อบรมเยาวชน", "13:00-14:30 ประชุม @อบรมเยาวชน"),
        ("9-12 ประชุม", "13:00-14:30 ประชุม"),
        ("ประชุม ตั้งแต่ 9.30 2h เมื่อวาน", "13:00-14:30 ประชุม เมื่อวาน"),
        ("3 ประชุม", "13:00-14:30 ประชุม"),
    ],
)
def test_a_stretch_of_the_day_replaces_the_time(desk: Desk, text: str, filled: str) -> None:
    desk.entry.set_text(text)
    desk.entry.fill_time(13 * 3600, 5400)
    assert desk.entry.text() == filled
    assert (desk.entry.phrase.start, desk.entry.phrase.seconds) == (13 * 3600, 5400)


def test_a_stretch_until_midnight_or_without_an_end(desk: Desk) -> None:
    desk.entry.fill_time(22 * 3600, 7200)
    assert desk.entry.phrase.seconds == 7200
    desk.entry.fill_time(9 * 3600, 0)
    assert (desk.entry.text(), desk.entry.phrase.start) == ("09:00 ", 9 * 3600)


def test_work_is_filled_in_and_the_time_stays(desk: Desk) -> None:
    desk.entry.set_text("เมื่อวาน 9-12 อย่างอื่น @ตลาดชุมชน")
    desk.entry.fill_work(CSR, "travel", "ซื้อของ")
    assert desk.entry.text() == "เมื่อวาน 9-12 ซื้อของ @รับจัดกิจกรรม CSR #เดินทาง "
    phrase = desk.entry.phrase
    assert (phrase.project, phrase.activity, phrase.note, phrase.seconds) == (
        CSR,
        "travel",
        "ซื้อของ",
        3 * 3600,
    )
    desk.entry.fill_work(None, None, "")
    assert desk.entry.text() == "เมื่อวาน 9-12 "


def test_focus_goes_to_the_end_of_a_kept_line(desk: Desk) -> None:
    desk.entry.set_text("2h ประชุม")
    desk.other.setFocus()
    desk.entry.focus_first()
    desk.keys.type("ทีม")
    assert desk.entry.text() == "2h ประชุมทีม"


# Language, theme, speed


def test_every_word_changes_with_the_language(desk: Desk) -> None:
    desk.entry.set_text("เมื่อวาน 9-12")
    set_language("th")
    desk.entry.retranslate()
    assert desk.chips() == ["พฤ. 19 พ.ย.", "09:00–12:00 · 3:00 ชม."]
    assert desk.entry.save.text() == "บันทึก"


def test_a_changed_theme_repaints_the_icons(desk: Desk, theme: Theme) -> None:
    desk.entry.set_text("9-12 #เดินทาง")
    before = desk.entry.chips.time.picture.pixmap().toImage()
    theme.set_mode("dark")
    assert desk.entry.chips.time.picture.pixmap().toImage() != before
