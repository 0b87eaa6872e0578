"""Scores from elsewhere, compared by the very rules that hold for waves."""

from collections.abc import Sequence
from math import ceil, floor

import numpy as np

from assessments.change import SMALLEST_WORTHWHILE
from assessments.five_disciplines.answers import Answers, Rating
from assessments.five_disciplines.comparing import Taken, WaveComparison, compare_waves
from assessments.five_disciplines.matching import Marks, pairs
from assessments.five_disciplines.suppression import Limits
from assessments.signed_rank import Zeros
from models.exchange.paired_values import PairedRow, scales_of
from models.instruments import Discipline, Instrument, Item, Scale, Text


def compare_values(
    rows: Sequence[PairedRow],
    *,
    limits: Limits,
    worthwhile: float = SMALLEST_WORTHWHILE,
    zeros: Zeros = "pratt",
) -> WaveComparison:
    """Every scale before and after, one score a person; people are matched by the rule of `matching`.

    A value is of the person whose code stands in its row, before and after alike. A code that stands twice on one
    side in any scale belongs to nobody; values without a code are in the groups, but in no pair.
    """
    scales = scales_of(rows)
    instrument = _instrument(rows, scales)
    before, old = _side([(row.scale, row.code, row.before) for row in rows], scales)
    after, new = _side([(row.scale, row.code, row.after) for row in rows], scales)
    return compare_waves(
        Taken(Answers.of(instrument, before), instrument),
        Taken(Answers.of(instrument, after), instrument),
        pairs(old, new) if any(old) and any(new) else None,
        limits=limits,
        worthwhile=worthwhile,
        zeros=zeros,
    )


def _side(
    values: Sequence[tuple[str, str, Rating]], scales: Sequence[str]
) -> tuple[list[list[Rating]], list[Marks]]:
    """People × scales, and the code of each person.

    The second value under one code in a scale is a second person with that code, so that the rule for repeated codes
    finds it; values without a code are put together in the order in which they stand.
    """
    place = {scale: at for at, scale in enumerate(scales)}
    uses: dict[tuple[str, str], int] = {}
    people: dict[tuple[str, int], list[Rating]] = {}
    for scale, code, value in values:
        if value is not None:
            use = uses[scale, code] = uses.get((scale, code), 0) + 1
            person: list[Rating] = people.setdefault((code, use), [None] * len(scales))
            person[place[scale]] = value
    return list(people.values()), [(code,) if code else () for code, _ in people]


def _instrument(rows: Sequence[PairedRow], scales: Sequence[str]) -> Instrument:
    """One discipline of one item for every scale, from the least to the largest value."""
    found = [value for row in rows for value in (row.before, row.after) if value is not None] or [0.0]
    low, high = floor(np.min(found)), ceil(np.max(found))
    return Instrument(
        key="outside",
        version="",
        title=Text(th=""),
        scale=Scale(low, max(high, low + 1)),
        disciplines=tuple(Discipline(scale, Text(th=scale)) for scale in scales),
        items=tuple(Item(scale, scale, Text(th=scale)) for scale in scales),
    )
