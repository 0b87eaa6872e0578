"""The answers of closed waves, in an order that means nothing."""

from dataclasses import dataclass
from typing import Any, TypeAlias

from sqlalchemy import Connection, select

from models import response_rows
from models.errors import Refused
from models.instruments import Instrument
from models.ratings import Answer, points
from models.response_rows import Who
from models.schema import table
from models.waves import Wave

Points: TypeAlias = tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Response:
    """One person's answers; `key` is random and belongs to this wave alone.

    `who` is for matching waves (see assessments.five_disciplines.codes) and never leaves the program: exports in
    coded waves carry ids of their own. `source` is the hash of the row of a foreign file.
    """

    key: str
    instrument: Instrument
    answer: Answer
    who: Who
    source: str | None

    @property
    def present(self) -> Points:
        """Points of the scale, None for every reason; as long as the instrument, as are the two below."""
        return points(self.answer.present, len(self.instrument.items))

    @property
    def dream(self) -> Points:
        return points(self.answer.dream, len(self.instrument.disciplines))

    @property
    def dream_items(self) -> Points:
        return points(self.answer.dream_items, len(self.instrument.items))

    @property
    def looking_back(self) -> Points:
        """As long as the disciplines."""
        return points(self.answer.looking_back, len(self.instrument.disciplines))


def answers_of(connection: Connection, wave: Wave) -> list[Response]:
    """All answers of a closed wave, ordered by their random keys. Raises Refused while it is open."""
    if wave.closed is None:
        raise Refused("Results can be seen when the wave is closed.")
    rows = table("response")
    query = select(rows).where(rows.c.wave == wave.key).order_by(rows.c.key)
    return [_response(dict(row), wave.instrument) for row in connection.execute(query).mappings()]


def _response(row: dict[str, Any], instrument: Instrument) -> Response:
    entered = response_rows.from_columns(row, instrument)
    return Response(row["key"], instrument, entered.answer, entered.who, entered.source)
