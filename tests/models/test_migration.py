"""Old databases reach the present schema by a copy that is compared first; a failure leaves the file alone."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect

from models import migration, version
from models.backups import backups
from models.database import Database
from models.errors import Damaged
from models.schema import Schema
from tests.conftest import SmallTeam
from tests.models.wave_people import Person, closed, opened


def _structure(path: Path) -> dict[str, object]:
    look = inspect(create_engine(f"sqlite:///{path}"))
    return {
        name: (
            [(column["name"], str(column["type"]), column["nullable"]) for column in look.get_columns(name)],
            sorted((index["name"], tuple(index["column_names"])) for index in look.get_indexes(name)),
            sorted(tuple(key["constrained_columns"]) for key in look.get_foreign_keys(name)),
        )
        for name in Schema.metadata.tables
    }


def _blank(path: Path) -> None:
    """A file of ours from before the first revision."""
    with sqlite3.connect(path) as raw:
        raw.execute(f"PRAGMA application_id={migration.APPLICATION_ID}")
        raw.execute("PRAGMA user_version=65535")
        raw.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")


def test_migrating_leads_to_the_same_schema_as_creating(tmp_path: Path) -> None:
    _blank(tmp_path / "เก่า.db")
    Database.open(tmp_path / "เก่า.db").close()
    Database.create(tmp_path / "ใหม่.db").close()
    assert _structure(tmp_path / "เก่า.db") == _structure(tmp_path / "ใหม่.db")
    assert [file.name for file in tmp_path.iterdir()].count("เก่า.db") == 1


def test_the_old_file_is_a_backup_after_a_migration(tmp_path: Path) -> None:
    _blank(tmp_path / "เก่า.db")
    Database.open(tmp_path / "เก่า.db").close()
    (old,) = backups(tmp_path / "เก่า.db")
    with sqlite3.connect(old.path) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (65535,)


def test_head_is_the_newest_revision() -> None:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(Path(migration.__file__).parent / "migrations"))
    assert ScriptDirectory.from_config(config).get_current_head() == migration.HEAD


def test_a_failed_migration_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "เก่า.db"
    _blank(path)
    before = path.read_bytes()

    def fail(*_: object) -> None:
        raise RuntimeError("power cut")

    monkeypatch.setattr(migration, "_compare", fail)
    with pytest.raises(RuntimeError):
        Database.open(path)
    assert path.read_bytes() == before
    assert not list(tmp_path.glob("*.migrating"))


def test_a_newer_minor_version_is_read_only_and_a_newer_major_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "อนาคต.db"
    database = Database.create(path)
    SmallTeam.fill(database)
    database.close()
    with sqlite3.connect(path) as raw:
        raw.execute(f"PRAGMA user_version={version.MAJOR * 65536 + version.MINOR + 1}")
    assert Database.open(path).read_only
    with sqlite3.connect(path) as raw:
        raw.execute(f"PRAGMA user_version={(version.MAJOR + 1) * 65536}")
    with pytest.raises(Damaged, match="newer"):
        Database.open(path)


def test_a_file_of_the_first_version_keeps_its_rows_and_gains_the_later_tables(tmp_path: Path) -> None:
    path = tmp_path / "รุ่นแรก.db"
    database = Database.create(path)
    SmallTeam.fill(database)
    database.close()
    added = (
        *("week_row", "week_plan", "week_note", "typical_day"),
        *("slide", "letterhead", "time_target", "new_way", "dream_level", "dream_team"),
        *("check_in", "commitment", "workshop_team", "workshop"),
        *("instrument", "ballot", "response", "wave"),
    )
    with sqlite3.connect(path) as raw:
        for name in added:
            raw.execute(f"DROP TABLE {name}")
        raw.execute("UPDATE alembic_version SET version_num='0001'")
        raw.execute("PRAGMA user_version=65536")
    Database.open(path).close()
    with sqlite3.connect(path) as raw:
        assert raw.execute("SELECT name FROM member ORDER BY name").fetchall() == [
            ("มาลี แก้วใส",),
            ("สมชาย ใจดี",),
        ]
        assert [raw.execute(f"SELECT count(*) FROM {name}").fetchone() for name in added] == [(0,)] * 18


@pytest.mark.postgresql
def test_a_server_of_the_version_before_gains_the_waves(server: str) -> None:
    from tests.postgresql import fresh_database

    address = fresh_database(server)
    database = Database.open(address)
    SmallTeam.fill(database)
    with database.transaction() as connection:
        for name in (
            *("slide", "letterhead", "time_target", "new_way", "dream_level", "dream_team"),
            *("check_in", "commitment", "workshop_team", "workshop"),
            *("instrument", "ballot", "response", "wave"),
        ):
            connection.exec_driver_sql(f'DROP TABLE "{name}"')
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0002'")
    database.close()
    database = Database.open(address)
    wave = opened(database, SmallTeam.key)
    Person(database, wave, "บัตร").hand_in()
    assert closed(database, wave).finished == 1
    database.close()
