"""Opens a foreign file: what table it is, where its fields stand, and what must still be asked."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from models.errors import Refused
from models.exchange import day_order, formats, table
from models.exchange.bulk import without_collection
from models.exchange.days import Order
from models.exchange.fields import DAY_FIELDS, Kind, missing
from models.exchange.mapping import Mapping, read_toml, signature
from models.exchange.sheet import Progress, Sheet

_SEARCHED_ROWS = 20


@dataclass(frozen=True)
class Reading:
    """A table and what is known of it; `chosen` says that a person gave the mapping."""

    sheet: Sheet
    mapping: Mapping
    chosen: bool = False

    @property
    def missing(self) -> tuple[str, ...]:
        """The fields without which no row can be stored."""
        return missing(self.mapping.kind, {*self.mapping.columns})

    @property
    def signature(self) -> str:
        return signature(self.sheet.header)

    @property
    def dates_undecided(self) -> bool:
        return self.mapping.dates is None

    def under(self, mapping: Mapping) -> "Reading":
        """The same file read by another mapping, chosen by a person."""
        return _decided(
            _with_header(self.sheet, mapping), replace(mapping, format=self.mapping.format), chosen=True
        )

    def days(self) -> Iterable[str]:
        """The cells that hold days."""
        for field in DAY_FIELDS[self.mapping.kind]:
            yield from self.column(field) or ()

    def column(self, field: str) -> list[str] | None:
        """The cells of a field as they are stored under the mapping's replacements; None when no column holds it."""
        title = self.mapping.columns.get(field)
        place = self.sheet.place(title) if title else None
        if place is None:
            return None
        cells = self.sheet.column(place)
        replacements = {**self.mapping.values.get("", {}), **self.mapping.values.get(field, {})}
        return [replacements.get(cell, cell) for cell in cells] if replacements else cells


@without_collection()
def read(
    path: str | Path,
    *,
    format: str | None = None,  # noqa: A002 - the word of the command line
    kind: Kind | None = None,
    mapping: Mapping | str | Path | None = None,
    dates: Order | None = None,
    encoding: str | None = None,
    member: str | None = None,
    progress: Progress | None = None,
) -> Reading:
    """Open a CSV, TSV or XLSX file.

    `mapping` (or the TOML file that holds one) alone says what is what if it names the day; otherwise it corrects
    what is recognised. Raises Refused, Damaged or Unavailable with the reason.
    """
    sheet = table.read(Path(path), encoding=encoding, progress=progress)
    if isinstance(mapping, str | Path):
        mapping = read_toml(Path(mapping), kind or "hours")
    if mapping is not None and DAY_FIELDS[mapping.kind][0] in mapping.columns:
        sheet, found = _with_header(sheet, mapping), mapping
    else:
        sheet, found = formats.recognise(sheet, name=format, kind=kind)
        found = found if mapping is None else _corrected(sheet, found, mapping)
    found = replace(found, dates=dates or found.dates, member=member or found.member)
    return _decided(sheet, found, chosen=mapping is not None)


def _corrected(sheet: Sheet, found: Mapping, given: Mapping) -> Mapping:
    """What was recognised, but for the columns that a person says are something else."""
    _refuse_strangers(sheet, given)
    taken = set(given.columns.values())
    kept = {field: title for field, title in found.columns.items() if title not in taken}
    return replace(
        found,
        columns=kept | dict(given.columns),
        values=given.values,
        dates=given.dates,
        decimals=given.decimals,
        member=given.member,
    )


def _with_header(sheet: Sheet, mapping: Mapping) -> Sheet:
    """The sheet under the first row that has all the mapping's columns."""
    if sheet.header:
        _refuse_strangers(sheet, mapping)
        return sheet
    if not sheet.rows:
        raise Refused("{file} is empty. Choose another file.", file=sheet.name)
    candidates = [sheet.under(index) for index in range(min(_SEARCHED_ROWS, len(sheet.rows)))]
    best = max(candidates, key=lambda candidate: -len(_strangers(candidate, mapping)))
    _refuse_strangers(best, mapping)
    return best


def _strangers(sheet: Sheet, mapping: Mapping) -> list[str]:
    return [title for title in mapping.columns.values() if title and sheet.place(title) is None]


def _refuse_strangers(sheet: Sheet, mapping: Mapping) -> None:
    for title in _strangers(sheet, mapping):
        raise Refused(
            "{file} has no column “{title}”. It has: {columns}.",
            file=sheet.name,
            title=title,
            columns=", ".join(filter(None, sheet.header)),
        )


def _decided(sheet: Sheet, mapping: Mapping, *, chosen: bool) -> Reading:
    reading = Reading(sheet, mapping, chosen)
    if mapping.dates is None:
        dates = day_order.decide(reading.days())
        return replace(reading, mapping=replace(mapping, dates=dates))
    return reading
