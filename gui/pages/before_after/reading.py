"""What the before–after page reads in one moment of the database."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from gui.workshop_figures import WorkshopFigures, read_workshop
from models import waves, workshops
from models.records import EntryFilter
from models.waves import Wave
from models.workshops import Workshop, WorkshopTeam

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from gui.charts.marks import Mark
    from models.records import Team


@dataclass(frozen=True)
class Comparison:
    """The team's workshops, its waves, and the figures of the chosen workshop; None where there is none yet."""

    workshops: Sequence[tuple[Workshop, WorkshopTeam]]
    waves: Sequence[Wave]
    figures: WorkshopFigures | None


def read(connection: "Connection", team: "Team", wanted: str, *, today: date) -> Comparison:
    """`wanted` is the key of a workshop; the newest is taken where it is not there."""
    found = workshops.workshops(connection, team.key)
    chosen = next((pair for pair in found if pair[0].key == wanted), found[0] if found else None)
    figures = None if chosen is None else read_workshop(connection, team, *chosen, today=today)
    return Comparison(found, waves.waves(connection, team.key), figures)


def entries_behind(figures: WorkshopFigures, mark: "Mark") -> EntryFilter:
    """The entries a mark of the time stands for: those of a purpose in both periods, or all of one period."""
    use, keys = figures.time_use, mark.keys
    period = keys.get("period", ("",))[0]
    chosen = {"before": (use.before.period,) * 2, "after": (use.after.period,) * 2}
    first, last = chosen.get(str(period), (use.before.period, use.after.period))
    return EntryFilter(
        first=first.first,
        last=last.last,
        label=mark.tooltip.split("\n")[0],
        purposes=tuple(str(key) for key in keys.get("purpose", ())),
    )
