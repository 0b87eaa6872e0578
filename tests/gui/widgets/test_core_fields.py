"""Fields and small widgets, used by typed keys."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gui.language import set_language
from gui.theme import Theme
from gui.widgets.avatar import initial
from gui.widgets.calendar import Calendar
from gui.widgets.day_field import DayField
from gui.widgets.duration_field import DurationField
from gui.widgets.filter_box import FilterBox
from gui.widgets.insight_line import InsightLine
from gui.widgets.kpi_tile import KpiTile
from gui.widgets.message_bar import MessageBar
from gui.widgets.money_field import MoneyField
from gui.widgets.period_field import PRESETS, PeriodField, month_of, week_of
from gui.widgets.view_switch import ViewSwitch

DAY = date(2026, 11, 20)


def test_a_day_is_typed_in_the_buddhist_era_and_shown_in_full(theme: Theme, qtbot: QtBot):
    set_language("th")
    field = DayField(theme)
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.edited) as edited:
        qtbot.keyClicks(field, "20/11/69")
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert edited.args == [DAY]
    assert field.text() == "ศ. 20 พ.ย. 2569"
    assert field.is_valid()
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == date(2026, 11, 21)


def test_a_shown_day_may_be_edited_in_place(theme: Theme, qtbot: QtBot):
    for code, shown in (("th", "ศ. 2 พ.ย. 2569"), ("en", "Fri 2 Nov 2026")):
        set_language(code)
        field = DayField(theme)
        qtbot.addWidget(field)
        field.set_value(DAY)
        field.setText(shown)
        assert field.commit()
        assert field.value() == date(2026, 11, 2)


def test_what_is_no_day_stays_in_place_with_a_sentence(theme: Theme, qtbot: QtBot):
    field = DayField(theme)
    qtbot.addWidget(field)
    field.set_value(DAY)
    field.setText("31/2/2569")
    with qtbot.waitSignal(field.complaint) as complaint:
        assert not field.is_valid()
    assert "31/2/2569" in complaint.args[0]
    assert field.value() == DAY
    field.setText("1/2/2569")
    assert field.is_valid()
    assert field.error == ""


def test_an_optional_field_may_be_emptied(qtbot: QtBot):
    field = DurationField(optional=True)
    qtbot.addWidget(field)
    field.set_value(3600)
    field.setText("")
    assert field.is_valid()
    assert field.value() is None


def test_a_needed_field_may_not(qtbot: QtBot):
    field = DurationField()
    qtbot.addWidget(field)
    assert not field.is_valid()


def test_time_and_money_are_shown_the_programs_way(qtbot: QtBot):
    time, money = DurationField(), MoneyField()
    for field, typed, shown in ((time, "1.5", "1:30"), (money, "12000.5", "฿12,000.50")):
        qtbot.addWidget(field)
        qtbot.keyClicks(field, typed)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert field.text() == shown
    qtbot.keyClick(time, Qt.Key.Key_Down)
    assert time.value() == 4500
    assert money.value() == 1_200_050


def test_the_calendar_counts_years_in_the_chosen_era(theme: Theme, qtbot: QtBot):
    calendar = Calendar(theme)
    qtbot.addWidget(calendar)
    calendar.set_day(DAY)
    assert calendar.month.text() == "November 2026"
    set_language("th")
    QApplication.sendEvent(calendar, QEvent(QEvent.Type.LanguageChange))
    assert calendar.month.text() == "พฤศจิกายน 2569"
    assert calendar._days.firstDayOfWeek() == Qt.DayOfWeek.Monday


def test_periods():
    assert week_of(DAY) == (date(2026, 11, 16), date(2026, 11, 22))
    assert month_of(date(2024, 2, 10)) == (date(2024, 2, 1), date(2024, 2, 29))
    spans = [span(DAY) for _, span in PRESETS]
    assert all(first <= last for first, last in spans)
    assert spans[3] == (date(2026, 10, 1), date(2026, 10, 31))
    assert spans[5] == (date(2026, 9, 28), date(2026, 11, 22))


def test_a_period_moves_by_itself(theme: Theme, qtbot: QtBot):
    field = PeriodField(theme)
    qtbot.addWidget(field)
    field.set_span(*month_of(date(2026, 1, 31)))
    field.shift(1)
    assert field.span() == month_of(date(2026, 2, 1))
    field.set_span(*week_of(DAY))
    with qtbot.waitSignal(field.picked):
        field.shift(-1)
    assert field.span() == (date(2026, 11, 9), date(2026, 11, 15))
    set_language("th")
    field.set_label("เทียบกับ")
    assert field.text() == "เทียบกับ 9–15 พ.ย. 2569"


def test_the_period_popup_takes_two_days_in_any_order(theme: Theme, qtbot: QtBot):
    field = PeriodField(theme)
    qtbot.addWidget(field)
    field.show()
    field.click()
    popup = field._popup
    assert popup is not None
    popup.calendar.picked.emit(date(2026, 11, 15))
    popup.calendar.picked.emit(date(2026, 9, 21))
    with qtbot.waitSignal(field.picked) as picked:
        popup._apply()
    assert picked.args == [date(2026, 9, 21), date(2026, 11, 15)]


def test_a_changed_filter_stands_out(qtbot: QtBot):
    box = FilterBox()
    qtbot.addWidget(box)
    box.set_label("โครงการ")
    box.set_choices([("", "ทุกโครงการ"), ("a", "ป่าชายเลน"), ("b", "ตลาด")])
    assert box.property("changed") == "false"
    box.set_current("b")
    assert (box.current(), box.property("changed")) == ("b", "true")
    box.set_choices([("", "All"), ("b", "Market")])
    assert box.current() == "b"
    box.set_choices([("", "All")])
    assert box.current() == ""


def test_arrow_keys_move_the_view_switch(qtbot: QtBot):
    switch = ViewSwitch(["day", "week", "all"])
    qtbot.addWidget(switch)
    switch.set_texts(["วัน", "สัปดาห์", "ทั้งหมด"], "มุมมอง")
    with qtbot.waitSignal(switch.chosen) as chosen:
        qtbot.keyClick(switch, Qt.Key.Key_Right)
    assert chosen.args == ["week"]
    qtbot.keyClick(switch, Qt.Key.Key_Left)
    qtbot.keyClick(switch, Qt.Key.Key_Left)
    assert switch.current() == "all"


def test_a_tile_tells_a_screen_reader_everything(theme: Theme, qtbot: QtBot):
    tile = KpiTile(theme, "coverage")
    qtbot.addWidget(tile)
    tile.show_figure("รายได้ต่อชั่วโมง", "฿225", "/ชม.")
    tile.show_change("13.6%", "เดิม ฿198", "up", "ok")
    assert tile.accessibleName() == "รายได้ต่อชั่วโมง ฿225 /ชม. 13.6% เดิม ฿198"
    tile.set_greyed(True, "บันทึกไม่ครบ")
    assert tile.value.property("tone") == "muted"


def test_the_insight_hides_buttons_it_does_not_need(theme: Theme, qtbot: QtBot):
    line = InsightLine(theme, "sharing")
    qtbot.addWidget(line)
    line.show_insight("42% ของเวลา", "ไม่ได้วัดคุณค่าของงาน", "ดูรายการ")
    assert not line.rows_button.isHidden()
    assert line.help_button.isHidden()


def test_a_message_offers_its_actions_once(theme: Theme, qtbot: QtBot):
    bar = MessageBar(theme)
    qtbot.addWidget(bar)
    pressed: list[str] = []
    bar.show_message("บันทึกไม่ได้", "danger", ("ลองอีกครั้ง", lambda: pressed.append("again")))
    bar._actions[0].click()
    assert pressed == ["again"]
    assert bar.isHidden()
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText for label in bar.findChildren(QLabel) if label.text()
    )


@pytest.mark.parametrize(
    ("name", "letter"), [("ปรียา", "ป"), ("เอก", "อ"), ("ไพร", "พ"), ("anna", "A"), ("", "")]
)
def test_an_avatar_shows_the_first_consonant(name: str, letter: str):
    assert initial(name) == letter
