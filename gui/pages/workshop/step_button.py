"""One step of a workshop's path: icon and word say how far it is, Enter or a click opens where it is done."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from assessments.workshop_path import Step
from gui.pages.workshop.path_words import ICONS, Named, state_words, step_name, step_words
from gui.theme import Theme
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.labels import plain_label, restyle

_SIZE = QSize(200, 84)  # a title and two lines


class StepButton(QPushButton):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._look = theme, ICONS["later"]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self._picture = QLabel()
        self.title, self.words = ElidedLabel(role="strong"), plain_label(role="small", wrap=True)
        self._layout()
        theme.changed.connect(self._draw)

    def show_step(self, step: Step, named: Named) -> None:
        state, words = state_words(step.state), step_words(step, named)
        self._look = ICONS[step.state]
        self.title.setText(step_name(step.key))
        self.words.setText(f"{state} · {words}" if words else state)
        self.words.set_tone("ok" if step.state == "done" else "")
        restyle(self, "look", "next" if step.state == "next" else "step")
        self.setAccessibleName(f"{step_name(step.key)}: {state}")
        self.setAccessibleDescription(words)
        self._draw()

    def sizeHint(self) -> QSize:
        return _SIZE

    def minimumSizeHint(self) -> QSize:
        return _SIZE

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _layout(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.words)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(10)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._picture.setContentsMargins(0, 3, 0, 0)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _draw(self) -> None:
        icon, color = self._look
        self._picture.setPixmap(self._theme.pixmap(icon, color, 20, self.devicePixelRatioF()))
