"""What the answers to single items say before anything is drawn: who ticked what, facts, table, sentence."""

from dataclasses import dataclass
from typing import Literal

from gui.charts import words
from gui.charts.drawing import Cell, Table
from gui.charts.ratings import cell, in_points
from gui.charts.style import ChartStyle, mix

Form = Literal["diverging", "stacked"]
"""Lower and upper points to both sides of a line with the middle one apart, or all in one bar."""


@dataclass(frozen=True)
class ItemAnswers:
    """One item. `counts` has one number a point of the scale, None below the limit for distributions.

    `not_counted` people gave no answer that counts. `hidden` says why not even the mean is shown.
    """

    key: str
    number: int
    text: str
    n: int
    mean: float | None = None
    counts: tuple[int, ...] | None = None
    not_counted: int = 0
    hidden: str = ""
    reverse: bool = False


@dataclass(frozen=True)
class ItemSet:
    """Items in the order of the questionnaire; `labels` has the words of each point, or is empty: only numbers.

    `counts_from` is the number of answers from which on counts are shown.
    """

    items: tuple[ItemAnswers, ...]
    minimum: int = 1
    maximum: int = 5
    labels: tuple[str, ...] = ()
    counts_from: int = 8
    form: Form = "diverging"

    @property
    def points(self) -> range:
        return range(self.minimum, self.maximum + 1)

    @property
    def middle(self) -> int | None:
        """The place of the neutral point; a scale with an even number of points has none."""
        return len(self.points) // 2 if len(self.points) % 2 else None

    def label(self, place: int) -> str:
        return self.labels[place] if self.labels else str(self.points[place])

    def share(self, value: float) -> float:
        return (value - self.minimum) / (self.maximum - self.minimum)


@dataclass(frozen=True)
class ItemText:
    """The words of this chart; {…} are filled in."""

    item: str = "Item"
    answers: str = "Answers"
    mean: str = "Mean"
    not_counted: str = "Not counted"
    no_counts: str = "how the answers spread is shown from {count} people on"
    reversed: str = "reversed"
    note: str = "Note"
    empty: str = "No item to show yet."
    summary: str = "Answers to {count} items: {rows}."


def colours(style: ChartStyle, points: int) -> list[str]:
    """One colour a point: strong at both ends, weak towards the middle, the neutral one only if there is one."""
    low, light_low, neutral, light_high, high = style.answers
    side = points // 2
    lower = [_between(low, light_low, at, side) for at in range(side)]
    upper = [_between(high, light_high, at, side) for at in range(side)]
    return [*lower, *([neutral] if points % 2 else []), *reversed(upper)]


def _between(strong: str, weak: str, place: int, count: int) -> str:
    return strong if count < 2 else mix(strong, weak, place / (count - 1))


def title(item: ItemAnswers, text: ItemText) -> str:
    """Number and words of an item, with marks for line breaks if its text has them."""
    turned = f" ({text.reversed})" if item.reverse else ""
    return f"{item.number}. {item.text}{turned}"


def facts(item: ItemAnswers, data: ItemSet, text: ItemText) -> list[str]:
    """The lines of a tooltip under the item's words."""
    found = [f"{text.answers} {item.n}"]
    if item.not_counted:
        found.append(f"{text.not_counted} {item.not_counted}")
    if item.hidden:
        return [*found, item.hidden]
    found.append(f"{text.mean} {in_points(item.mean)}")
    if item.counts is None:
        return [*found, text.no_counts.format(count=data.counts_from)]
    return [*found, ", ".join(f"{data.label(place)} {count}" for place, count in enumerate(item.counts))]


def name(item: ItemAnswers, text: ItemText) -> str:
    """The same on one line, without such marks: for tooltips, sentences and tables."""
    return words.clean(title(item, text)).replace(words.BREAK, "")


def columns(data: ItemSet, text: ItemText) -> tuple[str, ...]:
    points = (data.label(place) for place in range(len(data.points)))
    return text.item, *points, text.answers, text.not_counted, text.mean, text.note


def table(data: ItemSet, text: ItemText) -> Table:
    return Table(columns(data, text), tuple(_line(item, data, text) for item in data.items))


def _line(item: ItemAnswers, data: ItemSet, text: ItemText) -> tuple[Cell, ...]:
    counts: tuple[Cell, ...] = item.counts or (None,) * len(data.points)
    note = item.hidden or ("" if item.counts else text.no_counts.format(count=data.counts_from))
    return name(item, text), *counts, item.n, item.not_counted, cell(item.mean), note


def sentence(data: ItemSet, text: ItemText) -> str:
    rows = (f"{name(item, text)}: {', '.join(facts(item, data, text))}" for item in data.items)
    return text.summary.format(count=len(data.items), rows="; ".join(rows))
