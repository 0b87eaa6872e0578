"""Saves through the write gate in forked children that are killed: python -m tests.gui.dying_writer FILE KILLS SEED.

Each save is one transaction of two rows, an entry and an income with the same note; every tenth is an import of two
thousand entries, long enough to be met in the middle. A save is acknowledged when the window would show its tick. After
each kill the file is opened as the window opens it and compared with what was acknowledged; the sums come as JSON.
"""

import json
import os
import random
import signal
import sys
import time
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from gui.workspace import Workspace
from models import changes, disk, records
from models.changes import Change
from models.database import Database
from models.ledger import add_entry, add_income
from models.teams import add_member, add_team

TEAM, MEMBER = "1" * 32, "2" * 32
DAY = date(2026, 9, 1)
MANY = 2000


def save_two(connection, number: int) -> Change:
    change = add_entry(connection, TEAM, MEMBER, DAY, 60, note=f"น้ำ {number}")
    return change + add_income(
        connection, TEAM, DAY, 100, kind="grant", source=f"แหล่งทุน {number}", note=f"น้ำ {number}"
    )


def save_many(connection, number: int) -> Change:
    blank = {"start": None, "project": None, "activity": None, "tags": "[]"}
    source = {"source_file": None, "source_row": None, "source_id": None, "fingerprint": None}
    row = {"team": TEAM, "member": MEMBER, "day": DAY.toordinal(), "month": 202609, "seconds": 60}
    rows = [{**row, **blank, **source, "note": f"นำเข้า {number}"} for _ in range(MANY)]
    return changes.insert_many(connection, "time_entry", rows)


class Writer:
    """In the child: one save after the other, each acknowledged through the pipe."""

    def __init__(self, path: str, first: int, pipe: int) -> None:
        self._number, self._pipe = first, pipe
        self._workspace = Workspace()
        database = Database.open(path)
        with database.read() as connection:
            self._workspace.open(database, records.teams(connection))

    def save(self) -> None:
        number = self._number
        work = save_many if number % 10 == 9 else save_two
        self._number += 1
        self._workspace.do("บันทึก", work, number, done=lambda _: self._acknowledge(number))

    def _acknowledge(self, number: int) -> None:
        os.write(self._pipe, f"{number}\n".encode())
        self.save()


def write_until_killed(path: str, first: int, pipe: int) -> None:
    application = QCoreApplication([])
    writer = Writer(path, first, pipe)
    QTimer.singleShot(0, writer.save)
    application.exec()
    os._exit(1)


def one_kill(path: str, first: int, wait: float) -> list[int]:
    """The numbers of the saves that were acknowledged before the kill."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        write_until_killed(path, first, write)
    os.close(write)
    with os.fdopen(read) as pipe:
        acknowledged = [int(pipe.readline())]
        time.sleep(wait)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        # A line that was cut short by the kill ends in no line break, and tells of a save all the same.
        acknowledged += [int(line) for line in pipe.read().split()]
    return acknowledged


def stored(path: str) -> tuple[set[int], set[int]]:
    """The numbers of whole and of half saves in the file; raises when it is not sound."""
    disk_path = Path(path)
    database = Database.open(disk_path)
    with database.read() as connection:
        ask = connection.exec_driver_sql
        entries = {row[0] for row in ask("SELECT note FROM time_entry WHERE note LIKE 'น้ำ %'")}
        incomes = {row[0] for row in ask("SELECT note FROM income")}
        imports = dict(
            ask("SELECT note, count(*) FROM time_entry WHERE note LIKE 'นำเข้า %' GROUP BY note").all()
        )
    database.close()
    disk.check_pages(disk_path, contents=True)
    whole = {note for note, count in imports.items() if count == MANY}
    half = (entries ^ incomes) | (imports.keys() - whole)
    return {_number(note) for note in (entries & incomes) | whole}, {_number(note) for note in half}


def _number(note: str) -> int:
    return int(note.split()[1])


def main(path: str, kills: str, seed: str) -> None:
    database = Database.create(path)
    with database.transaction() as connection:
        add_team(connection, "กลุ่มต้นกล้า", with_defaults=False, key=TEAM)
        add_member(connection, TEAM, "ปรียา", key=MEMBER)
    database.close()
    chance, first = random.Random(int(seed)), 0
    acknowledged: set[int] = set()
    half: set[int] = set()
    journals = 0
    for _ in range(int(kills)):
        acknowledged.update(one_kill(path, first, chance.uniform(0, 0.12)))
        journals += Path(f"{path}-journal").exists()
        whole, half_now = stored(path)
        half |= half_now
        first = max(whole | acknowledged) + 1
    lost = acknowledged - whole
    print(
        json.dumps(
            {
                "kills": int(kills),
                "in the middle of a save": journals,
                "acknowledged": len(acknowledged),
                "lost": len(lost),
                "half saved": len(half),
            }
        )
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
