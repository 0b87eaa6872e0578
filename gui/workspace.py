"""The write gate: runs one operation in one transaction, remembers how to undo it, announces what changed."""

import sys
import time
from collections.abc import Callable
from datetime import datetime
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from gui.history import History, Step
from gui.language import tr
from models import backups, places
from models.drafts import Drafts
from models.errors import AppError, Cancelled, Conflict

if TYPE_CHECKING:
    from models.changes import Change
    from models.database import Database
    from models.records import Member, Team

Operation = Callable[..., "Change"]
Callback = Callable[[Any], object]


class Workspace(QObject):
    """One open database, its team, and a single writer thread that does one transaction after the other.

    All signals arrive on the GUI thread.
    """

    changed = Signal(object)  # Change, after its transaction
    message = Signal(str)  # a sentence for the status bar
    failed = Signal(object)  # AppError that no caller took
    saved = Signal(object)  # datetime of the last commit
    undo_offered = Signal(str)  # text of a step that can be taken back at once
    history_changed = Signal()
    database_changed = Signal()
    team_changed = Signal()
    people_changed = Signal()  # names of teams or members, the same team and member as before

    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.database: Database | None = None
        self.teams: list[Team] = []
        self.members: list[Member] = []
        self.team: Team | None = None
        self.member: Member | None = None
        self.last_saved: datetime | None = None
        self.drafts = Drafts()  # what is typed or timed and not saved yet; in memory until a database is open
        self._history = History()
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._open_jobs = 0
        self._writer: Thread | None = None
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    # The database and who is here

    def open(self, database: "Database", teams: "list[Team]") -> None:
        """Work on this database from now on; the one before is closed."""
        self.close()
        self.database, self.teams = database, teams
        self.drafts = Drafts(places.drafts_of(database.location))
        self.team = self.member = None
        self.members = []
        self._history = History()
        self.history_changed.emit()
        self.database_changed.emit()

    def set_team(self, team: "Team | None", members: "list[Member]", member: "Member | None") -> None:
        """Show this team, as this member; None when the person has not said who they are."""
        self.team, self.members, self.member = team, members, member
        self.team_changed.emit()

    def update_people(self, teams: "list[Team]", members: "list[Member]") -> None:
        """The same team and member as re-read after a change; nobody has to start over."""
        self.teams, self.members = teams, members
        self.team = next((team for team in teams if self.team and team.key == self.team.key), None)
        self.member = next((one for one in members if self.member and one.key == self.member.key), None)
        self.people_changed.emit()

    def close(self) -> None:
        """Finish the queued writes, then let go of the database; drafts are on the disk."""
        self.wait()
        self.drafts.close()
        if self._writer is not None:
            self._jobs.put(None)
            self._writer.join()
            self._writer = None
        if self.database is not None:
            self.database.close()
            self.database = None

    # Writing

    def do(
        self,
        text: str,
        operation: Operation,
        *args: Any,
        done: Callback | None = None,
        failed: Callback | None = None,
        offer_undo: bool = False,
        backup_first: bool = False,
        **kwargs: Any,
    ) -> None:
        """Queue operation(connection, *args, **kwargs) -> Change as one transaction.

        `text` names the step for undo ("Delete 3 entries"). `done(change)` or `failed(error)` is called on the
        GUI thread; without `failed` an AppError goes to the message bar. `offer_undo` shows Undo in the status
        bar for 10 s; `backup_first` makes a backup before, and writes nothing when that fails.
        """

        def work(connection: Any) -> Step:
            return Step(text, operation(connection, *args, **kwargs))

        self._queue(_Job("do", work, done, failed, offer_undo, backup_first))

    def undo(self) -> None:
        self._queue(_Job("undo", self._history.take_back))

    def redo(self) -> None:
        self._queue(_Job("redo", self._history.repeat))

    @property
    def undo_text(self) -> str:
        return self._history.undo_text

    @property
    def redo_text(self) -> str:
        return self._history.redo_text

    @property
    def is_saving(self) -> bool:
        return self._open_jobs > 0

    def wait(self, seconds: float = 30.0) -> None:
        """Return when all queued writes are done and their callbacks were called."""
        end = time.monotonic() + seconds
        while self._open_jobs and time.monotonic() < end:
            QCoreApplication.sendPostedEvents(self)
            time.sleep(0.001)

    # The writer thread

    def _queue(self, job: "_Job") -> None:
        if self.database is None:
            raise RuntimeError("no database is open")
        job.database = self.database
        self._open_jobs += 1
        if self._writer is None:
            self._writer = Thread(target=self._write, name="writer", daemon=True)
            self._writer.start()
        self._jobs.put(job)

    def _write(self) -> None:
        while (job := self._jobs.get()) is not None:
            job.run(self._history)
            self._ended.emit(job)

    def _finish(self, job: "_Job") -> None:
        """On the GUI thread: tell everybody how the write ended."""
        self._open_jobs -= 1
        self.history_changed.emit()
        if job.error is not None:
            self._report(job, job.error)
        elif job.step is not None:
            self._announce(job, job.step)

    def _announce(self, job: "_Job", step: Step) -> None:
        if step.change:
            self.last_saved = datetime.now()
            self.changed.emit(step.change)
            self.saved.emit(self.last_saved)
        if job.done is not None:
            job.done(step.change)
        if job.offer_undo and step.change.rows:
            self.undo_offered.emit(step.text)
        if job.kind != "do":
            said = tr("Undone: {what}") if job.kind == "undo" else tr("Done again: {what}")
            self.message.emit(said.format(what=step.text))

    def _report(self, job: "_Job", error: Exception) -> None:
        if job.failed is not None:
            job.failed(error)
        elif isinstance(error, AppError):
            self.failed.emit(error)
        if not isinstance(error, AppError | Cancelled):
            sys.excepthook(type(error), error, error.__traceback__)


class _Job:
    """One transaction on its way: what to do, whom to tell, how it ended."""

    database: "Database"

    def __init__(
        self,
        kind: str,
        work: Callable[[Any], Step | None],
        done: Callback | None = None,
        failed: Callback | None = None,
        offer_undo: bool = False,
        backup_first: bool = False,
    ) -> None:
        self.backup_first = backup_first
        self.kind, self.done, self.failed, self.offer_undo = kind, done, failed, offer_undo
        self.step: Step | None = None
        self.error: Exception | None = None
        self._work = work

    def run(self, history: History) -> None:
        """On the writer thread. The history changes only after the commit."""
        try:
            if self.backup_first:
                backups.back_up(self.database.location)
            with self.database.transaction() as connection:
                step = self._work(connection)
        except Exception as error:
            self.error = error
            if isinstance(error, Conflict):
                history.drop(self.kind)
            return
        self.step = step
        if step is not None:
            history.commit(self.kind, step)
