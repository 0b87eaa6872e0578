"""Looks after the file of the window: offers a way out when it is damaged, read-only or in a shared folder."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from gui import offers
from gui.session import Session
from gui.tasks import run
from gui.workspace import Workspace
from models import backups
from models.errors import AppError, Damaged, Newer
from models.places import data_folder, free_name, is_shared_folder, is_url

if TYPE_CHECKING:
    from models.recovery import Rescue
    from models.salvage import Salvaged


class FileCare(QObject):
    """Offers are functions that make an Offer, so that it can be made again in another language."""

    offered = Signal(object)  # Callable[[], Offer]; None takes back what stands
    failed = Signal(object)  # AppError

    def __init__(self, workspace: Workspace, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._session = workspace, session
        session.failed.connect(self._look_for_rescue)
        workspace.failed.connect(self._look_for_rescue)
        workspace.database_changed.connect(self._look_at_place)

    # A damaged file

    def _look_for_rescue(self, error: AppError) -> None:
        if isinstance(error, Damaged) and not isinstance(error, Newer):
            location = self._session.asked
            self._run(lambda: _find_rescue(location), lambda found: self._offer_rescue(location, found))

    def _offer_rescue(self, location: str, rescue: "Rescue | None") -> None:
        if rescue is not None:
            restore = partial(self.restore, location, rescue)
            salvage = partial(self.salvage, location)
            self.offered.emit(partial(offers.damaged, Path(location), rescue, restore, salvage))

    def restore(self, location: str, rescue: "Rescue") -> None:
        """The backup takes the place of the file."""
        from models import recovery

        backup = rescue.backup
        if backup is not None and self._session.let_go(location):
            self._run(
                lambda: recovery.restore(backup.path, Path(location)), lambda _: self._session.open(location)
            )

    def salvage(self, location: str) -> None:
        """What can be read becomes a file of its own, which is opened."""
        from models import salvage

        target = _own(Path(location))

        def done(found: "Salvaged") -> None:
            report = partial(offers.salvaged, found)
            self._session.open(str(found.file), then=lambda: self.offered.emit(report))

        self._run(lambda: salvage.salvage(Path(location), target), done)

    # A file in a place that is not right for it

    def _look_at_place(self) -> None:
        self.offered.emit(None)
        database = self._workspace.database
        if database is None or is_url(database.location):
            return
        if database.is_newer:
            self.offered.emit(offers.newer)
        elif database.read_only:
            self.offered.emit(partial(offers.read_only, self.work_on_copy))
        else:
            path = Path(database.location)
            self._run(lambda: is_shared_folder(path.parent), lambda shared: self._offer_move(path, shared))

    def _offer_move(self, path: Path, shared: bool) -> None:
        database = self._workspace.database
        if shared and database is not None and database.location == str(path):
            self.offered.emit(partial(offers.shared, path, partial(self.move, path)))

    def work_on_copy(self) -> None:
        database = self._workspace.database
        if database is not None:
            target = _own(Path(database.location))
            self._run(lambda: backups.copy_to(database, target), lambda _: self._session.open(str(target)))

    def move(self, path: Path) -> None:
        target = _own(path)
        if self._session.let_go(str(path)):
            self._run(lambda: backups.move_to(path, target), lambda _: self._session.open(str(target)))

    def _run(self, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        run(lambda _: work(), done, self._fail, self)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.failed.emit(error)


def _own(path: Path) -> Path:
    """A free name in the folder of this person on this computer."""
    data_folder().mkdir(parents=True, exist_ok=True)
    return free_name(data_folder() / path.name)


def _find_rescue(location: str) -> "Rescue | None":
    from models.recovery import find_rescue

    return find_rescue(location)
