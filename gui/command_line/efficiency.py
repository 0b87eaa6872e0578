"""`efficiency`: hours, income, cost and revenue per hour on one axis and basis."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from assessments.time_use.efficiency import AXES, Axis, Efficiency, Row, efficiency
from assessments.time_use.period import Period
from assessments.time_use.rounding import coverage_text, rate_text
from gui import labels
from gui.command_line import scope
from gui.command_line.arguments import Parser, add_filter, add_period, one_of
from gui.command_line.bases import BASES, add_basis
from gui.command_line.output import Answer, Table
from gui.language import tr
from gui.numbers import format_duration, format_money, format_percent, minor_digits
from gui.time_use_records import read_records
from models.asking import Ask, asking
from models.hours import names


def arguments(parser: Parser) -> None:
    axes = tr("one of: {choices}").format(choices=", ".join(AXES))
    parser.add_argument("--by", required=True, type=one_of(AXES), metavar="AXIS", help=axes)
    add_basis(parser)
    add_period(parser)
    add_filter(parser)


def run(options: Any) -> Answer:
    with scope.reading(options) as connection:
        asked = asking(connection)
        team = scope.read_team(connection, options.team)
        period = Period(*scope.days(asked, options, [team.key]))
        result = efficiency(
            read_records(connection, team.key, period, BASES[options.basis]),
            axis=options.by,
            basis=BASES[options.basis],
            period=period,
            today=options.today,
            project=scope.find_one(asked, "project", options.project, team.key),
            member=scope.find_one(asked, "member", options.member, team.key),
        )
        known = _names(asked, options.by, team.key)
    shown = _Shown(result, known, team.currency)
    notices = (tr("Income without a project and income without hours are left out for one member."),)
    return Answer(
        {"currency": team.currency, "basis": options.basis, **shown.value()},
        shown.tables(),
        notices if options.member else (),
    )


def _names(ask: Ask, axis: str, team: str) -> Mapping[str, str]:
    if axis == "purpose":
        return labels.purposes()
    return {} if axis == "month" else names(ask, axis, [team])


@dataclass(frozen=True)
class _Shown:
    """A result under the names people know."""

    result: Efficiency
    names: Mapping[str, str]
    currency: str

    def value(self) -> dict[str, Any]:
        period, coverage = self.result.period, self.result.coverage
        return {
            "from": period.first.isoformat(),
            "to": period.last.isoformat(),
            "rows": [self._row(row) for row in self._ordered()],
            "total": self._row(self.result.total),
            "expected_seconds": self.result.expected_seconds,
            "coverage": coverage_text(coverage),
        }

    def tables(self) -> tuple[Table, Table]:
        rows = [*self._ordered(), self.result.total]
        coverage = tr("Coverage: {share}").format(share=format_percent(self.result.coverage))
        head = (
            labels.heading(self.result.axis),
            *(tr("Hours"), tr("Income"), tr("Cost"), tr("Revenue per hour"), tr("Loaded rate")),
        )
        return Table(head, tuple(map(self._line, rows))), Table((coverage,), ())

    def _ordered(self) -> list[Row]:
        return sorted(self.result.rows, key=lambda row: labels.order(*self._key_and_label(row)))

    def _key_and_label(self, row: Row) -> tuple[str, str]:
        key = axis_key(self.result.axis, row.key)
        return key, labels.label(key, self.names)

    def _row(self, row: Row) -> dict[str, Any]:
        key, label = self._key_and_label(row)
        return {
            "key": key,
            "label": label,
            "seconds": row.seconds,
            "cost_known_seconds": row.cost_known_seconds,
            "income_minor": row.income_minor,
            "cost_minor": row.cost_minor,
            "revenue_per_hour_minor": rate_text(row.revenue_per_hour),
            "loaded_revenue_per_hour_minor": rate_text(row.loaded_revenue_per_hour),
            "notes": list(row.notes),
        }

    def _line(self, row: Row) -> tuple[str, ...]:
        loaded = row.loaded_revenue_per_hour
        return (
            self._key_and_label(row)[1],
            format_duration(row.seconds),
            format_money(row.income_minor, self.currency),
            "–" if row.known_cost_minor is None else format_money(row.known_cost_minor, self.currency),
            tr("no hours") if row.revenue_per_hour is None else self._rate(row.revenue_per_hour),
            "–" if loaded is None else self._rate(loaded),
        )

    def _rate(self, rate: Fraction) -> str:
        return format_money(rate, self.currency, minor_digits(self.currency))


def axis_key(axis: Axis, key: str) -> str:
    """The key as it is written: months as 2026-09."""
    return labels.month_key(int(key)) if axis == "month" and key.isdecimal() else key
