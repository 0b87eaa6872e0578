"""What Poppler's tools say of a PDF, and that they say nothing else; tests are skipped where they are not there."""

import subprocess
from pathlib import Path
from shutil import which

import pytest


def poppler(tool: str, path: Path, *options: str) -> str:
    program = which(tool)
    if program is None:
        pytest.skip(f"{tool} of Poppler is not installed")
    done = subprocess.run(
        [program, *options, str(path), *(["-"] if tool == "pdftotext" else [])], capture_output=True
    )
    assert done.returncode == 0
    assert done.stderr == b""
    return done.stdout.decode("utf-8", "replace")


def info(path: Path) -> dict[str, str]:
    lines = (line.partition(":") for line in poppler("pdfinfo", path).splitlines())
    return {name: value.strip() for name, _, value in lines}
