"""One window for one database file: a second start raises the first window and ends."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QSysInfo, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from models.places import data_folder, default_database, is_url

_PATIENCE_MS = 500


class SingleInstance(QObject):
    """Holds the lock of the open database; `raised` when another start asks for the same one."""

    raised = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock: QLockFile | None = None
        self._name = ""
        self.other_host = ""  # the computer that held the lock when it was refused; empty for this one
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def take(self, location: str) -> bool:
        """Hold the lock of this database; False, and nothing changed, when another window has it."""
        name = lock_name(location)
        if name == self._name:
            return True
        path = lock_file(location)
        if is_url(location) or location == default_database():
            path.parent.mkdir(parents=True, exist_ok=True)
        lock = QLockFile(str(path))
        # A lock is stale when its process is gone, not when it is old; of another computer nobody can tell here.
        lock.setStaleLockTime(0)
        # A folder that cannot be written, or is not there, needs no lock: nothing will be written in it.
        if not lock.tryLock(0) and lock.error() == QLockFile.LockError.LockFailedError:
            self.other_host = _other_host(lock)
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


def lock_file(location: str) -> Path:
    """Beside a file, so that another person or computer meets it too; for a server in our own folder."""
    if is_url(location):
        return data_folder() / "locks" / f"{lock_name(location)}.lock"
    path = Path(location).expanduser().resolve()
    return path.with_name(path.name + ".lock")


def _other_host(lock: QLockFile) -> str:
    _process, host, _program = lock.getLockInfo()
    return "" if host == QSysInfo.machineHostName() else host


def lock_name(location: str) -> str:
    """One short name per database, however its path is written."""
    full = location if is_url(location) else str(Path(location).expanduser().resolve())
    return "wela-" + hashlib.sha256(full.encode()).hexdigest()[:16]
