"""Frames have the declared columns and dtypes, and their sums are those of the entries."""

from datetime import date

import pytest
from sqlalchemy import Connection

from models import frames, ledger, teams
from models.database import Database
from tests.conftest import SmallTeam

T = SmallTeam
ENTRIES = (
    (date(2026, 10, 30), 3600, T.youth, T.visit, T.somchai, 9 * 3600),
    (date(2026, 11, 2), 7200, T.youth, T.meeting, T.somchai, 9 * 3600),
    (date(2026, 11, 16), 1800, None, None, T.malee, None),
    (date(2026, 11, 17), 900, T.mangrove, T.visit, T.malee, 13 * 3600),
    (date(2026, 11, 17), 900, T.mangrove, T.visit, T.malee, 14 * 3600),
)
FIRST, LAST = date(2026, 10, 31), date(2026, 11, 20)


def _fill(connection: Connection) -> None:
    for day, seconds, project, activity, member, start in ENTRIES:
        ledger.add_entry(
            connection, T.key, member, day, seconds, project=project, activity=activity, start=start
        )
    gone = ledger.add_entry(connection, T.key, T.malee, LAST, 99).rows[0].key
    ledger.trash_entries(connection, [gone])
    ledger.add_income(connection, T.key, LAST, 500, kind="sales", source="ตลาด", project=T.youth)
    ledger.add_expense(connection, T.key, LAST, 70, covers=(FIRST, LAST))


READS = {
    "cells": (frames.CELLS, lambda c: frames.logged(c, T.key, FIRST, LAST)[0]),
    "logged": (frames.LOGGED, lambda c: frames.logged(c, T.key, FIRST, LAST)[1]),
    "project_days": (frames.PROJECT_DAYS, lambda c: frames.project_days(c, T.key)),
    "member_days": (frames.MEMBER_DAYS, lambda c: frames.member_days(c, T.key, FIRST, LAST)),
    "incomes": (frames.INCOMES, lambda c: frames.incomes(c, T.key)),
    "expenses": (frames.EXPENSES, lambda c: frames.expenses(c, T.key)),
    "members": (frames.MEMBERS, lambda c: frames.members(c, T.key)),
    "memberships": (frames.MEMBERSHIPS, lambda c: frames.memberships(c, T.key)),
    "costs": (frames.COSTS, lambda c: frames.costs(c, T.key)),
    "projects": (frames.PROJECTS, lambda c: frames.projects(c, T.key)),
    "activities": (frames.ACTIVITIES, lambda c: frames.activities(c, T.key)),
    "holidays": (frames.HOLIDAYS, lambda c: frames.holidays(c, T.key)),
    "leaves": (frames.LEAVES, lambda c: frames.leaves(c, T.key)),
}


@pytest.mark.parametrize("filled", [False, True])
@pytest.mark.parametrize("name", READS)
def test_columns_and_types_are_as_declared(
    database: Database, small_team: SmallTeam, name: str, filled: bool
) -> None:
    columns, read = READS[name]
    with database.transaction() as connection:
        if filled:
            _fill(connection)
        frame = read(connection)
    assert tuple(frame.columns) == columns
    assert all(str(kind) in ("int64", "str") for kind in frame.dtypes)
    assert not frame.isna().any().any()


def test_cells_are_cut_by_the_period_and_leave_the_trash_out(
    database: Database, small_team: SmallTeam
) -> None:
    with database.transaction() as connection:
        _fill(connection)
        cells, _ = frames.logged(connection, T.key, FIRST, LAST)
    found = {tuple(row) for row in cells.itertuples(index=False)}
    assert found == {
        (T.youth, T.meeting, T.somchai, 202611, 0, 7200),
        ("none", "none", T.malee, 202611, 0, 1800),
        (T.mangrove, T.visit, T.malee, 202611, 0, 1800),
    }


def test_a_cost_that_changes_within_a_month_splits_its_cells(
    database: Database, small_team: SmallTeam
) -> None:
    with database.transaction() as connection:
        _fill(connection)
        teams.set_hourly_cost(connection, T.malee, date(2026, 11, 17), 5_000)
        assert frames.cost_boundaries(connection, T.key) == [date(2026, 11, 17).toordinal()]
        cells, _ = frames.logged(connection, T.key, FIRST, LAST)
    assert dict(zip(cells["project"], cells["segment"], strict=True)) == {
        T.youth: 0,
        "none": 0,
        T.mangrove: 1,
    }


def test_every_entry_stands_in_its_cell(database: Database, small_team: SmallTeam) -> None:
    with database.transaction() as connection:
        _fill(connection)
        teams.set_hourly_cost(connection, T.malee, date(2026, 11, 17), 5_000)
        ledger.add_entry(connection, T.key, T.malee, date(2026, 11, 18), 7 * 24 * 3600, start=24 * 3600 - 1)
        cells, entries = frames.logged(connection, T.key, FIRST, LAST)
    found = [
        (cells["project"][row.cell], cells["segment"][row.cell], row.day, row.start, row.seconds)
        for row in entries.itertuples(index=False)
    ]
    tuesday = date(2026, 11, 17).toordinal()
    assert sorted(found) == sorted(
        [
            (T.youth, 0, date(2026, 11, 2).toordinal(), 9 * 3600, 7200),
            ("none", 0, tuesday - 1, -1, 1800),
            (T.mangrove, 1, tuesday, 13 * 3600, 900),
            (T.mangrove, 1, tuesday, 14 * 3600, 900),
            ("none", 1, tuesday + 1, 24 * 3600 - 1, 7 * 24 * 3600),
        ]
    )


def test_the_extent_reaches_over_hours_and_covered_days(database: Database, small_team: SmallTeam) -> None:
    with database.transaction() as connection:
        assert frames.extent(connection, T.key) is None
        _fill(connection)
        assert frames.extent(connection, T.key) == (date(2026, 10, 30), LAST)
