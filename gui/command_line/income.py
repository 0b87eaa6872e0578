"""`income`: recognised income by source, kind or project, month by month."""

from collections.abc import Mapping
from typing import Any

from assessments.time_use.income import IncomeRow, income_table
from assessments.time_use.period import Period
from gui import labels
from gui.command_line import scope
from gui.command_line.arguments import Parser, add_period, one_of
from gui.command_line.bases import BASES, add_basis
from gui.command_line.output import Answer, Table
from gui.language import tr
from gui.numbers import format_money
from gui.time_use_records import read_incomes
from models.asking import Ask, asking
from models.hours import names

_AXES = ("source", "kind", "project")


def arguments(parser: Parser) -> None:
    axes = tr("one of: {choices}").format(choices=", ".join(_AXES))
    parser.add_argument("--by", required=True, type=one_of(_AXES), metavar="AXIS", help=axes)
    add_basis(parser)
    add_period(parser)


def run(options: Any) -> Answer:
    with scope.reading(options) as connection:
        asked = asking(connection)
        team = scope.read_team(connection, options.team)
        period = Period(*scope.days(asked, options, [team.key]))
        basis = BASES[options.basis]
        records = read_incomes(connection, team.key, basis)
        found = income_table(records, by=options.by, basis=basis, period=period)
        known = _names(asked, options.by, team.key)
    rows = [_row(row, known) for row in found]
    rows.sort(key=lambda row: (labels.order(row["key"], row["label"]), row["month"]))
    return _answer(options, team.currency, rows)


def _names(ask: Ask, axis: str, team: str) -> Mapping[str, str]:
    if axis == "kind":
        return labels.kinds()
    return names(ask, "project", [team]) if axis == "project" else {}


def _row(row: IncomeRow, known: Mapping[str, str]) -> dict[str, Any]:
    return {
        "key": row.key,
        "label": labels.label(row.key, known),
        "month": labels.month_key(row.month),
        "income_minor": row.income_minor,
    }


def _answer(options: Any, currency: str, rows: list[dict[str, Any]]) -> Answer:
    total = sum(row["income_minor"] for row in rows)
    lines = [(row["label"], row["month"], format_money(row["income_minor"], currency)) for row in rows]
    head = (labels.heading(options.by), tr("Month"), tr("Income"))
    end = (tr("Total"), "", format_money(total, currency))
    return Answer(
        {"basis": options.basis, "rows": rows, "total_minor": total}, (Table(head, (*lines, end), 2),)
    )
