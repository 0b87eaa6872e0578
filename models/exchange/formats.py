"""Recognises whose export a table is by its header, and where each field stands in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.errors import Refused
from models.exchange import titles
from models.exchange.fields import Kind, missing
from models.exchange.mapping import Mapping
from models.exchange.sheet import Sheet
from models.thai import fold

_SEARCHED_ROWS = 20


@dataclass(frozen=True)
class Format:
    """`needs` are titles that must all be there, of each alternative one; `columns` from field to its titles."""

    name: str
    needs: tuple[str, ...]
    columns: dict[str, str]
    never: tuple[str, ...] = ()

    def fits(self, header: Sequence[str]) -> bool:
        standing = set(map(fold, header))
        needed = all(standing & set(need.split("|")) for need in self.needs)
        return needed and not standing & set(self.never)

    def mapping(self, header: Sequence[str]) -> Mapping:
        titles_of = {fold(title): title for title in reversed(header)}
        columns = {
            field: titles_of[title]
            for field, alternatives in self.columns.items()
            for title in reversed(alternatives.split("|"))
            if title in titles_of
        }
        return Mapping("hours", columns, format=self.name)


_MOMENTS = {
    "day": "start date",
    "start": "start time",
    "end_day": "end date|stop date",
    "end": "end time|stop time",
}
_WORDS = {"client": "client", "project": "project", "note": "description", "tags": "tags", "email": "email"}

FORMATS = (
    Format(
        "wela",
        ("day", "seconds", "member", "purpose", "id"),
        {
            field: field
            for field in (
                "day",
                "start",
                "seconds",
                "member",
                "project",
                "activity",
                "purpose",
                "note",
                "tags",
                "id",
            )
        },
    ),
    Format(
        "toggl",
        ("start date", "start time", "end date|stop date|duration"),
        {**_MOMENTS, **_WORDS, "member": "user|member", "activity": "task", "duration": "duration"},
        never=("duration (h)", "duration (decimal)"),
    ),
    Format(
        "clockify",
        ("start date", "duration (h)|duration (decimal)"),
        {
            **_MOMENTS,
            **_WORDS,
            "member": "user|member",
            "activity": "task|activity",
            "duration": "duration (h)",
            "rounded": "duration (decimal)",
        },
    ),
    Format(
        "clockify-summary",
        ("date", "time (h)|time (decimal)"),
        {
            **_WORDS,
            "day": "date",
            "member": "user|member",
            "activity": "task|activity",
            "duration": "time (h)",
            "rounded": "time (decimal)",
        },
    ),
)
NAMES = (*(known.name for known in FORMATS), "generic")


def recognise(sheet: Sheet, *, name: str | None = None, kind: Kind | None = None) -> tuple[Sheet, Mapping]:
    """The sheet with its header found, and where its fields stand; `name` and `kind` narrow the choice.

    The header need not be the first row: people write a title above it. Raises Refused when the file is not of the
    format named, or may as well hold income as expenses.
    """
    if name is not None and name not in NAMES:
        raise Refused("{value} is not one of: {choices}.", value=name, choices=", ".join(NAMES))
    for index in range(min(_SEARCHED_ROWS, len(sheet.rows))):
        candidate = sheet.under(index)
        mapping = _mapping(candidate.header, name, kind)
        if mapping is not None:
            return candidate, mapping
    if name not in (None, "generic"):
        raise Refused("{file} does not look like an export of {format}.", file=sheet.name, format=name)
    return _unrecognised(sheet, kind)


def _mapping(header: Sequence[str], name: str | None, kind: Kind | None) -> Mapping | None:
    if kind in (None, "hours"):
        for known in FORMATS:
            if name in (None, known.name) and known.fits(header):
                return known.mapping(header)
    if name in (None, "generic") and (guessed := kind or titles.guess_kind(header)):
        columns = titles.recognise(header, guessed)
        if not missing(guessed, {*columns}):
            return Mapping(guessed, columns)
    return None


def _unrecognised(sheet: Sheet, kind: Kind | None) -> tuple[Sheet, Mapping]:
    """What a person must complete: the first row of several cells as header, and what is known of it."""
    if not sheet.rows:
        raise Refused("{file} is empty. Choose another file.", file=sheet.name)
    searched = range(min(_SEARCHED_ROWS, len(sheet.rows)))
    sheet = sheet.under(next((i for i in searched if sum(map(bool, sheet.rows[i])) > 1), 0))
    if kind is None and not missing("expense", {*titles.recognise(sheet.header, "expense")}):
        raise Refused(
            "{file} may hold income or expenses. Say which (--kind income or --kind expense).",
            file=sheet.name,
        )
    return sheet, Mapping(kind or "hours", titles.recognise(sheet.header, kind or "hours"))
