"""What the grid of a week shows: the stored hours, and over them what a person typed that is still being saved."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from gui.item_models.entry_columns import Names
from gui.item_models.week_hours import Cell, WeekHours, Work
from gui.item_models.week_lines import Line, arrange
from gui.language import tr

Typed = tuple[date, str | None, str | None, int]  # a cell and its seconds, as models.week.set_cells takes it
Look = tuple[object, ...]  # all that decides how a cell is painted
DAYS = range(7)


@dataclass(frozen=True, slots=True)
class DayMark:
    """A day of the grid; `reason` says why nothing is expected on it, empty on a working day.

    `is_plain`: it is never worked on, and nobody needs to be told why.
    """

    day: date
    reason: str = ""
    is_plain: bool = False


class WeekSheet:
    """`lines` are the rows; a day is its place in the week, Monday first."""

    def __init__(
        self, hours: WeekHours, names: Names, marks: Sequence[DayMark], before: "WeekSheet | None" = None
    ) -> None:
        """`before` is what was shown last: where it is the same week, rows and unsaved hours stay."""
        self.hours, self.names, self.marks = hours, names, tuple(marks)
        self.lines: list[Line] = []
        self._saving: dict[Cell, int] = {}
        self._known: set[Work] = set()  # rows that held something while the week was shown
        self._added: set[Work] = set()  # rows that are being saved
        self._dropped: set[Work] = set()
        self._plans: dict[str | None, int] = {}
        if before is not None and before.is_of(hours):
            self.lines, self._saving, self._known = before.lines, before._saving, before._known
            self._added, self._dropped = before._added, before._dropped

    def is_of(self, hours: WeekHours) -> bool:
        return (self.hours.member, self.hours.monday) == (hours.member, hours.monday)

    def arranged(self) -> list[Line]:
        """The rows as they should stand now; what is stored or being saved may have changed."""
        self._plans = dict(self.hours.plans())
        used = self.hours.used() | {cell[1:] for cell in self._saving} | self._added
        self._known |= used
        offered = [work for work in (*self._known, *self.hours.recent) if work not in self._dropped]
        return arrange(self.lines, used, offered, self.names)

    def add(self, work: Work) -> None:
        """Show a row that is being saved."""
        self._added.add(work)
        self._dropped.discard(work)

    def settle_row(self, work: Work) -> None:
        """It is saved, or was refused: what is stored counts."""
        self._added.discard(work)

    def drop(self, work: Work) -> None:
        """A row is wanted no longer. Others stay even when their last hours are cleared."""
        self._dropped.add(work)

    # Cells

    def cell(self, row: int, day: int) -> Cell:
        return (self.hours.days[day], *self.lines[row].work)

    def place(self, cell: Cell) -> tuple[int, int] | None:
        """Row and day of a cell; None where it is not shown."""
        row = self.row_of(cell[1:])
        return (row, self.hours.days.index(cell[0])) if row >= 0 and cell[0] in self.hours.days else None

    def row_of(self, work: Work) -> int:
        return next((row for row, line in enumerate(self.lines) if line.work == work), -1)

    def seconds(self, row: int, day: int) -> int:
        """As the person left it, saved or not."""
        cell = self.cell(row, day)
        return self._saving[cell] if cell in self._saving else self.hours.seconds(cell)

    def is_saving(self, row: int, day: int) -> bool:
        return self.cell(row, day) in self._saving

    def note(self, row: int, day: int) -> str:
        return self.hours.note(self.cell(row, day))

    def change(self, wanted: Sequence[tuple[int, int, int]]) -> list[Typed]:
        """Show cells (row, day, seconds) with new hours; those that really differ, as they are to be saved."""
        typed: list[Typed] = []
        for row, day, seconds in wanted:
            if self.seconds(row, day) != seconds:
                self._saving[self.cell(row, day)] = seconds
                typed.append((*self.cell(row, day), seconds))
        return typed

    def settle(self, cells: Sequence[Cell]) -> None:
        """These are saved or refused: what is stored counts."""
        for cell in cells:
            self._saving.pop(cell, None)

    def looks(self) -> dict[tuple[int, int], Look]:
        """What each cell (row, day) looks like, to know afterwards which ones have changed."""
        found: dict[tuple[int, int], Look] = {}
        for row, line in enumerate(self.lines):
            plan = self._plans.get(line.project)
            for day in DAYS:
                note = self.note(row, day)
                found[row, day] = (line, self.seconds(row, day), self.is_saving(row, day), note, plan)
        return found

    # Sums

    def grid(self) -> dict[tuple[Work, int], int]:
        """Seconds by row and day, in the order of the rows."""
        return {
            (line.work, day): seconds
            for row, line in enumerate(self.lines)
            for day in DAYS
            if (seconds := self.seconds(row, day))
        }

    def total(self, row: int) -> int:
        return sum(self.seconds(row, day) for day in DAYS)

    # Plans

    def planned(self) -> Mapping[str | None, int]:
        return self._plans

    def plan(self, project: str | None, seconds: int) -> bool:
        """Show another plan until it is saved; False where it is the same."""
        if self._plans.get(project, 0) == seconds:
            return False
        self._plans[project] = seconds
        return True

    def leads(self, row: int) -> bool:
        """Whether the row is the first one of its project: there a plan is shown, once."""
        return all(line.project != self.lines[row].project for line in self.lines[:row])

    # Names

    def names_of(self, row: int) -> tuple[str, str]:
        project, activity = self.lines[row].work
        return (
            self.names.name("project", project) or tr("No project"),
            self.names.name("activity", activity) or tr("No activity"),
        )
