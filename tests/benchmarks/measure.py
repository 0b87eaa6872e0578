"""How everything here is measured: the two sides of a pair take turns, and medians are compared."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from statistics import median

Work = Callable[[], object]


@dataclass(frozen=True)
class Figure:
    """One line of the table: a ratio, milliseconds or megabytes, and the most it may be.

    `measured` says in plain numbers what the figure was made of. A figure without a value was not measured,
    and `measured` says why.
    """

    name: str
    entries: int | None
    value: float | None
    goal: float
    unit: str = "×"
    measured: str = ""

    @property
    def verdict(self) -> str:
        if self.value is None:
            return "skipped"
        return "pass" if self.value <= self.goal else "MISS"


@dataclass(frozen=True)
class Plan:
    """How thorough a run is."""

    sizes: tuple[int, ...] = (216_000, 1_000_000)
    rounds: int = 5
    starts: int = 3
    edits: int = 60
    rows: int = 100_000


QUICK = Plan(sizes=(20_000,), rounds=2, starts=1, edits=10, rows=5_000)


def seconds(work: Work) -> float:
    """How long the work takes, once."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def medians(rounds: int, *works: Callable[[], float]) -> list[float]:
    """The median of each of the works' own measurements; they take turns, so that a busy moment meets all."""
    found = [[work() for work in works] for _ in range(rounds)]
    return [median(times) for times in zip(*found, strict=True)]


def take_turns(rounds: int, *works: Work) -> list[float]:
    """The median seconds of each of the works."""
    return medians(rounds, *(lambda work=work: seconds(work) for work in works))


def ratio(name: str, entries: int | None, goal: float, ours: float, baseline: float, against: str) -> Figure:
    """A figure relative to its baseline; both in seconds."""
    text = f"{milliseconds(ours)} ÷ {milliseconds(baseline)} {against}"
    return Figure(name, entries, ours / baseline, goal, "×", text)


def milliseconds(value: float) -> str:
    return f"{value * 1000:,.{0 if value >= 0.01 else 2}f} ms"


def percentile(values: list[float], share: float) -> float:
    """The value that `share` of the values do not exceed."""
    ordered = sorted(values)
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)]


def table(figures: Iterator[Figure]) -> Iterator[str]:
    """The lines of the printed table, each as soon as its figure is there."""
    yield f"{'figure':<60}{'entries':>10} {'value':>10} {'goal':>10}  {'':<8}measured"
    for one in figures:
        value = "–" if one.value is None else _number(one.value, one.unit)
        entries = "" if one.entries is None else f"{one.entries:,}"
        goal = "≤ " + _number(one.goal, one.unit)
        yield f"{one.name:<60}{entries:>10} {value:>10} {goal:>10}  {one.verdict:<8}{one.measured}"


def _number(value: float, unit: str) -> str:
    if unit == "×":
        return f"{value:.3g}×" if value < 100 else f"{value:.0f}×"
    return f"{value:,.{0 if value >= 100 else 1}f} {unit}"
