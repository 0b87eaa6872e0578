"""A small line of words with its icon."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from gui.theme import Theme
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.labels import Tone, plain_label

_ICON = 14


class IconText(QWidget):
    """A small line with its icon; hidden while it has no words, cut where there is little room unless it is `whole`."""

    def __init__(self, theme: Theme, *, whole: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._look = theme, ("", "ui.text3")
        self._icon, self.label = QLabel(), plain_label(role="small") if whole else ElidedLabel(role="small")
        self._icon.setFixedSize(QSize(_ICON, _ICON))
        if whole:
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self.label, 1)
        theme.changed.connect(self._draw)

    def show_line(self, icon: str, text: str, tone: Tone = "", color: str = "ui.text3") -> None:
        self._look = (icon, color)
        self.label.setText(text)
        self.label.set_tone(tone)
        self.setVisible(bool(text))
        self._draw()

    def _draw(self) -> None:
        icon, color = self._look
        self._icon.setPixmap(self._theme.pixmap(icon, color, _ICON, self.devicePixelRatioF()))
