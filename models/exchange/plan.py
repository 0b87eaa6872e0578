"""The preview of an import: everything that will happen, before anything does."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import compress

from sqlalchemy import Connection, select

from models import records
from models.errors import Refused
from models.exchange import checks, duplicates, matching
from models.exchange.bulk import without_collection
from models.exchange.choices import Choices, FileName, file_names
from models.exchange.complaints import Complaint
from models.exchange.fields import DAY_FIELDS, Kind
from models.exchange.interpretation import interpret
from models.exchange.mapping import Mapping
from models.exchange.matching import Created, Names, People, folded
from models.exchange.reading import Reading
from models.exchange.rows import EntryRow, ExpenseRow, FileRow, IncomeRow
from models.exchange.sheet import Progress
from models.schema import table


@dataclass(frozen=True)
class ImportPlan:
    """What will be stored: `rows`, and in the same order their fingerprints and the keys of what they name.

    `duplicates` are the lines of rows stored already; `rejected` and `warnings` are in order of the file; `names` are
    those of the rows that are not stored yet.
    """

    team: str
    reading: Reading
    rows: Sequence[FileRow]
    fingerprints: Sequence[str]
    members: Sequence[str]
    projects: Sequence[str | None]
    activities: Sequence[str | None]
    duplicates: tuple[int, ...]
    rejected: tuple[Complaint, ...]
    warnings: tuple[Complaint, ...]
    created: Created
    names: tuple[FileName, ...] = ()

    @property
    def kind(self) -> Kind:
        return self.reading.mapping.kind

    @property
    def total_rows(self) -> int:
        """Rows of the file, whatever becomes of them."""
        return len(self.reading.sheet.rows)

    @property
    def seconds(self) -> int:
        return sum(row.seconds for row in self.rows if isinstance(row, EntryRow))

    @property
    def income_minor(self) -> int:
        return sum(row.amount_minor for row in self.rows if isinstance(row, IncomeRow))

    @property
    def expense_minor(self) -> int:
        return sum(row.amount_minor for row in self.rows if isinstance(row, ExpenseRow))

    @property
    def first_day(self) -> date | None:
        """The first day of what will be stored."""
        return date.fromordinal(min(row.day for row in self.rows)) if self.rows else None

    @property
    def last_day(self) -> date | None:
        return date.fromordinal(max(row.day for row in self.rows)) if self.rows else None


@without_collection()
def plan(
    connection: Connection,
    team: str,
    reading: Reading,
    *,
    choices: Choices | None = None,
    today: date | None = None,
    progress: Progress | None = None,
) -> ImportPlan:
    """What bringing this file into this team would do; a mapping remembered for such files is used.

    `choices` say who and what is meant by names, where a person decided otherwise than we would.

    Raises Refused when no row could be stored for a reason that concerns the whole file.
    """
    reading = remembered(connection, team, reading)
    read_rows, complaints = interpret(reading, progress)
    fingerprints = duplicates.fingerprints(read_rows)
    unseen = _unseen(fingerprints, duplicates.stored(connection, team, read_rows))
    known = tuple(row.row for row, new in zip(read_rows, unseen, strict=True) if not new)
    named = _Named(
        connection,
        team,
        list(compress(read_rows, unseen)),
        list(compress(fingerprints, unseen)),
        choices or Choices(),
    )
    if reading.mapping.kind == "hours":
        entries = [row for row in named.rows if isinstance(row, EntryRow)]
        complaints += checks.doubtful_hours(connection, team, entries, named.members)
    if today is not None:
        field = DAY_FIELDS[reading.mapping.kind][0]
        complaints += checks.days_to_come(named.rows, today, reading.mapping.columns[field])
    complaints = sorted(complaints + named.complaints(reading), key=lambda complaint: complaint.row)
    rejected = tuple(complaint for complaint in complaints if complaint.severity == "rejected")
    silent = set(known)
    return ImportPlan(
        team=team,
        reading=reading,
        rows=named.rows,
        fingerprints=named.fingerprints,
        members=named.members,
        projects=named.projects,
        activities=named.activities,
        duplicates=known,
        rejected=rejected,
        warnings=tuple(one for one in complaints if one.severity == "warning" and one.row not in silent),
        created=named.created,
        names=named.names,
    )


def remembered(connection: Connection, team: str, reading: Reading) -> Reading:
    """The reading under the mapping a person once chose for files with this header; itself when there is none."""
    if reading.chosen or reading.mapping.format != "generic":
        return reading
    known = table("import_mapping").c
    query = select(known.mapping, known.kind).where(
        known.team == team, known.signature == reading.signature, known.deleted.is_(None)
    )
    for text, kind in connection.execute(query):
        if kind == reading.mapping.kind or reading.missing:
            found = Mapping.from_json(text)
            member = reading.mapping.member or found.member
            return replace(reading.under(replace(found, member=member)), chosen=False)
    return reading


def _unseen(fingerprints: Sequence[str], stored: set[str]) -> list[bool]:
    """Which rows are neither stored nor, by their source's id, came before in the file."""
    seen = set(stored)
    new: list[bool] = []
    for fingerprint in fingerprints:
        new.append(fingerprint not in seen)
        seen.add(fingerprint)
    return new


class _Named:
    """The rows with the keys of what they name; whom two members could be is rejected."""

    def __init__(
        self,
        connection: Connection,
        team: str,
        rows: Sequence[FileRow],
        fingerprints: Sequence[str],
        choices: Choices,
    ) -> None:
        self._problems: list[tuple[int, Refused]] = []
        self.rows, self.fingerprints = rows, fingerprints
        self.members: list[str] = []
        emails = {row.email for row in rows if isinstance(row, EntryRow)}
        people = People.of(connection, team, emails, choices.members)
        projects = Names.of(records.projects(connection, team), choices.projects)
        activities = Names.of(records.activities(connection, team), choices.activities)
        if rows and isinstance(rows[0], EntryRow):
            self._find_people(people)
        self.projects = [projects.key(row.project) for row in self.rows]
        clients: dict[str, str] = {}
        purposes: dict[str, str] = {}
        self.activities: list[str | None] = []
        for row, project in zip(self.rows, self.projects, strict=True):
            if isinstance(row, EntryRow):
                activity = activities.key(row.activity)
                self.activities.append(activity)
                if project and row.client:
                    clients.setdefault(project, row.client)
                if activity and row.purpose:
                    purposes.setdefault(activity, row.purpose)
        for key, name in activities.new.items():
            if chosen := choices.purposes.get(folded(name)):
                purposes[key] = chosen
        self.names = file_names(rows, people, projects, activities)
        self.created = Created(
            tuple(people.new),
            matching.new_projects(projects, clients),
            matching.new_activities(activities, purposes),
        )

    def _find_people(self, people: People) -> None:
        found: list[str | None] = [
            self._person(people, row) for row in self.rows if isinstance(row, EntryRow)
        ]
        self.members = [member for member in found if member is not None]
        if self._problems:
            self.rows = [row for row, member in zip(self.rows, found, strict=True) if member]
            self.fingerprints = [
                fingerprint for fingerprint, member in zip(self.fingerprints, found, strict=True) if member
            ]

    def _person(self, people: People, row: EntryRow) -> str | None:
        try:
            return people.key(row.member, row.email)
        except Refused as problem:
            self._problems.append((row.row, problem))
            return None

    def complaints(self, reading: Reading) -> list[Complaint]:
        column = reading.mapping.columns.get("member", "member")
        return [Complaint(row, column, problem) for row, problem in self._problems]
