"""Hours by project and month, and the data of the efficiency page, against one bare GROUP BY on the same file."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from assessments.time_use.period import Period
from gui.time_use_charts import clock_hours, purposes, rates, shares
from gui.time_use_figures import Question, TimeUse, period_before
from models import records
from models.asking import asking
from models.database import Database
from models.hours import hours_by
from tests.benchmarks.big_team import FIRST, LAST, TEAM, key
from tests.benchmarks.ground import Ground
from tests.benchmarks.measure import Figure, ratio, take_turns

QUERY = (
    "SELECT project, month, sum(seconds) FROM time_entry WHERE team = ? AND deleted IS NULL"
    " GROUP BY project, month"
)
BARE = "bare GROUP BY"
_WHOLE = Period(FIRST, LAST)
ASKED = Question(_WHOLE, period_before(_WHOLE))


def measure(ground: Ground) -> Iterator[Figure]:
    for size in ground.plan.sizes:
        yield from _at(ground.database(size), size, ground.plan.rounds)


def _at(path: Path, size: int, rounds: int) -> Iterator[Figure]:
    with closing(sqlite3.connect(path)) as raw, closing(Database.open(path)) as database:
        raw.execute("PRAGMA cache_size=-32768")

        def bare() -> object:
            return raw.execute(QUERY, (TEAM,)).fetchall()

        with database.read() as connection:
            ask = asking(connection)
            base, ours = take_turns(rounds, bare, lambda: hours_by(ask, ("project", "month"), [TEAM]))
            yield ratio("hours by project and month", size, 1.2, ours, base, BARE)
            page = _Page(connection)
            page.first()
            base, first, filtered = take_turns(rounds, bare, page.first, page.filter)
            yield ratio("efficiency page's data, first time", size, 6, first, base, BARE)
            yield ratio("efficiency page's data, filter changed", size, 0.05, filtered / 2, base, BARE)


class _Page:
    """The page's data over all five years: every axis, coverage, load, and what the four charts draw."""

    def __init__(self, connection: Any) -> None:
        self._connection, self._turn = connection, 0
        self._team = records.teams(connection)[0]
        self._held = TimeUse(self._team, LAST)

    def first(self) -> None:
        self._held = TimeUse(self._team, LAST)
        self._answer(ASKED)

    def filter(self) -> None:
        """A project and then a member, neither asked for before."""
        self._turn += 1
        self._answer(replace(ASKED, project=key(2, self._turn % 12)))
        self._answer(replace(ASKED, member=key(1, self._turn % 30)))

    def _answer(self, question: Question) -> None:
        figures = self._held.answer(self._connection, question)
        for frame in (rates(figures, "own", "THB"), shares(figures, "THB"), purposes(figures)):
            assert frame
        assert clock_hours(figures)
