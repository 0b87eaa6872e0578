"""The agreement of a team: one page whatever is on it, the same bytes for the same words, markup left as typed."""

from datetime import date
from io import BytesIO

import pytest
from PIL import Image

from gui.reports.team_agreement import AgreedDiscipline, Agreement, Promise, team_agreement
from tests.gui.reports.pdf import read

DAY = date(2026, 11, 20)
NAMES = ("ความรอบรู้แห่งตน", "แบบแผนความคิด", "วิสัยทัศน์ร่วม", "การเรียนรู้ร่วมกันเป็นทีม", "การคิดเชิงระบบ")


def _agreement(
    promises: int = 9, ways: int = 2, people: int = 8, text: str = "", **other: object
) -> Agreement:
    way = text or "ฟังให้จบก่อนสรุป"
    disciplines = [
        AgreedDiscipline(name, "3.6", "4.5", "4.5", name == NAMES[0], [way] * ways) for name in NAMES
    ]
    promise = Promise(text or "ทบทวนหลังงานทุกครั้ง", "มะลิ", DAY, text or "มีคนเปิดอ่าน", "การเรียนรู้ร่วมกันเป็นทีม")
    values = {"team": "กลุ่มต้นกล้า", "funder": "สนับสนุนโดยกองทุน", "logo": b"", "sentence": "ทีมที่มีเวลาให้กัน"} | other
    return Agreement(
        disciplines=disciplines,
        promises=[promise] * promises,
        people=["ศิริพร แก้วมณี"] * people,
        **values,  # type: ignore[arg-type]
    )


@pytest.mark.parametrize(
    "content",
    [
        _agreement(0, 0, 0, sentence="", funder=""),
        _agreement(),
        _agreement(promises=24),
        _agreement(promises=200, ways=12, people=30),
        _agreement(promises=40, ways=9, people=30, text="ก" * 3000),
        _agreement(text="จบงานแล้วทบทวนทันทีและเล่าให้เพื่อนฟัง " * 40, promises=30, sentence="ทีมในฝัน " * 300),
    ],
    ids=["nothing", "usual", "many", "too many", "one long word", "long texts"],
)
def test_it_is_one_page_whatever_is_on_it(content: Agreement) -> None:
    assert read(team_agreement(content, language="th", day=DAY)).pages == 1


def test_it_carries_a_logo_and_reads_nothing_as_markup() -> None:
    picture = BytesIO()
    Image.new("RGB", (40, 20), "#0D5C58").save(picture, "PNG")
    plain = team_agreement(_agreement(), language="en", day=DAY)
    with_logo = team_agreement(_agreement(logo=picture.getvalue()), language="en", day=DAY)
    assert b"/Subtype/Image" in with_logo
    assert b"/Subtype/Image" not in plain
    odd = _agreement(text='#panic() $x$ *_ "quoted" <a> \\ # 3')
    assert read(team_agreement(odd, language="en", day=DAY)).pages == 1


def test_the_same_words_make_the_same_bytes() -> None:
    assert team_agreement(_agreement(), language="th", day=DAY) == team_agreement(
        _agreement(), language="th", day=DAY
    )
