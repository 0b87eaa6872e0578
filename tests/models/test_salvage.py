"""From a damaged file everything readable comes into a new one, the rest is counted, and the file itself stays."""

import random
import sqlite3
from datetime import date
from pathlib import Path

import pytest

from models import commitments, recovery, response_rows, salvage, workshops
from models.database import Database
from models.errors import Damaged
from models.ledger import add_income
from models.ratings import Answer
from models.response_rows import Entered
from tests.conftest import SmallTeam
from tests.models.wave_people import SMALL, Person, closed, opened, read

PAGE = 4096
DAY = date(2026, 11, 20)


@pytest.fixture
def full(file_database: Database) -> Path:
    """Four thousand entries and an income, closed."""
    SmallTeam.fill(file_database)
    with file_database.transaction() as connection:
        connection.exec_driver_sql(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4000)"
            " INSERT INTO time_entry (key, team, member, day, month, seconds, project, note, tags, version, created,"
            " changed) SELECT lower(hex(randomblob(16))), ?, ?, 739800 + i % 300, 202607, i, ?, 'น้ำ', '[]', 1, 0, 0"
            " FROM n",
            (SmallTeam.key, SmallTeam.somchai, SmallTeam.mangrove),
        )
        add_income(connection, SmallTeam.key, date(2026, 9, 1), 5_000_000, kind="grant")
    file_database.close()
    return Path(file_database.location)


def _pages_of(path: Path, name: str) -> list[int]:
    with sqlite3.connect(path) as raw:
        return [row[0] for row in raw.execute("SELECT pageno FROM dbstat WHERE name = ? ORDER BY 1", (name,))]


def _spoil(path: Path, pages: list[int]) -> bytes:
    with path.open("rb+") as file:
        for page in pages:
            file.seek((page - 1) * PAGE)
            file.write(b"\xaa" * PAGE)
    return path.read_bytes()


def _pages(path: Path) -> int:
    return path.stat().st_size // PAGE


def test_an_undamaged_file_comes_over_whole(full: Path, tmp_path: Path) -> None:
    found = salvage.salvage(full, tmp_path / "ใหม่.db")
    assert found.is_complete
    assert (found.kept["time_entry"], found.kept["member"], found.kept["income"]) == (4000, 2, 1)


def test_all_that_is_readable_comes_over_and_the_rest_is_counted(full: Path, tmp_path: Path) -> None:
    """Pages in the middle of the file hold entries or their indexes."""
    middle = _pages(full) // 2
    before = _spoil(full, [middle, middle + 1, middle + 7])
    with pytest.raises(Damaged):
        Database.open(full)
    found = salvage.salvage(full, tmp_path / "ใหม่.db")
    assert full.read_bytes() == before
    assert 3000 < found.kept["time_entry"] <= 4000
    assert found.missing["time_entry"] in (None, 4000 - found.kept["time_entry"])
    assert found.missing["member"] == 0
    opened = Database.open(tmp_path / "ใหม่.db")
    with opened.read() as connection:
        assert not connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    opened.close()


def test_damaged_files_yield_sound_ones_or_a_sentence(full: Path, tmp_path: Path) -> None:
    whole, chance = full.read_bytes(), random.Random(7)
    sound = refused = rows = 0
    for number in range(40):
        full.write_bytes(whole)
        count = chance.randint(1, 4)
        _spoil(full, [chance.randint(2, _pages(full)) for _ in range(count)])
        target = tmp_path / f"{number}.db"
        try:
            found = salvage.salvage(full, target)
        except Damaged:
            refused += 1
            assert not target.exists()
            continue
        Database.open(target).close()
        sound += 1
        rows += sum(found.kept.values())
        target.unlink()
    print(f"{sound} salvaged, {refused} refused, {rows / sound:.0f} of 4011 rows on average")
    assert sound > 35


def test_lost_people_and_projects_are_made_up_or_left_out(full: Path, tmp_path: Path) -> None:
    with sqlite3.connect(full) as raw:
        for table in ("project", "member", "membership", "hourly_cost"):
            raw.execute(f"DELETE FROM {table}")
    found = salvage.salvage(full, tmp_path / "ใหม่.db")
    assert found.kept["time_entry"] == 4000
    opened = Database.open(tmp_path / "ใหม่.db")
    with opened.read() as connection:
        assert connection.exec_driver_sql("SELECT name, team FROM member").all() == [
            ("? aaaa", SmallTeam.key)
        ]
        assert connection.exec_driver_sql("SELECT DISTINCT project FROM time_entry").all() == [(None,)]
    opened.close()


