"""Paired scores as spreadsheets, programs and people write them; what is no number is said with its place."""

from pathlib import Path

import openpyxl
import pytest

from models.errors import Refused
from models.exchange.paired_values import PairedRow, read


def written(tmp_path: Path, text: str, encoding: str = "utf-8") -> Path:
    path = tmp_path / "คะแนน.csv"
    path.write_bytes(text.encode(encoding))
    return path


def test_a_table_of_a_program(tmp_path: Path) -> None:
    path = written(
        tmp_path, "scale,code,before,after\npm,x1,3.5833333333333335,0.16666666666666666\npm,,NA,4\n"
    )
    assert read(path) == (
        PairedRow(2, "pm", "x1", 3.5833333333333335, 0.16666666666666666),
        PairedRow(3, "pm", "", None, 4.0),
    )


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp874", "utf-16"])
def test_a_table_of_a_thai_spreadsheet(tmp_path: Path, encoding: str) -> None:
    text = "ด้าน;รหัส;ก่อน;หลัง\r\nวิสัยทัศน์ร่วม; ก๑ ;๒,๕;3\r\nวิสัยทัศน์ร่วม;ก2;;๔,๒๕\r\n"
    assert read(written(tmp_path, text, encoding)) == (
        PairedRow(2, "วิสัยทัศน์ร่วม", "ก๑", 2.5, 3.0),
        PairedRow(3, "วิสัยทัศน์ร่วม", "ก2", None, 4.25),
    )


def test_a_workbook_and_columns_in_any_order(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (["After", "note", "CODE", "Scale", "before"], [4, "x", 7, "pm", 2.25]):
        book.active.append(row)  # pyright: ignore[reportOptionalMemberAccess]
    book.save(tmp_path / "คะแนน.xlsx")
    assert read(tmp_path / "คะแนน.xlsx") == (PairedRow(2, "pm", "7", 2.25, 4.0),)


@pytest.mark.parametrize("cell", ["สาม", "3 4", "1,234.5", "1e999", "inf", "4/5", "=1+2"])
def test_a_cell_that_is_no_number_is_said_with_its_place(tmp_path: Path, cell: str) -> None:
    path = written(tmp_path, f'scale,code,before,after\npm,a,3,4\npm,b,3,"{cell}"\n')
    with pytest.raises(Refused) as refused:
        read(path)
    said = str(refused.value)
    assert "คะแนน.csv" in said and "row 3" in said and "“after”" in said and cell in said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "empty"),
        ("scale,code,before,after\n", "no scores under them"),
        ("scale,code,before\npm,a,3\n", "no column “after”"),
        ("scale,code,before,after,หลัง\n", "two columns"),
    ],
)
def test_a_table_without_the_columns_is_refused(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(Refused, match=said):
        read(written(tmp_path, text))


def test_without_a_column_of_codes_a_row_is_a_person(tmp_path: Path) -> None:
    path = written(tmp_path, "scale,before,after\npm,1,2\npm,2,3\nst,3,4\n")
    assert [(row.scale, row.code) for row in read(path)] == [("pm", "1"), ("pm", "2"), ("st", "1")]
