"""What stays on every screen of the kiosk: the title and the language above, the keys below."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from gui.language import language, tr
from gui.pages.assessment.kiosk_pane import Hints
from gui.theme import Theme
from gui.widgets.buttons import secondary_button
from gui.widgets.key_cap import KeyHints
from gui.widgets.labels import plain_label
from gui.widgets.view_switch import ViewSwitch


class KioskHead(QWidget):
    language_chosen = Signal(str)
    pause_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture = QLabel()
        self.title, self.who = plain_label(role="section"), plain_label(role="secondary")
        self.languages = ViewSwitch(("th", "en"))
        self.pause = secondary_button(icon=theme.icon("x"), clicked=self.pause_asked.emit)
        self.languages.chosen.connect(self.language_chosen)
        self.setFixedHeight(64)
        row = QHBoxLayout(self)
        row.setContentsMargins(56, 0, 56, 0)
        row.setSpacing(14)
        row.addWidget(self._picture)
        row.addWidget(self.title)
        row.addSpacing(8)
        row.addWidget(self.who)
        row.addStretch()
        row.addWidget(self.languages)
        row.addWidget(self.pause)
        theme.changed.connect(self._draw)
        self._draw()

    def show_person(self, sentence: str) -> None:
        self.who.setText(sentence)

    def show_buttons(self, *, language: bool, pause: bool) -> None:
        self.languages.setVisible(language)
        self.pause.setVisible(pause)

    def retranslate(self) -> None:
        self.languages.set_texts(("ไทย", "English"), tr("Language"))
        self.languages.set_current(language())
        self.pause.setText(tr("Pause"))

    def _draw(self) -> None:
        self._picture.setPixmap(self._theme.pixmap("wela", "ui.accent", 28, self.devicePixelRatioF()))

    def minimumSizeHint(self) -> QSize:
        return QSize(600, 64)


class KioskFoot(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_bar")
        self.setFixedHeight(40)
        self.keys = KeyHints()
        self._shown: Hints = []
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.addStretch()
        row.addWidget(self.keys)
        row.addStretch()

    def show_hints(self, hints: Hints) -> None:
        if hints != self._shown:
            self._shown = hints
            self.keys.show_hints(hints)
