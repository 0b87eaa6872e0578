"""The report as a PDF: its properties, text that can be copied, contents, pictures with words, tables that add up."""

import re
from datetime import date
from pathlib import Path

import pytest

from gui.language import speaking
from gui.reports.typesetting import typeset
from gui.reports.workshop.content import (
    Column,
    Heading,
    Letterhead,
    Paragraph,
    Points,
    Report,
    Section,
    Table,
)
from gui.reports.workshop.pages import pages
from gui.reports.workshop.writing import write
from models.errors import Cancelled
from tests.gui.reports.pdf import read
from tests.gui.reports.workshop.conftest import Made
from tests.gui.reports.workshop.poppler import info, poppler

HOSTILE = '#import "/etc/passwd": * = ก ]) #pagebreak() $x^2$ <b>ตัวหนา</b> \x07\u202e https://' + "ยาว" * 60


def nothing() -> None:
    """Neither told nor stopped."""


def report(*blocks: object, **changed: object) -> Report:
    values: dict[str, object] = {
        "title": "รายงาน",
        "subtitle": "เวทีเปลี่ยนผ่าน",
        "language": "th",
        "letterhead": Letterhead("กลุ่มต้นกล้า"),
        "day": date(2026, 11, 20),
        "currency": "THB",
        "facts": (("วันที่", "20 พ.ย. 2569"),),
        "sections": (Section("สรุป", tuple(blocks)),),
    }
    return Report(**(values | changed))  # type: ignore[arg-type]


def test_the_properties_say_what_it_is_and_that_it_can_be_read_aloud(made: Made) -> None:
    found = info(made(".pdf", "th"))
    assert found["Tagged"] == "yes"
    assert "เวทีเตรียมทีมสู่การเปลี่ยนผ่าน" in found["Title"]
    assert "JavaScript" not in found or found["JavaScript"] == "no"
    assert int(found["Pages"]) >= 20
    data = made(".pdf", "th").read_bytes()
    assert b"/Lang(th)" in data
    assert b"/Outlines" in data


def test_every_font_is_inside(made: Made) -> None:
    fonts = poppler("pdffonts", made(".pdf", "th")).splitlines()[2:]
    assert fonts
    assert all("Sarabun" in line and " yes yes yes " in line for line in fonts)


def test_thai_can_be_copied_in_whole_words(made: Made) -> None:
    text = poppler("pdftotext", made(".pdf", "th"))
    flat = re.sub(r"[\s\u200b]+", "", text)
    for words in ("เพิ่มขึ้นชัดเจน", "ความรอบรู้แห่งตน", "ฟื้นฟูป่าชายเลน", "สนับสนุนโดยกองทุนชายฝั่งยั่งยืน"):
        assert words in flat
    assert "\ufffd" not in text


def test_both_languages_stand_one_after_the_other(made: Made) -> None:
    assert int(info(made(".pdf", "both"))["Pages"]) >= 40
    text = poppler("pdftotext", made(".pdf", "both"))
    assert text.index("ความรอบรู้แห่งตน") < text.index("Personal mastery")
    assert b"/Lang(en)" in made(".pdf", "both").read_bytes()


def test_every_picture_has_its_sentence(made: Made, reports: dict[str, Report]) -> None:
    structure = poppler("pdfinfo", made(".pdf", "en"), "-struct")
    assert structure.count("Figure") >= len(reports["en"].charts)
    alternatives = re.findall(rb"/Alt ?[(<]", made(".pdf", "en").read_bytes())
    assert len(alternatives) >= len(reports["en"].charts)


def test_a_page_is_drawn_without_a_word_of_complaint(made: Made, tmp_path: Path) -> None:
    poppler("pdftoppm", made(".pdf", "both"), "-r", "30", "-f", "3", "-l", "8", "-png")


def test_what_people_wrote_is_text_and_never_markup(tmp_path: Path) -> None:
    table = Table(HOSTILE, (Column(HOSTILE), Column("n", "whole")), ((HOSTILE, 1),) * 3, HOSTILE)
    made = report(
        *(Heading(HOSTILE), Paragraph(HOSTILE, "lead"), Points((HOSTILE, "")), table),
        subtitle=HOSTILE,
        letterhead=Letterhead(HOSTILE, HOSTILE),
        facts=((HOSTILE, HOSTILE),),
    )
    path = tmp_path / "a.pdf"
    path.write_bytes(pages([made], nothing, nothing))
    assert "/etc/passwd" in poppler("pdftotext", path)


def test_a_long_table_goes_on_with_its_heads(tmp_path: Path) -> None:
    rows = tuple((f"โครงการที่ {n}", n * 3600) for n in range(1, 91))
    table = Table("ชั่วโมง", (Column("หัวตาราง"), Column("ชั่วโมง", "hours", "sum")), rows, total="รวม")
    path = tmp_path / "a.pdf"
    with speaking("th"):
        path.write_bytes(pages([report(table)], nothing, nothing))
    text = poppler("pdftotext", path)
    assert text.count("หัวตาราง") >= 3
    assert "4,095.0" in text


def test_the_same_report_is_the_same_bytes() -> None:
    made = report(Paragraph("ปั๊มน้ำ ฟื้นฟู กตัญญู"))
    assert pages([made], nothing, nothing) == pages([made], nothing, nothing)


def test_setting_can_be_stopped(tmp_path: Path) -> None:
    """Typst itself cannot: its result is left behind."""

    def look(done: int, total: int) -> None:
        if done:
            raise Cancelled

    table = Table("ก", (Column("ก"),), (("ข",),) * 2000)
    with pytest.raises(Cancelled):
        write(tmp_path / "a.pdf", [report(table)], look)
    assert not list(tmp_path.iterdir())


def test_no_glyph_is_missing() -> None:
    """The last resort of Typst would stand among the fonts."""
    data = typeset("code_cards", {"codes": ["ก"], "team": "", **{key: ["ข"] for key in ("name", "use", "nameless", "facilitator")}}, title="ก", language="th", day=date(2026, 11, 20))  # fmt: skip
    assert all(font.startswith("Sarabun") for font in read(data).fonts)
