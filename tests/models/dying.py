"""Kills storage work at each of its lines, in children forked from one warm process: python -m tests.models.dying
NAME FOLDER STRIDE.

Each scenario prepares files, does the work in a child that dies (or in which an error is raised) at each line (or each
third, by the stride) until it lives to its end, and looks at what the death left behind. The counts are printed as JSON.
"""

import json
import os
import shutil
import signal
import sqlite3
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import FrameType

from models import backups, disk, migration, recovery
from models.database import Database
from models.errors import AppError
from models.places import backups_of
from models.teams import add_team
from models.version import APPLICATION_ID

MODELS = Path(migration.__file__).parent
WATCHED = {str(MODELS / f"{name}.py") for name in ("disk", "backups", "recovery", "migration", "database")}
REVISIONS = str(MODELS / "migrations")
Death = Callable[[], None]


class PowerCut(BaseException):
    """Raised in place of a kill."""


def kill() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def fail() -> None:
    raise PowerCut


def lives_through(work: Callable[[], object], line: int, death: Death) -> bool:
    """Do the work in a child that meets its death at this line of ours; True when it ends before."""
    child = os.fork()
    if child == 0:
        _do_and_leave(work, line, death)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) in (0, 9), "the work itself is broken"
    return os.WIFEXITED(status) and os.WEXITSTATUS(status) == 0


def _do_and_leave(work: Callable[[], object], line: int, death: Death) -> None:
    left = line

    def trace(frame: FrameType, event: str, _: object) -> object:
        nonlocal left
        if frame.f_code.co_filename not in WATCHED and not frame.f_code.co_filename.startswith(REVISIONS):
            return None
        if event == "line":
            left -= 1
            if left == 0:
                death()
        return trace

    status = 1
    try:
        sys.settrace(trace)
        work()
        status = 0
    except PowerCut:
        status = 9
    finally:
        sys.settrace(None)
        os._exit(status)


# The scenarios: prepare() -> work; judge() -> a word for what was left


def named(path: Path, name: str) -> None:
    database = Database.create(path)
    with database.transaction() as connection:
        add_team(connection, name)
    database.close()


def name_in(path: Path) -> str:
    try:
        database = Database.open(path)
    except AppError as error:
        return type(error).__name__
    with database.read() as connection:
        found = connection.exec_driver_sql("SELECT name FROM team").scalar()
    database.close()
    return str(found)


class Scenario:
    death: Death = staticmethod(kill)

    def __init__(self, folder: Path) -> None:
        self.path = folder / "เวลา.db"
        self.kept = folder / "kept"
        self.kept.mkdir()

    def prepare(self) -> None: ...
    def work(self) -> None: ...
    def judge(self) -> str: ...

    def run(self, stride: int) -> dict[str, int]:
        """Die at each stride-th line, then closer together near the end, where the new takes the old one's place."""
        found: Counter[str] = Counter()
        line, word = 1, ""
        while not word.startswith("end"):
            word = self._die(line)
            found[word] += 1
            line += stride
        if stride > 1:
            found.update(map(self._die, range(max(1, line - 3 * stride), line - stride, -(-stride // 6))))
        return dict(found)

    def _die(self, line: int) -> str:
        shutil.rmtree(backups_of(self.path), ignore_errors=True)
        for file in self.path.parent.glob(self.path.name + "*"):
            file.unlink()
        self.prepare()
        ended = lives_through(self.work, line, self.death)
        word = self.judge()
        recovery.remove_leftovers(self.path)
        left = [file.name for file in self.path.parent.iterdir() if file not in (self.path, self.kept)]
        assert not left, left
        return f"end: {word}" if ended else word


class Create(Scenario):
    def work(self) -> None:
        Database.create(self.path).close()

    def judge(self) -> str:
        return name_in(self.path) if self.path.exists() else "nothing"


class BackUp(Scenario):
    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        named(self.kept / "old.db", "เก่า")

    def prepare(self) -> None:
        shutil.copy(self.kept / "old.db", self.path)

    def work(self) -> None:
        backups.back_up(self.path)

    def judge(self) -> str:
        assert name_in(self.path) == "เก่า"
        made = backups.backups(self.path)
        return name_in(made[0].path) if made else "nothing"


class Restore(BackUp):
    """A sound file gives way to a backup, and becomes a backup itself."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        named(self.kept / "new.db", "ใหม่")

    def work(self) -> None:
        recovery.restore(self.kept / "new.db", self.path)

    def judge(self) -> str:
        found = name_in(self.path)
        if found == "ใหม่":
            assert [name_in(made.path) for made in backups.backups(self.path)] == ["เก่า"]
        return found


class RestoreDamaged(Restore):
    """A damaged file with a journal of its own gives way to a backup; every byte of both is kept."""

    def prepare(self) -> None:
        whole = (self.kept / "old.db").read_bytes()
        self.before = whole[:8192] + b"\xaa" * 8192 + whole[16384:]
        self.path.write_bytes(self.before)
        self.journal = self.path.with_name(self.path.name + "-journal")
        self.journal.write_bytes(b"\xaa" * 4096)

    def judge(self) -> str:
        aside = sorted(backups_of(self.path).glob("damaged*.db"))
        if self.path.read_bytes() == self.before:
            if not self.journal.exists():
                assert aside[0].read_bytes() == self.before
                assert aside[0].with_name(aside[0].name + "-journal").exists()
            self.journal.unlink(missing_ok=True)
            return "as it was"
        assert aside[0].read_bytes() == self.before
        return name_in(self.path)


class Migrate(Scenario):
    """A file from before the first revision."""

    def prepare(self) -> None:
        with sqlite3.connect(self.path) as raw:
            raw.execute(f"PRAGMA application_id={APPLICATION_ID}")
            raw.execute("PRAGMA user_version=65535")
            raw.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
        raw.close()
        self.before = self.path.read_bytes()

    def work(self) -> None:
        Database.open(self.path).close()

    def judge(self) -> str:
        if self.path.read_bytes() == self.before:
            return "as it was"
        disk.check_pages(self.path, contents=True)
        migration.examine(self.path)
        return "migrated"


class MigrateFailing(Migrate):
    death = staticmethod(fail)

    def judge(self) -> str:
        assert not list(self.path.parent.glob("*" + migration.MIGRATING)), "the copy is still there"
        return super().judge()


def main(name: str, folder: str, stride: str) -> None:
    scenario: Scenario = {kind.__name__: kind for kind in SCENARIOS}[name](Path(folder))
    scenario.prepare()
    scenario.work()  # warm: every import happens in the parent, once
    print(json.dumps(scenario.run(int(stride)), ensure_ascii=False))


SCENARIOS = (Create, BackUp, Restore, RestoreDamaged, Migrate, MigrateFailing)

if __name__ == "__main__":
    main(*sys.argv[1:])
