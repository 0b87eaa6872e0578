"""The works a person usually does, one number key each: what Ctrl+Shift+T opens to time something else."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from gui.keys import position_key
from gui.language import tr
from gui.tasks import run
from gui.timed_work import Work, usual_works
from gui.timer import WorkTimer
from gui.workspace import Workspace

_LONGEST = 60


class WorkMenu(QMenu):
    """Read on a worker each time it is opened; what is chosen is timed from that moment."""

    def __init__(self, workspace: Workspace, timer: WorkTimer, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._timer = workspace, timer
        self._works: list[Work] = []

    def open_at(self, place: QPoint) -> None:
        """Show the list with its upper left corner there (in screen coordinates), as soon as it is read."""
        database, team, member = self._workspace.database, self._workspace.team, self._workspace.member
        if database is None or team is None:
            return
        if member is None:
            self._workspace.message.emit(tr("Choose your name at the foot of the sidebar first."))
            return
        run(
            lambda _: usual_works(database, team.key, member.key, date.today()),
            lambda works: self.show_works(works, place),
            self._fail,
            self,
        )

    def show_works(self, works: Sequence[Work], place: QPoint) -> None:
        running = self._timer.running
        self._works = [work for work in works if running is None or not work.is_same(running.work)]
        self._fill()
        self.popup(place)
        first = self.actions()[1]
        self.setActiveAction(first)

    def _fill(self) -> None:
        self.clear()
        is_running = self._timer.running is not None
        title = self.addAction(tr("Change to…") if is_running else tr("What do you start?"))
        title.setEnabled(False)
        self.setAccessibleName(title.text())
        for number, work in enumerate(self._works, start=1):
            line = work.line if len(work.line) <= _LONGEST else work.line[: _LONGEST - 1] + "…"
            self._add(f"{number}   {line}", work)
        self._add(tr("Other work, named later"), Work())

    def _add(self, text: str, work: Work) -> None:
        self.addAction(text.replace("&", "&&")).triggered.connect(lambda: self._timer.switch(work))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A number chooses by its place on the keyboard: a Thai layout types other characters there."""
        number = position_key(event) - ord("0")
        if 1 <= number <= len(self._works):
            self.close()
            self._timer.switch(self._works[number - 1])
        else:
            super().keyPressEvent(event)

    def _fail(self, error: Exception) -> None:
        self._workspace.failed.emit(error)
