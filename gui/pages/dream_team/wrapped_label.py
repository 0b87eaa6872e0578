"""A label for texts of any length in a narrow column: words wrap, and a word wider than the column is cut."""

import re

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gui import thai_breaks
from gui.widgets.labels import PlainLabel, Role

_LONG_RUN = re.compile(rf"[^\s{thai_breaks.BREAK}]{{14}}(?=[^\s{thai_breaks.BREAK}])")


class WrappedLabel(PlainLabel):
    """As wide as its place."""

    def __init__(self, text: str = "", role: Role = "body", parent: QWidget | None = None) -> None:
        super().__init__(text, role, wrap=True, parent=parent)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        self._text = text
        words = thai_breaks.breakable(text)
        QLabel.setText(self, _LONG_RUN.sub(lambda run: run[0] + thai_breaks.BREAK, words))
