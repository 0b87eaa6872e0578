"""The slots of an open wave: one row more or less, one row earlier or later tells nothing of who answered when.

A slot holds an answer, a draft or random bytes, under the seal of the wave and all of one length. Whenever somebody
hands in, all slots are sealed anew and put in a new order; so neither the place of a row nor what a server notes
beside it follows the order of the answers.
"""

import secrets
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from sqlalchemy import Connection, bindparam, select, update

from models import changes, seals
from models.errors import Refused
from models.instruments import Instrument
from models.schema import table

CONSTANT = {"version": 1, "created": 0, "changed": 0}
"""What `changes.insert` would else fill in, and what would tell the order."""

FEWEST_SLOTS = 16
_WHO_BYTES = 800  # six hashes, a member, a source, the place and the names of the fields
_chance = secrets.SystemRandom()

Kind: TypeAlias = Literal[b"A", b"D"]
ANSWER: Kind = b"A"
DRAFT: Kind = b"D"


class Slot(NamedTuple):
    """A slot that is taken; `content` of a draft is under the seal of its person."""

    row: str
    kind: bytes
    content: bytes


@dataclass(frozen=True)
class Slots:
    """The slots of one wave as they were read; `room` is how many bytes an answer or a draft may have."""

    wave: str
    seal: bytes
    room: int
    rows: tuple[str, ...]
    taken: tuple[Slot, ...]

    def of(self, kind: Kind) -> list[Slot]:
        return [slot for slot in self.taken if slot.kind == kind]


def make(connection: Connection, wave: str, instrument: Instrument, team_size: int) -> changes.Change:
    """The empty slots of a new wave: two for each person, so that a finished answer always finds free ones."""
    number = max(2 * team_size, FEWEST_SLOTS)
    return _add(connection, wave, number, _content_room(_room_for(instrument)))


def lock(connection: Connection) -> None:
    """One at a time. Asked before anything else in a transaction: a server shows the moment of the first question."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql('LOCK TABLE "ballot" IN SHARE ROW EXCLUSIVE MODE')


def read(connection: Connection, wave: str) -> Slots:
    """The slots of an open wave. Raises Refused for one that is closed or gone."""
    waves, ballots = table("wave").c, table("ballot").c
    row = connection.execute(
        select(waves.seal).where(waves.key == wave, waves.state == "open", waves.deleted.is_(None))
    ).one_or_none()
    if row is None or row.seal is None:
        raise Refused("This wave is closed. Answers are taken only while it is open.")
    seal = bytes.fromhex(row.seal)
    found = connection.execute(select(ballots.key, ballots.content).where(ballots.wave == wave)).all()
    opened = [(key, seals.break_open(seals.from_text(content), seal)) for key, content in found]
    length = len(seals.from_text(found[0].content)) - seals.sealed_bytes(0)
    taken = tuple(Slot(key, text[:1], text[1:]) for key, text in opened if text is not None)
    return Slots(wave, seal, _room_in(length), tuple(key for key, _ in found), taken)


def put_draft(connection: Connection, slots: Slots, draft: bytes, row: str | None) -> None:
    """Write a draft into its row, or into a free one by chance where it has none."""
    if row is None:
        free = set(slots.rows) - {slot.row for slot in slots.taken}
        if not free:
            rewrite(connection, slots, [*slots.taken, Slot("", DRAFT, draft)])
            return
        row = _chance.choice(sorted(free))
    _write(connection, {row: _sealed(slots, DRAFT + draft)})


def rewrite(connection: Connection, slots: Slots, taken: list[Slot]) -> None:
    """Write every slot anew: these contents at places drawn by chance, random bytes everywhere else."""
    room = _content_room(slots.room)
    rows = list(slots.rows)
    if len(taken) > len(rows) - len(rows) // 4:
        rows += [row.key for row in _add(connection, slots.wave, len(rows), room).rows]
    _chance.shuffle(rows)
    contents = [_sealed(slots, slot.kind + slot.content) for slot in taken]
    contents += [seals.as_text(seals.noise(room)) for _ in rows[len(contents) :]]
    pairs = list(zip(rows, contents, strict=True))
    _chance.shuffle(pairs)
    _write(connection, dict(pairs))


def remove(connection: Connection, wave: str) -> None:
    """Overwrite the slots of a wave and take them away."""
    ballots = table("ballot")
    connection.execute(ballots.delete().where(ballots.c.wave == wave))


def _add(connection: Connection, wave: str, number: int, room: int) -> changes.Change:
    rows = [{"wave": wave, "content": seals.as_text(seals.noise(room)), **CONSTANT} for _ in range(number)]
    return changes.insert_many(connection, "ballot", rows)


def _write(connection: Connection, contents: dict[str, str]) -> None:
    ballots = table("ballot")
    statement = update(ballots).where(ballots.c.key == bindparam("row")).values(content=bindparam("new"))
    connection.execute(statement, [{"row": row, "new": content} for row, content in contents.items()])


def _sealed(slots: Slots, content: bytes) -> str:
    return seals.as_text(seals.close(content, slots.seal, _content_room(slots.room)))


def _room_for(instrument: Instrument) -> int:
    """Every rating is one byte: items and what is wished of them, disciplines wished and looked back at."""
    return 2 * len(instrument.items) + 2 * len(instrument.disciplines) + _WHO_BYTES


def _content_room(room: int) -> int:
    """A letter for the kind, and a draft under its own seal."""
    return 1 + seals.sealed_bytes(room)


def _room_in(content_room: int) -> int:
    return content_room - 1 - seals.sealed_bytes(0)
