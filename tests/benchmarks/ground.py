"""The ground of a run: a temporary folder with the databases, one size made once, all removed at the end."""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from shutil import copyfile

from tests.benchmarks import big_team
from tests.benchmarks.measure import Plan

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Ground:
    folder: Path
    plan: Plan
    say: Callable[[str], object] = field(default=lambda text: print(text, file=sys.stderr, flush=True))

    def database(self, entries: int) -> Path:
        """A file with that many time entries, in file order and without a gap; it is not written to."""
        return _made(self.folder, entries, self.say)

    def copy(self, entries: int, name: str) -> Path:
        """The same file once more, to write into."""
        path = self.folder / name
        copyfile(self.database(entries), path)
        return path

    def home(self, name: str) -> dict[str, str]:
        """The environment of a child process that knows nothing of the person who runs this."""
        folder = self.folder / name
        folder.mkdir(exist_ok=True)
        places = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
        return {
            **os.environ,
            **dict.fromkeys(places, str(folder)),
            "HOME": str(folder),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(ROOT),
        }


@cache
def _made(folder: Path, entries: int, say: Callable[[str], object]) -> Path:
    say(f"… making {entries:,} time entries")
    return big_team.make(folder / f"{entries}.db", entries)
