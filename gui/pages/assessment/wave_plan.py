"""What the kiosk and the paper sheets have to know of a wave."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from gui.pages.assessment.kiosk_questions import DreamMode
from gui.pages.assessment.kiosk_visit import Plan
from gui.pages.assessment.kiosk_words import Mode

if TYPE_CHECKING:
    from models.waves import Wave


def plan_of(wave: "Wave", members: Sequence[tuple[str, str]]) -> Plan:
    """`members` are (key, name)."""
    return Plan(
        wave.instrument,
        cast(Mode, wave.mode),
        cast(DreamMode, wave.dream),
        wave.threshold,
        wave.team_size,
        wave.looking_back,
        tuple(members) if wave.mode == "named" else (),
    )
