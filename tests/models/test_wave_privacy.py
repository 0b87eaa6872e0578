"""The file keeps the promise: its bytes tell neither the order of the answers nor a code, and forget what was erased.

The reader here has everything: the database, a copy of it, the journal of a hand-in that was cut short, and the key
that lies in the open wave. What is left to chance is measured over many rounds: with n people the rank correlation of
independent orders has mean 0 and standard deviation 1/√(n−1), and its size is 0.24 on average for 12.
"""

import base64
import contextlib
import re
import traceback
from collections.abc import Iterator, MutableSequence
from math import sqrt
from pathlib import Path
from random import Random
from statistics import fmean
from typing import Any

import pytest
from sqlalchemy import func, select, text

from models import answering, backups, disk, seals, slots, waves
from models.backups import back_up, back_up_if_due, is_collecting
from models.database import Database
from models.erasing import erase_from_backups, erase_person, waves_with
from models.errors import Conflict, Refused
from models.places import backups_of
from models.ratings import as_text
from models.response_rows import unpack
from models.schema import new_key, table
from tests.conftest import SmallTeam
from tests.models.test_changes import state
from tests.models.wave_people import SMALL, Person, closed, opened, read

PEOPLE, ROUNDS = 12, 20
SPREAD = 1 / sqrt(PEOPLE - 1)
_LONGEST = {"ballot": "content", "response": "present"}


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same bytes, sooner: nobody guesses codes here, and no power fails."""
    monkeypatch.setattr(seals, "_COST", 2)
    monkeypatch.setitem(database_pragmas(), "synchronous", 0)


def database_pragmas() -> dict[str, object]:
    from models import database

    return database._PRAGMAS  # pyright: ignore[reportPrivateUsage, reportReturnType]


def _points(number: int) -> tuple[int, ...]:
    """Other answers for each person, so that the reader knows whose they are."""
    return tuple(1 + number // 5**place % 5 for place in range(6))


def _round(database: Database, team: str, chance: Random, name: str) -> tuple[waves.Wave, list[int]]:
    """Twelve people answer one after the other, some with a pause; who they are in the order they handed in."""
    wave = opened(database, team, name=name, size=PEOPLE)
    order = chance.sample(range(PEOPLE), PEOPLE)
    for place, number in enumerate(order):
        Person(database, wave, f"บัตร{number}", _points(number)).tick(3)
        if place % 4 == 0 and place + 1 < PEOPLE:  # the next one begins before this one is through
            Person(database, wave, f"บัตร{order[place + 1]}", _points(order[place + 1])).tick(1)
        Person(database, wave, f"บัตร{number}", _points(number)).hand_in()
    return wave, order


def _correlation(order: list[int], seen: list[int]) -> float:
    """Spearman's, of the order in which people handed in and the one in which they were seen."""
    assert sorted(order) == sorted(seen) == list(range(PEOPLE))
    squares = sum((order.index(person) - seen.index(person)) ** 2 for person in range(PEOPLE))
    return 1 - 6 * squares / (PEOPLE * (PEOPLE**2 - 1))


def _at_chance(found: dict[str, list[float]]) -> None:
    for name, correlations in found.items():
        rounds = len(correlations)
        mean, size = fmean(correlations), fmean(map(abs, correlations))
        print(f"{name}: mean {mean:+.3f}, size {size:.3f} over {rounds} rounds")
        assert abs(mean) < 5 * SPREAD / sqrt(rounds), name
        assert abs(size - 0.24) < 5 * 0.18 / sqrt(rounds), name


def _person(packed: bytes) -> int:
    return _whose(as_text(unpack(packed, SMALL).answer.present, SMALL.scale))


def _whose(present: str) -> int:
    return next(number for number in range(PEOPLE) if as_text(_points(number), SMALL.scale) == present)


def _sealed_in(data: bytes, seal: bytes, length: int) -> Iterator[tuple[int, int]]:
    """(place, person) of every answer that can be opened in these bytes, wherever it lies."""
    for found in re.finditer(rb"(?=([A-Za-z0-9+/=]{%d}))" % length, data):
        with contextlib.suppress(ValueError):
            content = seals.break_open(base64.b64decode(found[1]), seal)
            if content and content[:1] == b"A":
                yield found.start(), _person(content[1:])


