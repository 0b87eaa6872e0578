"""Makes a fresh machine ready: the environment from the hashed lock file, and what Qt needs of the system.

    python packaging/bootstrap.py run [ARGUMENTS]   the window, or the command that the arguments name
    python packaging/bootstrap.py develop           everything that checks and tests need
    python packaging/bootstrap.py package           a clean environment under build/ for the packaged application

Needs nothing but Python's standard library, and is read by older Pythons too: they get a sentence, not a traceback.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import qt_libraries

ROOT = Path(__file__).resolve().parent.parent
OLDEST = (3, 11)
LOCKS = {
    "run": "requirements.lock",
    "develop": "requirements-dev.lock",
    "package": "requirements-package.lock",
}
# The larger environment serves the smaller need as well.
SERVED_BY = {"run": ("run", "develop"), "develop": ("develop",), "package": ("package",)}


def main(arguments: list[str]) -> None:
    need = arguments[0] if arguments else "run"
    if need not in LOCKS:
        sys.exit((__doc__ or "").partition("\n\n")[2].rpartition("\n\n")[0])
    if sys.version_info < OLDEST:
        sys.exit("Wela needs Python 3.11 or newer; name it like this: make run PYTHON=python3.12")
    folder = ROOT / ("build/venv" if need == "package" else ".venv")
    python = prepare(folder, need)
    shows_window = need == "run" and not arguments[1:]
    if shows_window and not qt_libraries.has_display():
        sys.exit(
            "Wela finds no display to open its window on; the command line does the same work without one: "
            f"{python.relative_to(ROOT)} main.py --help"
        )
    if shows_window or need == "develop":
        qt_libraries.ensure(with_window=shows_window)
    if need == "run":
        sys.exit(subprocess.call([str(python), str(ROOT / "main.py"), *arguments[1:]]))


def prepare(folder: Path, need: str) -> Path:
    """Bring the environment in line with the lock file; return its Python. A current one costs nothing."""
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not (python.exists() and subprocess.call([str(python), "-c", ""]) == 0):
        print("Preparing Wela: this happens once and takes a minute or two.", flush=True)
        create(folder)
    if not any(is_current(folder, served) for served in SERVED_BY[need]):
        install(folder, python, need)
    return python


def create(folder: Path) -> None:
    """Make an empty environment; an old or broken one in its place is replaced."""
    if find_spec("ensurepip") is None:
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        qt_libraries.install_packages([f"python{version}-venv"], "Python's own venv module is missing")
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)


def install(folder: Path, python: Path, need: str) -> None:
    lock = ROOT / LOCKS[need]
    print(f"Installing what {lock.name} lists.", flush=True)
    command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
    if subprocess.call([*command, "--require-hashes", "-r", str(lock)]) != 0:
        shutil.rmtree(folder, ignore_errors=True) if need == "package" else None
        sys.exit("The libraries could not be installed; check the network connection and run this again.")
    stamp(folder, need).write_text(fingerprint(need), encoding="ascii")


def is_current(folder: Path, need: str) -> bool:
    path = stamp(folder, need)
    return path.exists() and path.read_text(encoding="ascii") == fingerprint(need)


def stamp(folder: Path, need: str) -> Path:
    """Remembers which lock file was installed last."""
    return folder / f"{LOCKS[need]}.installed"


def fingerprint(need: str) -> str:
    return hashlib.sha256((ROOT / LOCKS[need]).read_bytes()).hexdigest()


if __name__ == "__main__":
    main(sys.argv[1:])
