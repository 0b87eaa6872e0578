"""Our own table of time entries, as CSV or XLSX: what was recorded, readable elsewhere and by us again."""

import json
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from typing import Any, NamedTuple

from models.asking import Ask
from models.exchange.spreadsheet import write_table
from models.hours import HoursFilter, matches

COLUMNS = ("day", "start", "seconds", "member", "project", "activity", "purpose", "note", "tags", "id")
_ENTRIES = """
    SELECT day, start, seconds, member.name, project.name, activity.name, purpose, note, tags, time_entry.key
    FROM time_entry JOIN member ON member.key = time_entry.member
    LEFT JOIN project ON project.key = time_entry.project
    LEFT JOIN activity ON activity.key = time_entry.activity
    WHERE {where} ORDER BY day, coalesce(start, 86400), member.name, time_entry.key
"""


class Exported(NamedTuple):
    """How many entries were written, and their seconds."""

    rows: int
    seconds: int


def export_entries(ask: Ask, team: str, path: Path, wanted: HoursFilter) -> Exported:
    """Write the team's entries, oldest first; an existing file is replaced once the new one is whole.

    Raises Refused for a file name of another kind or too many rows for a sheet, Unavailable for a bad place.
    """
    rows = list(_rows(ask, team, wanted))
    write_table(path, COLUMNS, rows)
    return Exported(len(rows), sum(row[2] for row in rows))


def _rows(ask: Ask, team: str, wanted: HoursFilter) -> Iterator[tuple[Any, ...]]:
    """Rows of COLUMNS; day a date, start a clock time or None, everything else as it is stored."""
    where, values = matches([team], wanted)
    for day, start, seconds, person, *names, note, tags, key in ask(_ENTRIES.format(where=where), values):
        texts = (person, *(name or "" for name in names), note, _joined(tags))
        yield (date.fromordinal(day), None if start is None else _clock(start), seconds, *texts, key)


def _joined(stored: str) -> str:
    """Tags parted by commas; as the JSON list they are where that could not be undone."""
    tags = json.loads(stored)
    joined = ", ".join(tags)
    return stored if joined.startswith("[") or any("," in tag for tag in tags) else joined


def _clock(start: int) -> time:
    return time(start // 3600, start // 60 % 60, start % 60)
