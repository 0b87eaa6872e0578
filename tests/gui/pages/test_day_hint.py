"""The hint of the day: an overlap with its three ways out in exact words, or the longest gap."""

from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QBoxLayout, QPushButton

from assessments.time_use.day import Stretch
from assessments.time_use.overlaps import Timed, overlap, overlaps_of
from gui.item_models.entry_columns import Names
from gui.language import set_language
from gui.pages.time_log import overlap_words
from gui.pages.time_log.day_hint import DayHint
from gui.pages.time_log.overlap_words import OverlapHint
from gui.theme import Theme
from models.records import Activity, Entry, Project

H = 3600
FRIDAY, THURSDAY = date(2026, 11, 20), date(2026, 11, 19)
LONG = "ประชุมเชิงปฏิบัติการออกแบบค่ายเยาวชนต้นกล้าครั้งที่สาม <b>ปั๊มน้ำ & ป่า</b>"


def at(start: float, end: float, key: str = "ฉัน", day: date = FRIDAY) -> Timed:
    return Timed(key, day, int(start * H), int((end - start) * H))


def hint_of(mine: Timed, other: Timed, name: str = "ประชุม", number: int = 1, count: int = 1) -> OverlapHint:
    found = overlap(mine, other)
    assert found is not None
    return OverlapHint(found, "ลงพื้นที่", name, number, count)


@pytest.fixture
def hint(qtbot, theme: Theme) -> DayHint:
    made = DayHint(theme)
    qtbot.addWidget(made)
    made.resize(678, 100)
    made.show()
    return made


def buttons(hint: DayHint) -> list[str]:
    QApplication.processEvents()  # the layout gives each its width
    return [button.text() for button in hint.findChildren(QPushButton) if not button.isHidden()]


def test_the_other_that_began_before_is_shortened(hint: DayHint) -> None:
    hint.show_overlap(hint_of(at(9.5, 12), at(9, 10)))
    assert hint.sentence.text() == "ลงพื้นที่ overlaps ประชุม by 0:30 h"
    assert buttons(hint) == ["Shorten ประชุม to 09:00–09:30", "Start at 10:00 instead", "Keep both"]
    assert hint.start_after.accessibleName() == "Start ลงพื้นที่ at 10:00 instead: 10:00–12:30"
    assert hint.place.isHidden()


def test_the_other_around_mine_is_split(hint: DayHint) -> None:
    hint.show_overlap(hint_of(at(9.5, 10), at(9, 12)))
    assert buttons(hint)[0] == "Split ประชุม: 09:00–09:30 and 10:00–12:00"


def test_what_would_leave_nothing_or_another_day_is_not_offered(hint: DayHint) -> None:
    hint.show_overlap(hint_of(at(9, 12), at(10, 11)))
    assert buttons(hint) == ["Start at 11:00 instead", "Keep both"]
    hint.show_overlap(hint_of(at(22, 23), at(21, 24)))
    assert buttons(hint) == ["Split ประชุม: 21:00–22:00 and 23:00–24:00", "Keep both"]


def test_a_piece_of_another_day_names_it(hint: DayHint) -> None:
    hint.show_overlap(hint_of(at(1, 3), at(22, 26, day=THURSDAY)))
    assert hint.trim.accessibleName() == "Shorten ประชุม to Thu 19 Nov 22:00–01:00"
    set_language("th")
    assert "พฤ. 19 พ.ย. 22:00–01:00" in overlap_words.trim_words(hint_of(at(1, 3), at(22, 26, day=THURSDAY)))


def test_one_of_several_says_which(hint: DayHint) -> None:
    hint.show_overlap(hint_of(at(9.5, 12), at(9, 10), number=1, count=2))
    assert hint.place.text() == "1 of 2" and not hint.place.isHidden()


