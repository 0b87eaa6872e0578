"""Reads a foreign XLSX workbook in a process of its own, which may crash, hang or grow without harming us."""

import contextlib
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from models.errors import AppError, Cancelled, Damaged, Refused, Unavailable
from models.exchange.sheet import Progress

COMMAND = "--read-workbook"
"""How main.py is told to be the reader, in a frozen application that has no other program."""

SECONDS = 30
_ZIP = b"PK\x03\x04"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ROOT = Path(__file__).resolve().parents[2]


def looks_like_one(data: bytes) -> bool:
    """Whether these bytes are a spreadsheet rather than text, by content and not by name."""
    return data.startswith((_ZIP, _OLD_OFFICE))


def read(path: Path, progress: Progress | None = None) -> tuple[list[list[str]], list[int]]:
    """The rows of the first visible sheet that holds any, and their line numbers. Raises Refused or Damaged."""
    answer = _ask(path, progress)
    if answer is None:
        raise Refused(
            "{file} takes too long or too much memory to read. Save it as CSV and bring that.", file=path.name
        )
    problem = answer.get("problem")
    if problem:
        raise _sentence(problem, path)
    lines, rows = answer["lines"], answer["rows"]
    return rows, lines


def _ask(path: Path, progress: Progress | None) -> dict[str, Any] | None:
    """The child's answer, or None when it died or had to be ended."""
    # A file and no pipe: a windowed program on Windows has no output.
    with TemporaryDirectory() as folder, _started(path, Path(folder, "cells.json")) as child:
        deadline = time.monotonic() + SECONDS
        try:
            while child.poll() is None:
                if time.monotonic() > deadline:
                    return None
                if progress:
                    progress(0, 0)
                with contextlib.suppress(subprocess.TimeoutExpired):
                    child.wait(0.05)
        except Cancelled:
            child.kill()
            raise
        finally:
            child.kill()
            child.wait()
        if child.returncode != 0:
            return None
        return json.loads(Path(folder, "cells.json").read_bytes())


def _started(path: Path, answer: Path) -> subprocess.Popen[bytes]:
    frozen = getattr(sys, "frozen", False)
    program = (
        [sys.executable, COMMAND] if frozen else [sys.executable, "-m", "models.exchange.workbook_child"]
    )
    try:
        return subprocess.Popen(  # noqa: S603 - our own program, no shell
            [*program, str(path.absolute()), str(answer)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=os.environ | {"PYTHONPATH": str(_ROOT)},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise Unavailable(
            "The reader of workbooks cannot be started. Save the file as CSV and bring that."
        ) from error


def _sentence(problem: str, path: Path) -> AppError:
    file = path.name
    if problem == "locked":
        return Refused(
            "{file} is protected by a password or in the old XLS format. Save it as XLSX or CSV.", file=file
        )
    if problem == "other":
        return Refused("{file} is not an XLSX workbook. Save it as XLSX or CSV.", file=file)
    if problem == "large":
        return Refused(
            "{file} is too large: at most 200,000 rows and 256 columns. Save it as CSV.", file=file
        )
    return Damaged(
        "{file} is broken and cannot be read. Open and save it again, or save it as CSV.", file=file
    )
