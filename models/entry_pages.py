"""A list of any length read page by page: how its rows are ordered, how many there are, and any stretch of them.

The list is cut into bands of equal sort value (a day, a project, a duration). Bands are counted once, from an index
where there is one; a page then reads only the bands it lies in, so its cost does not depend on how far down it is.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import accumulate
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Connection, Select, UnaryExpression, func, or_, select

from models.records import Entry, EntryFilter, from_row, matches
from models.schema import table

TEXTS = ("note", "tags")
COLUMNS = ("day", "member", "project", "activity", "start", "seconds", *TEXTS)
_NO_START = 90_000

Rank = Callable[[Any], Any]
Query: TypeAlias = "Select[*tuple[Any, ...]]"


@dataclass(frozen=True, slots=True)
class Order:
    """The sort column (one of COLUMNS) and its direction. Inside a band rows stand newest day first."""

    column: str = "day"
    descending: bool = True


@dataclass(frozen=True)
class Bands:
    """The values of each band (several where they rank equal), and the row at which each band ends."""

    order: Order
    values: tuple[tuple[Any, ...], ...] = ()
    ends: tuple[int, ...] = ()

    @property
    def rows(self) -> int:
        """How many rows the whole list has."""
        return self.ends[-1] if self.ends else 0

    def crossing(self, first: int, count: int) -> Iterator[tuple[int, int, int]]:
        """The bands that rows first … first + count - 1 lie in, as (band, rows to pass over in it, rows to take)."""
        band = bisect_right(self.ends, first)
        while count > 0 and band < len(self.ends):
            begins = self.ends[band - 1] if band else 0
            taken = min(self.ends[band] - first, count)
            yield band, first - begins, taken
            first, count, band = first + taken, count - taken, band + 1


def count_bands(
    connection: Connection, team: str, wanted: EntryFilter, order: Order, rank: Rank | None = None
) -> Bands:
    """Count the rows of every band. `rank` gives the place of a value of the column (a name's place in the
    alphabet, a purpose's place among purposes); values of one rank share a band."""
    if order.column in TEXTS:
        rows = connection.execute(_count().where(matches(team, wanted))).scalar_one()
        return Bands(order, ((),), (rows,)) if rows else Bands(order)
    column = table("time_entry").c[order.column]
    counted = connection.execute(_count(column).where(matches(team, wanted)).group_by(column))
    groups: dict[Any, list[tuple[Any, int]]] = {}
    for value, count in counted:
        groups.setdefault((rank or _natural)(value), []).append((value, count))
    ordered = [groups[place] for place in sorted(groups, reverse=order.descending)]
    return Bands(
        order,
        tuple(tuple(value for value, _ in group) for group in ordered),
        tuple(accumulate(sum(count for _, count in group) for group in ordered)),
    )


def first_page(
    connection: Connection, team: str, wanted: EntryFilter, order: Order, count: int
) -> list[Entry]:
    """The first rows of the list before its bands are counted; quick when the order is by day."""
    query = select(table("time_entry")).where(matches(team, wanted))
    rows = connection.execute(_stretch(query, order, 0, count)).mappings()
    return [from_row(Entry, row) for row in rows]


def page(
    connection: Connection, team: str, wanted: EntryFilter, bands: Bands, first: int, count: int
) -> list[Entry]:
    """Rows first … first + count - 1 of the list; fewer at its end, or when somebody has just removed some."""
    query = select(table("time_entry")).where(matches(team, wanted))
    return [
        from_row(Entry, row)
        for part in _parts(query, bands, first, count)
        for row in connection.execute(part).mappings()
    ]


@dataclass(frozen=True, slots=True)
class Picked:
    """Some rows of a list: their keys in its order, the sum of their seconds, the first and the last day."""

    keys: tuple[str, ...] = ()
    seconds: int = 0
    first: date | None = None
    last: date | None = None


def pick(
    connection: Connection,
    team: str,
    wanted: EntryFilter,
    bands: Bands,
    stretches: Iterable[tuple[int, int]],
) -> Picked:
    """What is selected in a list, given as (first row, how many) of each stretch; quick for a list of any length."""
    columns = table("time_entry").c
    query: Query = select(columns.key, columns.day, columns.seconds).where(matches(team, wanted))
    keys: list[str] = []
    days: set[int] = set()
    total = 0
    # Row by row, so that a worker lets the window breathe.
    for first, count in stretches:
        for part in _parts(query, bands, first, count):
            for key, day, seconds in connection.execute(part):
                keys.append(key)
                days.add(day)
                total += seconds
    if not keys:
        return Picked()
    return Picked(tuple(keys), total, date.fromordinal(min(days)), date.fromordinal(max(days)))


def days_with_entries(connection: Connection, team: str) -> tuple[date, date] | None:
    """The first and the last day anybody logged anything."""
    rows = table("time_entry").c
    living = (rows.team == team, rows.deleted.is_(None))
    first, last = (
        connection.execute(select(rows.day).where(*living).order_by(edge).limit(1)).scalar()
        for edge in (rows.day, rows.day.desc())
    )
    return None if first is None or last is None else (date.fromordinal(first), date.fromordinal(last))


def _count(*columns: ColumnElement[Any]) -> Query:
    return select(*columns, func.count()).select_from(table("time_entry"))


def _natural(value: Any) -> Any:
    """Numbers by size; what has no start comes after every clock time."""
    return _NO_START if value is None else value


def _inside(bands: Bands, band: int) -> list[ColumnElement[bool]]:
    values = bands.values[band]
    if not values:
        return []
    column = table("time_entry").c[bands.order.column]
    some = [value for value in values if value is not None]
    return [or_(column.in_(some), column.is_(None)) if None in values else column.in_(some)]


def _parts(query: Query, bands: Bands, first: int, count: int) -> Iterator[Query]:
    """The reads that together give rows first … first + count - 1 of the list, in order."""
    crossing = list(bands.crossing(first, count))
    if not crossing:
        return
    if bands.order.column == "day":
        # Days are contiguous, so one range covers all bands of the page.
        days = [bands.values[band][0] for band, _, _ in crossing]
        column = table("time_entry").c.day
        within = query.where(column >= min(days), column <= max(days))
        yield _stretch(within, bands.order, crossing[0][1], count)
        return
    for band, passed, taken in crossing:
        yield _stretch(query.where(*_inside(bands, band)), bands.order, passed, taken)


def _stretch(query: Query, order: Order, passed: int, taken: int) -> Query:
    return query.order_by(*_sorting(order)).offset(passed).limit(taken)


def _sorting(order: Order) -> list[ColumnElement[Any] | UnaryExpression[Any]]:
    rows = table("time_entry").c
    clock = func.coalesce(rows.start, _NO_START)
    if order.column in TEXTS:
        column = rows[order.column]
        return [column.desc() if order.descending else column, rows.day.desc(), rows.key]
    newest = rows.day if order == Order("day", descending=False) else rows.day.desc()
    return [newest, rows.member, clock, rows.created, rows.key]