def test_a_file_of_nothing_readable_is_refused(full: Path, tmp_path: Path) -> None:
    _spoil(full, list(range(1, _pages(full) + 1)))
    assert not salvage.is_readable(full)
    assert recovery.find_rescue(full) is None


def test_what_can_be_done_is_found_out(full: Path) -> None:
    from models.backups import back_up

    made = back_up(full)
    assert made is not None
    _spoil(full, [_pages(full) // 2])
    rescue = recovery.find_rescue(full)
    assert rescue is not None and rescue.backup == made and rescue.is_readable
    _spoil(made.path, [_pages(made.path) // 2])
    assert recovery.find_rescue(full) == recovery.Rescue(None, True)


def test_answers_come_over_with_their_wave_and_never_without(full: Path, tmp_path: Path) -> None:
    database = Database.open(full)
    waves = [closed(database, wave) for wave in (opened(database, SmallTeam.key, name=name) for name in "กข")]
    running = opened(database, SmallTeam.key, name="เปิดอยู่")
    Person(database, running, "บัตร").tick(2)
    with database.transaction() as connection:
        for wave in waves:
            response_rows.insert(connection, wave.key, SMALL, [Entered(Answer((1, 2, 3, 4, 5, 1)))] * 3)
    database.close()
    with sqlite3.connect(full) as raw:
        raw.execute("DELETE FROM wave WHERE name = 'ก'")
    found = salvage.salvage(full, tmp_path / "ใหม่.db")
    assert (found.kept["wave"], found.kept["response"], found.missing["response"]) == (2, 3, 3)
    rescued = Database.open(tmp_path / "ใหม่.db")
    assert read(rescued, waves[1].key).finished == 3
    assert Person(rescued, running, "บัตร").draft().place == 2
    rescued.close()


def test_a_file_of_the_version_before_lacks_columns_and_loses_no_row(full: Path, tmp_path: Path) -> None:
    database = Database.open(full)
    wave = closed(database, opened(database, SmallTeam.key))
    with database.transaction() as connection:
        response_rows.insert(connection, wave.key, SMALL, [Entered(Answer((1, 2, 3, 4, 5, 1)))] * 3)
    database.close()
    with sqlite3.connect(full) as raw:
        for table in ("wave", "response"):
            raw.execute(f"ALTER TABLE {table} DROP COLUMN looking_back")
    found = salvage.salvage(full, tmp_path / "ใหม่.db")
    assert (found.kept["wave"], found.kept["response"]) == (1, 3)
    rescued = Database.open(tmp_path / "ใหม่.db")
    assert not read(rescued, wave.key).looking_back
    rescued.close()


def test_promises_come_over_and_name_nobody_who_is_lost(full: Path, tmp_path: Path) -> None:
    database = Database.open(full)
    wave = closed(database, opened(database, SmallTeam.key))
    with database.transaction() as connection:
        key = "e" * 32
        commitments.add_commitment(
            connection, SmallTeam.key, "ฟังให้จบ", member=SmallTeam.malee, decided=DAY, due=DAY, key=key
        )
        held = commitments.commitment(connection, key)
        assert held is not None
        commitments.check_in(connection, held, DAY, "going")
        later = date(2026, 12, 1)
        workshops.add_workshop(
            connection,
            [SmallTeam.key],
            "เวที",
            days=(DAY, DAY),
            before=(DAY, DAY),
            after=(later, later),
            key="d" * 32,
        )
        (part,) = workshops.parts(connection, "d" * 32)
        workshops.change_part(connection, part.key, 1, before_wave=wave.key)
    database.close()
    with sqlite3.connect(full) as raw:
        raw.execute("DELETE FROM membership WHERE member = ?", (SmallTeam.malee,))
        raw.execute("DELETE FROM member WHERE key = ?", (SmallTeam.malee,))
        raw.execute("DELETE FROM wave")
    salvage.salvage(full, tmp_path / "ใหม่.db")
    rescued = Database.open(tmp_path / "ใหม่.db")
    with rescued.read() as connection:
        (one,) = commitments.commitments(connection, SmallTeam.key)
        assert (one.what, one.member, len(one.check_ins)) == ("ฟังให้จบ", None, 1)
        ((_, own),) = workshops.workshops(connection, SmallTeam.key)
        assert own.before_wave is None
    rescued.close()
