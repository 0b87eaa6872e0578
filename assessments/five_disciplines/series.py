"""More than two waves beside each other: every discipline's mean in each of them, with its interval."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from assessments.change import mean_interval
from assessments.five_disciplines.answers import Floats
from assessments.five_disciplines.comparing import Taken, WaveLevel
from assessments.five_disciplines.scoring import counted_items, discipline_scores, scored_alone
from assessments.five_disciplines.suppression import Limits
from models.instruments import Instrument


@dataclass(frozen=True, eq=False)
class Dated:
    """One closed wave of a series; `day` is an ordinal."""

    key: str
    name: str
    day: int
    taken: Taken
    limits: Limits

    @property
    def n(self) -> int:
        """How many answered at all."""
        return int(self.taken.answers.who_answered().sum())


def wave_levels(waves: Sequence[Dated]) -> tuple[WaveLevel, ...]:
    """Every discipline in every wave, over the items that all of them have in common, waves in order of their days.

    Waves of one day stay in the order in which they are given.

    Waves that ask nothing the newest asks are left out: an older questionnaire must not take away what others share.
    An item that too few answered in one of the waves counts in none. A wave that too few answered at all has no means,
    and takes no items away. Neither has a discipline in which one or two people have a score only here, or only in the
    results of their wave, because the items differ.
    """
    common, kept = _in_common(sorted(waves, key=lambda wave: wave.day))
    if common is None:
        return ()
    answers = {wave.key: wave.taken.answers.among(wave.taken.instrument, common) for wave in kept}
    shown = [wave for wave in kept if not wave.limits.too_few(wave.n)]
    counted = {item.key for item in common.items}.intersection(
        *(counted_items(answers[wave.key], common, wave.limits) for wave in shown)
    )
    scores = {wave.key: discipline_scores(answers[wave.key], common, counted) for wave in shown}
    return tuple(
        _level(wave, discipline.key, scores[wave.key][:, place] if wave in shown else None)
        for wave in kept
        for place, discipline in enumerate(common.disciplines)
    )


def _exposes(wave: Dated, key: str, scores: Floats) -> bool:
    instrument = wave.taken.instrument
    place = [one.key for one in instrument.disciplines].index(key)
    alone = scored_alone(wave.taken.answers, instrument, wave.limits)[:, place]
    return wave.limits.gives_away(int((alone == np.isnan(scores)).sum()))


def _in_common(ordered: Sequence[Dated]) -> tuple[Instrument | None, list[Dated]]:
    """The items that waves share with the newest, and these waves."""
    common, kept = (ordered[-1].taken.instrument if ordered else None), list[Dated]()
    for wave in reversed(ordered):
        shared = common and common.common_items(wave.taken.instrument)
        if shared and shared.items:
            common, kept = shared, [wave, *kept]
    return common, kept


def _level(wave: Dated, key: str, scores: Floats | None) -> WaveLevel:
    there = np.empty(0) if scores is None else scores[~np.isnan(scores)]
    n = wave.n if scores is None else len(there)
    if scores is None or wave.limits.too_few(n) or _exposes(wave, key, scores):
        return WaveLevel(wave.key, wave.name, wave.day, key, n, None, None, None)
    low, high = mean_interval(there) or (None, None)
    return WaveLevel(wave.key, wave.name, wave.day, key, n, float(there.mean()), low, high)
