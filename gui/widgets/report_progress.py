"""A report that is being made, in one strip: how far it is, and a way to stop it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui import tasks
from gui.language import tr, translate_error
from gui.tasks import Progress, Task
from gui.widgets.import_progress import ProgressStrip
from models.errors import AppError


class ReportProgress(ProgressStrip):
    """`written(path)` when the file is whole, `complained(sentence)` when it could not be made, `ended` always."""

    written = Signal(object)
    complained = Signal(str)
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self.cancelled.connect(self.stop)
        self.retranslate()

    @property
    def is_busy(self) -> bool:
        return self._task is not None

    def start(self, path: Path, work: Callable[[Progress], object]) -> None:
        """Make the file on a worker: `work(progress)` writes it. While one is being made, nothing happens."""
        if self._task is not None:
            return
        self.begin(tr("Making {file}").format(file=path.name))
        self._task = tasks.run(work, lambda _: self.written.emit(path), self._failed, self)
        self._task.progressed.connect(self.show_progress)
        self._task.finished.connect(self._over)

    def stop(self) -> None:
        """Stop at the next chart or page; nothing is written, and a file that was there stays."""
        if self._task is not None:
            self.cancel.setEnabled(False)
            self._task.cancel()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.complained.emit(translate_error(error))

    def _over(self) -> None:
        self._task = None
        self.end()
        self.ended.emit()
