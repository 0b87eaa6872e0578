"""Agreements one a line: status with icon and word, the text whole where it can be, who and when at the right."""

import pytest

from gui.charts.statements import Statement, StatementText, statements
from gui.charts.style import ChartStyle
from tests.gui.charts.conftest import NAUGHTY, assert_marked, assert_readable, texts, words

LATE = Statement("ทดลองประชุมแบบไม่มีหัวโต๊ะ", "เลยกำหนด", "ธนา · 31 ต.ค.", "triangle-alert", "late")
ROWS = (
    LATE,
    Statement("บันทึกบทเรียนไว้ที่เดียวกัน", "กำลังทำ", "ก้องภพ · 30 พ.ย.", "clock-3"),
    Statement("วาดผังวงจรปัญหางานล้นมือ", "สำเร็จ", "อารีย์ · 14 พ.ย.", "circle-check", "muted"),
)
SIZE = (707, 250)


def drawn(style: ChartStyle, rows: tuple[Statement, ...] = ROWS, size: tuple[float, float] = SIZE):
    return statements(rows, text=StatementText(), style=style, size=size)


def test_it_can_be_read(style: ChartStyle) -> None:
    assert_readable(drawn(style))
    assert_marked(drawn(style))


def test_every_fact_is_drawn_said_and_in_the_table(style: ChartStyle) -> None:
    drawing = drawn(style)
    for part in (LATE.text, LATE.label, LATE.note):
        assert part in words(drawing)
        assert part in drawing.alternative
    assert drawing.table.rows[0] == (LATE.label, LATE.text, LATE.note)


def test_a_long_text_gets_smaller_before_it_is_cut(style: ChartStyle) -> None:
    long = Statement(
        "Look back together after every piece of work, for thirty minutes each", note="Mali · 18 Dec"
    )
    rows = (long,) * 8
    sizes = {text.get_fontsize() for text in texts(drawn(style, rows)) if text.get_text() == long.text}
    assert sizes == {style.small} or sizes == {style.body}
    narrow = drawn(style, rows, (500, 250))
    assert {text.get_fontsize() for text in texts(narrow) if text.get_text().startswith("Look")} == {
        style.small
    }


def test_more_than_fit_are_counted(style: ChartStyle) -> None:
    drawing = drawn(style, ROWS * 10, (700, 144))  # six lines
    assert "25 more" in words(drawing)
    assert len(drawing.table.rows) == 30


def test_a_discipline_gives_the_icon_its_colour(style: ChartStyle) -> None:
    drawing = drawn(style, (Statement("ฟังให้จบก่อนสรุป", "การเรียนรู้", icon="messages-square", look=3),))
    icon = next(one for one in drawing.figure.axes[0].collections if one.get_gid() == "icon-messages-square")
    from matplotlib.colors import to_hex

    assert to_hex(icon.get_edgecolor()[0]) == style.disciplines[3].lower()


def test_nothing_says_so(style: ChartStyle) -> None:
    assert drawn(style, ()).alternative == StatementText().empty


@pytest.mark.parametrize("name", NAUGHTY, ids=range(len(NAUGHTY)))
def test_any_text_is_drawn(style: ChartStyle, name: str) -> None:
    assert_readable(drawn(style, (Statement(name, "สถานะ", name[:40]), LATE)))
