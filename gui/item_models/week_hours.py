"""The entries, kept rows, plans and notes of one person's week as they are stored, kept up to date by every write."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from models.changes import Change, RowChange
    from models.records import Entry
    from models.week_reading import Week
    from models.week_rows import Note

Work = tuple[str | None, str | None]  # project, activity
Cell = tuple[date, str | None, str | None]

_OWN = frozenset({"week_row", "week_plan", "week_note"})


class WeekHours:
    """Read once, then told of changes; no entry is read again because one cell was saved."""

    def __init__(self, week: "Week") -> None:
        self.member, self.monday = week.member, week.monday
        self.days = tuple(week.monday + timedelta(days=day) for day in range(7))
        self.recent, self.sums = week.recent, week.sums
        self._cells: dict[Cell, dict[str, Entry]] = {}
        self._place: dict[str, Cell] = {}
        self._kept = {row.key: (row.project, row.activity) for row in week.kept}
        self._plans = {plan.key: (plan.project, plan.seconds) for plan in week.plans}
        self._notes = {note.key: note for note in week.notes}
        for entry in week.entries:
            self._put(entry)

    # What stands there

    def entries(self, cell: Cell) -> "list[Entry]":
        return list(self._cells.get(cell, {}).values())

    def seconds(self, cell: Cell) -> int:
        return sum(entry.seconds for entry in self._cells.get(cell, {}).values())

    def note(self, cell: Cell) -> str:
        return " · ".join(entry.note for entry in self.entries(cell) if entry.note)

    def sums_of_cells(self) -> dict[Cell, int]:
        return {cell: self.seconds(cell) for cell in self._cells}

    def seen(self, cells: Iterable[Cell]) -> dict[str, int]:
        """The entries of these cells, key to version, for a write that must notice other people."""
        return {entry.key: entry.version for cell in set(cells) for entry in self.entries(cell)}

    def used(self) -> set[Work]:
        """Rows that hold hours or are kept."""
        return {cell[1:] for cell in self._cells} | set(self._kept.values())

    def plans(self) -> Mapping[str | None, int]:
        """Planned seconds by project."""
        return dict(self._plans.values())

    def notes(self) -> "list[Note]":
        return list(self._notes.values())

    # What was written

    def follow(self, change: "Change") -> bool:
        """Take over what was written. False when it concerns more than this week, and all must be read again."""
        if not change.tables <= _OWN | {"time_entry"} or not all(map(self._concerns_cells, change.rows)):
            return False
        for row in change.rows:
            self._take(row)
        return True

    def _concerns_cells(self, row: "RowChange") -> bool:
        """Whether nothing but this week's grid can show the change; hours of other weeks stand in the chart."""
        if row.table in _OWN:
            return True
        sides = [_values(row, side) for side in (row.before, row.after) if side is not None]
        return all(
            side["member"] != self.member or self.monday.toordinal() <= side["day"] < self._end
            for side in sides
        )

    def _take(self, row: "RowChange") -> None:
        values = row.values()
        if row.table == "time_entry":
            self._remove(row.key)
            if values and values["member"] == self.member and values["deleted"] is None:
                self._put(_entry(values))
            return
        stands = (
            bool(values)
            and values["deleted"] is None
            and (values["member"], values["week"]) == (self.member, self.monday.toordinal())
        )
        self._take_own(row, values if stands else None)

    def _take_own(self, row: "RowChange", values: dict[str, Any] | None) -> None:
        kind: dict[str, Any] = {"week_row": self._kept, "week_plan": self._plans, "week_note": self._notes}[
            row.table
        ]
        if values is None:
            kind.pop(row.key, None)
        elif row.table == "week_row":
            kind[row.key] = (values["project"], values["activity"])
        elif row.table == "week_plan":
            kind[row.key] = (values["project"], values["seconds"])
        else:
            kind[row.key] = _note(values)

    @property
    def _end(self) -> int:
        return self.monday.toordinal() + 7

    def _put(self, entry: "Entry") -> None:
        cell = (entry.day, entry.project, entry.activity)
        self._cells.setdefault(cell, {})[entry.key] = entry
        self._place[entry.key] = cell

    def _remove(self, key: str) -> None:
        cell = self._place.pop(key, None)
        if cell is not None:
            del self._cells[cell][key]
            if not self._cells[cell]:
                del self._cells[cell]


def _values(row: "RowChange", side: tuple[Any, ...]) -> dict[str, Any]:
    from models.schema import table

    return dict(zip(table(row.table).columns.keys(), side, strict=True))


def _entry(values: dict[str, Any]) -> "Entry":
    from models.records import Entry, from_row

    return from_row(Entry, values)


def _note(values: dict[str, Any]) -> "Note":
    from models.week_rows import Note

    return Note(values["key"], values["version"], values["note"])
