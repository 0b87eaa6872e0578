"""Hours in the cells of a grid: how they are written, typed, and carried to and from a spreadsheet as text."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from gui.numbers import format_duration, format_hours, parse_duration
from models.errors import Refused

MOST = 168 * 3600

Block = list[list[int | None]]  # seconds by row and column, all rows of one length; None where nothing stands

_NOTHING = re.compile(r"[\s\u200b\-–—−]*")
_LINE = re.compile(r"\r\n|\r|\n")
_TENTH = 360  # of an hour, in seconds


class Unreadable(Refused):
    """Pasted text is no block of hours; `row` and `column` say where the first wrong cell stands, from 1 on."""


@lru_cache(maxsize=1000)  # a grid writes the same few hours again at every key
def write_hours(seconds: int) -> str:
    """What a cell shows, never rounded: 1.5, as sums are written, or 0:45; empty for nothing."""
    if not seconds:
        return ""
    return format_duration(seconds) if seconds % _TENTH else format_hours(seconds)


def read_hours(text: str) -> int:
    """Seconds of what was typed into a cell (1.5, 1:30, 90m, ๑.๕); nothing or a dash is 0. Raises Refused."""
    if _NOTHING.fullmatch(text):
        return 0
    seconds = parse_duration(text)
    if seconds > MOST:
        raise Refused("A cell holds at most 168 hours. Type less, like 1:30 or 1.5.")
    return seconds


def write_block(rows: Iterable[Iterable[int | None]]) -> str:
    """Text that a spreadsheet reads as numbers: hours, tabs between columns, one line a row."""
    return "\n".join("\t".join(_number(seconds) for seconds in row) for row in rows)


def read_block(text: str) -> Block:
    """The seconds of a copied block; short rows are filled up. Raises Unreadable, or Refused for no cells at all."""
    lines = _LINE.split(text)
    while lines and not lines[-1]:
        lines.pop()
    if not lines:
        raise Refused("There is nothing to paste. Copy some hours first.")
    rows = [
        [_read_cell(cell, row, column) for column, cell in enumerate(line.split("\t"))]
        for row, line in enumerate(lines)
    ]
    width = max(map(len, rows))
    return [row + [None] * (width - len(row)) for row in rows]


def repeat_block(block: Sequence[Sequence[int | None]], height: int, width: int) -> Block:
    """The block again and again where it fits whole into a larger selection; otherwise as it is."""
    down, across = len(block), len(block[0])
    times_down = height // down if height % down == 0 else 1
    times_across = width // across if width % across == 0 else 1
    return [[*row] * max(times_across, 1) for row in block] * max(times_down, 1)


def _number(seconds: int | None) -> str:
    """Four places bring back every second."""
    if not seconds:
        return ""
    return format_hours(seconds, 4).replace(",", "").rstrip("0").rstrip(".")


def _read_cell(text: str, row: int, column: int) -> int | None:
    cell = text.strip().removeprefix('"').removesuffix('"')
    if _NOTHING.fullmatch(cell):
        return None
    try:
        return read_hours(cell)
    except Refused:
        raise Unreadable(
            "“{text}” (row {row}, column {column} of what was pasted) is not hours. Nothing was pasted.",
            text=cell[:40],
            row=row + 1,
            column=column + 1,
        ) from None
