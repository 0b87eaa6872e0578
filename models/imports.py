"""The write of an import: all rows of a plan or none, as one Change that one undo takes back."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

from sqlalchemy import Connection, select

from models import changes, rules, teams
from models.changes import Change, Row
from models.errors import Conflict, Refused
from models.exchange import duplicates
from models.exchange.bulk import new_keys, without_collection
from models.exchange.mapping import Mapping
from models.exchange.plan import ImportPlan
from models.exchange.rows import EntryRow, ExpenseRow, FileRow, IncomeRow
from models.exchange.sheet import Progress
from models.schema import table

_BATCH = 5000
_OWN = ("version", "created", "changed", "deleted")
_SOURCE = ("source_file", "source_row", "source_id", "fingerprint")
_COLUMNS = {
    "time_entry": (
        *("key", "team", "member", "day", "month", "seconds", "start", "project", "activity", "note", "tags"),
        *(*_SOURCE, *_OWN),
    ),
    "income": (
        *(
            "key",
            "team",
            "received_on",
            "amount_minor",
            "kind",
            "source",
            "project",
            "covers_first",
            "covers_last",
        ),
        *("restricted", "note", *_SOURCE, *_OWN),
    ),
    "expense": (
        *(
            "key",
            "team",
            "paid_on",
            "amount_minor",
            "payee",
            "project",
            "covers_first",
            "covers_last",
            "note",
        ),
        *(*_SOURCE, *_OWN),
    ),
}


def bring_in(
    connection: Connection,
    plan: ImportPlan,
    *,
    skip_rejected: bool = False,
    progress: Progress | None = None,
) -> Change:
    """Store everything of the plan; nothing when a row was rejected, unless those are to be skipped.

    Raises Refused for rejected rows, Conflict when the team changed since the plan was made; `progress` may raise
    Cancelled between two batches, and the transaction then leaves nothing behind.
    """
    if plan.rejected and not skip_rejected:
        raise Refused(
            "{count} rows cannot be stored, the first in line {row}. Correct them, or skip them.",
            count=len({complaint.row for complaint in plan.rejected}),
            row=plan.rejected[0].row,
        )
    if not plan.rows:
        return Change()
    _expect_unchanged(connection, plan)
    parts = [_create(connection, plan)]
    with without_collection():
        rows = _stored_rows(plan)
        name = duplicates.TABLES[type(plan.rows[0])]
        for start in range(0, len(rows), _BATCH):
            if progress:
                progress(start, len(rows))
            parts.append(changes.insert_rows(connection, name, rows[start : start + _BATCH]))
    if plan.reading.chosen:
        parts.append(remember(connection, plan.team, plan.reading.signature, plan.reading.mapping))
    return Change.together(parts)


def remember(connection: Connection, team: str, signature: str, mapping: Mapping) -> Change:
    """Keep a mapping for the next file with that header."""
    known = table("import_mapping").c
    query = select(known.key, known.version).where(
        known.team == team, known.kind == mapping.kind, known.signature == signature, known.deleted.is_(None)
    )
    text = mapping.to_json()
    for key, version in connection.execute(query).all():
        return changes.update(connection, "import_mapping", key, version, mapping=text)
    values = {"team": team, "kind": mapping.kind, "signature": signature, "mapping": text}
    return changes.insert(connection, "import_mapping", **values)


def _expect_unchanged(connection: Connection, plan: ImportPlan) -> None:
    """Nobody brought in the same rows, nor took away what they name, since the plan was made."""
    same = not duplicates.stored(connection, plan.team, plan.rows).isdisjoint(plan.fingerprints)
    made = {
        new.key
        for group in (plan.created.members, plan.created.projects, plan.created.activities)
        for new in group
    }
    gone = any(
        _missing(connection, name, {key for key in keys if key} - made)
        for name, keys in (
            ("member", plan.members),
            ("project", plan.projects),
            ("activity", plan.activities),
        )
    )
    if same or gone:
        raise Conflict(
            "The team has changed since this preview was made. Look at the file again, then bring it in."
        )


def _missing(connection: Connection, name: str, keys: set[str]) -> bool:
    rows = changes.present(connection, name, list(keys))
    deleted = table(name).columns.keys().index("deleted")
    return len(rows) < len(keys) or any(row[deleted] is not None for row in rows.values())


def _create(connection: Connection, plan: ImportPlan) -> Change:
    """The people, projects and activities that only the file knows; how long they are expected to work is unknown."""
    made = plan.created
    return Change.together(
        [
            *(
                teams.add_member(
                    connection, plan.team, new.name, email=new.email, weekly_seconds=None, key=new.key
                )
                for new in made.members
            ),
            *(
                teams.add_project(
                    connection, plan.team, new.name, funding_source=new.funding_source, key=new.key
                )
                for new in made.projects
            ),
            *(
                teams.add_activity(connection, plan.team, new.name, new.purpose, key=new.key)
                for new in made.activities
            ),
        ]
    )


def _stored_rows(plan: ImportPlan) -> list[Row]:
    """Whole rows of the table, their keys in order of the file so that equal days list as the file does."""
    name = duplicates.TABLES[type(plan.rows[0])]
    assert tuple(table(name).columns.keys()) == _COLUMNS[name], "the schema has moved on"
    keys = new_keys(len(plan.rows))
    moment = changes.now()
    file = f"{plan.reading.sheet.name}#{plan.reading.sheet.digest[:16]}"
    return [
        (key, plan.team, *values, file, row.row, row.id or None, fingerprint, 1, moment, moment, None)
        for key, row, fingerprint, values in zip(
            keys, plan.rows, plan.fingerprints, _values(plan), strict=True
        )
    ]


def _values(plan: ImportPlan) -> Iterator[tuple[object, ...]]:
    """What lies between the team and the source in each row."""
    if isinstance(plan.rows[0], EntryRow):
        return _entry_values(plan.rows, plan)
    return (_money_values(row, project) for row, project in zip(plan.rows, plan.projects, strict=True))


def _entry_values(rows: Sequence[FileRow], plan: ImportPlan) -> Iterator[tuple[object, ...]]:
    named = zip(rows, plan.members, plan.projects, plan.activities, strict=True)
    for row, member, project, activity in named:
        assert isinstance(row, EntryRow)
        yield (
            *(member, row.day, _month(row.day), row.seconds, row.start, project, activity),
            *(row.note, row.tags),
        )


def _money_values(row: FileRow, project: str | None) -> tuple[object, ...]:
    assert isinstance(row, IncomeRow | ExpenseRow)
    covers = (row.covers_first, row.covers_last)
    if isinstance(row, IncomeRow):
        return (row.day, row.amount_minor, row.kind, row.source, project, *covers, row.restricted, row.note)
    return (row.day, row.amount_minor, row.payee, project, *covers, row.note)


@lru_cache(maxsize=20_000)
def _month(day: int) -> int:
    return rules.month_of(date.fromordinal(day))
