"""Killed anywhere, on a full disk, or given a broken file: the database is as it was or as it was to be."""

import json
import os
import random
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from models.backups import copy_to
from models.database import Database
from models.errors import AppError, Damaged, Refused, Unavailable
from models.ledger import add_entry
from models.places import is_shared_folder
from tests.conftest import SmallTeam

ROOT = Path(__file__).parents[2]
PAGE = 4096
forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")


@forks
@pytest.mark.parametrize(
    ("scenario", "stride", "left"),
    [
        ("Create", 7, {"nothing", "None", "end: None"}),
        ("BackUp", 7, {"nothing", "เก่า", "end: เก่า"}),
        ("Restore", 13, {"เก่า", "ใหม่", "end: ใหม่"}),
        ("RestoreDamaged", 7, {"as it was", "ใหม่", "end: ใหม่"}),
        ("Migrate", 61, {"as it was", "migrated", "end: migrated"}),
        ("MigrateFailing", 61, {"as it was", "migrated", "end: migrated"}),
    ],
)
def test_death_at_any_line_leaves_the_old_or_the_new(
    tmp_path: Path, home: Path, scenario: str, stride: int, left: set[str]
) -> None:
    command = [sys.executable, "-m", "tests.models.dying", scenario, str(tmp_path), str(stride)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert ended.returncode == 0, ended.stderr
    found = json.loads(ended.stdout)
    print(scenario, found)
    assert set(found) == left
    assert sum(found.values()) > 10


@pytest.fixture
def whole(file_database: Database) -> bytes:
    """The bytes of a database with three hundred entries."""
    SmallTeam.fill(file_database)
    with file_database.transaction() as connection:
        for number in range(300):
            add_entry(
                connection, SmallTeam.key, SmallTeam.somchai, date(2026, 9, 1), 60 + number, note="น้ำ" * 20
            )
    file_database.close()
    return Path(file_database.location).read_bytes()


def _mutations(whole: bytes) -> list[bytes]:
    chance = random.Random(11)
    pages = len(whole) // PAGE
    truncated = [whole[: chance.randrange(len(whole))] for _ in range(80)]
    junk: list[bytes] = []
    for _ in range(80):
        start = chance.randrange(pages) * PAGE
        junk.append(whole[:start] + chance.randbytes(PAGE) + whole[start + PAGE :])
    foreign = [chance.randbytes(chance.randrange(9000)) for _ in range(40)]
    return truncated + junk + foreign


def test_two_hundred_broken_files_are_refused_and_left_alone(whole: bytes, tmp_path: Path) -> None:
    path = tmp_path / "แปลก.db"
    mutations = _mutations(whole)
    for content in mutations:
        path.write_bytes(content)
        with pytest.raises(Damaged):
            Database.open(path)
        assert path.read_bytes() == content
    assert len(mutations) == 200


def test_a_wela_file_that_lacks_a_table_is_refused(file_database: Database) -> None:
    with file_database.transaction() as connection:
        connection.exec_driver_sql("DROP TABLE leave")
    file_database.close()
    with pytest.raises(Damaged):
        Database.open(file_database.location)


def _save_until_refused(database: Database) -> tuple[int, AppError]:
    """How many entries were acknowledged, and the sentence that ended it."""
    saved = 0
    try:
        while saved < 100_000:
            with database.transaction() as connection:
                add_entry(connection, SmallTeam.key, SmallTeam.somchai, date(2026, 9, 1), 60, note="น้ำ" * 300)
            saved += 1
    except AppError as error:
        return saved, error
    raise AssertionError("the disk never filled up")


def _stored(database: Database) -> int:
    with database.read() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        return connection.exec_driver_sql("SELECT count(*) FROM time_entry").scalar_one()


def test_a_write_that_the_system_refuses_leaves_what_was_saved(file_database: Database) -> None:
    """A limit on the size of files stands for a disk that fails."""
    resource = pytest.importorskip("resource")
    SmallTeam.fill(file_database)
    size = Path(file_database.location).stat().st_size
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 40 * PAGE, before[1]))
    try:
        saved, error = _save_until_refused(file_database)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert isinstance(error, Unavailable) and "othing was saved" in str(error)
    assert saved > 5 and _stored(file_database) == saved


@pytest.fixture
def small_disk(tmp_path: Path):
    """A disk of two megabytes."""
    point = tmp_path / "disk"
    point.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(point)]
    try:
        if subprocess.run(mount, capture_output=True, check=False).returncode:
            pytest.skip("mounting a small disk needs root")
    except FileNotFoundError:
        pytest.skip("this system has no mount")
    yield point
    subprocess.run(["umount", "-l", str(point)], check=False)


def test_a_full_disk_leaves_what_was_saved(small_disk: Path) -> None:
    database = Database.create(small_disk / "เวลา.db")
    SmallTeam.fill(database)
    saved, error = _save_until_refused(database)
    print(f"{saved} saves before the disk was full")
    assert str(error) == "The disk is full. Free some space and try again; nothing was saved."
    assert _stored(database) == saved
    with pytest.raises(Unavailable, match="could not be written"):
        copy_to(database, small_disk / "สำเนา.db")
    assert [path.name for path in small_disk.iterdir()] == ["เวลา.db"]
    (small_disk / "ใหญ่").mkdir()
    database.close()
    assert not Database.open(small_disk / "เวลา.db").read_only


def test_what_lies_on_a_read_only_disk_can_be_read(small_disk: Path) -> None:
    path = small_disk / "เวลา.db"
    database = Database.create(path)
    SmallTeam.fill(database)
    database.close()
    remount = ["mount", "-o", "remount,ro", str(small_disk)]
    subprocess.run(remount, check=True)
    database = Database.open(path)
    assert database.read_only and _stored(database) == 0
    with pytest.raises(Unavailable, match="only be read"), database.transaction():
        pass
    database.close()


SHARED = ["Dropbox", "Dropbox (Team)", "OneDrive - มูลนิธิ", "Google Drive", "GoogleDrive", "iCloud Drive"]


@pytest.mark.parametrize("name", SHARED)
def test_the_live_file_is_never_made_in_a_shared_folder(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name / "ทีม"
    assert is_shared_folder(folder)
    with pytest.raises(Refused, match="Other computers"):
        Database.create(folder / "เวลา.db")
    assert not folder.exists()


def test_the_kind_of_disk_is_told_by_the_mount_that_holds_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounts = tmp_path / "mounts"
    (tmp_path / "my share" / "deep").mkdir(parents=True)
    (tmp_path / "local").mkdir()
    share = str(tmp_path / "my share").replace(" ", "\\040")
    monkeypatch.setattr("models.places._MOUNTS", mounts)
    for kind, shared in {
        "cifs": True,
        "nfs4": True,
        "fuse.sshfs": True,
        "ext4": False,
        "fuseblk": False,
    }.items():
        mounts.write_text(f"/dev/sda / ext4 rw 0 0\nserver:/x {share} {kind} rw 0 0\n")
        assert is_shared_folder(tmp_path / "my share" / "deep") is shared
        assert not is_shared_folder(tmp_path / "local")
