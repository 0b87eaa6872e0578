"""`load`: how often members went beyond the limits of the team's policy."""

from dataclasses import asdict
from typing import Any

from assessments.time_use.load import Limits, LoadRow, load
from assessments.time_use.period import Period
from gui import labels
from gui.command_line import scope
from gui.command_line.arguments import Parser, add_period
from gui.command_line.output import Answer, Table
from gui.language import tr
from gui.time_use_records import read_member_days
from models.asking import asking
from models.hours import names


def arguments(parser: Parser) -> None:
    add_period(parser)
    parser.add_argument("--member", metavar="NAME", help=tr("only this member: name or key"))


def run(options: Any) -> Answer:
    with scope.reading(options) as connection:
        asked = asking(connection)
        team = scope.read_team(connection, options.team)
        period = Period(*scope.days(asked, options, [team.key]))
        found = load(
            read_member_days(connection, team.key, period),
            period,
            Limits(team.daily_limit, team.weekly_limit),
            member=scope.find_one(asked, "member", options.member, team.key),
        )
        known = names(asked, "member", [team.key])
    named = [(labels.label(row.key, known), row) for row in found.rows]
    named.sort(key=lambda pair: labels.order(pair[1].key, pair[0]))
    rows = [{"key": row.key, "label": label, **_counts(row)} for label, row in named]
    lines = [(label, *map(str, _counts(row).values())) for label, row in named]
    return Answer({"rows": rows}, (Table(_head(), tuple(lines)),))


def _head() -> tuple[str, ...]:
    return (
        *(tr("Member"), tr("Days over the limit"), tr("Weeks over the limit")),
        *(tr("Weeks without rest"), tr("Days over 24 h")),
    )


def _counts(row: LoadRow) -> dict[str, int]:
    counts = asdict(row)
    del counts["key"]
    return counts
