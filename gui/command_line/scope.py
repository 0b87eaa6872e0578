"""What a command is about: which database, team and days, and who or what is meant by a typed name."""

from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, Any

from models.errors import Refused
from models.hours import extent, names
from models.places import default_database
from models.thai import fold

if TYPE_CHECKING:
    from models.database import Connection, Database
    from models.records import Team

NONE = "none"


def location(options: Any) -> str:
    """The file or URL the command works on."""
    return options.database or default_database()


@contextmanager
def opened(options: Any) -> Generator["Database"]:
    """The database of the command, closed again afterwards."""
    from models.database import Database

    database = Database.open(location(options))
    try:
        yield database
    finally:
        database.close()


@contextmanager
def reading(options: Any) -> Generator["Connection"]:
    """One moment of the command's database."""
    with opened(options) as database, database.read() as connection:
        yield connection


def choose_team(connection: "Connection", wanted: str | None) -> "Team":
    """The team of that name or key, or the only one there is. Raises Refused when it is not clear which."""
    from models.records import teams

    known = teams(connection)
    if not known:
        raise Refused("There is no team in this database yet. Import a file with --team NAME first.")
    if wanted is None and len(known) > 1:
        raise Refused("There are several teams. Choose one by --team: {teams}.", teams=_listed(known))
    found = known if wanted is None else [team for team in known if means(wanted, team.key, team.name)]
    if not found:
        raise Refused(
            "There is no team “{name}”. The teams here are: {teams}.", name=wanted, teams=_listed(known)
        )
    if len(found) > 1:
        raise Refused(
            "Several teams are called “{name}”. Choose one by its key: {keys}.",
            name=wanted,
            keys=", ".join(team.key for team in found),
        )
    return found[0]


def means(typed: str, key: str, name: str) -> bool:
    """Whether a typed name is this one, whatever its case and spelling."""
    return typed == key or fold(typed) == fold(name)


def find(
    connection: "Connection", kind: str, typed: str | None, teams: Sequence[str]
) -> tuple[str, ...] | None:
    """Keys of the member or project that is meant; "none" stands for entries without one, None for any."""
    if typed is None or typed == NONE:
        return None if typed is None else (NONE,)
    known = names(connection, kind, teams)
    found = tuple(key for key, name in known.items() if means(typed, key, name))
    if not found:
        listed = ", ".join(sorted(known.values())) or "–"
        if kind == "member":
            raise Refused("There is no member “{name}”. The members are: {names}.", name=typed, names=listed)
        raise Refused("There is no project “{name}”. The projects are: {names}.", name=typed, names=listed)
    return found


def find_one(connection: "Connection", kind: str, typed: str | None, team: str) -> str | None:
    """As `find`, where only one can be meant."""
    found = find(connection, kind, typed, [team])
    if found is not None and len(found) > 1:
        raise Refused(
            "Several rows are called “{name}”. Choose one by its key: {keys}.",
            name=typed,
            keys=", ".join(found),
        )
    return found[0] if found else None


def days(connection: "Connection", options: Any, teams: Sequence[str]) -> tuple[date, date]:
    """The first and last day asked for; by default those with time, income or expense, else today alone."""
    first, last = options.first, options.last
    if first is None or last is None:
        recorded = extent(connection, teams) or (first or last or options.today,) * 2
        # A single bound beyond all records leaves an empty period of one day, not one that runs backwards.
        first = first or (min(recorded[0], last) if last else recorded[0])
        last = last or max(recorded[1], first)
    if first > last:
        raise Refused(
            "The period ends before it begins ({first} to {last}). Exchange the two days.",
            first=first,
            last=last,
        )
    return first, last


def _listed(teams: Iterable["Team"]) -> str:
    return ", ".join(team.name for team in teams)
