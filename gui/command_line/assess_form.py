"""`assess form`: a questionnaire to print and answer with a pen."""

from pathlib import Path
from typing import Any

from gui.command_line import scope
from gui.command_line.arguments import Parser
from gui.command_line.assess_cards import add_sheet
from gui.command_line.assess_waves import add_form, asked_instrument, find_wave
from gui.command_line.output import Answer, Table
from gui.language import tr
from gui.reports.paper_form import FormSettings, paper_form
from gui.reports.typesetting import require_ending, write_pdf
from models.errors import Refused
from models.instruments import Instrument


def arguments(parser: Parser) -> None:
    add_sheet(parser)
    add_form(parser)


def run(options: Any) -> Answer:
    path = Path(options.file)
    require_ending(path)
    instrument, settings = _of_wave(options) if options.wave else _without_wave(options)
    write_pdf(path, paper_form(instrument, settings, day=options.today))
    head = (tr("File"), tr("Questionnaire"), tr("Items"))
    line = (options.file, instrument.key, str(len(instrument.items)))
    value = {"file": options.file, "instrument": instrument.key, "version": instrument.version}
    return Answer(value | {"mode": settings.mode, "dream": settings.dream}, (Table(head, (line,), 2),))


def _of_wave(options: Any) -> tuple[Instrument, FormSettings]:
    """What was fixed when the wave was opened."""
    if options.instrument or options.mode or options.dream or options.looking_back:
        raise Refused("The wave says already what its form asks. Leave those options out.")
    with scope.reading(options) as connection:
        team = scope.read_team(connection, options.team)
        wave = find_wave(connection, team.key, options.wave)
    settings = FormSettings(
        mode=wave.mode,
        dream=wave.dream,
        looking_back=wave.looking_back,
        threshold=wave.threshold,
        place=f"{team.name} · {wave.name}",
        languages=options.languages,
    )
    return wave.instrument, settings


def _without_wave(options: Any) -> tuple[Instrument, FormSettings]:
    settings = FormSettings(
        mode=options.mode or "coded",
        dream=options.dream or "discipline",
        looking_back=options.looking_back,
        languages=options.languages,
    )
    return asked_instrument(options), settings
