"""What is typed in a week and not saved yet: cells, a note, a word for the review. A crash loses none of it."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from typing import Any

from gui.item_models.week_hours import Cell, WeekHours
from gui.item_models.week_sheet import Typed
from gui.workspace import Workspace


@dataclass(frozen=True)
class CellDraft:
    cell: Cell
    text: str
    is_note: bool


class WeekDrafts:
    """Kept by member and week, in the workspace's drafts. A note may be open while a cell is typed."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def together(self) -> AbstractContextManager[None]:
        return self._workspace.drafts.together()

    def put(self, hours: WeekHours, cell: Cell, text: str | None, *, is_note: bool = False) -> None:
        """What stands in an open cell or in the line of its note; None when it is closed."""
        day, project, activity = cell
        value = {
            "day": day.toordinal(),
            "project": project,
            "activity": activity,
            "text": text,
        }
        self._workspace.drafts.put(_key(hours, is_note), None if text is None else value)

    def take(self, hours: WeekHours) -> list[CellDraft]:
        """What was being typed when the week was left, a note first; it stays until it is kept or given up."""
        found = (self._take(hours, is_note) for is_note in (True, False))
        return [draft for draft in found if draft is not None]

    def _take(self, hours: WeekHours, is_note: bool) -> CellDraft | None:
        value: Any = self._workspace.drafts.get(_key(hours, is_note))
        try:
            cell = (date.fromordinal(value["day"]), value["project"], value["activity"])
            return CellDraft(cell, str(value["text"]), is_note)
        except (TypeError, KeyError, ValueError):
            return None

    def drop_note(self, hours: WeekHours, cell: Cell, text: str) -> None:
        """This note is saved; another that is open by now stays."""
        if self._take(hours, True) == CellDraft(cell, text, True):
            self._workspace.drafts.put(_key(hours, True), None)

    # Hours on their way into the database

    def send(self, hours: WeekHours, number: str, typed: Sequence[Typed]) -> None:
        cells = [
            (day.toordinal(), project, activity, hours.seconds((day, project, activity)), seconds)
            for day, project, activity, seconds in typed
        ]
        self._put_sent(hours, {**self._sent(hours), number: cells})

    def arrive(self, hours: WeekHours, number: str) -> None:
        """They are saved, or were refused."""
        self._put_sent(hours, {one: cells for one, cells in self._sent(hours).items() if one != number})

    def take_sent(self, hours: WeekHours) -> dict[Cell, int]:
        """What a crash met on its way, where the cell is still as it was then; it is known no longer afterwards."""
        known: dict[Cell, list[int]] = {}
        try:
            for day, project, activity, *seconds in (
                cell for cells in self._sent(hours).values() for cell in cells
            ):
                before, typed = map(int, seconds)
                known.setdefault((date.fromordinal(day), project, activity), []).extend((before, typed))
        except (TypeError, ValueError):
            known = {}
        self._put_sent(hours, {})
        return {cell: steps[-1] for cell, steps in known.items() if hours.seconds(cell) in steps[:-1]}

    def _sent(self, hours: WeekHours) -> dict[str, Any]:
        kept: Any = self._workspace.drafts.get(f"{_key(hours)}/sent")
        return kept if isinstance(kept, dict) else {}

    def _put_sent(self, hours: WeekHours, sent: dict[str, Any]) -> None:
        self._workspace.drafts.put(f"{_key(hours)}/sent", sent or None)

    # The review

    def put_review(self, hours: WeekHours, text: str) -> None:
        """The note for the team's review, not kept yet."""
        self._workspace.drafts.put(f"{_key(hours)}/review", text or None)

    def drop_review(self, hours: WeekHours, text: str) -> None:
        """This one is kept; another that is being typed by now stays."""
        if self.review(hours).strip() == text:
            self.put_review(hours, "")

    def review(self, hours: WeekHours) -> str:
        return str(self._workspace.drafts.get(f"{_key(hours)}/review") or "")


def _key(hours: WeekHours, is_note: bool = False) -> str:
    key = f"week/{hours.member}/{hours.monday.toordinal()}"
    return f"{key}/note" if is_note else key
