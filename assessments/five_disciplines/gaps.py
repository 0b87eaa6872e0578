"""From where the team is to where it wants to be: the dream team's gap, and which discipline needs it most."""

from dataclasses import dataclass

import numpy as np

from assessments.five_disciplines.agreement import mean_or_none
from assessments.five_disciplines.answers import Floats
from assessments.five_disciplines.suppression import Limits


@dataclass(frozen=True, slots=True)
class Gap:
    """`dream_mean` and `gap` in points of the scale; `pni` is the gap as a share of the present mean."""

    dream_mean: float | None
    gap: float | None
    pni: float | None


NO_GAP = Gap(None, None, None)


def gap(present: Floats, dream: Floats, limits: Limits) -> Gap:
    """The gap between scores and dream ratings, one of each a person, NaN where there is none.

    Gap = mean dream − mean present of the people who gave both; PNI_modified = (I − D) ÷ D on these means, None
    where D is not positive. `dream_mean` is of all who gave one. Where so few gave only one of the two that the means
    would give away theirs, the gap is that of the two means as shown. None below the limits.
    """
    has_present, has_dream = ~np.isnan(present), ~np.isnan(dream)
    if limits.too_few(int(has_dream.sum())):
        return NO_GAP
    dream_mean, both = mean_or_none(dream), has_present & has_dream
    ideal, now = mean_or_none(dream[both]), mean_or_none(present[both])
    alone = (int((has_present & ~both).sum()), int((has_dream & ~both).sum()))
    if any(map(limits.gives_away, alone)):
        ideal, now = dream_mean, mean_or_none(present)
    if limits.too_few(int(both.sum())) or ideal is None or now is None:
        return Gap(dream_mean, None, None)
    return Gap(dream_mean, ideal - now, (ideal - now) / now if now > 0 else None)
