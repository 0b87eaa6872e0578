"""A box on the page: hairline, title, and whatever belongs together."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gui.widgets.elided_label import ElidedLabel
from gui.widgets.labels import plain_label


class Card(QFrame):
    """`body` takes the content; `head` takes buttons to the right of the title."""

    def __init__(self, title: str = "", subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.title = plain_label(title, "card_title")
        self.subtitle = ElidedLabel(subtitle)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 8, 16, 8)
        self.body.setSpacing(8)
        self._head = QWidget(self)
        self.head = QHBoxLayout(self._head)
        self.head.setContentsMargins(0, 0, 0, 0)
        self.head.setSpacing(10)
        self.head.addWidget(self.title)
        self.head.addWidget(self.subtitle, 1)
        self.head.addStretch()
        self.body.addWidget(self._head)
        self.set_title(title, subtitle)

    def set_title(self, title: str, subtitle: str = "") -> None:
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        self._head.setVisible(bool(title or subtitle))
