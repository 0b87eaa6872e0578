"""Plain questions give the same answers on a file, through SQLAlchemy and on a server."""

import sqlite3
from contextlib import closing
from datetime import date
from itertools import combinations
from pathlib import Path

import pytest

from models.asking import ask, asking
from models.database import Database
from models.errors import AppError, Damaged, Unavailable
from models.hours import AXES, HoursFilter, extent, hours_by, names, team_sizes
from models.ledger import add_entry, add_income, trash_entries
from models.teams import add_team
from tests.conftest import SmallTeam

HOUR = 3600
MONDAY = date(2026, 9, 28)


@pytest.fixture
def logged(database: Database) -> Database:
    """Four hours in two months and projects, one entry in the trash, a second team."""
    team = SmallTeam.fill(database)
    with database.transaction() as connection:
        add_team(connection, "กลุ่มรักษ์เล", key="0" * 31 + "2")
        for day, project, activity in (
            (MONDAY, team.mangrove, team.visit),
            (date(2026, 10, 4), team.mangrove, team.meeting),
            (date(2026, 10, 5), team.youth, None),
            (date(2026, 10, 5), None, team.visit),
        ):
            add_entry(connection, team.key, team.somchai, day, HOUR, project=project, activity=activity)
        lost = add_entry(connection, team.key, team.malee, date(2026, 12, 1), HOUR, key="f" * 32)
        trash_entries(connection, [row.key for row in lost.rows])
        covers = (date(2026, 9, 1), date(2026, 11, 30))
        add_income(connection, team.key, date(2026, 9, 9), 100, kind="grant", covers=covers)
    return database


def test_sums_by_axes(logged: Database) -> None:
    with logged.read() as connection:
        asked = asking(connection)

        def by(*axes: str, **wanted: object) -> set[object]:
            found = hours_by(asked, axes, [SmallTeam.key], HoursFilter(**wanted))
            return {(*values, seconds // HOUR) for values, seconds in found}

        assert by("month") == {(202609, 1), (202610, 3)}
        assert by("week") == {(MONDAY.toordinal(), 2), (MONDAY.toordinal() + 7, 2)}
        assert by("purpose", "project") == {
            ("mission", SmallTeam.mangrove, 1),
            ("administration", SmallTeam.mangrove, 1),
            (None, SmallTeam.youth, 1),
            ("mission", None, 1),
        }
        assert by("team", projects=("none",)) == {(SmallTeam.key, 1)}
        assert by("member", first=date(2026, 10, 4), last=date(2026, 10, 4)) == {(SmallTeam.somchai, 1)}
        assert by("member", members=(SmallTeam.malee,)) == set()
        assert by("day", projects=()) == set()


def test_every_pair_of_axes_adds_up_on_every_road(logged: Database) -> None:
    teams = [SmallTeam.key, "0" * 31 + "2"]
    for axes in [*combinations(AXES, 2), AXES]:
        with logged.read() as connection:
            there = hours_by(asking(connection), axes, teams)
        assert sum(seconds for _, seconds in there) == 4 * HOUR
        if logged.dialect == "sqlite":
            assert ask(logged.location, lambda asked, axes=axes: hours_by(asked, axes, teams)) == there


def test_names_sizes_and_days(logged: Database) -> None:
    with logged.read() as connection:
        asked = asking(connection)
        assert names(asked, "team")[SmallTeam.key] == "กลุ่มต้นกล้า"
        assert set(names(asked, "member", [SmallTeam.key])) == {SmallTeam.somchai, SmallTeam.malee}
        assert extent(asked, [SmallTeam.key]) == (date(2026, 9, 1), date(2026, 11, 30))
        assert extent(asked, ["0" * 31 + "2"]) is None
        sizes = {size.name: size for size in team_sizes(asked)}
    assert (sizes["กลุ่มต้นกล้า"].members, sizes["กลุ่มต้นกล้า"].entries) == (2, 4)
    assert (sizes["กลุ่มต้นกล้า"].first_day, sizes["กลุ่มต้นกล้า"].last_day) == (MONDAY, date(2026, 10, 5))
    assert sizes["กลุ่มรักษ์เล"].first_day is None


def test_what_is_not_sound_is_left_to_the_database(file_database: Database, tmp_path: Path) -> None:
    with file_database.transaction() as connection:
        connection.exec_driver_sql("PRAGMA user_version=1")
    assert ask(file_database.location, lambda asked: names(asked, "team")) == {}
    broken = tmp_path / "เสีย.db"
    broken.write_bytes(Path(file_database.location).read_bytes()[:5000])
    for place, error in ((str(broken), AppError), (str(tmp_path / "ไม่มี.db"), Unavailable)):
        with pytest.raises(error):
            ask(place, lambda asked: names(asked, "team"))
    broken.write_text("ข้อความ", encoding="utf-8")
    with pytest.raises(Damaged):
        ask(str(broken), lambda asked: names(asked, "team"))


def test_a_file_in_use_is_not_called_damaged(
    file_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda place, **given: connect(place, **{**given, "timeout": 0}))
    with closing(connect(file_database.location, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Unavailable, match="Another program"):
            ask(file_database.location, lambda asked: names(asked, "team"))
