"""The report as a workbook: every table on a sheet of its own, numbers as numbers, totals as formulas."""

from collections.abc import Mapping, Sequence
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

from gui.language import speaking, tr
from gui.numbers import MINUS, SYMBOLS, minor_digits
from gui.reports.typesetting import plain_signs
from gui.reports.workshop.cells import written
from gui.reports.workshop.content import (
    Chart,
    Column,
    Form,
    Quotient,
    Report,
    Section,
    Table,
    Typed,
    is_number,
    total,
    typed,
)
from gui.reports.workshop.pages import Step
from gui.reports.workshop.paper import draw, png
from models.exchange.sheet import with_guard
from models.exchange.spreadsheet import safe_sheet_name

_FONT, _ACCENT, _LINE = "Sarabun", "#0D5C58", "#CDC3B0"
_HEAD = 3
"""The row of the titles: above it stand what the table shows and whose it is."""

_HOUR = 3600
_NARROWEST, _WIDEST = 9, 60
_PICTURE_ROWS = 20  # pixels of a row


def workbook(path: Path, reports: Sequence[Report], step: Step) -> None:
    """Write the file at `path`; `step` is called after each table and each chart. Raises OSError."""
    from xlsxwriter import Workbook

    # Made in memory: XlsxWriter wraps a full disk in an error of its own, and complains of it once more at the end.
    made, font = BytesIO(), {"font_name": _FONT, "font_size": 11}
    with Workbook(made, {"in_memory": True, "default_format_properties": font}) as book:
        first = reports[0]
        book.set_properties({"title": f"{first.title}: {first.subtitle}", "author": first.letterhead.team})
        book.set_size(1600, 1000)
        used: set[str] = set()
        for report in reports:
            with speaking(report.language):
                _Sheets(book, report, used, step).write()
    path.write_bytes(made.getvalue())


class _Sheets:
    """The sheets of one report: contents, tables, charts."""

    def __init__(self, book: Any, report: Report, used: set[str], step: Step) -> None:
        self._book, self._report, self._used, self._step = book, report, used, step
        self._looks = _Looks(book, report.currency)

    def write(self) -> None:
        report = self._report
        front = self._sheet(tr("Contents"))
        links = [
            (section, table, self._table(section, table))
            for section in report.sections
            for table in section.blocks
            if isinstance(table, Table)
        ]
        charts = self._charts()
        self._front(front, links, charts)

    def _sheet(self, title: str) -> Any:
        sheet = self._book.add_worksheet(_free_name(title, self._used))
        sheet.hide_gridlines(2)
        sheet.set_landscape()
        sheet.set_paper(9)  # A4
        sheet.fit_to_pages(1, 0)
        sheet.set_footer(f"&L{_plain(self._report.letterhead.funder)}&R&P / &N")
        return sheet

    def _front(self, sheet: Any, links: Sequence[tuple[Section, Table, Any]], charts: Any) -> None:
        report, looks = self._report, self._looks
        sheet.set_column(0, 0, 30)
        sheet.set_column(1, 1, 80)
        _text(sheet, 0, 0, report.title, looks.title)
        _text(sheet, 1, 0, f"{report.letterhead.team} · {report.subtitle}", looks.bold)
        line = 3
        for name, value in report.facts:
            _text(sheet, line, 0, name, looks.muted)
            _text(sheet, line, 1, value, looks.wrapped)
            line += 1
        if report.letterhead.funder:
            _text(sheet, line + 1, 0, report.letterhead.funder, looks.muted)
            line += 2
        for section, table, target in links:
            line += 1
            _text(sheet, line, 0, section.title, looks.muted)
            self._link(sheet, line, target, table.caption or table.name)
        if charts is not None:
            self._link(sheet, line + 1, charts, tr("Charts"))

    def _link(self, sheet: Any, line: int, target: Any, text: str) -> None:
        place = target.get_name().replace("'", "''")
        sheet.write_url(line, 1, f"internal:'{place}'!A1", self._looks.link, plain_signs(text)[:250])

    def _table(self, section: Section, table: Table) -> Any:
        sheet, looks = self._sheet(table.name), self._looks
        _text(sheet, 0, 0, table.caption or table.name, looks.title)
        _text(sheet, 1, 0, f"{self._report.letterhead.team} · {section.title}", looks.muted)
        for place, column in enumerate(table.columns):
            numbers = column.form != "text"
            _text(sheet, _HEAD, place, column.name, looks.number_head if numbers else looks.head)
            sheet.set_column(place, place, self._width(table, place))
        for line, row in enumerate(table.rows, _HEAD + 1):
            for place, cell in enumerate(row):
                self._cell(sheet, line, place, typed(cell, table.columns[place]))
        if table.total:
            self._totals(sheet, table)
        sheet.freeze_panes(_HEAD + 1, 1)
        sheet.repeat_rows(_HEAD)
        self._step()
        return sheet

    def _cell(self, sheet: Any, line: int, place: int, cell: Typed) -> None:
        look, value = self._looks.of(cell.form, signed=cell.signed), cell.value
        if isinstance(value, date):
            sheet.write_datetime(line, place, value, look)
        elif isinstance(value, str) and value:
            _text(sheet, line, place, value, look)
        elif is_number(value):
            sheet.write_number(line, place, self._number(value, cell.form), look)
        else:
            sheet.write_blank(line, place, None, look)

    def _number(self, value: Any, form: Form) -> float:
        """Hours and units of money, as people count; shares and points as they are."""
        if form == "hours":
            return float(value / _HOUR)
        if form in ("money", "rate"):
            return float(value) / 10 ** minor_digits(self._report.currency)
        return float(value)

    def _totals(self, sheet: Any, table: Table) -> None:
        line, last = _HEAD + 1 + len(table.rows), _HEAD + len(table.rows)
        _text(sheet, line, 0, table.total, self._looks.total("text"))
        for place, column in list(enumerate(table.columns))[1:]:
            look, value = self._looks.total(column.form), total(table, place)
            formula = _formula(column, place, line, last)
            if formula is None:
                sheet.write_blank(line, place, None, look)
            else:
                shown = "" if value is None else self._number(value, column.form)
                sheet.write_formula(line, place, formula, look, shown)

    def _width(self, table: Table, place: int) -> float:
        column = table.columns[place]
        cells = [written(typed(row[place], column), self._report.currency) for row in table.rows]
        longest = max((len(text) for text in (*cells, column.name)), default=0)
        return min(max(longest + 2, _NARROWEST), _WIDEST)

    def _charts(self) -> Any:
        if not self._report.charts:
            return None
        sheet, line = self._sheet(tr("Charts")), 0
        for chart in self._report.charts:
            line = self._picture(sheet, line, chart)
            self._step()
        return sheet

    def _picture(self, sheet: Any, line: int, chart: Chart) -> int:
        drawing = draw(chart)
        _text(sheet, line, 0, chart.title, self._looks.bold)
        _text(sheet, line + 1, 0, chart.subtitle or drawing.subtitle, self._looks.muted)
        sheet.insert_image(
            *(line + 2, 0, "chart.png"),
            {
                "image_data": BytesIO(png(drawing, 2)),
                "description": plain_signs(drawing.alternative),
                "x_scale": 0.5,
                "y_scale": 0.5,
            },
        )
        return line + 4 + chart.height // _PICTURE_ROWS


