"""The kiosk: keys only, one person after the other, and nothing of anybody left for the next one."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from assessments.five_disciplines import codes
from gui.language import language
from gui.pages.assessment.kiosk import Kiosk
from gui.pages.assessment.kiosk_item import ItemPane
from gui.pages.assessment.kiosk_options import OptionButton
from gui.pages.assessment.kiosk_questions import (
    DREAM_GROUP,
    NOT_APPLICABLE,
    SKIPPED,
    key_of_not_applicable,
    points_by_key,
    questions,
)
from gui.pages.assessment.kiosk_visit import Plan
from gui.theme import Theme
from models.instruments import Discipline, Instrument, Item, Scale, Text
from tests.gui.pages.desk_in_memory import DeskInMemory
from tests.keyboard import Keyboard

X11 = 8
ENTER, BACK, ESC = Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Escape
LABELS = tuple(Text(th, en) for th, en in (("น้อย", "Little"), ("กลาง", "Some"), ("มาก", "Much")))
SMALL = Instrument(
    "small",
    "1",
    Text("แบบเล็ก", "Small form"),
    Scale(1, 3, LABELS, Text("จริงแค่ไหน", "How true?"), Text("ไม่ทราบ", "I don't know")),
    (Discipline("tl", Text("เรียนรู้ร่วมกัน", "Team learning")), Discipline("sv", Text("วิสัยทัศน์ร่วม", "Vision"))),
    (
        Item("tl_01", "tl", Text("เราฟังกันจนเข้าใจ", "We listen.")),
        Item("sv_01", "sv", Text("เรามีภาพเดียวกัน", "We share a picture.")),
        Item("tl_02", "tl", Text("เราช่วยกัน", "We help each other.")),
    ),
)


class Table:
    """A kiosk on the screen, its keyboard, and what it stores."""

    def __init__(self, qtbot, theme: Theme, **wishes) -> None:
        values = {"mode": "coded", "dream": "discipline", "threshold": 5, "team_size": 8, **wishes}
        self.bot, self.desk = qtbot, DeskInMemory()
        self.kiosk = Kiosk(theme, Plan(SMALL, **values), self.desk)
        qtbot.addWidget(self.kiosk)
        self.kiosk.resize(1280, 680)
        self.kiosk.show()
        self.keys = Keyboard(self.kiosk)

    @property
    def visit(self):
        assert self.kiosk.visit is not None
        return self.kiosk.visit

    @property
    def item(self) -> ItemPane:
        return self.visit.item

    def wait(self, condition: Callable[[], bool]) -> None:
        self.bot.waitUntil(condition, timeout=3000)

    def type(self, *strokes: str | Qt.Key) -> None:
        self.keys.type(*strokes)

    def begin(self, card: str = "", digit: str = "2") -> str:
        """By keys to the first statement, with a card; English is 2."""
        self.type(ENTER, digit, ENTER)
        card = card or codes.new_cards(1)[0]
        self.type(card.lower(), ENTER)
        self.wait(lambda: self.visit.person is not None)
        return card

    def step(self, *strokes: str | Qt.Key) -> None:
        """Keys that lead to another step, and wait for it."""
        before = self.visit.person.sheet.place
        self.type(*strokes)
        self.wait(lambda: self.visit.person.sheet.place != before and not self.waits())

    def waits(self) -> bool:
        return not self.visit.person.is_kept

    def answer_all(self, digit: str = "2") -> None:
        while not self.visit.person.is_at_end:
            self.step(digit, ENTER)

    def finish(self) -> None:
        self.type(ENTER)
        self.wait(lambda: self.kiosk.visit is None)


@pytest.fixture
def table(qtbot, theme: Theme) -> Table:
    return Table(qtbot, theme)


def all_texts(widget: QWidget) -> str:
    shown = [label.text() for label in widget.findChildren(QLabel)]
    typed = [line.text() for line in widget.findChildren(QLineEdit)]
    return " ".join(shown + typed)


def chosen(widget: QWidget) -> list[OptionButton]:
    return [one for one in widget.findChildren(OptionButton) if one.isChecked() or one.is_pending]


def test_questions_go_discipline_by_discipline_and_the_dreams_come_last() -> None:
    asked = questions(SMALL, "discipline")
    assert [one.ratings for one in asked] == [("tl_01",), ("tl_02",), ("sv_01",), ("des_tl",), ("des_sv",)]
    assert asked[-1].group == DREAM_GROUP
    each = questions(SMALL, "item")
    assert [one.ratings for one in each] == [
        ("tl_01", "des_tl_01"),
        ("tl_02", "des_tl_02"),
        ("sv_01", "des_sv_01"),
    ]
    assert len(questions(SMALL, "none")) == 3
    back = questions(SMALL, "discipline", looking_back=True)[-2:]
    assert [one.ratings for one in back] == [("then_tl",), ("then_sv",)]


def test_each_point_has_one_key() -> None:
    assert points_by_key(Scale(1, 5)) == {"1": 1, "2": 2, "3": 3, "4": 4, "5": 5}
    assert points_by_key(Scale(0, 4))["0"] == 0
    assert points_by_key(Scale(1, 10))["0"] == 10
    assert points_by_key(Scale(-2, 2)) == {"1": -2, "2": -1, "3": 0, "4": 1, "5": 2}
    na = Text("ไม่ทราบ", "")
    assert key_of_not_applicable(Scale(1, 5, not_applicable=na)) == "0"
    assert key_of_not_applicable(Scale(0, 4, not_applicable=na)) == "N"
    assert key_of_not_applicable(Scale(1, 5)) == ""


def test_a_person_answers_with_keys_only(table: Table) -> None:
    table.begin()
    table.step("3", ENTER)
    table.step("0", ENTER)
    table.step("s")
    table.step("2", ENTER)
    table.step("1", ENTER)
    assert table.visit.shown() is table.visit.end
    assert "1" in table.visit.end.open.text()
    table.finish()
    assert table.desk.answers == [
        {"tl_01": 3, "tl_02": NOT_APPLICABLE, "sv_01": SKIPPED, "des_tl": 2, "des_sv": 1}
    ]
    assert table.desk.drafts == {}


def test_enter_without_an_answer_stays(table: Table) -> None:
    table.begin()
    table.type(ENTER, ENTER)
    assert table.visit.person.sheet.place == 0
    assert not table.item.next.isEnabled()


def test_a_statement_is_only_left_when_its_answer_is_kept(table: Table) -> None:
    table.begin()
    table.desk.delay = 60
    table.type("3", ENTER)
    assert table.visit.person.sheet.answers == {"tl_01": 3}
    assert table.item.statement.text() == "We listen."
    assert not table.item.next.isEnabled()
    table.wait(lambda: table.item.statement.text() == "We help each other.")
    kept = next(iter(table.desk.drafts.values()))
    assert kept.answers == {"tl_01": 3}
    table.wait(lambda: next(iter(table.desk.drafts.values())).place == 1)


def test_an_answer_is_tinted_at_once_and_filled_when_it_is_kept(table: Table) -> None:
    table.begin()
    table.desk.delay = 40
    table.type("3")
    button = table.item.present.buttons[3]
    assert button.is_pending
    assert not button.isChecked()
    table.wait(button.isChecked)
    assert next(iter(table.desk.drafts.values())).answers == {"tl_01": 3}


def test_a_full_disk_keeps_the_person_on_the_statement_and_says_so(table: Table) -> None:
    table.begin()
    table.desk.full_disk = True
    table.type("3", ENTER)
    table.wait(lambda: not table.kiosk.message_bar.isHidden())
    assert "full" in table.kiosk.message_bar.sentence.text()
    assert table.visit.person.sheet.answers == {"tl_01": 3}
    assert chosen(table.item) == [table.item.present.buttons[3]]
    assert not table.item.present.buttons[3].isChecked()
    table.desk.full_disk = False
    table.type(ENTER)
    table.wait(lambda: table.item.statement.text() == "We help each other.")
    assert table.kiosk.message_bar.isHidden()


@pytest.mark.parametrize(
    ("letters", "scans", "stored"),
    [("ๅ/-", (2, 3, 4), (1, 2, 3)), ("123", (2, 3, 4), (1, 2, 3)), ("๑๒๓", (0, 0, 0), (1, 2, 3))],
)
def test_keys_are_read_by_place_and_in_any_digits(
    table: Table,
    monkeypatch: pytest.MonkeyPatch,
    letters: str,
    scans: tuple[int, ...],
    stored: tuple[int, ...],
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    table.begin()
    for letter, scan, answer in zip(letters, scans, stored, strict=True):
        press(table.kiosk, letter, scan)
        assert table.visit.person.sheet.answers[table.visit.person.question.present] == answer
        table.step(ENTER)


def test_skip_and_language_are_read_by_place(table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    table.begin()
    press(table.kiosk, "ส", 38)  # where L is
    assert language() == "th"
    assert table.item.statement.text() == "เราฟังกันจนเข้าใจ"
    assert table.item.other.text() == "We listen."
    press(table.kiosk, "ห", 31)  # where S is
    table.wait(lambda: table.visit.person.sheet.place == 1 and not table.waits())
    kept = next(iter(table.desk.drafts.values()))
    assert kept.answers == {"tl_01": SKIPPED}
    assert kept.language == "th"


def test_a_card_is_typed_on_a_thai_layout(table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    table.type(ENTER, "1", ENTER)
    line = table.visit.card.line
    for letter, scan in (("า", 37), ("ึ", 8), ("ท", 50)):  # K, 7, M
        press(line, letter, scan)
    assert line.text() == "K7M"


def test_a_slip_on_the_card_is_said_and_can_be_put_right(table: Table) -> None:
    table.type(ENTER, "2", ENTER)
    table.type("K7M2QXA", ENTER)
    assert "card" in table.visit.card.complaint.text()
    assert table.visit.person is None


def test_back_goes_to_the_statement_before_and_no_further(table: Table) -> None:
    table.begin()
    table.step("3", ENTER)
    table.step(BACK)
    assert table.item.present.buttons[3].isChecked()
    table.type(BACK, BACK, BACK)
    assert table.visit.shown() is table.item
    assert table.visit.person.sheet.place == 0


def test_a_dream_per_item_is_answered_on_the_same_screen(qtbot, theme: Theme) -> None:
    table = Table(qtbot, theme, dream="item")
    table.begin()
    assert table.item.dream.isVisible()
    table.type("1")
    assert table.item.dream.has_keys()
    assert not table.item.next.isEnabled()
    table.step("3", ENTER)
    assert next(iter(table.desk.drafts.values())).answers == {"tl_01": 1, "des_tl_01": 3}
    table.type(Qt.Key.Key_Down)
    assert table.item.dream.has_keys()
    table.type(Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert table.visit.person.sheet.answers["tl_02"] in (2, 3, NOT_APPLICABLE)


def test_pause_hides_everything_and_the_same_card_goes_on(table: Table) -> None:
    card = table.begin()
    table.step("3", ENTER)
    table.type(ESC)
    assert table.visit.shown() is table.visit.pause
    table.visit.pause.pause.click()
    table.wait(lambda: table.kiosk.visit is None)
    table.begin(card)
    assert table.visit.person.sheet.place == 1
    assert table.visit.person.sheet.answers == {"tl_01": 3}


def test_nothing_of_a_person_is_left_for_the_next_one(table: Table) -> None:
    card = table.begin()
    table.answer_all("3")
    table.finish()
    QTest.qWait(20)
    texts = all_texts(table.kiosk)
    assert card not in texts.replace(" ", "")
    assert "We listen" not in texts
    assert chosen(table.kiosk) == []
    for key in (ESC, BACK, Qt.Key.Key_Left):
        table.type(key)
    table.keys.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert table.kiosk.visit is None
    other = table.begin()
    assert other != card
    assert chosen(table.kiosk) == []
    table.type(BACK)
    assert chosen(table.kiosk) == []


def test_a_card_that_has_handed_in_is_refused(table: Table) -> None:
    card = table.begin()
    table.answer_all()
    table.finish()
    table.type(ENTER, "2", ENTER, card, ENTER)
    table.wait(lambda: not table.visit.card.complaint.isHidden())
    assert table.visit.person is None


def test_closing_the_window_pauses_and_asks_the_facilitator(table: Table) -> None:
    table.begin()
    table.type("3")
    table.kiosk.close()
    table.wait(lambda: table.kiosk.visit is None)
    assert table.kiosk.isVisible()
    assert next(iter(table.desk.drafts.values())).answers == {"tl_01": 3}
    table.kiosk.close()
    assert table.kiosk.isVisible()
    table.type("close", ENTER)
    assert table.kiosk.isVisible()
    table.kiosk.leave.line.clear()
    with table.bot.waitSignal(table.kiosk.left):
        table.type("ออก", ENTER)
    assert not table.kiosk.isVisible()


def test_leaving_brings_the_language_of_the_window_back(table: Table) -> None:
    table.begin(digit="1")
    assert language() == "th"
    table.type(ESC)
    table.visit.pause.pause.click()
    table.wait(lambda: table.kiosk.visit is None)
    table.kiosk.close()
    table.type("leave", ENTER)
    assert language() == "en"


def test_who_walks_away_is_hidden(table: Table) -> None:
    table.begin()
    table.step("3", ENTER)
    table.kiosk._idle.timeout.emit()
    table.wait(lambda: table.kiosk.visit is None)
    assert len(table.desk.drafts) == 1


def test_an_anonymous_draft_is_found_by_its_number(qtbot, theme: Theme) -> None:
    table = Table(qtbot, theme, mode="anonymous")
    table.type(ENTER, "2", ENTER)
    table.wait(lambda: table.visit.shown() is table.visit.number)
    assert table.visit.number.number.text() == "4821"
    table.type(ENTER)
    table.wait(lambda: table.visit.person is not None)
    table.step("3", ENTER)
    table.type(ESC)
    assert "4821" in table.visit.pause.kept.text()
    table.visit.pause.pause.click()
    table.wait(lambda: table.kiosk.visit is None)
    assert "4821" not in all_texts(table.kiosk)
    table.type(ENTER, "2", ENTER)
    table.wait(lambda: table.visit.shown() is table.visit.number)
    table.visit.number.other.click()
    table.type("48", ENTER)
    assert not table.visit.number.complaint.isHidden()
    table.type("๒๑", ENTER)
    table.wait(lambda: table.visit.person is not None)
    assert table.visit.person.sheet.answers == {"tl_01": 3}


def test_a_named_wave_asks_for_the_name(qtbot, theme: Theme) -> None:
    table = Table(qtbot, theme, mode="named", members=(("k1", "สมชาย ใจดี"), ("k2", "มาลี แก้วใส")))
    table.type(ENTER, "1", ENTER)
    table.type(ENTER)
    assert not table.visit.name.complaint.isHidden()
    table.type(Qt.Key.Key_Down, Qt.Key.Key_Down, ENTER)
    table.wait(lambda: table.visit.person is not None)
    assert table.visit.person.sheet.token.member in ("k1", "k2")


def test_a_self_made_code_needs_five_answers_and_says_that_it_is_weaker(table: Table) -> None:
    table.type(ENTER, "2", ENTER)
    table.visit.card.other.click()
    screen = table.visit.self_made
    assert "weaker" in screen.explain.text()
    table.type("บ้าน", ENTER, "สม", ENTER, ENTER)
    assert not screen.complaint.isHidden()
    table.type("แมว", ENTER, "2", ENTER, "เมือง", ENTER)
    table.wait(lambda: table.visit.person is not None)
    assert table.visit.person.sheet.token.elements == ("บ้าน", "สม", "แมว", "2", "เมือง")


@pytest.mark.parametrize(
    ("mode", "word"),
    [("coded", "not anonymous"), ("named", "name is stored"), ("anonymous", "Neither your name")],
)
def test_each_mode_says_what_it_means(qtbot, theme: Theme, mode: str, word: str) -> None:
    table = Table(qtbot, theme, mode=mode)
    table.type(ENTER, "2")
    assert word in all_texts(table.visit.honest)
    assert "5" in all_texts(table.visit.honest)


def test_every_button_and_field_has_a_name(table: Table) -> None:
    table.begin()
    for kind in (OptionButton, QLineEdit):
        for widget in table.kiosk.findChildren(kind):
            assert widget.accessibleName(), widget


def press(widget: QWidget, letter: str, scan: int) -> None:
    key = ord(letter.upper()) if letter.isascii() else int(Qt.Key.Key_unknown)
    event = QKeyEvent(
        QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, scan + X11 if scan else 0, 0, 0, letter
    )
    target = widget.focusWidget() or widget
    QApplication.sendEvent(target, event)