def _seal_and_length(database: Database, wave: waves.Wave) -> tuple[bytes, int]:
    with database.read() as connection:
        seal = connection.execute(
            select(table("wave").c.seal).where(table("wave").c.key == wave.key)
        ).scalar_one()
        content = connection.execute(select(table("ballot").c.content)).scalars().first()
    assert content is not None
    return bytes.fromhex(seal), len(content)


def _orders(database: Database, wave: waves.Wave, by: str) -> list[int]:
    seal, _ = _seal_and_length(database, wave)
    with database.read() as connection:
        rows = connection.execute(
            text(f"SELECT content FROM ballot WHERE wave = :wave ORDER BY {by}"), {"wave": wave.key}
        ).scalars()
        opened = [seals.break_open(seals.from_text(row), seal) for row in rows]
    return [_person(content[1:]) for content in opened if content and content[:1] == b"A"]


def _cut_short(database: Database, wave: waves.Wave) -> tuple[bytes, bytes]:
    """Database and journal as a power cut leaves them in the middle of the last hand-in."""
    path = Path(database.location)
    person = Person(database, wave, "ไฟดับ", (1, 1, 1, 1, 1, 2))
    draft = person.tick(6)
    taken: list[bytes] = []
    with pytest.raises(RuntimeError), database.transaction() as connection:
        connection.exec_driver_sql("PRAGMA cache_size=2")  # so that pages reach the file before the commit
        answering.finish(connection, draft)
        taken += [path.read_bytes(), path.with_name(path.name + "-journal").read_bytes()]
        raise RuntimeError
    return taken[0], taken[1]


def test_an_open_wave_tells_no_order(file_database: Database, tmp_path: Path) -> None:
    """Order of bytes in the file, in a copy, in a journal; of rows and of keys."""
    team, chance = SmallTeam.fill(file_database).key, Random(2569)
    found: dict[str, list[float]] = {name: [] for name in ("file", "copy", "journal", "rows", "keys")}
    for number in range(ROUNDS):
        wave, order = _round(file_database, team, chance, f"รอบ {number}")
        seal, length = _seal_and_length(file_database, wave)
        copy = tmp_path / f"{number}.db"
        disk.copy_whole(Path(file_database.location), copy)
        _, journal = _cut_short(file_database, wave)
        for name, data in (
            ("file", Path(file_database.location).read_bytes()),
            ("copy", copy.read_bytes()),
            ("journal", journal),
        ):
            seen = [person for _, person in sorted(_sealed_in(data, seal, length))]
            found[name].append(_correlation(order, seen))
        found["rows"].append(_correlation(order, _orders(file_database, wave, "rowid")))
        found["keys"].append(_correlation(order, _orders(file_database, wave, "key")))
        with file_database.transaction() as connection:
            waves.erase_wave(connection, wave.key)
    _at_chance(found)


def test_a_closed_wave_tells_no_order(file_database: Database) -> None:
    team, chance = SmallTeam.fill(file_database).key, Random(2570)
    found: dict[str, list[float]] = {name: [] for name in ("file before", "file", "rows", "keys")}
    for number in range(ROUNDS):
        wave, order = _round(file_database, team, chance, f"รอบ {number}")
        wave = closed(file_database, wave)
        for name in ("file before", "file"):
            data = Path(file_database.location).read_bytes()
            places = [
                data.find(as_text(_points(person), SMALL.scale).encode() + b"44") for person in range(PEOPLE)
            ]
            found[name].append(_correlation(order, sorted(range(PEOPLE), key=places.__getitem__)))
            file_database.compact()
        with file_database.read() as connection:
            for name, by in (("rows", text("rowid")), ("keys", text("key"))):
                rows = connection.execute(select(table("response").c.present).order_by(by)).scalars()
                found[name].append(_correlation(order, [_whose(row) for row in rows]))
        with file_database.transaction() as connection:
            waves.erase_wave(connection, wave.key)
    _at_chance(found)


