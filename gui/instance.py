"""One window for one database file: a second start raises the first window and ends."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from models.places import data_folder

_PATIENCE_MS = 500


class SingleInstance(QObject):
    """Holds the lock of the open database; `raised` when another start asks for the same one."""

    raised = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock: QLockFile | None = None
        self._name = ""
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def take(self, location: str) -> bool:
        """Hold the lock of this database; False, and nothing changed, when another window has it."""
        name = lock_name(location)
        if name == self._name:
            return True
        folder = data_folder() / "locks"
        folder.mkdir(parents=True, exist_ok=True)
        lock = QLockFile(str(folder / f"{name}.lock"))
        lock.setStaleLockTime(0)  # a lock is stale when its process is gone, not when it is old
        if not lock.tryLock(0):
            return False
        self.release()
        self._lock, self._name = lock, name
        QLocalServer.removeServer(name)
        self._server.listen(name)
        return True

    def release(self) -> None:
        self._server.close()
        if self._lock is not None:
            self._lock.unlock()
        self._lock, self._name = None, ""

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        self.raised.emit()


def raise_other(location: str) -> bool:
    """Ask the window that holds this database to come forward; False when there is none."""
    socket = QLocalSocket()
    socket.connectToServer(lock_name(location))
    reached = socket.waitForConnected(_PATIENCE_MS)
    socket.disconnectFromServer()
    return reached


def lock_name(location: str) -> str:
    """One short name per database, however its path is written."""
    full = location if "://" in location else str(Path(location).expanduser().resolve())
    return "wela-" + hashlib.sha256(full.encode()).hexdigest()[:16]
