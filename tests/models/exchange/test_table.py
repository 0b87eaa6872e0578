"""Tables of text in any encoding and with any separator, within limits."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import Refused, Unavailable
from models.exchange import table
from models.exchange.sheet import with_guard, without_guard
from tests.models.exchange.conftest import Write

THAI = "วันที่,ชื่อ\n2569-11-20,สมชาย"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (THAI.encode("utf-8-sig"), "utf-8-sig"),
        (THAI.encode(), "utf-8"),
        (THAI.encode("cp874"), "cp874"),
        ((THAI + " “ก” – ข").encode("cp874"), "cp874"),
        (THAI.encode("utf-16"), "utf-16"),
        (THAI.encode("utf-16-le"), "utf-16-le"),
        (THAI.encode("utf-16-be"), "utf-16-be"),
        ("ü,é".encode("cp1252"), "cp1252"),
    ],
)
def test_the_encoding_is_found_for_the_whole_file(data: bytes, encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "ก.csv"
    path.write_bytes(data)
    sheet = table.read(path)
    assert sheet.encoding == encoding
    if "ü".encode("cp1252") not in data:
        assert sheet.rows[0] == ["วันที่", "ชื่อ"]
        assert sheet.rows[1][1].startswith("สมชาย")


def test_a_person_may_name_the_encoding(write: Write) -> None:
    path = write("ชื่อ,é", encoding="utf-8")
    with pytest.raises(Refused):
        table.read(path, encoding="ascii")
    with pytest.raises(Refused):
        table.read(path, encoding="klingon")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_delimiter_is_found(write: Write, delimiter: str) -> None:
    sheet = table.read(write(f"ก{delimiter}ข", f'"1,5{delimiter};x"{delimiter}2'))
    assert sheet.rows == [["ก", "ข"], [f"1,5{delimiter};x", "2"]]


def test_a_spoken_delimiter_is_no_row(write: Write) -> None:
    sheet = table.read(write("sep=;", "ก;ข", "1;2,3,4"))
    assert (sheet.rows, list(sheet.lines)) == ([["ก", "ข"], ["1", "2,3,4"]], [2, 3])


def test_rows_count_by_the_line_where_they_begin(write: Write) -> None:
    sheet = table.read(write("ก,ข", '1,"หนึ่ง\nสอง"', "", "   ,", "2,สาม")).under(0)
    assert list(sheet.lines) == [2, 6]
    assert sheet.rows[0][1] == "หนึ่ง\nสอง"


def test_ragged_rows_and_repeated_titles_are_tolerated(write: Write) -> None:
    sheet = table.read(write("\ufeff Day ,X,X", "1", "1,2,3,4")).under(0)
    assert sheet.header == ("Day", "X", "X")
    assert sheet.place("day") == 0
    assert sheet.place("x") == 1
    assert sheet.column(2) == ["", "3"]


def test_what_is_no_table_is_refused(write: Write, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="Line 2"):
        table.read(write("ก,ข", "1,\0" + "ข" * 50))
    with pytest.raises(Refused, match="quotation mark"):
        table.read(write("ก,ข", '1,"' + "ก" * 140_000))
    with pytest.raises(Unavailable):
        table.read(tmp_path / "ไม่มี.csv")
    with pytest.raises(Unavailable):
        table.read(tmp_path)


def test_too_large_a_file_is_refused(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table, "MOST_BYTES", 3)
    with pytest.raises(Refused, match="larger"):
        table.read(write("ก,ข"))


@given(st.text("'=+-@＝ ก") | st.text())
def test_a_guard_is_taken_off_exactly(text: str) -> None:
    text = text.strip()
    guarded = with_guard(text)
    assert not guarded.startswith(tuple("=+-@＝"))
    assert without_guard(guarded) == text


def test_guards_of_other_programs_are_taken_off() -> None:
    assert without_guard("' =1+1") == "=1+1"
    assert without_guard("'tis") == "'tis"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "ท่อ.csv")
    with pytest.raises(Refused, match="not a file"):
        table._bytes(tmp_path / "ท่อ.csv")
