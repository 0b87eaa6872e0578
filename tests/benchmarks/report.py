"""The report by command, a whole process from start to end, against the sqlite3 shell on the same file."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from shutil import which

from tests.benchmarks.big_team import TEAM
from tests.benchmarks.ground import ROOT, Ground
from tests.benchmarks.measure import Figure, ratio, take_turns
from tests.benchmarks.sums import QUERY

_NAME = "hours by command, whole process"
_GOAL = 3


def measure(ground: Ground) -> Iterator[Figure]:
    shell = which("sqlite3")
    environment = ground.home("command")
    for size in ground.plan.sizes:
        if shell is None:
            yield Figure(_NAME, size, None, _GOAL, measured="there is no sqlite3 shell on this machine")
            continue
        path = ground.database(size)
        base, ours = take_turns(
            ground.plan.rounds,
            lambda path=path: _run([shell, str(path), QUERY.replace("?", f"'{TEAM}'")], os.environ),
            lambda path=path: _run(_command(path), environment),
        )
        yield ratio(_NAME, size, _GOAL, ours, base, "sqlite3 shell")


def _command(path: Path) -> list[str]:
    return [
        *(sys.executable, str(ROOT / "main.py"), "hours", "--by", "project,month"),
        *("--json", "--database", str(path)),
    ]


def _run(command: Sequence[str], environment: Mapping[str, str]) -> None:
    subprocess.run(command, env=dict(environment), check=True, stdout=subprocess.DEVNULL)
