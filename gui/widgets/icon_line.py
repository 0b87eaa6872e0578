"""A line of text with an icon before it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gui.theme import Theme
from gui.widgets.labels import Role, plain_label


class IconLine(QWidget):
    def __init__(
        self,
        theme: Theme,
        icon: str,
        color: str = "ui.accent",
        *,
        role: Role = "secondary",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._look = theme, (icon, color)
        self._picture = QLabel()
        self.label = plain_label(role=role, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        theme.changed.connect(self._draw)
        self._draw()

    def set_text(self, text: str) -> None:
        self.label.setText(text)

    def _draw(self) -> None:
        icon, color = self._look
        self._picture.setPixmap(self._theme.pixmap(icon, color, 20, self.devicePixelRatioF()))
