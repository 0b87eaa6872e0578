"""From the recorded hours and amounts of two periods to how a team's time was used in each. No Qt."""

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from assessments.time_use.load import Limits
from assessments.time_use.period import Period
from assessments.time_use.periods import PeriodUse, UseChange, hours_of, period_use
from assessments.time_use.spreading import Basis
from gui.time_use_records import read_logged
from models import frames

if TYPE_CHECKING:
    import pandas as pd

    from assessments.time_use.records import Records
    from models.database import Connection
    from models.records import Team


@dataclass(frozen=True)
class LeftOut:
    """The hours that are not counted: those of one activity on the days of a workshop."""

    days: Period
    activity: str


def read_use_change(
    connection: "Connection",
    team: "Team",
    before: Period,
    after: Period,
    basis: Basis,
    *,
    today: date,
    left_out: LeftOut | None = None,
) -> UseChange:
    """Both periods on one basis, without the hours that are left out."""
    hours = left_out and _hours(connection, team.key, left_out)
    limits = Limits(team.daily_limit, team.weekly_limit)
    project_days = frames.project_days(connection, team.key) if basis == "by_hours" else None
    held: Records | None = None
    found: list[PeriodUse] = []
    for period in (before, after):
        held, _ = read_logged(connection, team.key, period, held)
        if project_days is not None:
            held = replace(held, project_days=project_days)
        found.append(period_use(held, period, basis, today=today, limits=limits, left_out=hours))
    return UseChange(basis, found[0], found[1])


def _hours(connection: "Connection", team: str, left_out: LeftOut) -> "pd.DataFrame":
    days = left_out.days
    _, logged = read_logged(connection, team, days)
    return hours_of(logged, left_out.activity)
