"""Everything a workshop's report is made of, as it was read in one language."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assessments.time_use.said_and_logged import SaidAndLogged
    from gui.assessment_words import ShownResults
    from gui.dream_reading import DreamReading
    from gui.present.deck import Deck
    from gui.time_use_figures import Figures
    from gui.workshop_figures import WorkshopFigures
    from models.letterheads import Letterhead


@dataclass(frozen=True)
class Sources:
    """`before` and `after` are the time of the two periods, `results` those of the waves that may be shown.

    `targets` by measure (models.time_targets). `usual` is the usual day, None where nobody said what theirs is.
    `members` are printed only where somebody chose so. `deck` is there where slides are to be made.
    """

    figures: "WorkshopFigures"
    before: "Figures"
    after: "Figures"
    results_before: "ShownResults | None"
    results_after: "ShownResults | None"
    dream: "DreamReading"
    targets: Mapping[str, int]
    usual: "SaidAndLogged | None"
    letterhead: "Letterhead"
    deck: "Deck | None" = None
    members: bool = False
