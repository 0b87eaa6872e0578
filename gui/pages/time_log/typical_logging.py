"""From the strip to the records: typical days are counted on a worker first, then logged as one step."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.item_models.team_sheet import TeamSheet
from gui.language import tr
from gui.pages.time_log.team_grid import TeamGrid
from gui.pages.time_log.team_reading import read_filling
from gui.pages.time_log.typical_strip import TypicalStrip
from gui.tasks import run
from gui.workspace import Workspace

if TYPE_CHECKING:
    from assessments.time_use.typical_day import Filling

MANY = 200  # entries, from which on a backup is made first


class TypicalLogging(QObject):
    """`failed(error)`; `team` is the key of the team in whose sheet the strip stands."""

    failed = Signal(object)

    def __init__(self, workspace: Workspace, strip: TypicalStrip, grid: TeamGrid, sheet: TeamSheet) -> None:
        super().__init__(strip)
        self._workspace, self._strip, self._grid, self._sheet = workspace, strip, grid, sheet
        self.team, self.today = "", date.today
        self._count = 0
        strip.count_asked.connect(self.count)
        strip.log_asked.connect(self._log)
        strip.closed.connect(grid.setFocus)
        grid.selectionModel().selectionChanged.connect(lambda *_: self._mark())

    def open(self) -> None:
        self._mark()
        self._strip.open(self.today())

    def count(self) -> None:
        """Only the latest answer is shown."""
        database, period, team, today = (
            self._workspace.database,
            self._strip.period(),
            self.team,
            self.today(),
        )
        if not self._strip.isVisible() or database is None or period is None:
            return
        people = self._marked() if self._strip.is_for_chosen() else [one.key for one in self._sheet.people]
        self._count += 1
        count = self._count

        def work(_progress: object) -> "Filling":
            with database.read() as connection:
                return read_filling(connection, team, people, *period, today)

        def done(filling: "Filling") -> None:
            if count == self._count:
                self._strip.show_filling(filling)

        run(work, done, self.failed.emit, self)

    def _mark(self) -> None:
        self._strip.show_chosen(len(self._marked()))
        if self._strip.is_for_chosen():
            self.count()

    def _marked(self) -> list[str]:
        rows = sorted({index.row() for index in self._grid.selectedIndexes()})
        return [self._sheet.people[row].key for row in rows]

    def _log(self, filling: "Filling") -> None:
        from models import typical_days

        self._strip.show_filling(None)  # what is on its way is not asked for twice
        self._workspace.do(
            tr("Log typical days"),
            typical_days.log_typical_days,
            self.team,
            filling.days,
            note=tr("typical day"),
            done=lambda _change: self._close(),
            failed=self._refuse,
            offer_undo=True,
            backup_first=filling.entries > MANY,
        )

    def _close(self) -> None:
        self._strip.hide()
        self._grid.setFocus()

    def _refuse(self, error: Exception) -> None:
        self.failed.emit(error)
        self.count()
