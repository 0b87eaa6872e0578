"""What a person has answered about a day and is not asked again: overlaps that are meant, gaps that were no work."""

from datetime import date
from typing import Any

from assessments.time_use.day import Stretch
from assessments.time_use.overlaps import Overlap
from gui.workspace import Workspace

_MOST = 400  # answers of a person; the oldest are forgotten


class DayMarks:
    """Kept on this computer, for one member at a time."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def keep_overlap(self, member: str, overlap: Overlap) -> None:
        self._add(member, _overlap(overlap))

    def is_kept(self, member: str, overlap: Overlap) -> bool:
        return _overlap(overlap) in self._marks(member)

    def dismiss_gap(self, member: str, day: date, gap: Stretch) -> None:
        self._add(member, _gap(day, gap))

    def is_dismissed(self, member: str, day: date, gap: Stretch) -> bool:
        return _gap(day, gap) in self._marks(member)

    def _marks(self, member: str) -> list[Any]:
        found = self._workspace.drafts.get(f"marks/{member}")
        return found if isinstance(found, list) else []

    def _add(self, member: str, mark: str) -> None:
        self._workspace.drafts.put(f"marks/{member}", [*self._marks(member), mark][-_MOST:])


def _overlap(one: Overlap) -> str:
    """The pair and the time it shares: moved elsewhere, the same two are asked about again."""
    first, second = sorted((one.mine.key, one.other.key))
    day, start, seconds = one.shared
    return f"overlap {first} {second} {day.isoformat()} {start} {seconds}"


def _gap(day: date, gap: Stretch) -> str:
    return f"gap {day.isoformat()} {gap.start} {gap.end}"
