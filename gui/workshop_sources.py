"""From the database to everything a workshop's report is made of, in the language that is spoken. No Qt."""

from datetime import date
from typing import TYPE_CHECKING

from assessments.time_use.cube import Cube
from assessments.time_use.period import Period
from assessments.time_use.said_and_logged import SaidAndLogged, said_and_logged
from assessments.time_use.spreading import Basis
from gui.dream_reading import read_dream
from gui.present.deck import read_deck
from gui.reports.workshop.sources import Sources
from gui.time_use_figures import Question, TimeUse
from gui.time_use_records import read_records
from gui.wave_results import read_results
from gui.workshop_figures import read_workshop
from models import typical_days
from models.letterheads import letterhead
from models.time_targets import time_targets

if TYPE_CHECKING:
    from gui.assessment_words import ShownResults
    from models.database import Connection
    from models.records import Team
    from models.waves import Wave
    from models.workshops import Workshop, WorkshopTeam


def read_sources(
    connection: "Connection",
    team: "Team",
    workshop: "Workshop",
    part: "WorkshopTeam",
    today: date,
    *,
    members: bool,
    with_slides: bool,
) -> Sources:
    figures = read_workshop(connection, team, workshop, part, today=today)
    use, basis = TimeUse(team, today), figures.time_use.basis
    before, after = figures.time_use.before.period, figures.time_use.after.period
    return Sources(
        figures=figures,
        before=use.answer(connection, Question(before, None, basis)),
        after=use.answer(connection, Question(after, before, basis)),
        results_before=_results(connection, figures.before_wave),
        results_after=_results(connection, figures.after_wave),
        dream=read_dream(connection, team, today),
        targets=time_targets(connection, team.key),
        usual=_usual_day(connection, team, after, basis, today),
        letterhead=letterhead(connection, team.key),
        deck=read_deck(connection, team, today, workshop=workshop.key) if with_slides else None,
        members=members,
    )


def _results(connection: "Connection", wave: "Wave | None") -> "ShownResults | None":
    return read_results(connection, wave) if wave is not None and wave.closed is not None else None


def _usual_day(
    connection: "Connection", team: "Team", period: Period, basis: Basis, today: date
) -> SaidAndLogged | None:
    pieces = [(one.member, one.activity, one.seconds) for one in typical_days.pieces(connection, team.key)]
    if not pieces:
        return None
    records = read_records(connection, team.key, period, basis)
    return said_and_logged(pieces, Cube(records, period, today), today)
