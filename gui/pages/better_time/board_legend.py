"""Which bar of the board is which: now, what if, and the tick of a target."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.language import tr
from gui.theme import Theme
from gui.widgets.labels import plain_label

_LOOKS = {
    "then": ("before_after.after", QSize(14, 10)),
    "now": ("before_after.before", QSize(14, 5)),
    "target": ("chart.reference_line", QSize(2, 14)),
}


class BoardLegend(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        self._parts: dict[str, tuple[QWidget, QWidget]] = {}
        self._labels = {key: plain_label(role="caption") for key in _LOOKS}
        for key, (color, size) in _LOOKS.items():
            mark = _Mark(theme, color, size)
            self._parts[key] = mark, self._labels[key]
            row.addWidget(mark)
            row.addWidget(self._labels[key])
            row.addSpacing(6)

    def show_target(self, shown: bool) -> None:
        for part in self._parts["target"]:
            part.setVisible(shown)

    def retranslate(self) -> None:
        texts = {"then": tr("what if"), "now": tr("now"), "target": tr("target")}
        for key, label in self._labels.items():
            label.setText(texts[key])


class _Mark(QWidget):
    def __init__(self, theme: Theme, color: str, size: QSize) -> None:
        super().__init__()
        self._theme, self._color = theme, color
        self.setFixedSize(size)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.color(self._color))
