"""Where entries at the same time stand beside each other on the day's timeline, so that none covers another.

Stretches are half-open: those that only touch share a lane.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assessments.time_use.day import Stretch


@dataclass(frozen=True, slots=True)
class Lane:
    """The lane at `index`, counted from 0 at the left, of `count` lanes of equal width."""

    index: int = 0
    count: int = 1


def assign_lanes(stretches: Sequence[Stretch]) -> list[Lane]:
    """A lane for each stretch, in the given order.

    Stretches that meet, directly or through others, divide the width into as few lanes as are needed; of two that
    begin together the longer one stands further left.
    """
    lanes = [Lane()] * len(stretches)
    for group in _groups(stretches):
        taken: list[int] = []  # where the last stretch of each lane ends
        places = [_place(stretches[number], taken) for number in group]
        for number, place in zip(group, places, strict=True):
            lanes[number] = Lane(place, len(taken))
    return lanes


def _groups(stretches: Sequence[Stretch]) -> Iterator[list[int]]:
    """Numbers of the stretches that hang together, each group in order of time."""
    group: list[int] = []
    reached = 0
    for number in sorted(range(len(stretches)), key=lambda n: (stretches[n].start, -stretches[n].end, n)):
        if group and stretches[number].start >= reached:
            yield group
            group = []
        group.append(number)
        reached = max(reached, stretches[number].end)
    if group:
        yield group


def _place(stretch: Stretch, taken: list[int]) -> int:
    """The first lane that is free again when the stretch begins; `taken` then says when it ends."""
    for place, end in enumerate(taken):
        if end <= stretch.start:
            taken[place] = stretch.end
            return place
    taken.append(stretch.end)
    return len(taken) - 1
