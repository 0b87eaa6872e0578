"""A key drawn as a small cap, with what it does beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.widgets.labels import PlainLabel, plain_label


def key_cap(text: str) -> PlainLabel:
    cap = plain_label(text, "key")
    cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
    cap.setMinimumWidth(22)
    cap.setFixedHeight(22)
    return cap


class KeyHints(QWidget):
    """A row of (keys, what they do)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)

    def show_hints(self, hints: list[tuple[str, str]]) -> None:
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, (keys, text) in enumerate(hints):
            if place:
                self._row.addSpacing(12)
            self._row.addWidget(key_cap(keys))
            self._row.addWidget(plain_label(text, "caption"))
