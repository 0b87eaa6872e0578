"""Writes a table as CSV or XLSX: text stays text, numbers stay numbers, and a file is there whole or not at all."""

import csv
import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import date, time
from pathlib import Path
from typing import Any, NamedTuple

from models.errors import Refused, Unavailable
from models.exchange.sheet import with_guard

Cell = str | int | float | date | time | None
ENDINGS = (".csv", ".xlsx")
_MOST_ROWS, _LONGEST_CELL = 1_048_575, 32_767
_WIDEST = 48
_MANY_ROWS = 200_000


class Leaf(NamedTuple):
    """One sheet of a workbook."""

    title: str
    titles: Sequence[str]
    rows: Sequence[Sequence[Cell]]


def write_table(
    path: Path, titles: Sequence[str], rows: Sequence[Sequence[Cell]], *, title: str = "Wela"
) -> None:
    """Write titles and rows to a .csv or .xlsx file; an existing one is replaced once the new one is whole.

    `title` names the sheet. Raises Refused for another ending or too much for a sheet, Unavailable for a bad place.
    """
    if path.suffix.lower() not in ENDINGS:
        raise Refused("{file} must end in .csv or .xlsx. Choose one of the two.", file=path.name)
    if path.suffix.lower() == ".csv":
        whole(path, lambda unfinished: _write_csv(unfinished, titles, rows))
    else:
        write_workbook(path, [Leaf(title, titles, rows)])


def write_workbook(path: Path, leaves: Sequence[Leaf]) -> None:
    """Write an .xlsx file of these sheets, which have different titles. Raises Refused and Unavailable as above."""
    whole(path, lambda unfinished: _write_workbook(unfinished, leaves))


def whole(path: Path, write: Callable[[Path], None]) -> None:
    """Let `write` make a file beside `path`, which then takes its place. Raises Unavailable."""
    unfinished = path.with_name(f".{path.name}.unfinished")
    try:
        write(unfinished)
        with unfinished.open("rb+") as file:
            os.fsync(file.fileno())
        os.replace(unfinished, path)
    except OSError as error:
        raise Unavailable(
            "{file} cannot be written: {reason}. Close it elsewhere or choose another place.",
            file=path,
            reason=error.strerror or error,
        ) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _write_csv(path: Path, titles: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
    # The byte order mark makes Excel read Thai as UTF-8.
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(titles)
        writer.writerows([_as_text(cell) for cell in row] for row in rows)


def _as_text(cell: Cell) -> str | int | float:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return with_guard(cell)
    if isinstance(cell, time):
        return cell.isoformat("seconds")
    return cell.isoformat() if isinstance(cell, date) else cell


def _write_workbook(path: Path, leaves: Sequence[Leaf]) -> None:
    from xlsxwriter.exceptions import XlsxFileError

    try:
        _write_xlsx(path, leaves)
    except XlsxFileError as error:  # it wraps what the disk said in an error of its own
        reason = error.args[0] if error.args else error
        raise reason if isinstance(reason, OSError) else OSError(str(reason)) from error


def _write_xlsx(path: Path, leaves: Sequence[Leaf]) -> None:
    from xlsxwriter import Workbook

    for leaf in leaves:
        _refuse_too_much(leaf.rows)
    most = max(len(leaf.rows) for leaf in leaves)
    # Saving memory writes every text anew, which other programs read at half the speed.
    with Workbook(path, {"constant_memory": most > _MANY_ROWS}) as book:
        bold = book.add_format({"bold": True})
        formats = {
            date: book.add_format({"num_format": "yyyy-mm-dd"}),
            time: book.add_format({"num_format": "hh:mm:ss"}),
        }
        for leaf in leaves:
            _write_leaf(book.add_worksheet(safe_sheet_name(leaf.title)), leaf, bold, formats)


def _refuse_too_much(rows: Sequence[Sequence[Cell]]) -> None:
    if len(rows) > _MOST_ROWS or any(
        isinstance(cell, str) and len(cell) > _LONGEST_CELL for row in rows for cell in row
    ):
        raise Refused("A sheet has no room for this many rows or so long a note. Choose a .csv file.")


def _write_leaf(sheet: Any, leaf: Leaf, bold: Any, formats: Mapping[type, Any]) -> None:
    for place, width in enumerate(_widths(leaf.titles, leaf.rows)):
        sheet.set_column(place, place, width)
    for place, title in enumerate(leaf.titles):
        sheet.write_string(0, place, title, bold)
    sheet.freeze_panes(1, 0)
    for line, row in enumerate(leaf.rows, start=1):
        for place, cell in enumerate(row):
            _write_cell(sheet, line, place, cell, formats)


def _write_cell(sheet: Any, line: int, place: int, cell: Cell, formats: Mapping[type, Any]) -> None:
    if cell is None:
        return
    if isinstance(cell, str):
        # Not write(): it would turn text that looks like a formula or a link into one. A cell needs no guard,
        # but text that looks guarded gets one, so that an import takes away no more than that.
        sheet.write_string(line, place, with_guard(cell) if cell.startswith("'") else cell)
    elif isinstance(cell, date | time):
        sheet.write_datetime(line, place, cell, formats[type(cell)])
    else:
        sheet.write_number(line, place, cell)


def safe_sheet_name(title: str) -> str:
    """A sheet's name may have 31 characters and none of those that formulas use."""
    return "".join(sign for sign in title if sign not in "[]:*?/\\'")[:31].strip() or "Wela"


def _widths(titles: Sequence[str], rows: Sequence[Sequence[Cell]]) -> list[int]:
    sample = [titles, *rows[:200]]
    return [
        min(max(len(str(row[place] or "")) for row in sample) + 2, _WIDEST) for place in range(len(titles))
    ]
