"""What the efficiency page shows, as one bundle: a question is asked of the database, figures come back. No Qt."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from assessments.time_use.clock import Clock, WorkingHours
from assessments.time_use.comparison import Comparison, compare
from assessments.time_use.cube import Cube
from assessments.time_use.efficiency import AXES, Axis, Efficiency, measure
from assessments.time_use.income import Basis
from assessments.time_use.insight import Insight, insight
from assessments.time_use.load import Limits, Load, load
from assessments.time_use.period import Period, last_day_of_month
from assessments.time_use.records import Records
from assessments.time_use.weekly import WeeklyHours
from gui.time_use_records import read_logged
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
        self._records: dict[Period, Records] = {}
        self._project_days: pd.DataFrame | None = None
        self._cubes: dict[tuple[Period, bool], Cube] = {}
        self._pictures: dict[Period, _Pictures] = {}
        self._names: Names | None = None

    def answer(self, connection: "Connection", question: Question) -> Figures:
        """All figures of the page."""
        period, chosen = question.period, {"project": question.project, "member": question.member}
        pictures = self._look(connection, period)
        cube = self._cube(connection, period, question.basis)
        axes: dict[Axis, Efficiency] = {
            axis: measure(cube, axis=axis, basis=question.basis, **chosen) for axis in AXES
        }
        before = self._before(connection, question)
        project = axes["project"]
        return Figures(
            question=question,
            names=self._name(connection, cube),
            axes=axes,
            before=before,
            comparison=compare(before, project) if before is not None else None,
            insight=insight(project) if question.project is None else None,
            weeks=pictures.weeks.of(**chosen),
            clock=pictures.clock.of(project.total.seconds, **chosen),
            load=pictures.load.of(question.member),
            working_days=pictures.working_days,
        )

    def _look(self, connection: "Connection", period: Period) -> "_Pictures":
        """What is drawn from single entries, read once for a period; they also tell its cells and days."""
        if period not in self._pictures:
            held = next(iter(self._records.values()), None)
            records, logged = read_logged(connection, self.team.key, period, held)
            self._records[period] = records
            self._pictures[period] = _Pictures(
                WeeklyHours(logged, records, period),
                WorkingHours(logged),
                load(records.member_days, period, self._limits()),
                _working_days(records, period),
            )
        return self._pictures[period]

    def _cube(self, connection: "Connection", period: Period, basis: Basis) -> Cube:
        place = period, basis == "by_hours"
        if place not in self._cubes:
            records = self._read(connection, period, basis)
            self._cubes[place] = Cube(records, period, self._today)
        return self._cubes[place]

    def _read(self, connection: "Connection", period: Period, basis: Basis) -> Records:
        if period not in self._records:
            held = next(iter(self._records.values()), None)
            self._records[period], _ = read_logged(connection, self.team.key, period, held)
        if basis != "by_hours":
            return self._records[period]
        if self._project_days is None:
            self._project_days = frames.project_days(connection, self.team.key)
        return replace(self._records[period], project_days=self._project_days)

    def _before(self, connection: "Connection", question: Question) -> Efficiency | None:
        if question.compared is None:
            return None
        return measure(
            self._cube(connection, question.compared, question.basis),
            axis="project",
            basis=question.basis,
            project=question.project,
            member=question.member,
        )

    def _limits(self) -> Limits:
        return Limits(daily=self.team.daily_limit, weekly=self.team.weekly_limit)

    def _name(self, connection: "Connection", cube: Cube) -> Names:
        if self._names is None:
            held = cube.records
            self._names = Names(
                projects=dict(zip(held.projects["project"], held.projects["name"], strict=True)),
                activities=dict(zip(held.activities["activity"], held.activities["name"], strict=True)),
                members=dict(zip(held.members["member"], held.members["name"], strict=True)),
                internal=cube.internal,
                holidays={
                    holiday.day: holiday.name_th for holiday in records.holidays(connection, self.team.key)
                },
            )
        return self._names


@dataclass(frozen=True)
class _Pictures:
    """What is prepared of a period beside its cube."""

    weeks: WeeklyHours
    clock: WorkingHours
    load: Load
    working_days: int


def _working_days(held: Records, period: Period) -> int:
    """Mondays to Fridays of the period that are not holidays."""
    free = set(held.holidays["day"].tolist())
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
