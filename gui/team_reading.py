"""Everything the settings page shows, read at once on a worker thread."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from models.thai import sort_key

if TYPE_CHECKING:
    from models.database import Database
    from models.letterheads import Letterhead
    from models.records import Activity, Holiday, HourlyCost, Leave, Member, Membership, Project, Team
    from models.trash import Trashed


@dataclass(frozen=True)
class MemberRow:
    """A member with what holds today; `key` and `version` are the member's.

    `cost_minor` is None when no hourly cost is known. `memberships` and `costs` are in the order of their days.
    """

    member: "Member"
    memberships: "tuple[Membership, ...]"
    costs: "tuple[HourlyCost, ...]"
    today: date

    @property
    def key(self) -> str:
        return self.member.key

    @property
    def version(self) -> int:
        return self.member.version

    @property
    def membership(self) -> "Membership | None":
        """The membership of today; else the last one."""
        holding = [one for one in self.memberships if _holds(one, self.today)]
        return (holding or list(self.memberships) or [None])[-1]

    @property
    def is_over(self) -> bool:
        last = self.membership.last_day if self.membership else None
        return last is not None and last < self.today

    @property
    def cost_minor(self) -> int | None:
        known = [one.cost_minor for one in self.costs if one.valid_from <= self.today]
        return known[-1] if known else None


@dataclass(frozen=True)
class LeaveSpan:
    """Days of one leave in a row; `rows` are (key, version) of each day."""

    rows: tuple[tuple[str, int], ...]
    member: str
    member_name: str
    first: date
    last: date
    half: bool
    note: str

    @property
    def key(self) -> str:
        return self.rows[0][0]

    @property
    def version(self) -> int:
        return self.rows[0][1]


@dataclass(frozen=True)
class TeamReading:
    location: str
    team: "Team"
    teams: "tuple[Team, ...]"
    members: tuple[MemberRow, ...]
    projects: "tuple[Project, ...]"
    activities: "tuple[Activity, ...]"
    holidays: "tuple[Holiday, ...]" = ()
    leaves: tuple[LeaveSpan, ...] = ()
    trash: "tuple[Trashed, ...]" = field(default=())
    letterhead: "Letterhead | None" = None


def read_team(database: "Database", key: str, today: date) -> TeamReading | None:
    """None when there is no such team."""
    from models import records, trash
    from models.backups import shown_location
    from models.letterheads import letterhead

    with database.read() as connection:
        team = records.team(connection, key)
        if team is None:
            return None
        members = records.members(connection, key)
        names = {one.key: one.name for one in members}
        return TeamReading(
            shown_location(database),
            team,
            tuple(_by_name(records.teams(connection))),
            _member_rows(
                members, records.memberships(connection, key), records.hourly_costs(connection, key), today
            ),
            tuple(
                sorted(records.projects(connection, key), key=lambda one: (one.archived, sort_key(one.name)))
            ),
            tuple(
                sorted(
                    records.activities(connection, key), key=lambda one: (one.archived, sort_key(one.name))
                )
            ),
            tuple(records.holidays(connection, key)),
            tuple(_spans(records.leaves(connection, key), names)),
            tuple(trash.trashed(connection, key)),
            letterhead(connection, key),
        )


def _member_rows(
    members: "list[Member]", memberships: "list[Membership]", costs: "list[HourlyCost]", today: date
) -> tuple[MemberRow, ...]:
    rows = [
        MemberRow(
            member,
            tuple(one for one in memberships if one.member == member.key),
            tuple(one for one in costs if one.member == member.key),
            today,
        )
        for member in members
    ]
    return tuple(sorted(rows, key=lambda row: (row.is_over, sort_key(row.member.name))))


def _by_name(teams: "list[Team]") -> "list[Team]":
    return sorted(teams, key=lambda team: sort_key(team.name))


def _spans(leaves: "Iterable[Leave]", names: dict[str, str]) -> list[LeaveSpan]:
    """Days that follow each other without a difference are one leave; the newest stands first."""

    def alike(numbered: "tuple[int, Leave]") -> tuple[object, ...]:
        place, leave = numbered
        return leave.member, leave.half, leave.note, leave.day.toordinal() - place

    living = (leave for leave in leaves if leave.member in names)
    groups = ([leave for _, leave in group] for _, group in groupby(enumerate(living), key=alike))
    spans = [_span(days, names) for days in groups]
    return sorted(spans, key=lambda span: (span.first, sort_key(span.member_name)), reverse=True)


def _span(days: "list[Leave]", names: dict[str, str]) -> LeaveSpan:
    first = days[0]
    rows = tuple((one.key, one.version) for one in days)
    name = names[first.member]
    return LeaveSpan(rows, first.member, name, first.day, days[-1].day, first.half, first.note)


def _holds(membership: "Membership", day: date) -> bool:
    return membership.first_day <= day and (membership.last_day is None or membership.last_day >= day)
