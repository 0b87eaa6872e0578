"""From the results of a wave to the data of its charts. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from assessments.five_disciplines.results import DisciplineResult, ItemResult
from gui.assessment_words import ShownResults, level_of, note, why_hidden
from gui.charts.discipline_shape import discipline_shape
from gui.charts.drawing import Drawing
from gui.charts.dream_gap import dream_gap
from gui.charts.item_answers import Form, ItemAnswers, ItemSet
from gui.charts.item_distribution import item_distribution
from gui.charts.rating_labels import item_text, rating_text
from gui.charts.ratings import Rating, Ratings
from gui.charts.style import ChartStyle
from gui.language import language
from gui.thai_breaks import breakable
from models.instruments import Instrument

Draw = Callable[[tuple[float, float], float], Drawing]
"""Draws at a size in pixels and a scale; on any thread."""

_OUR_FIVE = ("pm", "mm", "sv", "tl", "st")  # the keys of our own questionnaires and of copies of them


@dataclass(frozen=True)
class WaveCharts:
    """The three charts of one wave."""

    shown: ShownResults
    style: ChartStyle

    def dumbbell(self, chosen: str = "") -> Draw:
        data, text = ratings(self.shown, chosen), rating_text()
        return lambda size, scale: dream_gap(data, text=text, style=self._at(scale), size=size)

    def shape(self) -> Draw:
        data, text = ratings(self.shown), rating_text()
        return lambda size, scale: discipline_shape(data, text=text, style=self._at(scale), size=size)

    def items(self, discipline: str, form: Form = "diverging") -> Draw:
        data, text = item_set(self.shown, discipline, form), item_text()
        return lambda size, scale: item_distribution(data, text=text, style=self._at(scale), size=size)

    def _at(self, scale: float) -> ChartStyle:
        return replace(self.style, scale=scale)


def look(instrument: Instrument, key: str) -> int | None:
    """Which of the five disciplines it is; None where a questionnaire asks about something else."""
    known = {one.key for one in instrument.disciplines} <= set(_OUR_FIVE)
    return _OUR_FIVE.index(key) if known else None


def ratings(shown: ShownResults, chosen: str = "") -> Ratings:
    scale = shown.instrument.scale
    rows = tuple(_rating(shown, found) for found in shown.results.disciplines)
    return Ratings(rows, scale.minimum, scale.maximum, chosen)


def _rating(shown: ShownResults, found: DisciplineResult) -> Rating:
    hidden = found.mean is None
    return Rating(
        key=found.key,
        name=shown.name(found.key),
        n=found.n,
        present=found.mean,
        dream=found.dream_mean,
        gap=found.gap,
        middle=found.middle,
        note=note(shown, found),
        attention=level_of(shown, found) == "little",
        hidden=why_hidden(shown, found.n) if hidden else "",
        look=look(shown.instrument, found.key),
    )


def item_set(shown: ShownResults, discipline: str, form: Form = "diverging") -> ItemSet:
    scale, words = shown.instrument.scale, language()
    return ItemSet(
        items=tuple(_item(shown, found) for found in shown.items(discipline)),
        minimum=scale.minimum,
        maximum=scale.maximum,
        labels=tuple(label.in_language(words) for label in scale.labels),
        counts_from=shown.limits.distributions,
        form=form,
    )


def _item(shown: ShownResults, found: ItemResult) -> ItemAnswers:
    number, item = shown.item(found.key)
    counts = None if found.counts is None else tuple(found.counts.values())
    return ItemAnswers(
        key=found.key,
        number=number,
        text=breakable(item.text.in_language(language())),
        n=found.n,
        mean=found.mean,
        counts=counts,
        not_counted=shown.results.n - found.n,
        hidden=why_hidden(shown, found.n) if found.suppressed else "",
        reverse=item.reverse,
    )
