"""What every chart returns: the figure, its marks, and the same facts in words and as a table."""

from dataclasses import dataclass
from fractions import Fraction
from math import floor
from typing import NamedTuple

from matplotlib.figure import Figure

from gui.charts.marks import Mark
from gui.numbers import minor_digits

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


def rounded(value: Fraction, places: int = 2) -> float:
    """Return a number for a table cell, rounded half up."""
    return floor(value * 10**places + Fraction(1, 2)) / 10**places


def table_hours(seconds: int) -> float:
    """Return seconds as hours for a table cell."""
    return rounded(Fraction(seconds, 3600))


def table_money(minor: Fraction | int, currency: str) -> float:
    """Return minor units as units of the currency for a table cell."""
    return rounded(Fraction(minor) / 10 ** minor_digits(currency))
