"""What is known so far of a file that may be brought in: opened, then examined, then checked; each by a worker."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui import import_work
from gui.import_work import Checked, Examination, Opened
from gui.language import tr
from gui.tasks import Progress, run
from gui.widgets.import_jobs import ImportJobs
from gui.workspace import Workspace
from models.exchange.choices import Choices
from models.exchange.days import Order
from models.exchange.fields import Kind
from models.exchange.mapping import Mapping

if TYPE_CHECKING:
    from models.database import Database


class ImportDraft(QObject):
    """`opened(Opened)`, `examined(Examination)`; `failed(Exception)` when a file cannot be read or checked."""

    opened = Signal(object)
    examined = Signal(object)
    failed = Signal(object)

    def __init__(self, workspace: Workspace, jobs: ImportJobs, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._jobs = workspace, jobs
        self.path = ""
        self.file: Opened | None = None
        self.examination: Examination | None = None
        self.checked: Checked | None = None
        self._wanted: object = None
        self._checked_as: object = None

    def forget(self) -> None:
        self.path = ""
        self.file = self.examination = self.checked = None
        self._wanted = None

    def open(self, path: str, encoding: str = "", kind: Kind | None = None) -> None:
        """Read the file; `encoding` and `kind` are what a person chose."""

        def work(database: "Database", team: str, progress: Progress) -> Opened:
            return import_work.open_file(database, team, Path(path), encoding, kind, progress)

        if path != self.path:
            self.forget()
        self.path = path
        self._read(work)

    def read_as(self, kind: Kind) -> None:
        """The same file as hours, income or expenses."""
        file = self.file

        def work(database: "Database", team: str, _progress: Progress) -> Opened:
            assert file is not None
            return import_work.recognise(database, team, file.raw, kind)

        if file is not None:
            self._read(work)

    def examine(self, mapping: Mapping, order: Order | None) -> None:
        """Try the chosen columns, order of days and decimal mark; what is asked last counts."""
        if self.file is None:
            return
        reading = self.file.reading
        self.examination = None
        wanted = self._wanted = object()

        def examined(found: Examination) -> None:
            if wanted is self._wanted:
                self.examination = found
                self.examined.emit(found)

        run(
            lambda _progress: import_work.examine(reading, mapping, order),
            examined,
            self.failed.emit,
            self,
        )

    def check(
        self, member: str, choices: Choices, today: date, done: Callable[[Checked], object] | None = None
    ) -> bool:
        """Plan the import with everything that is chosen, then call `done`; False when nothing has changed since."""
        database, team = self._workspace.database, self._workspace.team
        assert self.examination is not None
        assert database is not None
        assert team is not None
        reading = replace(self.examination.reading, chosen=self._is_chosen(self.examination))
        asked = (reading, member, choices, team.key)
        if asked == self._checked_as and self.checked is not None:
            return False

        def checked(found: Checked) -> None:
            self.checked, self._checked_as = found, asked
            if done is not None:
                done(found)

        self._jobs.run(
            tr("Checking the rows…"),
            lambda progress: import_work.check(database, team.key, reading, member, choices, today, progress),
            checked,
            self.failed.emit,
        )
        return True

    def outdate(self) -> None:
        """What was planned may no longer hold."""
        self._checked_as = None

    def _is_chosen(self, found: Examination) -> bool:
        """Whether the mapping is the person's own, and so worth remembering."""
        assert self.file is not None
        recognised, mapping = self.file.reading.mapping, found.reading.mapping
        return mapping.format == "generic" or dict(mapping.columns) != dict(recognised.columns)

    def _read(self, work: "Callable[[Database, str, Progress], Opened]") -> None:
        database, team = self._workspace.database, self._workspace.team
        if database is None or team is None:
            return

        def opened(file: Opened) -> None:
            self.file, self.examination, self.checked = file, None, None
            self.opened.emit(file)

        self._jobs.run(
            tr("Reading the file…"),
            lambda progress: work(database, team.key, progress),
            opened,
            self.failed.emit,
        )
