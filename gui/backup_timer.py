"""Backups while the window works: every half hour when something was changed, and when a database is left."""

import logging
from contextlib import suppress
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from gui.tasks import run
from gui.workspace import Workspace
from models import backups
from models.errors import AppError

_LOOK_EVERY = timedelta(minutes=5)


class BackupTimer(QObject):
    """Looks now and then whether a backup is due; a database on a server and the sample team get none."""

    failed = Signal(object)  # AppError, once for each database

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._location, self._has_failed = "", False
        self._timer = QTimer(self, interval=int(_LOOK_EVERY.total_seconds() * 1000))
        self._timer.timeout.connect(self.look)
        workspace.database_changed.connect(self._follow)

    def look(self) -> None:
        """Make a backup if it is time."""
        location = self._location
        run(lambda _: backups.back_up_if_due(location), self._succeed, self._fail, self)

    def finish(self) -> None:
        """The window closes, and its database is closed: what is new goes into a last backup."""
        self._timer.stop()
        try:
            backups.back_up(self._location)
        except AppError as error:
            logging.getLogger("wela").warning("no backup at the end: %s", error.template)

    def _follow(self) -> None:
        left, database = self._location, self._workspace.database
        self._location, self._has_failed = "", False
        self._timer.stop()
        if database is not None and not database.read_only and backups.is_kept(database.location):
            self._location = database.location
            self._timer.start()
        if left and left != self._location:
            run(lambda _: _back_up_quietly(left), failed=lambda _: None)

    def _succeed(self, _backup: object) -> None:
        self._has_failed = False

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        if not self._has_failed:
            self.failed.emit(error)
        self._has_failed = True


def _back_up_quietly(location: str) -> None:
    with suppress(AppError):
        backups.back_up(location)
