"""What the time log reads on a worker thread, in one moment of the database; imported models stay out of the start."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from assessments.time_use.day import Day, Span, Stretch, sum_day
from gui.day_norm import norm_of
from gui.item_models.entry_columns import Names
from gui.pages.time_log.view import Place

if TYPE_CHECKING:
    from models.database import Database
    from models.entry_habits import Habit
    from models.records import Entry, EntryFilter, Team


@dataclass(frozen=True)
class PageReading:
    """Where the page stands, what its view reads there, and the first and last day with entries of the team."""

    place: Place
    span: tuple[date, date] | None
    shown: Any = None


@dataclass(frozen=True)
class DayOff:
    """Why a day asks for nothing or for less: a holiday's names in English and Thai, the member's own leave."""

    holiday: tuple[str, str] | None = None
    leave: tuple[str, int] | None = None  # key and version
    half: bool = False


@dataclass(frozen=True)
class DayReading:
    """One member's day and what helps to log the next entry. `near`: all with a start that can share time with it."""

    entries: "list[Entry]" = field(default_factory=list["Entry"])
    near: "list[Entry]" = field(default_factory=list["Entry"])
    norm: int | None = None
    day_off: DayOff = DayOff()
    habits: "list[Habit]" = field(default_factory=list["Habit"])
    recent: dict[str, list[str]] = field(default_factory=dict[str, list[str]])


def read_page(
    database: "Database", team: "Team", member: str, day: date, read: Callable[[Any, Place], Any]
) -> PageReading:
    """`read(connection, place)` is the shown view's; it is not asked where there is nobody to show."""
    from models import entry_pages

    with database.read() as connection:
        names = read_names(connection, team.key)
        span = entry_pages.days_with_entries(connection, team.key)
        place = Place(team, somebody(names, member), day, names)
        return PageReading(place, span, read(connection, place) if place.member else None)


def read_names(connection: Any, team: str) -> Names:
    """Everybody and everything entries of the team can name, archived and deleted ones included."""
    from models import records

    both = (False, True)
    return Names(
        {one.key: one for gone in both for one in records.members(connection, team, deleted=gone)},
        {one.key: one for gone in both for one in records.projects(connection, team, deleted=gone)},
        {one.key: one for gone in both for one in records.activities(connection, team, deleted=gone)},
    )


def somebody(names: Names, wanted: str) -> str:
    """The wanted member if there is one, else the first by name; empty in a team without members."""
    living = [key for key, _name in names.choices("member")]
    return wanted if wanted in living else next(iter(living), "")


def read_day(connection: Any, place: Place) -> DayReading:
    from models import entry_habits, neighbours, records

    team, member, day = place.team.key, place.member, place.day
    that_day = records.EntryFilter(first=day, last=day, member=member)
    return DayReading(
        records.entries(connection, team, that_day, newest_first=False),
        neighbours.neighbours(connection, team, member, day),
        norm_of(connection, team, member, day),
        _day_off(connection, team, member, day),
        entry_habits.frequent(connection, team, member, day),
        entry_habits.recently_used(connection, team, member, day),
    )


def count(database: "Database", team: str, wanted: "EntryFilter") -> tuple[int, int]:
    """How many entries match, and their seconds."""
    from models import records

    return database.ask(lambda connection: records.count_entries(connection, team, wanted))


def figures(entries: "Sequence[Entry]", norm: int | None, team: "Team") -> Day:
    """The day's figures for these entries, saved or not."""
    spans = [Span(entry.seconds, entry.start) for entry in entries]
    lunch = Stretch(team.lunch_start, team.lunch_end)
    return sum_day(spans, norm=norm, lunch=lunch, limit=team.daily_limit)


def _day_off(connection: Any, team: str, member: str, day: date) -> DayOff:
    from models import records

    holiday = next((one for one in records.holidays(connection, team) if one.day == day), None)
    leaves = records.leaves(connection, team)
    leave = next((one for one in leaves if (one.member, one.day) == (member, day)), None)
    return DayOff(
        (holiday.name, holiday.name_th) if holiday is not None else None,
        (leave.key, leave.version) if leave is not None else None,
        half=leave is not None and leave.half,
    )
