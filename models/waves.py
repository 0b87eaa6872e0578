"""Waves: one collection of answers by a team, opened with its rules fixed, and closed once for all.

What everybody may know of an open wave is how many have finished. Answers come in by `models.answering`, and are read
by `models.responses` when the wave is closed.
"""

import json
import secrets
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, select

from models import changes, response_rows, rules, seals, slots, workshops
from models.changes import Change
from models.errors import Refused
from models.instrument_text import toml_of
from models.instruments import Instrument, parse
from models.response_rows import Entered
from models.schema import CONSENTS, DREAM_MODES, WAVE_MODES, new_key, table

AVERAGES_FROM = 5
FEWEST, MOST = 3, 10
SALT_BYTES = 16
_CLOSED_FOR_GOOD = frozenset({"wave", "ballot", "response"})


@dataclass(frozen=True, slots=True)
class Wave:
    """`kind` is "collected" or "imported"; `mode` named, coded or anonymous; `dream` discipline, item or none.

    `consents` holds what everybody said yes to: "averages" below five people, "distributions" below eight, "pairs"
    although one or two people are left unmatched. `finished` is the number of answers, `abandoned` that of drafts
    that nobody handed in, known at closing. `salt` is the team's, for codes.
    """

    key: str
    version: int
    team: str
    name: str
    kind: str
    mode: str
    dream: str
    looking_back: bool
    instrument: Instrument
    team_size: int | None
    threshold: int
    consents: frozenset[str]
    is_open: bool
    opened: date
    closed: date | None
    finished: int
    abandoned: int
    salt: bytes
    deleted: int | None = None


def waves(connection: Connection, team: str, *, deleted: bool = False) -> list[Wave]:
    """The waves of a team in the order in which they were opened."""
    rows = table("wave").c
    seen = rows.deleted.is_not(None) if deleted else rows.deleted.is_(None)
    return _read(connection, rows.team == team, seen)


def wave(connection: Connection, key: str) -> Wave | None:
    return next(iter(_read(connection, table("wave").c.key == key)), None)


def finished(connection: Connection, key: str) -> int:
    """How many have handed in: all that anybody learns while the wave is open."""
    rows = table("wave").c
    if connection.execute(select(rows.state).where(rows.key == key)).scalar() == "open":
        return len(slots.read(connection, key).of(slots.ANSWER))
    answers = table("response").c
    return int(connection.execute(select(func.count()).where(answers.wave == key)).scalar_one())


def is_any_open(connection: Connection) -> bool:
    """Whether answers are being collected: then Wela makes no backup by itself."""
    rows = table("wave").c
    open_ones = select(rows.key).where(rows.state == "open", rows.deleted.is_(None)).limit(1)
    return connection.execute(open_ones).first() is not None


def open_wave(
    connection: Connection,
    team: str,
    name: str,
    instrument: Instrument,
    *,
    today: date,
    team_size: int,
    mode: str = "coded",
    dream: str = "discipline",
    looking_back: bool = False,
    threshold: int = AVERAGES_FROM,
    consents: Collection[str] = (),
    key: str | None = None,
) -> Change:
    """Begin to collect answers; mode, questionnaire, threshold and consents stay as they are now.

    Can be undone until somebody has begun to answer. Raises Refused for a name that another wave has, and for a
    threshold that nobody may set.
    """
    if team_size < 1:
        raise Refused("Say how many people the team has: at least one.")
    _refuse_threshold(threshold, consents)
    key = key or new_key()
    values = _values(connection, team, name, instrument, today, mode, dream, threshold, consents)
    values["looking_back"] = looking_back
    opened = changes.insert(
        connection,
        "wave",
        key=key,
        **values | {"kind": "collected", "state": "open", "team_size": team_size},
        closed=None,
        seal=seals.new_seal().hex(),
    )
    return opened + slots.make(connection, key, instrument, team_size)


def close_wave(connection: Connection, key: str, *, today: date) -> Change:
    """End the collecting: answers are shuffled into their table, drafts are counted and erased, the seal is forgotten.

    Cannot be undone. `Database.compact` should follow, outside the transaction. Raises Refused when it is closed.
    """
    slots.lock(connection)
    now = slots.read(connection, key)
    closing = wave(connection, key)
    assert closing is not None
    entered = [response_rows.unpack(slot.content, closing.instrument) for slot in now.of(slots.ANSWER)]
    slots.rewrite(connection, now, [])
    slots.remove(connection, key)
    response_rows.insert(connection, key, closing.instrument, entered)
    abandoned = len(now.of(slots.DRAFT))
    day = max(today, closing.opened).toordinal()
    changes.update_many(connection, "wave", [key], state="closed", closed=day, seal=None, abandoned=abandoned)
    return Change(forever=_CLOSED_FOR_GOOD)