class _Looks:
    """The formats of cells, each made once."""

    def __init__(self, book: Any, currency: str) -> None:
        self._book, self._made = book, dict[tuple[Form, bool, bool], Any]()
        self._forms = _number_formats(currency)
        self.title = book.add_format({"bold": True, "font_size": 16, "font_color": _ACCENT})
        self.bold = book.add_format({"bold": True, "font_size": 12})
        self.muted = book.add_format({"font_color": "#675F51"})
        self.wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        self.link = book.add_format({"font_color": _ACCENT, "underline": 1})
        head = {"bold": True, "text_wrap": True, "bottom": 1, "valign": "bottom"}
        self.head = book.add_format(head | {"indent": 1})
        self.number_head = book.add_format(head | {"align": "right"})

    def of(self, form: Form, *, signed: bool = False) -> Any:
        return self._format(form, signed=signed, last=False)

    def total(self, form: Form) -> Any:
        return self._format(form, signed=False, last=True)

    def _format(self, form: Form, *, signed: bool, last: bool) -> Any:
        if (form, signed, last) not in self._made:
            number = self._forms[form]
            look: dict[str, Any] = {"num_format": _signed(number) if signed else number, "valign": "top"}
            look |= {"bold": True, "top": 1} if last else {"bottom": 4, "bottom_color": _LINE}
            look |= {"text_wrap": True, "indent": 1} if form == "text" else {"align": "right"}
            self._made[form, signed, last] = self._book.add_format(look)
        return self._made[form, signed, last]


def _number_formats(currency: str) -> Mapping[Form, str]:
    sign = f'"{SYMBOLS.get(currency, currency + " ")}"'
    cents = ".00" if minor_digits(currency) else ""
    return {
        "text": "@",
        "whole": "#,##0",
        "score": "0.00",
        "change": _signed("0.00"),
        "fine": "0.000",
        "hours": "#,##0.0",
        "money": f"{sign}#,##0{cents};{MINUS}{sign}#,##0{cents}",
        "rate": f"{sign}#,##0;{MINUS}{sign}#,##0",
        "percent": "0%",
        "day": "yyyy-mm-dd",
    }


def _signed(number: str) -> str:
    """The format with a plus as well; nothing before 0."""
    plain = number.partition(";")[0]
    return f"+{plain};{MINUS}{plain};{plain}"


def _formula(column: Column, place: int, line: int, last: int) -> str | None:
    """The total of a column over its rows, or of one total over another; None where it has none."""
    from xlsxwriter.utility import xl_range, xl_rowcol_to_cell

    if isinstance(column.total, Quotient):
        above, below = (xl_rowcol_to_cell(line, part) for part in (column.total.above, column.total.below))
        return f'=IF({below}=0,"",{above}/{below})'
    if column.total == "none" or last <= _HEAD:
        return None
    return f"=SUM({xl_range(_HEAD + 1, place, last, place)})"


def _text(sheet: Any, line: int, place: int, text: str, look: Any) -> None:
    # Never write(): it would turn text that looks like a formula or a link into one.
    text = plain_signs(text)
    sheet.write_string(line, place, with_guard(text) if text.startswith("'") else text, look)


def _plain(text: str) -> str:
    """Text for a foot, where & begins a command; a foot holds 255 signs."""
    return plain_signs(text).replace("&", "&&")[:200]


def _free_name(title: str, used: set[str]) -> str:
    """The name of a sheet that no other has, whatever its case."""
    name, number = safe_sheet_name(title), 1
    while name.casefold() in used:
        number += 1
        ending = f" {number}"
        name = safe_sheet_name(title)[: 31 - len(ending)].rstrip() + ending
    used.add(name.casefold())
    return name
