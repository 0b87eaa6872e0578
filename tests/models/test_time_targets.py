"""Targets of time: one a measure, set and taken back as one step, never more than the whole."""

from collections.abc import Mapping

import pytest

from models import changes
from models.changes import Change
from models.database import Database
from models.errors import Refused
from models.time_targets import set_time_targets, time_targets
from tests.conftest import SmallTeam
from tests.models.test_changes import prove_undo

TEAM = SmallTeam.key
FIRST = {"share:earning": 4000, "share:learning": 600, "revenue_per_hour": 24_000}


def write(database: Database, wanted: Mapping[str, int | None]) -> Change:
    with database.transaction() as connection:
        return set_time_targets(connection, TEAM, wanted)


def read(database: Database) -> dict[str, int]:
    with database.read() as connection:
        return time_targets(connection, TEAM)


def test_targets_are_set_changed_and_taken_back(database: Database, small_team: SmallTeam) -> None:
    prove_undo(database, lambda c: set_time_targets(c, TEAM, FIRST))
    assert read(database) == FIRST
    prove_undo(
        database, lambda c: set_time_targets(c, TEAM, {"share:learning": 700, "revenue_per_hour": None})
    )
    assert read(database) == {"share:earning": 4000, "share:learning": 700}
    assert not write(database, {"share:learning": 700, "days_over": None})
    prove_undo(database, lambda c: set_time_targets(c, TEAM, {"revenue_per_hour": 22_000, "days_over": 0}))
    assert read(database)["days_over"] == 0


@pytest.mark.parametrize(
    "wanted",
    [
        {"share:mission": 5401},
        {"share:mission": -1},
        {"revenue_per_hour": -1},
        {"revenue_per_hour": 10**20},
        {"share:ภารกิจ": 100},
        {"coverage": 100},
    ],
)
def test_impossible_targets_are_refused(
    database: Database, small_team: SmallTeam, wanted: dict[str, int]
) -> None:
    write(database, FIRST)
    with pytest.raises(Refused):
        write(database, wanted)
    assert read(database) == FIRST


def test_shares_may_be_the_whole_and_change_places(database: Database, small_team: SmallTeam) -> None:
    write(database, {"share:earning": 4000, "share:mission": 6000})
    assert sum(read(database).values()) == 10_000
    write(database, {"share:earning": 6000, "share:mission": 4000})
    assert read(database) == {"share:earning": 6000, "share:mission": 4000}


def test_what_a_merge_has_doubled_is_one_target(database: Database, small_team: SmallTeam) -> None:
    with database.transaction() as connection:
        for moment, value in ((2, 9000), (1, 4000)):
            changes.insert(
                connection, "time_target", team=TEAM, measure="share:earning", value=value, created=moment
            )
    assert read(database) == {"share:earning": 4000}
    with database.transaction() as connection:
        change = set_time_targets(connection, TEAM, {"share:earning": None})
    assert read(database) == {}
    with database.transaction() as connection:
        changes.apply(connection, change.inverse())
    prove_undo(database, lambda c: set_time_targets(c, TEAM, {"share:earning": 4500}))
    assert read(database) == {"share:earning": 4500}
