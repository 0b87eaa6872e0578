"""`teams`: which teams the database holds."""

from typing import TYPE_CHECKING, Any

from gui.command_line import scope
from gui.command_line.arguments import Parser
from gui.command_line.output import Answer, Table
from gui.language import tr
from models.hours import TeamSize, team_sizes
from models.thai import sort_key

if TYPE_CHECKING:
    from models.database import Connection


def arguments(parser: Parser) -> None:
    """Only the common ones; --team shows that team alone."""


def run(options: Any) -> Answer:
    with scope.reading(options) as connection:
        sizes = _chosen(connection, options.team)
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


def _chosen(connection: "Connection", wanted: str | None) -> list[TeamSize]:
    sizes = sorted(team_sizes(connection), key=lambda size: (sort_key(size.name), size.key))
    if wanted is None:
        return sizes
    key = scope.choose_team(connection, wanted).key
    return [size for size in sizes if size.key == key]


def _day(day: Any) -> str:
    return day.isoformat() if day else ""
