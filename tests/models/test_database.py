"""Opening refuses what is not ours, and every connection has the settings that keep saves safe."""

from pathlib import Path

import pytest
from sqlalchemy import text

from models.database import Database
from models.errors import Damaged, Refused, Unavailable
from models.teams import add_team

WANTED = {
    "journal_mode": "delete",
    "synchronous": 3,
    "foreign_keys": 1,
    "secure_delete": 1,
    "trusted_schema": 0,
}


@pytest.mark.parametrize(("pragma", "value"), WANTED.items())
def test_every_connection_is_set_up(file_database: Database, pragma: str, value: object) -> None:
    with file_database.read() as one, file_database.read() as two:
        for connection in (one, two):
            assert connection.execute(text(f"PRAGMA {pragma}")).scalar() == value


def test_nothing_stays_when_a_transaction_fails(database: Database) -> None:
    with pytest.raises(ZeroDivisionError), database.transaction() as connection:
        add_team(connection, "กลุ่มต้นกล้า")
        raise ZeroDivisionError
    with database.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM team")).scalar() == 0


def test_create_refuses_an_existing_file(tmp_path: Path) -> None:
    (tmp_path / "มีแล้ว.db").write_text("ของเดิม", encoding="utf-8")
    with pytest.raises(Refused):
        Database.create(tmp_path / "มีแล้ว.db")
    assert (tmp_path / "มีแล้ว.db").read_text(encoding="utf-8") == "ของเดิม"


@pytest.mark.parametrize(
    "content", [b"", b"ab", b"SQLite format 3\0", b"SQLite format 3\0" + b"\xff" * 5000, b"x" * 9999]
)
def test_foreign_and_broken_files_are_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "แปลก.db"
    path.write_bytes(content)
    with pytest.raises(Damaged):
        Database.open(path)
    assert path.read_bytes() == content


def test_a_missing_file_is_said_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="no database"):
        Database.open(tmp_path / "ไม่มี.db")


def test_a_long_read_gives_way_to_a_save(file_database: Database) -> None:
    attempts = 0

    def slow(connection):
        nonlocal attempts
        attempts += 1
        if attempts == 1:
            file_database._interrupt_readers()
            endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
            import threading

            threading.Timer(0.2, file_database._interrupt_readers).start()
            return connection.execute(text(endless)).scalar()
        return connection.execute(text("SELECT 7")).scalar()

    assert file_database.ask(slow) == 7
    assert attempts == 2
