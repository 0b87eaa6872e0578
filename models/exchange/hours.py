"""Time entries out of a foreign table."""

from functools import partial

from models import rules
from models.errors import AppError, Refused
from models.exchange.amounts import decide_decimals
from models.exchange.cells import Columns, parted_tags, stored_name
from models.exchange.clocks import Duration, Unit, format_clock, parse_clock, parse_duration
from models.exchange.days import Order, parse_day
from models.exchange.fields import DURATIONS
from models.exchange.rows import EntryRow
from models.exchange.sheet import Progress

_STEP = 1000
_DAY = 24 * 3600
_WEEK = 7 * _DAY
_UNITS: dict[str, Unit] = {"minutes": "minutes", "seconds": "seconds"}


def read_entries(columns: Columns, order: Order, progress: Progress | None = None) -> list[EntryRow]:
    """The rows that can be stored, in order of the file; the others leave complaints."""
    days, end_days = (columns.values(field, partial(_ordinal, order=order)) for field in ("day", "end_day"))
    starts, ends = columns.values("start", parse_clock), columns.values("end", parse_clock)
    durations = _durations(columns)
    members, emails = _people(columns)
    names = [columns.texts(field, stored_name) for field in ("project", "activity", "purpose", "client")]
    tags = columns.texts("tags", lambda cell: rules.tags(parted_tags(cell)))
    rows: list[EntryRow] = []
    total = len(columns.lines)
    told = zip(
        *(columns.lines, days, starts, end_days, ends, durations, members, emails),
        *(*names, columns.texts("note"), tags, columns.texts("id")),
        strict=True,
    )
    for place, (line, day, start, end_day, end, duration, member, email, *texts) in enumerate(told):
        if progress and place % _STEP == 0:
            progress(place, total)
        if place in columns.bad:
            continue
        if day is None:
            columns.reject(place, "day", Refused("The day is missing."))
            continue
        if not (member or email):
            columns.reject(place, "member", Refused("Nobody is named. Say whose hours these are (--member)."))
            continue
        passed = None if end_day is None else end_day - day
        seconds, problem = _seconds(start, end, passed, duration)
        if problem is None and seconds == 0:
            # A timer started and stopped at once: it says so and counts nothing, but must not hold up the file.
            problem = AppError("The entry lasts no time at all. Correct it or leave it out.")
        if start == _DAY and not isinstance(problem, Refused):
            problem = Refused("The start cannot be 24:00. Write 0:00 of the next day.")
        if isinstance(problem, Refused):
            columns.reject(place, "duration" if duration else "end", problem)
            continue
        if problem is not None:
            columns.doubt(place, "duration", problem)
        rows.append(EntryRow(line, day, seconds, start, member, email, *texts))
    return rows


def _ordinal(text: str, *, order: Order) -> int:
    return parse_day(text, order).toordinal()


def _durations(columns: Columns) -> list[Duration | None]:
    """What each row states, from the first of the columns that do."""
    merged: list[Duration | None] = [None] * len(columns.lines)
    for field in DURATIONS:
        cells = columns.reading.column(field)
        if cells is not None and not (field == "rounded" and all(merged)):
            mark = columns.reading.mapping.decimals or decide_decimals(cells)
            parse = partial(parse_duration, decimals=mark, unit=_UNITS.get(field, "hours"))
            stated = columns.values(field, parse)
            merged = [first or second for first, second in zip(merged, stated, strict=True)]
    return merged


def _people(columns: Columns) -> tuple[list[str], list[str]]:
    members, emails = columns.texts("member", stored_name), columns.texts("email")
    default = stored_name(columns.reading.mapping.member or "")
    if default:
        members = [
            member or (default if not email else "") for member, email in zip(members, emails, strict=True)
        ]
    return members, emails


def _seconds(
    start: int | None, end: int | None, passed: int | None, stated: Duration | None
) -> tuple[int, AppError | None]:
    """The length of an entry, and a refusal or a doubt about it; `passed` days lie between start and end.

    A stated duration stands; the clock only makes it exact where it was rounded.
    """
    if start is None or end is None:
        seconds = stated.seconds if stated else 0
        return seconds, _impossible(seconds, stated is not None)
    clocked = (passed or 0) * _DAY + end - start
    if stated is None:
        if clocked < 0:
            return 0, Refused(
                "The end lies before the start, and no duration is stated. Correct one of them."
            )
        return clocked, _impossible(clocked, True)
    if clocked < 0 and passed is None:
        clocked += _DAY
    if abs(clocked - stated.seconds) <= stated.slack and clocked > 0:
        return clocked, _impossible(clocked, True)
    problem = _impossible(stated.seconds, True)
    if problem is None and clocked != stated.seconds:
        problem = AppError(
            "The duration {stated} is not the {clocked} from start to end; the duration is kept.",
            stated=format_clock(stated.seconds),
            clocked=format_clock(clocked) if clocked >= 0 else f"−{format_clock(-clocked)}",
        )
    return stated.seconds, problem


def _impossible(seconds: int, known: bool) -> Refused | None:
    if not known:
        return Refused("There is no duration, and no start with an end. Give one of them.")
    if seconds > _WEEK:
        return Refused("An entry of more than 168 hours cannot be right. Correct it.")
    return None
