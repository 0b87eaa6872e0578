"""Answers to a questionnaire out of a foreign table: which column is which item, and which point each cell means."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, TypeAlias, TypeVar

from models.errors import Refused
from models.exchange import table
from models.exchange.complaints import Complaint
from models.exchange.sheet import Progress, Sheet, without_guard
from models.instruments import DREAM, Instrument, Text
from models.thai import fold

_MISSING = frozenset({"", "na", "n/a", "nan"})
_WHOLE = re.compile(r"[+\-\N{MINUS SIGN}]?\d+(?:[.,]0+)?")
_SEPARATORS = re.compile(r"[/.:\-]")

Rating: TypeAlias = int | None
Value = TypeVar("Value", str, int)


class AnswerRow(NamedTuple):
    """One person's answers as points of the scale, None for none, in the order of the instrument."""

    line: int
    present: tuple[Rating, ...]
    dream: tuple[Rating, ...]
    dream_items: tuple[Rating, ...]


@dataclass(frozen=True)
class AnswerFile:
    """What a table says; nothing of it should be stored while there are complaints.

    `unasked` are the items that no column holds, `unused` the titles of columns that hold no answers.
    """

    rows: tuple[AnswerRow, ...]
    complaints: tuple[Complaint, ...]
    unasked: tuple[str, ...]
    unused: tuple[str, ...]


def read(
    path: str | Path,
    instrument: Instrument,
    *,
    columns: Mapping[str, str] | None = None,
    encoding: str | None = None,
    progress: Progress | None = None,
) -> AnswerFile:
    """The answers in a CSV, TSV or XLSX file, one row a person.

    A column belongs to the item whose key it is called (also behind a group: pm/pm_01) or whose words it has;
    `columns` leads from such a name to the title of its column where that is not enough. Cells hold points of the
    scale in any digits, or its labels in any language; blank, NA or the instrument's own choice is no answer. Anything
    else is complained about, never guessed. Raises Refused when no column or more than one can be meant.
    """
    sheet = table.read(Path(path), encoding=encoding, progress=progress)
    if not sheet.rows:
        raise Refused("{file} is empty. Choose another file.", file=sheet.name)
    sheet = sheet.under(0)
    places = _places(sheet, instrument, columns or {})
    items = [item.key for item in instrument.items]
    if not any(key in places for key in items):
        raise Refused(
            "{file} has no column with an item of this questionnaire. They are called: {keys}.",
            file=sheet.name,
            keys=", ".join(items),
        )
    cells = _Cells(sheet, instrument)
    read_columns = {name: cells.column(place) for name, place in places.items()}
    parts = (
        _rows(read_columns, items, len(sheet.rows)),
        _rows(read_columns, [DREAM + one.key for one in instrument.disciplines], len(sheet.rows)),
        _rows(read_columns, [DREAM + key for key in items], len(sheet.rows)),
    )
    return AnswerFile(
        rows=tuple(map(AnswerRow, sheet.lines, *parts)),
        complaints=tuple(sorted(cells.complaints, key=lambda one: one.row)),
        unasked=tuple(key for key in items if key not in places),
        unused=tuple(
            title for place, title in enumerate(sheet.header) if title and place not in places.values()
        ),
    )


def _rows(columns: Mapping[str, list[Rating]], names: list[str], length: int) -> list[tuple[Rating, ...]]:
    """The columns of these names side by side; nothing where there is none."""
    blank: list[Rating] = [None] * length
    return list(zip(*(columns.get(name, blank) for name in names), strict=True))


def _places(sheet: Sheet, instrument: Instrument, chosen: Mapping[str, str]) -> dict[str, int]:
    """Which column holds which item or dream."""
    names = _Names(instrument)
    places: dict[str, int] = {}
    for name, title in chosen.items():
        place = sheet.place(title)
        if place is None or name not in names.all:
            raise Refused(
                "“{name}” cannot be read from “{title}”: the one is no item, or the other no column of {file}.",
                name=name,
                title=title,
                file=sheet.name,
            )
        places[name] = place
    for place, title in enumerate(sheet.header):
        name = names.meant_by(title)
        if name is None or name in chosen or place in places.values():
            continue
        if name in places:
            raise Refused(
                "Two columns of {file} hold “{name}”: “{first}” and “{second}”. Export it again with the names of the "
                "form as headers (in KoBoToolbox: XML values and headers).",
                file=sheet.name,
                name=name,
                first=sheet.header[places[name]],
                second=title,
            )
        places[name] = place
    return places


class _Names:
    """How the columns of an instrument may be called."""

    def __init__(self, instrument: Instrument) -> None:
        items = [item.key for item in instrument.items]
        dreams = [DREAM + key for key in [one.key for one in instrument.disciplines] + items]
        self.all = dict.fromkeys([*items, *dreams])
        self._folded = _unique((fold(name), name) for name in self.all)
        self._texts = _unique((text, item.key) for item in instrument.items for text in _spellings(item.text))

    def meant_by(self, title: str) -> str | None:
        """The name of what a column of that title holds: by key, by key behind a group, by words."""
        for candidate in (title, *(title[found.end() :] for found in _SEPARATORS.finditer(title))):
            if candidate in self.all:
                return candidate
        for candidate in (title, title.rpartition("/")[2]):
            if name := self._folded.get(fold(candidate)) or self._texts.get(fold(candidate)):
                return name
        return None


class _Cells:
    """Reads cells as points of one scale and keeps what cannot be read."""

    def __init__(self, sheet: Sheet, instrument: Instrument) -> None:
        self.complaints: list[Complaint] = []
        self._sheet, self._scale = sheet, instrument.scale
        labels = zip(self._scale.points, self._scale.labels, strict=False)
        self._labels = _unique((text, point) for point, label in labels for text in _spellings(label))
        self._missing = _MISSING.union(_spellings(self._scale.not_applicable)) - self._labels.keys()

    def column(self, place: int) -> list[Rating]:
        """The points of a column; None, and a complaint, for what is none."""
        cells = self._sheet.column(place)
        points: dict[str, Rating] = {}
        wrong: set[str] = set()
        for cell in set(cells):
            try:
                points[cell] = self._point(cell)
            except ValueError:
                points[cell] = None
                wrong.add(cell)
        title = self._sheet.header[place]
        self.complaints += [
            Complaint(line, title, self._problem(cell))
            for line, cell in zip(self._sheet.lines, cells, strict=True)
            if cell in wrong
        ]
        return [points[cell] for cell in cells]

    def _point(self, cell: str) -> Rating:
        """Raises ValueError for what is neither a point, nor a label, nor missing."""
        text = without_guard(cell)
        if _WHOLE.fullmatch(text):
            point = int(re.split("[.,]", text.replace("\N{MINUS SIGN}", "-"))[0])
            if point in self._scale.points:
                return point
        spoken = fold(text)
        if spoken in self._labels:
            return self._labels[spoken]
        if spoken in self._missing:
            return None
        raise ValueError(cell)

    def _problem(self, cell: str) -> Refused:
        return Refused(
            "“{value}” is no point of the scale from {first} to {last}.",
            value=cell[:40],
            first=self._scale.minimum,
            last=self._scale.maximum,
        )


def _spellings(text: Text) -> list[str]:
    return [fold(words) for words in (text.th, text.en) if words]


def _unique(pairs: Iterable[tuple[str, Value]]) -> dict[str, Value]:
    """From each text to what it means, without the texts that mean more than one thing."""
    found: dict[str, set[Value]] = {}
    for text, value in pairs:
        found.setdefault(text, set()).add(value)
    return {text: values.pop() for text, values in found.items() if len(values) == 1}
