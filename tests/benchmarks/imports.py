"""A CSV file of many rows with preview, checks and undo record, against csv + one executemany into the same table."""

import csv
import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from shutil import copyfile

from models.database import Database
from models.exchange.plan import plan
from models.exchange.reading import read
from models.imports import bring_in
from models.schema import new_key, table
from models.teams import add_activity, add_member, add_project, add_team
from tests.benchmarks.big_team import TEAM, key
from tests.benchmarks.ground import Ground
from tests.benchmarks.measure import Figure, ratio, take_turns

_HEADER = ("User", "Project", "Task", "Description", "Start date", "Start time", "Duration", "Tags")
_FIRST, _DAYS = date(2022, 1, 3), 1200
_MEMBERS, _PROJECTS, _ACTIVITIES = 30, 12, 15


def measure(ground: Ground) -> Iterator[Figure]:
    rows = ground.plan.rows
    file, empty = _write(ground.folder / "hours.csv", rows), _empty_team(ground.folder / "empty.db")
    numbers = count()

    def fresh() -> Path:
        path = ground.folder / f"import{next(numbers)}.db"
        copyfile(empty, path)
        return path

    base, ours = take_turns(ground.plan.rounds, lambda: _bare(file, fresh()), lambda: _ours(file, fresh()))
    name = f"CSV of {rows:,} rows: preview, checks, stored, undo record"
    yield ratio(name, rows, 1.8, ours, base, "csv + executemany, same table and pragmas")


def _ours(file: Path, path: Path) -> None:
    with closing(Database.open(path)) as database:
        reading = read(file)
        with database.read() as connection:
            found = plan(connection, TEAM, reading)
        assert not found.rejected
        with database.transaction() as connection:
            change = bring_in(connection, found)
        assert len(change.rows) == len(found.rows)


def _bare(file: Path, path: Path) -> None:
    """Days, durations and names read with the least that does it; the table's indexes and safety are the same."""
    columns = table("time_entry").columns.keys()
    statement = f"INSERT INTO time_entry ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        for pragma in ("foreign_keys=1", "synchronous=3", "secure_delete=1", "cache_size=-32768"):
            raw.execute(f"PRAGMA {pragma}")
        names = {
            kind: dict(raw.execute(f"SELECT name, key FROM {kind}").fetchall())
            for kind in ("member", "project", "activity")
        }
        with file.open(encoding="utf-8", newline="") as lines:
            reader = csv.reader(lines)
            next(reader)
            raw.execute("BEGIN IMMEDIATE")
            raw.executemany(statement, (_row(cells, names) for cells in reader))
            raw.execute("COMMIT")


def _row(cells: list[str], names: dict[str, dict[str, str]]) -> tuple[object, ...]:
    member, project, activity, note, day, start, duration, _ = cells
    moment = date.fromisoformat(day)
    values = (moment.toordinal(), moment.year * 100 + moment.month, _seconds(duration), _seconds(start))
    named = (names["project"][project], names["activity"][activity], note, "[]")
    return (new_key(), TEAM, names["member"][member], *values, *named, *(None,) * 4, 1, 0, 0, None)


def _seconds(text: str) -> int:
    hours, minutes, seconds = text.split(":")
    return int(hours) * 3600 + int(minutes) * 60 + int(seconds)


def _empty_team(path: Path) -> Path:
    with closing(Database.create(path)) as database, database.transaction() as connection:
        add_team(connection, "ทีม", with_defaults=False, key=TEAM)
        for number in range(_MEMBERS):
            add_member(connection, TEAM, _member(number), key=key(1, number))
        for number in range(_PROJECTS):
            add_project(connection, TEAM, _project(number), key=key(2, number))
        for number in range(_ACTIVITIES):
            add_activity(connection, TEAM, _activity(number), "mission", key=key(3, number))
    return path


def _write(file: Path, rows: int) -> Path:
    """Nobody's entries overlap: each person has one an hour."""
    draw = random.Random(11)
    with file.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.writer(lines)
        writer.writerow(_HEADER)
        for number in range(rows):
            slot, member = divmod(number, _MEMBERS)
            day, hour = divmod(slot, 9)
            writer.writerow(
                (
                    *(_member(member), _project(draw.randrange(_PROJECTS))),
                    *(_activity(draw.randrange(_ACTIVITIES)), draw.choice(("ลงพื้นที่ป่าชายเลน", "ประชุมทีม", ""))),
                    *((_FIRST + timedelta(days=day % _DAYS)).isoformat(), f"{8 + hour:02}:00:00"),
                    *(f"0:{draw.randrange(5, 60):02}:00", ""),
                )
            )
    return file


def _member(number: int) -> str:
    return f"สมาชิก {number + 1:02}"


def _project(number: int) -> str:
    return f"โครงการ {number + 1:02}"


def _activity(number: int) -> str:
    return f"กิจกรรม {number + 1:02}"
