"""Scores of people from their answers: reversed items turned round, half of the items needed, gaps prorated."""

from collections.abc import Collection
from dataclasses import dataclass
from math import ceil

import numpy as np

from assessments.five_disciplines.answers import Answers, Flags, Floats
from assessments.five_disciplines.suppression import Limits
from models.instruments import Instrument, Item, Scale


@dataclass(frozen=True, eq=False)
class Scores:
    """`values` has one score a person in points of the scale, NaN with too few answers; `k` items were counted.

    `prorated` is how many scores rest on fewer than `k` answers.
    """

    values: Floats
    k: int
    prorated: int

    @property
    def scored(self) -> Flags:
        """Which people have a score."""
        return ~np.isnan(self.values)

    @property
    def n(self) -> int:
        return int(self.scored.sum())


def keyed(values: Floats, scale: Scale, items: tuple[Item, ...]) -> Floats:
    """Answers (people × items) all in one direction: x' = minimum + maximum − x for reversed items."""
    reverse = np.array([item.reverse for item in items], dtype=bool)
    return np.where(reverse, scale.minimum + scale.maximum - values, values)


def fewest_answers(k: int) -> int:
    """How many of `k` items a person must have answered to have a score: half of them, rounded up."""
    return ceil(k / 2)


def scores(values: Floats) -> Scores:
    """Each person's mean of the answered items (people × items, all in one direction).

    The half rule is the usual one of health scales; what it prorates is counted, because it can mislead where
    the unanswered items are the hard ones (Mazza, Enders & Ruehlman 2015).
    """
    k = values.shape[1]
    answered = (~np.isnan(values)).sum(axis=1)
    enough = (answered >= fewest_answers(k)) & (answered > 0)
    sums = np.where(np.isnan(values), 0.0, values).sum(axis=1)
    means = np.full(len(values), np.nan)
    np.divide(sums, answered, out=means, where=enough)
    return Scores(means, k, int((enough & (answered < k)).sum()))


def items_of(instrument: Instrument, discipline: str) -> tuple[tuple[Item, ...], list[int]]:
    """The items of a discipline, and the columns of their answers."""
    places = [at for at, item in enumerate(instrument.items) if item.discipline == discipline]
    return tuple(instrument.items[at] for at in places), places


def enough_answers(values: Floats, limits: Limits) -> Flags:
    """Which items (columns) have so many answers that they may count in scores and comparisons."""
    counts = (~np.isnan(values)).sum(axis=0)
    return np.array([not limits.too_few(int(count)) for count in counts], dtype=bool)


def counted_items(answers: Answers, instrument: Instrument, limits: Limits) -> frozenset[str]:
    """The keys of the items that count in this wave. Two waves are compared on those that count in both."""
    enough = enough_answers(answers.present, limits)
    return frozenset(item.key for item, counts in zip(instrument.items, enough, strict=True) if counts)


def discipline_scores(answers: Answers, instrument: Instrument, counted: Collection[str]) -> Floats:
    """Scores, people × disciplines, from the items with these keys; NaN with too few answers."""
    columns = [np.full(len(answers.present), np.nan) for _ in instrument.disciplines]
    for column, discipline in zip(columns, instrument.disciplines, strict=True):
        items, places = items_of(instrument, discipline.key)
        kept = [at for at, item in enumerate(items) if item.key in counted]
        values = keyed(answers.present[:, places], instrument.scale, items)[:, kept]
        column[:] = scores(values).values
    return np.column_stack(columns) if columns else np.empty((len(answers.present), 0))


def scored_alone(answers: Answers, instrument: Instrument, limits: Limits) -> Flags:
    """Who has a score of what (people × disciplines) where the wave is shown by itself, with all of its items."""
    return ~np.isnan(discipline_scores(answers, instrument, counted_items(answers, instrument, limits)))
