"""The report of a workshop, 40 pages and more: against the bare drawing of its figures, and what the window notices."""

import gc
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from PySide6.QtCore import QTimer

from gui import tasks, thai_breaks
from gui.garbage import GarbageCollection
from gui.language import speaking
from gui.reports.workshop.content import Report
from gui.reports.workshop.paper import draw, svg
from gui.reports.workshop.report import build
from gui.tasks import Progress
from gui.workshop_report import write_report
from gui.workshop_sources import read_sources
from models import records
from models.database import Database
from models.sample import LAST_DAY, add_sample_team
from models.workshops import workshops
from tests.benchmarks.ground import Ground
from tests.benchmarks.measure import Figure, milliseconds, ratio, take_turns
from tests.benchmarks.window import application, until

_GOAL, _STALL, _CANCEL = 3, 50, 500
_ROUNDS = 3  # a report takes seconds
_MOMENTS = (0.15, 0.4, 0.65, 0.9, 0.99)
"""How far the report is when it is cancelled; the last is inside the setting of its pages."""

Write = Callable[[Progress], None]


def measure(ground: Ground) -> Iterator[Figure]:
    """The sample team's report in both languages: the tables and charts of about 55 pages."""
    application()
    thai_breaks.load()
    garbage = GarbageCollection()  # as in the window
    folder = ground.folder / "workshop"
    folder.mkdir(exist_ok=True)
    database = Database.create(folder / "team.db")
    with database.transaction() as connection:
        add_sample_team(connection)
    path = folder / "report.pdf"
    write, reports = _prepared(database, path)
    base, ours = take_turns(
        min(ground.plan.rounds, _ROUNDS), lambda: _draw(reports), lambda: write(lambda done, total: None)
    )
    name = f"report of {_pages(path)} pages, from the database to the file"
    yield ratio(name, None, _GOAL, ours, base, f"bare drawing of its {_charts(reports)} figures")
    yield _stall(write, min(ground.plan.rounds, _ROUNDS))
    yield _cancel(write, path)
    garbage.end()
    database.close()


def _prepared(database: Database, path: Path) -> tuple[Write, list[Report]]:
    with database.read() as connection:
        team = records.teams(connection)[0]
        workshop, part = workshops(connection, team.key)[0]
        reports: list[Report] = []
        for language in ("th", "en"):
            with speaking(language):
                found = read_sources(
                    connection, team, workshop, part, LAST_DAY, members=False, with_slides=False
                )
                reports.append(build(found))

    def write(progress: Progress) -> None:
        write_report(path, database, team, workshop, part, today=LAST_DAY, language="both", progress=progress)

    return write, reports


def _draw(reports: list[Report]) -> None:
    for report in reports:
        with speaking(report.language):
            for chart in report.charts:
                svg(draw(chart))


def _charts(reports: list[Report]) -> int:
    return sum(len(report.charts) for report in reports)


def _pages(path: Path) -> int:
    return path.read_bytes().count(b"/Type/Page/")


def _stall(write: Write, rounds: int) -> Figure:
    found = [_longest_turn(write) for _ in range(rounds)]
    text = f"slowest {milliseconds(max(found))}, of an event loop that has nothing else to do"
    name = "longest stall of the event loop while a report is made"
    return Figure(name, None, median(found) * 1000, _STALL, "ms", text)


def _longest_turn(write: Write) -> float:
    """The longest time between two turns of the event loop while a worker makes the report."""
    gc.collect()  # nothing of what was measured before
    over, turns, longest = False, [time.perf_counter()], 0.0
    timer = QTimer(interval=0)

    def turn() -> None:
        nonlocal longest
        now = time.perf_counter()
        longest, turns[0] = max(longest, now - turns[0]), now

    def end(_result: object) -> None:
        nonlocal over
        over = True

    timer.timeout.connect(turn)
    timer.start()
    tasks.run(write, end, end)
    until(lambda: over)
    timer.stop()
    return longest


def _cancel(write: Write, path: Path) -> Figure:
    before = path.read_bytes()
    found = [_time_to_stop(write, moment) for moment in _MOMENTS]
    assert path.read_bytes() == before, "a cancelled report leaves the file of before"
    text = f"median {milliseconds(median(found))} of {len(found)} moments; the file of before stays"
    return Figure(
        "longest time from Cancel to the end of the work", None, max(found) * 1000, _CANCEL, "ms", text
    )


def _time_to_stop(write: Write, moment: float) -> float:
    asked, ended = 0.0, 0.0

    def look(done: int, total: int) -> None:
        nonlocal asked
        if not asked and done >= moment * total:
            asked = time.perf_counter()
            task.cancel()

    def end() -> None:
        nonlocal ended
        ended = time.perf_counter()

    task = tasks.run(write)
    task.progressed.connect(look)
    task.finished.connect(end)
    until(lambda: ended)
    return ended - asked if asked else 0.0
