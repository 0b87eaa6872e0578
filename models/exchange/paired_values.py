"""Scores of people before and after out of a table from elsewhere: one row for a person and a scale."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from models.errors import Refused
from models.exchange import table
from models.exchange.sheet import Sheet, without_guard
from models.exchange.typed import plain_text, shown
from models.thai import fold, normalise

TITLES = {
    "scale": ("scale", "discipline", "มาตร", "ด้าน", "วินัย"),
    "code": ("code", "รหัส"),
    "before": ("before", "pre", "ก่อน"),
    "after": ("after", "post", "หลัง"),
}
_MISSING = frozenset({"", "na", "n/a", "nan", "-", "–"})
# A score has no thousands to group, so that a mark in it always parts the decimals.
_NUMBER = re.compile(r"[+\-\N{MINUS SIGN}]?\d*[.,]?\d+(e[+-]?\d+)?", re.ASCII)
_LARGEST = 1_000_000


@dataclass(frozen=True, slots=True)
class PairedRow:
    """`code` as it was written but for outer blanks, empty where there is none; a score that is missing is None.

    Where the file has no column of codes at all, a row is a person: then `code` is its number among those of its scale.
    """

    line: int
    scale: str
    code: str
    before: float | None
    after: float | None


def read(path: str | Path, *, encoding: str | None = None) -> tuple[PairedRow, ...]:
    """The rows of a CSV, TSV or XLSX file with the columns scale, before, after and code (or their Thai names).

    Digits may be Thai, the decimal mark a comma; blank and NA are missing. Raises Refused for a missing column, and
    for the first cell that is no number.
    """
    sheet = table.read(Path(path), encoding=encoding)
    if not sheet.rows:
        raise Refused("{file} is empty. Choose another file.", file=sheet.name)
    sheet = sheet.under(0)
    places = _places(sheet)
    if not sheet.rows:
        raise Refused("{file} has titles and no scores under them. Choose another file.", file=sheet.name)
    scales = _words(sheet, places["scale"])
    written = _words(sheet, places["code"]) if "code" in places else _numbered(scales)
    before, after = (_numbers(sheet, places[name]) for name in ("before", "after"))
    return tuple(map(PairedRow, sheet.lines, scales, written, before, after))


def _places(sheet: Sheet) -> dict[str, int]:
    """Where each column stands. Raises Refused when one is missing or stands there twice."""
    titles = [fold(title) for title in sheet.header]
    places: dict[str, int] = {}
    for name, known in TITLES.items():
        found = [place for place, title in enumerate(titles) if title in known]
        if not found and name != "code":
            raise Refused(
                "{file} has no column “{name}”. It needs scale, before, after, and code to match people by.",
                file=sheet.name,
                name=name,
            )
        if len(found) > 1:
            raise Refused("{file} has two columns for “{name}”. Keep one.", file=sheet.name, name=name)
        if found:
            places[name] = found[0]
    return places


def _numbered(scales: Sequence[str]) -> list[str]:
    seen: Counter[str] = Counter()
    numbers: list[str] = []
    for scale in scales:
        seen[scale] += 1
        numbers.append(str(seen[scale]))
    return numbers


def _words(sheet: Sheet, place: int) -> list[str]:
    return [normalise(without_guard(cell)).strip() for cell in sheet.column(place)]


def _numbers(sheet: Sheet, place: int) -> list[float | None]:
    cells = map(without_guard, sheet.column(place))
    return [_number(cell, sheet, line, place) for cell, line in zip(cells, sheet.lines, strict=True)]


def _number(cell: str, sheet: Sheet, line: int, place: int) -> float | None:
    text = plain_text(cell)
    if text in _MISSING:
        return None
    is_number = _NUMBER.fullmatch(text)
    number = float(text.replace(",", ".").replace("\N{MINUS SIGN}", "-")) if is_number else float("inf")
    if abs(number) > _LARGEST:
        raise Refused(
            "{file}, row {row}, column “{column}”: “{text}” is not a number. Nothing was compared.",
            file=sheet.name,
            row=line,
            column=sheet.header[place],
            text=shown(cell),
        )
    return number


def scales_of(rows: Sequence[PairedRow]) -> tuple[str, ...]:
    """The scales in the order in which they come."""
    return tuple(dict.fromkeys(row.scale for row in rows))
