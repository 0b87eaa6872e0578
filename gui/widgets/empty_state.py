"""What stands in a card's place when there is nothing yet: one sentence and one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.widgets.buttons import primary_button
from gui.widgets.labels import plain_label


class EmptyState(QWidget):
    acted = Signal()

    def __init__(self, sentence: str = "", action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = plain_label(role="secondary", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = primary_button(clicked=self.acted.emit)
        box = QVBoxLayout(self)
        box.setSpacing(12)
        box.addStretch()
        box.addWidget(self.sentence)
        box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch()
        self.set_texts(sentence, action)

    def set_texts(self, sentence: str, action: str = "") -> None:
        self.sentence.setText(sentence)
        self.button.setText(action)
        self.button.setVisible(bool(action))
