"""Everything the slides of a team are made from, read in one go. No Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, cast

from assessments.time_use.load import Limits, load
from assessments.time_use.period import Period
from gui.time_use_figures import Figures, Question, TimeUse, period_before, usual_period
from gui.time_use_records import read_member_days

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from assessments.time_use.income import Basis
    from gui.assessment_words import ShownResults
    from gui.better_time_figures import SaidFigures
    from gui.workshop_figures import WorkshopFigures
    from models.commitments import Commitment
    from models.dreams import Dream
    from models.records import Team
    from models.waves import Wave
    from models.workshops import Workshop, WorkshopTeam


@dataclass(frozen=True)
class Material:
    """`long_days` are the days over the limit of each week (its first day, the number).

    `said` is the usual day as members say it is, None where fewer than two have. `workshop` is the one the deck belongs
    to, `wave` the newest closed wave and `shown` what may be shown of it.
    """

    team: "Team"
    today: date
    figures: Figures
    long_days: tuple[tuple[date, int], ...]
    said: "SaidFigures | None"
    workshop: "WorkshopFigures | None"
    wave: "Wave | None"
    shown: "ShownResults | None"
    dream: "Dream"
    commitments: "tuple[Commitment, ...]"
    members: Mapping[str, str]

    @property
    def currency(self) -> str:
        return self.team.currency


def read_material(connection: "Connection", team: "Team", today: date, workshop: str | None) -> Material:
    from gui.workshop_figures import read_workshop
    from models import commitments, dreams, records

    event = _event(connection, team, workshop)
    question = _question(connection, team, today, event[0] if event else None)
    wave, shown = _newest_wave(connection, team)
    return Material(
        team=team,
        today=today,
        figures=TimeUse(team, today).answer(connection, question),
        long_days=_long_days(connection, team, question.period),
        said=_said(connection, team, question.period, today),
        workshop=read_workshop(connection, team, *event, today=today) if event else None,
        wave=wave,
        shown=shown,
        dream=dreams.dream(connection, team.key),
        commitments=tuple(commitments.commitments(connection, team.key)),
        members={one.key: one.name for one in records.members(connection, team.key)},
    )


def _event(connection: "Connection", team: "Team", key: str | None) -> "tuple[Workshop, WorkshopTeam] | None":
    """The workshop that was asked for, else the newest one."""
    from models.workshops import workshops

    found: Sequence[tuple[Workshop, WorkshopTeam]] = workshops(connection, team.key)
    return next((pair for pair in found if key in (None, pair[0].key)), None)


def _question(connection: "Connection", team: "Team", today: date, workshop: "Workshop | None") -> Question:
    """The period after the workshop; the usual one while nothing was recorded in it."""
    from models import frames

    extent = frames.extent(connection, team.key)
    if workshop is None:
        period = usual_period(extent, today)
        return Question(period, period_before(period))
    after = Period(workshop.after_first, workshop.after_last)
    before = Period(workshop.before_first, workshop.before_last)
    if extent is None or not (extent[0] <= after.last and after.first <= extent[1]):
        after = usual_period(extent, today)
        before = period_before(after)
    return Question(after, before, basis=cast("Basis", workshop.basis))


def _newest_wave(connection: "Connection", team: "Team") -> "tuple[Wave | None, ShownResults | None]":
    from gui.wave_results import read_results
    from models.waves import waves

    closed = [one for one in waves(connection, team.key) if not one.is_open and one.closed is not None]
    if not closed:
        return None, None
    newest = max(closed, key=lambda one: (one.closed or one.opened, one.opened))
    return newest, read_results(connection, newest)


def _said(connection: "Connection", team: "Team", period: Period, today: date) -> "SaidFigures | None":
    """One person's usual day is not the team's."""
    from gui.better_time_figures import read_said
    from models import typical_days

    people = {piece.member for piece in typical_days.pieces(connection, team.key)}
    return read_said(connection, team, period, today=today) if len(people) > 1 else None


def _long_days(connection: "Connection", team: "Team", period: Period) -> tuple[tuple[date, int], ...]:
    days = read_member_days(connection, team.key, period)
    limits = Limits(daily=team.daily_limit, weekly=team.weekly_limit)
    weeks = ((week.first, Period.between(week.first, week.last)) for week in period.weeks())
    return tuple((date.fromordinal(first), load(days, week, limits).total.days_over) for first, week in weeks)
