"""What the workshop page reads in one moment of the database: its list, what can be chosen, and how far one is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from assessments.workshop_path import Facts, WaveState
from gui.pages.workshop.path_words import Named
from gui.workshop_figures import WorkshopFigures, read_workshop
from models import records, time_targets, typical_days, waves, workshops
from models.waves import Wave
from models.workshops import Workshop, WorkshopTeam

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from models.records import Team


@dataclass(frozen=True)
class WorkshopRow:
    """One line of the list: `teams` are the names of those that take part, `waves` of the two this team compares."""

    workshop: Workshop
    part: WorkshopTeam
    teams: tuple[tuple[str, str], ...]
    waves: tuple[str, str]

    @property
    def key(self) -> str:
        return self.workshop.key

    @property
    def version(self) -> int:
        return self.workshop.version


@dataclass(frozen=True)
class HubReading:
    """`chosen` is the workshop whose path is shown, the newest if none is asked for; `named` how far it is."""

    rows: tuple[WorkshopRow, ...]
    waves: Sequence[Wave]
    activities: Sequence[tuple[str, str]]
    teams: Sequence[tuple[str, str]]
    team: str
    today: date
    chosen: str = ""
    named: Named | None = None


def read_hub(connection: "Connection", team: "Team", wanted: str, *, today: date) -> HubReading:
    rounds = waves.waves(connection, team.key)
    teams = {one.key: one.name for one in records.teams(connection)}
    rows = tuple(
        WorkshopRow(workshop, part, _teams(connection, workshop, teams), _waves(part, rounds))
        for workshop, part in workshops.workshops(connection, team.key)
    )
    chosen = next((row for row in rows if row.key == wanted), rows[0] if rows else None)
    activities = [(one.key, one.name) for one in records.activities(connection, team.key) if not one.archived]
    return HubReading(
        rows,
        rounds,
        activities,
        list(teams.items()),
        team.key,
        today,
        chosen.key if chosen else "",
        _named(connection, team, chosen, today) if chosen else None,
    )


def _teams(
    connection: "Connection", workshop: Workshop, names: dict[str, str]
) -> tuple[tuple[str, str], ...]:
    found = [one.team for one in workshops.parts(connection, workshop.key)]
    return tuple((key, names[key]) for key in found if key in names)


def _waves(part: WorkshopTeam, rounds: Sequence[Wave]) -> tuple[str, str]:
    names = {one.key: one.name for one in rounds}
    return names.get(part.before_wave or "", ""), names.get(part.after_wave or "", "")


def _named(connection: "Connection", team: "Team", row: WorkshopRow, today: date) -> Named:
    figures = read_workshop(connection, team, row.workshop, row.part, today=today)
    said = {piece.member for piece in typical_days.pieces(connection, team.key)}
    targets = len(time_targets.time_targets(connection, team.key))
    return Named(facts_of(figures, len(said), targets, _members(connection, team.key)), *row.waves)


def _members(connection: "Connection", team: str) -> int:
    return len(records.members(connection, team))


def facts_of(figures: WorkshopFigures, typed_days: int, targets: int, members: int) -> Facts:
    """What the figures of a workshop say for its path; commitments are those made since its first day."""
    use, last = figures.time_use, figures.workshop.last_day
    promised = [one for one in figures.commitments if one.decided >= figures.workshop.first_day]
    waiting = [one for one in promised if one.is_open]
    seen = [one for one in waiting if any(check.day > last for check in one.check_ins)]
    return Facts(
        members=members,
        seconds_before=use.before.seconds,
        seconds_after=use.after.seconds,
        coverage=use.before.coverage,
        typed_days=typed_days,
        targets=targets,
        measured=sum(one.measure is not None for one in promised),
        promised=sum(one.discipline is not None for one in promised),
        unchecked=len(waiting) - len(seen),
        has_dream=bool(figures.dream.sentence or figures.dream.levels),
        before_wave=_state(figures.before_wave),
        after_wave=_state(figures.after_wave),
        is_over=figures.today > last,
    )


def _state(wave: Wave | None) -> WaveState:
    if wave is None:
        return "none"
    return "closed" if wave.closed is not None else "open"
