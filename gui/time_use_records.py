"""Brings what is recorded to the measures: the one place where frames of the database become Records."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from assessments.time_use.period import Period
from assessments.time_use.records import Records
from models import frames

if TYPE_CHECKING:
    from models.database import Connection

# The first week that counts may have begun six days before the period.
_WEEK_BEFORE = timedelta(days=6)


def read_records(connection: "Connection", team: str, period: Period) -> Records:
    """Everything the figures of one team and period are computed from."""
    first, last = period.first, period.last
    before = first - _WEEK_BEFORE if first - date.min >= _WEEK_BEFORE else date.min
    return Records(
        cells=frames.cells(connection, team, first, last),
        project_days=frames.project_days(connection, team),
        member_days=frames.member_days(connection, team, before, last),
        incomes=frames.incomes(connection, team),
        expenses=frames.expenses(connection, team),
        members=frames.members(connection, team),
        memberships=frames.memberships(connection, team),
        costs=frames.costs(connection, team),
        projects=frames.projects(connection, team),
        activities=frames.activities(connection, team),
        holidays=frames.holidays(connection, team),
        leaves=frames.leaves(connection, team),
    )
