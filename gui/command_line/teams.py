"""`teams`: which teams the database holds."""

from typing import Any

from gui.command_line import scope
from gui.command_line.arguments import Parser
from gui.command_line.output import Answer, Table
from gui.language import tr
from models.asking import Ask, ask
from models.hours import TeamSize, team_sizes
from models.thai import sort_key


def arguments(parser: Parser) -> None:
    """Only the common ones; --team shows that team alone."""


def run(options: Any) -> Answer:
    sizes = ask(scope.location(options), lambda asked: _chosen(asked, options.team))
    value = [describe(size) for size in sizes]
    lines = tuple(
        (size.name, str(size.members), str(size.entries), _day(size.first_day), _day(size.last_day), size.key)
        for size in sizes
    )
    head = (tr("Team"), tr("Members"), tr("Entries"), tr("First day"), tr("Last day"), tr("Key"))
    return Answer(value, (Table(head, lines),))


def describe(size: TeamSize) -> dict[str, Any]:
    """A team as JSON."""
    return {
        "key": size.key,
        "name": size.name,
        "members": size.members,
        "entries": size.entries,
        "first_day": _day(size.first_day) or None,
        "last_day": _day(size.last_day) or None,
    }


def _chosen(ask: Ask, wanted: str | None) -> list[TeamSize]:
    key = wanted and scope.choose_team(ask, wanted)
    sizes = [size for size in team_sizes(ask) if key in (None, size.key)]
    return sorted(sizes, key=lambda size: (sort_key(size.name), size.key))


def _day(day: Any) -> str:
    return day.isoformat() if day else ""
