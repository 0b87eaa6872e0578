"""Our own table of time entries, as CSV or XLSX: what was recorded, readable elsewhere and by us again."""

import csv
import json
import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date, time
from pathlib import Path
from typing import Any, NamedTuple

from models.asking import Ask
from models.errors import Refused, Unavailable
from models.hours import HoursFilter, matches

COLUMNS = ("day", "start", "seconds", "member", "project", "activity", "purpose", "note", "tags", "id")
ENDINGS = (".csv", ".xlsx")
_ENTRIES = """
    SELECT day, start, seconds, member.name, project.name, activity.name, purpose, note, tags, time_entry.key
    FROM time_entry JOIN member ON member.key = time_entry.member
    LEFT JOIN project ON project.key = time_entry.project
    LEFT JOIN activity ON activity.key = time_entry.activity
    WHERE {where} ORDER BY day, coalesce(start, 86400), member.name, time_entry.key
"""
_MOST_ROWS, _LONGEST_CELL = 1_048_575, 32_767
# A spreadsheet would run text that begins like this; import takes one leading apostrophe off again.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "'")


class Exported(NamedTuple):
    """How many entries were written, and their seconds."""

    rows: int
    seconds: int


def export_entries(ask: Ask, team: str, path: Path, wanted: HoursFilter) -> Exported:
    """Write the team's entries, oldest first; an existing file is replaced once the new one is whole.

    Raises Refused for a file name of another kind or too many rows for a sheet, Unavailable for a bad place.
    """
    if path.suffix.lower() not in ENDINGS:
        raise Refused("{file} must end in .csv or .xlsx. Choose one of the two.", file=path.name)
    rows = list(_rows(ask, team, wanted))
    unfinished = path.with_name(f".{path.name}.unfinished")
    try:
        (_write_csv if path.suffix.lower() == ".csv" else _write_xlsx)(unfinished, rows)
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
    return Exported(len(rows), sum(row[2] for row in rows))


def _rows(ask: Ask, team: str, wanted: HoursFilter) -> Iterator[tuple[Any, ...]]:
    """Rows of COLUMNS; day a date, start a clock time or None, everything else as it is stored."""
    where, values = matches([team], wanted)
    for day, start, seconds, person, *names, note, tags, key in ask(_ENTRIES.format(where=where), values):
        texts = (person, *(name or "" for name in names), note, ", ".join(json.loads(tags)))
        yield (date.fromordinal(day), None if start is None else _clock(start), seconds, *texts, key)


def _clock(start: int) -> time:
    return time(start // 3600, start // 60 % 60, start % 60)


def _write_csv(path: Path, rows: Sequence[tuple[Any, ...]]) -> None:
    # The byte order mark makes Excel read Thai as UTF-8.
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for day, start, seconds, *texts in rows:
            clock = start.isoformat("seconds") if start else ""
            writer.writerow((day.isoformat(), clock, seconds, *map(_guarded, texts)))


def _guarded(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def _write_xlsx(path: Path, rows: Sequence[tuple[Any, ...]]) -> None:
    from xlsxwriter import Workbook

    if len(rows) > _MOST_ROWS or any(len(text) > _LONGEST_CELL for row in rows for text in row[3:]):
        raise Refused("A sheet has no room for this many rows or so long a note. Choose a .csv file.")
    with Workbook(path, {"constant_memory": True}) as book:
        sheet = book.add_worksheet("Wela")
        formats = [book.add_format({"num_format": form}) for form in ("yyyy-mm-dd", "hh:mm:ss")]
        sheet.write_row(0, 0, COLUMNS, book.add_format({"bold": True}))
        sheet.freeze_panes(1, 0)
        for line, (day, start, seconds, *texts) in enumerate(rows, start=1):
            sheet.write_datetime(line, 0, day, formats[0])
            if start is not None:
                sheet.write_datetime(line, 1, start, formats[1])
            sheet.write_number(line, 2, seconds)
            for place, text in enumerate(texts, start=3):
                # Not write(): it would turn text that looks like a formula or a link into one.
                sheet.write_string(line, place, text)
