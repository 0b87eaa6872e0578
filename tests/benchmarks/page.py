"""The efficiency page over all five years: from a changed filter until the last of the four charts is drawn."""

import time
from collections.abc import Iterator
from itertools import cycle
from statistics import median

from PySide6.QtGui import QImage

from gui.charts.drawing import Drawing
from gui.pages.efficiency import EfficiencyPage
from gui.time_use_charts import PageChart, page_charts
from gui.widgets.chart_view import render
from tests.benchmarks.big_team import FIRST, LAST, key
from tests.benchmarks.ground import Ground
from tests.benchmarks.measure import Figure, milliseconds, ratio, take_turns
from tests.benchmarks.painter import Twin
from tests.benchmarks.sums import ASKED
from tests.benchmarks.window import opened, settle, until

_LIMIT = 216_000


def measure(ground: Ground) -> Iterator[Figure]:
    for size in ground.plan.sizes:
        with opened(EfficiencyPage, ground.database(size), ground.folder, _prepare) as page:
            until(lambda page=page: _is_drawn(page))
            settle(300)
            yield _filters(page, size, ground.plan.rounds)
            if size <= _LIMIT:
                yield _drawing(page, size, ground.plan.rounds)


def _prepare(page: EfficiencyPage) -> None:
    page.today = LAST
    page._question = ASKED
    assert ASKED.period.first == FIRST


def _filters(page: EfficiencyPage, size: int, rounds: int) -> Figure:
    """Projects and members in turn; none of them was chosen before."""
    kinds = cycle(("project", "member"))
    times: list[float] = []
    for turn in range(2 * rounds):
        before = [card.view.drawing for card in page.cards]
        kind = next(kinds)
        wanted = {"project": None, "member": None, kind: key(2 if kind == "project" else 1, turn + 1)}
        begun = time.perf_counter()
        page._ask(**wanted)
        until(lambda before=before: _is_new(page, before))
        times.append(time.perf_counter() - begun)
        settle()
    found = median(times)
    text = f"slowest {milliseconds(max(times))}; the goal is for {_LIMIT:,} entries"
    return Figure("filter changed → all charts drawn", size, found * 1000, 250, "ms", text)


def _drawing(page: EfficiencyPage, size: int, rounds: int) -> Figure:
    figures = page._figures
    assert figures is not None
    charts = page_charts(figures, "own", "THB", page.theme.chart_style())
    sizes = [(float(card.view.width()), float(card.view.height())) for card in page.cards]
    twins = [Twin(chart.draw(place, 1.0)) for chart, place in zip(charts, sizes, strict=True)]
    base, ours = take_turns(
        rounds, lambda: [twin.paint() for twin in twins], lambda: list(_images(charts, sizes))
    )
    return ratio("four charts, new data → pixels, drawing alone", size, 6, ours, base, "QPainter, same marks")


def _images(charts: tuple[PageChart, ...], sizes: list[tuple[float, float]]) -> Iterator[QImage]:
    for chart, place in zip(charts, sizes, strict=True):
        yield render(chart.draw(place, 1.0)).image


def _is_drawn(page: EfficiencyPage) -> bool:
    return all(card.view.drawing is not None for card in page.cards)


def _is_new(page: EfficiencyPage, before: list[Drawing | None]) -> bool:
    return all(card.view.drawing is not old for card, old in zip(page.cards, before, strict=True))
