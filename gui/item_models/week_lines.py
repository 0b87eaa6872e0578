"""What the rows of a week's grid are, and in which order: they never move under the hands of the person typing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from gui.item_models.entry_columns import Names
from gui.item_models.week_hours import Work
from models.thai import sort_key

OFFERED = 6


@dataclass(frozen=True, slots=True)
class Line:
    """One row. An offered one was used lately and holds nothing yet."""

    work: Work
    offered: bool = False

    @property
    def project(self) -> str | None:
        return self.work[0]


def arrange(before: Sequence[Line], used: Iterable[Work], recent: Iterable[Work], names: Names) -> list[Line]:
    """The rows of a week: those used or kept, then some of those used lately.

    Rows that stand in the grid already (`before`) stay where they are; new ones join their project.
    """
    present = set(used)
    fresh = [work for work in recent if work not in present]
    lines = [
        replace(line, offered=line.work not in present)
        for line in before
        if line.work in present or line.work in fresh
    ]
    known = {line.work for line in lines}
    for work in sorted(present - known, key=lambda work: _order(work, names)):
        lines.insert(_place(lines, work), Line(work))
    room = OFFERED - sum(line.offered for line in lines)
    offered = [work for work in fresh if work not in known][: max(room, 0)]
    return [*lines, *(Line(work, True) for work in sorted(offered, key=lambda work: _order(work, names)))]


def projects_of(lines: Sequence[Line]) -> list[tuple[int, int]]:
    """(first row, number of rows) of neighbours with the same project, offered ones apart from the others."""
    spans: list[tuple[int, int]] = []
    for row, line in enumerate(lines):
        above = lines[row - 1] if row else None
        if above is not None and above.project == line.project:
            first, count = spans[-1]
            spans[-1] = (first, count + 1)
        else:
            spans.append((row, 1))
    return spans


def _place(lines: Sequence[Line], work: Work) -> int:
    """Below the last row of its project; else below all that are no offers."""
    same = [row for row, line in enumerate(lines) if line.project == work[0] and not line.offered]
    if same:
        return same[-1] + 1
    return next((row for row, line in enumerate(lines) if line.offered), len(lines))


def _order(work: Work, names: Names) -> tuple[int, tuple[str, ...], tuple[str, ...], str]:
    """Projects by name, the team's own work after them, no project last; activities by name."""
    project, activity = work
    found = names.projects.get(project or "")
    last = 2 if project is None else int(found is not None and found.internal)
    named = sort_key(names.name("project", project)), sort_key(names.name("activity", activity))
    return last, *named, f"{project}{activity}"
