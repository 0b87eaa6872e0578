"""What every chart returns: the figure, what can be pointed at in it, and the same facts in words and as a table."""

from dataclasses import dataclass
from typing import NamedTuple

from matplotlib.figure import Figure

from gui.charts.marks import Mark

Cell = str | int | float | None


class Table(NamedTuple):
    """The table twin of a chart: numbers are numbers (hours, units of money), not texts."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True)
class Drawing:
    """`alternative` is the sentence for a screen reader; `subtitle` belongs beside the title of the card."""

    figure: Figure
    marks: tuple[Mark, ...]
    alternative: str
    table: Table
    subtitle: str = ""
