"""Where a block of the timeline goes when it is dragged or nudged: rules of time only, so that they can be tested."""

from dataclasses import dataclass
from typing import Literal

from assessments.time_use.day import WHOLE_DAY

Grip = Literal["move", "start", "end", "new"]

STEP, FINE_STEP = 15 * 60, 5 * 60
SHORTEST = 5 * 60
LATEST_START = WHOLE_DAY - 5 * 60
NEW_LENGTH = 3600
CLICK = 4  # a mouse that went fewer pixels has clicked


@dataclass(frozen=True)
class Proposal:
    """Where a block would stand, not saved yet. Without a key it is a new stretch."""

    key: str
    start: int
    seconds: int

    @property
    def end(self) -> int:
        return self.start + self.seconds

    def nudged(self, grip: Grip, seconds: int) -> "Proposal":
        """Moved or resized by so much, as far as that goes."""
        if grip == "move":
            return self._moved(self.start + seconds)
        return self._begun(self.start + seconds) if grip == "start" else self._ended(self.end + seconds)

    def _moved(self, start: int) -> "Proposal":
        return Proposal(self.key, min(max(start, 0), LATEST_START), self.seconds)

    def _begun(self, start: int) -> "Proposal":
        latest = max(min(self.end - SHORTEST, LATEST_START), 0)
        start = min(max(start, 0), latest)
        return Proposal(self.key, start, self.end - start)

    def _ended(self, end: int) -> "Proposal":
        longest = max(self.seconds, WHOLE_DAY)
        return Proposal(self.key, self.start, min(max(end - self.start, SHORTEST), longest))


@dataclass(frozen=True)
class Drag:
    """A pressed mouse: what it holds, where that stood; clock time and pixel under the mouse when it was pressed."""

    grip: Grip
    origin: Proposal
    pressed: int
    y: float = 0

    def has_left(self, y: float) -> bool:
        """Whether it is a drag already: a click alone never changes anything."""
        return abs(y - self.y) >= CLICK

    def to(self, at: int, step: int = STEP) -> Proposal:
        """Where the block goes with the mouse at a clock time; edges snap to the step."""
        moved = at - self.pressed
        if self.grip == "new":
            return self._stretch(at, step)
        edge = self.origin.end if self.grip == "end" else self.origin.start
        return self.origin.nudged(self.grip, round((edge + moved) / step) * step - edge)

    def _stretch(self, at: int, step: int) -> Proposal:
        first, last = max(min(self.pressed, at), 0), min(max(self.pressed, at), WHOLE_DAY)
        start = min(first // step * step, WHOLE_DAY - step)
        return Proposal("", start, max(-(-last // step) * step - start, step))
