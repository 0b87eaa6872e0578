"""The card with the day's total: figures, bar and sentences, in both languages."""

import json

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from assessments.time_use.day import Day
from gui import language
from gui.language import set_language
from gui.pages.time_log.day_total import DayTotal
from gui.resources import resource
from gui.theme import Theme

H = 3600


@pytest.fixture
def total(qtbot: QtBot, theme: Theme) -> DayTotal:
    made = DayTotal(theme)
    qtbot.addWidget(made)
    made.resize(394, 118)
    made.show()
    return made


def test_the_day_of_the_design(total: DayTotal) -> None:
    """4:00 saved, 0:42 running, 3:00 being typed: 4:42 now and 7:42 with this entry."""
    total.show_day(Day(4 * H, 8 * H, (), 8 * H))
    total.show_running(42 * 60)
    total.show_typed(3 * H)
    assert (total.figure.text(), total.of.text()) == ("4:42", "of 8:00 h this day")
    assert (total.will.text(), total.will_figure.text()) == ("with this entry", "7:42")
    assert total.legend.text() == "Saved 4:00 · Running 0:42 · Being typed 3:00"
    assert not total.left.isVisible()
    assert not total.alarm.isVisible()


def test_the_legend_names_only_what_exists(total: DayTotal) -> None:
    total.show_day(Day(4 * H, 8 * H, (), 8 * H))
    assert total.legend.text() == "Saved 4:00"
    assert total.left.text() == "4:00 h not logged yet"
    assert total.left.isVisible()
    total.show_day(Day(0, 8 * H, ()))
    assert total.legend.text() == ""


def test_limit_and_norm_differ(total: DayTotal) -> None:
    """Half a day of leave asks for 4 h, and 8 h are allowed: 5 h are neither too few nor too many."""
    total.show_day(Day(5 * H, 4 * H, (), 8 * H))
    assert not total.left.isVisible()
    total.show_day(Day(int(10.5 * H), 4 * H, (), 8 * H))
    assert total.left.text() == "2:30 h over 8:00 h"
    total.show_day(Day(5 * H, None, (), 8 * H))
    total.show_running(4 * H)
    assert (total.of.text(), total.left.text()) == ("h this day", "1:00 h over 8:00 h")


def test_more_than_a_day_is_an_alarm(total: DayTotal) -> None:
    total.show_day(Day(26 * H, 8 * H, (), 8 * H))
    assert total.alarm.text() == "26:00 h on one day – look at the entries"
    assert total.alarm.isVisible()
    assert total.alarm.property("tone") == "danger"
    assert total.alarm.text() in total.accessibleName()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_nothing_is_clipped_in_thai(
    total: DayTotal, theme: Theme, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme.set_mode("dark" if mode == "dark" else "light")
    speak_thai(monkeypatch)
    total.show_day(Day(4 * H, 8 * H, (), 8 * H))
    total.show_running(42 * 60)
    total.show_typed(3 * H)
    assert total.legend.text() == "บันทึกแล้ว 4:00 · กำลังจับเวลา 0:42 · กำลังพิมพ์ 3:00"
    QTest.qWait(1)
    for label in total.findChildren(QLabel):
        if label.isVisible():
            assert label.width() >= label.sizeHint().width()


def speak_thai(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also the texts that still stand in a part of their own, before they are merged."""
    set_language("th")
    part = resource("translations", "parts", "timeline.json")
    if part.exists():
        texts = json.loads(part.read_text(encoding="utf-8"))
        known: dict[tuple[str, str], str] = vars(language)["_thai"]
        merged = {**known, **{(english, ""): thai for english, thai in texts.items()}}
        monkeypatch.setattr(language, "_thai", merged)
