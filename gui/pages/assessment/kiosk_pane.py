"""What every screen of the kiosk has: a title, sentences, buttons in a row, and what its keys do."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.language import tr
from gui.pages.assessment.kiosk_keys import ENTER
from gui.theme import Theme
from gui.widgets.labels import PlainLabel, plain_label

WIDTH = 760
BUTTON_HEIGHT = 52

Hints = list[tuple[str, str]]


class KioskPane(QWidget):
    """A column in the middle of the screen. Enter is the focused button, or `enter()`; Esc is nothing."""

    left = Signal()  # the person wants to go one screen back, where that shows nothing of anybody else

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.title = big_label(30)
        self.complaint = plain_label(role="lead", wrap=True)
        self.complaint.set_tone("danger")
        self.complaint.hide()
        self.column, self.buttons = QVBoxLayout(), QHBoxLayout()
        self._lay_out()

    def add_button(self, button: QPushButton, *, stretch: int = 0) -> None:
        enlarge(button)
        button.setMinimumWidth(132)
        self.buttons.addWidget(button, stretch)

    def complain(self, sentence: str) -> None:
        """Say what is wrong; an empty sentence says that nothing is."""
        self.complaint.setText(sentence)
        self.complaint.setVisible(bool(sentence))

    def set_waiting(self, waiting: bool) -> None:
        """Nothing can be pressed while something is looked up or stored."""
        self.setEnabled(not waiting)

    # What subclasses say

    def take_keys(self) -> None:
        """The screen is shown: the keyboard goes to what comes first."""

    def enter(self) -> None:
        """Enter was pressed outside a button."""

    def hints(self) -> Hints:
        return [("Enter", tr("Go on"))]

    def retranslate(self) -> None:
        """Set every text of the screen."""

    def press(self, event: QKeyEvent) -> bool:
        """True when the key means something here."""
        if Qt.Key(event.key()) not in ENTER:
            return False
        focused = self.window().focusWidget()
        if event.isAutoRepeat() or not self.isEnabled():
            return True
        if isinstance(focused, QPushButton) and self.isAncestorOf(focused):
            focused.click()
        else:
            self.enter()
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        self.column.setSpacing(14)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.buttons.setSpacing(12)
        inner = QWidget()
        inner.setMaximumWidth(WIDTH)
        box = QVBoxLayout(inner)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(16)
        box.addWidget(self.title)
        box.addLayout(self.column)
        box.addWidget(self.complaint)
        box.addSpacing(6)
        box.addLayout(self.buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(56, 0, 56, 0)
        row.addStretch(1)
        row.addWidget(inner, 100, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)


def enlarge(button: QPushButton, *, height: int = BUTTON_HEIGHT, size: int = 16) -> None:
    """A button for a whole screen. The style sheet of the window decides heights, so this one is said in one too."""
    button.setStyleSheet(f"font-size: {size}px; min-height: {height - 10}px;")


def big_label(size: int) -> PlainLabel:
    """A label larger than the pages of the window have them; its upper tone marks keep their room."""
    label = plain_label(wrap=True)
    set_size(label, size)
    return label


def set_size(label: PlainLabel, size: int) -> None:
    style = f"font-size: {size}px; font-weight: 600; padding-top: {size * 12 // 100 + 1}px;"
    if label.styleSheet() != style:  # to set one takes longer than to answer
        label.setStyleSheet(style)


def reading_label() -> PlainLabel:
    """A sentence to be read standing around a table."""
    label = plain_label(wrap=True)
    label.setStyleSheet("font-size: 16px;")
    return label
