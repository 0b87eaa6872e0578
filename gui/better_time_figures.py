"""What the page of better use of time shows: what if, what is followed, and what was said of a usual day. No Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, TypeVar

from assessments.time_use.cube import Cube
from assessments.time_use.followed import SHARE, Followed, first_whole_week, follow, last_weeks, weekly_uses
from assessments.time_use.load import Limits
from assessments.time_use.member_weeks import MemberWeeks, member_weeks
from assessments.time_use.period import Period
from assessments.time_use.periods import PeriodUse
from assessments.time_use.records import NONE, Records
from assessments.time_use.said_and_logged import Beside, SaidAndLogged, said_and_logged
from assessments.time_use.spreading import Basis
from assessments.time_use.weekly import PURPOSES
from assessments.time_use.what_if import Situation, WhatIfAxis, situation
from gui import labels
from gui.time_use_figures import usual_period
from gui.time_use_records import read_logged
from models import commitments, frames, records, time_targets, typical_days
from models.thai import sort_key

if TYPE_CHECKING:
    from models.commitments import Commitment
    from models.database import Connection
    from models.records import Team

Keyed = TypeVar("Keyed", MemberWeeks, Beside)

_PLACES = {SHARE + purpose: place for place, purpose in enumerate(PURPOSES)} | {
    "days_over": 98,
    "revenue_per_hour": -1,
}

WHAT_IF_AXES: tuple[WhatIfAxis, ...] = ("project", "purpose")
USUAL_WEEKS, MOST_WEEKS = 8, 52


@dataclass(frozen=True)
class WhatIfFigures:
    """What the board begins with, in one period on one basis; names of its rows by axis and key."""

    team: "Team"
    period: Period
    basis: Basis
    situations: Mapping[WhatIfAxis, Situation]
    names: Mapping[WhatIfAxis, Mapping[str, str]]
    internal: frozenset[str]
    coverage: Fraction | None
    targets: Mapping[str, int]
    weeks: Sequence[MemberWeeks]
    members: Mapping[str, str]

    def order(self, axis: WhatIfAxis) -> list[str]:
        """The keys of an axis as a dictionary has their names; last internal work, and what had no hours."""
        known, works = self.names[axis], self.situations[axis].works
        keys, idle = [work.key for work in works], {work.key for work in works if not work.seconds}
        if axis == "purpose":
            places = {purpose: place for place, purpose in enumerate(PURPOSES)}
            return sorted(keys, key=lambda key: places.get(key, len(places)))
        return sorted(
            keys,
            key=lambda key: (
                key in idle,
                key in self.internal,
                *labels.order(key, labels.label(key, known)),
            ),
        )


@dataclass(frozen=True)
class FollowedPromise:
    """A commitment with a measure, week by week since it was decided, a year at most; it `begins` with a whole week."""

    commitment: "Commitment"
    followed: Followed
    begins: date


@dataclass(frozen=True)
class FollowFigures:
    """All promises with a measure in order of their day, and the team's targets against its last weeks."""

    team: "Team"
    basis: Basis
    today: date
    promises: tuple[FollowedPromise, ...]
    targets: tuple[Followed, ...]
    members: Mapping[str, str]


@dataclass(frozen=True)
class SaidFigures:
    """`silent` are members of the period who have not said what their usual day is."""

    team: "Team"
    period: Period
    compared: SaidAndLogged
    members: Mapping[str, str]
    silent: tuple[str, ...]


def usual_weeks(connection: "Connection", team: str, today: date) -> Period:
    """The eight whole weeks before the newest one, as the efficiency page has them."""
    return usual_period(frames.extent(connection, team), today)


