"""Small files written by the tests themselves."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write lines (text) or bytes as a file of that name."""

    def write_file(*lines: str, name: str = "ชั่วโมง.csv", encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_bytes("\n".join(lines).encode(encoding))
        return path

    return write_file


@pytest.fixture
def workbook(tmp_path: Path) -> Callable[[Sequence[Sequence[object]]], Path]:
    """Write rows as the first sheet of a workbook."""

    def write_workbook(rows: Sequence[Sequence[object]]) -> Path:
        from openpyxl import Workbook

        book = Workbook()
        sheet = book.active
        for row in rows:
            sheet.append(row)
        path = tmp_path / "สมุดงาน.xlsx"
        book.save(path)
        return path

    return write_workbook
