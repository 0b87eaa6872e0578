"""The answers of one wave as the measures read them: numbers only, nothing that tells who gave them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self, TypeAlias

import numpy as np
import numpy.typing as npt

from models.exchange.answers import AnswerFile
from models.instruments import Instrument

Floats: TypeAlias = npt.NDArray[np.float64]
Flags: TypeAlias = npt.NDArray[np.bool_]
Rating: TypeAlias = float | None


@dataclass(frozen=True, eq=False)
class Answers:
    """Points of the scale as they were given, NaN where there is none (blank, refused or not applicable).

    `present` is people × items and `dream_items` the same for what is wished of each item; `dream` is
    people × disciplines. Columns stand in the order of the instrument; a row is one person in all three.
    """

    present: Floats
    dream: Floats
    dream_items: Floats

    @classmethod
    def of(
        cls,
        instrument: Instrument,
        present: Sequence[Sequence[Rating]],
        dream: Sequence[Sequence[Rating]] = (),
        dream_items: Sequence[Sequence[Rating]] = (),
    ) -> Self:
        """From rows with None for what is missing; dreams may be left out. Raises ValueError for other shapes."""
        people, items, disciplines = len(present), len(instrument.items), len(instrument.disciplines)
        return cls(
            _matrix(present, people, items),
            _matrix(dream, people, disciplines),
            _matrix(dream_items, people, items),
        )

    @classmethod
    def from_file(cls, instrument: Instrument, file: AnswerFile) -> Self:
        """The answers of a foreign table."""
        present, dream, dream_items = (
            [row.present for row in file.rows],
            [row.dream for row in file.rows if row.dream],
            [row.dream_items for row in file.rows if row.dream_items],
        )
        return cls.of(instrument, present, dream, dream_items)

    def who_answered(self) -> Flags:
        """Which rows hold any answer at all."""
        return np.any(~np.isnan(np.hstack([self.present, self.dream, self.dream_items])), axis=1)

    def respondents(self) -> Self:
        """Without the rows that hold no answer at all."""
        given = self.who_answered()
        return type(self)(self.present[given], self.dream[given], self.dream_items[given])

    def among(self, instrument: Instrument, part: Instrument) -> Self:
        """The answers to `instrument` as answers to a part of it, such as the items it has in common with another."""
        items = places([item.key for item in instrument.items], [item.key for item in part.items])
        disciplines = places(
            [one.key for one in instrument.disciplines], [one.key for one in part.disciplines]
        )
        return type(self)(self.present[:, items], self.dream[:, disciplines], self.dream_items[:, items])


def places(keys: Sequence[str], wanted: Sequence[str]) -> list[int]:
    """Where each wanted key stands."""
    place = {key: index for index, key in enumerate(keys)}
    return [place[key] for key in wanted]


def _matrix(rows: Sequence[Sequence[Rating]], people: int, columns: int) -> Floats:
    if not rows:
        return np.full((people, columns), np.nan)
    matrix = np.array(rows, dtype=np.float64)
    if matrix.shape != (people, columns):
        raise ValueError(f"{people} × {columns} answers are needed, these are {matrix.shape}")
    return matrix
