"""Everything the before–after page, its slides and its report say, read once: the two halves of a team. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from assessments.five_disciplines.comparing import WaveComparison, WaveLevel
from assessments.time_use.periods import UseChange

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from gui.assessment_words import ShownResults
    from models.commitments import Commitment
    from models.dreams import Dream
    from models.records import Team
    from models.waves import Wave
    from models.workshops import Workshop, WorkshopTeam


@dataclass(frozen=True)
class WorkshopFigures:
    """A workshop as one team sees it on the day `today`.

    `waves` is None while one of its two waves is not chosen or not closed. `series` holds every closed wave in the
    order of their days. `results` are those of the wave after, else of the wave before, for the dream and its gap.
    """

    team: "Team"
    workshop: "Workshop"
    part: "WorkshopTeam"
    today: date
    before_wave: "Wave | None"
    after_wave: "Wave | None"
    waves: WaveComparison | None
    series: tuple[WaveLevel, ...]
    results: "ShownResults | None"
    time_use: UseChange
    dream: "Dream"
    commitments: "tuple[Commitment, ...]"
    members: Mapping[str, str]
    activities: Mapping[str, str]


def read_workshop(
    connection: "Connection", team: "Team", workshop: "Workshop", part: "WorkshopTeam", *, today: date
) -> WorkshopFigures:
    """All figures of a workshop for one team. Takes about as long as the efficiency page: call it on a worker."""
    raise NotImplementedError
