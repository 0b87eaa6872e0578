"""What a team wants the measures of its time to be: shares of purposes, and revenue per hour."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select

from models import changes, rules
from models.changes import Change
from models.commitments import MEASURES, SHARE
from models.errors import Refused
from models.schema import table

WHOLE = 10_000
"""Shares are stored in hundredths of a percent."""


def time_targets(connection: Connection, team: str) -> dict[str, int]:
    """The target of each measure that has one, in the units of `models.commitments.MEASURES`."""
    return {row["measure"]: row["value"] for row in _living(connection, team)}


def set_time_targets(connection: Connection, team: str, wanted: Mapping[str, int | None]) -> Change:
    """Set targets as one step; None takes one back. Raises Refused when the shares together are over 100 %."""
    for measure in wanted:
        rules.one_of(measure, MEASURES)
    standing = {row["measure"]: row for row in _living(connection, team)}
    kept = {measure: row["value"] for measure, row in standing.items()} | dict(wanted)
    shares = [value for measure, value in kept.items() if measure.startswith(SHARE) and value is not None]
    if any(not 0 <= value <= WHOLE for value in shares) or sum(shares) > WHOLE:
        raise Refused("The shares together are more than 100 %. Lower one of them.")
    if any(value is not None and value < 0 for value in kept.values()):
        raise Refused("A target cannot be negative.")
    return Change.together(
        _set(connection, team, measure, value, standing.get(measure)) for measure, value in wanted.items()
    )


def _set(
    connection: Connection, team: str, measure: str, value: int | None, row: Mapping[str, Any] | None
) -> Change:
    if row is None:
        if value is None:
            return Change()
        return changes.insert(connection, "time_target", team=team, measure=measure, value=value)
    key, version = row["key"], row["version"]
    if value is None:
        return changes.trash(connection, "time_target", key, version)
    return changes.update(connection, "time_target", key, version, value=value)


def _living(connection: Connection, team: str) -> list[dict[str, Any]]:
    rows = table("time_target")
    query = select(rows).where(rows.c.team == team, rows.c.deleted.is_(None))
    return [dict(row) for row in connection.execute(query.order_by(rows.c.created, rows.c.key)).mappings()]