def test_the_buttons_say_what_was_chosen_by_keyboard_alone(qtbot, hint: DayHint) -> None:
    shown = hint_of(at(9.5, 12), at(9, 10))
    hint.show_overlap(shown)
    hint.trim.setFocus()
    for signal in (hint.trim_asked, hint.start_after_asked, hint.keep_asked):
        with qtbot.waitSignal(signal) as asked:
            QTest.keyClick(QApplication.focusWidget() or hint, Qt.Key.Key_Space)
        assert asked.args == [shown]
        QTest.keyClick(QApplication.focusWidget() or hint, Qt.Key.Key_Tab)


def test_a_gap_is_filled_or_was_no_working_time(qtbot, hint: DayHint) -> None:
    gap = Stretch(int(14.5 * H), int(15.25 * H))
    hint.show_gap(gap)
    assert hint.sentence.text() == "14:30–15:15: 0:45 h not logged yet"
    assert buttons(hint) == ["Fill this gap", "Not working time"]
    with qtbot.waitSignal(hint.fill_asked) as filled, qtbot.waitSignal(hint.dismissed) as dismissed:
        hint.fill.click()
        hint.dismiss.click()
    assert filled.args == dismissed.args == [gap]
    set_language("th")
    hint.retranslate()
    assert hint.sentence.text() == "14:30–15:15 ยังไม่ได้บันทึก 0:45 ชม."
    hint.show_nothing()
    assert hint.isHidden()


@pytest.mark.parametrize("width", [600, 678])
def test_a_long_name_gives_way_and_times_never_do(qtbot, hint: DayHint, width: int) -> None:
    hint.setFixedWidth(width)
    hint.show_overlap(hint_of(at(9.5, 10), at(9, 12), LONG))
    qtbot.waitUntil(lambda: "…" in hint.trim.text())
    assert hint.trim.text().endswith(": 09:00–09:30 and 10:00–12:00")
    assert hint.trim.accessibleName() == f"Split {LONG}: 09:00–09:30 and 10:00–12:00"
    assert "&lt;b&gt;" in hint.trim.toolTip()
    shown = [button for button in hint.findChildren(QPushButton) if not button.isHidden()]
    assert max(button.geometry().right() for button in shown) <= width
    assert all(one.geometry().right() < two.geometry().left() for one, two in pairwise(shown))


def test_buttons_stand_beside_the_words_where_they_fit(hint: DayHint) -> None:
    hint.show_gap(Stretch(9 * H, 10 * H))
    assert hint._box.direction() == QBoxLayout.Direction.LeftToRight
    hint.setFixedWidth(330)
    assert hint._box.direction() == QBoxLayout.Direction.TopToBottom


# Words


def test_the_preview_names_the_worst_and_counts_the_others() -> None:
    names = {"ก": "ประชุมเช้า", "ข": "ปั๊มน้ำ"}
    saved = [at(8, 9.5, "ก"), at(10, 12, "ข"), at(11.5, 13, "ค")]

    def preview(mine: Timed) -> str:
        return overlap_words.preview(overlaps_of(mine, saved), names)

    assert preview(at(13, 14)) == ""
    assert preview(at(9, 10)) == "overlaps ประชุมเช้า by 0:30 h"
    assert preview(at(9, 11)) == "overlaps ปั๊มน้ำ by 1:00 h, and 1 more"
    assert preview(at(9, 12)) == "overlaps ปั๊มน้ำ by 2:00 h, and 2 more"
    assert preview(at(12.5, 14)) == "overlaps an entry by 0:30 h"


def test_an_entry_is_called_by_its_note_else_by_its_work() -> None:
    names = Names(
        {},
        {"p": Project("p", 1, "อบรมเยาวชน", None, False, False)},
        {"a": Activity("a", 1, "ลงพื้นที่", "mission", False)},
    )

    def called(note: str, project: str | None, activity: str | None) -> str:
        return overlap_words.what(Entry("1", 1, "m", FRIDAY, H, 9 * H, project, activity, note, ()), names)

    assert called("นับกล้าไม้", "p", "a") == "นับกล้าไม้"
    assert called("", "p", "a") == "ลงพื้นที่"
    assert called("", "p", None) == "อบรมเยาวชน"
    assert called("", None, None) == "an entry"
