"""Every write of the ledger, the team and the calendar is undone to the exact state, and refuses what cannot be."""

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy import Connection, select

from models import calendar, ledger, records, teams
from models.changes import Change
from models.database import Database
from models.errors import Refused
from models.schema import table
from tests.conftest import SmallTeam
from tests.models.test_changes import prove_undo, state

DAY = date(2026, 11, 20)
T = SmallTeam

WRITES: dict[str, Callable[[Connection], Change]] = {
    "add_entry": lambda c: ledger.add_entry(
        c, T.key, T.somchai, DAY, 5400, start=32400, project=T.youth, tags=["ป่า"]
    ),
    "add_income": lambda c: ledger.add_income(
        c, T.key, DAY, 5_000_000, kind="grant", source="กองทุน", covers=(date(2026, 11, 1), date(2027, 1, 31))
    ),
    "add_expense": lambda c: ledger.add_expense(c, T.key, DAY, 120_000, payee="ร้านค้า"),
    "add_project": lambda c: teams.add_project(c, T.key, "ตลาดชุมชน", funding_source="ขายของ"),
    "add_activity": lambda c: teams.add_activity(c, T.key, "เดินทาง", "travel"),
    "add_member": lambda c: teams.add_member(c, T.key, "สุดา", cost_minor=0, kind="volunteer"),
    "change_team": lambda c: teams.change_team(c, T.key, 1, name="ต้นกล้าปากคลอง", daily_limit=7 * 3600),
    "change_member": lambda c: teams.change_member(c, T.malee, 1, role="ผู้นำทีม"),
    "change_project": lambda c: teams.change_project(c, T.youth, 1, archived=True),
    "change_activity": lambda c: teams.change_activity(c, T.visit, 1, purpose="learning"),
    "set_hourly_cost": lambda c: teams.set_hourly_cost(c, T.somchai, DAY, 25_000),
    "replace_hourly_cost": lambda c: teams.set_hourly_cost(c, T.somchai, date(2000, 1, 1), 25_000),
    "add_public_holidays": lambda c: calendar.add_public_holidays(c, T.key, 2026),
    "add_holiday": lambda c: calendar.add_holiday(c, T.key, DAY, "Village day", "วันหมู่บ้าน"),
    "add_leave": lambda c: calendar.add_leave(c, T.malee, DAY, date(2026, 11, 25), half=True),
    "trash": lambda c: teams.trash(c, "project", T.youth, 1),
}


@pytest.mark.parametrize("name", WRITES)
def test_every_write_can_be_undone_and_redone(database: Database, small_team: SmallTeam, name: str) -> None:
    prove_undo(database, WRITES[name])


REFUSED: dict[str, Callable[[Connection], Change]] = {
    "no duration": lambda c: ledger.add_entry(c, T.key, T.malee, DAY, 0),
    "more than a week": lambda c: ledger.add_entry(c, T.key, T.malee, DAY, 8 * 86400),
    "clock": lambda c: ledger.add_entry(c, T.key, T.malee, DAY, 60, start=86400),
    "Buddhist year stored as it is": lambda c: ledger.add_entry(c, T.key, T.malee, date(2569, 1, 1), 60),
    "no amount": lambda c: ledger.add_income(c, T.key, DAY, 0, kind="grant"),
    "unknown kind": lambda c: ledger.add_income(c, T.key, DAY, 1, kind="ของขวัญ"),
    "covers backwards": lambda c: ledger.add_income(
        c, T.key, DAY, 1, kind="grant", covers=(DAY, date(2026, 1, 1))
    ),
    "overlapping membership": lambda c: teams.add_membership(c, T.somchai, DAY),
    "project with hours": lambda c: (
        ledger.add_entry(c, T.key, T.malee, DAY, 60, project=T.youth) + teams.trash(c, "project", T.youth, 1)
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_is_refused_and_nothing_is_written(
    database: Database, small_team: SmallTeam, name: str
) -> None:
    before = state(database)
    with pytest.raises(Refused), database.transaction() as connection:
        REFUSED[name](connection)
    assert state(database) == before


def test_an_entry_with_a_key_is_recorded_once(database: Database, small_team: SmallTeam) -> None:
    entry = ("e" * 32, T.key, T.malee, DAY, 3600)
    prove_undo(database, lambda c: ledger.add_entry_once(c, *entry, note="นับกล้าไม้"))
    with database.transaction() as connection:
        ledger.add_entry_once(connection, *entry, note="นับกล้าไม้")
        assert not ledger.add_entry_once(connection, *entry, note="นับกล้าไม้")


def test_trashed_entries_leave_the_list_and_come_back(database: Database, small_team: SmallTeam) -> None:
    with database.transaction() as connection:
        for hour in (9, 13):
            ledger.add_entry(connection, T.key, T.malee, DAY, 3600, start=hour * 3600, note="น้ำขึ้น")
        keys = [entry.key for entry in records.entries(connection, T.key)]
        ledger.trash_entries(connection, keys)
        assert records.entries(connection, T.key) == []
        assert len(records.entries(connection, T.key, records.EntryFilter(deleted=True))) == 2
        ledger.restore_entries(connection, keys)
        assert records.count_entries(connection, T.key, records.EntryFilter(text="น้ำ")) == (2, 7200)


def test_pages_of_entries_follow_each_other(database: Database, small_team: SmallTeam) -> None:
    with database.transaction() as connection:
        for day in (18, 19, 19, 20, 20):
            ledger.add_entry(connection, T.key, T.malee, date(2026, 11, day), 3600)
        whole = records.entries(connection, T.key)
        first = records.entries(connection, T.key, limit=2)
        rest = records.entries(connection, T.key, after=first[-1])
    assert first + rest == whole


def test_a_monthly_income_keeps_its_day_and_its_covered_months(
    database: Database, small_team: SmallTeam
) -> None:
    with database.transaction() as connection:
        change = ledger.add_income(
            connection,
            T.key,
            date(2026, 1, 31),
            100,
            kind="grant",
            covers=(date(2026, 1, 1), date(2026, 1, 31)),
        )
        ledger.repeat_monthly(connection, "income", change.rows[0].key, 3)
        repeated = records.incomes(connection, T.key)[::-1]
    assert [income.received_on.isoformat() for income in repeated] == [
        "2026-01-31",
        "2026-02-28",
        "2026-03-31",
        "2026-04-30",
    ]
    covered = [(income.covers_first, income.covers_last) for income in repeated]
    assert covered[1] == (date(2026, 2, 1), date(2026, 2, 28))
    assert covered[2] == (date(2026, 3, 1), date(2026, 3, 31))


def test_editing_an_entry_of_days_with_time(database: Database, small_team: SmallTeam) -> None:
    with database.transaction() as connection:
        key = ledger.add_entry(connection, T.key, T.malee, DAY, 3600).rows[0].key
        ledger.change_entry(connection, key, 1, day=date(2026, 12, 1), project=T.mangrove)
        entry = records.entry(connection, key)
        month = connection.execute(select(table("time_entry").c.month)).scalar()
    assert entry is not None
    assert (entry.day, entry.project, month) == (date(2026, 12, 1), T.mangrove, 202612)
