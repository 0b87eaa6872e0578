"""Fixtures for the window: a folder of its own for everything it writes, a theme, an open team."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from gui import dates, language
from gui.settings import SettingsStore
from gui.tasks import wait_for_all
from gui.theme import Theme, load_fonts
from gui.workspace import Workspace
from models import records
from models.database import Database
from models.teams import add_member, add_project, add_team


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nothing a test does reaches the settings or the data of the person who runs it."""
    folder = tmp_path / "home"
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setenv("WELA_DATABASE", str(folder / "wela.db"))
    return folder


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    language.set_language("en")
    dates.set_era("auto")
    yield
    language.set_language("en")
    dates.set_era("auto")


@pytest.fixture(autouse=True)
def no_stray_work() -> Iterator[None]:
    """As in the window: no worker may collect garbage, for there may be widgets in it."""
    gc.disable()
    yield
    wait_for_all()
    gc.enable()


@pytest.fixture
def settings(tmp_path: Path, qapp: QApplication) -> SettingsStore:
    return SettingsStore(tmp_path / "wela.ini")


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    load_fonts()
    made = Theme("light")
    made.apply()
    return made


@pytest.fixture
def workspace(tmp_path: Path, qapp: QApplication) -> Iterator[Workspace]:
    """An open database with one team, one member and one project; the member is me."""
    database = Database.create(tmp_path / "ทีม.db")
    with database.transaction() as connection:
        add_team(connection, "กลุ่มต้นกล้า", with_defaults=False, key="1" * 32)
        add_member(connection, "1" * 32, "ปรียา ทองดี", key="2" * 32)
        add_project(connection, "1" * 32, "ฟื้นฟูป่าชายเลน")
    made = Workspace()
    with database.read() as connection:
        teams = records.teams(connection)
        members = records.members(connection, teams[0].key)
    made.open(database, teams)
    made.set_team(teams[0], members, members[0])
    yield made
    made.close()
