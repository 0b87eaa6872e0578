"""What each key means on the day's timeline, and the patience that makes one change of several presses."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from gui.keys import position_key
from gui.pages.time_log.timeline_drag import STEP, Grip, Proposal

PATIENCE = 700  # milliseconds after the last press
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_WORDS = _CTRL | _SHIFT | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier

Verb = Literal["go", "first", "last", "nudge", "open", "delete", "new", "take_back"]
_PLAIN: dict[int, Verb] = {
    Qt.Key.Key_Home: "first",
    Qt.Key.Key_End: "last",
    Qt.Key.Key_Return: "open",
    Qt.Key.Key_Enter: "open",
    Qt.Key.Key_F2: "open",
    Qt.Key.Key_Delete: "delete",
    Qt.Key.Key_Insert: "new",
    Qt.Key.Key_N: "new",
    Qt.Key.Key_Escape: "take_back",
}


@dataclass(frozen=True)
class Command:
    """`step` is 1 towards the evening, −1 towards the morning; a nudge says what of the block goes with it."""

    verb: Verb
    step: int = 0
    grip: Grip = "move"

    @property
    def seconds(self) -> int:
        return self.step * STEP


def read_key(event: QKeyEvent) -> Command | None:
    """What a key asks for; None when it is not for the timeline."""
    held = event.modifiers() & _WORDS
    step = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}.get(event.key())
    if step is None:
        verb = _PLAIN.get(position_key(event)) if held == Qt.KeyboardModifier.NoModifier else None
        return Command(verb) if verb is not None else None
    grips: dict[Qt.KeyboardModifier, Grip] = {_CTRL: "move", _SHIFT: "end", _CTRL | _SHIFT: "start"}
    if held == Qt.KeyboardModifier.NoModifier:
        return Command("go", step)
    return Command("nudge", step, grips[held]) if held in grips else None


class Pending(QObject):
    """What the keyboard proposes: a block's new place settles by itself after a while, a new stretch waits."""

    settled = Signal(object)  # Proposal

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.proposal: Proposal | None = None
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE)
        self._timer.timeout.connect(self.settle)

    def propose(self, proposal: Proposal) -> None:
        self.proposal = proposal
        if proposal.key:
            self._timer.start()

    def settle(self) -> None:
        """Make it so at once, if anything is proposed for a block."""
        proposal = self.proposal
        if proposal is not None and proposal.key:
            self.drop()
            self.settled.emit(proposal)

    def drop(self) -> None:
        self._timer.stop()
        self.proposal = None
