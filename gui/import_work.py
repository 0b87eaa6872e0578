"""What the import wizard does off the GUI thread: open a file, try how it can be read, plan what it would do."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from gui.dates import BUDDHIST_OFFSET
from models.errors import Refused
from models.exchange import day_order, formats, table
from models.exchange.amounts import Decimals, decide_decimals, parse_amount
from models.exchange.clocks import parse_duration
from models.exchange.days import ORDERS, Order, parse_day
from models.exchange.fields import DURATIONS, Kind
from models.exchange.mapping import Mapping
from models.exchange.reading import Reading
from models.thai import arabic_digits

if TYPE_CHECKING:
    from pathlib import Path

    from gui.item_models.import_preview import Preview
    from gui.tasks import Progress
    from models.database import Database
    from models.exchange.choices import Choices
    from models.exchange.sheet import Sheet
    from models.records import Activity, Member, Project

STAND_IN = "?"
ENCODINGS = ("utf-8", "cp874", "utf-16", "cp1252")
_CERTAIN = ("utf-8", "utf-8-sig", "utf-16", "")
_THAI_YEAR = re.compile(r"(?<!\d)2[4-6]\d\d(?!\d)")
_THAI_DIGIT = re.compile("[๐-๙]")
_EXAMPLES = 2


@dataclass(frozen=True)
class Opened:
    """A file: `raw` is all of it without a header; `kind_is_clear` is False when it may be income or expenses."""

    raw: "Sheet"
    reading: Reading
    is_remembered: bool
    kind_is_clear: bool

    @property
    def encoding(self) -> str:
        """One of ENCODINGS; empty for a workbook, which says itself how its text is written."""
        known = {"utf-8-sig": "utf-8", "utf-16-le": "utf-16", "utf-16-be": "utf-16"}
        return known.get(self.raw.encoding, self.raw.encoding)

    @property
    def encoding_is_certain(self) -> bool:
        return self.raw.encoding in _CERTAIN


@dataclass(frozen=True)
class Examination:
    """How the days and numbers of a table are understood.

    `possible` holds what each order that fits makes of the same examples; `decided` is False when a person must
    choose among them. `thai_year` is a year in both eras; the other fields quote a cell, and what it becomes.
    """

    reading: Reading
    decided: bool
    examples: tuple[str, ...]
    possible: dict[Order, tuple[date, ...]]
    thai_year: tuple[int, int] | None
    thai_digits: str
    decimals: Decimals
    number: tuple[str, int] | None


@dataclass(frozen=True)
class Checked:
    """What the import would do, and what the file's names can be led to.

    `lacking` says whether "all", "some" or none ("") of the rows leave open whose hours they are.
    """

    lacking: str
    preview: "Preview"
    members: "list[Member]"
    projects: "list[Project]"
    activities: "list[Activity]"


def open_file(
    database: "Database", team: str, path: "Path", encoding: str, kind: Kind | None, progress: "Progress"
) -> Opened:
    """Read a file and recognise it. Raises AppError with what is wrong and what to do."""
    raw = table.read(path, encoding=encoding or None, progress=progress)
    progress(1, 1)
    return recognise(database, team, raw, kind)


def recognise(database: "Database", team: str, raw: "Sheet", kind: Kind | None) -> Opened:
    """What table it is; as one of `kind` when a person said so. Raises Refused."""
    from models.exchange.plan import remembered

    clear = True
    try:
        sheet, mapping = formats.recognise(raw, kind=kind)
    except Refused:
        if kind is not None or not raw.rows:
            raise
        clear = False
        sheet, mapping = formats.recognise(raw, kind="expense")
    reading = _with_own_dates(Reading(sheet, mapping))
    found = database.ask(lambda connection: remembered(connection, team, reading))
    if found is reading:
        return Opened(raw, reading, False, clear)
    return Opened(raw, _with_own_dates(found), True, True)


def _with_own_dates(reading: Reading) -> Reading:
    """The order that the file itself decides; else the one that was remembered."""
    order = day_order.decide(reading.days()) or reading.mapping.dates
    return replace(reading, mapping=replace(reading.mapping, dates=order))


def examine(reading: Reading, mapping: Mapping, dates: Order | None) -> Examination:
    """Read the same file by another mapping; `dates` is the order a person chose."""
    reading = Reading(reading.sheet, replace(mapping, format=reading.mapping.format, dates=None))
    days = list(dict.fromkeys(filter(None, reading.days())))
    decided = day_order.decide(days)
    possible: dict[Order, tuple[date, ...]] = {
        order: found for order in ORDERS if (found := _all_days(days, order))
    }
    orders: tuple[Order, ...] = tuple(possible) or ("dmy", "mdy")
    examples = _telling(days, orders)
    texts = [text for field in _numeric(reading) for text in _some(reading, field)]
    order = dates or decided
    return Examination(
        replace(reading, mapping=replace(reading.mapping, dates=order)),
        decided is not None,
        examples,
        {order: _all_days(examples, order) for order in orders},
        _thai_year(days),
        next((text for text in [*days, *texts] if _THAI_DIGIT.search(text)), ""),
        *_number(reading),
    )


def _all_days(texts: Iterable[str], order: Order) -> tuple[date, ...]:
    """The days of all texts that are days in some order; nothing when one of them is none in this order."""
    found: list[date] = []
    for text in texts:
        day = _read_as(text, order)
        if day is not None:
            found.append(day[1])
        elif any(_read_as(text, other) for other in ORDERS):
            return ()
    return tuple(found)


def _read_as(text: str, order: Order) -> tuple[str, date] | None:
    try:
        return (text, parse_day(text, order)) if text else None
    except Refused:
        return None


def _thai_year(days: Iterable[str]) -> tuple[int, int] | None:
    """The first year of the Buddhist Era, and the same in the Common Era."""
    found = next((year for text in days if (year := _THAI_YEAR.search(arabic_digits(text)))), None)
    return (int(found[0]), int(found[0]) - BUDDHIST_OFFSET) if found else None


def _telling(days: Sequence[str], orders: Sequence[Order]) -> tuple[str, ...]:
    """Up to two cells that differ by the order, else the first ones that are days."""
    telling: list[str] = []
    for text in days:
        read = {_read_as(text, order) for order in orders}
        if len(read) > 1 and None not in read:
            telling.append(text)
        if len(telling) == _EXAMPLES:
            break
    return tuple(telling or [text for text in days[:50] if _read_as(text, orders[0])][:1])


def _numeric(reading: Reading) -> tuple[str, ...]:
    return DURATIONS if reading.mapping.kind == "hours" else ("amount",)


def _some(reading: Reading, field: str) -> list[str]:
    return list(dict.fromkeys(filter(None, reading.column(field) or ())))


def _number(reading: Reading) -> tuple[Decimals, tuple[str, int] | None]:
    """The decimal mark in force, and the first cell that has one, with its minor units or seconds."""
    money = reading.mapping.kind != "hours"
    for field in _numeric(reading):
        texts = _some(reading, field)
        mark = reading.mapping.decimals or decide_decimals(texts, money=money)
        for text in texts:
            if ("." in text or "," in text) and (value := _value(text, mark, money=money)) is not None:
                return mark, (text, value)
    return reading.mapping.decimals, None


def _value(text: str, mark: Decimals, *, money: bool) -> int | None:
    try:
        return parse_amount(text, mark) if money else parse_duration(text, mark).seconds
    except Refused:
        return None


def lacks_member(reading: Reading) -> str:
    """Whether "all" rows, "some" rows or none ("") of these hours say whose they are."""
    if reading.mapping.kind != "hours":
        return ""
    columns = [cells for field in ("member", "email") if (cells := reading.column(field)) is not None]
    if not columns:
        return "all"
    return "some" if any(not any(cells) for cells in zip(*columns, strict=True)) else ""


def check(
    database: "Database",
    team: str,
    reading: Reading,
    member: str,
    choices: "Choices",
    today: date,
    progress: "Progress",
) -> Checked:
    """Plan the import; nothing is written. Raises AppError.

    `member` is whose hours they are where the file does not say; while nobody is chosen yet, a stand-in is.
    """
    from gui.item_models.import_preview import Preview
    from models import records
    from models.exchange.plan import plan

    lacking = lacks_member(reading)
    named = (member or (STAND_IN if lacking == "all" else None)) if lacking else None
    reading = replace(reading, mapping=replace(reading.mapping, member=named))

    def read(connection: Any) -> Checked:
        found = plan(connection, team, reading, choices=choices, today=today, progress=progress)
        progress(1, 1)
        people = records.members(connection, team)
        projects, activities = records.projects(connection, team), records.activities(connection, team)
        names = {one.key: one.name for one in (*people, *projects, *activities)}
        return Checked(lacking, Preview.of(found, names), people, projects, activities)

    return database.ask(read)
