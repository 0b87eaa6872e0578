"""What is measured in a process of its own: tells on its output when something is reached, then ends itself.

    python -m tests.benchmarks.child bare
    python -m tests.benchmarks.child wela DATABASE PAGE

Nothing but PySide6 may be imported here before the window is painted.
"""

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

if TYPE_CHECKING:
    from gui.application import Application

_SETTLED = 1.5  # seconds without anything to read or draw


def main(words: list[str]) -> int:
    return _bare() if words[0] == "bare" else _wela(*words[1:])


def tell(what: str, value: float = 0) -> None:
    print(what, value, flush=True)


class _Bare(QMainWindow):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, self._end)

    def _end(self) -> None:
        tell("painted")
        QApplication.quit()


def _bare() -> int:
    """The smallest window of PySide6, as large as ours."""
    application = QApplication([])
    window = _Bare()
    window.resize(1366, 768)
    window.show()
    return application.exec()


def _wela(database: str, page: str) -> int:
    """The window as `main.py` opens it, on the page that was shown last."""
    from gui import application as front
    from gui.settings import SettingsStore
    from models.places import config_folder

    settings = config_folder() / "wela.ini"
    settings.parent.mkdir(parents=True, exist_ok=True)
    SettingsStore(settings).change(page=page)
    watching: list[_Watch] = []
    start = front.Application.start

    def started(wela: "Application") -> None:
        watching.append(_Watch(wela, page))
        start(wela)

    front.Application.start = started
    return front.run(database)


class _Watch:
    """Looks at the window at every turn of the event loop; a turn that comes late is a stall."""

    def __init__(self, wela: "Application", page: str) -> None:
        self._wela, self._page = wela, page
        self._reached: set[str] = set()
        self._last, self._stall, self._quiet_since = 0.0, 0.0, 0.0
        self._timer = QTimer(interval=1)
        self._timer.timeout.connect(self._look)
        wela.window.painted.connect(self._begin)

    def _begin(self) -> None:
        tell("painted")
        self._last = self._quiet_since = time.perf_counter()
        self._timer.start()

    def _look(self) -> None:
        now = time.perf_counter()
        self._stall, self._last = max(self._stall, now - self._last), now
        page: Any = self._wela.window.page
        if page is None or self._wela.window.page_key != self._page or page.is_reading() or page._behind:
            self._quiet_since = now
            return
        self._reach("filled")
        if self._page == "efficiency":
            drawn = [card.view.drawing is not None for card in page.cards]
            if any(drawn):
                self._reach("chart")
            if not all(drawn):
                self._quiet_since = now
        if "matplotlib.figure" not in sys.modules or "pandas" not in sys.modules:
            self._quiet_since = now
        if now - self._quiet_since > _SETTLED:
            tell("stall", self._stall)
            tell("memory", resident())
            # Everything is told: no backup, no farewell.
            os._exit(0)

    def _reach(self, what: str) -> None:
        if what not in self._reached:
            self._reached.add(what)
            tell(what)


def resident() -> float:
    """Bytes of memory this process holds; 0 where the system does not say."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) * 1024


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
