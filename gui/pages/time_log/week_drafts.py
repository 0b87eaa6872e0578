"""What is half typed in a week: a cell, a note, a word for the review. A crash loses none of it."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from gui.item_models.week_hours import Cell, WeekHours
from gui.workspace import Workspace


@dataclass(frozen=True)
class CellDraft:
    cell: Cell
    text: str
    is_note: bool


class WeekDrafts:
    """Kept by member and week, in the workspace's drafts."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def put(self, hours: WeekHours, cell: Cell, text: str | None, *, is_note: bool = False) -> None:
        """What stands in an open cell or in the line of its note; None when it is closed."""
        day, project, activity = cell
        value = {
            "day": day.toordinal(),
            "project": project,
            "activity": activity,
            "text": text,
            "is_note": is_note,
        }
        self._workspace.drafts.put(_key(hours), None if text is None else value)

    def take(self, hours: WeekHours) -> CellDraft | None:
        """What was being typed when the week was left; it stays until it is typed to the end or given up."""
        value: Any = self._workspace.drafts.get(_key(hours))
        try:
            cell = (date.fromordinal(value["day"]), value["project"], value["activity"])
            return CellDraft(cell, str(value["text"]), bool(value["is_note"]))
        except (TypeError, KeyError, ValueError):
            return None

    def put_review(self, hours: WeekHours, text: str) -> None:
        """The note for the team's review, not kept yet."""
        self._workspace.drafts.put(f"{_key(hours)}/review", text or None)

    def review(self, hours: WeekHours) -> str:
        return str(self._workspace.drafts.get(f"{_key(hours)}/review") or "")


def _key(hours: WeekHours) -> str:
    return f"week/{hours.member}/{hours.monday.toordinal()}"
