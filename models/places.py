"""Where things lie on this computer: the database, its backups, the settings and the log of the person logged in."""

import ctypes
import hashlib
import os
import re
from pathlib import Path

from platformdirs import user_config_path, user_data_path, user_log_path

_NAME = "Wela"
_MOUNTS = Path("/proc/mounts")
_NETWORK = {"nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afs", "davfs", "ncpfs", "afpfs", "webdav"}
_LOCAL_FUSE = {"fuse.fuse-overlayfs", "fuse.ntfs-3g", "fuse.exfat", "fuse.gocryptfs", "fuse.encfs"}
_CLOUD = re.compile(
    r"(onedrive|dropbox|google ?drive|icloud ?drive|mobile documents|cloudstorage|nextcloud|owncloud)( .*)?",
    re.IGNORECASE,
)
_REMOTE_DRIVE = 4  # DRIVE_REMOTE of GetDriveTypeW


def data_folder() -> Path:
    return user_data_path(_NAME, appauthor=False)


def config_folder() -> Path:
    return user_config_path(_NAME, appauthor=False)


def log_folder() -> Path:
    return user_log_path(_NAME, appauthor=False)


def backup_folder() -> Path:
    return data_folder() / "backups"


def backups_of(location: str | Path) -> Path:
    """The folder for the backups of this one file, however its path is written."""
    path = Path(location).expanduser().resolve()
    return backup_folder() / f"{path.stem}-{_short_hash(str(path))}"


def drafts_of(location: str | Path) -> Path:
    """The file for what is being typed or timed here in this database; a new password of a server changes nothing."""
    if not is_url(location):
        return data_folder() / "drafts" / f"{backups_of(location).name}.json"
    address = re.sub(r"(://[^:/@]*):.*@", r"\1@", str(location))
    return data_folder() / "drafts" / f"shared-{_short_hash(address)}.json"


def default_database() -> str:
    """A file or a database URL: WELA_DATABASE if it is set, else the user's own file."""
    return os.environ.get("WELA_DATABASE") or str(data_folder() / "wela.db")


def sample_database() -> Path:
    """The file of the sample team: apart from real data, so that it can be thrown away."""
    return data_folder() / "sample.db"


def is_url(location: str | Path) -> bool:
    return "://" in str(location)


def _short_hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def free_name(path: Path) -> Path:
    """The path itself, or the first of "name 2", "name 3" … that nothing has."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem} {number}{path.suffix}")
    return free


def is_shared_folder(folder: Path) -> bool:
    """Whether other computers write there too: a network disk, or a folder that a cloud program keeps in step.

    Locks and flushes do not hold there, so a database that is in use can be torn or doubled; copies are at home there.
    """
    full = folder.expanduser().absolute()
    if any(_CLOUD.fullmatch(part) for part in full.parts):
        return True
    if os.name == "nt":
        return _is_remote_drive(full)
    return _is_network(_filesystem(full.resolve()))


def _is_network(kind: str) -> bool:
    return kind in _NETWORK or (kind.startswith("fuse.") and kind not in _LOCAL_FUSE)


def _filesystem(folder: Path) -> str:
    """The kind of file system that holds the folder; empty where the system does not say."""
    try:
        lines = _MOUNTS.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    holding = ("", "")
    for line in lines:
        _device, point, kind, *_rest = line.split(" ")
        mount = Path(re.sub(r"\\(\d{3})", lambda code: chr(int(code[1], 8)), point))
        # Of two at one point the later one lies on top.
        if folder.is_relative_to(mount) and len(str(mount)) >= len(holding[0]):
            holding = (str(mount), kind)
    return holding[1]


def _is_remote_drive(folder: Path) -> bool:
    if str(folder).startswith("\\\\"):
        return True
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - known to the type checker on Windows alone
    return kernel.GetDriveTypeW(folder.anchor) == _REMOTE_DRIVE
