"""Workbooks are read in a process of their own, and bombs are refused before."""

import subprocess
import sys
import zipfile
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from models.errors import Cancelled, Damaged, Refused
from models.exchange import table, workbook

Make = Callable[[Sequence[Sequence[object]]], Path]
SHEET = "xl/worksheets/sheet1.xml"


def test_cells_arrive_as_typed_text(workbook: Make) -> None:
    path = workbook(
        [
            ["วันที่", "เริ่ม", "ชั่วโมง"],
            [date(2026, 11, 20), time(9, 30), timedelta(hours=26, minutes=30)],
            [date(2569, 11, 20), datetime(2026, 11, 20, 9, 30), 1.125],
            [],
            ["20/11/2569", 8, 0.1 + 0.2],
            [True, "หนึ่ง_x000D_\nสอง", -3.5],
        ]
    )
    sheet = table.read(path)
    assert sheet.rows == [
        ["วันที่", "เริ่ม", "ชั่วโมง"],
        ["2026-11-20", "09:30:00", "26:30:00"],
        ["2569-11-20", "2026-11-20 09:30:00", "1.1250"],
        ["20/11/2569", "8", "0.3"],
        ["True", "หนึ่ง\nสอง", "-3.5"],
    ]
    assert list(sheet.lines) == [1, 2, 3, 5, 6]


def _altered(path: Path, **parts: bytes | None) -> Path:
    """The same workbook with parts replaced, added or taken away."""
    changed = path.with_name("แก้.xlsx")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if parts.get(name, b"") is not None:
                new.writestr(name, parts.pop(name, None) or old.read(name))
        for name, content in parts.items():
            if content:
                new.writestr(name, content)
    return changed


def _sheet(rows: bytes) -> bytes:
    space = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    return b'<?xml version="1.0"?><worksheet ' + space + b"><sheetData>" + rows + b"</sheetData></worksheet>"


def test_a_far_cell_is_refused_before_parsing(workbook: Make) -> None:
    path = workbook([["ก"]])
    for address in (b"XFD1", b"A1048576", b"A99999999999"):
        far = _sheet(b'<row><c r="' + address + b'"><v>1</v></c></row>')
        with pytest.raises(Refused, match="too large"):
            table.read(_altered(path, **{SHEET: far}))


def test_a_bomb_is_refused_by_its_size(workbook: Make) -> None:
    path = workbook([["ก"]])
    with pytest.raises(Refused, match="too large"):
        table.read(_altered(path, **{"xl/big.xml": b" " * (201 << 20)}))
    with pytest.raises(Refused, match="too large"):
        table.read(_altered(path, **{f"xl/part{number}.xml": b"<a/>" for number in range(70)}))


def test_entities_are_refused(workbook: Make) -> None:
    evil = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "' + b"c" * 1000 + b'">]><worksheet>&b;</worksheet>'
    with pytest.raises(Damaged):
        table.read(_altered(workbook([["ก"]]), **{SHEET: evil}))


def test_broken_and_foreign_files_are_refused(workbook: Make, tmp_path: Path) -> None:
    good = workbook([["ก", "ข"]] * 50).read_bytes()
    path = tmp_path / "เสีย.xlsx"
    for data in (good[:300], good[:-40], b"PK\x03\x04" + b"\0" * 100):
        path.write_bytes(data)
        with pytest.raises(Damaged):
            table.read(path)
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
    with pytest.raises(Refused, match="password"):
        table.read(path)
    with zipfile.ZipFile(path, "w") as other:
        other.writestr("content.xml", "<a/>")
    with pytest.raises(Refused, match="not an XLSX"):
        table.read(path)


def test_a_reader_that_hangs_is_ended(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = _hanging(monkeypatch, tmp_path)
    monkeypatch.setattr(workbook, "SECONDS", 0.2)
    with pytest.raises(Refused, match="too long"):
        table.read(path)


def test_a_reader_that_dies_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = _hanging(monkeypatch, tmp_path, "import os; os.abort()")
    with pytest.raises(Refused, match="memory"):
        table.read(path)


def test_waiting_can_be_cancelled(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def cancel(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        table.read(_hanging(monkeypatch, tmp_path), progress=cancel)


def _hanging(
    monkeypatch: pytest.MonkeyPatch, folder: Path, code: str = "import time; time.sleep(60)"
) -> Path:
    start = subprocess.Popen
    monkeypatch.setattr(
        workbook.subprocess, "Popen", lambda command, **rest: start([sys.executable, "-c", code], **rest)
    )
    path = folder / "ค้าง.xlsx"
    path.write_bytes(b"PK\x03\x04")
    return path


def test_the_child_may_not_grow() -> None:
    code = "from models.exchange import workbook_child as child; child._limit(); bytearray(2 << 30)"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert b"MemoryError" in ended.stderr
