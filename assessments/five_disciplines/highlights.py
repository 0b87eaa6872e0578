"""Which items are a team's strong ground, and which to talk about first: by agreement and by the way to the dream."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from assessments.five_disciplines.agreement import widest_agreement
from assessments.five_disciplines.results import ItemResult, WaveResults
from models.instruments import Instrument

MOST = 3

Reason: TypeAlias = Literal["strong", "apart", "far", "room"]
"""Why an item stands out: a high mean; people see it very differently; far from the dream; room up to the top."""


@dataclass(frozen=True, slots=True)
class Highlight:
    """`mean` in the direction of the discipline (a reversed item turned round); `amount` in points of the scale.

    The amount is the mean distance between the answers for "apart", the distance to the dream mean of the
    discipline for "far", that to the top of the scale for "room" (nobody was asked for a dream), else the mean.
    """

    item: ItemResult
    mean: float
    reason: Reason
    amount: float


def talk_first(results: WaveResults, instrument: Instrument, most: int = MOST) -> tuple[Highlight, ...]:
    """What is worth a talk before anything is concluded, at most half of the items that may be shown.

    First those on which people differ more than AD_M allows, the widest first, but never all places; then those
    furthest from the dream. Ties keep the order of the questionnaire.
    """
    shown = [*_shown(results, instrument)]
    most = min(most, len(shown) // 2)
    limit = widest_agreement(len(instrument.scale.points)) + 1e-9
    apart = [
        Highlight(item, mean, "apart", item.ad)
        for item, mean in shown
        if item.ad is not None and item.ad > limit
    ]
    found = _largest(apart)[: max(most - 1, 0)]
    taken = {one.item.key for one in found}
    rest = [_way(results, instrument, item, mean) for item, mean in shown if item.key not in taken]
    further = [one for one in _largest(rest) if one.amount > 0]
    return (*found, *further[: most - len(found)])


def strongest(results: WaveResults, instrument: Instrument, most: int = MOST) -> tuple[Highlight, ...]:
    """The items with the highest means among those that are not to be talked about first; at most half of all."""
    shown = [*_shown(results, instrument)]
    talked = {one.item.key for one in talk_first(results, instrument, most)}
    rest = [Highlight(item, mean, "strong", mean) for item, mean in shown if item.key not in talked]
    return tuple(_largest(rest)[: min(most, len(shown) // 2)])


def _shown(results: WaveResults, instrument: Instrument) -> Iterator[tuple[ItemResult, float]]:
    """The items that may be shown, with their means in one direction."""
    scale, reverse = instrument.scale, {item.key for item in instrument.items if item.reverse}
    for item in results.items:
        if not item.suppressed and item.mean is not None:
            turned = scale.minimum + scale.maximum - item.mean
            yield item, turned if item.key in reverse else item.mean


def _way(results: WaveResults, instrument: Instrument, item: ItemResult, mean: float) -> Highlight:
    """How far an item is from where the team wants to be, or else from the top of the scale."""
    dream = next((one.dream_mean for one in results.disciplines if one.key == item.discipline), None)
    if dream is None:
        return Highlight(item, mean, "room", instrument.scale.maximum - mean)
    return Highlight(item, mean, "far", dream - mean)


def _largest(found: list[Highlight]) -> list[Highlight]:
    return sorted(found, key=lambda one: -round(one.amount, 9))
