"""From the start of the process to the first painted window, the first filled page and the first chart."""

import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from statistics import median

from tests.benchmarks.ground import Ground
from tests.benchmarks.measure import Figure, milliseconds, ratio

_AGAINST = "bare PySide6 window"
Moments = dict[str, float]


def measure(ground: Ground) -> Iterator[Figure]:
    for size in ground.plan.sizes:
        yield from _at(ground, size)


def _at(ground: Ground, size: int) -> Iterator[Figure]:
    environment, path = ground.home(f"start{size}"), str(ground.database(size))
    runs: list[tuple[Moments, Moments, Moments]] = []
    # The very first start reads everything from the disk, on each side.
    for turn in range(ground.plan.starts + 1):
        found = (
            moments(environment, "bare"),
            moments(environment, "wela", path, "time_log"),
            moments(environment, "wela", path, "efficiency"),
        )
        runs += [found] if turn else []

    def middle(which: int, what: str) -> float:
        return median(run[which][what] for run in runs)

    base = middle(0, "painted")
    yield ratio("start → first painted window", size, 1.2, middle(1, "painted"), base, _AGAINST)
    yield ratio("start → first page filled (time log)", size, 4, middle(1, "filled"), base, _AGAINST)
    yield ratio("start → first chart (time use opens first)", size, 6, middle(2, "chart"), base, _AGAINST)
    for which, page in ((1, "time log"), (2, "time use")):
        stalls = [run[which]["stall"] for run in runs]
        text = f"slowest {milliseconds(max(stalls))}; pandas and matplotlib are imported behind it"
        name = f"longest stall of the event loop after the start ({page})"
        yield Figure(name, size, median(stalls) * 1000, 50, "ms", text)


def moments(environment: Mapping[str, str], *words: str) -> Moments:
    """Seconds from the start of a child process until it tells of each moment; stall and memory as it tells."""
    begun = time.perf_counter()
    command = [sys.executable, "-m", "tests.benchmarks.child", *words]
    found: Moments = {}
    with subprocess.Popen(
        command, env=dict(environment), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as child:
        assert child.stdout is not None
        for line in child.stdout:
            what, value = line.split()
            found[what] = float(value) if what in ("stall", "memory") else time.perf_counter() - begun
    if child.returncode:
        raise RuntimeError(f"{' '.join(command)} ended with status {child.returncode}")
    return found
