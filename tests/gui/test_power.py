"""What the window showed as saved is there after a kill, and a write that the disk refuses gives the form back."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from gui.workspace import Workspace
from models import backups, ledger
from models.database import Database
from models.errors import AppError, Unavailable
from models.teams import add_project

ROOT = Path(__file__).parents[2]
TEAM, MEMBER = "1" * 32, "2" * 32


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")
def test_forty_kills_lose_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.gui.dying_writer", str(tmp_path / "ทีม.db"), "40", "1"]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=180, check=False)
    assert ended.returncode == 0, ended.stderr
    found = json.loads(ended.stdout)
    print(found)
    assert found["acknowledged"] >= 40
    assert (found["lost"], found["half saved"]) == (0, 0)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")
def test_twelve_kills_of_a_person_at_work_lose_nothing_but_the_last_letters(
    home: Path, tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "tests.gui.dying_person", str(tmp_path / "เวลา.db"), "12", "3"]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*.warning=false"}
    ended = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300, check=False
    )
    assert ended.returncode == 0, ended.stderr
    found = json.loads(ended.stdout)
    print(found)
    assert found["complaints"] == []
    assert found["acknowledged saves"] >= 12 and found["half-typed texts"] and found["timers"]
    assert found["oldest lost typing in ms"] <= 2000


@contextmanager
def _full(path: Path) -> Iterator[None]:
    """The system lets no file grow beyond the size of this one."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_write_that_the_disk_refuses_is_given_back_and_can_be_repeated(
    workspace: Workspace, qtbot: QtBot
) -> None:
    assert workspace.database is not None
    errors: list[AppError] = []
    write = (ledger.add_entry, TEAM, MEMBER, date(2026, 9, 1), 60)
    with _full(Path(workspace.database.location)):
        workspace.do("บันทึก", *write, note="น้ำ" * 9000, failed=errors.append)
        workspace.wait()
    assert isinstance(errors[0], Unavailable) and "othing was saved" in str(errors[0])
    assert workspace.undo_text == ""
    with qtbot.waitSignal(workspace.changed):
        workspace.do("บันทึก", *write, note="น้ำ" * 9000)


def test_a_backup_comes_before_what_asks_for_one(workspace: Workspace, qtbot: QtBot) -> None:
    assert workspace.database is not None
    place = workspace.database.location
    with qtbot.waitSignal(workspace.changed):
        workspace.do("เพิ่ม", add_project, TEAM, "ตลาดชุมชน")
    assert not backups.backups(place)
    with qtbot.waitSignal(workspace.changed):
        workspace.do("นำเข้า", add_project, TEAM, "อบรมเยาวชน", backup_first=True)
    (made,) = backups.backups(place)
    opened = Database.open(made.path)
    with opened.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM project").scalar() == 2
    opened.close()


def test_without_room_for_a_backup_nothing_is_written(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    errors: list[AppError] = []
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=1_000_000))
    workspace.do("นำเข้า", add_project, TEAM, "อบรมเยาวชน", backup_first=True, failed=errors.append)
    workspace.wait()
    assert "too little room" in str(errors[0])
    assert workspace.database is not None
    with workspace.database.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM project").scalar() == 1
