"""Texts in two languages, and Thai line breaks that are for the eye only."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel
from pytestqt.qtbot import QtBot

from gui import thai_breaks
from gui.application import _clean_clipboard
from gui.dates import format_year
from gui.language import language, set_language, speaking, tr, translate_error
from gui.qt_texts import ThaiQtTexts
from gui.widgets.labels import plain_label
from models.errors import Refused

SENTENCE = "ตัวเลขนี้บอกว่าใครจ่ายค่าเวลา ไม่ได้บอกคุณค่าของงาน"


@pytest.fixture
def thai_qt(qapp: QApplication) -> Iterator[None]:
    texts = ThaiQtTexts()
    QCoreApplication.installTranslator(texts)
    yield
    QCoreApplication.removeTranslator(texts)


def test_texts_are_thai_or_english():
    assert tr("Undo") == "Undo"
    set_language("th")
    assert tr("Undo") == "เลิกทำ"
    assert tr("What nobody has translated") == "What nobody has translated"


def test_a_report_speaks_another_language_on_its_own_thread_alone():
    set_language("en")
    with speaking("th"):
        assert (tr("Undo"), language(), format_year(2026)) == ("เลิกทำ", "th", "2569")
        with speaking("en"):
            assert tr("Undo") == "Undo"
        with ThreadPoolExecutor() as pool:
            assert pool.submit(tr, "Undo").result() == "Undo"
        assert tr("Undo") == "เลิกทำ"
    assert tr("Undo") == "Undo"


def test_the_language_comes_back_after_an_error():
    with pytest.raises(Refused), speaking("th"):
        raise Refused("Type the amount.")
    assert language() == "en"


def test_an_error_is_translated_and_its_values_are_kept():
    set_language("th")
    error = Refused("“{text}” is not in the calendar. Check the day and the month.", text="31/2 {x}")
    assert translate_error(error) == "“31/2 {x}” ไม่มีในปฏิทิน ตรวจวันและเดือนอีกครั้ง"


def test_qt_speaks_thai(thai_qt: None, qtbot: QtBot):
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Save)
    qtbot.addWidget(box)
    assert sorted(button.text() for button in box.buttons()) == ["บันทึก", "ยกเลิก"]
    assert QCoreApplication.translate("QLineEdit", "&Undo") == "เลิกทำ"
    assert QCoreApplication.translate("Somewhere", "Nothing we know") == "Nothing we know"


def test_breaks_fall_between_words_and_vanish_again():
    thai_breaks.load()
    shown = thai_breaks.breakable(SENTENCE)
    assert thai_breaks.strip(shown) == SENTENCE
    assert f"ตัวเลข{thai_breaks.BREAK}นี้" in shown
    assert thai_breaks.breakable("Bangkok 2569") == "Bangkok 2569"


def test_a_thai_paragraph_wraps(qtbot: QtBot):
    thai_breaks.load()
    label = plain_label("ไม่ได้บอกคุณค่าของงาน" * 8, wrap=True)
    qtbot.addWidget(label)
    one_line = label.fontMetrics().height()
    assert label.heightForWidth(200) >= 3 * one_line
    assert thai_breaks.BREAK not in label.text()


def test_what_is_copied_carries_no_marks(qtbot: QtBot):
    copied = [f"ตัวเลข{thai_breaks.BREAK}นี้"]

    class Clipboard:
        def ownsClipboard(self) -> bool:
            return True

        def text(self) -> str:
            return copied[-1]

        def setText(self, text: str) -> None:
            copied.append(text)

    _clean_clipboard(Clipboard())  # type: ignore[arg-type]
    assert copied[-1] == "ตัวเลขนี้"


@pytest.mark.parametrize("text", ["<b>ชื่อ</b>", '<img src="//host/x.png">', "a & b", "<script>"])
def test_a_label_never_reads_html(text: str, qtbot: QtBot):
    label = plain_label(text)
    qtbot.addWidget(label)
    assert QLabel.text(label) == text
    assert label.textFormat().name == "PlainText"
