"""What a report says, before anybody knows whether it becomes pages, sheets or slides."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal, NamedTuple, TypeAlias, TypeGuard

from gui.charts.drawing import Drawing
from gui.language import Language

Form: TypeAlias = Literal[
    "text", "whole", "score", "change", "fine", "hours", "money", "rate", "percent", "day"
]
"""How cells are written. Numbers: whole; scores and changes (with their sign) with 2 decimals, fine with 3; hours from
seconds, money and rate (an hour) from minor units; percent from a share."""

Value: TypeAlias = str | int | float | Fraction | date | None
_HOUR = 3600


class Typed(NamedTuple):
    """A cell that is written otherwise than its column; `signed` shows a plus as well."""

    value: Value
    form: Form
    signed: bool = False


Cell: TypeAlias = Value | Typed


@dataclass(frozen=True, slots=True)
class Quotient:
    """The total of a column that is one total over another, by their places: money by hours, hours by all hours."""

    above: int
    below: int


@dataclass(frozen=True, slots=True)
class Column:
    """`wide` is the share of the room a column of text asks for, next to the others of text."""

    name: str
    form: Form = "text"
    total: Literal["none", "sum"] | Quotient = "none"
    wide: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """`name` is short enough for the tab of a sheet; `total` is the word before the totals, empty for no such row."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    caption: str = ""
    total: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """`draw(size, scale)` may be called on any thread; `size` in pixels, as wide as the page."""

    title: str
    draw: Callable[[tuple[float, float], float], Drawing]
    subtitle: str = ""
    height: int = 320


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading within a section; `listed` in the contents as well."""

    text: str
    listed: bool = True


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`lead` is read first; `note` is smaller."""

    text: str
    look: Literal["plain", "lead", "note"] = "plain"


@dataclass(frozen=True, slots=True)
class Points:
    """A list."""

    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


Block: TypeAlias = Heading | Paragraph | Points | Chart | Table | PageBreak


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Slide:
    """A sentence, a question, a picture; `source` is the small line that says where the figures come from."""

    name: str
    message: str
    question: str
    source: str
    draw: Callable[[tuple[float, float], float], Drawing | None] | None


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Whose report it is; `logo` is the content of a PNG or JPEG file, empty for none."""

    team: str
    funder: str = ""
    logo: bytes = b""


@dataclass(frozen=True, slots=True)
class Report:
    """`subtitle` says of what; `facts` are the lines of the first page: days, waves, basis, day of printing."""

    title: str
    subtitle: str
    language: Language
    letterhead: Letterhead
    day: date
    currency: str
    facts: tuple[tuple[str, str], ...]
    sections: tuple[Section, ...]
    slides: tuple[Slide, ...] = ()

    @property
    def charts(self) -> list[Chart]:
        return [block for section in self.sections for block in section.blocks if isinstance(block, Chart)]

    @property
    def tables(self) -> list[Table]:
        return [block for section in self.sections for block in section.blocks if isinstance(block, Table)]


def total(table: Table, place: int) -> Fraction | None:
    """The total of a column; None where it has none, or would be divided by nothing."""
    wanted = table.columns[place].total
    if isinstance(wanted, Quotient):
        above, below = total(table, wanted.above), total(table, wanted.below)
        if above is None or not below:
            return None
        return above / below * (_HOUR if table.columns[place].form == "rate" else 1)
    if wanted == "none":
        return None
    return sum((Fraction(cell) for row in table.rows if is_number(cell := row[place])), Fraction(0))


def typed(cell: Cell, column: Column) -> Typed:
    return cell if isinstance(cell, Typed) else Typed(cell, column.form)


def is_number(cell: Cell) -> TypeGuard[int | float | Fraction]:
    return isinstance(cell, int | float | Fraction)
