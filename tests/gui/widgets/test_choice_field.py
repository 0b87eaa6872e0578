"""Choosing by typing, with names that are not there said so."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.widgets.choice_field import ChoiceField

CHOICES = [("m", "ฟื้นฟูป่าชายเลน"), ("y", "อบรมเยาวชน"), ("c", "รับจัดกิจกรรม CSR"), ("d", "CSR")]


def field(qtbot, *, optional: bool = True) -> ChoiceField:
    made = ChoiceField(optional=optional)
    qtbot.addWidget(made)
    made.set_choices(CHOICES)
    return made


def test_a_part_that_only_one_name_has_is_enough(qtbot) -> None:
    made = field(qtbot)
    made.setEditText("เยาวชน")
    with qtbot.waitSignal(made.edited) as edited:
        assert made.commit()
    assert edited.args == ["y"]
    assert (made.value(), made.currentText()) == ("y", "อบรมเยาวชน")


def test_a_whole_name_wins_over_names_that_hold_it(qtbot) -> None:
    made = field(qtbot)
    made.setEditText("csr")
    assert made.commit()
    assert made.value() == "d"


def test_nothing_and_several_are_told_and_the_text_stays(qtbot) -> None:
    made = field(qtbot)
    for text in ("ไม่มีชื่อนี้", "ร"):
        made.setEditText(text)
        with qtbot.waitSignal(made.complaint):
            assert not made.commit()
        assert text in made.error
        assert made.currentText() == text
    made.setEditText("")
    assert made.commit()
    assert (made.value(), made.error) == (None, "")


def test_a_member_must_be_chosen(qtbot) -> None:
    made = field(qtbot, optional=False)
    assert not made.commit()


def test_arrow_keys_and_enter(qtbot) -> None:
    made = field(qtbot)
    made.set_value("m")
    QTest.keyClick(made, Qt.Key.Key_Down)
    with qtbot.waitSignal(made.submitted):
        QTest.keyClick(made, Qt.Key.Key_Return)
    assert made.commit()
    assert made.value() == "y"


def test_new_choices_keep_what_is_chosen_and_what_is_typed(qtbot) -> None:
    made = field(qtbot)
    made.set_value("y")
    made.set_choices(list(reversed(CHOICES)))
    assert made.value() == "y"
    made.setEditText("กำลังพิมพ์")
    made.set_choices(CHOICES)
    assert made.currentText() == "กำลังพิมพ์"
