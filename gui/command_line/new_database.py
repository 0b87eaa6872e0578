"""A database, and a team in it, that a command makes when they are not there and that do not stay when it fails."""

from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from gui.command_line import scope
from gui.language import tr
from models.errors import Refused
from models.places import is_url

if TYPE_CHECKING:
    from models.database import Connection, Database


@contextmanager
def created(location: str) -> "Generator[Database]":
    """A new database, closed afterwards; its file is taken away again when something goes wrong."""
    from models.database import Database

    database = Database.create(location)
    try:
        yield database
    except BaseException:
        database.close()
        Path(location).unlink(missing_ok=True)
        raise
    database.close()


@contextmanager
def opened_or_created(options: Any, notices: list[str]) -> "Generator[Database]":
    """The database, made when it is not there yet; a dry run makes it elsewhere and throws it away."""
    from models.database import Database

    place = scope.location(options)
    if is_url(place) or Path(place).exists():
        with closing(Database.open(place)) as database:
            yield database
    elif options.team is None:
        raise Refused(
            "There is no database at {file}. Say --team NAME and it is made with that team.", file=place
        )
    elif options.dry_run:
        with TemporaryDirectory() as folder, created(str(Path(folder, "wela.db"))) as database:
            yield database
    else:
        notices.append(tr("A new database was made: {file}.").format(file=place))
        with created(place) as database:
            yield database


def team_or_new(connection: "Connection", options: Any, notices: list[str], *, currency: str = "THB") -> str:
    """The team's key; a team that is named but not there is made."""
    from models.asking import asking
    from models.hours import names
    from models.schema import new_key
    from models.teams import add_team

    ask = asking(connection)
    known = names(ask, "team").items()
    if options.team is None or any(scope.means(options.team, key, name) for key, name in known):
        return scope.choose_team(ask, options.team)
    key = new_key()
    # Without the usual activities: what the file names is made, and nothing else.
    add_team(connection, options.team, currency=currency, with_defaults=False, key=key)
    notices.append(tr("A new team was made: {name}.").format(name=options.team))
    return key