def import_wave(
    connection: Connection,
    team: str,
    name: str,
    instrument: Instrument,
    entered: Sequence[Entered],
    *,
    today: date,
    mode: str = "anonymous",
    team_size: int | None = None,
    threshold: int = AVERAGES_FROM,
    salt: bytes | None = None,
    key: str | None = None,
) -> Change:
    """A wave that was collected elsewhere: closed from the beginning, its answers in a new order. Cannot be undone.

    `salt` is that of `salt_of`, if codes were hashed. Raises Refused when one person is in it twice.
    """
    _refuse_threshold(threshold, ())
    response_rows.refuse_twice(one.who for one in entered)
    key = key or new_key()
    dream = _dream_of(entered)
    values = _values(connection, team, name, instrument, today, mode, dream, threshold, ())
    values["looking_back"] = any(one.answer.looking_back for one in entered)
    salted = {"salt": salt.hex()} if salt else {}
    changes.insert(
        connection,
        "wave",
        key=key,
        **values | {"kind": "imported", "state": "closed", "team_size": team_size} | salted,
        closed=rules.ordinal(today),
        seal=None,
    )
    response_rows.insert(connection, key, instrument, entered)
    return Change(forever=_CLOSED_FOR_GOOD)


def change_wave(connection: Connection, key: str, version: int, **values: Any) -> Change:
    """Change the name or the team_size; everything else was promised when the wave was opened."""
    assert values.keys() <= {"name", "team_size"}
    if "name" in values:
        row = changes.present(connection, "wave", [key]).get(key)
        team = row[table("wave").columns.keys().index("team")] if row else ""
        values["name"] = _free_name(connection, team, values["name"], but=key)
    return changes.update(connection, "wave", key, version, **values)


def trash_wave(connection: Connection, key: str, version: int) -> Change:
    """Move a wave with its answers to the trash; an open one takes no answers there."""
    return changes.trash(connection, "wave", key, version)


def restore_wave(connection: Connection, key: str, version: int) -> Change:
    """Take a wave out of the trash. Raises Refused when another one has its name meanwhile."""
    standing = wave(connection, key)
    if standing is not None:
        _free_name(connection, standing.team, standing.name, but=key)
    return changes.restore(connection, "wave", key, version)


def erase_wave(connection: Connection, key: str) -> Change:
    """Take a wave away with all its answers, also out of the workshops that name it.

    Cannot be undone; `Database.compact` should follow.
    """
    slots.lock(connection)
    forgotten = workshops.forget_wave(connection, key)
    for name in ("ballot", "response"):
        rows = table(name)
        connection.execute(rows.delete().where(rows.c.wave == key))
    connection.execute(table("wave").delete().where(table("wave").c.key == key))
    return forgotten + Change(forever=_CLOSED_FOR_GOOD)


def salt_of(connection: Connection, team: str) -> bytes:
    """The team's one salt, as its waves hold it, or a new one: under another one nobody's codes would match."""
    rows = table("wave").c
    known = select(rows.salt).where(rows.team == team).order_by(rows.created, rows.key).limit(1)
    found = connection.execute(known).scalar()
    return bytes.fromhex(found) if found else secrets.token_bytes(SALT_BYTES)


def _values(
    connection: Connection,
    team: str,
    name: str,
    instrument: Instrument,
    today: date,
    mode: str,
    dream: str,
    threshold: int,
    consents: Collection[str],
) -> dict[str, Any]:
    """The columns that an opened and an imported wave have in common."""
    return {
        "team": team,
        "name": _free_name(connection, team, name),
        "mode": rules.one_of(mode, WAVE_MODES),
        "dream": rules.one_of(dream, DREAM_MODES),
        "instrument": toml_of(instrument),
        "threshold": threshold,
        "consents": json.dumps(sorted(rules.one_of(consent, CONSENTS) for consent in consents)),
        "opened": rules.ordinal(today),
        "abandoned": 0,
        "salt": salt_of(connection, team).hex(),
    }


def _free_name(connection: Connection, team: str, name: str, *, but: str = "") -> str:
    name = rules.required_text(name)
    if any(one.name == name and one.key != but for one in waves(connection, team)):
        raise Refused("There is a wave called “{name}” already. Choose another name.", name=name)
    return name


def _refuse_threshold(threshold: int, consents: Collection[str]) -> None:
    if not FEWEST <= threshold <= MOST:
        raise Refused("Results can be shown from {fewest} to {most} answers on.", fewest=FEWEST, most=MOST)
    if threshold < AVERAGES_FROM and "averages" not in consents:
        raise Refused(
            "Below {usual} answers, results are shown only when everybody has said yes to it.",
            usual=AVERAGES_FROM,
        )


def _dream_of(entered: Sequence[Entered]) -> str:
    if any(one.answer.dream_items for one in entered):
        return "item"
    return "discipline" if any(one.answer.dream for one in entered) else "none"


def _read(connection: Connection, *where: ColumnElement[bool]) -> list[Wave]:
    rows = table("wave")
    query = select(rows).where(*where).order_by(rows.c.opened, rows.c.created, rows.c.key)
    return [_wave(connection, dict(row)) for row in connection.execute(query).mappings().all()]


def _wave(connection: Connection, row: dict[str, Any]) -> Wave:
    for hidden in ("seal", "created", "changed"):
        del row[hidden]
    state, closed = row.pop("state"), row.pop("closed")
    row["instrument"] = _instrument(row["instrument"])
    row["consents"] = frozenset(json.loads(row["consents"]))
    row["opened"] = date.fromordinal(row["opened"])
    row["salt"] = bytes.fromhex(row["salt"])
    is_open = state == "open" and row["deleted"] is None
    return Wave(
        **row,
        is_open=is_open,
        closed=None if closed is None else date.fromordinal(closed),
        finished=finished(connection, row["key"]) if is_open or closed is not None else 0,
    )


@lru_cache(maxsize=64)
def _instrument(text: str) -> Instrument:
    return parse(text.encode(), "TOML")
