"""Commitments of a team and its check-ins: what was promised, and what happened since."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from models import changes, rules
from models.changes import Change
from models.errors import Conflict, Refused
from models.records import from_row
from models.schema import PURPOSES, STATUSES, VOICES, table

SHARE = "share:"
MEASURES = (*(SHARE + purpose for purpose in PURPOSES), "revenue_per_hour", "days_over")
"""What Wela itself can follow: the share of hours of a purpose (in hundredths of a percent), revenue per hour (in
minor units) and days over the daily limit in a week (their number)."""

WHOLE = 10_000
"""A share of 100 %, in hundredths of a percent."""

OPEN = ("not_started", "going")
_MOST = 1_000_000


@dataclass(frozen=True, slots=True)
class CheckIn:
    """How a commitment stood on a day; `voice` is "team" or "coach", `done` counts towards the goal."""

    key: str
    version: int
    commitment: str
    day: date
    status: str
    done: int | None
    note: str
    voice: str


@dataclass(frozen=True, slots=True)
class Commitment:
    """`member` is None where the whole team promised it; `check_ins` are in order of their days."""

    key: str
    version: int
    discipline: str | None
    facet: str | None
    what: str
    member: str | None
    decided: date
    due: date
    first_sign: str
    status: str
    goal: int | None
    unit: str
    measure: str | None
    target: int | None
    deleted: int | None = None
    check_ins: tuple[CheckIn, ...] = ()

    @property
    def is_open(self) -> bool:
        return self.status in OPEN

    @property
    def done(self) -> int | None:
        """What was counted last towards the goal."""
        counted = [one.done for one in self.check_ins if one.done is not None]
        return counted[-1] if counted else None


def commitments(connection: Connection, team: str, *, deleted: bool = False) -> list[Commitment]:
    """The commitments of a team by the day they are due, with their check-ins."""
    rows = table("commitment")
    seen = rows.c.deleted.is_not(None) if deleted else rows.c.deleted.is_(None)
    query = select(rows).where(rows.c.team == team, seen)
    found = connection.execute(query.order_by(rows.c.due, rows.c.created, rows.c.key)).mappings().all()
    held = _check_ins(connection, [row["key"] for row in found])
    return [from_row(Commitment, {**row, "check_ins": tuple(held.get(row["key"], ()))}) for row in found]


def commitment(connection: Connection, key: str) -> Commitment | None:
    """One commitment, also from the trash."""
    rows = table("commitment")
    row = connection.execute(select(rows).where(rows.c.key == key)).mappings().one_or_none()
    if row is None:
        return None
    held = _check_ins(connection, [key])
    return from_row(Commitment, {**row, "check_ins": tuple(held.get(key, ()))})


def add_commitment(
    connection: Connection,
    team: str,
    what: str,
    *,
    due: date,
    decided: date,
    discipline: str | None = None,
    facet: str | None = None,
    member: str | None = None,
    first_sign: str = "",
    status: str = "not_started",
    goal: int | None = None,
    unit: str = "",
    measure: str | None = None,
    target: int | None = None,
    key: str | None = None,
) -> Change:
    """Promise something. Raises Refused for a day before it was decided, or a measure without a possible target."""
    values: dict[str, Any] = {
        "what": what,
        "due": due,
        "decided": decided,
        "discipline": discipline,
        "facet": facet,
        "member": member,
        "first_sign": first_sign,
        "status": status,
        "goal": goal,
        "unit": unit,
        "measure": measure,
        "target": target,
    }
    named = {"key": key} if key else {}
    return changes.insert(connection, "commitment", team=team, **_kept(values), **named)


def change_commitment(connection: Connection, key: str, version: int, **values: Any) -> Change:
    """Change any of the values of `add_commitment`. Raises Conflict for a stale version."""
    row = changes.present(connection, "commitment", [key]).get(key)
    if row is None:
        raise Conflict(
            "Somebody else has changed this in the meantime. Look at it again and repeat your change."
        )
    standing = dict(zip(table("commitment").columns.keys(), row, strict=True))
    whole = {name: standing[name] for name in _RULED} | values
    for name in ("decided", "due"):
        if name not in values:
            whole[name] = date.fromordinal(standing[name])
    return changes.update(connection, "commitment", key, version, **_kept(whole))


def trash_commitment(connection: Connection, key: str, version: int) -> Change:
    return changes.trash(connection, "commitment", key, version)


def restore_commitment(connection: Connection, key: str, version: int) -> Change:
    return changes.restore(connection, "commitment", key, version)


def check_in(
    connection: Connection,
    commitment: Commitment,
    day: date,
    status: str,
    *,
    done: int | None = None,
    note: str = "",
    voice: str = "team",
    key: str | None = None,
) -> Change:
    """Say how a commitment stands on a day; it has this status from then on, until a later check-in."""
    made = changes.insert(
        connection,
        "check_in",
        commitment=commitment.key,
        day=rules.ordinal(day),
        status=rules.one_of(status, STATUSES),
        done=_count(done),
        note=rules.optional_text(note),
        voice=rules.one_of(voice, VOICES),
        **({"key": key} if key else {}),
    )
    later = commitment.check_ins and commitment.check_ins[-1].day > day
    now = commitment.status if later else status
    return made + changes.update(connection, "commitment", commitment.key, commitment.version, status=now)


def set_status(
    connection: Connection, commitment: Commitment, day: date, status: str, *, key: str | None = None
) -> Change:
    """Say in one word how a commitment stands: said again on the same day by the team, it replaces the first word."""
    last = commitment.check_ins[-1] if commitment.check_ins else None
    if last is None or (last.day, last.voice) != (day, "team"):
        return check_in(connection, commitment, day, status, key=key)
    said = changes.update(
        connection, "check_in", last.key, last.version, status=rules.one_of(status, STATUSES)
    )
    return said + changes.update(connection, "commitment", commitment.key, commitment.version, status=status)


def trash_check_in(connection: Connection, commitment: Commitment, check_in: CheckIn) -> Change:
    """Move a check-in to the trash; the commitment stands again as the one before it said."""
    left = [one for one in commitment.check_ins if one.key != check_in.key]
    gone = changes.trash(connection, "check_in", check_in.key, check_in.version)
    if not left or commitment.check_ins[-1].key != check_in.key:
        return gone
    return gone + changes.update(
        connection, "commitment", commitment.key, commitment.version, status=left[-1].status
    )


_RULED = (
    *("what", "due", "decided", "discipline", "facet", "member"),
    *("first_sign", "status", "goal", "unit", "measure", "target"),
)


def _kept(values: dict[str, Any]) -> dict[str, Any]:
    """All values as they are stored."""
    if values["due"] < values["decided"]:
        raise Refused("This is due before it was decided. Choose a later day.")
    if (values["measure"] is None) != (values["target"] is None):
        raise Refused("A measure needs a target, and a target a measure.")
    _refuse_target(values["measure"], values["target"])
    rules.check(
        values,
        what=rules.required_text,
        due=rules.ordinal,
        decided=rules.ordinal,
        discipline=rules.nothing_or_text,
        facet=rules.nothing_or_text,
        first_sign=rules.optional_text,
        status=lambda status: rules.one_of(status, STATUSES),
        goal=_count,
        unit=rules.optional_text,
        measure=lambda measure: None if measure is None else rules.one_of(measure, MEASURES),
    )
    return values


def _refuse_target(measure: str | None, target: int | None) -> None:
    if target is not None and target < 0:
        raise Refused("A target cannot be negative.")
    if target is not None and measure is not None and measure.startswith(SHARE) and target > WHOLE:
        raise Refused("A share is at most 100 %.")
    if target is not None and target > rules.MOST_MINOR:
        raise Refused("This amount is too large to be right. Check the figure.")


def _count(number: int | None) -> int | None:
    if number is not None and not 0 <= number <= _MOST:
        raise Refused("A count lies between 0 and {most}.", most=_MOST)
    return number


def _check_ins(connection: Connection, keys: Iterable[str]) -> dict[str, list[CheckIn]]:
    rows = table("check_in")
    query = select(rows).where(rows.c.commitment.in_(list(keys)), rows.c.deleted.is_(None))
    found: dict[str, list[CheckIn]] = {}
    for row in connection.execute(query.order_by(rows.c.day, rows.c.created, rows.c.key)).mappings():
        found.setdefault(row["commitment"], []).append(from_row(CheckIn, row))
    return found
