"""`targets`: what a team wants of its time, told and set."""

from contextlib import closing
from typing import TYPE_CHECKING, Any

from gui.command_line import scope
from gui.command_line.arguments import Parser
from gui.command_line.output import Answer, Table
from gui.commitment_words import measures, parse_target, target_words
from gui.language import tr
from models.errors import Refused

if TYPE_CHECKING:
    from models.records import Team


def arguments(parser: Parser) -> None:
    text = tr(
        "set a target, as share:learning=6 (percent) or revenue_per_hour=240; nothing after = takes it back"
    )
    parser.add_argument(
        "--set", dest="wanted", action="append", default=[], metavar="MEASURE=VALUE", help=text
    )


def run(options: Any) -> Answer:
    from models.database import Database
    from models.time_targets import set_time_targets, time_targets

    with closing(Database.open(scope.location(options))) as database:
        with database.read() as connection:
            team = scope.read_team(connection, options.team)
        wanted = dict(_wanted(one, team) for one in options.wanted)
        if wanted:
            with database.transaction() as connection:
                set_time_targets(connection, team.key, wanted)
        with database.read() as connection:
            held = time_targets(connection, team.key)
    names = measures()
    rows = [
        {"measure": measure, "label": names[measure], "target": held[measure]}
        for measure in names
        if measure in held
    ]
    lines = tuple(
        (str(row["label"]), target_words(str(row["measure"]), held[str(row["measure"])], team.currency))
        for row in rows
    )
    return Answer(
        {"currency": team.currency, "targets": rows}, (Table((tr("Measure"), tr("Target")), lines),)
    )


def _wanted(text: str, team: "Team") -> tuple[str, int | None]:
    measure, equals, value = text.partition("=")
    measure = measure.strip()
    if not equals or measure not in measures():
        raise Refused(
            "“{text}” sets no target. Write MEASURE=VALUE with one of: {measures}.",
            text=text,
            measures=", ".join(measures()),
        )
    return measure, parse_target(measure, value, team.currency) if value.strip() else None
