"""One figure with its name, its unit and its change from before."""

from typing import Literal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.theme import Theme
from gui.widgets.info_link import InfoLink
from gui.widgets.labels import Tone, plain_label

Direction = Literal["", "up", "down"]
_COLORS = {"ok": "state.ok.text", "warn": "state.warn.text", "danger": "state.danger.text"}


class KpiTile(QFrame):
    """Green and amber only where a direction has an agreed meaning; `topic` is the help page's anchor."""

    def __init__(self, theme: Theme, topic: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setMinimumHeight(100)
        self._theme, self._arrow_look = theme, ("", "")
        self.name = plain_label(role="small")
        self.value = plain_label(role="figure")
        self.unit = plain_label(role="small")
        self.change = plain_label(role="small")
        self.before = plain_label(role="small")
        self.change.setObjectName("kpi_change")
        self._arrow = QLabel()
        self._layout(InfoLink(topic, theme) if topic else None)
        theme.changed.connect(self._draw_arrow)

    def show_figure(self, name: str, value: str, unit: str = "") -> None:
        self.name.setText(name)
        self.value.setText(value)
        self.unit.setText(unit)
        self._describe()

    def show_change(
        self, change: str = "", before: str = "", direction: Direction = "", tone: Tone = ""
    ) -> None:
        """`change` such as 11.4%, `before` such as "was 198"; both may be empty."""
        self.change.setText(change)
        self.change.setVisible(bool(change))  # an empty label would still push the next one aside
        self.change.set_tone(tone)
        self.before.setText(before)
        self._arrow_look = (direction, tone)
        self._draw_arrow()
        self._describe()

    def set_greyed(self, greyed: bool, reason: str = "") -> None:
        """Grey a figure that should not be relied on, and say why."""
        self.value.set_tone("muted" if greyed else "")
        self.setToolTip(reason if greyed else "")
        if greyed:
            self.before.setText(reason)

    def _layout(self, link: InfoLink | None) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 4, 10, 4)
        box.setSpacing(0)
        box.addLayout(_row(self.name, None, *([link] if link else [])))
        box.addLayout(_row(self.value, self.unit, None, spacing=4))
        box.addLayout(_row(self._arrow, self.change, self.before, None, spacing=5))

    def _draw_arrow(self) -> None:
        direction, tone = self._arrow_look
        self._arrow.setVisible(bool(direction))
        if direction:
            color = _COLORS.get(tone, "ui.text2")
            self._arrow.setPixmap(
                self._theme.pixmap(f"arrow-{direction}", color, 14, self.devicePixelRatioF())
            )

    def _describe(self) -> None:
        parts = (
            self.name.text(),
            self.value.text(),
            self.unit.text(),
            self.change.text(),
            self.before.text(),
        )
        self.setAccessibleName(" ".join(part for part in parts if part))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._describe()


def _row(*widgets: QWidget | None, spacing: int = 6) -> QHBoxLayout:
    """Widgets from left to right; None is a stretch."""
    row = QHBoxLayout()
    row.setSpacing(spacing)
    for widget in widgets:
        if widget is None:
            row.addStretch()
        else:
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    return row
