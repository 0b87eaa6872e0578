"""Memory: the whole application with the efficiency page open, and what a long list of entries adds."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.child import resident
from tests.benchmarks.ground import Ground
from tests.benchmarks.measure import Figure
from tests.benchmarks.start import moments

_MEGABYTE = 1024 * 1024
_SHORT = 1_000


def measure(ground: Ground) -> Iterator[Figure]:
    for size in ground.plan.sizes:
        environment, path = ground.home(f"memory{size}"), ground.database(size)
        found = moments(environment, "wela", str(path), "efficiency")["memory"] / _MEGABYTE
        if not found:
            yield Figure(
                "memory with the efficiency page open", size, None, 250, "MB", "not told by this system"
            )
            continue
        yield Figure("memory with the efficiency page open", size, found, 250, "MB", "every page imported")
        long, short = (_list(ground, entries) for entries in (size, _SHORT))
        text = f"{long:,.0f} MB − {short:,.0f} MB at {_SHORT:,} rows, after a jump to the end"
        yield Figure("all entries: memory more than at 1,000 rows", size, long - short, 60, "MB", text)


def _list(ground: Ground, entries: int) -> float:
    command = [sys.executable, "-m", "tests.benchmarks.memory", str(ground.database(entries))]
    environment = ground.home(f"list{entries}")
    told = subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout
    return float(told) / _MEGABYTE


def _show_list(path: Path) -> float:
    """In a process of its own: the time log with all entries, shown and jumped to the end."""
    from gui.pages.time_log.page import TimeLogPage
    from tests.benchmarks.window import opened, settle, until

    with opened(TimeLogPage, path, path.parent, lambda _page: None) as page:
        until(lambda: not page.is_reading())
        page.show_view("all")
        model = page.all.model
        until(lambda: model.rowCount() > 0 and not model.is_reading())
        page.all.table.scrollToBottom()
        page.all.table.viewport().repaint()
        until(lambda: model.entry(model.rowCount() - 1) is not None)
        settle(300)
        return resident()


if __name__ == "__main__":
    print(_show_list(Path(sys.argv[1])))
