"""From the text of a foreign table to rows that can be stored, and complaints about the rest."""

from collections import Counter
from collections.abc import Sequence

from models.errors import AppError, Refused
from models.exchange.cells import Columns
from models.exchange.complaints import Complaint
from models.exchange.days import Order, has_short_year, parse_day
from models.exchange.fields import DAY_FIELDS
from models.exchange.hours import read_entries
from models.exchange.money import read_expenses, read_incomes
from models.exchange.reading import Reading
from models.exchange.rows import FileRow
from models.exchange.sheet import Progress


def interpret(
    reading: Reading, progress: Progress | None = None
) -> tuple[Sequence[FileRow], list[Complaint]]:
    """The rows that can be stored, in order of the file, and complaints by line.

    Raises Refused when a needed column or the order of days has not been said.
    """
    order = _order(reading)
    columns = Columns(reading)
    rows: Sequence[FileRow]
    if reading.mapping.kind == "hours":
        rows = read_entries(columns, order, progress)
    else:
        rows = (read_incomes if reading.mapping.kind == "income" else read_expenses)(columns, order)
    _doubt_short_years(columns, order)
    return rows, columns.complaints


def _order(reading: Reading) -> Order:
    for field in reading.missing:
        raise Refused(
            "{file} has no column that is known to hold: {field}. Say which one it is (--map).",
            file=reading.sheet.name,
            field=field,
        )
    if reading.mapping.dates is None:
        raise Refused(
            "Days such as {example} can be read in two ways. Say what comes first: dmy, mdy or ymd (--dates).",
            example=next(filter(None, reading.days())),
        )
    return reading.mapping.dates


def _doubt_short_years(columns: Columns, order: Order) -> None:
    """One doubt a column: which century two digits mean is the same guess in every row."""
    for field in DAY_FIELDS[columns.reading.mapping.kind]:
        cells = columns.reading.column(field) or []
        short = {cell for cell in set(cells) if cell and has_short_year(cell, order)}
        if short:
            counted = Counter(cells)
            place = next(place for place, cell in enumerate(cells) if cell in short)
            columns.doubt(
                place,
                field,
                AppError(
                    "The year has two digits in {count} rows: {example} is taken for {day}.",
                    count=sum(counted[cell] for cell in short),
                    example=cells[place],
                    day=parse_day(cells[place], order).isoformat(),
                ),
            )
