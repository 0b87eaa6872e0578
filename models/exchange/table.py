"""Reads a CSV or TSV file of any common encoding and delimiter as text, within limits."""

import csv
import hashlib
import io
import re
from pathlib import Path

from models.errors import Refused, Unavailable
from models.exchange import workbook
from models.exchange.sheet import Progress, Sheet

MOST_BYTES = 200 * 1024 * 1024
MOST_LETTERS = 131_072
_DELIMITERS = (",", ";", "\t")
_PROBED_ROWS = 50
_ZERO_SHARE = (
    10  # every second byte of Latin text in UTF-16; Thai text still has digits, commas and line ends
)
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_SPOKEN_DELIMITER = re.compile('"?sep=(.)"?\r?\n?', re.IGNORECASE)


def read(path: Path, *, encoding: str | None = None, progress: Progress | None = None) -> Sheet:
    """The file's rows as text, still without a header; a workbook is read by a process of its own.

    Raises Refused for what is no table or too large, Unavailable for what cannot be opened.
    """
    data = _bytes(path)
    digest = hashlib.sha256(data).hexdigest()
    if workbook.looks_like_one(data):
        rows, lines = workbook.read(path, progress)
        return Sheet(rows, lines, name=path.name, digest=digest)
    encoding = encoding or detect_encoding(data)
    rows, lines = _records(_decode(data, encoding))
    return Sheet(rows, lines, encoding=encoding, name=path.name, digest=digest)


def detect_encoding(data: bytes) -> str:
    """The encoding of a whole file: by its mark, else strict UTF-8, else Thai Windows, else UTF-16 without a mark.

    Never decided cell by cell: one short Thai text in 75 would pass as the wrong one.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return encoding
    if data.count(0) * _ZERO_SHARE > len(data):
        return "utf-16-le" if data[1::2].count(0) > data[::2].count(0) else "utf-16-be"
    for encoding in ("utf-8", "cp874"):
        try:
            data.decode(encoding)
        except UnicodeDecodeError:
            continue
        return encoding
    return "cp1252"


def _bytes(path: Path) -> bytes:
    try:
        if not (path.is_file() or path.is_dir()) and path.exists():
            # A pipe or a device would be waited for without end.
            raise Refused(
                "{file} is not a file that can be read whole. Save it as a file first.", file=path.name
            )
        if path.stat().st_size > MOST_BYTES:
            raise Refused(
                "{file} is larger than {megabytes} MB. Split it into several files.",
                file=path.name,
                megabytes=MOST_BYTES >> 20,
            )
        return path.read_bytes()
    except OSError as error:
        raise Unavailable("{file} cannot be read: {reason}.", file=path, reason=error.strerror) from error


def _decode(data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding).removeprefix("\ufeff")
    except (UnicodeDecodeError, LookupError) as error:
        raise Refused(
            "The text cannot be read as {encoding}. Choose another encoding, or save the file as UTF-8.",
            encoding=encoding,
        ) from error
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise Refused(
            "Line {line} holds a zero byte: this is no table of text. Save it as CSV again.", line=line
        )
    return text


def _records(text: str) -> tuple[list[list[str]], list[int]]:
    stream = io.StringIO(text, newline="")
    delimiter, skipped = _delimiter(text)
    for _ in range(skipped):
        stream.readline()
    rows: list[list[str]] = []
    lines: list[int] = []
    reader = csv.reader(stream, delimiter=delimiter)
    try:
        begins = skipped + 1
        for row in reader:
            if any(map(str.strip, row)):
                rows.append(row)
                lines.append(begins)
            begins = skipped + reader.line_num + 1
    except csv.Error as error:
        raise Refused(
            "Line {line} cannot be read: a cell is longer than {most} letters. Is a quotation mark missing?",
            line=skipped + reader.line_num,
            most=MOST_LETTERS,
        ) from error
    return rows, lines


def _delimiter(text: str) -> tuple[str, int]:
    """The delimiter, and how many lines only announce it: the one that makes the most even rows of many cells."""
    if spoken := _SPOKEN_DELIMITER.match(text):
        return spoken[1], 1
    return max(_DELIMITERS, key=lambda delimiter: _evenness(text, delimiter)), 0


def _evenness(text: str, delimiter: str) -> int:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    widths: list[int] = []
    try:
        for row in reader:
            widths.append(len(row))
            if len(widths) == _PROBED_ROWS:
                break
    except csv.Error:
        return 0
    return max((width * widths.count(width) for width in set(widths) if width > 1), default=0)
