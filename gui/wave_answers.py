"""From the stored answers of a closed wave to those that the measures read. No Qt."""

from typing import TYPE_CHECKING

from assessments.five_disciplines.answers import Answers

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from models.waves import Wave


def read_answers(connection: "Connection", wave: "Wave") -> Answers:
    """The answers of a closed wave, in an order that means nothing. Raises Refused while it is open."""
    from models.responses import answers_of

    found = answers_of(connection, wave)
    return Answers.of(
        wave.instrument,
        [one.present for one in found],
        [one.dream for one in found],
        [one.dream_items for one in found],
    )
