"""`assess close`: end a wave, and leave nothing of its drafts and slots behind."""

from contextlib import closing
from typing import Any

from gui.command_line import scope
from gui.command_line.arguments import Parser
from gui.command_line.assess_waves import find_wave, wave_value
from gui.command_line.output import Answer, Table
from gui.language import tr


def arguments(parser: Parser) -> None:
    parser.add_argument("wave", metavar="WAVE", help=tr("name or key of the wave"))


def run(options: Any) -> Answer:
    from models.asking import asking
    from models.database import Database
    from models.waves import close_wave

    with closing(Database.open(scope.location(options))) as database:
        with database.read() as connection:
            team = scope.choose_team(asking(connection), options.team)
            key = find_wave(connection, team, options.wave).key
        with database.transaction() as connection:
            close_wave(connection, key, today=options.today)
        database.compact()
        with database.read() as connection:
            wave = find_wave(connection, team, key)
    head = (tr("Wave"), tr("Answers"), tr("Unfinished, erased"))
    line = (wave.name, str(wave.finished), str(wave.abandoned))
    return Answer(wave_value(wave), (Table(head, (line,)),))
