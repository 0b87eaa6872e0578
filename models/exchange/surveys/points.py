"""Reads the cells of a foreign table as points of one scale and keeps what cannot be read for a person to decide."""

import re
from collections.abc import Mapping

from models.errors import Refused
from models.exchange.complaints import Complaint
from models.exchange.sheet import Sheet, without_guard
from models.exchange.surveys.columns import spellings, unique
from models.instruments import Instrument
from models.ratings import BLANK, Given
from models.thai import fold

_BLANKS = frozenset({"", "nan"})
_NOT_APPLICABLE = frozenset({"na", "n/a"})
_WHOLE = re.compile(r"[+\-\N{MINUS SIGN}]?\d+(?:[.,]0+)?")
_LONGEST_SHOWN = 40


class Points:
    """`complaints` are the cells that mean nothing; `decided` leads from such cells to what a person said they mean."""

    def __init__(self, sheet: Sheet, instrument: Instrument, decided: Mapping[str, Given]) -> None:
        self.complaints: list[Complaint] = []
        self._sheet, self._scale, self._decided = sheet, instrument.scale, decided
        labels = zip(self._scale.points, self._scale.labels, strict=False)
        self._labels = unique((text, point) for point, label in labels for text in spellings(label))
        self._not_applicable = (
            _NOT_APPLICABLE.union(spellings(self._scale.not_applicable)) - self._labels.keys()
        )

    def column(self, place: int) -> list[Given]:
        """The ratings of a column; blank, and a complaint, for what is none."""
        cells = self._sheet.column(place)
        ratings: dict[str, Given] = {}
        wrong: set[str] = set()
        for cell in set(cells):
            try:
                ratings[cell] = self._rating(cell)
            except ValueError:
                ratings[cell] = BLANK
                wrong.add(cell)
        title = self._sheet.header[place]
        self.complaints += [
            Complaint(line, title, self._problem(cell))
            for line, cell in zip(self._sheet.lines, cells, strict=True)
            if cell in wrong
        ]
        return [ratings[cell] for cell in cells]

    def _rating(self, cell: str) -> Given:
        """Raises ValueError for what is neither a point, nor a label, nor missing."""
        if cell in self._decided:
            return self._decided[cell]
        text = without_guard(cell)
        if _WHOLE.fullmatch(text):
            point = int(re.split("[.,]", text.replace("\N{MINUS SIGN}", "-"))[0])
            if point in self._scale.points:
                return point
        spoken = fold(text)
        if spoken in self._labels:
            return self._labels[spoken]
        if spoken in _BLANKS:
            return BLANK
        if spoken in self._not_applicable:
            return "na"
        raise ValueError(cell)

    def _problem(self, cell: str) -> Refused:
        return Refused(
            "“{value}” is no point of the scale from {first} to {last}.",
            value=cell[:_LONGEST_SHOWN],
            first=self._scale.minimum,
            last=self._scale.maximum,
        )
