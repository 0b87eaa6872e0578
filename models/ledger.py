"""Writes for what is recorded every day: time entries, income and expenses."""

from calendar import monthrange
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection

from models import changes, rules
from models.changes import Change
from models.errors import Refused
from models.schema import INCOME_KINDS, new_key, table

NOT_IMPORTED = {"source_file": None, "source_row": None, "source_id": None, "fingerprint": None}


def add_entry(
    connection: Connection,
    team: str,
    member: str,
    day: date,
    seconds: int,
    *,
    start: int | None = None,
    project: str | None = None,
    activity: str | None = None,
    note: str = "",
    tags: Iterable[str] = (),
    key: str | None = None,
) -> Change:
    """Record hours of a member: `seconds` on `day`, from `start` (seconds after midnight) if it is known."""
    return changes.insert(
        connection,
        "time_entry",
        key=key or new_key(),
        team=team,
        member=member,
        day=rules.ordinal(day),
        month=rules.month_of(day),
        seconds=rules.duration(seconds),
        start=rules.clock(start),
        project=project,
        activity=activity,
        note=rules.optional_text(note),
        tags=rules.tags(tags),
        **NOT_IMPORTED,
    )


def add_entry_once(connection: Connection, key: str, *args: Any, **values: Any) -> Change:
    """Record hours under this key; no change where they are there already, saved before a crash."""
    if changes.present(connection, "time_entry", [key]):
        return Change()
    return add_entry(connection, *args, key=key, **values)


def change_entry(connection: Connection, key: str, version: int, **values: Any) -> Change:
    """Change member, day (date), seconds, start, project, activity, note or tags of an entry."""
    if "day" in values:
        day = values.pop("day")
        values |= {"day": rules.ordinal(day), "month": rules.month_of(day)}
    rules.check(values, seconds=rules.duration, start=rules.clock, note=rules.optional_text, tags=rules.tags)
    return changes.update(connection, "time_entry", key, version, **values)


def change_duration(connection: Connection, key: str, version: int, seconds: int) -> Change:
    return change_entry(connection, key, version, seconds=seconds)


def change_entries(connection: Connection, keys: Sequence[str], **values: Any) -> Change:
    """Give many entries the same project or activity."""
    return changes.update_many(connection, "time_entry", keys, **values)


def trash_rows(connection: Connection, name: str, keys: Sequence[str]) -> Change:
    """Move entries, incomes or expenses to the trash."""
    return changes.update_many(connection, name, keys, deleted=changes.now())


def restore_rows(connection: Connection, name: str, keys: Sequence[str]) -> Change:
    """Take entries, incomes or expenses out of the trash."""
    return changes.update_many(connection, name, keys, deleted=None)


def trash_entries(connection: Connection, keys: Sequence[str]) -> Change:
    return trash_rows(connection, "time_entry", keys)


def restore_entries(connection: Connection, keys: Sequence[str]) -> Change:
    return restore_rows(connection, "time_entry", keys)


def add_income(
    connection: Connection,
    team: str,
    received_on: date,
    amount_minor: int,
    *,
    kind: str,
    source: str = "",
    project: str | None = None,
    covers: tuple[date, date] | None = None,
    restricted: bool = False,
    note: str = "",
    key: str | None = None,
) -> Change:
    """Record an amount received (minor units, negative for a refund) and the days it covers, if more than that day."""
    covers_first, covers_last = rules.days_covered(*(covers or (None, None)))
    return changes.insert(
        connection,
        "income",
        key=key or new_key(),
        team=team,
        received_on=rules.ordinal(received_on),
        amount_minor=rules.amount(amount_minor),
        kind=rules.one_of(kind, INCOME_KINDS),
        source=rules.optional_text(source),
        project=project,
        covers_first=covers_first,
        covers_last=covers_last,
        restricted=restricted,
        note=rules.optional_text(note),
        **NOT_IMPORTED,
    )


def change_income(connection: Connection, key: str, version: int, **values: Any) -> Change:
    """Change received_on, amount_minor, kind, source, project, covers (first, last or None), restricted or note."""
    rules.check(values, kind=lambda kind: rules.one_of(kind, INCOME_KINDS), source=rules.optional_text)
    return changes.update(connection, "income", key, version, **_amount_values(values, "received_on"))


def add_expense(
    connection: Connection,
    team: str,
    paid_on: date,
    amount_minor: int,
    *,
    payee: str = "",
    project: str | None = None,
    covers: tuple[date, date] | None = None,
    note: str = "",
    key: str | None = None,
) -> Change:
    """Record an amount paid (minor units, negative for money back) and the days it covers."""
    covers_first, covers_last = rules.days_covered(*(covers or (None, None)))
    return changes.insert(
        connection,
        "expense",
        key=key or new_key(),
        team=team,
        paid_on=rules.ordinal(paid_on),
        amount_minor=rules.amount(amount_minor),
        payee=rules.optional_text(payee),
        project=project,
        covers_first=covers_first,
        covers_last=covers_last,
        note=rules.optional_text(note),
        **NOT_IMPORTED,
    )


def change_expense(connection: Connection, key: str, version: int, **values: Any) -> Change:
    """Change paid_on, amount_minor, payee, project, covers (first, last or None) or note."""
    rules.check(values, payee=rules.optional_text)
    return changes.update(connection, "expense", key, version, **_amount_values(values, "paid_on"))


def repeat_monthly(connection: Connection, name: str, key: str, times: int) -> Change:
    """Record an income or expense again on the same day of the next `times` months.

    A covered period moves along by whole months; one that ends with its month keeps ending with its month.
    """
    if not 1 <= times <= 120:
        raise Refused("Repeat between 1 and 120 times.")
    row = changes.present(connection, name, [key]).get(key)
    if row is None:
        raise Refused("One of the selected rows no longer exists. Select again and repeat.")
    values = dict(zip(table(name).columns.keys(), row, strict=True))
    moment = "received_on" if name == "income" else "paid_on"
    for made in ("key", "version", "created", "changed", "deleted"):
        del values[made]
    dated = [field for field in (moment, "covers_first", "covers_last") if values[field] is not None]
    return changes.insert_many(
        connection,
        name,
        [
            values
            | NOT_IMPORTED
            | {field: later(values[field], months, to_the_end=field == "covers_last") for field in dated}
            for months in range(1, times + 1)
        ],
    )


def later(day: int, months: int, *, to_the_end: bool = False) -> int:
    """The ordinal of the same day so many months later, or of the month's last day where it is shorter.

    `to_the_end` keeps a last day of a month a last day: a grant that covers February covers all of March next.
    """
    start = date.fromordinal(day)
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    length = monthrange(year, month + 1)[1]
    ends = to_the_end and start.day == monthrange(start.year, start.month)[1]
    return rules.ordinal(date(year, month + 1, length if ends else min(start.day, length)))


def _amount_values(values: dict[str, Any], moment: str) -> dict[str, Any]:
    rules.check(values, amount_minor=rules.amount, note=rules.optional_text, **{moment: rules.ordinal})
    if "covers" in values:
        covers = values.pop("covers")
        values["covers_first"], values["covers_last"] = rules.days_covered(*(covers or (None, None)))
    return values
