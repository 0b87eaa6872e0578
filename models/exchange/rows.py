"""What one row of a foreign file says, ready to be stored once its names are known."""

from typing import NamedTuple, TypeAlias


class EntryRow(NamedTuple):
    """One time entry: `row` its line in the file, `day` an ordinal, times in seconds, `tags` as JSON."""

    row: int
    day: int
    seconds: int
    start: int | None
    member: str
    email: str
    project: str
    activity: str
    purpose: str
    client: str
    note: str
    tags: str
    id: str


class IncomeRow(NamedTuple):
    """One income; days are ordinals, the amount in minor units."""

    row: int
    day: int
    amount_minor: int
    kind: str
    source: str
    project: str
    covers_first: int | None
    covers_last: int | None
    restricted: bool
    note: str
    id: str


class ExpenseRow(NamedTuple):
    """One expense; days are ordinals, the amount in minor units."""

    row: int
    day: int
    amount_minor: int
    payee: str
    project: str
    covers_first: int | None
    covers_last: int | None
    note: str
    id: str


FileRow: TypeAlias = EntryRow | IncomeRow | ExpenseRow
