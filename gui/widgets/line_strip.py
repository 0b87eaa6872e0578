"""One line above a view: a sentence about what is missing, and the button that leads to it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from gui.theme import Theme
from gui.widgets.buttons import secondary_button
from gui.widgets.elided_label import ElidedLabel


class LineStrip(QFrame):
    acted = Signal()

    def __init__(
        self, theme: Theme, icon: str, color: str = "ui.accent", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("insight")
        self._theme, self._look = theme, (icon, color)
        self._icon, self.sentence = QLabel(), ElidedLabel(role="body")
        self.button = secondary_button(clicked=self.acted.emit)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(14, 4, 8, 4)
        self.row.setSpacing(10)
        for widget in (self._icon, self.sentence, self.button):
            self.row.addWidget(widget, int(widget is self.sentence))
        theme.changed.connect(self._draw)
        self._draw()

    def show_line(self, sentence: str, action: str) -> None:
        self.sentence.setText(sentence)
        self.button.setText(action)
        self.setAccessibleName(sentence)

    def _draw(self) -> None:
        icon, color = self._look
        self._icon.setPixmap(self._theme.pixmap(icon, color, 20, self.devicePixelRatioF()))
