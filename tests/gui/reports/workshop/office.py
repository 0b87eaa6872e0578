"""LibreOffice opens a file and prints it; tests are skipped where it is not installed."""

import subprocess
from pathlib import Path
from shutil import which

import pytest

_HARMLESS = "javaldx"  # a LibreOffice without Java says so, whatever it opens


def converted(path: Path, folder: Path) -> Path:
    """The PDF it makes of the file, with a profile of its own and without a word of complaint."""
    office = which("soffice") or which("libreoffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    profile = (folder / "profile").as_uri()
    command = [office, "--headless", f"-env:UserInstallation={profile}", "--convert-to", "pdf", "--outdir"]
    done = subprocess.run([*command, str(folder), str(path)], capture_output=True, text=True, timeout=300)
    said = [line for line in done.stderr.splitlines() if _HARMLESS not in line]
    assert (done.returncode, said) == (0, [])
    return folder / f"{path.stem}.pdf"
