"""The rows of the what-if board as a Qt model, and hours as they are typed into it."""

from fractions import Fraction

import pytest
from PySide6.QtCore import Qt

from assessments.time_use.what_if import Board, Situation, Work
from gui.item_models.what_if_rows import (
    CHANGE,
    HOURS,
    INCOME,
    NAME,
    RATE,
    SHARE,
    BoardLook,
    WhatIfRows,
    read_hours,
)
from gui.language import set_language
from models.errors import Refused

H = 3600
NAMES = {"youth": "อบรมเยาวชน", "core": "งานกลางของทีม", "new": "โครงการใหม่"}
LOOK = BoardLook(("youth", "new", "core"), NAMES, "THB", {"youth": 7_000})
BOARD = Board(
    Situation(
        (
            Work("youth", 60 * H, Fraction(31_500)),
            Work("core", 40 * H, Fraction(0)),
            Work("new", 0, None),
        )
    )
)


@pytest.fixture
def rows() -> WhatIfRows:
    made = WhatIfRows()
    made.show_board(BOARD, LOOK)
    return made


def _texts(rows: WhatIfRows, row: int) -> list[str]:
    return [rows.index(row, column).data() for column in (NAME, HOURS, CHANGE, SHARE, RATE, INCOME)]


def test_it_is_a_sound_model(rows: WhatIfRows, qtmodeltester) -> None:
    qtmodeltester.check(rows)


def test_rows_say_hours_share_rate_and_income(rows: WhatIfRows) -> None:
    assert _texts(rows, 0) == ["อบรมเยาวชน", "60", "", "60% / 70%", "฿315", "฿18,900"]
    assert _texts(rows, 1) == ["โครงการใหม่", "0", "", "0%", "not known", "–"]
    assert _texts(rows, 2) == ["งานกลางของทีม", "40", "", "40%", "฿0", "฿0"]
    assert _texts(rows, 3) == ["Total", "100", "", "100%", "฿189", "฿18,900"]


def test_moved_hours_are_shown_at_once(rows: WhatIfRows, qtbot) -> None:
    with qtbot.waitSignal(rows.dataChanged):
        rows.show_board(BOARD.moved("core", "youth", 10 * H), LOOK)
    assert _texts(rows, 0) == ["อบรมเยาวชน", "70", "+10", "70% / 70%", "฿315", "฿22,050"]
    assert _texts(rows, 2)[1:3] == ["30", "−10"]
    assert _texts(rows, 3)[4] == "฿221"


def test_hours_without_a_rate_are_not_known_and_never_nothing(rows: WhatIfRows) -> None:
    set_language("th")
    rows.show_board(BOARD.moved("core", "new", 10 * H), LOOK)
    unknown = rows.index(1, INCOME).data()
    assert unknown == rows.index(3, RATE).data() == rows.index(3, INCOME).data()
    assert unknown == "ยังไม่ทราบ"


def test_a_bar_ends_on_one_scale_and_the_target_is_a_part_of_all_hours(rows: WhatIfRows) -> None:
    bar, core = rows.bar(0), rows.bar(2)
    assert bar is not None
    assert core is not None
    assert (bar.now, bar.then, bar.target) == (60 * H, 60 * H, 70 * H)
    assert bar.scale == core.scale == 70 * H * 5 // 4
    assert core.target is None
    rows.show_board(BOARD.moved(None, "youth", 900 * H), LOOK, same_scale=True)
    held = rows.bar(0)
    assert held is not None
    assert held.scale == bar.scale


def test_typed_hours_are_announced(rows: WhatIfRows, qtbot) -> None:
    with qtbot.waitSignal(rows.typed) as typed:
        assert rows.setData(rows.index(0, HOURS), "+12.5")
    assert typed.args == ["youth", 72 * H + H // 2]
    with qtbot.waitSignal(rows.refused) as refused:
        assert not rows.setData(rows.index(0, HOURS), "สิบ")
    assert "สิบ" in refused.args[0]
    assert not rows.setData(rows.index(3, HOURS), "5")
    assert not rows.flags(rows.index(3, HOURS)) & Qt.ItemFlag.ItemIsEditable


@pytest.mark.parametrize(
    ("text", "hours"),
    [("640", 640), ("+40", 640), ("-40", 560), ("−0:30", 599.5), ("1:30", 1.5), ("๑๒", 12), ("90m", 1.5)],
)
def test_hours_are_typed_whole_or_as_a_difference(text: str, hours: float) -> None:
    assert read_hours(text, 600 * H) == hours * H


@pytest.mark.parametrize("text", ["-601", "", "x", "1000000", "+"])
def test_hours_that_cannot_be_are_refused(text: str) -> None:
    with pytest.raises(Refused):
        read_hours(text, 600 * H)


def test_the_whole_row_is_read_to_a_screen_reader(rows: WhatIfRows) -> None:
    words = rows.index(0, NAME).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words.startswith("อบรมเยาวชน: ")
    assert "60" in words
    assert "Share / target 60% / 70%" in words
