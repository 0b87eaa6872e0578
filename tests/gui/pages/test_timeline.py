"""The day's timeline worked by mouse and by typed keys, in Thai and English."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from assessments.time_use.day import Stretch
from gui.language import set_language
from gui.pages.time_log import timeline_keys
from gui.pages.time_log.timeline import Block, Timeline
from gui.pages.time_log.timeline_blocks import Scale, Shown
from gui.pages.time_log.timeline_drag import Drag, Proposal
from gui.theme import Theme
from tests.gui.pages.test_day_total import speak_thai

H, M = 3600, 60
FRIDAY = date(2026, 11, 20)
LUNCH = Stretch(12 * H, 13 * H)
GAP = Stretch(14 * H + 30 * M, 15 * H + 15 * M)
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton

VISIT = Block("visit", 9 * H, 3 * H, "ลงพื้นที่ป่าชายเลน", "อบรมเยาวชน", "travel")
CALL = Block("call", 13 * H, 90 * M, "โทรนัดบริษัท", "รับจัดกิจกรรม CSR", "earning")
REPORT = Block("report", 15 * H + 15 * M, H, "เขียนรายงาน", "ฟื้นฟูป่าชายเลน", "administration")
DAY = (VISIT, CALL, REPORT)
MAIL = Block("mail", None, 30 * M, "ตอบข้อความ", "งานกลาง", "mission")


class Window(QWidget):
    """A timeline of the design's size, and a line beside it that can take the focus."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.line, self.timeline = QLineEdit(), Timeline(theme)
        self.timeline.setFixedSize(420, 547)
        box = QVBoxLayout(self)
        box.addWidget(self.line)
        box.addWidget(self.timeline)


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> Window:
    made = Window(theme)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.line.setFocus()
    return made


@pytest.fixture
def timeline(qtbot: QtBot, window: Window) -> Timeline:
    made: Timeline = window.timeline
    made.show_day(DAY, (), [GAP], LUNCH, 17 * H, day=FRIDAY)
    QTest.qWait(5)
    return made


def spies(timeline: Timeline) -> dict[str, QSignalSpy]:
    names = ("moved", "created", "opened", "delete_asked")
    return {name: QSignalSpy(getattr(timeline, name)) for name in names}


def heard(spy: QSignalSpy) -> list[list[object]]:
    return [list(spy.at(place)) for place in range(spy.count())]


def at(timeline: Timeline, seconds: int, *, x: int = 200) -> QPoint:
    return QPoint(x, timeline.canvas.scale.y(seconds))


def mouse(
    timeline: Timeline, kind: QEvent.Type, place: QPoint, modifiers: Qt.KeyboardModifier = NONE
) -> None:
    canvas = timeline.canvas
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else LEFT
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else LEFT
    where = QPointF(canvas.mapToGlobal(place))
    QApplication.sendEvent(canvas, QMouseEvent(kind, QPointF(place), where, button, held, modifiers))


