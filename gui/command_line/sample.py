"""`sample`: a new database with the sample team in it, to try everything on."""

from typing import Any

from gui.command_line.arguments import Parser
from gui.command_line.new_database import created
from gui.command_line.output import Answer, Table
from gui.language import language, tr
from models.errors import Refused


def arguments(parser: Parser) -> None:
    parser.add_argument("file", metavar="FILE", help=tr("the new database; an existing file is refused"))


def run(options: Any) -> Answer:
    from models.asking import asking
    from models.hours import team_sizes
    from models.sample import add_sample_team

    with created(options.file) as database:
        with database.transaction() as connection:
            if team_sizes(asking(connection)):
                raise Refused("There are teams in this database already. Choose a new one.")
            add_sample_team(connection, language())
        with database.read() as connection:
            (team,) = team_sizes(asking(connection))
    value = {
        "file": options.file,
        "key": team.key,
        "name": team.name,
        "members": team.members,
        "entries": team.entries,
    }
    line = (options.file, team.name, str(team.members), str(team.entries))
    return Answer(value, (Table((tr("File"), tr("Team"), tr("Members"), tr("Entries")), (line,), 2),))
