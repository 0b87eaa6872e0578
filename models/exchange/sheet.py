"""A foreign table as text: a header and rows of cells, each row with its line in the file."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import zip_longest
from typing import TypeAlias

from models.thai import fold

Progress: TypeAlias = Callable[[int, int], None]
"""Called with work done and work in all; raises Cancelled when the user does not want to wait."""

_BOM = "\ufeff"
# Text that a spreadsheet would run as a formula, also behind guards that it has already.
_DANGEROUS = re.compile("'*[=+\\-@\t\r＝]|'+ [=+\\-@\t\r＝]")


@dataclass(frozen=True)
class Sheet:
    """`lines[i]` is the line of the file, from 1, where `rows[i]` begins; rows may be shorter than the header."""

    rows: Sequence[list[str]]
    lines: Sequence[int]
    header: tuple[str, ...] = ()
    header_line: int = 0
    encoding: str = ""
    name: str = ""
    digest: str = ""

    def under(self, index: int) -> "Sheet":
        """The same sheet with `rows[index]` as header and what follows as rows."""
        header = tuple(cell.removeprefix(_BOM).strip() for cell in self.rows[index])
        rest = slice(index + 1, None)
        return replace(
            self, rows=self.rows[rest], lines=self.lines[rest], header=header, header_line=self.lines[index]
        )

    def place(self, title: str) -> int | None:
        """The first column of that title, whatever its case and blanks."""
        wanted = fold(title)
        return next((i for i, cell in enumerate(self.header) if fold(cell) == wanted), None)

    def column(self, place: int) -> list[str]:
        """All cells of a column, without outer blanks; nothing where a row is shorter."""
        return list(map(str.strip, self._columns[place][:-1]))

    @cached_property
    def _columns(self) -> list[tuple[str, ...]]:
        # The last, empty row only makes every column as the header has; it is cut off again above.
        return list(zip_longest(*self.rows, [""] * len(self.header), fillvalue=""))[: len(self.header)]


def with_guard(text: str) -> str:
    """Text for a CSV: an apostrophe before what would start a formula, so that no spreadsheet runs it."""
    return f"'{text}" if _DANGEROUS.match(text) else text


def without_guard(text: str) -> str:
    """Text as it was before its guard, ours or the apostrophe and blank of another program."""
    if not text.startswith("'") or not _DANGEROUS.match(text):
        return text
    return text[2:] if text.startswith("' ") else text[1:]
