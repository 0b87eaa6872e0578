"""What is done with waves: each write one transaction; closing and erasing also leave nothing in the file."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from gui.language import tr
from gui.pages.assessment import wave_people
from gui.pages.assessment.kiosk_desk import ByCard, ByName
from gui.pages.assessment.wave_file import ReadFile
from gui.pages.assessment.wave_form import NewWave
from gui.tasks import run
from gui.workspace import Workspace
from models.errors import AppError

if TYPE_CHECKING:
    from models.waves import Wave


class WaveWrites(QObject):
    """`told(str)` what was done; `failed(AppError)` what was refused."""

    told = Signal(str)
    failed = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def open_wave(self, new: NewWave, done: Callable[[str], object], failed: Callable[[Any], object]) -> None:
        from models import waves
        from models.schema import new_key

        team, key = self._workspace.team, new_key()
        assert team is not None
        self._workspace.do(
            tr("Open the wave {name}").format(name=new.name),
            waves.open_wave,
            team.key,
            new.name,
            new.instrument,
            today=date.today(),
            team_size=new.team_size,
            mode=new.mode,
            dream=new.dream,
            looking_back=new.looking_back,
            threshold=new.threshold,
            consents=new.consents,
            key=key,
            done=lambda _: done(key),
            failed=failed,
        )

    def change(self, wave: "Wave", values: dict[str, Any], failed: Callable[[Any], object]) -> None:
        """The name or the number of people."""
        from models import waves

        self._workspace.do(
            tr("Change the wave {name}").format(name=wave.name),
            waves.change_wave,
            wave.key,
            wave.version,
            failed=failed,
            **values,
        )

    def close_wave(self, wave: "Wave", done: Callable[[], object]) -> None:
        from models import waves

        def closed(_change: object) -> None:
            self.told.emit(tr("The wave {name} is closed.").format(name=wave.name))
            self._compact()
            done()

        text = tr("Close the wave {name}").format(name=wave.name)
        self._workspace.do(
            text, waves.close_wave, wave.key, today=date.today(), done=closed, failed=self.failed.emit
        )

    def trash_wave(self, wave: "Wave") -> None:
        from models import waves

        text = tr("Delete the wave {name}").format(name=wave.name)
        self._workspace.do(
            text, waves.trash_wave, wave.key, wave.version, offer_undo=True, failed=self.failed.emit
        )

    def erase(self, wave: "Wave", asked: ByCard | ByName, done: Callable[[], object]) -> None:
        """A code is scrambled on a worker first: that is slow on purpose."""

        def erase(found: Any) -> None:
            _, who = found
            from models import erasing

            def erased(_change: object) -> None:
                self.told.emit(tr("The answers are erased."))
                self._compact(who)
                done()

            self._workspace.do(
                tr("Erase answers"),
                erasing.erase_person,
                wave.team,
                who,
                done=erased,
                failed=self.failed.emit,
            )

        run(lambda _: wave_people.person(wave, asked), erase, self._fail, self)

    def take_file(self, wave: "Wave", file: ReadFile, done: Callable[[], object]) -> None:
        from models import answering

        def taken(_change: object) -> None:
            self.told.emit(tr("Answers taken in: {n}").format(n=len(file.entered)))
            done()

        self._workspace.do(
            tr("Take answers in"),
            answering.enter,
            wave,
            file.entered,
            done=taken,
            failed=self.failed.emit,
        )

    def _compact(self, who: Any = None) -> None:
        """Nothing of what was erased is left in the file, nor in the copies Wela made of it."""
        database = self._workspace.database
        assert database is not None

        def compact(_progress: object) -> None:
            from models import erasing
            from models.database import is_url

            database.compact()
            if who is not None and not is_url(database.location):
                erasing.erase_from_backups(database.location, who)

        run(compact, None, self._fail, self)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.failed.emit(error)
