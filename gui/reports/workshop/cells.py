"""How a cell is written for people, in the language of the report."""

from datetime import date
from fractions import Fraction

from gui.charts.ratings import exact
from gui.dates import format_day
from gui.numbers import (
    format_hours,
    format_money,
    format_number,
    format_percent,
    format_rate,
    minor_digits,
)
from gui.reports.workshop.content import Column, Form, Table, Typed, is_number, total, typed

NOTHING = "–"
_PLACES = {"score": 2, "change": 2, "fine": 3}


def written(cell: Typed, currency: str, places: int | None = None) -> str:
    """A number that is not known is a dash, a text that is not there stays empty; `places` are those of money."""
    value, form, signed = cell
    if isinstance(value, date):
        return format_day(value)
    if isinstance(value, str) or value is None:
        return value or ("" if form == "text" else NOTHING)
    number = exact(value) if isinstance(value, float) else Fraction(value)
    text = format_money(number, currency, places) if form == "money" else _number(number, form, currency)
    rises = value > 0 and any(sign in "123456789" for sign in text)
    return f"+{text}" if rises and (signed or form == "change") else text


def lines(table: Table, currency: str) -> list[list[str]]:
    """All rows; the amounts of a column have minor units everywhere or nowhere."""
    places = [_places(table, place, currency) for place in range(len(table.columns))]
    return [
        [
            written(typed(cell, column), currency, digits)
            for cell, column, digits in zip(row, table.columns, places, strict=True)
        ]
        for row in table.rows
    ]


def totals(table: Table, currency: str) -> list[str]:
    """The cells of the last row: its word, then the totals; no row without a word."""
    if not table.total:
        return []
    rest = list(enumerate(table.columns))[1:]
    return [table.total, *(_total(table, place, column, currency) for place, column in rest)]


def _total(table: Table, place: int, column: Column, currency: str) -> str:
    if column.total == "none":
        return ""
    return written(Typed(total(table, place), column.form), currency, _places(table, place, currency))


def _places(table: Table, place: int, currency: str) -> int | None:
    """None for a column of no money, whose cells may be amounts each for itself."""
    if table.columns[place].form != "money":
        return None
    digits = minor_digits(currency)
    amounts = [cell for row in table.rows if is_number(cell := row[place])]
    return 0 if all(Fraction(amount) % 10**digits == 0 for amount in amounts) else digits


def _number(value: Fraction, form: Form, currency: str) -> str:
    if form == "hours":
        return format_hours(int(value))
    if form == "rate":
        return format_rate(value, currency)
    if form == "percent":
        return format_percent(value)
    return format_number(value, _PLACES.get(form, 0))
