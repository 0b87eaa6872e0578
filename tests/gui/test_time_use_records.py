"""The frames that reach the measures are those of the team and the period."""

from datetime import date

from assessments.time_use.period import Period
from gui.time_use_records import read_records
from models.database import Database
from models.ledger import add_entry
from tests.conftest import SmallTeam


def test_the_period_and_the_week_before_it(file_database: Database) -> None:
    team = SmallTeam.fill(file_database)
    days = [date(2026, 9, day) for day in (7, 8, 14, 21)]
    with file_database.transaction() as connection:
        for day in days:
            add_entry(connection, team.key, team.somchai, day, 3600, project=team.mangrove)
        # Mon 14 to Sun 20 September: the week before may end in the period, so six days of it are needed.
        records = read_records(connection, team.key, Period(date(2026, 9, 14), date(2026, 9, 20)))
        first = read_records(connection, team.key, Period(date.min, date.min))
    assert records.cells["seconds"].tolist() == [3600]
    assert records.member_days["day"].tolist() == [day.toordinal() for day in days[1:3]]
    assert len(records.project_days) == 4
    assert set(records.members["name"]) == {"สมชาย ใจดี", "มาลี แก้วใส"}
    assert first.cells.empty
