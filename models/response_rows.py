"""One finished answer on its way: packed into a slot while its wave is open, a row of `response` afterwards."""

import json
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from models import changes
from models.errors import Refused
from models.instruments import Instrument
from models.ratings import Answer, as_text, from_text
from models.slots import CONSTANT

_RATINGS = ("present", "dream", "dream_items", "looking_back")  # the fields of an Answer, in their order
_chance = secrets.SystemRandom()


@dataclass(frozen=True, slots=True)
class Who:
    """What is stored of a person: hashes of a card (one) or of a self-made code (six), or the key of a member.

    Nothing in an anonymous wave. Hashes are hexadecimal.
    """

    code: tuple[str, ...] = ()
    member: str | None = None


@dataclass(frozen=True, slots=True)
class Entered:
    """A finished answer; `source` is the hash of what a foreign file calls its row, to know it again."""

    answer: Answer
    who: Who = field(default_factory=Who)
    source: str | None = None


def person(who: Who) -> str:
    """What tells one person from another, empty where nothing does; a self-made code's first hash is of all of it."""
    return who.member or (who.code[0] if who.code else "")


def refuse_twice(people: Iterable[Who]) -> None:
    """Raises Refused when one person is among them twice."""
    known = [name for who in people if (name := person(who))]
    if len(set(known)) < len(known):
        raise Refused("Two answers have the same code or name. Each person answers once.")


def pack(entered: Entered, instrument: Instrument, **more: Any) -> bytes:
    return json.dumps(_columns(entered, instrument) | more, separators=(",", ":")).encode()


def unpack(content: bytes, instrument: Instrument) -> Entered:
    return from_columns(json.loads(content), instrument)


def from_columns(row: dict[str, Any], instrument: Instrument) -> Entered:
    """From the columns of a row, or the fields of a slot."""
    scale = instrument.scale
    return Entered(
        Answer(*(from_text(row.get(name, ""), scale) for name in _RATINGS)),
        Who(tuple(row["code"].split()) if row["code"] else (), row["member"]),
        row["source"],
    )


def insert(connection: Connection, wave: str, instrument: Instrument, entered: Sequence[Entered]) -> None:
    """Write the answers of a closed wave, in an order drawn by chance."""
    rows = [{"wave": wave, **_columns(one, instrument), **CONSTANT} for one in entered]
    _chance.shuffle(rows)
    changes.insert_many(connection, "response", rows)


def _columns(entered: Entered, instrument: Instrument) -> dict[str, Any]:
    answer, scale = entered.answer, instrument.scale
    return {name: as_text(getattr(answer, name), scale) for name in _RATINGS} | {
        "code": " ".join(entered.who.code) or None,
        "member": entered.who.member,
        "source": entered.source,
    }