def read_what_if(
    connection: "Connection", team: "Team", period: Period, basis: Basis, *, today: date
) -> WhatIfFigures:
    held = _records(connection, team.key, period, basis)
    cube = Cube(held, period, today)
    projects = {one.key: one for one in records.projects(connection, team.key)}
    offered: Mapping[WhatIfAxis, Sequence[str]] = {
        "project": [key for key, one in projects.items() if not one.archived],
        "purpose": [purpose for purpose in PURPOSES if purpose != NONE],
    }
    limits = Limits(team.daily_limit, team.weekly_limit)
    names = dict(zip(held.projects["project"], held.projects["name"], strict=True))
    return WhatIfFigures(
        team=team,
        period=period,
        basis=basis,
        situations={axis: situation(cube, axis, basis, offered[axis]) for axis in WHAT_IF_AXES},
        names={"project": names, "purpose": labels.purposes()},
        internal=cube.internal,
        coverage=cube.attendance.of().ratio,
        targets=time_targets.time_targets(connection, team.key),
        weeks=by_name(member_weeks(held, period, limits), _members(held)),
        members=_members(held),
    )


def read_followed(connection: "Connection", team: "Team", basis: Basis, *, today: date) -> FollowFigures:
    promised = [one for one in commitments.commitments(connection, team.key) if one.measure is not None]
    targets = time_targets.time_targets(connection, team.key)
    recent = last_weeks(USUAL_WEEKS, today)
    first = min([recent.first, *(first_whole_week(one.decided) for one in promised)])
    period = Period(max(first, last_weeks(MOST_WEEKS, today).first), recent.last)
    held, logged = read_logged(connection, team.key, period)
    if basis == "by_hours":
        held = replace(held, project_days=frames.project_days(connection, team.key))
    limits = Limits(team.daily_limit, team.weekly_limit)
    uses = weekly_uses(held, logged, period, basis, today=today, limits=limits)
    return FollowFigures(
        team=team,
        basis=basis,
        today=today,
        promises=tuple(_promise(one, uses, today) for one in promised),
        targets=tuple(
            follow(_from(uses, recent.first), measure, target, today=today)
            for measure, target in sorted(targets.items(), key=lambda item: _PLACES.get(item[0], 0))
        ),
        members=_members(held),
    )


def read_said(connection: "Connection", team: "Team", period: Period, *, today: date) -> SaidFigures:
    """A usual day as each member says it is, beside the period."""
    held, _ = read_logged(connection, team.key, period)
    cube = Cube(held, period, today)
    living = {one.key for one in records.members(connection, team.key)}
    pieces = [one for one in typical_days.pieces(connection, team.key) if one.member in living]
    compared = said_and_logged(((one.member, one.activity, one.seconds) for one in pieces), cube, today)
    names = _members(held)
    said = {one.key for one in compared.members}
    belong = member_weeks(held, period, Limits(team.daily_limit, team.weekly_limit))
    silent = [names[one.key] for one in belong if one.weeks and one.key in living - said]
    ordered = replace(compared, members=tuple(by_name(compared.members, names)))
    return SaidFigures(team, period, ordered, names, tuple(sorted(silent, key=sort_key)))


def by_name(rows: Sequence[Keyed], names: Mapping[str, str]) -> list[Keyed]:
    """People are never ranked: they stand in the order of their names."""
    return sorted(rows, key=lambda row: (sort_key(names.get(row.key, row.key)), row.key))


def _records(connection: "Connection", team: str, period: Period, basis: Basis) -> Records:
    held, _ = read_logged(connection, team, period)
    if basis != "by_hours":
        return held
    return replace(held, project_days=frames.project_days(connection, team))


def _promise(one: "Commitment", uses: tuple[PeriodUse, ...], today: date) -> FollowedPromise:
    assert one.measure is not None
    begins = first_whole_week(one.decided)
    followed = follow(_from(uses, begins), one.measure, one.target or 0, today=today)
    return FollowedPromise(one, followed, begins)


def _from(uses: tuple[PeriodUse, ...], first: date) -> tuple[PeriodUse, ...]:
    return tuple(use for use in uses if use.period.first >= first)


def _members(held: Records) -> dict[str, str]:
    return dict(zip(held.members["member"], held.members["name"], strict=True))