def test_this_reader_sees_an_order_where_there_is_one(
    file_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same measure finds the order at once when nothing is left to chance."""

    class NoChance(Random):
        def shuffle(self, x: MutableSequence[Any]) -> None:
            """Everything stays where it is."""

    monkeypatch.setattr(slots, "_chance", NoChance(1))
    wave, order = _round(file_database, SmallTeam.fill(file_database).key, Random(1), "รอบ")
    seal, length = _seal_and_length(file_database, wave)
    data = Path(file_database.location).read_bytes()
    seen = [person for _, person in sorted(_sealed_in(data, seal, length))]
    assert abs(_correlation(order, seen)) > 0.8


@pytest.mark.postgresql
def test_a_server_tells_no_order(server: str) -> None:
    """Neither the place of a row version nor the transaction that wrote it, which its owner can ask for."""
    from tests.postgresql import fresh_database

    database, chance = Database.open(fresh_database(server)), Random(2571)
    team = SmallTeam.fill(database).key
    found: dict[str, list[float]] = {name: [] for name in ("place", "key", "closed place", "closed key")}
    for number in range(ROUNDS):
        wave, order = _round(database, team, chance, f"รอบ {number}")
        with database.read() as connection:
            writers = connection.exec_driver_sql("SELECT DISTINCT xmin::text FROM ballot").all()
        assert len(writers) == 1
        found["place"].append(_correlation(order, _orders(database, wave, "ctid")))
        found["key"].append(_correlation(order, _orders(database, wave, "key")))
        closed(database, wave)
        database.compact()
        with database.read() as connection:
            for name in ("ctid", "key"):
                rows = connection.execute(select(table("response").c.present).order_by(text(name))).scalars()
                seen = [_whose(row) for row in rows]
                found["closed " + ("place" if name == "ctid" else "key")].append(_correlation(order, seen))
            assert len(connection.exec_driver_sql("SELECT DISTINCT xmin::text FROM response").all()) == 1
        with database.transaction() as connection:
            waves.erase_wave(connection, wave.key)
    database.close()
    _at_chance(found)


def test_every_row_has_the_same_version_and_moments(database: Database, small_team: SmallTeam) -> None:
    wave, _ = _round(database, small_team.key, Random(4), "รอบ")
    for name in ("ballot", "response"):
        rows = table(name).c
        columns = (rows.version, rows.created, rows.changed, rows.deleted)
        with database.read() as connection:
            found = connection.execute(select(*columns, func.length(rows[_LONGEST[name]])).distinct()).all()
        assert [tuple(row[:4]) for row in found] == [(1, 0, 0, None)]
        closed(database, wave) if name == "ballot" else None


def test_answering_writes_nothing_but_slots(database: Database, small_team: SmallTeam) -> None:
    """No row of another table changes, so none can tell when somebody answered."""
    wave = opened(database, small_team.key)
    before = state(database)
    Person(database, wave, "บัตร").hand_in()
    after = state(database)
    assert [name for name in after if after[name] != before[name]] == ["ballot"]
    assert len(after["ballot"]) == len(before["ballot"])


def test_what_a_slot_held_before_is_nowhere_in_the_file(file_database: Database) -> None:
    team = SmallTeam.fill(file_database).key
    wave = opened(file_database, team)
    contents = table("ballot").c.content
    held: set[str] = set()
    for number in range(8):
        for action in (lambda one: one.tick(2), lambda one: one.tick(5), lambda one: one.hand_in()):
            action(Person(file_database, wave, f"บัตร{number}", _points(number)))
            with file_database.read() as connection:
                held |= set(connection.execute(select(contents)).scalars())
    with file_database.read() as connection:
        present = set(connection.execute(select(contents)).scalars())
    data = Path(file_database.location).read_bytes()
    assert len(held - present) > 100
    assert [one for one in present if one.encode() not in data] == []
    assert [one for one in held - present if one.encode() in data] == []
    closed(file_database, wave)
    data = Path(file_database.location).read_bytes()
    assert [one for one in held if one.encode() in data] == []


def test_neither_codes_nor_hashes_nor_the_seal_stand_in_the_file(file_database: Database) -> None:
    team = SmallTeam.fill(file_database).key
    secret, path = "K7M2QX9", Path(file_database.location)
    wave = opened(file_database, team)
    seal, _ = _seal_and_length(file_database, wave)
    person = Person(file_database, wave, secret)
    person.tick(4)
    person.hand_in()
    (hashed,) = person.who.code
    forms = (
        secret,
        secret.lower(),
        f"{secret[:3]} {secret[3:6]} {secret[6:]}",
        secret.encode().hex(),
        hashed,
    )
    for form in forms:
        for spelled in (form.encode(), form.encode("utf-16-le"), base64.b64encode(form.encode())):
            assert spelled.rstrip(b"=") not in path.read_bytes()
    closed(file_database, wave)
    data = path.read_bytes()
    assert hashed.encode() in data  # it is what matches two waves
    assert secret.encode() not in data
    assert seal.hex().encode() not in data


def test_an_erased_answer_is_nowhere_in_file_and_backups(file_database: Database) -> None:
    team, path = SmallTeam.fill(file_database).key, Path(file_database.location)
    wave = opened(file_database, team)
    people = [Person(file_database, wave, f"บัตร{number}", _points(number + 100)) for number in range(6)]
    for person in people:
        person.hand_in()
    closed(file_database, wave)
    made = back_up(path)
    assert made is not None
    gone, stays = people[2], people[3]
    stamp = made.path.stat().st_mtime_ns
    traces = [as_text(gone.points, SMALL.scale).encode() + b"44", gone.who.code[0].encode()]
    for file in (path, made.path):
        assert all(trace in file.read_bytes() for trace in traces)
    with file_database.transaction() as connection:
        assert [one.key for one in waves_with(connection, team, gone.who)] == [wave.key]
        assert not erase_person(connection, team, gone.who).rows
    file_database.compact()
    assert erase_from_backups(path, gone.who) == 1
    assert erase_from_backups(path, gone.who) == 0
    for file in [*path.parent.iterdir(), *backups_of(path).iterdir()]:
        assert not any(trace in file.read_bytes() for trace in traces), file
        assert as_text(stays.points, SMALL.scale).encode() in file.read_bytes()
    assert made.path.stat().st_mtime_ns == stamp
    disk.check_pages(made.path, contents=True)
    with file_database.read() as connection, pytest.raises(Refused):
        erase_person(connection, team, gone.who)


def test_an_answer_is_erased_from_an_open_wave_too(database: Database, small_team: SmallTeam) -> None:
    wave = opened(database, small_team.key)
    people = [Person(database, wave, f"บัตร{number}", _points(number)) for number in range(3)]
    for person in people:
        person.hand_in()
    with database.transaction() as connection:
        erase_person(connection, small_team.key, people[1].who)
    assert read(database, wave.key).finished == 2
    people[1].hand_in()
    assert closed(database, wave).finished == 3


def test_no_backup_is_made_while_a_wave_is_open(file_database: Database) -> None:
    team, path = SmallTeam.fill(file_database).key, Path(file_database.location)
    wave = opened(file_database, team)
    assert is_collecting(path)
    assert back_up(path) is None and back_up_if_due(path) is None
    assert backups.backups(path) == []
    Person(file_database, wave, "บัตร").hand_in()
    assert back_up(path, even_collecting=True) is not None  # the file itself is about to be replaced
    closed(file_database, wave)
    assert not is_collecting(path)
    assert back_up(path) is not None


def test_no_error_tells_an_answer(file_database: Database) -> None:
    """What goes wrong inside comes into the log with its statement, and the values of that stay out."""
    team = SmallTeam.fill(file_database).key
    wave = closed(file_database, opened(file_database, team))
    row = {"wave": new_key(), "present": "3141", **dict.fromkeys(("dream", "dream_items"), "")}
    with pytest.raises(Conflict) as refused, file_database.transaction() as connection:
        connection.execute(
            table("response").insert().values(key=new_key(), version=1, created=0, changed=0, **row)
        )
    told = "".join(traceback.format_exception(refused.value))
    assert "INSERT INTO response" in told and "3141" not in told
    assert wave.finished == 0
