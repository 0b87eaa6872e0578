"""What a team wants the measures of its time to be: shares of purposes, and revenue per hour."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select

from models import changes, rules
from models.changes import Change
from models.commitments import MEASURES, SHARE, WHOLE
from models.errors import Refused
from models.schema import table


def time_targets(connection: Connection, team: str) -> dict[str, int]:
    """The target of each measure that has one, in the units of `models.commitments.MEASURES`."""
    return {measure: rows[0]["value"] for measure, rows in _standing(connection, team).items()}


def set_time_targets(connection: Connection, team: str, wanted: Mapping[str, int | None]) -> Change:
    """Set targets as one step; None takes one back. Raises Refused when the shares together are over 100 %."""
    for measure in wanted:
        rules.one_of(measure, MEASURES)
    standing = _standing(connection, team)
    kept = {measure: rows[0]["value"] for measure, rows in standing.items()} | dict(wanted)
    shares = [value for measure, value in kept.items() if measure.startswith(SHARE) and value is not None]
    if any(not 0 <= value <= WHOLE for value in shares) or sum(shares) > WHOLE:
        raise Refused("The shares together are more than 100 %. Lower one of them.")
    if any(value is not None and value < 0 for value in kept.values()):
        raise Refused("A target cannot be negative.")
    if any(value is not None and value > rules.MOST_MINOR for value in wanted.values()):
        raise Refused("This amount is too large to be right. Check the figure.")
    return Change.together(
        _set(connection, team, measure, value, standing.get(measure, [])) for measure, value in wanted.items()
    )


def _set(
    connection: Connection, team: str, measure: str, value: int | None, held: Sequence[Mapping[str, Any]]
) -> Change:
    """One target a measure: what a merge of files has doubled goes to the trash."""
    spare = held if value is None else held[1:]
    change = Change.together(
        changes.trash(connection, "time_target", row["key"], row["version"]) for row in spare
    )
    if value is None:
        return change
    if held:
        first = held[0]
        return change + changes.update(connection, "time_target", first["key"], first["version"], value=value)
    return changes.insert(connection, "time_target", team=team, measure=measure, value=value)


def _standing(connection: Connection, team: str) -> dict[str, list[Mapping[str, Any]]]:
    """The rows of each measure, the oldest first."""
    rows = table("time_target")
    query = select(rows).where(rows.c.team == team, rows.c.deleted.is_(None))
    found: dict[str, list[Mapping[str, Any]]] = {}
    for row in connection.execute(query.order_by(rows.c.created, rows.c.key)).mappings():
        found.setdefault(row["measure"], []).append(dict(row))
    return found
