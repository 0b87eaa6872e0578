"""A page in this process, off the screen, and ways to wait for what it shows."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QElapsedTimer, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from gui.language import set_language
from gui.page import Page
from gui.settings import SettingsStore
from gui.tasks import wait_for_all
from gui.theme import Theme, load_fonts
from gui.workspace import Workspace
from models import records
from models.database import Database

P = TypeVar("P", bound=Page)
SIZE = (1158, 740)
_PATIENCE = 120.0


def application() -> QApplication:
    """The one application of this process, dressed like ours."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    made = QApplication([])
    made.setStyle("Fusion")
    load_fonts()
    set_language("th")
    return made


@contextmanager
def opened(kind: type[P], path: Path, folder: Path, prepare: Callable[[P], object]) -> Iterator[P]:
    """A page of that kind over a database, prepared, shown and filled."""
    application()
    theme = Theme("light")
    theme.apply()
    workspace, database = Workspace(), Database.open(path)
    with database.read() as connection:
        teams = records.teams(connection)
        members = records.members(connection, teams[0].key)
    workspace.open(database, teams)
    workspace.set_team(teams[0], members, members[0])
    page = kind(workspace, theme, SettingsStore(folder / f"{path.stem}.ini"))
    page.resize(*SIZE)
    prepare(page)
    page.show()
    try:
        yield page
    finally:
        page.hide()
        wait_for_all()
        workspace.close()
        page.deleteLater()
        settle()


def until(ready: Callable[[], object]) -> None:
    """Run the event loop until it is so. Raises TimeoutError when it never is."""
    end = time.monotonic() + _PATIENCE
    while not ready():
        QApplication.processEvents()
        time.sleep(0.0002)
        if time.monotonic() > end:
            raise TimeoutError("what the benchmark waits for never comes")


def paint_now(page: QWidget) -> None:
    """Lay out and paint everything that waits for it, and nothing else."""
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    QApplication.sendEvent(page.window(), QEvent(QEvent.Type.UpdateRequest))


def settle(milliseconds: int = 100) -> None:
    """Let everything that is on its way arrive, and timers run out."""
    clock = QElapsedTimer()
    clock.start()
    until(lambda: clock.elapsed() > milliseconds and wait_for_all(0))
