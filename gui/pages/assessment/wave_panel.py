"""What is known of one wave, and what can be done with it: while it is open, only how many have finished."""

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.language import tr
from gui.pages.assessment.kiosk_words import mode_name, mode_words
from gui.pages.assessment.wave_words import count_words, dream_name, instrument_words, state_words
from gui.theme import Theme
from gui.widgets.buttons import primary_button, secondary_button
from gui.widgets.labels import plain_label

if TYPE_CHECKING:
    from models.waves import Wave

Action = Literal["kiosk", "paper", "import", "files", "erase", "close", "results", "trash"]

_ICONS: dict[Action, str] = {
    "kiosk": "play",
    "paper": "table",
    "import": "file-down",
    "files": "file-up",
    "close": "lock",
    "results": "chart-column",
    "erase": "trash-2",
    "trash": "trash-2",
}
_OPEN: tuple[Action, ...] = ("kiosk", "paper", "import", "files", "close", "erase")
_CLOSED: tuple[Action, ...] = ("results", "files", "erase", "trash")
_FIRST: tuple[Action, ...] = ("kiosk", "results")


class WavePanel(QWidget):
    """`asked(Action)`. Anonymous answers cannot be erased singly, so that is not offered there."""

    asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wave: Wave | None = None
        self.name, self.count = plain_label(role="section", wrap=True), plain_label(role="figure")
        self.facts = [plain_label(role="secondary", wrap=True) for _ in range(4)]
        self.mode = plain_label(role="small", wrap=True)
        self.buttons = {action: self._button(theme, action) for action in _ICONS}
        self._build()
        self.retranslate()

    def show_wave(self, wave: "Wave | None") -> None:
        self._wave = wave
        self.setVisible(wave is not None)
        self.retranslate()

    def take_focus(self) -> None:
        shown = (one for one in self.buttons.values() if not one.isHidden())
        next(shown, self).setFocus()

    def retranslate(self) -> None:
        for action, text in _texts().items():
            self.buttons[action].setText(text)
        wave = self._wave
        if wave is None:
            return
        self.name.setText(wave.name)
        self.count.setText(count_words(wave))
        texts = (
            state_words(wave),
            instrument_words(wave),
            tr("Dream team: {what}").format(what=dream_name(wave.dream)),
            tr("Results from {n} answers on").format(n=wave.threshold),
        )
        for label, text in zip(self.facts, texts, strict=True):
            label.setText(text)
        self.mode.setText(f"{mode_name(wave.mode)}: {mode_words(wave.mode)}")
        self.buttons["files"].setText(tr("Cards and forms…") if wave.is_open else tr("Export the answers…"))
        offered = _OPEN if wave.is_open else _CLOSED
        for action, button in self.buttons.items():
            hidden = action not in offered or (action == "erase" and wave.mode == "anonymous")
            button.setHidden(hidden)

    def _button(self, theme: Theme, action: Action) -> QPushButton:
        make = primary_button if action in _FIRST else secondary_button
        color = "ui.on_accent" if action in _FIRST else "ui.text2"
        return make(icon=theme.icon(_ICONS[action], color), clicked=lambda: self.asked.emit(action))

    def _build(self) -> None:
        holder, box = QWidget(), QVBoxLayout(self)
        holder.setObjectName("scrolled")
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 12, 0)
        inner.setSpacing(6)
        for label in (self.name, self.count):
            inner.addWidget(label)
        facts = QVBoxLayout()
        facts.setSpacing(0)
        for label in (*self.facts, self.mode):
            facts.addWidget(label)
        inner.addLayout(facts)
        for button in self.buttons.values():
            button.setMinimumHeight(36)
            inner.addWidget(button)
        inner.addStretch()
        area = QScrollArea()  # a low window, or a message above
        area.setWidget(holder)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(area)


def _texts() -> dict[Action, str]:
    return {
        "kiosk": tr("Pass the laptop round"),
        "paper": tr("Type sheets on paper"),
        "import": tr("Take answers from a file"),
        "files": tr("Cards and forms…"),
        "erase": tr("Erase one person's answers"),
        "close": tr("Close the wave"),
        "results": tr("Show the results"),
        "trash": tr("Delete the wave"),
    }
