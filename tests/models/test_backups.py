"""A copy of the database is whole, never takes the place of a file unasked, and leaves no parts behind."""

import itertools
import os
import sqlite3
import threading
from datetime import date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from models import backups, disk, records
from models.backups import copy_to, shown_location
from models.database import Database
from models.errors import Damaged, Refused, Unavailable
from models.ledger import add_entry
from models.places import backup_folder, backups_of, sample_database
from models.teams import add_project
from tests.conftest import SmallTeam


def test_the_copy_opens_with_everything_in_it(file_database: Database, tmp_path: Path) -> None:
    SmallTeam.fill(file_database)
    copy = tmp_path / "สำเนา น้ำ.db"
    copy_to(file_database, copy)
    opened = Database.open(copy, thorough=True)
    with opened.read() as connection:
        assert [team.name for team in records.teams(connection)] == ["กลุ่มต้นกล้า"]
    opened.close()
    assert not list(tmp_path.glob("*.part"))


def test_an_existing_file_is_replaced_only_when_asked(file_database: Database, tmp_path: Path) -> None:
    copy = tmp_path / "สำเนา.db"
    copy.write_text("เก่า")
    with pytest.raises(Refused, match="exists already"):
        copy_to(file_database, copy)
    assert copy.read_text() == "เก่า"
    copy_to(file_database, copy, replace=True)
    Database.open(copy).close()


def test_the_database_is_not_copied_over_itself(file_database: Database) -> None:
    with pytest.raises(Refused, match="itself"):
        copy_to(file_database, Path(file_database.location), replace=True)


def test_a_folder_that_is_not_there_is_said(file_database: Database, tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="could not be written"):
        copy_to(file_database, tmp_path / "ไม่มี" / "สำเนา.db")


def test_the_password_of_a_server_is_not_shown(file_database: Database) -> None:
    file_database.location = "postgresql://มะลิ:secret@server/wela"
    assert "secret" not in shown_location(file_database)
    with pytest.raises(Refused, match="server"):
        copy_to(file_database, Path("copy.db"))


NOON = datetime(2026, 11, 24, 12)


def _touch(database: Database) -> None:
    """One save, and the clock of the file a moment later."""
    with database.transaction() as connection:
        add_project(connection, SmallTeam.key, "โครงการ")
    later = Path(database.location).stat().st_mtime_ns + 1_000_000
    os.utime(database.location, ns=(later, later))


def test_a_backup_is_whole_and_holds_every_save_before_it(file_database: Database) -> None:
    SmallTeam.fill(file_database)
    made = backups.back_up(file_database.location, now=NOON)
    assert made is not None and made.path.name == "2026-11-24 12.00.00.db"
    opened = Database.open(made.path)
    with opened.read() as connection:
        assert len(records.members(connection, SmallTeam.key)) == 2
    opened.close()
    assert [path.name for path in made.path.parent.iterdir()] == [made.path.name]


def test_a_backup_is_made_at_most_every_half_hour_and_only_after_a_change(file_database: Database) -> None:
    SmallTeam.fill(file_database)
    place = file_database.location
    first = backups.back_up_if_due(place, now=NOON)
    assert first is not None
    _touch(file_database)
    assert backups.back_up_if_due(place, now=NOON + timedelta(minutes=29)) is None
    second = backups.back_up_if_due(place, now=NOON + timedelta(minutes=30))
    assert backups.back_up_if_due(place, now=NOON + timedelta(hours=9)) == second
    assert backups.backups(place) == [first, second]


def test_a_clock_that_was_set_back_does_not_stop_the_backups(file_database: Database) -> None:
    backups.back_up(file_database.location, now=datetime(2569, 1, 1))
    SmallTeam.fill(file_database)
    _touch(file_database)
    assert backups.back_up_if_due(file_database.location, now=NOON) is not None


def test_the_sample_team_and_servers_get_no_backups(home: Path) -> None:
    sample = Database.create(sample_database())
    sample.close()
    assert backups.back_up(sample.location) is None
    assert backups.back_up("postgresql://server/wela") is None
    assert not backup_folder().exists()


def test_backups_taken_during_saves_hold_what_was_saved_before_they_began(file_database: Database) -> None:
    SmallTeam.fill(file_database)
    saved, stop = 0, threading.Event()

    def save() -> None:
        nonlocal saved
        while not stop.is_set():
            with file_database.transaction() as connection:
                add_entry(connection, SmallTeam.key, SmallTeam.somchai, date(2026, 11, 2), 60)
            saved += 1

    writer = threading.Thread(target=save)
    writer.start()
    for number in range(10):
        before = saved
        made = backups.back_up(file_database.location, now=NOON + timedelta(seconds=number))
        assert made is not None
        disk.check_pages(made.path, contents=True)
        with sqlite3.connect(made.path) as raw:
            assert raw.execute("SELECT count(*) FROM time_entry").fetchone()[0] >= before
    stop.set()
    writer.join()


def test_a_year_of_backups_thins_to_a_few_that_reach_back() -> None:
    """Every half hour of a working day, thinned after each; Saturdays and Sundays without work."""
    kept: set[datetime] = set()
    for day in range(366):
        morning = datetime(2026, 1, 1, 8) + timedelta(days=day)
        for half_hours in range(20) if morning.weekday() < 5 else ():
            now = morning + timedelta(minutes=30 * half_hours)
            kept = backups.thinned(kept | {now}, now)
            assert now in kept
    ages = [(now.date() - moment.date()).days for moment in sorted(kept, reverse=True)]
    recent = [age for age in ages if age < 2]
    assert len(recent) == 40 and len(kept) - len(recent) == 12 + 10 + 9
    older = [age for age in ages if age >= 2]
    assert max(later - earlier for earlier, later in itertools.pairwise(older[:12])) <= 3
    assert max(later - earlier for earlier, later in itertools.pairwise(older[11:22])) <= 7
    assert max(later - earlier for earlier, later in itertools.pairwise(older[21:])) <= 35
    assert 300 <= ages[-1] <= 366


def test_old_backups_go_when_a_new_one_is_made(file_database: Database) -> None:
    SmallTeam.fill(file_database)
    for day in range(40):
        _touch(file_database)
        backups.back_up(file_database.location, now=NOON + timedelta(days=day))
    made = [backup.moment for backup in backups.backups(file_database.location)]
    assert made == sorted(backups.thinned(made, NOON + timedelta(days=39)))
    assert len(made) < 20


def test_without_room_nothing_is_written(file_database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=50_000_000))
    with pytest.raises(Unavailable, match="too little room"):
        backups.back_up(file_database.location)
    assert not backups.backups(file_database.location)


def test_a_damaged_file_is_not_taken_for_a_backup(file_database: Database) -> None:
    SmallTeam.fill(file_database)
    file_database.close()
    path = Path(file_database.location)
    with path.open("rb+") as file:
        file.seek(4096)
        file.write(b"\xaa" * 8192)
    with pytest.raises(Damaged):
        backups.back_up(path)
    assert not backups.backups(path)
    assert not list(backups_of(path).glob("*"))
