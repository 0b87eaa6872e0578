"""Every table on one page: what Wela records, and the indexes that make its sums cheap.

Values are plain in every database, so that a stored row, a row in a `Change` and a row in a frame compare equal:
a day is `date.toordinal()`, a month is YYYYMM, a clock time is seconds after midnight, money is minor units,
`created`, `changed` and `deleted` are UTC epoch seconds kept for audit only.
"""

from uuid import uuid4

from sqlalchemy import CHAR, BigInteger, ForeignKey, Index, MetaData, String, Table, Text, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

PURPOSES = ("mission", "earning", "administration", "learning", "travel")
MEMBER_KINDS = ("staff", "part_time", "volunteer")
INCOME_KINDS = ("grant", "donation", "sales", "service", "membership", "other")
WAVE_MODES = ("named", "coded", "anonymous")
DREAM_MODES = ("discipline", "item", "none")
CONSENTS = ("averages", "distributions", "pairs")
BASES = ("by_day", "cash", "by_hours")
STATUSES = ("not_started", "going", "done", "dropped")
VOICES = ("team", "coach")
MONDAY_TO_FRIDAY = 0b0011111

_KEY = CHAR(32)
_ADDED = 104  # a column that a later version added stands last, also in files that were migrated
_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


def new_key() -> str:
    """A random UUID as 32 lower-case hexadecimal characters."""
    return uuid4().hex


class Schema(DeclarativeBase):
    """The common shape of all tables; a row leaves sight by `deleted` (the trash), never by a DELETE."""

    metadata = MetaData(naming_convention=_NAMES)

    key: Mapped[str] = mapped_column(_KEY, primary_key=True, sort_order=-1)
    version: Mapped[int] = mapped_column(sort_order=100)
    created: Mapped[int] = mapped_column(BigInteger, sort_order=101)
    changed: Mapped[int] = mapped_column(BigInteger, sort_order=102)
    deleted: Mapped[int | None] = mapped_column(BigInteger, sort_order=103)


def _belongs_to(table: str) -> Mapped[str]:
    return mapped_column(_KEY, ForeignKey(f"{table}.key"))


def _may_name(table: str) -> Mapped[str | None]:
    return mapped_column(_KEY, ForeignKey(f"{table}.key"))


class Team(Schema):
    __tablename__ = "team"

    name: Mapped[str] = mapped_column(Text)
    currency: Mapped[str] = mapped_column(String(3))
    country: Mapped[str] = mapped_column(String(2))
    daily_limit: Mapped[int]
    weekly_limit: Mapped[int]
    lunch_start: Mapped[int]
    lunch_end: Mapped[int]


class Member(Schema):
    __tablename__ = "member"

    team: Mapped[str] = _belongs_to("team")
    name: Mapped[str] = mapped_column(Text)
    email: Mapped[str | None] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(String(16))
    role: Mapped[str] = mapped_column(Text)


class Membership(Schema):
    """Days of belonging, with the hours expected in a week; a change of hours is a new row."""

    __tablename__ = "membership"

    member: Mapped[str] = _belongs_to("member")
    first_day: Mapped[int]
    last_day: Mapped[int | None]
    weekly_seconds: Mapped[int | None]
    working_days: Mapped[int]


class HourlyCost(Schema):
    __tablename__ = "hourly_cost"

    member: Mapped[str] = _belongs_to("member")
    valid_from: Mapped[int]
    cost_minor: Mapped[int] = mapped_column(BigInteger)


class Project(Schema):
    __tablename__ = "project"

    team: Mapped[str] = _belongs_to("team")
    name: Mapped[str] = mapped_column(Text)
    funding_source: Mapped[str | None] = mapped_column(Text)
    internal: Mapped[bool]
    archived: Mapped[bool]


class Activity(Schema):
    __tablename__ = "activity"

    team: Mapped[str] = _belongs_to("team")
    name: Mapped[str] = mapped_column(Text)
    purpose: Mapped[str] = mapped_column(String(16))
    archived: Mapped[bool]


class _Imported:
    """Where an imported row came from; `fingerprint` recognises it when the same file comes again."""

    source_file: Mapped[str | None] = mapped_column(Text, sort_order=90)
    source_row: Mapped[int | None] = mapped_column(sort_order=91)
    source_id: Mapped[str | None] = mapped_column(Text, sort_order=92)
    fingerprint: Mapped[str | None] = mapped_column(String(64), sort_order=93)


