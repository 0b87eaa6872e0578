"""The field that says which day or week is shown."""

from datetime import date, timedelta
from typing import Literal

import pytest
from pytestqt.qtbot import QtBot

from gui.language import set_language
from gui.pages.time_log.day_navigator import DayNavigator
from gui.theme import Theme

THURSDAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("code", "days", "texts"),
    [
        ("en", 1, ["Yesterday · Wed 25 Nov 2026", "Wed 25 Nov 2026", "Wed 25 Nov"]),
        ("th", 1, ["เมื่อวาน · พ. 25 พ.ย. 2569", "พ. 25 พ.ย. 2569", "พ. 25 พ.ย."]),
        ("th", 7, ["23–29 พ.ย. 2569"]),
    ],
)
def test_a_date_is_never_cut(
    qtbot: QtBot, theme: Theme, code: Literal["en", "th"], days: int, texts: list[str]
) -> None:
    set_language(code)
    navigator = DayNavigator(theme)
    qtbot.addWidget(navigator)
    navigator.set_step(days)
    navigator.set_today(THURSDAY)
    navigator.set_day(THURSDAY - timedelta(days=1))
    navigator.show()
    field, seen = navigator.field, list[str]()
    for width in range(field.sizeHint().width(), field.minimumSizeHint().width() - 1, -1):
        field.resize(width, 36)
        seen.append(field.text())
    assert list(dict.fromkeys(seen)) == texts
    assert field.accessibleName().endswith(texts[0])
