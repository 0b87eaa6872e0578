"""`assess cards`: code cards to print and cut out."""

from pathlib import Path
from typing import Any

from gui.command_line import scope
from gui.command_line.arguments import Parser, list_of
from gui.command_line.output import Answer, Table
from gui.language import LANGUAGES, tr
from gui.reports.code_cards import new_code_cards
from gui.reports.typesetting import require_ending, write_pdf


def arguments(parser: Parser) -> None:
    add_sheet(parser)
    parser.add_argument("--number", type=int, required=True, metavar="N", help=tr("how many cards"))


def add_sheet(parser: Parser) -> None:
    """FILE and --languages, for whatever is printed."""
    parser.add_argument("file", metavar="FILE", help=tr("the file to write; it ends in .pdf"))
    parser.add_argument(
        "--languages",
        type=list_of(LANGUAGES),
        default=LANGUAGES,
        metavar="NAMES",
        help=tr("what is printed, large first: {choices}, or both joined by a comma").format(
            choices=", ".join(LANGUAGES)
        ),
    )


def run(options: Any) -> Answer:
    path = Path(options.file)
    require_ending(path)
    team = _team_name(options)
    write_pdf(path, new_code_cards(options.number, day=options.today, team=team, languages=options.languages))
    notice = tr("Whoever has the file has the codes. Delete it once it is printed.")
    line = (options.file, str(options.number))
    table = Table((tr("File"), tr("Cards")), (line,))
    return Answer({"file": options.file, "cards": options.number}, (table,), (notice,))


def _team_name(options: Any) -> str:
    """Cards carry the name of a team that was asked for; without one they need no database."""
    if options.team is None:
        return ""
    with scope.reading(options) as connection:
        return scope.read_team(connection, options.team).name
