"""A team's own questionnaires: brought in or made from another one, each version kept as it was."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from models import changes
from models.changes import Change
from models.errors import Refused
from models.instrument_text import toml_of
from models.instruments import Instrument, built_in, parse
from models.schema import table


@dataclass(frozen=True, slots=True)
class OwnInstrument:
    """A row of the table `instrument`; `version` is the row's, `instrument.version` that of the questionnaire."""

    key: str
    version: int
    instrument: Instrument


def own_instruments(connection: Connection, team: str, *, deleted: bool = False) -> list[OwnInstrument]:
    """The team's own ones by name, the newest version last."""
    rows = table("instrument").c
    seen = rows.deleted.is_not(None) if deleted else rows.deleted.is_(None)
    query = select(rows.key, rows.version, rows.toml).where(rows.team == team, seen)
    found = connection.execute(query.order_by(rows.name, rows.created, rows.key))
    return [OwnInstrument(row.key, row.version, parse(row.toml.encode(), "TOML")) for row in found]


def available(connection: Connection, team: str) -> list[Instrument]:
    """Everything that a wave of this team can be opened with: those of Wela first, then its own."""
    return [*built_in(), *(own.instrument for own in own_instruments(connection, team))]


def add_instrument(connection: Connection, team: str, instrument: Instrument) -> Change:
    """Keep a questionnaire for the team; one that was edited needs another version.

    Raises Refused when this version of it is there already, with Wela's or with the team's own.
    """
    known = {(one.key, one.version) for one in available(connection, team)}
    if (instrument.key, instrument.version) in known:
        raise Refused(
            "Version {version} of “{key}” is there already. Give the edited one another version.",
            version=instrument.version,
            key=instrument.key,
        )
    return changes.insert(
        connection,
        "instrument",
        team=team,
        name=instrument.key,
        edition=instrument.version,
        toml=toml_of(instrument),
    )


def trash_instrument(connection: Connection, key: str, version: int) -> Change:
    """Move an own one to the trash; waves that were taken with it keep theirs."""
    return changes.trash(connection, "instrument", key, version)
