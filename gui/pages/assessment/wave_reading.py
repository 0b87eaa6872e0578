"""Reads a foreign file for a wave off the GUI thread, and remembers what was decided about files with its header."""

from dataclasses import asdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.pages.assessment.wave_file import Decided, ReadFile, read_file
from gui.tasks import run
from gui.workspace import Workspace
from models.errors import AppError

if TYPE_CHECKING:
    from models.waves import Wave

_DRAFT = "answer_file/"


class AnswerReader(QObject):
    """`found(ReadFile)` or `failed(AppError)` for the last file that was asked for; earlier ones are dropped."""

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._generation = workspace, 0

    def read(self, wave: "Wave", path: str, decided: Decided | None) -> None:
        """Without a decision that of an earlier file with the same header counts."""
        database = self._workspace.database
        if database is None:
            return
        self._generation += 1
        asked = self._generation

        def read(_progress: object) -> ReadFile:
            return database.ask(
                lambda connection: read_file(connection, wave, path, decided, recall=self._recall)
            )

        def done(file: ReadFile) -> None:
            if asked == self._generation:
                self.found.emit(file)

        def fail(error: Exception) -> None:
            if not isinstance(error, AppError):
                raise error
            if asked == self._generation:
                self.failed.emit(error)

        run(read, done, fail, self)

    def forget(self) -> None:
        """What is being read arrives nowhere."""
        self._generation += 1

    def remember(self, file: ReadFile) -> None:
        """The answers were taken in: the decisions hold for the next file with this header."""
        said = asdict(file.decided)
        self._workspace.drafts.put(_DRAFT + file.mark, said if any(said.values()) else None)

    def _recall(self, mark: str) -> Decided | None:
        said = self._workspace.drafts.get(_DRAFT + mark)
        return Decided(**said) if said else None
