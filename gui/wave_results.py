"""From a closed wave in the database to the results that a page or a report shows. No Qt."""

from typing import TYPE_CHECKING

from assessments.five_disciplines.reliability import Method
from assessments.five_disciplines.results import judge
from gui.assessment_words import ShownResults
from gui.language import language
from gui.wave_answers import read_answers

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from models.waves import Wave


def read_results(connection: "Connection", wave: "Wave", method: Method = "pairwise") -> ShownResults:
    """What may be shown of a closed wave, by its own threshold and consents. Raises Refused while it is open."""
    consent = "distributions" in wave.consents
    found = judge(
        read_answers(connection, wave),
        wave.instrument,
        team_size=wave.team_size,
        threshold=wave.threshold,
        alpha_method=method,
        language=language(),
        spread_consent=consent,
    )
    return ShownResults(found, wave.instrument, spread_consent=consent, abandoned=wave.abandoned)
