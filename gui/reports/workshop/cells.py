"""How a cell is written for people, in the language of the report."""

from datetime import date
from fractions import Fraction

from gui.charts.ratings import exact
from gui.dates import format_day
from gui.numbers import format_hours, format_money, format_number, format_percent, format_rate
from gui.reports.workshop.content import Column, Form, Table, Typed, total

NOTHING = "–"
_PLACES = {"score": 2, "change": 2, "fine": 3}


def written(cell: Typed, currency: str) -> str:
    """A number that is not known is a dash, a text that is not there stays empty."""
    value, form, signed = cell
    if isinstance(value, date):
        return format_day(value)
    if isinstance(value, str) or value is None:
        return value or ("" if form == "text" else NOTHING)
    text = _number(exact(value) if isinstance(value, float) else Fraction(value), form, currency)
    rises = value > 0 and any(sign in "123456789" for sign in text)
    return f"+{text}" if rises and (signed or form == "change") else text


def totals(table: Table, currency: str) -> list[str]:
    """The cells of the last row: its word, then the totals; no row without a word."""
    if not table.total:
        return []
    found = ((total(table, place), column) for place, column in enumerate(table.columns))
    return [table.total, *[_total(value, column, currency) for value, column in found][1:]]


def _total(value: Fraction | None, column: Column, currency: str) -> str:
    return "" if column.total == "none" else written(Typed(value, column.form), currency)


def _number(value: Fraction, form: Form, currency: str) -> str:
    if form == "hours":
        return format_hours(int(value))
    if form == "money":
        return format_money(value, currency)
    if form == "rate":
        return format_rate(value, currency)
    if form == "percent":
        return format_percent(value)
    return format_number(value, _PLACES.get(form, 0))