def drag(timeline: Timeline, first: QPoint, last: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    mouse(timeline, QEvent.Type.MouseButtonPress, first)
    mouse(timeline, QEvent.Type.MouseMove, (first + last) / 2, modifiers)
    mouse(timeline, QEvent.Type.MouseMove, last, modifiers)
    mouse(timeline, QEvent.Type.MouseButtonRelease, last, modifiers)


def focus(timeline: Timeline, key: str = "") -> None:
    timeline.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    if key:
        timeline.canvas.set_current(key)


def press(timeline: Timeline, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(timeline.canvas, key, modifiers)


def current(timeline: Timeline) -> str:
    stop = timeline.canvas.current
    return stop.key if stop is not None else ""


# Mouse


def test_a_dragged_block_moves_in_quarters_of_an_hour(timeline: Timeline) -> None:
    all_of_it = spies(timeline)
    drag(timeline, at(timeline, 10 * H), at(timeline, 10 * H + 50 * M))
    assert heard(all_of_it["moved"]) == [["visit", 9 * H + 45 * M, 3 * H]]
    assert timeline.canvas.current is not None
    assert timeline.canvas.current.block.start == 9 * H + 45 * M


@pytest.mark.parametrize("modifier", [ALT, CTRL])
def test_with_alt_or_ctrl_in_five_minutes(timeline: Timeline, modifier: Qt.KeyboardModifier) -> None:
    all_of_it = spies(timeline)
    drag(timeline, at(timeline, 10 * H), at(timeline, 10 * H + 50 * M), modifier)
    assert heard(all_of_it["moved"]) == [["visit", 9 * H + 50 * M, 3 * H]]


def test_edges_resize(timeline: Timeline) -> None:
    all_of_it = spies(timeline)
    drag(timeline, at(timeline, 12 * H) - QPoint(0, 4), at(timeline, 11 * H) - QPoint(0, 4))
    drag(timeline, at(timeline, 13 * H) + QPoint(0, 4), at(timeline, 13 * H + 30 * M) + QPoint(0, 4))
    assert heard(all_of_it["moved"]) == [["visit", 9 * H, 2 * H], ["call", 13 * H + 30 * M, H]]


def test_a_click_and_a_trembling_hand_change_nothing(timeline: Timeline) -> None:
    """kimai/kimai#2103: an accidental drag in the calendar moved entries, and could not be undone."""
    all_of_it = spies(timeline)
    for place in (at(timeline, 10 * H), at(timeline, 12 * H) - QPoint(0, 2), at(timeline, 8 * H)):
        drag(timeline, place, place + QPoint(0, 3))
        drag(timeline, place, place + QPoint(90, 0))
    assert all(not heard(spy) for spy in all_of_it.values())


def test_a_drag_back_to_where_it_was_changes_nothing(timeline: Timeline) -> None:
    all_of_it = spies(timeline)
    place = at(timeline, 10 * H)
    mouse(timeline, QEvent.Type.MouseButtonPress, place)
    mouse(timeline, QEvent.Type.MouseMove, place + QPoint(0, 60))
    mouse(timeline, QEvent.Type.MouseMove, place)
    mouse(timeline, QEvent.Type.MouseButtonRelease, place)
    assert heard(all_of_it["moved"]) == []


def test_escape_cancels_a_drag(timeline: Timeline) -> None:
    all_of_it = spies(timeline)
    place = at(timeline, 10 * H)
    mouse(timeline, QEvent.Type.MouseButtonPress, place)
    mouse(timeline, QEvent.Type.MouseMove, place + QPoint(0, 60))
    assert timeline.canvas.is_dragging
    press(timeline, Qt.Key.Key_Escape)
    assert not timeline.canvas.is_dragging
    mouse(timeline, QEvent.Type.MouseButtonRelease, place + QPoint(0, 60))
    assert heard(all_of_it["moved"]) == []


def test_a_refresh_does_not_tear_a_drag_away(timeline: Timeline) -> None:
    all_of_it = spies(timeline)
    place = at(timeline, 10 * H)
    mouse(timeline, QEvent.Type.MouseButtonPress, place)
    mouse(timeline, QEvent.Type.MouseMove, place + QPoint(0, 20))
    timeline.show_day((VISIT, REPORT), (), [], LUNCH, 17 * H, day=FRIDAY)
    mouse(timeline, QEvent.Type.MouseMove, at(timeline, 11 * H))
    mouse(timeline, QEvent.Type.MouseButtonRelease, at(timeline, 11 * H))
    assert heard(all_of_it["moved"]) == [["visit", 10 * H, 3 * H]]
    assert {stop.key for stop in timeline.canvas.shown.stops()} == {"visit", "report"}


def test_a_free_stretch_is_dragged_over(timeline: Timeline) -> None:
    all_of_it = spies(timeline)
    drag(timeline, at(timeline, 8 * H + 2 * M), at(timeline, 7 * H + 20 * M))
    assert heard(all_of_it["created"]) == [[7 * H + 15 * M, H]]


def test_a_gap_is_clicked_or_a_part_of_it_dragged_over(timeline: Timeline) -> None:
    all_of_it = spies(timeline)
    place = at(timeline, 15 * H)
    drag(timeline, place, place)
    drag(timeline, at(timeline, 14 * H + 31 * M), at(timeline, 14 * H + 58 * M))
    assert heard(all_of_it["created"]) == [[GAP.start, GAP.seconds], [GAP.start, 30 * M]]


def test_a_double_click_opens(timeline: Timeline) -> None:
    all_of_it = spies(timeline)
    QTest.mouseDClick(timeline.canvas, LEFT, NONE, at(timeline, 10 * H))
    assert heard(all_of_it["opened"]) == [["visit"]]


def test_a_running_block_stays_where_it_is(timeline: Timeline) -> None:
    running = Block("timer", 16 * H + 15 * M, 42 * M, "นับกล้าไม้", "", "mission", running=True)
    timeline.show_day((*DAY, running), (), [], LUNCH, 17 * H, day=FRIDAY)
    all_of_it = spies(timeline)
    drag(timeline, at(timeline, 16 * H + 30 * M), at(timeline, 18 * H))
    focus(timeline, "timer")
    press(timeline, Qt.Key.Key_Down, CTRL)
    press(timeline, Qt.Key.Key_Delete)
    timeline.settle()
    assert all(not heard(spy) for spy in all_of_it.values())
    timeline.show_running(H)
    assert timeline.canvas.current is not None
    assert timeline.canvas.current.block.seconds == H


# Keys


def test_the_timeline_is_one_stop_of_tab_and_arrows_walk_in_order_of_time(
    window: Window, timeline: Timeline
) -> None:
    timeline.show_day(DAY, (MAIL,), [GAP], LUNCH, None, day=FRIDAY)
    QTest.keyClick(window.line, Qt.Key.Key_Tab)
    assert window.focusWidget() is timeline.canvas
    walked = [current(timeline)]
    for _ in range(5):
        press(timeline, Qt.Key.Key_Down)
        walked.append(current(timeline))
    assert walked == ["mail", "visit", "call", f"gap {GAP.start}", "report", "report"]
    press(timeline, Qt.Key.Key_Home)
    assert current(timeline) == "mail"
    QTest.keyClick(timeline.canvas, Qt.Key.Key_Tab)
    assert window.focusWidget() is window.line


def test_several_presses_are_one_change(
    qtbot: QtBot, timeline: Timeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    all_of_it = spies(timeline)
    focus(timeline, "visit")
    press(timeline, Qt.Key.Key_Down, CTRL)
    press(timeline, Qt.Key.Key_Down, CTRL)
    press(timeline, Qt.Key.Key_Up, SHIFT)
    press(timeline, Qt.Key.Key_Up, CTRL | SHIFT)
    assert heard(all_of_it["moved"]) == []
    qtbot.waitUntil(lambda: all_of_it["moved"].count() == 1, timeout=3 * timeline_keys.PATIENCE)
    assert heard(all_of_it["moved"]) == [["visit", 9 * H + 15 * M, 3 * H]]
    assert timeline.canvas.pending.proposal is None


def test_enter_settles_at_once_and_opens_what_is_settled(timeline: Timeline) -> None:
    all_of_it = spies(timeline)
    focus(timeline, "call")
    press(timeline, Qt.Key.Key_Up, CTRL)
    press(timeline, Qt.Key.Key_Return)
    assert heard(all_of_it["moved"]) == [["call", 12 * H + 45 * M, 90 * M]]
    assert heard(all_of_it["opened"]) == []
    press(timeline, Qt.Key.Key_Return)
    press(timeline, Qt.Key.Key_F2)
    assert heard(all_of_it["opened"]) == [["call"], ["call"]]


def test_the_cursor_going_on_settles(timeline: Timeline) -> None:
    all_of_it = spies(timeline)
    focus(timeline, "visit")
    press(timeline, Qt.Key.Key_Down, SHIFT)
    press(timeline, Qt.Key.Key_Down)
    assert heard(all_of_it["moved"]) == [["visit", 9 * H, 3 * H + 15 * M]]
    assert current(timeline) == "call"


def test_leaving_settles(window: Window, timeline: Timeline) -> None:
    all_of_it = spies(timeline)
    focus(timeline, "visit")
    press(timeline, Qt.Key.Key_Down, CTRL)
    window.line.setFocus()
    assert heard(all_of_it["moved"]) == [["visit", 9 * H + 15 * M, 3 * H]]
    focus(timeline, "report")
    press(timeline, Qt.Key.Key_Down, CTRL)
    window.hide()
    assert all_of_it["moved"].count() == 2


def test_escape_takes_back_and_what_goes_nowhere_is_no_change(timeline: Timeline) -> None:
    all_of_it = spies(timeline)
    focus(timeline, "visit")
    press(timeline, Qt.Key.Key_Down, CTRL)
    press(timeline, Qt.Key.Key_Escape)
    timeline.settle()
    press(timeline, Qt.Key.Key_Down, CTRL)
    press(timeline, Qt.Key.Key_Up, CTRL)
    timeline.settle()
    assert heard(all_of_it["moved"]) == []


def test_a_refresh_keeps_cursor_and_proposal(timeline: Timeline) -> None:
    all_of_it = spies(timeline)
    focus(timeline, "call")
    press(timeline, Qt.Key.Key_Down, CTRL)
    timeline.show_day((VISIT, CALL), (), [GAP], LUNCH, 17 * H, day=FRIDAY)
    assert current(timeline) == "call"
    press(timeline, Qt.Key.Key_Down, CTRL)
    timeline.settle()
    assert heard(all_of_it["moved"]) == [["call", 13 * H + 30 * M, 90 * M]]


def test_another_day_does_not_lose_a_proposal(timeline: Timeline) -> None:
    all_of_it = spies(timeline)
    focus(timeline, "call")
    press(timeline, Qt.Key.Key_Down, CTRL)
    timeline.show_day((Block("other", 8 * H, H, "อื่น"),), (), [], LUNCH, None, day=date(2026, 11, 19))
    assert heard(all_of_it["moved"]) == [["call", 13 * H + 15 * M, 90 * M]]


def test_a_deleted_block_leaves_the_cursor_where_it_was(timeline: Timeline) -> None:
    all_of_it = spies(timeline)
    focus(timeline, "call")
    press(timeline, Qt.Key.Key_Delete)
    assert heard(all_of_it["delete_asked"]) == [[["call"]]]
    timeline.show_day((VISIT, REPORT), (), [], LUNCH, 17 * H, day=FRIDAY)
    assert current(timeline) == "report"


def test_enter_on_a_gap_creates(timeline: Timeline) -> None:
    all_of_it = spies(timeline)
    focus(timeline, f"gap {GAP.start}")
    press(timeline, Qt.Key.Key_Down, CTRL)  # a gap cannot be moved
    press(timeline, Qt.Key.Key_Delete)
    press(timeline, Qt.Key.Key_Return)
    assert heard(all_of_it["created"]) == [[GAP.start, GAP.seconds]]
    assert heard(all_of_it["delete_asked"]) == []


@pytest.mark.parametrize("key", ["Insert", "N", "ื"])
def test_a_new_stretch_is_laid_out_after_the_current_block(timeline: Timeline, key: str) -> None:
    """The key of the letter N types ื on a Thai layout: it is read by its place."""
    all_of_it = spies(timeline)
    focus(timeline, "report")
    if key == "ื":
        thai = QKeyEvent(QEvent.Type.KeyPress, 0x0E37, NONE, 49 + 8, 0, 0, key)
        QApplication.sendEvent(timeline.canvas, thai)
    else:
        press(timeline, Qt.Key[f"Key_{key}"])
    press(timeline, Qt.Key.Key_Down)
    press(timeline, Qt.Key.Key_Up, SHIFT)
    press(timeline, Qt.Key.Key_Return)
    assert heard(all_of_it["created"]) == [[16 * H + 30 * M, 45 * M]]
    assert timeline.canvas.proposal is None


def test_a_new_stretch_is_taken_back(window: Window, timeline: Timeline) -> None:
    all_of_it = spies(timeline)
    focus(timeline, "report")
    press(timeline, Qt.Key.Key_Insert)
    press(timeline, Qt.Key.Key_Escape)
    assert timeline.canvas.proposal is None
    press(timeline, Qt.Key.Key_Insert)
    window.line.setFocus()
    assert timeline.canvas.proposal is None
    assert heard(all_of_it["created"]) == []


def test_an_empty_day_can_be_begun_by_keys(timeline: Timeline) -> None:
    timeline.show_day((), (), [], LUNCH, 10 * H + 20 * M, day=date(2026, 11, 21))
    all_of_it = spies(timeline)
    focus(timeline)
    press(timeline, Qt.Key.Key_Down)
    press(timeline, Qt.Key.Key_N)
    press(timeline, Qt.Key.Key_Return)
    assert heard(all_of_it["created"]) == [[10 * H + 15 * M, H]]


# What has no clock time


def test_what_has_no_clock_time_is_reached_opened_and_deleted(timeline: Timeline) -> None:
    many = [Block(f"mail {n}", None, 30 * M, f"ตอบข้อความ {n}") for n in range(12)]
    timeline.show_day(DAY, many, [GAP], LUNCH, None, day=FRIDAY)
    all_of_it = spies(timeline)
    assert timeline.untimed.isVisible()
    assert timeline.untimed.height() < 547 / 3
    focus(timeline, "visit")
    press(timeline, Qt.Key.Key_Up)
    assert current(timeline) == "mail 11"
    press(timeline, Qt.Key.Key_Down, CTRL)
    press(timeline, Qt.Key.Key_Return)
    press(timeline, Qt.Key.Key_Delete)
    assert heard(all_of_it["opened"]) == [["mail 11"]]
    assert heard(all_of_it["delete_asked"]) == [[["mail 11"]]]
    box = timeline.untimed.chips.box_of("mail 0")
    assert box is not None
    QTest.mouseClick(timeline.untimed.chips, LEFT, NONE, box.center().toPoint())
    assert current(timeline) == "mail 0"
    timeline.show_day(DAY, (), [GAP], LUNCH, None, day=FRIDAY)
    assert not timeline.untimed.isVisible()


# What is typed, and what is seen


def test_what_is_typed_is_shown_but_no_stop_of_the_cursor(timeline: Timeline) -> None:
    timeline.show_typed(Block("", 19 * H, H, "กำลังพิมพ์", "", "mission"))
    assert timeline.canvas.shown.typed is not None
    assert len(timeline.canvas.shown.stops()) == 4
    all_of_it = spies(timeline)
    drag(timeline, at(timeline, 19 * H + 30 * M), at(timeline, 21 * H))
    assert all(not heard(spy) for spy in all_of_it.values())
    timeline.show_day(DAY, (), [GAP], LUNCH, 17 * H, day=FRIDAY)
    assert timeline.canvas.shown.typed is not None
    timeline.show_typed(Block("", None, H, "ไม่มีเวลา"))
    assert timeline.untimed.isVisible()
    timeline.show_typed(None)
    assert not timeline.untimed.isVisible()


def test_seven_to_eighteen_fit_the_card(timeline: Timeline) -> None:
    first = timeline.area.verticalScrollBar().value()
    seen = timeline.area.viewport().height()
    scale = timeline.canvas.scale
    assert 44 <= scale.hour <= 72
    assert first <= scale.y(7 * H)
    assert scale.y(18 * H) <= first + seen


def test_a_low_card_scrolls_to_now_or_to_the_first_entry(qtbot: QtBot, theme: Theme) -> None:
    for now, wanted in ((17 * H, 17 * H), (None, 9 * H)):
        made = Timeline(theme)
        qtbot.addWidget(made)
        made.resize(400, 300)
        made.show_day(DAY, (), [GAP], LUNCH, now, day=FRIDAY)
        made.show()
        QTest.qWait(5)
        y, bar = made.canvas.scale.y(wanted), made.area.verticalScrollBar()
        assert made.canvas.scale.hour == 44
        assert bar.value() <= y <= bar.value() + made.area.viewport().height()


def test_half_typed_times_leave_the_day_where_it_was(timeline: Timeline) -> None:
    """On the way to 9-12 stands 9-1, which ends after midnight, and on the way to 17-21 stands 17-2."""
    bar = timeline.area.verticalScrollBar()
    first = bar.value()
    for hours in (16, 3):
        timeline.show_typed(Block("", 9 * H, hours * H, "ลงพื้นที่", "", "mission"))
    assert abs(bar.value() - first) < 5
    timeline.show_typed(None)
    for hours in (9, 4):
        timeline.show_typed(Block("", 17 * H, hours * H, "ประชุม", "", "mission"))
        scale, seen = timeline.canvas.scale, timeline.area.viewport().height()
        assert bar.value() <= scale.y(17 * H) < bar.value() + seen
    assert bar.value() <= scale.y(21 * H) <= bar.value() + seen


def test_nothing_scrolls_under_a_pressed_mouse(timeline: Timeline) -> None:
    """The block reaches out of sight; had the press scrolled it in, the next move would be a drag."""
    bar = timeline.area.verticalScrollBar()
    bar.setValue(timeline.canvas.scale.y(11 * H))
    before = bar.value()
    mouse(timeline, QEvent.Type.MouseButtonPress, at(timeline, 11 * H + 30 * M))
    assert current(timeline) == "visit"
    assert bar.value() == before
    mouse(timeline, QEvent.Type.MouseButtonRelease, at(timeline, 11 * H + 30 * M))


def test_taller_hours_leave_what_is_seen_in_its_place(timeline: Timeline) -> None:
    bar = timeline.area.verticalScrollBar()
    before, first = timeline.canvas.scale, timeline.canvas.scale.seconds(bar.value())
    quarter = Block("quarter", 16 * H + 15 * M, 15 * M, "ปั๊มน้ำ", "", "mission")
    timeline.show_day((*DAY, quarter), (), [GAP], LUNCH, 17 * H, day=FRIDAY)
    assert timeline.canvas.scale.hour > before.hour
    assert abs(timeline.canvas.scale.seconds(bar.value()) - first) < 10 * M


def test_the_present_moment_moves_on(timeline: Timeline) -> None:
    timeline.set_now(17 * H + M)
    assert timeline.canvas.shown.now == 17 * H + M
    timeline.set_now(None)
    timeline.grab()


def test_a_narrow_preview_stays_in_its_block(timeline: Timeline, monkeypatch: pytest.MonkeyPatch) -> None:
    others = tuple(Block(f"{place}", 9 * H + place * M, 3 * H, "", "", "") for place in (1, 2, 3))
    timeline.show_day(others, (), (), LUNCH, None, day=FRIDAY)
    timeline.show_typed(Block("", 9 * H, 3 * H, "", "", ""))
    canvas, scale = timeline.canvas, timeline.canvas.scale
    typed = next(one.box for one in canvas.shown.placed(scale, canvas.width()) if not one.stop.block.key)
    beside = QRect(round(typed.right()) + 3, scale.y(9 * H), canvas.width(), scale.y(12 * H) - scale.y(9 * H))
    told = canvas.grab(beside).toImage()
    monkeypatch.setattr("gui.pages.time_log.timeline_paint._unsaved", lambda: "")
    assert canvas.grab(beside).toImage() == told


def test_a_day_of_every_shape_is_painted(timeline: Timeline, theme: Theme) -> None:
    shapes = (
        Block("night", 22 * H, 5 * H, "เวรกลางคืน", "ปั๊มน้ำ", "mission"),
        Block("long", 9 * H, 30 * H, "ยาวกว่าหนึ่งวัน", "", "travel"),
        Block("short", 8 * H, 60, "สั้น", "", "learning"),
        Block("odd", 23 * H + 59 * M, 61, "<b>ท้ายวัน</b>\nสองบรรทัด"),
        *DAY,
    )
    for mode in ("light", "dark"):
        theme.set_mode("dark" if mode == "dark" else "light")
        timeline.show_day(shapes, (MAIL,), [GAP], LUNCH, 24 * H - 1, day=FRIDAY)
        for key in ("long", "night", "odd"):
            focus(timeline, key)
            press(timeline, Qt.Key.Key_Down, CTRL)
            timeline.grab()
            press(timeline, Qt.Key.Key_Escape)


# Words


def test_english_words(timeline: Timeline) -> None:
    focus(timeline, "visit")
    assert timeline.canvas.accessibleName() == "Timeline of Fri 20 Nov 2026"
    told = timeline.canvas.accessibleDescription
    assert told() == "ลงพื้นที่ป่าชายเลน · อบรมเยาวชน · Travel · 09:00–12:00 · 3:00 h"
    press(timeline, Qt.Key.Key_Down, SHIFT)
    press(timeline, Qt.Key.Key_Down, SHIFT)
    assert told() == "ลงพื้นที่ป่าชายเลน · 09:00–12:30 · 3:30"
    press(timeline, Qt.Key.Key_Down, CTRL)
    press(timeline, Qt.Key.Key_Down, CTRL)
    press(timeline, Qt.Key.Key_Down, CTRL)
    assert told() == "ลงพื้นที่ป่าชายเลน · 09:45–13:15 · 3:30 · overlaps 0:15 h"
    press(timeline, Qt.Key.Key_Escape)
    focus(timeline, f"gap {GAP.start}")
    assert told() == "14:30–15:15: 0:45 h not logged yet"


def test_thai_words(timeline: Timeline, monkeypatch: pytest.MonkeyPatch) -> None:
    speak_thai(monkeypatch)
    timeline.show_day((*DAY, Block("night", 22 * H, 5 * H, "เวร")), (MAIL,), [GAP], LUNCH, None, day=FRIDAY)
    focus(timeline, "night")
    assert timeline.canvas.accessibleName() == "ลำดับเวลา ศ. 20 พ.ย. 2569"
    told = timeline.canvas.accessibleDescription
    assert told() == "เวร · 22:00–03:00 · 5:00 ชม. · ต่อเลยเที่ยงคืน"
    timeline.canvas.set_current("mail")
    assert told() == "ตอบข้อความ · งานกลาง · งานตามพันธกิจ · ไม่ระบุเวลา · 0:30 ชม."
    assert timeline.untimed.name.text() == "ไม่ระบุเวลา"
    set_language("en")
    timeline.retranslate()
    assert timeline.untimed.name.text() == "No clock time"


# Rules of time


def test_touching_is_no_overlap() -> None:
    shown = Shown(DAY)
    assert shown.overlap("call", 12 * H, H) == 0
    assert shown.overlap("call", 11 * H + 30 * M, H) == 30 * M
    assert shown.overlap("visit", 9 * H, 3 * H) == 0


def test_a_block_keeps_five_minutes_and_its_start_stays_on_the_day() -> None:
    one = Proposal("a", 9 * H, 30 * M)
    assert one.nudged("end", -H) == Proposal("a", 9 * H, 5 * M)
    assert one.nudged("start", H) == Proposal("a", 9 * H + 25 * M, 5 * M)
    assert one.nudged("start", -10 * H) == Proposal("a", 0, 9 * H + 30 * M)
    assert one.nudged("move", -10 * H) == Proposal("a", 0, 30 * M)
    assert one.nudged("move", 20 * H) == Proposal("a", 23 * H + 55 * M, 30 * M)
    assert one.nudged("end", 16 * H) == Proposal("a", 9 * H, 16 * H + 30 * M)


def test_a_minute_of_work_and_thirty_hours_are_moved_as_they_are() -> None:
    assert Proposal("a", 9 * H, M).nudged("move", H) == Proposal("a", 10 * H, M)
    assert Proposal("a", 9 * H, 30 * H).nudged("move", H) == Proposal("a", 10 * H, 30 * H)
    assert Proposal("a", 9 * H, 30 * H).nudged("end", H) == Proposal("a", 9 * H, 30 * H)


def test_a_drag_goes_past_midnight_at_the_end_only() -> None:
    late = Proposal("a", 22 * H, H)
    assert Drag("end", late, 23 * H).to(25 * H) == Proposal("a", 22 * H, 3 * H)
    assert Drag("move", late, 22 * H).to(30 * H) == Proposal("a", 23 * H + 55 * M, H)
    assert Drag("new", Proposal("", 0, 0), 23 * H + 50 * M).to(30 * H) == Proposal(
        "", 23 * H + 45 * M, 15 * M
    )


def test_edges_snap_to_the_clock() -> None:
    odd = Proposal("a", 9 * H + 7 * M, H)
    assert Drag("move", odd, 9 * H).to(9 * H + 10 * M) == Proposal("a", 9 * H + 15 * M, H)
    assert Drag("end", odd, 10 * H).to(10 * H + 10 * M) == Proposal("a", 9 * H + 7 * M, H + 8 * M)


def test_the_range_grows_to_what_is_there() -> None:
    assert Shown(DAY).range() == Stretch(7 * H, 18 * H)
    early_and_late = (Block("a", 5 * H + 10 * M, H, ""), Block("b", 23 * H, 4 * H, ""))
    assert Shown(early_and_late).range() == Stretch(5 * H, 24 * H)
    assert Shown(DAY, now=19 * H + M).range() == Stretch(7 * H, 20 * H)


def test_pixels_and_clock_times_agree() -> None:
    scale = Scale(48)
    assert all(abs(scale.seconds(scale.y(clock)) - clock) <= 38 for clock in range(0, 24 * H, 300))
