"""What a command is about: which database, team and days, and who or what is meant by a typed name."""

from collections.abc import Generator, Iterable, Sequence
from contextlib import closing, contextmanager
from datetime import date
from typing import TYPE_CHECKING, Any

from models.asking import Ask, asking
from models.errors import Refused
from models.hours import extent, names
from models.places import default_database
from models.thai import fold, sort_key

if TYPE_CHECKING:
    from models.database import Connection
    from models.records import Team

NONE = "none"
_MOST_LISTED = 12


def location(options: Any) -> str:
    """The file or URL the command works on."""
    return options.database or default_database()


@contextmanager
def reading(options: Any) -> Generator["Connection"]:
    """One moment of the command's database, for what needs frames."""
    from models.database import Database

    with closing(Database.open(location(options))) as database, database.read() as connection:
        yield connection


def choose_team(ask: Ask, wanted: str | None) -> str:
    """The key of the team of that name or key, or of the only one. Raises Refused when it is not clear which."""
    known = names(ask, "team")
    if not known:
        raise Refused("There is no team in this database yet. Import a file with --team NAME first.")
    listed = names_in_order(known.values())
    if wanted is None and len(known) > 1:
        raise Refused("There are several teams. Choose one by --team: {teams}.", teams=listed)
    found = [key for key, name in known.items() if wanted is None or means(wanted, key, name)]
    if not found:
        raise Refused("There is no team “{name}”. The teams are: {teams}.", name=wanted, teams=listed)
    if len(found) > 1:
        raise Refused(
            "Several teams are called “{name}”. Choose one by its key: {keys}.",
            name=wanted,
            keys=", ".join(found),
        )
    return found[0]


def read_team(connection: "Connection", wanted: str | None) -> "Team":
    """As `choose_team`, with the team's currency and limits."""
    from models.records import teams

    key = choose_team(asking(connection), wanted)
    return next(team for team in teams(connection) if team.key == key)


def means(typed: str, key: str, name: str) -> bool:
    """Whether a typed name is this one, whatever its case and spelling."""
    return typed == key or fold(typed) == fold(name)


def find(ask: Ask, kind: str, typed: str | None, teams: Sequence[str]) -> tuple[str, ...] | None:
    """Keys of the member or project that is meant; "none" stands for entries without one, None for any."""
    if typed is None or typed == NONE:
        return None if typed is None else (NONE,)
    known = names(ask, kind, teams)
    found = tuple(key for key, name in known.items() if means(typed, key, name))
    if not found:
        listed = names_in_order(known.values())
        if kind == "member":
            raise Refused("There is no member “{name}”. The members are: {names}.", name=typed, names=listed)
        raise Refused("There is no project “{name}”. The projects are: {names}.", name=typed, names=listed)
    return found


def find_one(ask: Ask, kind: str, typed: str | None, team: str) -> str | None:
    """As `find`, where only one can be meant."""
    found = find(ask, kind, typed, [team])
    if found is not None and len(found) > 1:
        raise Refused(
            "Several rows are called “{name}”. Choose one by its key: {keys}.",
            name=typed,
            keys=", ".join(found),
        )
    return found[0] if found else None


def days(ask: Ask, options: Any, teams: Sequence[str]) -> tuple[date, date]:
    """The first and last day asked for; by default those with time, income or expense, else today alone."""
    first, last = options.first, options.last
    if first is None or last is None:
        recorded = extent(ask, teams) or (first or last or options.today,) * 2
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


def names_in_order(known: Iterable[str]) -> str:
    """Names to choose from; not all of hundreds."""
    ordered = sorted(known, key=sort_key) or ["–"]
    return ", ".join([*ordered[:_MOST_LISTED], *(["…"] if len(ordered) > _MOST_LISTED else [])])
