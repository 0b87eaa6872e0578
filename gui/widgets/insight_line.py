"""The finding in words: what it says first, then its limit, then the rows behind it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from gui.theme import Theme
from gui.widgets.buttons import quiet_button, secondary_button
from gui.widgets.info_link import ask_for_help
from gui.widgets.labels import plain_label


class InsightLine(QFrame):
    """`rows_asked` when the person wants the rows; `topic` is the help anchor of the second button."""

    rows_asked = Signal()

    def __init__(self, theme: Theme, topic: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("insight")
        self.setMinimumHeight(48)
        self._theme, self._topic = theme, topic
        self._icon = QLabel()
        self.finding = plain_label(role="lead")
        self.limit = plain_label(role="secondary", wrap=True)
        self.rows_button = secondary_button(clicked=self.rows_asked.emit)
        self.help_button = quiet_button(clicked=lambda: ask_for_help(self, self._topic))
        self._layout()
        theme.changed.connect(self._draw)
        self._draw()

    def show_insight(self, finding: str, limit: str = "", rows_text: str = "", help_text: str = "") -> None:
        """An empty button text hides the button."""
        self.finding.setText(finding)
        self.limit.setText(limit)
        for button, text in ((self.rows_button, rows_text), (self.help_button, help_text)):
            button.setText(text)
            button.setVisible(bool(text))
        self.setAccessibleName(f"{finding} {limit}".strip())

    def _layout(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 12, 4)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self.finding)
        row.addWidget(self.limit, 1)
        for button in (self.rows_button, self.help_button):
            button.hide()
            row.addWidget(button)

    def _draw(self) -> None:
        self._icon.setPixmap(self._theme.pixmap("lightbulb", "ui.accent", 20, self.devicePixelRatioF()))
