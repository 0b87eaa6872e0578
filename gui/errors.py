"""What happens when something goes wrong: a sentence for the world's faults, a log and a dialog for ours."""

import faulthandler
import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from gui.language import tr
from gui.widgets.buttons import primary_button, secondary_button
from gui.widgets.labels import plain_label
from models.errors import AppError, Cancelled

_LOG_BYTES, _LOG_FILES = 1_000_000, 5
_log = logging.getLogger("wela")


class ErrorHook(QObject):
    """Catches what nobody caught, on every thread, and brings it to the GUI thread."""

    refused = Signal(object)  # AppError, for the message bar
    _caught = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._crashes = folder / "crash.log"
        self._dialog: ErrorDialog | None = None
        self.window: Callable[[], QWidget | None] = lambda: None
        self.ended_badly = self._crashes.exists() and self._crashes.stat().st_size > 0
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        _start_log(self._folder / "wela.log")
        if self.ended_badly:
            self._crashes.replace(self._folder / "crash-before.log")
        self._crash_file = self._crashes.open("w", encoding="utf-8")
        faulthandler.enable(self._crash_file)
        sys.excepthook = self._catch
        threading.excepthook = self._catch_in_thread

    def remove(self) -> None:
        """A good end: Python's own hooks again, and no crash file."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        faulthandler.disable()
        self._crash_file.close()
        self._crashes.unlink(missing_ok=True)

    def _catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            QGuiApplication.quit()
        elif not isinstance(error, Cancelled):
            self._caught.emit(error)

    def _catch_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self._catch(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _show(self, error: BaseException) -> None:
        if isinstance(error, AppError):
            self.refused.emit(error)
            return
        _log.error("%s", places(error))
        if self._dialog is None:
            self._dialog = ErrorDialog(details(error), self.window())
            self._dialog.finished.connect(self._forget)
            self._dialog.open()

    def _forget(self) -> None:
        self._dialog = None


class ErrorDialog(QDialog):
    """Says that the fault is ours, that the data are safe, and gives text to paste into a report."""

    def __init__(self, text: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something went wrong in Wela"))
        self.setMinimumSize(640, 420)
        self._details = QPlainTextEdit(text)
        self._details.setReadOnly(True)
        self._details.setAccessibleName(tr("Details"))
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addWidget(plain_label(tr("Something went wrong in Wela"), "section"))
        sentence = tr(
            "This is our mistake, not yours. What was saved stays saved, and you can go on working."
        )
        box.addWidget(plain_label(sentence, wrap=True))
        box.addWidget(self._details, 1)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(secondary_button(tr("Copy the details"), clicked=self._copy))
        row.addWidget(primary_button(tr("Go on"), clicked=self.accept))
        box.addLayout(row)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())


def details(error: BaseException) -> str:
    """Everything a report needs; the person sees it before sending it anywhere."""
    machine = f"Python {platform.python_version()} · Qt {qVersion()} · {platform.platform()}"
    return machine + "\n\n" + "".join(traceback.format_exception(error))


def places(error: BaseException) -> str:
    """Kind of error and places in the code: a message may hold names or notes, and the log must not."""
    frames = traceback.extract_tb(error.__traceback__)
    return type(error).__name__ + "".join(
        f"\n  {frame.filename}:{frame.lineno} {frame.name}" for frame in frames
    )


def _start_log(path: Path) -> None:
    handler = RotatingFileHandler(path, maxBytes=_LOG_BYTES, backupCount=_LOG_FILES - 1, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    for old in list(_log.handlers):
        _log.removeHandler(old)
        old.close()
    _log.addHandler(handler)
    _log.setLevel(logging.INFO)
    _log.propagate = False
