"""Whether changed rows stay where a long list shows them, or the list has to be read again."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from models.changes import RowChange
    from models.records import EntryFilter

_MOST = 1000  # comparing more rows takes longer than reading the list again


def stay_in_place(rows: "Sequence[RowChange]", sort: str, wanted: "EntryFilter") -> bool:
    """One row that is edited keeps its place until the list is read; many only where it cannot have changed."""
    if not all(_stays(row) for row in rows[:_MOST]) or len(rows) > _MOST:
        return False
    return len(rows) == 1 or not _changed(rows) & _deciding(sort, wanted)


def _stays(row: "RowChange") -> bool:
    """Whether the row is in the list before and after (or in the trash before and after)."""
    return row.before is not None and row.after is not None and row.before[-1] == row.after[-1]


def _changed(rows: "Sequence[RowChange]") -> set[str]:
    """The columns that differ in any of the rows."""
    from models.schema import table

    columns = table("time_entry").columns.keys()
    return {
        column
        for row in rows
        for column, before, after in zip(columns, row.before or (), row.after or (), strict=True)
        if before != after
    }


def _deciding(sort: str, wanted: "EntryFilter") -> set[str]:
    """The columns that decide which rows the list has and in which order; rows of one sort value lie by day."""
    columns = {"day", "member", "start", "activity" if sort == "purpose" else sort}
    if wanted.project is not None or wanted.projects or wanted.text.strip():
        columns.add("project")
    if wanted.activity is not None or wanted.purposes or wanted.text.strip():
        columns.add("activity")
    if wanted.text.strip():
        columns |= {"note", "tags"}
    if wanted.hour is not None:
        columns.add("seconds")
    return columns
