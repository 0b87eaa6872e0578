"""The three days of a workshop and the time afterwards, each a column of steps that open where they are done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from assessments.workshop_path import Day, Facts, path
from gui.pages.workshop.path_words import DAYS, Named, day_words
from gui.pages.workshop.step_button import StepButton
from gui.theme import Theme
from gui.widgets.card import Card


class PathView(QScrollArea):
    """`asked(Step)` when a person opens one."""

    asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._named: Named | None = None
        self.cards: dict[Day, Card] = {day: Card() for day in DAYS}
        self.buttons: dict[str, StepButton] = {}
        self._make()
        self.retranslate()

    def show_path(self, named: Named) -> None:
        self._named = named
        self._steps = {step.key: step for step in path(named.facts)}
        for step in self._steps.values():
            self.buttons[step.key].show_step(step, named)

    def focus_next(self) -> None:
        """The keyboard goes to the step that comes next, else to the first."""
        wanted = next((key for key, step in self._steps.items() if step.state == "next"), "log")
        self.buttons[wanted].setFocus()

    def retranslate(self) -> None:
        for day, card in self.cards.items():
            card.set_title(*day_words(day))
        if self._named is not None:
            self.show_path(self._named)

    def _make(self) -> None:
        self._steps = {step.key: step for step in path(Facts())}
        holder = QWidget()
        holder.setObjectName("scrolled")
        row = QHBoxLayout()
        row.setSpacing(12)
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(row)
        box.addStretch()
        for card in self.cards.values():
            card.body.setSpacing(6)
            card.body.setContentsMargins(12, 6, 12, 12)
            row.addWidget(card, 1)
        for step in self._steps.values():
            button = self.buttons[step.key] = StepButton(self._theme)
            button.clicked.connect(lambda _=False, key=step.key: self.asked.emit(self._steps[key]))
            self.cards[step.day].body.addWidget(button)
        for card in self.cards.values():
            card.body.addStretch()
        self.setWidget(holder)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
