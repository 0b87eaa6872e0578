"""Brings what is recorded to the measures: the one place where frames of the database become Records."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pandas as pd

from assessments.time_use.income import Basis
from assessments.time_use.logged import Logged
from assessments.time_use.period import Period
from assessments.time_use.records import Records, frame
from models import frames

if TYPE_CHECKING:
    from models.database import Connection

# The first week that counts may have begun six days before the period.
_WEEK_BEFORE = timedelta(days=6)


def read_records(connection: "Connection", team: str, period: Period, basis: Basis = "by_hours") -> Records:
    """Everything the figures of one team and period are computed from, on a basis."""
    records, _ = read_logged(connection, team, period)
    if basis != "by_hours":
        return records
    # All time, for this basis alone.
    return replace(records, project_days=frames.project_days(connection, team))


def read_logged(
    connection: "Connection", team: str, period: Period, held: Records | None = None
) -> tuple[Records, Logged]:
    """The records without the days of projects, and every entry behind them.

    `held` are the team's records of another period, of which only the hours differ.
    """
    logged = Logged.of(*frames.logged(connection, team, period.first, period.last))
    days = [*_days_before(connection, team, period), logged.member_days()]
    records = replace(held or _read_team(connection, team), cells=logged.cells)
    return replace(records, member_days=pd.concat(days, ignore_index=True)), logged


def read_member_days(connection: "Connection", team: str, period: Period) -> pd.DataFrame:
    """All that the load of a period is counted from."""
    return frames.member_days(connection, team, _week_before(period), period.last)


def _days_before(connection: "Connection", team: str, period: Period) -> Iterator[pd.DataFrame]:
    first = _week_before(period)
    if first < period.first:
        yesterday = period.first - timedelta(days=1)
        yield Logged.of(*frames.logged(connection, team, first, yesterday)).member_days()


def _week_before(period: Period) -> date:
    return period.first - _WEEK_BEFORE if period.first - date.min >= _WEEK_BEFORE else date.min


def _read_team(connection: "Connection", team: str) -> Records:
    """All but hours."""
    return Records(
        cells=frame("cells"),
        project_days=frame("project_days"),
        member_days=frame("member_days"),
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


def read_incomes(connection: "Connection", team: str, basis: Basis) -> Records:
    """All that recognised income is spread from; the days with time only where the basis asks for them."""
    records = replace(Records.empty(), incomes=frames.incomes(connection, team))
    if basis != "by_hours":
        return records
    return replace(records, project_days=frames.project_days(connection, team))
