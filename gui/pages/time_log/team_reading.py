"""What the sheet of the whole team reads on a worker thread, in one moment of the database."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from assessments.time_use.day import expected_seconds
from assessments.time_use.typical_day import Filling, Person, Term, fill_days, usual_norm
from gui.item_models.team_sheet import SheetPerson
from models.thai import sort_key

if TYPE_CHECKING:
    from models.records import Entry, Holiday, Leave, Member, Membership
    from models.typical_days import TypicalPiece


@dataclass(frozen=True)
class TeamReading:
    """The people of one day; `activities` and `projects` are those used lately, most used first."""

    day: date
    people: Sequence[SheetPerson] = ()
    entries: "Sequence[Entry]" = ()
    pieces: "Sequence[TypicalPiece]" = ()
    activities: list[str] = field(default_factory=list[str])
    projects: list[str] = field(default_factory=list[str])


def read_team(connection: Any, team: str, day: date, members: "Sequence[Member]") -> TeamReading:
    """`members` may hold deleted ones: they are shown on days on which they have hours."""
    from models import records, team_sheet, typical_days

    terms = _by_member(records.memberships(connection, team))
    leaves = [one for one in records.leaves(connection, team) if one.day == day]
    holiday = next((one for one in records.holidays(connection, team) if one.day == day), None)
    entries = team_sheet.day_entries(connection, team, day)
    working = {entry.member for entry in entries}
    people = [
        _person(member, terms.get(member.key, []), day, holiday, _halves(leaves, member))
        for member in sorted(members, key=lambda member: (sort_key(member.name), member.key))
        if member.key in working or (member.deleted is None and _belongs(terms.get(member.key, []), day))
    ]
    return TeamReading(
        day,
        people,
        entries,
        typical_days.pieces(connection, team),
        team_sheet.used_lately(connection, team, "activity", day),
        team_sheet.used_lately(connection, team, "project", day),
    )


def read_filling(
    connection: Any, team: str, chosen: Sequence[str], first: date, last: date, today: date
) -> Filling:
    """What logging the usual days of these members would make."""
    from models import records, typical_days

    terms = _by_member(records.memberships(connection, team))
    leaves = records.leaves(connection, team)
    logged = typical_days.logged_days(connection, team, first, last)
    said = [piece.member for piece in typical_days.pieces_to_log(connection, team)]
    people = [
        Person(
            member,
            said.count(member),
            terms.get(member, []),
            frozenset(one.day for one in leaves if one.member == member),
            frozenset(day for of, day in logged if of == member),
        )
        for member in chosen
    ]
    holidays = [one.day for one in records.holidays(connection, team)]
    return fill_days(people, first, last, holidays=holidays, today=today)


def _person(
    member: "Member", terms: Sequence[Term], day: date, holiday: "Holiday | None", halves_of_leave: int
) -> SheetPerson:
    term = next((one for one in terms if one.holds(day)), None)
    norm = term and expected_seconds(
        day,
        term.weekly_seconds,
        term.working_days,
        holiday=holiday is not None,
        halves_of_leave=halves_of_leave,
    )
    return SheetPerson(member.key, member.name, norm, usual_norm(terms, day), halves_of_leave, holiday)


def _halves(leaves: "Sequence[Leave]", member: "Member") -> int:
    """Of a day of leave."""
    return sum(1 if one.half else 2 for one in leaves if one.member == member.key)


def _belongs(terms: Sequence[Term], day: date) -> bool:
    return any(term.holds(day) for term in terms)


def _by_member(memberships: "Sequence[Membership]") -> dict[str, list[Term]]:
    found: dict[str, list[Term]] = {}
    for one in memberships:
        term = Term(one.first_day, one.last_day, one.weekly_seconds, one.working_days)
        found.setdefault(one.member, []).append(term)
    return found
