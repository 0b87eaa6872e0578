"""The long work of an import, one piece at a time: reading and checking by a worker, writing by the writer."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from gui.language import tr
from gui.tasks import Progress, Task, run
from gui.widgets.import_progress import ProgressStrip, WriteProgress


class ImportJobs(QObject):
    """`changed` when work begins or ends; `cancelled` when reading or checking was given up."""

    changed = Signal()
    cancelled = Signal()

    def __init__(self, strip: ProgressStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._strip = strip
        self._task: Task | None = None
        self._writing: WriteProgress | None = None
        strip.cancelled.connect(self.cancel)

    def is_busy(self) -> bool:
        return self._task is not None or self._writing is not None

    def is_writing(self) -> bool:
        return self._writing is not None

    def run(
        self,
        text: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Work on another thread; `done` or `failed` follows on this one, unless it was given up."""
        self._strip.begin(text)

        def arrived(after: Callable[[Any], object], result: Any) -> None:
            if self._task is task:
                self.end()
                after(result)

        task = run(work, lambda result: arrived(done, result), lambda error: arrived(failed, error), self)
        self._task = task
        task.progressed.connect(self._strip.show_progress)
        self.changed.emit()

    def begin_write(self, text: str) -> WriteProgress:
        """What a write is handed to tell how far it is; end() says that it is over."""
        self._writing = WriteProgress(self)
        self._writing.progressed.connect(self._strip.show_progress)
        self._strip.begin(text)
        self.changed.emit()
        return self._writing

    def end(self) -> None:
        self._task = self._writing = None
        self._strip.end()
        self.changed.emit()

    def give_up(self) -> None:
        """Forget what is being read or checked; a write goes on."""
        if self._task is not None:
            self._task.cancel()
            self.end()

    def cancel(self) -> None:
        """Stop what runs. A write stops at its next batch, is taken back whole, and then says so itself."""
        if self._writing is not None:
            self._writing.cancel()
            self._strip.text.setText(tr("Stopping…"))
            self._strip.cancel.setEnabled(False)
        elif self._task is not None:
            self.give_up()
            self.cancelled.emit()
