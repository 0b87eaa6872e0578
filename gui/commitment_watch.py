"""Keeps an eye on commitments for what stands on other pages: which are overdue, which wait to be reviewed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from gui.tasks import run
from gui.team_day import team_day
from gui.workspace import Workspace
from models.errors import AppError

if TYPE_CHECKING:
    from models.changes import Change
    from models.commitments import Commitment

_TABLES = frozenset(("commitment", "check_in", "wave", "team", "member"))
_LOOK_AT_CLOCK_MS = 60_000


@dataclass(frozen=True)
class Standing:
    """Open commitments after their day, the longest overdue first, and how many a wave asks to review."""

    today: date
    team: str = ""
    overdue: "tuple[Commitment, ...]" = ()
    waiting: "tuple[Commitment, ...]" = ()
    members: Mapping[str, str] = field(default_factory=dict)


class CommitmentWatch(QObject):
    """`found(Standing)` after every read; it reads on a worker, and not before a team is open."""

    found = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._generation, self._read_on = 0, date.today()
        self.standing = Standing(self._read_on)
        workspace.team_changed.connect(self.read)
        workspace.changed.connect(self._note)
        clock = QTimer(self, interval=_LOOK_AT_CLOCK_MS)
        clock.timeout.connect(self._follow_clock)
        clock.start()
        if workspace.team is not None:
            self.read()

    def read(self) -> None:
        """Look again; what an earlier look finds late is dropped."""
        database, team = self._workspace.database, self._workspace.team
        self._generation, self._read_on = self._generation + 1, date.today()
        if database is None or team is None:
            self._take(self._generation, Standing(self._read_on))
            return
        generation = self._generation

        def look(_progress: object) -> Standing:
            return database.ask(
                lambda connection: read_standing(
                    connection, team.key, team_day(database, connection, team.key)
                )
            )

        run(look, lambda standing: self._take(generation, standing), self._fail, self)

    def _take(self, generation: int, standing: Standing) -> None:
        if generation == self._generation:
            self.standing = standing
            self.found.emit(standing)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, AppError):  # what cannot be read is said by the page that needs it
            raise error

    def _note(self, change: "Change") -> None:
        if change.tables & _TABLES:
            self.read()

    def _follow_clock(self) -> None:
        if date.today() != self._read_on:
            self.read()


def read_standing(connection: Any, team: str, today: date) -> Standing:
    from assessments.commitments import in_review_order, is_overdue, to_review
    from gui.dream_reading import last_wave_day
    from models import commitments, records, waves

    held = commitments.commitments(connection, team)
    if not held:
        return Standing(today, team)
    overdue = (one for one in held if is_overdue(one, today))
    names = {one.key: one.name for one in records.members(connection, team)}
    waiting = to_review(held, last_wave_day(waves.waves(connection, team)), today)
    return Standing(today, team, tuple(in_review_order(overdue, today)), tuple(waiting), names)
