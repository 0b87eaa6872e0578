"""Labels that show user text as plain text, and wrap Thai at word boundaries."""

from typing import Literal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gui import thai_breaks

Role = Literal[
    "body", "caption", "small", "secondary", "strong", "card_title", "lead", "section", "page_title", "figure",
    "brand", "big_brand", "statement", "heading", "group", "key",
]  # fmt: skip
Tone = Literal["", "ok", "warn", "danger", "muted"]


class PlainLabel(QLabel):
    """A QLabel that never reads its text as HTML; a wrapping one breaks Thai between words."""

    def __init__(
        self, text: str = "", role: Role = "body", *, wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setIndent(0)  # a style with padding would bring an indent of its own
        self._text = ""
        if wrap:
            self.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        self._text = text
        super().setText(thai_breaks.breakable(text) if self.wordWrap() else text)

    def text(self) -> str:
        """The text as it was given, without marks for line breaks."""
        return self._text

    def set_tone(self, tone: Tone) -> None:
        restyle(self, "tone", tone)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.wordWrap():
            self.setText(self._text)


def plain_label(
    text: str = "", role: Role = "body", *, wrap: bool = False, parent: QWidget | None = None
) -> PlainLabel:
    """The one way to make a label."""
    return PlainLabel(text, role, wrap=wrap, parent=parent)


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property the style sheet looks at, and let it look again."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()
