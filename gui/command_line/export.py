"""`export`: the time entries as a CSV or XLSX file."""

from pathlib import Path
from typing import Any

from gui.command_line import scope
from gui.command_line.arguments import Parser, add_filter, add_period
from gui.command_line.output import Answer, Table
from gui.language import tr
from gui.numbers import format_duration
from models.exchange.export import export_entries
from models.hours import HoursFilter


def arguments(parser: Parser) -> None:
    parser.add_argument("file", metavar="FILE", help=tr("the file to write; it ends in .csv or .xlsx"))
    add_period(parser)
    add_filter(parser)


def run(options: Any) -> Answer:
    with scope.reading(options) as connection:
        team = scope.choose_team(connection, options.team)
        first, last = scope.days(connection, options, [team.key])
        wanted = HoursFilter(
            first,
            last,
            scope.find(connection, "project", options.project, [team.key]),
            scope.find(connection, "member", options.member, [team.key]),
        )
        done = export_entries(connection, team.key, Path(options.file), wanted)
    value = {"file": options.file, "rows": done.rows, "seconds": done.seconds}
    line = (options.file, str(done.rows), format_duration(done.seconds))
    return Answer(value, (Table((tr("File"), tr("Entries"), tr("Hours")), (line,)),))
