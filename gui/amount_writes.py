"""The writes of the income page, each one transaction and one step of undo. No Qt."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from gui.item_models.amount_rows import AmountRow, AmountValues, Side
from models import ledger
from models.changes import Change

if TYPE_CHECKING:
    from models.database import Connection


def add(connection: "Connection", side: Side, team: str, key: str, values: AmountValues) -> Change:
    """Record an income or expense under a key that is known beforehand."""
    day, minor = values.day, values.amount_minor
    if side == "income":
        return ledger.add_income(connection, team, day, minor, key=key, **_income(values))
    return ledger.add_expense(connection, team, day, minor, key=key, **_expense(values))


def change(connection: "Connection", row: AmountRow, values: AmountValues) -> Change:
    """Give a row what the form says. Raises Conflict when somebody else changed it since it was shown."""
    if row.side == "income":
        fields = _income(values) | {"received_on": values.day, "amount_minor": values.amount_minor}
        return ledger.change_income(connection, row.key, row.version, **fields)
    fields = _expense(values) | {"paid_on": values.day, "amount_minor": values.amount_minor}
    return ledger.change_expense(connection, row.key, row.version, **fields)


def repeat(connection: "Connection", row: AmountRow, times: int) -> Change:
    return ledger.repeat_monthly(connection, row.side, row.key, times)


def trash(connection: "Connection", rows: Sequence[AmountRow]) -> Change:
    return Change.together(
        ledger.trash_rows(connection, side, keys) for side, keys in _by_side(rows).items() if keys
    )


def restore(connection: "Connection", rows: Sequence[AmountRow]) -> Change:
    return Change.together(
        ledger.restore_rows(connection, side, keys) for side, keys in _by_side(rows).items() if keys
    )


def _income(values: AmountValues) -> dict[str, Any]:
    return _common(values) | {
        "kind": values.kind,
        "source": values.name,
        "restricted": values.restricted,
    }


def _expense(values: AmountValues) -> dict[str, Any]:
    return _common(values) | {"payee": values.name}


def _common(values: AmountValues) -> dict[str, Any]:
    return {"project": values.project, "covers": values.covers, "note": values.note}


def _by_side(rows: Sequence[AmountRow]) -> dict[Side, list[str]]:
    sides: tuple[Side, ...] = ("income", "expense")
    return {side: [row.key for row in rows if row.side == side] for side in sides}


def later(day: date, months: int, to_the_end: bool) -> date:
    """The day of the repeated amount so many months later, for a preview; see ledger.later."""
    return date.fromordinal(ledger.later(day.toordinal(), months, to_the_end=to_the_end))
