"""One sentence under the page header: an error and what to do, never a modal dialog."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from gui.language import tr
from gui.theme import Theme
from gui.widgets.buttons import icon_button, name_button, secondary_button
from gui.widgets.labels import Tone, plain_label, restyle

_ICONS = {"ok": "circle-check", "warn": "triangle-alert", "danger": "triangle-alert"}


class MessageBar(QFrame):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        self._theme, self._tone = theme, "danger"
        self._icon = QLabel()
        self.sentence = plain_label(wrap=True)
        self._actions: list[QPushButton] = []
        self._close = icon_button(theme.icon("x"), clicked=self.hide)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 5, 6, 5)
        self._row.setSpacing(10)
        self._row.addWidget(self._icon)
        self._row.addWidget(self.sentence, 1)
        self._row.addWidget(self._close)
        theme.changed.connect(self._draw)
        self._retranslate()
        self.hide()

    def show_message(
        self, text: str, tone: Tone = "danger", *actions: tuple[str, Callable[[], object]]
    ) -> None:
        """Actions are (text, slot); using one closes the bar."""
        for button in self._actions:
            button.deleteLater()
        self._actions = [self._action(name, slot) for name, slot in actions]
        for place, button in enumerate(self._actions):
            self._row.insertWidget(2 + place, button)
        self._tone = tone
        restyle(self, "tone", tone)
        self.sentence.setText(text)
        self.setAccessibleName(text)
        self._draw()
        self.show()

    def _action(self, text: str, slot: Callable[[], object]) -> QPushButton:
        button = secondary_button(text, clicked=self.hide)
        button.clicked.connect(lambda: slot())
        return button

    def _draw(self) -> None:
        color = f"state.{self._tone}.text"
        icon = self._theme.pixmap(_ICONS.get(self._tone, "info"), color, 18, self.devicePixelRatioF())
        self._icon.setPixmap(icon)

    def _retranslate(self) -> None:
        name_button(self._close, tr("Close the message"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
