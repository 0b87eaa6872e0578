"""What the time log reads on a worker thread, in one moment of the database; imported models stay out of the start."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from assessments.time_use.day import Day, Span, Stretch, sum_day
from gui.day_norm import norm_of
from gui.item_models.entry_columns import Names

if TYPE_CHECKING:
    from models.database import Database
    from models.entry_habits import Habit
    from models.records import Entry, EntryFilter, Team


@dataclass(frozen=True)
class DayReading:
    """One member's day, and what helps to log the next entry. `span`: first and last day with entries of the team."""

    names: Names
    day: date
    member: str
    entries: "list[Entry]" = field(default_factory=list["Entry"])
    norm: int | None = None
    habits: "list[Habit]" = field(default_factory=list["Habit"])
    recent: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    span: tuple[date, date] | None = None


def read_day(database: "Database", team: "Team", member: str, day: date) -> DayReading:
    from models import entry_habits, entry_pages, records

    with database.read() as connection:
        names = read_names(connection, team.key)
        living = sorted(key for key, one in names.members.items() if one.deleted is None)
        if not living:
            return DayReading(names, day, "")
        member = member if member in living else next(iter(dict(names.choices("member"))))
        that_day = records.EntryFilter(first=day, last=day, member=member)
        return DayReading(
            names,
            day,
            member,
            records.entries(connection, team.key, that_day, newest_first=False),
            norm_of(connection, team.key, member, day),
            entry_habits.frequent(connection, team.key, member, day),
            entry_habits.recently_used(connection, team.key, member, day),
            entry_pages.days_with_entries(connection, team.key),
        )


def count(database: "Database", team: str, wanted: "EntryFilter") -> tuple[int, int]:
    """How many entries match, and their seconds."""
    from models import records

    return database.ask(lambda connection: records.count_entries(connection, team, wanted))


def figures(entries: "Sequence[Entry]", norm: int | None, team: "Team") -> Day:
    """The day's figures for these entries, saved or not."""
    spans = [Span(entry.seconds, entry.start) for entry in entries]
    return sum_day(spans, norm=norm, lunch=Stretch(team.lunch_start, team.lunch_end))


def read_names(connection: Any, team: str) -> Names:
    """Everybody and everything entries of the team can name, archived and deleted ones included."""
    from models import records

    both = (False, True)
    return Names(
        {one.key: one for gone in both for one in records.members(connection, team, deleted=gone)},
        {one.key: one for gone in both for one in records.projects(connection, team, deleted=gone)},
        {one.key: one for gone in both for one in records.activities(connection, team, deleted=gone)},
    )
