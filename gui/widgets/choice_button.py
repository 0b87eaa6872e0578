"""One large choice of the first page: icon, title, one sentence, and the key that picks it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gui.theme import Theme
from gui.widgets.key_cap import key_cap
from gui.widgets.labels import plain_label


class ChoiceButton(QPushButton):
    def __init__(
        self, theme: Theme, icon: str, key: str, slot: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "choice")
        self.setFixedHeight(92)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme, self._icon_name = theme, icon
        self._picture = QLabel()
        self.title = plain_label(role="lead")
        self.sentence = plain_label(role="secondary")
        self._layout(key)
        self.clicked.connect(lambda: slot())
        theme.changed.connect(self._draw)
        self._draw()

    def set_texts(self, title: str, sentence: str) -> None:
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter picks, arrows move, everything else (the number keys) is the page's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _layout(self, key: str) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self.title)
        words.addWidget(self.sentence)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(18)
        row.addWidget(self._picture)
        row.addLayout(words, 1)
        row.addWidget(key_cap(key), 0, Qt.AlignmentFlag.AlignVCenter)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _draw(self) -> None:
        self._picture.setPixmap(
            self._theme.pixmap(self._icon_name, "ui.accent", 28, self.devicePixelRatioF())
        )
