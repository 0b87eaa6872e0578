"""One chart alone, from new data to pixels, against QPainter drawing the same marks."""

import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from gui.charts.clock_heat import ClockHour, ClockHours, clock_heat
from gui.charts.drawing import Drawing
from gui.charts.hours_by_purpose import hours_by_purpose
from gui.charts.labels import clock_text, purpose_text
from gui.charts.purpose_bars import ORDER, PurposeHours, WeekHours
from gui.theme import Theme
from gui.widgets.chart_view import render
from tests.benchmarks.ground import Ground
from tests.benchmarks.measure import Figure, ratio, take_turns
from tests.benchmarks.painter import Twin
from tests.benchmarks.window import application

SIZE = (540.0, 230.0)
_WEEKS = 24
_MONDAY = date(2026, 6, 1)


def measure(ground: Ground) -> Iterator[Figure]:
    application()
    style = Theme("light").chart_style()
    yield _compare(
        ground,
        "bars, new data → pixels",
        4,
        lambda: hours_by_purpose(_bars(), text=purpose_text(), style=style, size=SIZE),
    )
    yield _compare(
        ground,
        "heat map, new data → pixels",
        10,
        lambda: clock_heat(_heat(), text=clock_text(), style=style, size=SIZE),
    )


def _compare(ground: Ground, name: str, goal: float, draw: Callable[[], Drawing]) -> Figure:
    twin = Twin(draw())
    base, ours = take_turns(3 * ground.plan.rounds, twin.paint, lambda: render(draw()))
    return ratio(name, None, goal, ours, base, "QPainter, same marks")


def _bars() -> PurposeHours:
    weeks = (_MONDAY + timedelta(weeks=week) for week in range(_WEEKS))
    return PurposeHours(
        tuple(
            WeekHours(week, {purpose: 3600 * random.randrange(20, 200) for purpose in ORDER})
            for week in weeks
        )
    )


def _heat() -> ClockHours:
    cells = (
        ClockHour(weekday, hour, 3600 * random.randrange(1, 60)) for weekday in range(7) for hour in range(24)
    )
    return ClockHours(tuple(cells), _WEEKS, None)
