"""`make bench`: prints every figure of one run beside its goal.

python -m tests.benchmarks [--quick] [GROUP …]
"""

import argparse
import os
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from subprocess import CalledProcessError
from tempfile import TemporaryDirectory

from tests.benchmarks.ground import Ground
from tests.benchmarks.measure import QUICK, Figure, Plan, table

GROUPS = ("sums", "report", "page", "charts", "workshop", "start", "imports", "entries", "typing", "memory")


def main() -> int:
    """Prints the table; the exit status is 0 whatever is missed, because a busy machine is not a mistake."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "*.warning=false")  # the offscreen platform tells what it lacks
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("groups", nargs="*", choices=[*GROUPS, []], metavar="GROUP", help=", ".join(GROUPS))
    parser.add_argument("--quick", action="store_true", help="small, to see that everything runs")
    options = parser.parse_args()
    with TemporaryDirectory() as folder:
        ground = Ground(Path(folder), QUICK if options.quick else Plan())
        found: list[Figure] = []
        for line in table(_figures(ground, options.groups or GROUPS, found)):
            print(line, flush=True)
    missed = sum(one.verdict == "MISS" for one in found)
    print(f"{len(found)} figures, {missed} missed" + (" (--quick: too small to judge)" * options.quick))
    return 0


def _figures(ground: Ground, groups: tuple[str, ...], found: list[Figure]) -> Iterator[Figure]:
    for group in groups:
        ground.say(f"… {group}")
        for figure in _measured(ground, group):
            found.append(figure)
            yield figure


def _measured(ground: Ground, group: str) -> Iterator[Figure]:
    """The figures of a group; one that breaks off says so in the table and does not end the run."""
    try:
        yield from import_module(f"tests.benchmarks.{group}").measure(ground)
    except (TimeoutError, RuntimeError, CalledProcessError) as error:
        yield Figure(f"{group}: broken off", None, None, 0, measured=str(error))


if __name__ == "__main__":
    sys.exit(main())
