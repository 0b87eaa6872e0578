"""Python looks for unreachable objects on whatever thread allocates; Qt's may be destroyed on the GUI thread only.

Without this a worker that draws a chart could, in passing, destroy a widget that was closed long ago: a crash.
"""

import gc
import time

from PySide6.QtCore import QObject, QTimer

_EVERY = 100  # milliseconds: what a worker that draws a report makes meanwhile is looked through in a few
_OLD_EVERY = 110  # seconds: looking through what has lived long takes a tenth of one
_looked = time.monotonic()


class GarbageCollection(QObject):
    """Takes the collector off all threads and runs it here, in the pauses of the GUI thread, until `end()`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(collect)
        self._timer.start()

    def end(self) -> None:
        self._timer.stop()
        if self._was_enabled:
            gc.enable()


def collect() -> None:
    """Collect the oldest generation whose turn it is, by the same counts as the collector itself would."""
    global _looked
    counts, thresholds = gc.get_count(), gc.get_threshold()
    now = time.monotonic()
    for generation in (2, 1, 0):
        is_its_turn = generation < 2 or now - _looked > _OLD_EVERY
        if counts[generation] > thresholds[generation] and is_its_turn:
            _looked = now if generation == 2 else _looked
            gc.collect(generation)
            return
