"""The columns of every list of time entries, as data: how an entry is shown in them, and how typed text is read."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any, Literal

from gui.dates import format_day, parse_day
from gui.language import tr
from gui.numbers import format_duration, parse_duration
from gui.typed_times import format_span, parse_span
from models.errors import Refused
from models.thai import sort_key

if TYPE_CHECKING:
    from models.records import Activity, Entry, Member, Project

Editor = Literal["", "text", "member", "project", "activity"]
Values = dict[str, Any]

PURPOSE_NAMES: dict[str, Callable[[], str]] = {
    "mission": lambda: tr("Mission"),
    "earning": lambda: tr("Earning"),
    "administration": lambda: tr("Administration"),
    "learning": lambda: tr("Learning"),
    "travel": lambda: tr("Travel"),
}


@dataclass(frozen=True)
class Names:
    """Everybody and everything an entry can name, archived and deleted ones included."""

    members: "Mapping[str, Member]" = field(default_factory=dict)
    projects: "Mapping[str, Project]" = field(default_factory=dict)
    activities: "Mapping[str, Activity]" = field(default_factory=dict)

    def name(self, kind: Editor, key: str | None) -> str:
        found = self._all(kind).get(key or "")
        return found.name if found is not None else ""

    def purpose(self, activity: str | None) -> str:
        """The purpose's key; empty without an activity."""
        found = self.activities.get(activity or "")
        return found.purpose if found is not None else ""

    def choices(self, kind: Editor, first: Sequence[str] = ()) -> list[tuple[str, str]]:
        """(key, name) of what can be chosen today: the keys in `first` before the others, those by name."""
        living = {key: one.name for key, one in self._all(kind).items() if _offered(one)}
        others = sorted((key for key in living if key not in first), key=lambda key: sort_key(living[key]))
        return [(key, living[key]) for key in (*(key for key in first if key in living), *others)]

    def everything(self, kind: Editor) -> list[tuple[str, str]]:
        """(key, name) of all, archived and deleted ones too, by name: for filters."""
        named = ((key, one.name) for key, one in self._all(kind).items())
        return sorted(named, key=lambda pair: sort_key(pair[1]))

    def _all(self, kind: Editor) -> "Mapping[str, Member | Project | Activity]":
        return {"member": self.members, "project": self.projects, "activity": self.activities}[kind]


@dataclass(frozen=True)
class EntryColumn:
    """`read` turns what an editor holds into values of ledger.change_entry; None: the column cannot be edited."""

    key: str
    title: Callable[[], str]
    show: "Callable[[Entry, Names], str]"
    editor: Editor = ""
    edit: "Callable[[Entry], str] | None" = None
    read: "Callable[[Entry, str], Values] | None" = None
    number: bool = False
    sort: str = ""
    swatch: bool = False  # the colour of the entry's purpose stands before the text


def parse_tags(text: str) -> tuple[str, ...]:
    """Tags parted by commas; a # before one is only a sign."""
    return tuple(tag for tag in (part.strip().lstrip("#").strip() for part in text.split(",")) if tag)


def _offered(one: Any) -> bool:
    return one.deleted is None and not getattr(one, "archived", False)


def _show_span(entry: "Entry") -> str:
    return "" if entry.start is None else format_span(entry.start, entry.seconds)


def _read_span(entry: "Entry", text: str) -> Values:
    start, seconds = parse_span(text, entry.seconds)
    return {"start": start, "seconds": seconds}


def _read_seconds(_entry: "Entry", text: str) -> Values:
    seconds = parse_duration(text)
    if not 0 < seconds <= 168 * 3600:
        raise Refused("A duration must be longer than 0 and at most 168 hours.")
    return {"seconds": seconds}


def _read_member(entry: "Entry", key: str) -> Values:
    return {"member": key or entry.member}


def _purpose_name(entry: "Entry", names: Names) -> str:
    purpose = names.purpose(entry.activity)
    return PURPOSE_NAMES[purpose]() if purpose else ""


DAY = EntryColumn(
    "day",
    lambda: tr("Day"),
    lambda entry, _names: format_day(entry.day, weekday=True),
    "text",
    lambda entry: format_day(entry.day),
    lambda _entry, text: {"day": parse_day(text, date.today())},
    sort="day",
)
MEMBER = EntryColumn(
    "member",
    lambda: tr("Member"),
    lambda entry, names: names.name("member", entry.member),
    "member",
    lambda entry: entry.member,
    _read_member,
    sort="member",
)
TIME = EntryColumn(
    "time",
    lambda: tr("Time"),
    lambda entry, _names: _show_span(entry),
    "text",
    _show_span,
    _read_span,
    sort="start",
)
NOTE = EntryColumn(
    "note",
    lambda: tr("What was done"),
    lambda entry, _names: entry.note,
    "text",
    lambda entry: entry.note,
    lambda _entry, text: {"note": text.strip()},
    sort="note",
)
PROJECT = EntryColumn(
    "project",
    lambda: tr("Project"),
    lambda entry, names: names.name("project", entry.project),
    "project",
    lambda entry: entry.project or "",
    lambda _entry, key: {"project": key or None},
    sort="project",
)
ACTIVITY = EntryColumn(
    "activity",
    lambda: tr("Activity"),
    lambda entry, names: names.name("activity", entry.activity),
    "activity",
    lambda entry: entry.activity or "",
    lambda _entry, key: {"activity": key or None},
    sort="activity",
)
PURPOSE = EntryColumn("purpose", lambda: tr("Purpose"), _purpose_name, sort="purpose", swatch=True)
SECONDS = EntryColumn(
    "seconds",
    lambda: tr("Hours"),
    lambda entry, _names: format_duration(entry.seconds),
    "text",
    lambda entry: format_duration(entry.seconds),
    _read_seconds,
    number=True,
    sort="seconds",
)
TAGS = EntryColumn(
    "tags",
    lambda: tr("Tags"),
    lambda entry, _names: ", ".join(entry.tags),
    "text",
    lambda entry: ", ".join(entry.tags),
    lambda _entry, text: {"tags": parse_tags(text)},
    sort="tags",
)

# A day leaves little room beside its clock: there the activity carries the colour of its purpose.
DAY_COLUMNS = (TIME, NOTE, PROJECT, replace(ACTIVITY, swatch=True), SECONDS)
ALL_COLUMNS = (DAY, MEMBER, TIME, NOTE, PROJECT, ACTIVITY, PURPOSE, SECONDS, TAGS)
