"""Long work off the GUI thread: one plain callable, its progress, its cancel, its result or failure."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import partial
from threading import Event
from typing import Any, Protocol

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from models.errors import Cancelled


class Progress(Protocol):
    """Called by the work as progress(done, total); raises Cancelled after a cancel."""

    def __call__(self, done: int, total: int) -> None: ...


class Task(QObject):
    """One running piece of work. Results reach the GUI thread, and only while `owner` is alive."""

    progressed = Signal(object, object)
    finished = Signal()
    _returned = Signal(object)
    _raised = Signal(object)

    def __init__(
        self,
        work: Callable[[Progress], Any],
        done: Callable[[Any], object] | None,
        failed: Callable[[Exception], object] | None,
        owner: QObject | None,
    ) -> None:
        super().__init__()
        self._work, self._done, self._failed, self._owner = work, done, failed, owner
        self._cancelled = Event()
        self._returned.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._raised.connect(self._report, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the work to stop at its next progress call; neither done nor failed is called then."""
        self._cancelled.set()

    def execute(self) -> None:
        """Run the work on the calling (worker) thread."""
        try:
            result = self._work(self._progress)
        except Exception as error:
            self._raised.emit(error)
        else:
            self._returned.emit(result)

    def _progress(self, done: int, total: int) -> None:
        if self._cancelled.is_set():
            raise Cancelled
        self.progressed.emit(done, total)

    def _deliver(self, result: object) -> None:
        if self._ends() and self._done is not None:
            self._done(result)

    def _report(self, error: Exception) -> None:
        if not self._ends() or isinstance(error, Cancelled):
            return
        if self._failed is None:
            raise error
        self._failed(error)

    def _ends(self) -> bool:
        """True when the result is still wanted."""
        # A QObject must not vanish inside its own slot, so the last reference goes a moment later.
        QTimer.singleShot(0, partial(_running.pop, self, None))
        self.finished.emit()
        owner_lives = self._owner is None or shiboken6.isValid(self._owner)
        return owner_lives and not self._cancelled.is_set()


_running: dict[Task, "Future[None]"] = {}
_threads = ThreadPoolExecutor(max_workers=3, thread_name_prefix="task")


def run(
    work: Callable[[Progress], Any],
    done: Callable[[Any], object] | None = None,
    failed: Callable[[Exception], object] | None = None,
    parent: QObject | None = None,
) -> Task:
    """Start the work; `done(result)` or `failed(error)` is called on the GUI thread.

    Without `failed` an error is raised in the event loop, where the error hook reports it.
    """
    task = Task(work, done, failed, parent)
    _running[task] = _threads.submit(task.execute)
    return task


def wait_for_all(seconds: float = 10.0) -> bool:
    """Wait until no work runs; results are delivered when the event loop runs next."""
    return not wait(list(_running.values()), seconds).not_done


def cancel_all() -> None:
    """The window closes: whatever still runs stops at its next progress call."""
    for task in list(_running):
        task.cancel()
