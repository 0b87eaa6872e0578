"""Arranging slides by keyboard: tick, move, own words and back, and what is stored of it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.present.deck import Deck, arranged, edits_of
from gui.present.editor import DeckEditor
from gui.present.slide import NOTHING_OWN, Words
from gui.theme import Theme
from models.slides import SlideEdit
from tests.gui.present.conftest import slide
from tests.legibility import cut, nameless

KINDS = ("time_and_income", "rate_by_project", "days_over", "days_over_by_member")
ALT = Qt.KeyboardModifier.AltModifier


def deck(*edits: SlideEdit) -> Deck:
    return Deck("กลุ่มต้นกล้า", arranged([slide(kind) for kind in KINDS], edits), edits)


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme) -> Iterator[DeckEditor]:
    opened = DeckEditor(deck(), theme)
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(opened)
    opened.show()
    qtbot.waitExposed(opened)
    opened.list.setFocus()
    yield opened
    opened.close()


def kinds(editor: DeckEditor) -> list[str]:
    return [one.kind for one in editor.slides]


def test_members_are_left_out_until_they_are_chosen(editor: DeckEditor) -> None:
    assert [one.hidden for one in editor.slides] == [False, False, False, True]
    editor._choose(3)
    QTest.keyClick(editor.list, Qt.Key.Key_Space)
    assert not editor.slides[3].hidden
    assert editor.count.text() == "4 of 4 slides are shown"


def test_alt_and_an_arrow_move_a_slide(editor: DeckEditor) -> None:
    QTest.keyClick(editor.list, Qt.Key.Key_Down, ALT)
    assert kinds(editor) == ["rate_by_project", "time_and_income", "days_over", "days_over_by_member"]
    assert editor.row() == 1
    QTest.keyClick(editor.list, Qt.Key.Key_Up, ALT)
    QTest.keyClick(editor.list, Qt.Key.Key_Up, ALT)
    assert kinds(editor) == list(KINDS)


def test_own_words_and_back_to_the_automatic_ones(editor: DeckEditor) -> None:
    assert editor.message.placeholderText() == "ข้อความของ time_and_income"
    editor.message.setText("เราเหนื่อยตอนไหน")
    assert editor.slides[0].message == "เราเหนื่อยตอนไหน"
    assert editor.automatic[0].text() == "ข้อความของ time_and_income"
    editor._choose(1)
    assert editor.message.text() == ""
    editor._choose(0)
    assert editor.message.text() == "เราเหนื่อยตอนไหน"
    QTest.mouseClick(editor.back[0], Qt.MouseButton.LeftButton)
    assert editor.slides[0].own == NOTHING_OWN


def test_the_usual_order_and_words_come_back(editor: DeckEditor) -> None:
    editor.message.setText("คำของเรา")
    editor.move_chosen(1)
    editor.restore()
    assert kinds(editor) == list(KINDS)
    assert edits_of(editor.slides) == []


def test_saving_carries_the_slides(editor: DeckEditor, qtbot: QtBot) -> None:
    editor.question.setText("อะไรควรทำต่อ?")
    with qtbot.waitSignal(editor.arranged) as found:
        editor._save()
    assert edits_of(found.args[0])[0] == SlideEdit("time_and_income", "", "อะไรควรทำต่อ?")


def test_everything_has_a_name_and_nothing_is_cut(editor: DeckEditor) -> None:
    assert nameless(editor) == []
    assert cut(editor) == []


def test_a_slide_without_an_edit_follows_the_one_it_usually_follows() -> None:
    edits = (SlideEdit("days_over"), SlideEdit("time_and_income"))
    assert [one.kind for one in deck(*edits).slides] == [
        *("days_over", "days_over_by_member", "time_and_income", "rate_by_project")
    ]


def test_edits_of_slides_without_figures_are_kept() -> None:
    before = (SlideEdit("days_over"), SlideEdit("commitments", "สัญญาของเรา"), SlideEdit("time_and_income"))
    kept = edits_of(deck(*before).slides, before)
    assert [one.kind for one in kept] == [
        *("days_over", "commitments", "days_over_by_member", "time_and_income", "rate_by_project")
    ]
    assert kept[1].message == "สัญญาของเรา"
    usual = [one.said(NOTHING_OWN, hidden=one.kind == "days_over_by_member") for one in deck().slides]
    assert edits_of(usual, (SlideEdit("commitments", "สัญญาของเรา"),))[-1].message == "สัญญาของเรา"


def test_the_deck_starts_at_the_slide_of_the_page() -> None:
    own = Words("คำของเรา", "")
    found = Deck("ทีม", tuple(slide(kind) for kind in ("days_over", "change_rate", "dream", "commitments")))
    assert [found.start(page) for page in ("efficiency", "before_after", "dream_team", "time_log")] == [
        0,
        1,
        2,
        0,
    ]
    assert found.start("workshop") == 1  # no discipline slide: the first one of before and after
    assert found.start("better_time") == 0
    assert found.slides[0].said(own, hidden=True).message == "คำของเรา"
