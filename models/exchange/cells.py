"""Reads whole columns, each different cell once whatever the number of rows, and gathers what cannot be read."""

import json
from collections.abc import Callable, Iterable
from itertools import repeat
from typing import TypeVar, cast

from models import rules
from models.errors import AppError, Refused
from models.exchange.complaints import Complaint, Severity
from models.exchange.reading import Reading
from models.exchange.sheet import without_guard
from models.thai import normalise

T = TypeVar("T")


class Columns:
    """The columns of a table by field; `bad` are the places of rows that cannot be stored, `complaints` say why."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.lines = reading.sheet.lines
        self.bad: set[int] = set()
        self.complaints: list[Complaint] = []

    def values(self, field: str, parse: Callable[[str], T]) -> list[T | None]:
        """A column of values; None where the cell is empty or, with a complaint, cannot be read."""
        cells = self.reading.column(field)
        if cells is None:
            return list(repeat(None, len(self.lines)))
        known: dict[str, T] = {}
        problems: dict[str, Refused] = {}
        for cell in set(cells) - {""}:
            try:
                known[cell] = parse(cell)
            except Refused as problem:
                problems[cell] = problem
        if problems:
            for place, cell in enumerate(cells):
                if cell in problems:
                    self.reject(place, field, problems[cell])
        return [known.get(cell) for cell in cells]

    def texts(self, field: str, make: Callable[[str], str] | None = None) -> list[str]:
        """A column of text as it is stored, or as `make` makes it."""
        cells = self.reading.column(field)
        make = make or stored_text
        if cells is None:
            return list(repeat(make(""), len(self.lines)))
        known = {cell: make(cell) for cell in set(cells)}
        return [known[cell] for cell in cells]

    def reject(self, place: int, field: str, problem: AppError) -> None:
        self.bad.add(place)
        self._complain(place, field, problem, "rejected")

    def doubt(self, place: int, field: str, problem: AppError) -> None:
        self._complain(place, field, problem, "warning")

    def _complain(self, place: int, field: str, problem: AppError, severity: Severity) -> None:
        title = self.reading.mapping.columns.get(field, field)
        self.complaints.append(Complaint(self.lines[place], title, problem, severity))


def stored_text(cell: str) -> str:
    """Text of a cell as it is stored."""
    return normalise(without_guard(cell)).strip()


def stored_name(cell: str) -> str:
    """A name of a cell as it is stored; nothing where no letter of it can be seen."""
    try:
        return rules.required_text(without_guard(cell))
    except Refused:
        return ""


def parted_tags(cell: str) -> Iterable[str]:
    """Tags of a cell: a JSON list, as our export writes it where a tag holds a comma, else parted by commas."""
    cell = stored_text(cell)
    if cell.startswith("["):
        try:
            listed = json.loads(cell)
        except ValueError:
            listed = None
        if isinstance(listed, list) and all(isinstance(tag, str) for tag in cast(list[object], listed)):
            return cast(list[str], listed)
    return cell.split(",")
