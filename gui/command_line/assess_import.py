"""`assess import`: answers out of a foreign file, into an open wave or as a wave of their own; all or nothing."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gui.answer_rows import are_foreign, entered, read_map, without_repeated
from gui.command_line.arguments import Parser, one_of
from gui.command_line.assess_waves import MODES, add_rules, add_wave, find_instrument, find_wave
from gui.command_line.import_report import complaint_list, complaint_value
from gui.command_line.new_database import opened_or_created, team_or_new
from gui.command_line.output import Answer, Table
from gui.command_line.scope import means
from gui.language import tr
from models.errors import Refused

if TYPE_CHECKING:
    from models.database import Connection
    from models.exchange.answers import AnswerFile
    from models.exchange.complaints import Complaint
    from models.instruments import Instrument
    from models.response_rows import Entered
    from models.waves import Wave

CODES = ("card", "own")


class _NothingKept(Exception):
    """Takes the transaction back after a dry run or rejected cells; not an error."""


def arguments(parser: Parser) -> None:
    parser.add_argument("file", metavar="FILE", help=tr("a CSV, TSV or XLSX file, one row a person"))
    add_wave(parser)
    add_rules(parser)
    parser.add_argument(
        "--map", metavar="FILE", help=tr("a TOML file that says which column holds which item")
    )
    parser.add_argument(
        "--mode",
        type=one_of(MODES),
        metavar="NAME",
        help=tr("what a new wave keeps of each person, one of: {choices}").format(choices=", ".join(MODES)),
    )
    parser.add_argument(
        "--codes",
        type=one_of(CODES),
        metavar="NAME",
        help=tr(
            "what the codes of a coded wave are: card (printed by Wela) or own (made by people elsewhere)"
        ),
    )
    parser.add_argument("--dry-run", action="store_true", help=tr("only say what would be written"))


def run(options: Any) -> Answer:
    notices: list[str] = []
    taken: list[_Taken] = []
    try:
        with opened_or_created(options, notices) as database, database.transaction() as connection:
            team = team_or_new(connection, options, notices)
            taken.append(_bring_in(connection, team, options))
            if options.dry_run or taken[0].rejected:
                raise _NothingKept
    except _NothingKept:
        notices.clear()
    return _answer(options, taken[0], notices)


@dataclass(frozen=True)
class _Taken:
    """What was found in the file, and how many answers the wave has with them.

    `repeated` answers carried a code that another one of the file carries too, and were kept without it. `foreign`
    codes were made elsewhere, and are taken as they stand there.
    """

    file: "AnswerFile"
    instrument: "Instrument"
    rejected: "tuple[Complaint, ...]"
    finished: int
    repeated: int = 0
    foreign: bool = False


def _bring_in(connection: "Connection", team: str, options: Any) -> _Taken:
    """Write what is sound; with a complaint nothing is."""
    from models import answering
    from models.waves import salt_of

    wave = _open_wave(connection, team, options)
    mode = wave.mode if wave else options.mode or "anonymous"
    instrument = wave.instrument if wave else find_instrument(connection, team, options.instrument)
    file = _read(options, instrument, mode)
    foreign = options.codes == "own" or (not options.codes and wave is None and are_foreign(file.rows))
    salt = salt_of(connection, team)
    rows, strangers = entered(connection, team, file.rows, mode, salt, foreign_codes=foreign)
    rejected, repeated = (*file.complaints, *strangers), 0
    if rejected:
        return _Taken(file, instrument, rejected, 0)
    if wave is not None:
        answering.enter(connection, wave, rows)
    else:
        rows, repeated = without_repeated(rows)
        _import(connection, team, options, instrument, rows, mode, salt)
    finished = find_wave(connection, team, options.wave).finished
    return _Taken(file, instrument, (), finished, repeated, foreign and mode == "coded")


def _import(
    connection: "Connection",
    team: str,
    options: Any,
    instrument: "Instrument",
    rows: "list[Entered]",
    mode: str,
    salt: bytes,
) -> None:
    from models.waves import import_wave

    import_wave(
        connection,
        team,
        options.wave,
        instrument,
        rows,
        today=options.today,
        mode=mode,
        team_size=options.team_size,
        salt=salt,
    )


def _open_wave(connection: "Connection", team: str, options: Any) -> "Wave | None":
    """The open wave of that name, which takes the answers; a closed one of that name refuses the import later."""
    from models.waves import waves

    known = (one for one in waves(connection, team) if means(options.wave, one.key, one.name))
    wave = next((one for one in known if one.is_open), None)
    if wave and (options.mode or options.instrument or options.team_size):
        raise Refused(
            "The wave “{name}” is open already, with its own questionnaire and rules. Leave those options out.",
            name=wave.name,
        )
    return wave


def _read(options: Any, instrument: "Instrument", mode: str) -> "AnswerFile":
    from models.exchange.answers import read

    columns, values = read_map(Path(options.map)) if options.map else ({}, {})
    return read(options.file, instrument, mode=mode, columns=columns, values=values)


def _answer(options: Any, taken: _Taken, notices: list[str]) -> Answer:
    file, kept = taken.file, not taken.rejected
    if not kept:
        notices.append(tr("Nothing was written. Correct the rejected cells, or say by --map what they mean."))
    elif options.dry_run:
        notices.append(tr("Nothing was written: this was a dry run."))
    if file.unasked:
        notices.append(tr("Items without a column: {items}.").format(items=", ".join(file.unasked)))
    if taken.foreign and not options.codes:
        notices.append(
            tr("No code is one of Wela's cards: they are taken as people's own, letter for letter.")
        )
    if taken.repeated:
        notices.append(
            tr(
                "{count} answers carry a code that stands there more than once: they count, but are nobody's, and are "
                "matched with no other wave."
            ).format(count=taken.repeated)
        )
    value = {
        "file": options.file,
        "wave": options.wave,
        "instrument": taken.instrument.key,
        "version": taken.instrument.version,
        "rows": len(file.rows),
        "imported": len(file.rows) * kept,
        "finished": taken.finished,
        "repeated_codes": taken.repeated,
        "rejected": [complaint_value(one) for one in taken.rejected],
        "not_approved": file.not_approved,
        "unasked": list(file.unasked),
        "unused": list(file.unused),
    }
    head = (tr("File"), tr("Wave"), tr("Rows"), tr("Imported"), tr("Rejected"))
    counts = (len(file.rows), len(file.rows) * kept, len(taken.rejected))
    summary = Table(head, ((options.file, options.wave, *map(str, counts)),), 2)
    listed = [complaint_list(tr("Rejected: {file}").format(file=options.file), taken.rejected)] * (not kept)
    return Answer(value, (summary, *listed), tuple(notices), int(not kept))