class TimeEntry(_Imported, Schema):
    __tablename__ = "time_entry"

    team: Mapped[str] = _belongs_to("team")
    member: Mapped[str] = _belongs_to("member")
    day: Mapped[int]
    month: Mapped[int]
    seconds: Mapped[int]
    start: Mapped[int | None]
    project: Mapped[str | None] = _may_name("project")
    activity: Mapped[str | None] = _may_name("activity")
    note: Mapped[str] = mapped_column(Text)
    tags: Mapped[str] = mapped_column(Text)


class Income(_Imported, Schema):
    __tablename__ = "income"

    team: Mapped[str] = _belongs_to("team")
    received_on: Mapped[int]
    amount_minor: Mapped[int] = mapped_column(BigInteger)
    kind: Mapped[str] = mapped_column(String(16))
    source: Mapped[str] = mapped_column(Text)
    project: Mapped[str | None] = _may_name("project")
    covers_first: Mapped[int | None]
    covers_last: Mapped[int | None]
    restricted: Mapped[bool]
    note: Mapped[str] = mapped_column(Text)


class Expense(_Imported, Schema):
    __tablename__ = "expense"

    team: Mapped[str] = _belongs_to("team")
    paid_on: Mapped[int]
    amount_minor: Mapped[int] = mapped_column(BigInteger)
    payee: Mapped[str] = mapped_column(Text)
    project: Mapped[str | None] = _may_name("project")
    covers_first: Mapped[int | None]
    covers_last: Mapped[int | None]
    note: Mapped[str] = mapped_column(Text)


class Holiday(Schema):
    __tablename__ = "holiday"

    team: Mapped[str] = _belongs_to("team")
    day: Mapped[int]
    name: Mapped[str] = mapped_column(Text)
    name_th: Mapped[str] = mapped_column(Text)


class Leave(Schema):
    __tablename__ = "leave"

    member: Mapped[str] = _belongs_to("member")
    day: Mapped[int]
    half: Mapped[bool]
    note: Mapped[str] = mapped_column(Text)


class WeekRow(Schema):
    """A row that a person keeps in the grid of a week, also while no hours stand in it; `week` is its Monday."""

    __tablename__ = "week_row"

    member: Mapped[str] = _belongs_to("member")
    week: Mapped[int]
    project: Mapped[str | None] = _may_name("project")
    activity: Mapped[str | None] = _may_name("activity")


class WeekPlan(Schema):
    """The hours a person means to give to a project in a week; `week` is its Monday."""

    __tablename__ = "week_plan"

    member: Mapped[str] = _belongs_to("member")
    week: Mapped[int]
    project: Mapped[str | None] = _may_name("project")
    seconds: Mapped[int]


class WeekNote(Schema):
    """What a person wants to talk about when the team looks back; `week` is the Monday of the week it is about."""

    __tablename__ = "week_note"

    member: Mapped[str] = _belongs_to("member")
    week: Mapped[int]
    note: Mapped[str] = mapped_column(Text)


class TypicalDay(Schema):
    """One piece of a day as a person says it usually goes; it is no record of time and counts in no sum of hours."""

    __tablename__ = "typical_day"

    member: Mapped[str] = _belongs_to("member")
    project: Mapped[str | None] = _may_name("project")
    activity: Mapped[str | None] = _may_name("activity")
    seconds: Mapped[int]


class ImportMapping(Schema):
    """The columns a team chose for files with one header, offered again for the next such file."""

    __tablename__ = "import_mapping"

    team: Mapped[str] = _belongs_to("team")
    kind: Mapped[str] = mapped_column(String(16))
    signature: Mapped[str] = mapped_column(String(64))
    mapping: Mapped[str] = mapped_column(Text)


class Instrument(Schema):
    """A version of a questionnaire that a team brought in or made from another one; the rest come with Wela."""

    __tablename__ = "instrument"

    team: Mapped[str] = _belongs_to("team")
    name: Mapped[str] = mapped_column(Text)
    edition: Mapped[str] = mapped_column(Text)
    toml: Mapped[str] = mapped_column(Text)


