"""The report as a workbook: numbers are numbers, totals are formulas that hold, hostile text stays text."""

from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from gui.reports.workshop.content import Column, Letterhead, Quotient, Report, Section, Table, Typed
from gui.reports.workshop.sheets import workbook
from tests.gui.reports.workshop.conftest import Made
from tests.gui.reports.workshop.office import converted

HOSTILE = ("=cmd|' /C calc'!A0", "+1+1", "-2", "@SUM(1)", "http://evil", "'=1", "{=1}", "\x07ก")
COLUMNS = (
    Column("โครงการ"),
    Column("ชั่วโมง", "hours", "sum"),
    Column("รายได้", "money", "sum"),
    Column("ต่อชั่วโมง", "rate", Quotient(2, 1)),
    Column("วัน", "day"),
)


def sheet_of(tmp_path: Path, table: Table, **changed: Any) -> Any:
    path = tmp_path / "a.xlsx"
    head = Letterhead("กลุ่มต้นกล้า", "A & B")
    report = Report("ก", "ข", "th", head, date(2026, 11, 20), "THB", (("ค", "ง"),), (Section("จ", (table,)),))
    workbook(path, [report], lambda: None)
    return load_workbook(path)


def test_numbers_are_numbers_and_totals_are_formulas(tmp_path: Path) -> None:
    rows = (
        ("ป่าชายเลน", 36_000, 150_000, Fraction(15_000), date(2026, 9, 21)),
        ("เยาวชน", 18_000, 30_050, Typed(None, "rate"), None),
    )
    sheet = sheet_of(tmp_path, Table("โครงการ", COLUMNS, rows, total="รวม"))["โครงการ"]
    assert [sheet.cell(5, place).value for place in range(1, 5)] == ["ป่าชายเลน", 10, 1500, 150]
    assert sheet["E5"].is_date
    assert sheet["D6"].value is None
    assert [sheet.cell(7, place).value for place in range(1, 5)] == [
        *("รวม", "=SUM(B5:B6)", "=SUM(C5:C6)", '=IF(B7=0,"",C7/B7)'),
    ]
    assert sheet["C5"].number_format.startswith('"฿"#,##0.00')
    assert sheet.freeze_panes == "B5"


def test_text_that_looks_like_a_formula_stays_text(tmp_path: Path) -> None:
    rows = tuple((text,) for text in HOSTILE)
    book = sheet_of(tmp_path, Table("=1+1 [ก]:*?/\\'", (Column("=x"),), rows))
    sheet = book.worksheets[1]
    cells = [sheet.cell(5 + place, 1) for place in range(len(HOSTILE))]
    assert all(cell.data_type == "s" and cell.hyperlink is None for cell in cells)
    assert sheet["A4"].data_type == "s"


def test_names_of_sheets_are_short_and_differ(made: Made) -> None:
    names = load_workbook(made(".xlsx", "both"), read_only=True).sheetnames
    assert all(len(name) <= 31 for name in names)
    assert len({name.casefold() for name in names}) == len(names)


def test_every_total_of_the_sample_holds(made: Made) -> None:
    """What stands as the value of a formula is what its rows add up to."""
    path = made(".xlsx", "th")
    shown, formulas = load_workbook(path, data_only=True), load_workbook(path)
    found = 0
    for name in formulas.sheetnames:
        for row in formulas[name].iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and cell.value.startswith("=SUM("):
                    values = [one[0].value for one in shown[name][cell.value[5:-1]]]
                    total = sum(value for value in values if isinstance(value, int | float))
                    assert abs(total - shown[name][cell.coordinate].value) < 1e-6
                    found += 1
    assert found > 20


def test_libreoffice_opens_it_without_a_warning(made: Made, tmp_path: Path) -> None:
    assert converted(made(".xlsx", "th"), tmp_path).stat().st_size > 10_000
