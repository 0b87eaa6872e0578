"""What is copied from a PDF is what stands there: each Thai syllable once, whatever marks it carries."""

import re
from datetime import date
from pathlib import Path

import pytest

from gui.reports.read_aloud import readable
from gui.reports.typesetting import typeset
from tests.gui.reports.workshop.poppler import info, poppler

WORDS = "ชั่วโมง ชายฝั่งยั่งยืน ครั้งทั้งนั้น ปั๊มน้ำ ปั๊ม เปลี่ยน ได้ด้วย ชั่วชั่ว กตัญญู ฟื้นฟู ที่ ก่อน"


def copied(team: str, folder: Path) -> str:
    data = {"codes": ["ก"], **{key: [""] for key in ("name", "use", "nameless", "facilitator")}, "team": team}
    path = folder / "a.pdf"
    path.write_bytes(typeset("code_cards", data, title="ก", language="th", day=date(2026, 11, 20)))
    assert info(path)["Tagged"] == "yes"
    return re.sub(r"\s+", "", poppler("pdftotext", path))


@pytest.mark.parametrize("word", WORDS.split())
def test_a_word_is_copied_as_it_is(word: str, tmp_path: Path) -> None:
    assert copied(word, tmp_path) == word + "ก"


def test_many_words_are_too(tmp_path: Path) -> None:
    assert copied(WORDS, tmp_path) == WORDS.replace(" ", "") + "ก"


def test_what_is_not_built_as_expected_stays() -> None:
    for data in (
        b"",
        b"%PDF-1.7 something else",
        b"xref\n0 1\n0000000000 65535 f\r\ntrailer startxref\n0\n%%EOF",
    ):
        assert readable(data) == data
