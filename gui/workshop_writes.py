"""Writes of workshops: a form or one of its choices as one step that can be undone. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from gui.language import tr
from gui.workspace import Workspace
from models import workshops
from models.changes import Change
from models.schema import new_key
from models.workshops import WORTHWHILE, Workshop, WorkshopTeam

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from models.waves import Wave

Span = tuple[date, date]
WEEKS = 8
_LENGTH = timedelta(weeks=WEEKS)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class WorkshopValues:
    """A workshop as a form holds it: the event, its teams, and the part of the team at work."""

    name: str
    days: Span
    before: Span
    after: Span
    basis: str = "by_day"
    worthwhile: int = WORTHWHILE
    teams: tuple[str, ...] = ()
    before_wave: str | None = None
    after_wave: str | None = None
    activity: str | None = None
    leave_out: bool = False

    def part(self) -> dict[str, Any]:
        return {
            "before_wave": self.before_wave,
            "after_wave": self.after_wave,
            "activity": self.activity,
            "leave_out": self.leave_out,
        }


def usual_periods(first: date, last: date) -> tuple[Span, Span]:
    """The eight weeks before the first day of a workshop, and the eight weeks after its last."""
    return (first - _LENGTH, first - _DAY), (last + _DAY, last + _LENGTH)


def usual_waves(waves: "Sequence[Wave]", last: date) -> tuple[str | None, str | None]:
    """The newest wave that was opened until the last day of a workshop, and the newest one after it."""
    until = [one.key for one in waves if one.opened <= last]
    since = [one.key for one in waves if one.opened > last]
    return (until[-1] if until else None, since[-1] if since else None)


def write_new(
    workspace: Workspace,
    values: WorkshopValues,
    done: Callable[[str], object],
    failed: Callable[[Any], object],
) -> None:
    """`done(key)` gets the key of the workshop."""
    team, key = workspace.team, new_key()
    assert team is not None
    workspace.do(
        tr("Add the workshop {name}").format(name=values.name),
        add,
        team.key,
        values,
        key,
        done=lambda _: done(key),
        failed=failed,
    )


def write_whole(
    workspace: Workspace,
    workshop: Workshop,
    part: WorkshopTeam,
    values: WorkshopValues,
    done: Callable[[str], object],
    failed: Callable[[Any], object],
) -> None:
    """Everything a form holds; only what differs is written."""
    workspace.do(
        tr("Change the workshop {name}").format(name=values.name),
        change_whole,
        workshop,
        part,
        values,
        done=lambda _: done(workshop.key),
        failed=failed,
    )


def write_workshop(
    workspace: Workspace, workshop: Workshop, failed: Callable[[Any], object], **values: Any
) -> None:
    """One choice for all teams of a workshop: a period, the basis."""
    workspace.do(
        tr("Change the workshop {name}").format(name=workshop.name),
        workshops.change_workshop,
        workshop.key,
        workshop.version,
        failed=failed,
        **values,
    )


def write_part(
    workspace: Workspace,
    workshop: Workshop,
    part: WorkshopTeam,
    failed: Callable[[Any], object],
    **values: Any,
) -> None:
    """One choice of the team at work: a wave, whether hours of the event count."""
    workspace.do(
        tr("Change the workshop {name}").format(name=workshop.name),
        workshops.change_part,
        part.key,
        part.version,
        failed=failed,
        **values,
    )


def write_away(workspace: Workspace, workshop: Workshop) -> None:
    workspace.do(
        tr("Delete the workshop {name}").format(name=workshop.name),
        workshops.trash_workshop,
        workshop.key,
        workshop.version,
        offer_undo=True,
    )


def add(connection: "Connection", team: str, values: WorkshopValues, key: str) -> Change:
    """A workshop of these teams with the part of `team`, which is always one of them."""
    teams = list(dict.fromkeys((team, *values.teams)))
    made = workshops.add_workshop(
        connection,
        teams,
        values.name,
        days=values.days,
        before=values.before,
        after=values.after,
        basis=values.basis,
        worthwhile=values.worthwhile,
        key=key,
    )
    part = next(one for one in workshops.parts(connection, key) if one.team == team)
    return made + workshops.change_part(connection, part.key, part.version, **values.part())


def change_whole(
    connection: "Connection", workshop: Workshop, part: WorkshopTeam, values: WorkshopValues
) -> Change:
    """Everything that differs. Raises Conflict when somebody else has changed the workshop meanwhile."""
    made = workshops.change_workshop(
        connection,
        workshop.key,
        workshop.version,
        name=values.name,
        **_days(values),
        basis=values.basis,
        worthwhile=values.worthwhile,
    )
    made += workshops.change_part(connection, part.key, part.version, **values.part())
    wanted = {part.team, *values.teams}
    for one in workshops.parts(connection, workshop.key):
        if one.team not in wanted:
            made += workshops.remove_team(connection, one.key, one.version)
    return made + Change.together(
        workshops.add_team(connection, workshop.key, team) for team in sorted(wanted)
    )


def _days(values: WorkshopValues) -> dict[str, date]:
    return {
        "first_day": values.days[0],
        "last_day": values.days[1],
        "before_first": values.before[0],
        "before_last": values.before[1],
        "after_first": values.after[0],
        "after_last": values.after[1],
    }
