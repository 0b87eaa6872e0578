"""What a command says: one value as JSON or a table to stdout, sentences to stderr, always UTF-8."""

import json
import os
import sys
import unicodedata
from dataclasses import dataclass
from typing import Any, TextIO

from models.errors import Unavailable

_GAP = "  "
_REORDERING = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})


@dataclass(frozen=True, slots=True)
class Table:
    """Cells as a person reads them; the first `names` columns are text, the others figures."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    names: int = 1


@dataclass(frozen=True, slots=True)
class Answer:
    """The result of a command: `value` for --json, `tables` for people, `notices` for stderr."""

    value: Any
    tables: tuple[Table, ...]
    notices: tuple[str, ...] = ()
    status: int = 0


def deliver(answer: Answer, *, as_json: bool) -> None:
    """Write the answer to stdout. Raises Unavailable when stdout is closed or its disk is full."""
    for notice in answer.notices:
        say(notice)
    if as_json:
        write(json.dumps(answer.value, ensure_ascii=False) + "\n")
    else:
        write("\n".join(lines for table in answer.tables if (lines := layout(table))))


def say(sentence: str) -> None:
    """One line to stderr; where there is none, nobody is listening."""
    if sys.stderr is not None:  # pyright: ignore[reportUnnecessaryComparison]
        try:
            _write(sys.stderr, " ".join(_printable(sentence).split()) + "\n")
        except OSError:
            return


def write(text: str) -> None:
    """Text to stdout. A reader that has seen enough (`| head`) is no error."""
    if sys.stdout is None:  # pyright: ignore[reportUnnecessaryComparison]
        raise Unavailable("The result cannot be shown because the output is closed. Open it and try again.")
    try:
        _write(sys.stdout, text)
    except BrokenPipeError:
        _stop_writing()
    except OSError as error:
        _stop_writing()
        raise Unavailable(
            "The result cannot be written: {reason}. Choose another place for it.", reason=error.strerror
        ) from error


def layout(table: Table) -> str:
    """The table as lines whose columns stand under each other also with Thai marks, which take no room."""
    lines = [table.head, *table.rows]
    cells = [[_printable(cell) for cell in line] for line in lines]
    widths = [max(map(width, column)) for column in zip(*cells, strict=True)]
    return "".join(_line(line, widths, table.names) for line in cells)


def width(text: str) -> int:
    """Columns a terminal needs for the text: 0 for combining marks, 2 for wide characters."""
    return sum(_width(character) for character in text)


def _width(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _line(cells: list[str], widths: list[int], names: int) -> str:
    padded: list[str] = []
    for place, (cell, room) in enumerate(zip(cells, widths, strict=True)):
        blank = " " * (room - width(cell))
        padded.append(cell + blank if place < names else blank + cell)
    return _GAP.join(padded).rstrip() + "\n"


def _printable(text: str) -> str:
    # A name must not be able to move the cursor, colour the terminal, or turn the figures beside it around.
    seen = (character for character in text if unicodedata.bidirectional(character) not in _REORDERING)
    return "".join(" " if unicodedata.category(character) == "Cc" else character for character in seen)


def _write(stream: TextIO, text: str) -> None:
    stream.flush()
    stream.buffer.write(text.encode("utf-8", "replace"))
    stream.buffer.flush()


def _stop_writing() -> None:
    # Python flushes stdout once more when it ends, and would complain there.
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
    except (OSError, ValueError):
        return
