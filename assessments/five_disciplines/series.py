"""More than two waves beside each other: every discipline's mean in each of them, with its interval."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from assessments.change import mean_interval
from assessments.five_disciplines.answers import Floats
from assessments.five_disciplines.comparing import Taken, WaveLevel
from assessments.five_disciplines.scoring import counted_items, discipline_scores
from assessments.five_disciplines.suppression import Limits


@dataclass(frozen=True, eq=False)
class Dated:
    """One closed wave of a series; `day` is an ordinal."""

    key: str
    name: str
    day: int
    taken: Taken
    limits: Limits


def wave_levels(waves: Sequence[Dated]) -> tuple[WaveLevel, ...]:
    """Every discipline in every wave, over the items that all of them have in common, waves in order of their days.

    Waves that ask nothing the newest asks are left out: an older questionnaire must not take away what others share.
    An item that too few answered in one of the waves counts in none.
    """
    ordered = sorted(waves, key=lambda wave: (wave.day, wave.key))
    if not ordered:
        return ()
    common, kept = ordered[-1].taken.instrument, list[Dated]()
    for wave in reversed(ordered):
        shared = common.common_items(wave.taken.instrument)
        if shared.items:
            common, kept = shared, [wave, *kept]
    answers = [wave.taken.answers.among(wave.taken.instrument, common) for wave in kept]
    counted = frozenset.intersection(
        *(counted_items(one, common, wave.limits) for one, wave in zip(answers, kept, strict=True))
    )
    return tuple(
        _level(wave, discipline.key, scores)
        for wave, one in zip(kept, answers, strict=True)
        for discipline, scores in zip(
            common.disciplines, discipline_scores(one, common, counted).T, strict=True
        )
    )


def _level(wave: Dated, key: str, scores: Floats) -> WaveLevel:
    there = scores[~np.isnan(scores)]
    n = len(there)
    if wave.limits.too_few(n) or not n:
        return WaveLevel(wave.key, wave.name, wave.day, key, n, None, None, None)
    low, high = mean_interval(there) or (None, None)
    return WaveLevel(wave.key, wave.name, wave.day, key, n, float(there.mean()), low, high)
