"""Texts are found in the syntax tree, merged with their Thai and written as Qt Linguist reads them."""

from pathlib import Path

import pytest
import translations

CODE = """
class Refused(AppError): pass
class TooLate(Refused): pass
tr("Save")
tr("Day", "a column")
language.tr("{n} entries").format(n=3)
raise TooLate("The year {year} is over. " "Choose another.", year=2569)
"""


@pytest.fixture
def house(tmp_path: Path) -> Path:
    (tmp_path / "gui").mkdir()
    (tmp_path / "gui" / "page.py").write_text(CODE, encoding="utf-8")
    return tmp_path


def test_finds_texts_of_tr_and_of_every_kind_of_error(house: Path) -> None:
    texts = translations.collect(house)
    assert list(texts.found) == [
        ("Save", ""),
        ("Day", "a column"),
        ("{n} entries", ""),
        ("The year {year} is over. Choose another.", ""),
    ]
    assert texts.faults == []


@pytest.mark.parametrize(
    "call", ['tr(f"{n} entries")', "tr(name)", 'tr("a" if x else "b")', "Refused(reason)"]
)
def test_names_the_call_whose_text_is_no_literal(house: Path, call: str) -> None:
    (house / "main.py").write_text(f"x = 1\n{call}\n", encoding="utf-8")
    (fault,) = translations.collect(house).faults
    assert fault.startswith("main.py:2: ")


def test_file_comes_back_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "wela_th.ts"
    found = {("A < B & C", ""): ["gui/page.py"], ("Day", "a column"): ["main.py"], ("New", ""): ["main.py"]}
    merged = translations.merge(
        found, {("Old", ""): "เก่า", ("Day", "a column"): "วัน"}, {"A < B & C": "ก < ข"}
    )
    translations.write_file(merged, found, path)
    assert translations.read_file(path) == {
        ("A < B & C", ""): "ก < ข",
        ("Day", "a column"): "วัน",
        ("Old", ""): "เก่า",
    }
    text = path.read_text(encoding="utf-8")
    assert text.count('type="unfinished"') == 1
    assert '<translation type="vanished">เก่า</translation>' in text


def test_thai_has_to_name_the_same_values() -> None:
    assert translations.misfits({("{n} entries", ""): "{n} รายการ", ("Save", ""): ""}) == []
    assert len(translations.misfits({("{n} entries", ""): "{m} รายการ"})) == 1


def test_parts_that_disagree_are_named(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"Save": "บันทึก"}', encoding="utf-8")
    (tmp_path / "b.json").write_text('{"Save": "เก็บ"}', encoding="utf-8")
    together, quarrels = translations.read_parts(tmp_path)
    assert together == {"Save": "บันทึก"}
    assert len(quarrels) == 1