class Wave(Schema):
    """One collection of answers. Its row is written when it opens and when it closes, never when somebody answers.

    `instrument` is the whole questionnaire as it was then, `salt` that of the team's codes; `seal` hides the slots
    and is forgotten at closing. `consents` lists what everybody said yes to, `abandoned` counts unfinished drafts.
    `looking_back`: whether people were also asked how they see, from here, where the team stood before.
    """

    __tablename__ = "wave"

    team: Mapped[str] = _belongs_to("team")
    name: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(String(16))
    mode: Mapped[str] = mapped_column(String(16))
    dream: Mapped[str] = mapped_column(String(16))
    instrument: Mapped[str] = mapped_column(Text)
    team_size: Mapped[int | None]
    threshold: Mapped[int]
    consents: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(String(16))
    opened: Mapped[int]
    closed: Mapped[int | None]
    abandoned: Mapped[int]
    salt: Mapped[str] = mapped_column(String(64))
    seal: Mapped[str | None] = mapped_column(String(64))
    looking_back: Mapped[bool] = mapped_column(sort_order=_ADDED)


class Ballot(Schema):
    """A slot of an open wave: an answer, a draft or random bytes, all of one length and sealed alike.

    Version and moments are the same in all rows, here and in `response`: they would tell the order of the answers.
    """

    __tablename__ = "ballot"

    wave: Mapped[str] = _belongs_to("wave")
    content: Mapped[str] = mapped_column(Text)


class Response(Schema):
    """One person's answers in a closed wave, a character a rating; `code` is what matches it with other waves."""

    __tablename__ = "response"

    wave: Mapped[str] = _belongs_to("wave")
    member: Mapped[str | None] = _may_name("member")
    code: Mapped[str | None] = mapped_column(Text)
    source: Mapped[str | None] = mapped_column(String(64))
    present: Mapped[str] = mapped_column(Text)
    dream: Mapped[str] = mapped_column(Text)
    dream_items: Mapped[str] = mapped_column(Text)
    looking_back: Mapped[str] = mapped_column(Text, sort_order=_ADDED)


class DreamTeam(Schema):
    """The picture of the team it wants to be, in one sentence."""

    __tablename__ = "dream_team"

    team: Mapped[str] = _belongs_to("team")
    sentence: Mapped[str] = mapped_column(Text)


class DreamLevel(Schema):
    """Where the team agreed in the room to be in a discipline, in hundredths of a point; never part of a statistic."""

    __tablename__ = "dream_level"

    team: Mapped[str] = _belongs_to("team")
    discipline: Mapped[str] = mapped_column(String(64))
    level: Mapped[int | None]
    focus: Mapped[bool]


class NewWay(Schema):
    """Something the team will do differently in a discipline; `place` orders them."""

    __tablename__ = "new_way"

    team: Mapped[str] = _belongs_to("team")
    discipline: Mapped[str] = mapped_column(String(64))
    text: Mapped[str] = mapped_column(Text)
    place: Mapped[int]


class Commitment(Schema):
    """What the team will do, who (nobody: the whole team), by when, and the first sign that it would notice.

    `facet` is the key of an item. `goal` is counted in `unit`. `measure` is one that Wela follows by itself (see
    `models.commitments.MEASURES`) and `target` what it should become.
    """

    __tablename__ = "commitment"

    team: Mapped[str] = _belongs_to("team")
    discipline: Mapped[str | None] = mapped_column(String(64))
    facet: Mapped[str | None] = mapped_column(String(64))
    what: Mapped[str] = mapped_column(Text)
    member: Mapped[str | None] = _may_name("member")
    decided: Mapped[int]
    due: Mapped[int]
    first_sign: Mapped[str] = mapped_column(Text)
    status: Mapped[str] = mapped_column(String(16))
    goal: Mapped[int | None]
    unit: Mapped[str] = mapped_column(Text)
    measure: Mapped[str | None] = mapped_column(String(64))
    target: Mapped[int | None] = mapped_column(BigInteger)


class CheckIn(Schema):
    """How a commitment stood on a day, as the team or its coach saw it; `done` is counted towards its goal."""

    __tablename__ = "check_in"

    commitment: Mapped[str] = _belongs_to("commitment")
    day: Mapped[int]
    status: Mapped[str] = mapped_column(String(16))
    done: Mapped[int | None]
    note: Mapped[str] = mapped_column(Text)
    voice: Mapped[str] = mapped_column(String(16))


class TimeTarget(Schema):
    """What the team wants a measure of its time to be; shares in hundredths of a percent, rates in minor units."""

    __tablename__ = "time_target"

    team: Mapped[str] = _belongs_to("team")
    measure: Mapped[str] = mapped_column(String(64))
    value: Mapped[int] = mapped_column(BigInteger)


