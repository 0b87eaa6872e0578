"""What the efficiency page shows, as one bundle: a question is asked of the database, figures come back. No Qt."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from assessments.time_use.clock import Clock, clock
from assessments.time_use.comparison import Comparison, compare
from assessments.time_use.cube import Cube
from assessments.time_use.efficiency import AXES, Axis, Efficiency, measure
from assessments.time_use.income import Basis
from assessments.time_use.insight import Insight, insight
from assessments.time_use.load import Limits, Load, load
from assessments.time_use.period import Period, last_day_of_month
from assessments.time_use.weekly import WeeklyHours
from gui.time_use_records import read_records
from models import frames, records

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd

    from models.database import Connection
    from models.records import Team

_WEEK = timedelta(days=7)
_USUAL_WEEKS = 8


@dataclass(frozen=True)
class Question:
    """What a person asked for; `compared` None compares with nothing."""

    period: Period
    compared: Period | None
    basis: Basis = "by_day"
    project: str | None = None
    member: str | None = None


@dataclass(frozen=True)
class Names:
    """What the keys of each axis are called, and the holidays of the period by day."""

    projects: "Mapping[str, str]"
    activities: "Mapping[str, str]"
    members: "Mapping[str, str]"
    internal: frozenset[str]
    holidays: "Mapping[date, str]"


@dataclass(frozen=True)
class Figures:
    """The answer. `axes` holds the efficiency on every axis; `weeks` seconds by week and purpose."""

    question: Question
    names: Names
    axes: "Mapping[Axis, Efficiency]"
    before: Efficiency | None
    comparison: Comparison | None
    insight: Insight | None
    weeks: "pd.DataFrame"
    clock: Clock
    load: Load
    working_days: int

    @property
    def project(self) -> Efficiency:
        return self.axes["project"]

    @property
    def is_empty(self) -> bool:
        total = self.project.total
        return not (total.seconds or total.income_minor or total.cost_minor)


class TimeUse:
    """One team's time use: keeps what was read for a period, so that another filter costs no reading.

    Make a new one after a write that concerns it.
    """

    def __init__(self, team: "Team", today: date) -> None:
        self.team, self._today = team, today
        self._cubes: dict[Period, Cube] = {}
        self._weeks: dict[Period, WeeklyHours] = {}
        self._starts: dict[tuple[Period, str | None, str | None], pd.DataFrame] = {}

    def answer(self, connection: "Connection", question: Question) -> Figures:
        """All figures of the page."""
        period, chosen = question.period, {"project": question.project, "member": question.member}
        cube = self._cube(connection, period)
        axes: dict[Axis, Efficiency] = {
            axis: measure(cube, axis=axis, basis=question.basis, **chosen) for axis in AXES
        }
        before = self._before(connection, question)
        project = axes["project"]
        return Figures(
            question=question,
            names=self._names(connection, cube),
            axes=axes,
            before=before,
            comparison=compare(before, project) if before is not None else None,
            insight=insight(project) if question.project is None else None,
            weeks=self._purposes(connection, question, cube),
            clock=clock(self._clock_times(connection, question), project.total.seconds),
            load=load(cube.records.member_days, period, self._limits(), member=question.member),
            working_days=_working_days(cube, period),
        )

    def _cube(self, connection: "Connection", period: Period) -> Cube:
        if period not in self._cubes:
            self._cubes[period] = Cube(read_records(connection, self.team.key, period), period, self._today)
        return self._cubes[period]

    def _before(self, connection: "Connection", question: Question) -> Efficiency | None:
        if question.compared is None:
            return None
        return measure(
            self._cube(connection, question.compared),
            axis="project",
            basis=question.basis,
            project=question.project,
            member=question.member,
        )

    def _limits(self) -> Limits:
        return Limits(daily=self.team.daily_limit, weekly=self.team.weekly_limit)

    def _purposes(self, connection: "Connection", question: Question, cube: Cube) -> "pd.DataFrame":
        period = question.period
        if period not in self._weeks:
            sums = frames.week_activity(connection, self.team.key, period.first, period.last)
            self._weeks[period] = WeeklyHours(sums, cube.records, period)
        return self._weeks[period].of(project=question.project, member=question.member)

    def _clock_times(self, connection: "Connection", question: Question) -> "pd.DataFrame":
        period, key = question.period, (question.period, question.project, question.member)
        if key not in self._starts:
            self._starts[key] = frames.starts(
                connection,
                self.team.key,
                period.first,
                period.last,
                project=question.project,
                member=question.member,
            )
        return self._starts[key]

    def _names(self, connection: "Connection", cube: Cube) -> Names:
        held = cube.records
        return Names(
            projects=dict(zip(held.projects["project"], held.projects["name"], strict=True)),
            activities=dict(zip(held.activities["activity"], held.activities["name"], strict=True)),
            members=dict(zip(held.members["member"], held.members["name"], strict=True)),
            internal=cube.internal,
            holidays={
                holiday.day: holiday.name_th for holiday in records.holidays(connection, self.team.key)
            },
        )


def _working_days(cube: Cube, period: Period) -> int:
    """Mondays to Fridays of the period that are not holidays."""
    free = set(cube.records.holidays["day"].tolist())
    return sum((day - 1) % 7 < 5 and day not in free for day in range(period.start, period.end + 1))


def usual_period(extent: tuple[date, date] | None, today: date) -> Period:
    """The eight whole weeks before the newest entry's week, or before this one; a new team sees what it has.

    `extent` is the first and last day with time or income.
    """
    now = today if extent is None else min(today, extent[1])
    this_week = _monday(now)
    start = this_week - _USUAL_WEEKS * _WEEK
    if extent is not None and extent[0] <= start:
        return Period(start, this_week - timedelta(days=1))
    first = this_week if extent is None else _monday(min(extent[0], now))
    return Period(first, this_week + _WEEK - timedelta(days=1))


def period_before(period: Period) -> Period:
    """The period of the same length that ends where this one begins; the month before for a whole month."""
    if period.first.day == 1 and last_day_of_month(period.start) == period.end:
        last = period.first - timedelta(days=1)
        return Period(last.replace(day=1), last)
    length = timedelta(days=period.days)
    return Period(period.first - length, period.last - length)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
