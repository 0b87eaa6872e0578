"""The pieces of time a team's sheet is made of, as stored and as just typed, kept up to date by every write."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, Protocol

Cell = tuple[str, str | None, str | None]  # member, project, activity
CellSeconds = tuple[str, str | None, str | None, int]


class Piece(Protocol):
    """An entry of the day, or a piece of a usual day."""

    @property
    def key(self) -> str: ...
    @property
    def version(self) -> int: ...
    @property
    def member(self) -> str: ...
    @property
    def project(self) -> str | None: ...
    @property
    def activity(self) -> str | None: ...
    @property
    def seconds(self) -> int: ...


class SheetHours:
    """What is typed shows at once by `hold`; it waits until `settle`, when the stored pieces tell what is true."""

    def __init__(self) -> None:
        self._pieces: dict[str, Piece] = {}
        self._waiting: dict[Cell, tuple[int, int]] = {}  # seconds, and the number of the write
        self._writes = 0

    def replace(self, pieces: Iterable[Any]) -> None:
        """These are stored, and no others."""
        self._pieces = {piece.key: piece for piece in pieces}

    def cells(self) -> dict[Cell, int]:
        """Seconds of every cell that holds some, saved or not."""
        found: dict[Cell, int] = defaultdict(int)
        for piece in self._pieces.values():
            found[piece.member, piece.project, piece.activity] += piece.seconds
        found.update({cell: seconds for cell, (seconds, _) in self._waiting.items()})
        return {cell: seconds for cell, seconds in found.items() if seconds}

    def waiting(self) -> frozenset[Cell]:
        """The cells that are shown, but not yet saved."""
        return frozenset(self._waiting)

    def seen(self, cells: Sequence[CellSeconds]) -> dict[str, dict[str, int]] | None:
        """By member the pieces of these cells, key to version; None while an earlier write to one is on its way."""
        wanted = {cell[:3] for cell in cells}
        if not wanted.isdisjoint(self._waiting):
            return None
        found: dict[str, dict[str, int]] = defaultdict(dict)
        for piece in self._pieces.values():
            if (piece.member, piece.project, piece.activity) in wanted:
                found[piece.member][piece.key] = piece.version
        return dict(found)

    def hold(self, cells: Sequence[CellSeconds]) -> int:
        """Show these until they are settled; the number of the write."""
        self._writes += 1
        self._waiting.update({cell[:3]: (cell[3], self._writes) for cell in cells})
        return self._writes

    def settle(self, write: int) -> None:
        """The write has ended, well or not."""
        self._waiting = {cell: held for cell, held in self._waiting.items() if held[1] != write}

    def take(self, key: str, piece: Any) -> None:
        """This is stored under the key now; None: nothing that belongs here."""
        if piece is None:
            self._pieces.pop(key, None)
        else:
            self._pieces[key] = piece
