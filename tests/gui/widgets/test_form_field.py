"""What a field of a form says below it."""

from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from gui.widgets.form_field import FormField
from tests.keyboard import type_text


def test_a_complaint_takes_the_place_of_the_hint_until_the_person_types(qtbot: QtBot) -> None:
    line = QLineEdit()
    field = FormField(line)
    qtbot.addWidget(field)
    field.set_hint("เช่น ทีมมดแดง")
    field.complain("ตั้งชื่อทีมก่อน")
    line.setText("")
    assert field.note.text() == line.accessibleDescription() == "ตั้งชื่อทีมก่อน"
    type_text(line, "ที")
    assert field.complaint == "" and field.note.text() == "เช่น ทีมมดแดง"


def test_choosing_from_a_list_answers_a_complaint(qtbot: QtBot) -> None:
    box = QComboBox()
    box.addItems(["รอบ 1", "รอบ 2"])
    field = FormField(box)
    qtbot.addWidget(field)
    field.complain("เลือกรอบก่อน")
    box.setCurrentIndex(1)
    assert field.complaint
    box.activated.emit(1)
    assert not field.complaint
