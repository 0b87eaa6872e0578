"""`assess open`: begin a wave, with everything that it promises."""

from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING, Any

from gui.command_line import scope
from gui.command_line.arguments import Parser, list_of, one_of
from gui.command_line.assess_waves import (
    DREAMS,
    MODES,
    add_looking_back,
    add_rules,
    find_instrument,
    find_wave,
    wave_value,
)
from gui.command_line.output import Answer, Table
from gui.language import tr

if TYPE_CHECKING:
    from models.database import Connection

CONSENTS = ("averages", "distributions", "pairs")


def arguments(parser: Parser) -> None:
    choice = tr("one of: {choices}")
    parser.add_argument("wave", metavar="WAVE", help=tr("the name of the new wave"))
    add_rules(parser)
    for name, choices in (("--mode", MODES), ("--dream", DREAMS)):
        text = choice.format(choices=", ".join(choices))
        parser.add_argument(name, type=one_of(choices), default=_DEFAULTS[name], metavar="NAME", help=text)
    add_looking_back(parser)
    parser.add_argument(
        "--threshold", type=int, default=5, metavar="N", help=tr("from how many answers on results are shown")
    )
    parser.add_argument(
        "--consent",
        type=list_of(CONSENTS),
        default=(),
        metavar="NAMES",
        help=tr("what everybody has said yes to, of: {choices}").format(choices=", ".join(CONSENTS)),
    )


_DEFAULTS = {"--mode": "coded", "--dream": "discipline"}


def run(options: Any) -> Answer:
    from models.asking import asking
    from models.database import Database
    from models.waves import open_wave

    with closing(Database.open(scope.location(options))) as database:
        with database.transaction() as connection:
            team = scope.choose_team(asking(connection), options.team)
            open_wave(
                connection,
                team,
                options.wave,
                find_instrument(connection, team, options.instrument),
                today=options.today,
                team_size=_size(connection, team, options),
                mode=options.mode,
                dream=options.dream,
                looking_back=options.looking_back,
                threshold=options.threshold,
                consents=options.consent,
            )
        with database.read() as connection:
            wave = find_wave(connection, team, options.wave)
    head = (tr("Wave"), tr("Questionnaire"), tr("People"), tr("Key"))
    line = (wave.name, wave.instrument.title.in_language("th"), str(wave.team_size), wave.key)
    return Answer(wave_value(wave), (Table(head, (line,), 2),))


def _size(connection: "Connection", team: str, options: Any) -> int:
    """As said, or the members of today."""
    return _members_on(connection, team, options.today) if options.team_size is None else options.team_size


def _members_on(connection: "Connection", team: str, day: date) -> int:
    from models.records import members, memberships

    here = {member.key for member in members(connection, team)}
    then = {
        one.member
        for one in memberships(connection, team)
        if one.first_day <= day and (one.last_day is None or day <= one.last_day)
    }
    return len(here & then)
