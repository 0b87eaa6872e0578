"""What a person chose to compare, written one choice after the other."""

from collections.abc import Callable
from typing import Any

from gui.workshop_figures import WorkshopFigures
from gui.workshop_writes import write_part, write_workshop
from gui.workspace import Workspace
from models.errors import AppError


class Choices:
    """A choice waits until the last one is stored and read: the arrow keys of a field choose faster than that.

    `figures` are those that are shown, `is_reading` whether newer ones are on their way; `refused(error)` is called
    for what the model does not take.
    """

    def __init__(
        self,
        workspace: Workspace,
        figures: Callable[[], WorkshopFigures | None],
        is_reading: Callable[[], bool],
        refused: Callable[[AppError], object],
    ) -> None:
        self._workspace, self._figures, self._is_reading = workspace, figures, is_reading
        self._refused = refused
        self._of_team: dict[str, Any] = {}
        self._of_all: dict[str, Any] = {}

    def for_team(self, values: dict[str, Any]) -> None:
        """A choice of the team at work: a wave, whether hours of the event count."""
        self._of_team.update(values)
        self.write()

    def for_all(self, values: dict[str, Any]) -> None:
        """A choice for all teams of the workshop: a period, the basis."""
        self._of_all.update(values)
        self.write()

    def write(self) -> None:
        """Write what waits, if nothing is on its way."""
        figures = self._figures()
        if figures is None or self._workspace.is_saving or self._is_reading():
            return
        own, common = self._of_team, self._of_all
        self.forget()
        if own:
            write_part(self._workspace, figures.workshop, figures.part, self._refuse, **own)
        if common:
            write_workshop(self._workspace, figures.workshop, self._refuse, **common)

    def forget(self) -> None:
        self._of_team, self._of_all = {}, {}

    def _refuse(self, error: AppError) -> None:
        self.forget()
        self._refused(error)
