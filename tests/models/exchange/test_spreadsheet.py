"""A written table opens as it was: Thai whole, numbers as numbers, nothing that runs."""

import csv
from datetime import date, time
from pathlib import Path

import pytest
from openpyxl import load_workbook

from models.errors import Refused, Unavailable
from models.exchange.spreadsheet import write_table

TITLES = ("โครงการ", "ชั่วโมง", "วัน", "เวลา")
ROWS = [
    ("ฟื้นฟูป่าชายเลน", 7.5, date(2026, 11, 20), time(9, 30)),
    ("=1+1", -3, None, None),
    ("@SUM(A1)", 0, None, None),
    ("http://ที่นี่", 1, None, None),
]


def test_a_workbook_holds_text_numbers_and_days(tmp_path: Path) -> None:
    path = tmp_path / "ตาราง.xlsx"
    write_table(path, TITLES, ROWS, title="การใช้เวลา [1/2]: ยาวมากจนเกินสามสิบเอ็ดตัวอักษรแน่นอน")
    sheet = load_workbook(path).active
    assert sheet is not None
    found = list(sheet.iter_rows())
    assert [cell.value for cell in found[0]] == list(TITLES)
    assert [cell.value for cell in found[1]][:2] == ["ฟื้นฟูป่าชายเลน", 7.5]
    assert all(cell.data_type != "f" and cell.hyperlink is None for row in found for cell in row)


def test_a_csv_guards_text_only(tmp_path: Path) -> None:
    path = tmp_path / "ตาราง.csv"
    write_table(path, TITLES, ROWS)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[1] == ["ฟื้นฟูป่าชายเลน", "7.5", "2026-11-20", "09:30:00"]
    assert rows[2][:2] == ["'=1+1", "-3"]
    assert rows[3][0] == "'@SUM(A1)"


def test_a_refusal_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "ตาราง.xlsx"
    path.write_bytes(b"old")
    with pytest.raises(Refused):
        write_table(path, ("ก",), [("x" * 40_000,)])
    with pytest.raises(Refused):
        write_table(tmp_path / "ตาราง.ods", ("ก",), [])
    for name in ("ตาราง.csv", "ตาราง.xlsx"):
        with pytest.raises(Unavailable) as failed:
            write_table(tmp_path / "ไม่มี" / name, ("ก",), [])
        assert "No such file" in str(failed.value)
    assert path.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["ตาราง.xlsx"]
