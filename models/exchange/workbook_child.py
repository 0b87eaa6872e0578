"""The other side of `workbook`: reads one workbook under limits and writes its cells as JSON."""

import gc
import json
import os
import re
import sys
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

MOST_BYTES, MOST_UNPACKED, MOST_PARTS = 20 << 20, 200 << 20, 64
MOST_ROWS, MOST_COLUMNS = 200_000, 256
MOST_LETTERS = 64 << 20
_MEMORY = 1 << 30
_CPU_SECONDS = 30
_CHUNK = 1 << 20
_ADDRESS = re.compile(rb"""(?:\sr|dimension\s+ref)=["'](?:[A-Z]{1,3}\d+:)?([A-Z]{1,3})(\d+)["']""")
_ESCAPED_RETURN = re.compile("_x000D_\n?")


class _Problem(Exception):
    """Why the workbook is refused: locked, other, large or broken."""


def main(arguments: list[str]) -> int:
    """Write `{"lines", "rows"}` or `{"problem"}` of the first file into the second; else the limits ended it."""
    _limit()
    gc.disable()  # this process lives for one file
    path = Path(arguments[0])
    try:
        answer = _read(path)
    except _Problem as problem:
        answer = {"problem": str(problem)}
    except (ParseError, ValueError, KeyError, TypeError, AttributeError, IndexError, OSError, EOFError):
        answer = {"problem": "broken"}
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError, ArithmeticError):
        answer = {"problem": "broken"}
    Path(arguments[1]).write_text(json.dumps(answer), encoding="ascii")
    return 0


def _limit() -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limits; the parent's clock still holds there.
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_CPU_SECONDS, _CPU_SECONDS))


def _read(path: Path) -> dict[str, Any]:
    _check(path)
    os.environ["OPENPYXL_LXML"] = "False"  # with lxml, which slides need, it would not ask defusedxml
    from openpyxl import DEFUSEDXML, load_workbook

    assert DEFUSEDXML, "entity bombs are refused by defusedxml"
    book: Any = load_workbook(path, read_only=True, data_only=True, keep_links=False)
    lines: list[int] = []
    rows: list[list[str]] = []
    for sheet in book.worksheets:
        if sheet.sheet_state == "visible" and not rows:
            for line, row in _rows(sheet, book.epoch):
                lines.append(line)
                rows.append(row)
    return {"lines": lines, "rows": rows}


def _check(path: Path) -> None:
    """Refuse before parsing what would only be found out by parsing it."""
    with path.open("rb") as file:
        if file.read(8).startswith(b"\xd0\xcf\x11\xe0"):
            raise _Problem("locked")
    with zipfile.ZipFile(path) as archive:
        parts = archive.infolist()
        names = {part.filename for part in parts}
        if "[Content_Types].xml" not in names:
            raise _Problem("other")
        if any(part.flag_bits & 1 for part in parts):
            raise _Problem("locked")
        unpacked = sum(part.file_size for part in parts)
        if path.stat().st_size > MOST_BYTES or unpacked > MOST_UNPACKED or len(parts) > MOST_PARTS:
            raise _Problem("large")
        for part in parts:
            if part.filename.endswith(".xml") and not part.filename.endswith("sharedStrings.xml"):
                _check_addresses(archive, part)


def _check_addresses(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    """Refuse a part that declares or addresses a cell outside the limits."""
    seen: set[bytes] = set()
    tail = b""
    with archive.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            text = tail + chunk
            for column, row in _ADDRESS.findall(text):
                if len(row) > 6 or int(row) > MOST_ROWS:
                    raise _Problem("large")
                seen.add(column)
            tail = text[-64:]
    if any(_number(column) > MOST_COLUMNS for column in seen):
        raise _Problem("large")


def _number(column: bytes) -> int:
    number = 0
    for letter in column:
        number = number * 26 + letter - 64
    return number


def _rows(sheet: Any, epoch: datetime) -> Iterator[tuple[int, list[str]]]:
    sheet.reset_dimensions()
    letters = 0
    for line, cells in enumerate(sheet.iter_rows(values_only=True), start=1):
        row = [_text(cell, epoch) for cell in cells]
        while row and not row[-1]:
            row.pop()
        letters += sum(map(len, row)) + len(row)
        if line > MOST_ROWS or letters > MOST_LETTERS:
            raise _Problem("large")
        if any(row):
            yield line, row


def _text(value: Any, epoch: datetime) -> str:
    """A cell as somebody would type it: days year first, durations with hours past 24, numbers with a point."""
    if value is None:
        return ""
    if isinstance(value, str):
        return _ESCAPED_RETURN.sub("\n", value)
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, int | float):
        return _figure(value)
    if isinstance(value, datetime):
        return _moment(value, epoch)
    if isinstance(value, timedelta):
        return _clock(round(value.total_seconds()))
    if isinstance(value, time):
        return _clock(round(value.hour * 3600 + value.minute * 60 + value.second + value.microsecond / 1e6))
    return value.isoformat() if isinstance(value, date) else str(value)


def _figure(value: float) -> str:
    figure = format(value, ".15g") if isinstance(value, float) else str(value)
    # Three decimals would look like a group of thousands to the reader of money.
    return figure + "0" if re.fullmatch(r"-?\d+\.\d{3}", figure) else figure


def _moment(value: datetime, epoch: datetime) -> str:
    """A day, a day with its time, or, in the workbook's first days, the hours that 26:30 becomes there."""
    seconds = round((value - datetime(value.year, value.month, value.day)).total_seconds())  # noqa: DTZ001
    if (value - epoch).days < 32:
        return _clock((value - epoch).days * 86400 + seconds)
    day = (value.date() + timedelta(days=seconds // 86400)).isoformat()
    return f"{day} {_clock(seconds)}" if 0 < seconds < 86400 else day


def _clock(seconds: int) -> str:
    sign, seconds = ("-", -seconds) if seconds < 0 else ("", seconds)
    return f"{sign}{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
