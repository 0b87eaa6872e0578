"""The cell that is half typed in the team's sheet: a crash, or a look at another day, does not lose it."""

from typing import Any

from gui.item_models.team_sheet import Index, TeamSheet
from gui.workspace import Workspace


class SheetDraft:
    """`key` names the sheet that is shown; a cell is kept under it until it is saved or given up."""

    def __init__(self, workspace: Workspace, sheet: TeamSheet) -> None:
        self._workspace, self._sheet = workspace, sheet
        self.key = ""
        self._kept: tuple[str, dict[str, Any]] | None = None

    def note(self, index: Index, text: str | None) -> None:
        """This stands in an open cell; None: it is open no longer."""
        if text is None:
            self._drop()
        elif index.isValid():
            member, activity = self._sheet.people[index.row()].key, self._sheet.activities[index.column()]
            self._put({"member": member, "project": self._sheet.project, "activity": activity, "text": text})

    def current(self) -> tuple[str, dict[str, Any]] | None:
        """What is being typed, and under which key."""
        return self._kept

    def keep(self, kept: tuple[str, dict[str, Any]] | None) -> None:
        """The cell is closed, but its text waits for the next time the sheet is opened."""
        if kept is not None:
            self._workspace.drafts.put(*kept)

    def find(self) -> dict[str, Any] | None:
        value = self._workspace.drafts.get(self.key)
        return value if isinstance(value, dict) else None

    def _put(self, value: dict[str, Any]) -> None:
        self._kept = self.key, value
        self._workspace.drafts.put(self.key, value)

    def _drop(self) -> None:
        if self._kept is not None:
            self._workspace.drafts.put(self._kept[0], None)
        self._kept = None
