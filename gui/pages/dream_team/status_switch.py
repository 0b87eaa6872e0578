"""The four states of a commitment side by side: chosen by their number, or by the arrow keys."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from gui.commitment_words import STATUSES, state_name
from gui.keys import position_key
from gui.language import tr
from gui.widgets.view_switch import ViewSwitch


class StatusSwitch(ViewSwitch):
    """1…4 choose, also on a Thai layout, while the keyboard is here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(STATUSES, parent=parent)

    def retranslate(self) -> None:
        self.set_texts([state_name(one) for one in STATUSES], tr("State"))

    def choose_by_place(self, event: QKeyEvent) -> bool:
        """Whether the key is the number of a state, which is chosen then."""
        place = position_key(event) - int(Qt.Key.Key_1)
        if not 0 <= place < len(STATUSES):
            return False
        self._choose(STATUSES[place])
        return True

    def take_focus(self) -> None:
        self._buttons[self.current()].setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and self.choose_by_place(event):
                self.take_focus()
                return True
        return super().eventFilter(watched, event)
