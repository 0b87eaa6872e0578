"""`assess export`: the answers of closed waves with their codebook, for a spreadsheet, R or SPSS."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from gui.command_line import scope
from gui.command_line.arguments import Parser
from gui.command_line.assess_waves import find_wave
from gui.command_line.output import Answer, Table
from gui.language import language, tr
from gui.wave_export import collected, may_leave, results
from models.errors import Refused

if TYPE_CHECKING:
    from models.database import Connection
    from models.waves import Wave


def arguments(parser: Parser) -> None:
    parser.add_argument("file", metavar="FILE", help=tr("the file to write; it ends in .csv, .xlsx or .sav"))
    parser.add_argument(
        "--wave",
        action="append",
        metavar="NAME",
        help=tr("only this wave, name or key; may be said several times"),
    )


def run(options: Any) -> Answer:
    from models.exchange.surveys.dataset import dataset
    from models.exchange.surveys.export import export

    path, notices = Path(options.file), list[str]()
    with scope.reading(options) as connection:
        team = scope.read_team(connection, options.team)
        waves = _waves(connection, team.key, options.wave, notices)
        data = dataset([collected(connection, wave) for wave in waves])
        more = [results(connection, waves)] if path.suffix.lower() == ".xlsx" else []
    files = [str(file) for file in export(path, data, language=language(), more=more)]
    value = {"files": files, "waves": [wave.name for wave in waves], "rows": len(data.records)}
    lines = tuple((wave.name, str(len(found.answers))) for wave, found in zip(waves, data.waves, strict=True))
    tables = (
        Table((tr("Wave"), tr("Answers")), lines),
        Table((tr("File"),), tuple((file,) for file in files)),
    )
    notices.append(
        tr("The file holds the answers of single people. Give it only to those who were named for it.")
    )
    return Answer(value, tables, tuple(notices))


def _waves(connection: "Connection", team: str, wanted: list[str] | None, notices: list[str]) -> list["Wave"]:
    """Those that were asked for, else all that are closed and large enough."""
    from models.waves import waves

    if wanted:
        return list(
            {wave.key: wave for wave in (find_wave(connection, team, name) for name in wanted)}.values()
        )
    closed = [wave for wave in waves(connection, team) if wave.closed is not None]
    small = [wave.name for wave in closed if not may_leave(connection, wave)]
    if small:
        notices.append(
            tr("Left out, because single answers of so few people would tell who they are: {waves}.").format(
                waves=", ".join(small)
            )
        )
    if len(small) == len(closed):
        raise Refused("There is no closed wave with enough answers to export.")
    return [wave for wave in closed if wave.name not in small]
