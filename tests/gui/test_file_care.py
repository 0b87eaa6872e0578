"""The window finds a way out for a file that is damaged, read-only, shared or held elsewhere, and makes backups."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.application import Application
from gui.instance import SingleInstance, lock_file
from gui.tasks import wait_for_all
from models import backups
from models.database import Database
from models.places import data_folder
from models.teams import add_member, add_team

ROOT = Path(__file__).parents[2]
PAGE = 4096
HOLDER = """
import sys, time
from gui.instance import SingleInstance
holder = SingleInstance()
print(holder.take(sys.argv[1]), flush=True)
time.sleep(60)
"""


@pytest.fixture
def start(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Callable[[Path], Application]]:
    """The window on a file, once it has said something about it."""
    made: list[Application] = []

    def begin(path: Path) -> Application:
        wela = Application(tmp_path / "wela.ini", str(path))
        made.append(wela)
        wela.settings.change(language="en")
        wela.start()
        return wela

    yield begin
    for wela in made:
        wela.window.close()
        wela.end()
        wela.window.deleteLater()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A closed file of one team with forty people."""
    return _filled(tmp_path / "ทีม.db")


def _filled(path: Path) -> Path:
    database = Database.create(path)
    with database.transaction() as connection:
        add_team(connection, "กลุ่มต้นกล้า", key="1" * 32)
        for number in range(40):
            add_member(connection, "1" * 32, f"ปรียา {number}")
    database.close()
    return path


def _spoil(path: Path) -> bytes:
    """Break the last page: of something, but never of the schema."""
    with path.open("rb+") as stream:
        stream.seek(-PAGE, os.SEEK_END)
        stream.write(b"\xaa" * PAGE)
    return path.read_bytes()


def _press(wela: Application, text: str) -> None:
    (button,) = [one for one in wela.window.banner._actions if one.text() == text]
    button.click()


def _wait_for_banner(wela: Application, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: words in wela.window.banner.sentence.text(), timeout=20_000)
    assert not wela.window.banner.isHidden()


def test_the_newest_backup_takes_the_place_of_a_damaged_file(start, file: Path, qtbot: QtBot):
    made = backups.back_up(file)
    assert made is not None
    _spoil(file)
    wela = start(file)
    _wait_for_banner(wela, qtbot, "is damaged. The newest good backup")
    with qtbot.waitSignal(wela.session.ready, timeout=20_000):
        _press(wela, "Open the newest backup")
    assert len(wela.workspace.members) == 40
    assert wela.window.banner.isHidden()
    assert list(made.path.parent.glob("damaged*.db"))


def test_what_can_be_read_is_saved_when_there_is_no_backup(start, file: Path, qtbot: QtBot):
    before = _spoil(file)
    wela = start(file)
    _wait_for_banner(wela, qtbot, "there is no good backup")
    with qtbot.waitSignal(wela.session.ready, timeout=20_000):
        _press(wela, "Save what can be read")
    _wait_for_banner(wela, qtbot, "rows were saved into")
    assert wela.workspace.database is not None
    assert Path(wela.workspace.database.location) == data_folder() / file.name
    assert wela.workspace.team is not None and wela.workspace.team.name == "กลุ่มต้นกล้า"
    assert file.read_bytes() == before


def test_a_file_of_another_program_offers_nothing(start, tmp_path: Path, qtbot: QtBot):
    path = tmp_path / "อื่น.db"
    path.write_text("สวัสดี", encoding="utf-8")
    wela = start(path)
    qtbot.waitUntil(lambda: wela.window.page_key == "start", timeout=20_000)
    wait_for_all()
    QApplication.processEvents()
    assert wela.window.banner.isHidden()


def test_a_read_only_file_opens_with_a_banner_and_is_worked_on_as_a_copy(
    start, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(
        "os.access", lambda place, mode: not (mode == os.W_OK and Path(place) in (file, file.parent))
    )
    wela = start(file)
    _wait_for_banner(wela, qtbot, "can only be read")
    assert wela.workspace.database is not None and wela.workspace.database.read_only
    wela.window.open_page("help")
    assert not wela.window.banner.isHidden()
    wela.settings.change(language="th")
    assert "read" not in wela.window.banner.sentence.text()
    wela.settings.change(language="en")
    with qtbot.waitSignal(wela.session.ready, timeout=20_000):
        _press(wela, "Work on a copy")
    assert not wela.workspace.database.read_only
    assert Path(wela.workspace.database.location).parent == data_folder()
    assert wela.window.banner.isHidden()


def test_a_file_in_a_shared_folder_is_moved_when_asked(start, file: Path, tmp_path: Path, qtbot: QtBot):
    shared = tmp_path / "Dropbox" / file.name
    shared.parent.mkdir()
    file.rename(shared)
    wela = start(shared)
    _wait_for_banner(wela, qtbot, "Other computers write")
    with qtbot.waitSignal(wela.session.ready, timeout=20_000):
        _press(wela, "Move it to this computer")
    assert Path(wela.workspace.database.location) == data_folder() / file.name
    assert [path.name for path in shared.parent.iterdir()] == [file.name + ".moved"]


def test_the_end_leaves_a_backup_and_no_side_file(start, file: Path, qtbot: QtBot):
    wela = start(file)
    qtbot.waitSignal(wela.session.ready, timeout=20_000).wait()
    assert lock_file(str(file)).exists()
    wela.end()
    assert len(backups.backups(file)) == 1
    assert [path.name for path in file.parent.glob("ทีม*")] == [file.name]


def test_a_backup_is_made_while_the_window_works(start, file: Path, qtbot: QtBot):
    hour_ago = datetime.now() - timedelta(hours=1)
    backups.back_up(file, now=hour_ago)
    os.utime(file)
    wela = start(file)
    qtbot.waitSignal(wela.session.ready, timeout=20_000).wait()
    wela.backups.look()
    qtbot.waitUntil(lambda: len(backups.backups(file)) == 2, timeout=20_000)


def test_leftovers_of_killed_work_are_gone_after_the_start(start, file: Path, qtbot: QtBot):
    half = file.with_name(file.name + ".restoring")
    half.write_bytes(b"x")
    wela = start(file)
    qtbot.waitSignal(wela.session.ready, timeout=20_000).wait()
    assert not half.exists()


def test_a_lock_is_free_again_when_its_holder_was_killed(file: Path, qapp: QApplication):
    next_start = SingleInstance()
    for _ in range(5):
        command = [sys.executable, "-c", HOLDER, str(file)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as holder:
            assert holder.stdout is not None and holder.stdout.readline() == "True\n"
            assert not next_start.take(str(file)) and next_start.other_host == ""
            holder.send_signal(signal.SIGKILL)
        assert next_start.take(str(file))
        next_start.release()


def test_a_lock_of_another_computer_is_never_called_stale(start, file: Path, qtbot: QtBot):
    lock = lock_file(str(file))
    lock.write_text("999999\nwela\nเครื่องของมาลี\nunknown\nunknown\n", encoding="utf-8")
    os.utime(lock, (0, 0))
    instance = SingleInstance()
    assert not instance.take(str(file)) and instance.other_host == "เครื่องของมาลี"
    wela = start(file)
    with qtbot.waitSignal(wela.session.failed, timeout=20_000) as refused:
        pass
    assert "เครื่องของมาลี" in str(refused.args[0])
    assert lock.exists()
