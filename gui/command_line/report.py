"""`report`: the report of a workshop as pages, sheets or slides, in Thai, in English, or in both."""

from pathlib import Path
from typing import Any

from gui.command_line import scope
from gui.command_line.arguments import Parser
from gui.command_line.compare import find_workshop
from gui.command_line.output import Answer, Table
from gui.language import language, tr
from gui.numbers import format_number
from gui.workshop_report import REPORT_LANGUAGES, require_place, write_report

LANGUAGES = REPORT_LANGUAGES
"""What --language takes here, where it is that of the report too."""


def arguments(parser: Parser) -> None:
    parser.add_argument("file", metavar="FILE", help=tr("the file to write; it ends in .pdf, .xlsx or .pptx"))
    parser.add_argument("--workshop", required=True, metavar="NAME", help=tr("the workshop, by name or key"))
    parser.add_argument(
        "--members", action="store_true", help=tr("print hours and income of each member as well, by name")
    )


def run(options: Any) -> Answer:
    from contextlib import closing

    from models.database import Database

    path = Path(options.file)
    require_place(path)
    wanted = getattr(options, "language", None) or language()
    with closing(Database.open(scope.location(options))) as database:
        with database.read() as connection:
            team = scope.read_team(connection, options.team)
            workshop, part = find_workshop(connection, team.key, options.workshop)
        write_report(
            *(path, database, team, workshop, part),
            today=options.today,
            language=wanted,
            members=options.members,
        )
    size = path.stat().st_size
    value = {"file": options.file, "workshop": workshop.name, "language": wanted, "bytes": size}
    line = (options.file, workshop.name, format_number(size))
    return Answer(value, (Table((tr("File"), tr("Workshop"), tr("Bytes")), (line,), 2),))
