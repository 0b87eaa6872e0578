"""A copy of the database is whole, never takes the place of a file unasked, and leaves no parts behind."""

from pathlib import Path

import pytest

from models import records
from models.backups import copy_to, shown_location
from models.database import Database
from models.errors import Refused, Unavailable
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
