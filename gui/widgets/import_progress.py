"""Long work of an import in one strip: what is being done, how far it is, and a way to stop it."""

import time
from threading import Event

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from gui.language import tr
from gui.numbers import format_number
from gui.widgets.buttons import secondary_button
from gui.widgets.labels import plain_label
from models.errors import Cancelled

_SHOWN_AFTER_MS = 250
_EVERY_SECONDS = 0.05


class WriteProgress(QObject):
    """Handed to a write as its `progress`: called on the writer thread, heard on the GUI thread."""

    progressed = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled = Event()
        self._told = 0.0

    def cancel(self) -> None:
        self._cancelled.set()

    def __call__(self, done: int, total: int) -> None:
        """Raises Cancelled after cancel()."""
        if self._cancelled.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._told >= _EVERY_SECONDS:
            self._told = now
            self.progressed.emit(done, total)


class ProgressStrip(QFrame):
    """Hidden while nothing runs, and in the first quarter of a second of what may be over by then."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.text = plain_label()
        self.share = plain_label(role="small")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.cancel = secondary_button(clicked=self.cancelled.emit)
        self._wait = QTimer(self, singleShot=True, interval=_SHOWN_AFTER_MS)
        self._wait.timeout.connect(self.show)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 5, 8, 5)
        row.setSpacing(12)
        row.addWidget(self.text)
        row.addWidget(self.bar, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.share)
        row.addWidget(self.cancel)
        self.hide()

    def begin(self, text: str) -> None:
        self.text.setText(text)
        self.bar.setAccessibleName(text)
        self.bar.setRange(0, 0)
        self.share.setText("")
        self.cancel.setEnabled(True)
        if not self.isVisible():
            self._wait.start()

    def show_progress(self, done: int, total: int) -> None:
        """No total: it goes on, nobody knows how long."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        text = tr("{done} of {total}").format(done=format_number(done), total=format_number(total))
        self.share.setText(text if total > 1 else "")

    def end(self) -> None:
        self._wait.stop()
        self.hide()

    def retranslate(self) -> None:
        self.cancel.setText(tr("Cancel"))
