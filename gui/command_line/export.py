"""`export`: the time entries as a CSV or XLSX file."""

from pathlib import Path
from typing import Any

from gui.command_line import scope
from gui.command_line.arguments import Parser, add_filter, add_period
from gui.command_line.output import Answer, Table
from gui.language import tr
from gui.numbers import format_duration
from models.asking import Ask, ask
from models.exchange.export import Exported, export_entries
from models.hours import HoursFilter


def arguments(parser: Parser) -> None:
    parser.add_argument("file", metavar="FILE", help=tr("the file to write; it ends in .csv or .xlsx"))
    add_period(parser)
    add_filter(parser)


def run(options: Any) -> Answer:
    done = ask(scope.location(options), lambda asked: _export(asked, options))
    value = {"file": options.file, "rows": done.rows, "seconds": done.seconds}
    line = (options.file, str(done.rows), format_duration(done.seconds))
    return Answer(value, (Table((tr("File"), tr("Entries"), tr("Hours")), (line,)),))


def _export(ask: Ask, options: Any) -> Exported:
    team = scope.choose_team(ask, options.team)
    wanted = HoursFilter(
        *scope.days(ask, options, [team]),
        scope.find(ask, "project", options.project, [team]),
        scope.find(ask, "member", options.member, [team]),
    )
    return export_entries(ask, team, Path(options.file), wanted)
