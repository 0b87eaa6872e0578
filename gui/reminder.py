"""Says once a day, at a time the person chose, how much of it is not logged yet; off until they choose."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from assessments.time_use.reminder import is_due, missing_seconds
from gui.dates import format_clock
from gui.day_norm import norm_of
from gui.settings import SettingsStore
from gui.tasks import run
from gui.timer import Clocks, ComputerClocks, WorkTimer
from gui.typed_times import parse_start
from gui.workspace import Workspace
from models.errors import AppError, Refused

if TYPE_CHECKING:
    from models.database import Database

LOOK_MS = 30_000


class Reminder(QObject):
    """Looks twice a minute whether it is time, and only then into the database, on a worker."""

    due = Signal(object, int)  # the day, and its seconds not logged yet

    def __init__(
        self,
        workspace: Workspace,
        settings: SettingsStore,
        timer: WorkTimer,
        clocks: Clocks | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._settings, self._timer = workspace, settings, timer
        self._clocks = clocks or ComputerClocks()
        self._is_reading = False
        self._looks = QTimer(self, interval=LOOK_MS)
        self._looks.timeout.connect(self.look)
        self._looks.start()
        workspace.team_changed.connect(self.look)

    def look(self) -> None:
        database, team, member = self._workspace.database, self._workspace.team, self._workspace.member
        if database is None or team is None or member is None or self._is_reading:
            return
        day, clock = self._clocks.local()
        if is_due(clock, reminder_time(self._settings, member.key), day, self._reminded(member.key)):
            self._is_reading = True
            run(
                lambda _: _norm_and_logged(database, team.key, member.key, day),
                lambda found: self._answer(member.key, day, found),
                self._fail,
                self,
            )

    def _answer(self, member: str, day: date, found: tuple[int | None, int]) -> None:
        self._is_reading = False
        self._settings.remember(f"reminded/{member}", day.isoformat())
        norm, logged = found
        running = self._timer.running
        missing = missing_seconds(
            norm, logged, self._timer.seconds() if running and running.day == day else 0
        )
        if missing and self._workspace.member is not None and self._workspace.member.key == member:
            self.due.emit(day, missing)

    def _fail(self, error: Exception) -> None:
        """A database that is away just now is no reason to disturb; the next look tries again."""
        self._is_reading = False
        if not isinstance(error, AppError):
            raise error

    def _reminded(self, member: str) -> date | None:
        try:
            return date.fromisoformat(self._settings.recall(f"reminded/{member}"))
        except ValueError:
            return None


def reminder_time(settings: SettingsStore, member: str) -> int | None:
    """The time (seconds after midnight) at which this member wants to be reminded here; None for not at all."""
    kept = settings.recall(f"reminder/{member}")
    try:
        return parse_start(kept) if kept else None
    except Refused:
        return None


def set_reminder_time(settings: SettingsStore, member: str, clock: int | None) -> None:
    settings.remember(f"reminder/{member}", "" if clock is None else format_clock(clock))


def _norm_and_logged(database: "Database", team: str, member: str, day: date) -> tuple[int | None, int]:
    from models import records

    wanted = records.EntryFilter(first=day, last=day, member=member)
    with database.read() as connection:
        logged = records.count_entries(connection, team, wanted)[1]
        return norm_of(connection, team, member, day), logged
