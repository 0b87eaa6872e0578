"""Fixtures for all tests: an empty database of each kind, with one team in it."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from models.database import Database
from models.teams import add_activity, add_member, add_project, add_team

# A machine busy with other tests is slow; slowness is the benchmarks' business.
settings.register_profile("wela", deadline=None)
settings.load_profile("wela")


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of a PostgreSQL server of our own, in a temporary folder on a free port."""
    from tests.postgresql import running_server

    with running_server() as address:
        yield address


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """An empty database: once a file, once a schema of its own on the server."""
    if request.param == "sqlite":
        opened = Database.create(tmp_path / "เวลา.db")
    else:
        from tests.postgresql import fresh_database

        opened = Database.open(fresh_database(request.getfixturevalue("server")))
    yield opened
    opened.close()


@pytest.fixture
def file_database(tmp_path: Path) -> Iterator[Database]:
    """An empty database file, for what does not depend on the kind of database."""
    opened = Database.create(tmp_path / "เวลา.db")
    yield opened
    opened.close()


class SmallTeam:
    """Keys of a team with two people, two projects and two activities."""

    key = "0" * 31 + "1"
    somchai = "a" * 31 + "1"
    malee = "a" * 31 + "2"
    mangrove = "b" * 31 + "1"
    youth = "b" * 31 + "2"
    visit = "c" * 31 + "1"
    meeting = "c" * 31 + "2"

    @classmethod
    def fill(cls, database: Database) -> "SmallTeam":
        with database.transaction() as connection:
            add_team(connection, "กลุ่มต้นกล้า", with_defaults=False, key=cls.key)
            add_member(connection, cls.key, "สมชาย ใจดี", key=cls.somchai, cost_minor=20_000)
            add_member(connection, cls.key, "มาลี แก้วใส", kind="volunteer", weekly_seconds=None, key=cls.malee)
            add_project(connection, cls.key, "ฟื้นฟูป่าชายเลน", key=cls.mangrove)
            add_project(connection, cls.key, "อบรมเยาวชน", key=cls.youth)
            add_activity(connection, cls.key, "ลงพื้นที่", "mission", key=cls.visit)
            add_activity(connection, cls.key, "ประชุมทีม", "administration", key=cls.meeting)
        return cls()


@pytest.fixture
def small_team(database: Database) -> SmallTeam:
    return SmallTeam.fill(database)
