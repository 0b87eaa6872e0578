"""`assess xlsform`: a questionnaire as a form for KoBoToolbox and ODK."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from gui.command_line import scope
from gui.command_line.arguments import Parser
from gui.command_line.assess_waves import add_form, asked_instrument, find_wave
from gui.command_line.output import Answer, Table
from gui.language import tr, translate_error
from models.errors import Refused
from models.instruments import Instrument

if TYPE_CHECKING:
    from models.exchange.surveys.lint import Finding

_HIGHEST_REVISION = 99


def arguments(parser: Parser) -> None:
    parser.add_argument("file", metavar="FILE", help=tr("the form to write; it ends in .xlsx"))
    add_form(parser)
    parser.add_argument(
        "--revision",
        type=int,
        default=1,
        metavar="N",
        help=tr("which form of today this is: servers take a changed one only with a higher number"),
    )


def run(options: Any) -> Answer:
    from models.exchange.surveys.lint import lint
    from models.exchange.surveys.xlsform import form, write_form

    path = Path(options.file)
    if path.suffix.lower() != ".xlsx":
        raise Refused("{file} must end in .xlsx. Give it such a name.", file=path.name)
    if not 1 <= options.revision <= _HIGHEST_REVISION:
        raise Refused("A revision is a number from 1 to {most}.", most=_HIGHEST_REVISION)
    instrument, rules = _asked(options)
    made = form(instrument, today=options.today, revision=options.revision, **rules)
    write_form(path, made)
    return _answer(options, instrument, made.settings[0], lint(made))


def _asked(options: Any) -> tuple[Instrument, dict[str, Any]]:
    """The questionnaire; whether names or codes are asked for, which dreams, and whether to look back."""
    if not options.wave:
        rules = {"mode": options.mode or "coded", "dream": options.dream or "discipline"}
        return asked_instrument(options), rules | {"looking_back": options.looking_back}
    if options.instrument or options.mode or options.dream or options.looking_back:
        raise Refused("The wave says already what its form asks. Leave those options out.")
    with scope.reading(options) as connection:
        wave = find_wave(connection, scope.read_team(connection, options.team).key, options.wave)
    return wave.instrument, {"mode": wave.mode, "dream": wave.dream, "looking_back": wave.looking_back}


def _answer(options: Any, instrument: Instrument, settings: dict[str, str], found: "list[Finding]") -> Answer:
    value = {
        "file": options.file,
        "instrument": instrument.key,
        "version": instrument.version,
        "form_id": settings["form_id"],
        "form_version": settings["version"],
        "findings": [
            {
                "sheet": one.sheet,
                "row": one.row,
                "column": one.column,
                "problem": translate_error(one.problem),
            }
            for one in found
        ],
    }
    head = (tr("File"), tr("Questionnaire"), tr("Items"), tr("Version"))
    line = (options.file, instrument.key, str(len(instrument.items)), settings["version"])
    tables = [Table(head, (line,), 2)]
    if found:
        lines = tuple((one.sheet, one.column, translate_error(one.problem), str(one.row)) for one in found)
        tables.append(Table((tr("Sheet"), tr("Column"), tr("Problem"), tr("Row")), lines, 3))
    notices = (tr("The form was written; look at what is listed before you send it out."),) if found else ()
    return Answer(value, tuple(tables), notices)
