"""Everything the before–after page, its slides and its report say, read once: the two halves of a team. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from assessments.five_disciplines.comparing import WaveComparison, WaveLevel
from assessments.signed_rank import Zeros
from assessments.time_use.period import Period
from assessments.time_use.periods import UseChange
from assessments.time_use.spreading import BASES, Basis

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from gui.assessment_words import ShownResults
    from gui.use_comparison import LeftOut
    from models.commitments import Commitment
    from models.dreams import Dream
    from models.records import Team
    from models.waves import Wave
    from models.workshops import Workshop, WorkshopTeam

POINT = 100
"""Stored points of the scale are in hundredths."""

_BASES: dict[str, Basis] = {basis: basis for basis in BASES}


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
    connection: "Connection",
    team: "Team",
    workshop: "Workshop",
    part: "WorkshopTeam",
    *,
    today: date,
    zeros: Zeros = "pratt",
) -> WorkshopFigures:
    """All figures of a workshop for one team. Takes about as long as the efficiency page: call it on a worker."""
    from gui.use_comparison import read_use_change
    from gui.wave_comparison import read_comparison, read_series
    from models import commitments, dreams, waves

    known = {one.key: one for one in waves.waves(connection, team.key)}
    before, after = (known.get(key or "") for key in (part.before_wave, part.after_wave))
    return WorkshopFigures(
        team=team,
        workshop=workshop,
        part=part,
        today=today,
        before_wave=before,
        after_wave=after,
        waves=read_comparison(connection, before, after, worthwhile=workshop.worthwhile / POINT, zeros=zeros)
        if before and after and before.closed and after.closed
        else None,
        series=read_series(connection, [*known.values()]),
        results=_results(connection, after, before),
        time_use=read_use_change(
            connection,
            team,
            Period(workshop.before_first, workshop.before_last),
            Period(workshop.after_first, workshop.after_last),
            _BASES[workshop.basis],
            today=today,
            left_out=left_out(workshop, part),
        ),
        dream=dreams.dream(connection, team.key),
        commitments=tuple(commitments.commitments(connection, team.key)),
        **_names(connection, team.key),
    )


def left_out(workshop: "Workshop", part: "WorkshopTeam") -> "LeftOut | None":
    """The hours of the workshop itself, where the team leaves them out and says which activity they have."""
    from gui.use_comparison import LeftOut

    if not part.leave_out or part.activity is None:
        return None
    return LeftOut(Period(workshop.first_day, workshop.last_day), part.activity)


def _results(connection: "Connection", *preferred: "Wave | None") -> "ShownResults | None":
    """Those of the first of these waves that is closed."""
    from gui.wave_results import read_results

    closed = next((one for one in preferred if one and one.closed), None)
    return closed and read_results(connection, closed)


def _names(connection: "Connection", team: str) -> dict[str, Mapping[str, str]]:
    """Also of those in the trash: commitments and hours may still be theirs."""
    from models.records import activities, members

    both = (False, True)
    return {
        "members": {one.key: one.name for gone in both for one in members(connection, team, deleted=gone)},
        "activities": {
            one.key: one.name for gone in both for one in activities(connection, team, deleted=gone)
        },
    }
