"""What of a figure can be pointed at, walked through and opened: the window need not know the chart."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

Value = str | int | date
Direction = Literal["left", "right", "up", "down"]


class Box(NamedTuple):
    """A rectangle in figure pixels, from the top left corner as in a window."""

    x: float
    y: float
    width: float
    height: float

    def holds(self, x: float, y: float) -> bool:
        """Tell whether a point lies in the rectangle (its right and bottom edges are not part of it)."""
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height


@dataclass(frozen=True)
class Mark:
    """One hit region. `keys` says which entries lie behind it: axis → the values it stands for.

    Axes are "project", "purpose", "weekday" and "hour" with one or more values, and "days" with the
    first and the last day; of an assessment "discipline" and "item", behind which no entries lie.
    `tooltip` has one line per fact (plain text, whole names), `label` says the same in one sentence for a
    screen reader. `row` and `column` give the arrow keys their order.
    """

    keys: Mapping[str, tuple[Value, ...]]
    box: Box
    tooltip: str
    label: str
    row: int
    column: int = 0


def mark_at(marks: Sequence[Mark], x: float, y: float) -> int | None:
    """Return the index of the mark under a point of the figure."""
    return next((index for index, mark in enumerate(marks) if mark.box.holds(x, y)), None)


def next_mark(marks: Sequence[Mark], current: int | None, direction: Direction) -> int | None:
    """Return the index an arrow key leads to; at the edge it stays, from nowhere it is the first."""
    if not marks or current is None:
        return 0 if marks else None
    here = marks[current]
    along, across = ("column", "row") if direction in ("left", "right") else ("row", "column")
    sign = -1 if direction in ("left", "up") else 1

    def distance(index: int) -> tuple[int, int]:
        step = sign * (getattr(marks[index], along) - getattr(here, along))
        return step, abs(getattr(marks[index], across) - getattr(here, across))

    ahead = [index for index in range(len(marks)) if distance(index)[0] > 0]
    return min(ahead, key=lambda index: _nearness(distance(index), along), default=current)


def _nearness(distance: tuple[int, int], along: str) -> tuple[int, int]:
    # Left and right stay in their row if they can; up and down go to the next row and its nearest column.
    step, aside = distance
    return (aside, step) if along == "column" else (step, aside)
