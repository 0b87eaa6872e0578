"""Reads for reports that must answer at once: sums of hours, names and days by plain SQL, without pandas."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from models.asking import Ask

AXES = ("project", "activity", "purpose", "member", "month", "day", "week", "team")
# The covering index ix_time_entry_cells yields groups in this order; any other costs a sort of all entries.
_INDEX_ORDER = ("team", "month", "project", "activity", "member", "day", "week")
# The Monday of a day: day 1 of all was a Monday.
_WEEK = "day - (day - 1) % 7"
_MOMENTS = (
    ("time_entry", ("day",)),
    ("income", ("received_on", "covers_first", "covers_last")),
    ("expense", ("paid_on", "covers_first", "covers_last")),
)

Value = str | int | None
Sums = list[tuple[tuple[Value, ...], int]]


@dataclass(frozen=True, slots=True)
class HoursFilter:
    """Which entries count: inclusive days; keys of projects and members, where None stands for "any".

    `projects` may hold "none" alone, for entries without a project.
    """

    first: date | None = None
    last: date | None = None
    projects: tuple[str, ...] | None = None
    members: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class TeamSize:
    """A team in figures; the days are those of its first and last time entry."""

    key: str
    name: str
    members: int
    entries: int
    first_day: date | None
    last_day: date | None


def hours_by(ask: Ask, axes: Sequence[str], teams: Sequence[str], wanted: HoursFilter | None = None) -> Sums:
    """Seconds by the values on `axes` (of AXES): keys or None, months YYYYMM, days and Mondays ordinals."""
    columns = sorted({_column(axis) for axis in axes}, key=_INDEX_ORDER.index)
    where, values = matches(teams, wanted or HoursFilter())
    # Purposes are folded, and axes put in the order asked for, after the sums: then there are few rows left.
    named = [f"{_WEEK} AS week" if column == "week" else column for column in columns]
    grouped = [_WEEK if column == "week" else column for column in columns]
    sums = _sql(
        "SELECT",
        _list(*named, "sum(seconds) AS seconds"),
        "FROM time_entry WHERE",
        where,
        "GROUP BY",
        _list(*grouped),
    )
    joined = "LEFT JOIN activity ON activity.key = sums.activity" if "purpose" in axes else ""
    keys = ["activity.purpose" if axis == "purpose" else f"sums.{axis}" for axis in axes]
    question = _sql(
        "SELECT",
        _list(*keys, "sum(sums.seconds)"),
        "FROM (",
        sums,
        ") AS sums",
        joined,
        "GROUP BY",
        _list(*keys),
    )
    return [(row[:-1], int(row[-1])) for row in ask(question, values)]


def matches(teams: Sequence[str], wanted: HoursFilter) -> tuple[str, list[Any]]:
    """The condition under which an entry counts, as SQL and its values."""
    terms, values = [_among("time_entry.team", teams), "time_entry.deleted IS NULL"], [*teams]
    for bound, sign in ((wanted.first, ">="), (wanted.last, "<=")):
        if bound is not None:
            # The month as well, because the index begins with it.
            terms += [f"time_entry.month {sign} ?", f"time_entry.day {sign} ?"]
            values += [bound.year * 100 + bound.month, bound.toordinal()]
    for column, keys in (("time_entry.project", wanted.projects), ("time_entry.member", wanted.members)):
        if keys == ("none",):
            terms.append(f"{column} IS NULL")
        elif keys is not None:
            terms.append(_among(column, keys))
            values += keys
    return " AND ".join(terms), values


def names(ask: Ask, kind: str, teams: Sequence[str] = ()) -> dict[str, str]:
    """Key → name of the members, projects or activities of the teams, trashed ones too; or of all teams."""
    if kind == "team":
        return dict(ask("SELECT key, name FROM team WHERE deleted IS NULL", ()))
    return dict(ask(_sql("SELECT key, name FROM", kind, "WHERE", _among("team", teams)), teams))


def team_sizes(ask: Ask) -> list[TeamSize]:
    """Every team with its number of members and entries."""
    counted = dict(ask("SELECT team, count(*) FROM member WHERE deleted IS NULL GROUP BY team", ()))
    entries = "SELECT team, count(*), min(day), max(day) FROM time_entry WHERE deleted IS NULL GROUP BY team"
    logged = {
        team: (count, date.fromordinal(first), date.fromordinal(last))
        for team, count, first, last in ask(entries, ())
    }
    return [
        TeamSize(key, name, counted.get(key, 0), *logged.get(key, (0, None, None)))
        for key, name in names(ask, "team").items()
    ]


def extent(ask: Ask, teams: Sequence[str]) -> tuple[date, date] | None:
    """The first and last day with time, income or expense (covered days too); None when there is nothing."""
    days = [
        day for name, moments in _MOMENTS for moment in moments for day in _ends(ask, name, moment, teams)
    ]
    return (date.fromordinal(min(days)), date.fromordinal(max(days))) if days else None


def _ends(ask: Ask, name: str, moment: str, teams: Sequence[str]) -> list[int]:
    # One question for each end and team, so that each is one step in an index.
    found = [
        row[0]
        for end in ("min", "max")
        for team in teams
        for row in ask(
            _sql("SELECT", f"{end}({moment})", "FROM", name, "WHERE team = ? AND deleted IS NULL"), [team]
        )
    ]
    return [day for day in found if day is not None]


def _column(axis: str) -> str:
    return "activity" if axis == "purpose" else axis


def _among(column: str, keys: Sequence[str]) -> str:
    if len(keys) == 1:
        return f"{column} = ?"
    return f"{column} IN ({_list(*'?' * len(keys))})" if keys else "1 = 0"


def _list(*parts: str) -> str:
    return ", ".join(parts)


def _sql(*parts: str) -> str:
    """Only names of our own tables and columns are put together here; whatever was typed goes through `?`."""
    return " ".join(parts)
