"""`assess instruments`: the questionnaires of Wela, and those of the team where there is one."""

from typing import Any

from gui.command_line import scope
from gui.command_line.arguments import Parser
from gui.command_line.output import Answer, Table
from gui.language import language, tr
from models.instruments import Instrument, built_in
from models.places import is_url


def arguments(parser: Parser) -> None:
    """Only the common ones."""


def run(options: Any) -> Answer:
    own = _own(options)
    found = [(one, False) for one in built_in()] + [(one, True) for one in own]
    head = (tr("Key"), tr("Version"), tr("Name"), tr("Items"), tr("Disciplines"), tr("Scale"))
    lines = tuple(_line(one) for one, _ in found)
    return Answer([_value(one, is_own) for one, is_own in found], (Table(head, lines, 3),))


def _own(options: Any) -> list[Instrument]:
    """Those of the team; none where no database is there yet and no team was asked for."""
    from pathlib import Path

    from models.asking import asking
    from models.hours import names
    from models.instrument_copies import own_instruments

    place = scope.location(options)
    if options.team is None and not is_url(place) and not Path(place).exists():
        return []
    with scope.reading(options) as connection:
        if options.team is None and len(names(asking(connection), "team")) != 1:
            return []
        team = scope.choose_team(asking(connection), options.team)
        return [one.instrument for one in own_instruments(connection, team)]


def _value(one: Instrument, is_own: bool) -> dict[str, Any]:
    return {
        "key": one.key,
        "version": one.version,
        "title": one.title.in_language(language()),
        "own": is_own,
        "items": len(one.items),
        "disciplines": [
            {
                "key": part.key,
                "label": part.label.in_language(language()),
                "items": len(one.items_of(part.key)),
            }
            for part in one.disciplines
        ],
        "scale": {"min": one.scale.minimum, "max": one.scale.maximum},
        "note": one.note.in_language(language()),
    }


def _line(one: Instrument) -> tuple[str, ...]:
    return (
        one.key,
        one.version,
        one.title.in_language(language()),
        str(len(one.items)),
        str(len(one.disciplines)),
        f"{one.scale.minimum}–{one.scale.maximum}",
    )
