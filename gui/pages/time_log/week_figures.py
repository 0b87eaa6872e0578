"""What the panels around the grid of a week are told: sums, limits, and the days on which nothing is expected."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from assessments.time_use.week import WeekSums, excess_of, sum_week
from gui.item_models.week_hours import Work
from gui.item_models.week_sheet import DayMark, WeekSheet
from gui.language import language, tr

if TYPE_CHECKING:
    from models.records import Team
    from models.week_reading import Week


@dataclass(frozen=True, slots=True)
class LongDay:
    """A day beyond the daily limit: by how much, and the work that makes it so long (name, seconds)."""

    day: date
    seconds: int
    over: int
    parts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class WeekFigures:
    """`long_days` are beyond the daily limit, `impossible` hold more than 24 hours; limits are in seconds."""

    days: tuple[date, ...]
    sums: WeekSums[Work]
    daily_limit: int
    weekly_limit: int
    long_days: tuple[LongDay, ...]
    impossible: tuple[date, ...]


def figures_of(sheet: WeekSheet, team: "Team") -> WeekFigures:
    """The figures of the hours as they are shown, saved or not."""
    grid, days = sheet.grid(), sheet.hours.days
    sums = sum_week(grid, daily_limit=team.daily_limit, weekly_limit=team.weekly_limit)
    names = {line.work: _short_name(sheet, row) for row, line in enumerate(sheet.lines)}
    long_days = tuple(
        LongDay(
            days[day],
            sums.days[day],
            over,
            tuple(
                (names[work], seconds) for work, seconds in excess_of(grid, day, daily_limit=team.daily_limit)
            ),
        )
        for day, over in enumerate(sums.days_over)
        if over
    )
    impossible = tuple(days[day] for day in sums.impossible)
    return WeekFigures(days, sums, team.daily_limit, team.weekly_limit, long_days, impossible)


def _short_name(sheet: WeekSheet, row: int) -> str:
    """The activity; the project where there is none."""
    project, activity = sheet.names_of(row)
    return activity if sheet.lines[row].work[1] else project


def mark_days(week: "Week", days: tuple[date, ...]) -> tuple[DayMark, ...]:
    """The days of a week in the present language, with the reason why nothing is expected on some of them."""
    return tuple(_mark(week, day) for day in days)


def _mark(week: "Week", day: date) -> DayMark:
    holiday = next((one for one in week.holidays if one.day == day), None)
    if holiday is not None:
        return DayMark(day, holiday.name_th if language() == "th" else holiday.name)
    if sum(1 if leave.half else 2 for leave in week.leaves if leave.day == day) > 1:
        return DayMark(day, tr("On leave"))
    membership = next(
        (one for one in week.memberships if one.first_day <= day and (one.last_day or day) >= day), None
    )
    works = membership is not None and membership.working_days >> day.weekday() & 1
    return DayMark(day) if works else DayMark(day, tr("Not a working day"), is_plain=True)
