"""What the assessment page reads in one moment of the database, and the results of one closed wave."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gui.assessment_words import ShownResults
    from models.instrument_copies import OwnInstrument
    from models.instruments import Instrument
    from models.waves import Wave


@dataclass(frozen=True)
class PageReading:
    """`members` are (key, name); `chosen` is the closed wave whose results are shown, the last one if none is asked."""

    waves: "Sequence[Wave]"
    built_in: "Sequence[Instrument]"
    own: "Sequence[OwnInstrument]"
    members: Sequence[tuple[str, str]]
    chosen: str
    shown: "ShownResults | None"


def read_page(connection: Any, team: str, wanted: str) -> PageReading:
    from gui.wave_results import read_results
    from models import instrument_copies, instruments, records, waves

    rounds = waves.waves(connection, team)
    closed = {one.key: one for one in rounds if one.closed is not None}
    chosen = wanted if wanted in closed else next(reversed(closed), "")
    members = [(one.key, one.name) for one in records.members(connection, team)]
    return PageReading(
        rounds,
        instruments.built_in(),
        instrument_copies.own_instruments(connection, team),
        members,
        chosen,
        read_results(connection, closed[chosen]) if chosen else None,
    )
