"""What the commands of `assess` have in common: which wave and which questionnaire are meant."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from gui.command_line import scope
from gui.command_line.arguments import Parser, one_of
from gui.command_line.scope import means, names_in_order
from gui.language import tr
from models.errors import Refused

if TYPE_CHECKING:
    from models.database import Connection
    from models.instruments import Instrument
    from models.waves import Wave

CORE = "wela-core"
MODES = ("named", "coded", "anonymous")
DREAMS = ("discipline", "item", "none")


def add_wave(parser: Parser) -> None:
    parser.add_argument("--wave", required=True, metavar="NAME", help=tr("name or key of the wave"))


def add_rules(parser: Parser) -> None:
    """--team-size, --threshold and --instrument."""
    parser.add_argument(
        "--team-size",
        type=int,
        metavar="N",
        help=tr("how many people the team has, to say how many answered"),
    )
    parser.add_argument(
        "--instrument",
        metavar="NAME",
        help=tr("the questionnaire: a TOML file, or the key of one that is known (see assess instruments)"),
    )


def add_form(parser: Parser) -> None:
    """What a form asks: --wave, or --instrument with --mode and --dream."""
    parser.add_argument(
        "--wave", metavar="NAME", help=tr("the wave it collects for, with its questionnaire and rules")
    )
    parser.add_argument(
        "--instrument",
        metavar="NAME",
        help=tr("the questionnaire: a TOML file, or the key of one that is known (see assess instruments)"),
    )
    choice = tr("one of: {choices}")
    for name, choices in (("--mode", MODES), ("--dream", DREAMS)):
        text = choice.format(choices=", ".join(choices))
        parser.add_argument(name, type=one_of(choices), metavar="NAME", help=text)
    add_looking_back(parser)


def add_looking_back(parser: Parser) -> None:
    text = tr("also ask, looking back, how it was before: one rating a discipline")
    parser.add_argument("--looking-back", action="store_true", help=text)


def find_wave(connection: "Connection", team: str, wanted: str) -> "Wave":
    """The wave of that name or key. Raises Refused where there is none."""
    from models.waves import waves

    known = waves(connection, team)
    for one in known:
        if means(wanted, one.key, one.name):
            return one
    raise Refused(
        "There is no wave “{name}”. The waves are: {waves}.",
        name=wanted,
        waves=names_in_order(one.name for one in known),
    )


def find_instrument(connection: "Connection", team: str, wanted: str | None) -> "Instrument":
    """The questionnaire in a file, or the newest version of a known one; by default Wela's own long one.

    Raises Refused where there is none.
    """
    from models.instrument_copies import available
    from models.instruments import load

    wanted = wanted or CORE
    if wanted.endswith(".toml") or Path(wanted).is_file():
        return load(wanted)
    known = available(connection, team)
    found = [one for one in known if wanted in (one.key, f"{one.key}@{one.version}")]
    if not found:
        raise Refused(
            "There is no questionnaire “{name}”. Known are: {names}.",
            name=wanted,
            names=", ".join(dict.fromkeys(one.key for one in known)),
        )
    return found[-1]


def wave_value(wave: "Wave") -> dict[str, Any]:
    """A wave as JSON: nothing of an open one but how many have finished."""
    return {
        "key": wave.key,
        "name": wave.name,
        "state": "open" if wave.is_open else "closed",
        "kind": wave.kind,
        "mode": wave.mode,
        "dream": wave.dream,
        "looking_back": wave.looking_back,
        "instrument": wave.instrument.key,
        "version": wave.instrument.version,
        "team_size": wave.team_size,
        "threshold": wave.threshold,
        "opened": wave.opened.isoformat(),
        "closed": wave.closed.isoformat() if wave.closed else None,
        "finished": wave.finished,
        "abandoned": wave.abandoned if wave.closed else None,
    }


def asked_instrument(options: Any) -> "Instrument":
    """What --instrument means: a file's or Wela's own needs no database, else it is the team's."""
    from models.instruments import built_in, load

    wanted = options.instrument or CORE
    if wanted.endswith(".toml") or Path(wanted).is_file():
        return load(wanted)
    for one in built_in():
        if wanted == one.key and options.team is None:
            return one
    with scope.reading(options) as connection:
        return find_instrument(connection, scope.read_team(connection, options.team).key, wanted)
