"""Everything a workshop's report is made of, as it was read in one language."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gui.assessment_words import ShownResults
    from gui.time_use_figures import Figures
    from gui.workshop_figures import WorkshopFigures
    from models.letterheads import Letterhead


@dataclass(frozen=True)
class Sources:
    """`before` and `after` are the time of the two periods, `results` those of the waves that may be shown.

    `targets` by measure (models.time_targets). `members` only where somebody chose to print them.
    """

    figures: "WorkshopFigures"
    before: "Figures"
    after: "Figures"
    results_before: "ShownResults | None"
    results_after: "ShownResults | None"
    targets: Mapping[str, int]
    letterhead: "Letterhead"
    members: bool = False
