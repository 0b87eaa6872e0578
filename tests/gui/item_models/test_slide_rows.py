"""The list of slides as a Qt model: checks, moves, and what a screen reader hears."""

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from gui.item_models.slide_rows import SlideRows
from gui.present.slide import Slide, Words

_Role = Qt.ItemDataRole


def rows() -> SlideRows:
    made = SlideRows()
    made.show_slides(
        [
            Slide(kind, name, Words(f"ข้อความ {name}", "?"), "")
            for kind, name in (("a", "ก"), ("b", "ข"), ("c", "ค"))
        ]
    )
    return made


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = rows()
    qtmodeltester.check(model)
    model.move(0, 1)
    model.move(2, -1)
    qtmodeltester.check(model)


def test_moves_end_at_the_ends() -> None:
    model = rows()
    assert [model.move(0, -1), model.move(2, 1), model.move(0, 1)] == [0, 2, 1]
    assert [slide.kind for slide in model.slides] == ["b", "a", "c"]
    assert model.data(model.index(0)) == "1. ข"


def test_a_tick_says_whether_a_slide_is_shown() -> None:
    model = rows()
    assert model.data(model.index(1), _Role.CheckStateRole) == Qt.CheckState.Checked
    assert model.setData(model.index(1), Qt.CheckState.Unchecked.value, _Role.CheckStateRole)
    assert model.slides[1].hidden
    assert model.data(model.index(1), _Role.AccessibleTextRole) == "2. ข, left out. ข้อความ ข"
