"""What a person usually does, and a day copied."""

from datetime import date, timedelta

import pytest

from models.changes import apply
from models.database import Database
from models.entry_habits import Habit, copy_day, frequent, recently_used
from models.entry_pages import days_with_entries
from models.errors import Refused
from models.ledger import add_entry
from models.records import EntryFilter, entries
from tests.conftest import SmallTeam

H = 3600
FRIDAY = date(2026, 11, 20)


def log(database: Database, days: int, **values: object) -> None:
    with database.transaction() as connection:
        add_entry(connection, SmallTeam.key, SmallTeam.somchai, FRIDAY - timedelta(days), H, **values)


def test_only_what_was_logged_twice_lately_is_a_habit(database: Database, small_team: SmallTeam) -> None:
    for days in (0, 1, 27):
        log(database, days, project=small_team.mangrove, note="นับกล้าไม้")
    for days in (0, 3):
        log(database, days, activity=small_team.meeting, note="ประชุมเช้า")
    log(database, 2, note="ครั้งเดียว")
    for days in (28, 29):
        log(database, days, note="นานแล้ว")
    with database.read() as connection:
        assert frequent(connection, small_team.key, small_team.somchai, FRIDAY) == [
            Habit(small_team.mangrove, None, "นับกล้าไม้", 3),
            Habit(None, small_team.meeting, "ประชุมเช้า", 2),
        ]
        assert frequent(connection, small_team.key, small_team.malee, FRIDAY) == []
        assert recently_used(connection, small_team.key, small_team.somchai, FRIDAY) == {
            "project": [small_team.mangrove],
            "activity": [small_team.meeting],
        }


def test_a_day_is_copied_whole_and_can_be_undone(database: Database, small_team: SmallTeam) -> None:
    log(database, 1, start=9 * H, project=small_team.youth, note="ค่าย", tags=("ปั๊มน้ำ",))
    log(database, 1, activity=small_team.visit)
    yesterday = FRIDAY - timedelta(1)
    with database.transaction() as connection:
        change = copy_day(connection, small_team.key, small_team.somchai, yesterday, FRIDAY)
    today = EntryFilter(first=FRIDAY, last=FRIDAY)
    with database.read() as connection:
        copied = entries(connection, small_team.key, today, newest_first=False)
    assert [(one.start, one.note, one.tags) for one in copied] == [
        (9 * H, "ค่าย", ("ปั๊มน้ำ",)),
        (None, "", ()),
    ]
    with database.transaction() as connection:
        apply(connection, change.inverse())
    with database.read() as connection:
        assert entries(connection, small_team.key, today) == []


def test_a_day_without_entries_is_not_copied(database: Database, small_team: SmallTeam) -> None:
    with database.transaction() as connection, pytest.raises(Refused):
        copy_day(connection, small_team.key, small_team.somchai, FRIDAY, FRIDAY)


def test_the_first_and_the_last_day(database: Database, small_team: SmallTeam) -> None:
    with database.read() as connection:
        assert days_with_entries(connection, small_team.key) is None
    log(database, 5)
    log(database, 0)
    with database.read() as connection:
        assert days_with_entries(connection, small_team.key) == (FRIDAY - timedelta(5), FRIDAY)
