"""Brings what is recorded to the measures: the one place where frames of the database become Records."""

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pandas as pd

from assessments.time_use.income import Basis
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
    return Records(
        cells=frames.cells(connection, team, first, last),
        project_days=frames.project_days(connection, team),
        member_days=read_member_days(connection, team, period),
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


def read_member_days(connection: "Connection", team: str, period: Period) -> pd.DataFrame:
    """All that the load of a period is counted from."""
    first = period.first
    before = first - _WEEK_BEFORE if first - date.min >= _WEEK_BEFORE else date.min
    return frames.member_days(connection, team, before, period.last)


def read_incomes(connection: "Connection", team: str, basis: Basis) -> Records:
    """All that recognised income is spread from; the days with time only where the basis asks for them."""
    records = replace(Records.empty(), incomes=frames.incomes(connection, team))
    if basis != "by_hours":
        return records
    return replace(records, project_days=frames.project_days(connection, team))