class Workshop(Schema):
    """An event that ties a period before to a period after, on one basis, for the teams that take part.

    `worthwhile` is the smallest change worth talking about, in hundredths of a point.
    """

    __tablename__ = "workshop"

    name: Mapped[str] = mapped_column(Text)
    first_day: Mapped[int]
    last_day: Mapped[int]
    before_first: Mapped[int]
    before_last: Mapped[int]
    after_first: Mapped[int]
    after_last: Mapped[int]
    basis: Mapped[str] = mapped_column(String(16))
    worthwhile: Mapped[int]


class WorkshopTeam(Schema):
    """A team in a workshop: its waves, and the activity whose hours on the workshop's days may be left out."""

    __tablename__ = "workshop_team"

    team: Mapped[str] = _belongs_to("team")
    workshop: Mapped[str] = _belongs_to("workshop")
    before_wave: Mapped[str | None] = _may_name("wave")
    after_wave: Mapped[str | None] = _may_name("wave")
    activity: Mapped[str | None] = _may_name("activity")
    leave_out: Mapped[bool]


class Slide(Schema):
    """What a team changed in its deck: the place of a slide, its own words, or that it is not shown.

    An empty `message` or `question` leaves the words to the figures.
    """

    __tablename__ = "slide"

    team: Mapped[str] = _belongs_to("team")
    kind: Mapped[str] = mapped_column(String(32))
    place: Mapped[int]
    message: Mapped[str] = mapped_column(Text)
    question: Mapped[str] = mapped_column(Text)
    hidden: Mapped[bool]


class Letterhead(Schema):
    """What stands on a team's reports: the line of its funder, and its own logo as the Base64 of a PNG or JPEG."""

    __tablename__ = "letterhead"

    team: Mapped[str] = _belongs_to("team")
    funder: Mapped[str] = mapped_column(Text)
    logo: Mapped[str] = mapped_column(Text)


def table(name: str) -> Table:
    """The table of that name; KeyError if there is none."""
    return Schema.metadata.tables[name]


_ALIVE = text("deleted IS NULL")


def _index(name: str, *columns: object, alive: bool = True) -> None:
    condition = {"sqlite_where": _ALIVE, "postgresql_where": _ALIVE} if alive else {}
    Index(name, *columns, **condition)  # pyright: ignore[reportArgumentType]


# `deleted` ends each of them because SQLite tests it in every row of a partial index, and would fetch the row for it.
# The cells of the sharing of income come out of the first index already in order: no sorting, no table look-up.
_E = TimeEntry
_index(
    "ix_time_entry_cells",
    _E.team,
    _E.month,
    _E.project,
    _E.activity,
    _E.member,
    _E.day,
    _E.start,
    _E.seconds,
    _E.deleted,
)
# A member's days for coverage and load, and their clock times for overlaps and the heat map.
_index("ix_time_entry_days", _E.team, _E.member, _E.day, _E.start, _E.seconds, _E.deleted)
# The list of all entries, newest first, in pages.
_index("ix_time_entry_newest", _E.team, _E.day, _E.key, _E.deleted)
_index("ix_time_entry_fingerprint", _E.team, _E.fingerprint, alive=False)
_index("ix_income_received", Income.team, Income.received_on)
_index("ix_expense_paid", Expense.team, Expense.paid_on)
_index("ix_income_fingerprint", Income.team, Income.fingerprint, alive=False)
_index("ix_expense_fingerprint", Expense.team, Expense.fingerprint, alive=False)
_OF_TEAMS = (
    *(Member, Project, Activity, Holiday, ImportMapping, Instrument, Wave),
    *(DreamTeam, DreamLevel, NewWay, Commitment, TimeTarget, WorkshopTeam, Slide, Letterhead),
)
for _child in _OF_TEAMS:
    _index(f"ix_{_child.__tablename__}_team", _child.team, alive=False)
for _child in (Membership, HourlyCost, Leave, WeekRow, WeekPlan, WeekNote, TypicalDay):
    _index(f"ix_{_child.__tablename__}_member", _child.member, alive=False)
for _child in (Ballot, Response):
    _index(f"ix_{_child.__tablename__}_wave", _child.wave, alive=False)
_index("ix_check_in_commitment", CheckIn.commitment, alive=False)
_index("ix_workshop_team_workshop", WorkshopTeam.workshop, alive=False)
