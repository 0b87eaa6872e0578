"""`hours`: man-hours by one or more axes; the quickest report, so it never waits for pandas."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from gui import labels
from gui.command_line import scope
from gui.command_line.arguments import Parser, add_filter, add_period, list_of
from gui.command_line.output import Answer, Table
from gui.language import tr
from gui.numbers import format_duration
from models.asking import Ask, ask
from models.hours import AXES, HoursFilter, Value, hours_by, names

_NAMED = frozenset({"project", "activity", "member", "team"})


def arguments(parser: Parser) -> None:
    by = tr("axes, joined by commas: {axes}").format(axes=", ".join(AXES))
    parser.add_argument("--by", required=True, type=list_of(AXES), metavar="AXIS[,AXIS...]", help=by)
    add_period(parser)
    add_filter(parser)


def run(options: Any) -> Answer:
    return ask(scope.location(options), lambda asked: _report(asked, options))


def _report(ask: Ask, options: Any) -> Answer:
    teams = _teams(ask, options)
    first, last = scope.days(ask, options, teams)
    wanted = HoursFilter(
        # The default period holds every entry: without bounds the index is read fastest.
        first=options.first and first,
        last=options.last and last,
        projects=scope.find(ask, "project", options.project, teams),
        members=scope.find(ask, "member", options.member, teams),
    )
    known = {axis: _names(ask, axis, teams) for axis in options.by}
    rows = [_row(options.by, *found, known) for found in hours_by(ask, options.by, teams, wanted)]
    rows.sort(key=lambda row: [labels.order(row[axis]["key"], row[axis]["label"]) for axis in options.by])
    return _answer(options.by, first, last, rows)


def _teams(ask: Ask, options: Any) -> list[str]:
    """The chosen team; all of them when they are compared."""
    if "team" in options.by and options.team is None:
        return list(names(ask, "team"))
    return [scope.choose_team(ask, options.team)]


def _names(ask: Ask, axis: str, teams: Sequence[str]) -> dict[str, str]:
    if axis == "purpose":
        return dict(labels.purposes())
    return names(ask, axis, teams) if axis in _NAMED else {}


def _row(
    axes: Sequence[str], values: Sequence[Value], seconds: int, known: dict[str, dict[str, str]]
) -> dict[str, Any]:
    cells = {axis: _cell(axis, value, known[axis]) for axis, value in zip(axes, values, strict=True)}
    return {**cells, "seconds": seconds}


def _cell(axis: str, value: Value, known: dict[str, str]) -> dict[str, str]:
    if value is None:
        key = scope.NONE
    elif isinstance(value, int):
        key = labels.month_key(value) if axis == "month" else labels.day_key(value)
    else:
        key = value
    return {"key": key, "label": labels.label(key, known)}


def _answer(axes: Sequence[str], first: date, last: date, rows: list[dict[str, Any]]) -> Answer:
    total = sum(row["seconds"] for row in rows)
    value = {"from": first.isoformat(), "to": last.isoformat(), "rows": rows, "total_seconds": total}
    lines = [(*(row[axis]["label"] for axis in axes), format_duration(row["seconds"])) for row in rows]
    end = (tr("Total"), *[""] * (len(axes) - 1), format_duration(total))
    head = (*map(labels.heading, axes), tr("Hours"))
    return Answer(value, (Table(head, (*lines, end), len(axes)),))
