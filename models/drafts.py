"""What is being typed or timed on this computer, kept in a small file so that a crash loses two seconds at most.

Nothing here belongs to the team's records: a draft becomes an entry when it is saved, and is then taken away.
"""

import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Lock, RLock, Thread
from typing import Any

from models import disk, places

PAUSE_SECONDS = 0.3  # several key presses make one write
RETRY_SECONDS = 2.0
_MARK, _FORMAT = "wela_drafts", 1


class Drafts:
    """JSON values by key. Memory has them at once, the file soon after; without a path they stay in memory."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._values = (
            _read(path) if path is not None else {}
        )  # as JSON text: nobody changes them from outside
        self._changes = self._written = 0
        self._values_lock, self._file_lock = RLock(), Lock()
        self._changed, self._closing = Event(), Event()
        self._writer: Thread | None = None

    def get(self, key: str) -> Any:
        """The JSON value kept under this key; None where there is none."""
        text = self._values.get(key)
        return None if text is None else json.loads(text)

    def put(self, key: str, value: Any) -> None:
        """Keep a JSON value; None takes it away. Never waits for the disk and never fails because of it."""
        text = None if value is None else json.dumps(value)
        with self._values_lock:
            if self._values.get(key) == text:
                return
            self._changes += 1
            if text is None:
                del self._values[key]
            else:
                self._values[key] = text
        self._note_change()

    @contextmanager
    def together(self) -> Iterator[None]:
        """What is put inside reaches the file as one, or not at all."""
        with self._values_lock:
            yield

    def keys(self) -> list[str]:
        return list(self._values)

    def flush(self) -> bool:
        """Write now; True when the file holds everything. What a full disk refuses is tried again later."""
        with self._file_lock:
            with self._values_lock:
                values, changes = dict(self._values), self._changes
            if self._path is None or changes == self._written:
                return True
            try:
                _write(self._path, values)
            except OSError as error:
                logging.getLogger("wela").warning("drafts are not written: %s", error)
                return False
            self._written = changes
            return True

    def close(self) -> None:
        """Write what is left and end the thread. What is put later stays in memory."""
        self._closing.set()
        self._changed.set()
        if self._writer is not None:
            self._writer.join()
            self._writer = None
        self.flush()

    # The thread that writes

    def _note_change(self) -> None:
        if self._path is None or self._closing.is_set():
            return
        if self._writer is None:
            self._writer = Thread(target=self._work, name="drafts", daemon=True)
            self._writer.start()
        self._changed.set()

    def _work(self) -> None:
        while not self._closing.is_set():
            self._changed.wait()
            self._changed.clear()
            self._closing.wait(PAUSE_SECONDS)
            while not self.flush() and not self._closing.wait(RETRY_SECONDS):
                pass


def _read(path: Path) -> dict[str, str]:
    """What the file holds; one that is broken, cut or not ours is put aside, and nothing is known."""
    try:
        return _parse(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        logging.getLogger("wela").warning("drafts cannot be read and are put aside: %s", error)
        _put_aside(path)
        return {}


def _parse(text: str) -> dict[str, str]:
    whole = json.loads(text)
    if (
        not isinstance(whole, dict)
        or whole.get(_MARK) != _FORMAT
        or not isinstance(whole.get("drafts"), dict)
    ):
        raise ValueError("not a file of drafts")
    return {key: json.dumps(value) for key, value in whole["drafts"].items()}


def _put_aside(path: Path) -> None:
    try:
        path.rename(places.free_name(path.with_name(f"{path.stem} unreadable{path.suffix}")))
    except OSError as error:
        logging.getLogger("wela").warning("the unreadable drafts stay where they are: %s", error)


def _write(path: Path, values: dict[str, str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + disk.PART)
    drafts = ",\n".join(f"{json.dumps(key)}: {text}" for key, text in values.items())
    part.write_text(f'{{"{_MARK}": {_FORMAT}, "drafts": {{\n{drafts}\n}}}}\n', encoding="utf-8")
    disk.put_in_place(part, path)
