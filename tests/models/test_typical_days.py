"""Usual days: one statement a cell, no hours until they are logged, and a day typed for the whole team."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from models import changes, ledger, records, teams, typical_days
from models.changes import Change
from models.database import Database
from models.errors import Conflict, Refused
from models.records import Entry, EntryFilter
from models.team_sheet import set_hours, used_lately
from models.typical_days import log_typical_days, logged_days, pieces, set_pieces
from tests.conftest import SmallTeam
from tests.models.test_changes import prove_undo

H = 3600
FRIDAY = date(2026, 11, 20)
T = SmallTeam
VISIT, MEETING = (T.somchai, T.mangrove, T.visit), (T.malee, None, T.meeting)


def do(database: Database, write: Callable[..., Change], *args: Any, **kwargs: Any) -> Change:
    with database.transaction() as connection:
        return write(connection, *args, **kwargs)


def said(database: Database) -> dict[typical_days.Cell, int]:
    with database.read() as connection:
        return {piece.cell: piece.seconds for piece in pieces(connection, T.key)}


def entries(database: Database) -> list[Entry]:
    with database.read() as connection:
        return records.entries(connection, T.key, EntryFilter(), newest_first=False)


# What people say


def test_pieces_of_many_people_are_one_step(database: Database, small_team: SmallTeam) -> None:
    prove_undo(database, lambda c: set_pieces(c, T.key, [(*VISIT, 5 * H), (*MEETING, 5400)]))
    assert said(database) == {VISIT: 5 * H, MEETING: 5400}
    assert entries(database) == []


def test_a_piece_is_changed_and_taken_back(database: Database, small_team: SmallTeam) -> None:
    do(database, set_pieces, T.key, [(*VISIT, 5 * H), (*MEETING, 5400)])
    prove_undo(database, lambda c: set_pieces(c, T.key, [(*VISIT, 6 * H), (*MEETING, 0)]))
    assert said(database) == {VISIT: 6 * H}
    assert not do(database, set_pieces, T.key, [(*VISIT, 6 * H), (*MEETING, 0)])


def test_a_cell_has_one_statement_whatever_a_merge_has_doubled(
    database: Database, small_team: SmallTeam
) -> None:
    for seconds in (H, 2 * H):
        do(
            database,
            changes.insert,
            "typical_day",
            member=T.somchai,
            project=T.mangrove,
            activity=T.visit,
            seconds=seconds,
        )
    prove_undo(database, lambda c: set_pieces(c, T.key, [(*VISIT, 3 * H)]))
    assert said(database) == {VISIT: 3 * H}


def test_somebody_else_is_noticed(database: Database, small_team: SmallTeam) -> None:
    key = do(database, set_pieces, T.key, [(*VISIT, 5 * H)]).rows[0].key
    with pytest.raises(Conflict):
        do(database, set_pieces, T.key, [(*VISIT, 4 * H)], seen={})
    do(database, set_pieces, T.key, [(*VISIT, 4 * H)], seen={key: 1})
    with pytest.raises(Conflict):
        do(database, set_pieces, T.key, [(*VISIT, 3 * H)], seen={key: 1})


def test_more_than_a_week_is_refused(database: Database, small_team: SmallTeam) -> None:
    with pytest.raises(Refused):
        do(database, set_pieces, T.key, [(*VISIT, 169 * H)])


# Logging it


def test_a_usual_day_is_logged_piece_by_piece_without_a_start(
    database: Database, small_team: SmallTeam
) -> None:
    do(database, set_pieces, T.key, [(*VISIT, 5 * H), (T.somchai, None, T.meeting, 3 * H), (*MEETING, 5400)])
    days = [(T.somchai, FRIDAY), (T.malee, FRIDAY), (T.somchai, FRIDAY - timedelta(days=1))]
    prove_undo(database, lambda c: log_typical_days(c, T.key, days, note="วันปกติ"))
    found = entries(database)
    assert sorted((one.member, one.day, one.seconds) for one in found) == sorted(
        [
            (T.somchai, FRIDAY, 5 * H),
            (T.somchai, FRIDAY, 3 * H),
            (T.somchai, FRIDAY - timedelta(days=1), 5 * H),
            (T.somchai, FRIDAY - timedelta(days=1), 3 * H),
            (T.malee, FRIDAY, 5400),
        ]
    )
    assert {(one.start, one.note) for one in found} == {(None, "วันปกติ")}


def test_a_day_that_is_taken_meanwhile_stops_all(database: Database, small_team: SmallTeam) -> None:
    do(database, set_pieces, T.key, [(*VISIT, 5 * H)])
    do(database, ledger.add_entry, T.key, T.somchai, FRIDAY, H)
    with database.read() as connection:
        assert logged_days(connection, T.key, FRIDAY, FRIDAY) == {(T.somchai, FRIDAY)}
    with pytest.raises(Conflict):
        do(database, log_typical_days, T.key, [(T.somchai, FRIDAY)], note="")


def test_work_that_is_archived_is_not_logged(database: Database, small_team: SmallTeam) -> None:
    do(database, set_pieces, T.key, [(*VISIT, 5 * H), (T.somchai, None, T.meeting, 3 * H)])
    do(database, teams.change_project, T.mangrove, 1, archived=True)
    do(database, log_typical_days, T.key, [(T.somchai, FRIDAY)], note="")
    assert [one.activity for one in entries(database)] == [T.meeting]
    assert len(said(database)) == 2


# A day of the whole team


def test_a_day_of_many_people_is_one_step(database: Database, small_team: SmallTeam) -> None:
    do(
        database,
        ledger.add_entry,
        T.key,
        T.somchai,
        FRIDAY,
        H,
        start=9 * H,
        project=T.mangrove,
        activity=T.visit,
    )
    prove_undo(database, lambda c: set_hours(c, T.key, FRIDAY, [(*VISIT, 2 * H), (*MEETING, 5400)]))
    assert {(one.member, one.start, one.seconds) for one in entries(database)} == {
        (T.somchai, 9 * H, 2 * H),
        (T.malee, None, 5400),
    }


def test_what_each_person_had_is_compared(database: Database, small_team: SmallTeam) -> None:
    key = (
        do(
            database,
            ledger.add_entry,
            T.key,
            T.somchai,
            FRIDAY,
            H,
            project=T.mangrove,
            activity=T.visit,
        )
        .rows[0]
        .key
    )
    cells = [(*VISIT, 2 * H), (*MEETING, 5400)]
    with pytest.raises(Conflict):
        do(database, set_hours, T.key, FRIDAY, cells, seen={})
    do(database, set_hours, T.key, FRIDAY, cells, seen={T.somchai: {key: 1}})


def test_activities_used_lately_come_by_use(database: Database, small_team: SmallTeam) -> None:
    for back, activity in ((1, T.visit), (2, T.meeting), (3, T.meeting), (40, T.visit), (41, T.visit)):
        day = FRIDAY - timedelta(days=back)
        do(database, ledger.add_entry, T.key, T.malee, day, H, activity=activity)
    with database.read() as connection:
        assert used_lately(connection, T.key, "activity", FRIDAY) == [T.meeting, T.visit]
        assert used_lately(connection, T.key, "project", FRIDAY) == []
