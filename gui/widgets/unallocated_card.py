"""Income that no project has: how much, why it matters, and the way to its rows."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from gui.language import tr
from gui.numbers import format_money
from gui.theme import Theme
from gui.widgets.buttons import secondary_button
from gui.widgets.info_link import InfoLink
from gui.widgets.labels import plain_label, restyle


class UnallocatedCard(QFrame):
    """Hidden while there is none. `rows_asked` when a person wants to see them."""

    rows_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        restyle(self, "tone", "warn")
        self._theme, self._minor, self._currency = theme, 0, "THB"
        self._icon = QLabel()
        self.finding = plain_label(role="strong")
        self.reason = plain_label(role="secondary")
        self.button = secondary_button(clicked=self.rows_asked.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 8, 4)
        row.setSpacing(10)
        for widget in (self._icon, self.finding, self.reason):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self.button)
        row.addWidget(InfoLink("unallocated", theme))
        theme.changed.connect(self._draw)
        self._draw()
        self.hide()

    def show_sum(self, minor: int, currency: str) -> None:
        self._minor, self._currency = minor, currency
        self.retranslate()
        self.setVisible(minor != 0)

    def retranslate(self) -> None:
        amount = format_money(self._minor, self._currency)
        self.finding.setText(tr("{amount} is unallocated").format(amount=amount))
        self.reason.setText(tr("Received in this period, for no project: no project's rate counts it"))
        self.button.setText(tr("See these rows"))
        self.setAccessibleName(f"{self.finding.text()}. {self.reason.text()}")

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._theme.pixmap("triangle-alert", "state.warn.text", 18, ratio))
