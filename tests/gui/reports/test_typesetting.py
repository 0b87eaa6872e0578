"""Typesetting: the same bytes for the same data, fonts inside, and no text that is read as markup."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gui import thai_breaks
from gui.reports.typesetting import printable, shortened, typeset, write_pdf
from gui.resources import resource
from models.errors import Refused, Unavailable
from tests.gui.reports.pdf import read

DAY = date(2026, 11, 26)
HOSTILE = [
    '#import "/etc/passwd": *',
    '#read("sheet.typ") #panic() #sys.inputs $ x^2 $ *ตัวหนา* _เอียง_ `code` @อ้าง <label> // /* */ \\u{41} ~ ---',
    "= หัวข้อ\n- รายการ\n+ ข้อ\n/ คำ: ความหมาย",
    '"]) #pagebreak() #([',
    "\x00\x01\x1b[31m\r\n\t\x7f\x85",
    "\ud800 ครึ่งตัว",
    "\u202eกลับหลัง\u2066\u200f",
    "ก" + "\u0e49" * 60,
    "ป" * 400,
    "https://" + "ยาวมาก" * 40 + "x" * 300,
    "田中さん 😀 🏳️‍🌈 العربية Ω ≈ ѐ",
    "%s {0} {n} {{}} {",
    "",
]


def cards(code: str = "K7M 2QX 9", team: str = "") -> bytes:
    said = {key: ["ใช้รหัสนี้"] for key in ("title", "name", "use", "nameless", "facilitator")}
    return typeset(
        "code_cards", said | {"team": team, "codes": [code]}, title=team or "บัตร", language="th", day=DAY
    )


def test_the_same_data_make_the_same_bytes_with_every_font_inside() -> None:
    pdf = read(cards())
    assert cards() == cards()
    assert (pdf.pages, pdf.embedded) == (1, len(pdf.fonts))
    assert pdf.fonts == ("Sarabun-Bold", "Sarabun-Regular")


def test_the_properties_say_title_language_and_day_and_nothing_of_this_computer() -> None:
    data = cards(team="ทีมฟื้นฟูป่า")
    assert "ทีมฟื้นฟูป่า".encode() in data  # in the description as XML, without marks between its words
    assert b"/Lang(th)" in data
    assert b"D:20261126" in data
    assert str(resource()).encode() not in data


@pytest.mark.parametrize("text", HOSTILE)
def test_what_people_wrote_is_never_markup(text: str) -> None:
    assert read(cards(text, text)).pages == 1


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(st.characters(), max_size=40))
def test_any_text_can_be_set(text: str) -> None:
    assert read(cards(team=text)).pages == 1


def test_words_are_marked_and_the_sign_of_repetition_stays_with_its_word() -> None:
    thai_breaks.load()
    if not thai_breaks.is_loaded():
        pytest.skip("nlpo3 has no build for this machine")
    assert "ตี\u200bความ" not in printable("สิ่งที่ตีความ")
    assert "ตรง\u00a0\u200bๆ" not in printable("บอกได้ตรง ๆ ว่า")
    assert thai_breaks.strip(printable("บอกได้ตรง ๆ ว่า")) == "บอกได้ตรง\u00a0ๆ ว่า"


def test_long_runs_can_break_and_what_turns_a_line_is_gone() -> None:
    assert printable("x" * 30) == "x" * 24 + "\u200b" + "x" * 6
    assert printable("a\u202eb\x07c\ud800d") == "ab c d"


def test_a_shortened_text_keeps_its_marks_whole() -> None:
    assert shortened("ปั๊มน้ำ", 3) == "ปั๊ม…"
    assert shortened("ปั๊ม", 2) == "ปั๊ม"
    assert shortened("", 2) == ""


def test_forty_pages_with_tables_and_charts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a report will need: pages by the dozen, drawings as vectors, a table that goes on over pages."""
    for name in ("sheet.typ",):
        (tmp_path / name).write_bytes(resource("templates", name).read_bytes())
    (tmp_path / "report.typ").write_text(
        '#import "sheet.typ": *\n#show: sheet.with(footer: pages)\n'
        '#for _ in range(40) { heading(data.heading); chart("hours"); pagebreak(weak: true) }\n'
        "#table(columns: 2, table.header([ก], [ข]), ..data.rows.flatten())",
        encoding="utf-8",
    )
    monkeypatch.setattr(
        "gui.reports.typesetting.resource",
        lambda *parts: tmp_path.joinpath(*parts[1:]) if parts[0] == "templates" else resource(*parts),
    )
    svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 5"><circle cx="4" cy="2" r="2"/></svg>'
    data = {"heading": "ปั๊มน้ำ ฟื้นฟู", "rows": [[f"แถว {n}", str(n)] for n in range(90)]}
    pdf = read(typeset("report", data, title="รายงาน", language="th", day=DAY, charts={"hours": svg}))
    assert pdf.pages == 43
    assert min(pdf.curves[:40]) == 4


def test_a_file_is_there_whole_and_only_under_a_fitting_name(tmp_path: Path) -> None:
    path = tmp_path / "บัตร.pdf"
    path.write_bytes(b"old")
    write_pdf(path, cards())
    assert read(path.read_bytes()).pages == 1
    assert list(tmp_path.iterdir()) == [path]
    with pytest.raises(Refused):
        write_pdf(tmp_path / "บัตร.txt", b"")
    with pytest.raises(Unavailable):
        write_pdf(tmp_path / "ไม่มี" / "บัตร.pdf", b"")
