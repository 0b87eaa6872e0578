"""Incomes and expenses out of a foreign table."""

from functools import partial

from models import rules
from models.errors import AppError, Refused
from models.exchange.amounts import decide_decimals, parse_amount
from models.exchange.cells import Columns, stored_name
from models.exchange.days import Order, parse_day
from models.exchange.fields import DAY_FIELDS
from models.exchange.rows import ExpenseRow, IncomeRow
from models.exchange.typed import plain_text, shown
from models.schema import INCOME_KINDS

_KIND_WORDS = {
    "grant": "grants, ทุน, เงินทุน, ทุนสนับสนุน, เงินสนับสนุน, เงินอุดหนุน",
    "donation": "donations, gift, บริจาค, เงินบริจาค, เงินทำบุญ",
    "sales": "sale, product, products, ขาย, ขายสินค้า, ขายของ, ยอดขาย",
    "service": "services, fee, fees, บริการ, ค่าบริการ, ค่าจ้าง, รับจ้าง",
    "membership": "membership fee, memberships, dues, ค่าสมาชิก, สมาชิก, ค่าบำรุง",
    "other": "others, อื่นๆ, อื่น ๆ, อื่น",
}
_KINDS = {kind: kind for kind in INCOME_KINDS} | {
    plain_text(word): kind for kind, words in _KIND_WORDS.items() for word in words.split(",")
}
_YES = {"yes", "y", "true", "1", "x", "restricted", "ใช่", "มี", "จำกัด"}


def read_incomes(columns: Columns, order: Order) -> list[IncomeRow]:
    """The rows that can be stored, in order of the file; the others leave complaints."""
    days, amounts, covers = _common(columns, order)
    kinds = columns.values("kind", _kind)
    if columns.lines and "kind" not in columns.reading.mapping.columns:
        columns.doubt(0, "kind", AppError("No column says what kind of income this is: “other” is used."))
    sources, restricted = columns.texts("source"), columns.texts("restricted", plain_text)
    projects, notes, ids = _ending(columns)
    return [
        IncomeRow(
            *(columns.lines[place], days[place] or 0, amounts[place] or 0, kinds[place] or "other"),
            *(sources[place], projects[place], *covers[place], restricted[place] in _YES),
            *(notes[place], ids[place]),
        )
        for place in range(len(columns.lines))
        if place not in columns.bad
    ]


def read_expenses(columns: Columns, order: Order) -> list[ExpenseRow]:
    """The rows that can be stored, in order of the file; the others leave complaints."""
    days, amounts, covers = _common(columns, order)
    payees = columns.texts("payee")
    projects, notes, ids = _ending(columns)
    return [
        ExpenseRow(
            *(columns.lines[place], days[place] or 0, amounts[place] or 0, payees[place], projects[place]),
            *(*covers[place], notes[place], ids[place]),
        )
        for place in range(len(columns.lines))
        if place not in columns.bad
    ]


def _common(
    columns: Columns, order: Order
) -> tuple[list[int | None], list[int | None], list[tuple[int | None, int | None]]]:
    """Days, amounts and covered periods; what is missing or impossible is rejected."""
    field = DAY_FIELDS[columns.reading.mapping.kind][0]
    ordinal = partial(_ordinal, order=order)
    days, firsts, lasts = (columns.values(name, ordinal) for name in (field, "covers_first", "covers_last"))
    cells = columns.reading.column("amount") or []
    mark = columns.reading.mapping.decimals or decide_decimals(cells, money=True)
    amounts = columns.values("amount", lambda cell: rules.amount(parse_amount(cell, mark)))
    for place in range(len(columns.lines)):
        if place in columns.bad:
            continue
        first, last = firsts[place], lasts[place]
        if days[place] is None:
            columns.reject(place, field, Refused("The day is missing."))
        elif amounts[place] is None:
            columns.reject(place, "amount", Refused("The amount is missing."))
        elif (first is None) != (last is None):
            columns.reject(
                place, "covers_first", Refused("A covered period needs both its first and its last day.")
            )
        elif first is not None and last is not None and last < first:
            columns.reject(
                place,
                "covers_last",
                Refused("The covered period ends before it begins. Exchange the two days."),
            )
    return days, amounts, list(zip(firsts, lasts, strict=True))


def _ending(columns: Columns) -> tuple[list[str], list[str], list[str]]:
    return columns.texts("project", stored_name), columns.texts("note"), columns.texts("id")


def _ordinal(text: str, *, order: Order) -> int:
    return parse_day(text, order).toordinal()


def _kind(cell: str) -> str:
    kind = _KINDS.get(plain_text(cell))
    if kind is None:
        raise Refused("{value} is not one of: {choices}.", value=shown(cell), choices=", ".join(INCOME_KINDS))
    return kind
